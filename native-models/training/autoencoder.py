"""Pictures to latents an eighth as wide, and back. Pictures run −1 … 1; latents have mean 0 and variance 1 by construction of the graphs."""
import torch
from torch import nn

from layers import Larger, Residual, conv

CHANNELS = 8


class Encoder(nn.Module):
    def __init__(self, widths=(16, 32, 64)):
        super().__init__()
        a, b, c = widths
        self.body = nn.Sequential(conv(3, a, 2), nn.ReLU(), conv(a, b, 2), nn.ReLU(), Residual(b), conv(b, c, 2), nn.ReLU(), Residual(c), Residual(c), conv(c, CHANNELS))

    def forward(self, sample):
        return self.body(sample)


class Decoder(nn.Module):
    def __init__(self, widths=(128, 64)):
        super().__init__()
        a, b = widths
        self.body = nn.Sequential(
            conv(CHANNELS, a), nn.ReLU(), Residual(a), Residual(a), Residual(a),
            Larger(a, b), nn.ReLU(), Residual(b), Residual(b), conv(b, 48), nn.PixelShuffle(4),
        )

    def forward(self, latent):
        return self.body(latent)


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder, self.decoder = Encoder(), Decoder()

    @torch.no_grad()
    def settle(self, mean: torch.Tensor, deviation: torch.Tensor) -> None:
        """Folds the normalisation of latents into the last and the first convolution."""
        last, first = self.encoder.body[-1], self.decoder.body[0]
        last.weight.div_(deviation[:, None, None, None])
        last.bias.sub_(mean).div_(deviation)
        # At the rim a padded zero now means "the mean latent", which the finishing stage learns to draw.
        first.bias.add_((first.weight * mean[None, :, None, None]).sum((1, 2, 3)))
        first.weight.mul_(deviation[None, :, None, None])
