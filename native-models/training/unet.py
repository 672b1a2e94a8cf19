"""The picture model: one skip a level, attention at the lowest level only. It predicts the clean sample, as a change to what it is given.
What one level hands to another is brought to one size, or numbers grow from level to level until nothing but zeros leaves the last."""
import math

import torch
from torch import nn
from torch.nn import functional as F

from autoencoder import CHANNELS
from layers import Attention, Larger, Modulated, conv

GUIDANCE = 256


def evened(x: torch.Tensor) -> torch.Tensor:
    """Every place as loud as every other: cheap, and nothing that follows can be drowned or silenced."""
    return x * torch.rsqrt((x * x).mean(1, keepdim=True) + 1e-4)


class UNet(nn.Module):
    def __init__(self, even: torch.Tensor, widths=(96, 160, 256), depths=(1, 2, 2), words: int = 192, condition: int = 256):
        super().__init__()
        a, b, c = widths
        self.register_buffer("even", even.clone())
        self.time1, self.time2 = nn.Linear(128, condition), nn.Linear(condition, condition)
        # The whole picture at a glance, and what follows for all of it at once: its light, its haze, its tint.
        self.glance, self.tone = nn.Linear(2 * CHANNELS, condition), nn.Linear(condition, 2 * CHANNELS)
        nn.init.zeros_(self.tone.weight)
        nn.init.zeros_(self.tone.bias)
        self.settle = nn.Linear(condition, condition)
        self.guidance, self.pool = nn.Linear(GUIDANCE, condition, bias=False), nn.Linear(words, condition)
        nn.init.zeros_(self.guidance.weight)
        blocks = lambda width, count: nn.ModuleList(Modulated(width, condition) for _ in range(count))
        self.enter, self.down1, self.down2 = conv(CHANNELS, a), conv(a, b, 2), conv(b, c, 2)
        self.in1, self.in2, self.low = blocks(a, depths[0]), blocks(b, depths[1]), blocks(c, 2 * depths[2])
        self.attention = nn.ModuleList(Attention(c, words) for _ in range(depths[2]))
        self.up2, self.up1 = Larger(c, b), Larger(b, a)
        self.mix2, self.mix1 = conv(2 * b, b), conv(2 * a, a)
        self.out2, self.out1 = blocks(b, depths[1]), blocks(a, depths[0] + 1)
        self.leave = nn.Conv2d(a, CHANNELS, 3, 1, 1, bias=False)
        nn.init.zeros_(self.leave.weight)

    def tones(self, sample, timestep, encoder_hidden_states, timestep_cond):
        """What follows for the whole picture at once, and what the blocks are told."""
        rate = torch.exp(-math.log(10000) * torch.arange(64, dtype=torch.float32, device=sample.device) / 64)
        angle = timestep.float().reshape(-1, 1) * rate[None]
        wanted = self.time2(F.silu(self.time1(torch.cat([angle.cos(), angle.sin()], -1)) + self.guidance(timestep_cond)))
        seen = F.relu(self.glance(torch.cat([sample.mean((2, 3)), sample.abs().mean((2, 3))], 1)))
        wanted = F.silu(wanted + self.pool(encoder_hidden_states.mean(1)) + self.settle(seen))
        gain, shift = self.tone(wanted)[:, :, None, None].split(CHANNELS, 1)
        shift = (shift[:, :, 0, 0] @ self.even.T)[:, :, None, None]
        return gain, shift, wanted

    def forward(self, sample, timestep, encoder_hidden_states, timestep_cond):
        gain, shift, wanted = self.tones(sample, timestep, encoder_hidden_states, timestep_cond)
        x = self.enter(sample)
        for block in self.in1:
            x = block(x, wanted)
        first = evened(x)
        x = self.down1(first)
        for block in self.in2:
            x = block(x, wanted)
        second = evened(x)
        x = self.down2(second)
        half = len(self.low) // len(self.attention)
        for k, attention in enumerate(self.attention):
            for block in self.low[k * half : (k + 1) * half]:
                x = block(x, wanted)
            batch, width, rows, columns = x.shape
            x = attention(x.flatten(2).transpose(1, 2), encoder_hidden_states).transpose(1, 2).reshape(batch, width, rows, columns)
        x = self.mix2(torch.cat([self.up2(evened(x)), second], 1))
        for block in self.out2:
            x = block(x, wanted)
        x = self.mix1(torch.cat([self.up1(evened(x)), first], 1))
        for block in self.out1:
            x = block(x, wanted)
        return sample * (1 + gain) + shift + self.leave(evened(x))
