"""The text encoder: a small transformer over 77 tokens in CLIP's layout."""
import torch
from torch import nn

from layers import Attention

LENGTH, WIDTH = 77, 192


class TextEncoder(nn.Module):
    def __init__(self, vocabulary: int, layers: int = 3):
        super().__init__()
        self.token = nn.Embedding(vocabulary, WIDTH)
        nn.init.normal_(self.token.weight, std=0.5)
        self.place = nn.Parameter(torch.randn(LENGTH, WIDTH) * 0.02)
        self.layers = nn.ModuleList(Attention(WIDTH, None, grow=3) for _ in range(layers))
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, input_ids):
        x = self.token(input_ids) + self.place
        for layer in self.layers:
            x = layer(x)
        return self.norm(x)
