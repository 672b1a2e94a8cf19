"""Pictures to latents an eighth as wide, and back. Pictures run −1 … 1; latents have mean 0 and variance 1.

A latent is what the 8×8 cell under it says along its principal directions: nothing is learnt by descent at first, most of a picture is kept
from the first moment, and a picture model may be trained at once. Both ways are straight and cost next to nothing; all that there is to
learn is left to the picture model, which sees more than one cell.
"""
import torch
from torch import nn
from torch.nn import functional as F

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
    def __init__(self):
        super().__init__()
        self.restore = nn.Conv2d(CHANNELS, 3 * CELL * CELL, 1)

    def forward(self, latent):
        return F.pixel_shuffle(self.restore(latent), CELL)


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
