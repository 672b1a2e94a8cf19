"""Pictures to latents an eighth as wide, and back. Pictures run −1 … 1; latents have mean 0 and variance 1 once settled.

Three of the channels are the plain mean colour of each cell, and the decoder lays them, smoothly enlarged, under what it draws: colour is
right from the first step of training, and everything learnt is form.
"""
import torch
from torch import nn
from torch.nn import functional as F

from layers import Larger, Residual, conv

LEARNT = 8
CHANNELS = LEARNT + 3


class Encoder(nn.Module):
    def __init__(self, widths=(16, 32, 64)):
        super().__init__()
        a, b, c = widths
        self.body = nn.Sequential(conv(3, a, 2), nn.ReLU(), conv(a, b, 2), nn.ReLU(), Residual(b), conv(b, c, 2), nn.ReLU(), Residual(c), Residual(c), conv(c, LEARNT))
        self.tint = nn.Conv2d(3, 3, 1)
        with torch.no_grad():
            self.tint.weight.copy_(torch.eye(3)[:, :, None, None] * 2)
            self.tint.bias.zero_()

    def forward(self, sample):
        return torch.cat([self.body(sample), self.tint(F.avg_pool2d(sample, 8))], 1)


class Decoder(nn.Module):
    def __init__(self, widths=(128, 64)):
        super().__init__()
        a, b = widths
        self.body = nn.Sequential(
            conv(CHANNELS, a), nn.ReLU(), Residual(a), Residual(a), Residual(a),
            Larger(a, b), nn.ReLU(), Residual(b), Residual(b), conv(b, 48), nn.PixelShuffle(4),
        )
        self.under = nn.Conv2d(CHANNELS, 3, 1)
        with torch.no_grad():
            # It begins as the smooth colour alone: a loud beginning is soonest quieted by killing every rectifier, and for good.
            self.body[-2].weight.mul_(0.02)
            self.under.weight.zero_()
            self.under.weight[:, LEARNT:] = torch.eye(3)[:, :, None, None] / 2
            self.under.bias.zero_()

    def forward(self, latent):
        return self.body(latent) + F.interpolate(self.under(latent), scale_factor=8.0, mode="bilinear", align_corners=False)


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder, self.decoder = Encoder(), Decoder()

    @torch.no_grad()
    def settle(self, mean: torch.Tensor, deviation: torch.Tensor) -> None:
        """Folds the normalisation of latents into the convolutions that write and read them."""
        for writes, part in ((self.encoder.body[-1], slice(0, LEARNT)), (self.encoder.tint, slice(LEARNT, CHANNELS))):
            writes.weight.div_(deviation[part, None, None, None])
            writes.bias.sub_(mean[part]).div_(deviation[part])
        # At the rim a padded zero now means "the mean latent", which the finishing stage learns to draw.
        for reads in (self.decoder.body[0], self.decoder.under):
            reads.bias.add_((reads.weight * mean[None, :, None, None]).sum((1, 2, 3)))
            reads.weight.mul_(deviation[None, :, None, None])
