"""The shape of the pack that ships, with random weights: for timing, and for nothing else."""

import math

import torch
import torch.nn.functional as F
from torch import nn

TEXT, EMBED, GUIDE, TIME = 192, 256, 256, 128


def conv(i: int, o: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(i, o, 3, stride, 1)


class Grow(nn.Module):
    def forward(self, x):
        return F.interpolate(x, scale_factor=2, mode="nearest")


class Pair(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.a, self.b = conv(c, c), conv(c, c)

    def forward(self, x):
        return F.relu(self.b(F.relu(self.a(x))) + x)


def encoder() -> nn.Module:
    """Picture 3×H×W → latents 4×H/8×W/8."""
    return nn.Sequential(
        conv(3, 16, 2), nn.ReLU(), conv(16, 32, 2), nn.ReLU(), Pair(32), conv(32, 64, 2), nn.ReLU(), Pair(64), Pair(64), conv(64, 4)
    )


def decoder() -> nn.Module:
    """128 wide at 1/8, 64 at 1/4, then pixel shuffle ×4."""
    return nn.Sequential(
        conv(4, 128), nn.ReLU(), Pair(128), Pair(128), Pair(128),
        nn.Conv2d(128, 64, 1), Grow(), conv(64, 64), nn.ReLU(), Pair(64), Pair(64),
        conv(64, 48), nn.PixelShuffle(4), nn.Tanh(),
    )


class Block(nn.Module):
    """Two convolutions, the first scaled and shifted by what the frame is told."""

    def __init__(self, c):
        super().__init__()
        self.a, self.b, self.told = conv(c, c), conv(c, c), nn.Linear(EMBED, 2 * c)

    def forward(self, x, e):
        scale, shift = self.told(e)[:, :, None, None].chunk(2, 1)
        return x + self.b(F.relu(self.a(F.relu(x)) * (1 + scale) + shift))


class Attend(nn.Module):
    """Self-attention, attention to the words, and two layers between them, at 1/32 of the picture."""

    def __init__(self, c, head=32):
        super().__init__()
        self.heads, self.head = c // head, head
        self.n1, self.n2, self.n3 = nn.LayerNorm(c), nn.LayerNorm(c), nn.LayerNorm(c)
        self.qkv, self.q, self.kv = nn.Linear(c, 3 * c), nn.Linear(c, c), nn.Linear(TEXT, 2 * c)
        self.o1, self.o2, self.f1, self.f2 = nn.Linear(c, c), nn.Linear(c, c), nn.Linear(c, 2 * c), nn.Linear(2 * c, c)

    def mix(self, q, k, v):
        b, _, c = q.shape
        q, v = (t.view(b, -1, self.heads, self.head).transpose(1, 2) for t in (q, v))
        k = k.view(b, -1, self.heads, self.head).permute(0, 2, 3, 1)
        return (torch.softmax((q * self.head**-0.5) @ k, -1) @ v).transpose(1, 2).reshape(b, -1, c)

    def forward(self, x, words):
        b, c, h, w = x.shape
        t = x.flatten(2).transpose(1, 2)
        t = t + self.o1(self.mix(*self.qkv(self.n1(t)).chunk(3, -1)))
        t = t + self.o2(self.mix(self.q(self.n2(t)), *self.kv(words).chunk(2, -1)))
        t = t + self.f2(F.relu(self.f1(self.n3(t))))
        return t.transpose(1, 2).reshape(b, c, h, w)


class LeanUNet(nn.Module):
    """One skip a level; attention at the lowest level only."""

    def __init__(self, widths=(64, 160, 320), blocks=(1, 1, 2)):
        super().__init__()
        self.time, self.time2 = nn.Linear(TIME, EMBED), nn.Linear(EMBED, EMBED)
        self.guide, self.pooled = nn.Linear(GUIDE, EMBED, bias=False), nn.Linear(TEXT, EMBED)
        self.first, self.last = conv(4, widths[0]), conv(widths[0], 4)
        self.down = nn.ModuleList(nn.ModuleList(Block(c) for _ in range(n)) for c, n in zip(widths, blocks))
        self.shrink = nn.ModuleList(conv(a, b, 2) for a, b in zip(widths, widths[1:]))
        self.up = nn.ModuleList(nn.ModuleList(Block(c) for _ in range(n)) for c, n in zip(widths, blocks))
        self.grow = nn.ModuleList(nn.Sequential(nn.Conv2d(b, a, 1), Grow()) for a, b in zip(widths, widths[1:]))
        self.join = nn.ModuleList(conv(2 * c, c) for c in widths[:-1])
        self.before, self.after = Attend(widths[-1]), Attend(widths[-1])

    def forward(self, sample, timestep, encoder_hidden_states, timestep_cond):
        f = torch.exp(-math.log(10000) * torch.arange(TIME // 2, dtype=torch.float32) / (TIME // 2))
        t = timestep.float().reshape(-1, 1) * f[None]
        e = self.time2(F.silu(self.time(torch.cat([t.cos(), t.sin()], -1)) + self.guide(timestep_cond)))
        e = F.silu(e + self.pooled(encoder_hidden_states.mean(1)))
        x, skips = self.first(sample), []
        for level, blocks in enumerate(self.down):
            for block in blocks:
                x = block(x, e)
            if level < len(self.shrink):
                skips.append(x)
                x = self.shrink[level](x)
        x = self.before(x, encoder_hidden_states)
        for level in reversed(range(len(self.up))):
            if level < len(self.grow):
                x = self.join[level](torch.cat([self.grow[level](x), skips.pop()], 1))
            for block in self.up[level]:
                x = block(x, e)
            if level == len(self.up) - 1:
                x = self.after(x, encoder_hidden_states)
        return self.last(F.relu(x))


class TextEncoder(nn.Module):
    def __init__(self, vocabulary: int, layers=4, heads=6):
        super().__init__()
        self.tokens, self.places = nn.Embedding(vocabulary, TEXT), nn.Parameter(torch.randn(77, TEXT) * 0.02)
        self.layers = nn.ModuleList(nn.TransformerEncoderLayer(TEXT, heads, 4 * TEXT, 0.0, "gelu", batch_first=True) for _ in range(layers))

    def forward(self, input_ids):
        x = self.tokens(input_ids) + self.places
        for layer in self.layers:
            x = layer(x)
        return x
