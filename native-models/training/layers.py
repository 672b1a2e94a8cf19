"""The few blocks that every network here is made of. All of them quantise well: convolutions, ReLU, addition, nearest upsampling."""
import torch
from torch import nn
from torch.nn import functional as F


def conv(inward: int, outward: int, stride: int = 1) -> nn.Conv2d:
    """Begun loud enough for a rectifier: PyTorch's own beginning fades within a few layers, and what is silent stays so."""
    made = nn.Conv2d(inward, outward, 3, stride, 1)
    nn.init.kaiming_normal_(made.weight, nonlinearity="relu")
    nn.init.zeros_(made.bias)
    return made


class Modulated(nn.Module):
    """A residual block whose middle is scaled and shifted by what is wanted: the timestep and the words."""

    def __init__(self, width: int, condition: int):
        super().__init__()
        self.first, self.second = conv(width, width), conv(width, width)
        self.width, self.film = width, nn.Linear(condition, 2 * width)
        for zero in (self.second.weight, self.second.bias, self.film.weight, self.film.bias):
            nn.init.zeros_(zero)

    def forward(self, x, condition):
        scale, shift = self.film(condition)[:, :, None, None].split(self.width, 1)
        h = self.first(x) * (1 + scale) + shift
        return x + self.second(F.relu(h))


class Attention(nn.Module):
    """Pixels look at one another (or tokens at tokens), then at the words, then think each for itself."""

    def __init__(self, width: int, words: int | None, head: int = 32, grow: int = 2):
        super().__init__()
        self.width, self.head = width, head
        self.norm1, self.qkv, self.out1 = nn.LayerNorm(width), nn.Linear(width, 3 * width, bias=False), nn.Linear(width, width)
        self.words = words is not None
        if self.words:
            self.norm2, self.q = nn.LayerNorm(width), nn.Linear(width, width, bias=False)
            self.kv, self.out2 = nn.Linear(words, 2 * width, bias=False), nn.Linear(width, width)
        self.norm3, self.up, self.down = nn.LayerNorm(width), nn.Linear(width, grow * width), nn.Linear(grow * width, width)

    def attend(self, q, k, v):
        batch, _, width = q.shape
        heads = width // self.head
        q, v = (t.reshape(batch, -1, heads, self.head).transpose(1, 2) for t in (q, v))
        k = k.reshape(batch, -1, heads, self.head).permute(0, 2, 3, 1)
        weights = torch.softmax((q * self.head**-0.5) @ k, -1)
        return (weights @ v).transpose(1, 2).reshape(batch, -1, width)

    def forward(self, x, context=None):
        q, k, v = self.qkv(self.norm1(x)).split(self.width, -1)
        x = x + self.out1(self.attend(q, k, v))
        if self.words:
            k, v = self.kv(context).split(self.width, -1)
            x = x + self.out2(self.attend(self.q(self.norm2(x)), k, v))
        return x + self.down(F.relu(self.up(self.norm3(x))))


class Larger(nn.Module):
    """Nearest, then a convolution: no checkerboard."""

    def __init__(self, inward: int, outward: int):
        super().__init__()
        self.thin, self.mend = nn.Conv2d(inward, outward, 1), conv(outward, outward)

    def forward(self, x):
        return self.mend(F.interpolate(self.thin(x), scale_factor=2.0, mode="nearest"))
