"""Pictures to latents an eighth as wide, and back. Pictures run −1 … 1; latents have mean 0 and variance 1.

A latent is what the 8×8 cell under it says along its principal directions: nothing is learnt by descent, most of a picture is kept from
the first moment, and a picture model may be trained at once. What lies along the other directions the decoder guesses from the cells around.
Everything runs at an eighth of the width, where a processor is fastest.
"""
import torch
from torch import nn
from torch.nn import functional as F

from layers import Residual, conv

CHANNELS = 48
CELL = 8


def principal(cells: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Mean, directions (a row each) and deviations of cells: N × 3 × 8 × 8."""
    flat = cells.flatten(1).double()
    mean = flat.mean(0)
    variance, directions = torch.linalg.eigh((flat - mean).T @ (flat - mean) / len(flat))
    largest = variance.argsort(descending=True)[:CHANNELS]
    return mean, directions[:, largest].T, variance[largest].sqrt()


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.project = nn.Conv2d(3, CHANNELS, CELL, CELL)

    def forward(self, sample):
        return self.project(sample)


class Decoder(nn.Module):
    def __init__(self, width: int = 128, depth: int = 3):
        super().__init__()
        cell = 3 * CELL * CELL
        self.restore = nn.Conv2d(CHANNELS, cell, 1)
        self.body = nn.Sequential(conv(CHANNELS, width), nn.ReLU(), *(Residual(width) for _ in range(depth)), conv(width, cell))
        # It begins as the straight inverse; what it adds grows from nothing.
        nn.init.normal_(self.body[-1].weight, std=0.002)

    def forward(self, latent):
        return F.pixel_shuffle(self.restore(latent) + self.body(latent), CELL)


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder, self.decoder = Encoder(), Decoder()

    @torch.no_grad()
    def even(self) -> torch.Tensor:
        """A matrix that leaves of a latent only what all points of a cell have in common. The rest, added everywhere, would be a weave."""
        project, restore = self.encoder.project.weight.flatten(1), self.decoder.restore.weight[:, :, 0, 0]
        points = restore.reshape(3, CELL * CELL, CHANNELS)
        return project @ points.mean(1, keepdim=True).expand_as(points).reshape(restore.shape)

    @torch.no_grad()
    def settle(self, cells: torch.Tensor) -> None:
        """Takes the directions from cells of true pictures."""
        mean, directions, deviation = principal(cells)
        rows = directions / deviation[:, None]
        project, restore = self.encoder.project, self.decoder.restore
        project.weight.copy_(rows.reshape(CHANNELS, 3, CELL, CELL))
        project.bias.copy_(-(rows @ mean))
        restore.weight.copy_((directions * deviation[:, None]).T[:, :, None, None])
        restore.bias.copy_(mean)
