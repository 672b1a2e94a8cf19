"""The critic: it looks at patches of pictures beside the sources they were made from."""
import torch
from torch import nn
from torch.nn import functional as F


class PictureCritic(nn.Module):
    def __init__(self, inward: int = 6, widths=(64, 96, 128)):
        super().__init__()
        a, b, c = widths
        leaky = lambda: nn.LeakyReLU(0.2)
        self.fine = nn.Sequential(nn.PixelUnshuffle(2), nn.Conv2d(inward * 4, a, 3, 1, 1), leaky(), nn.Conv2d(a, b, 4, 2, 1), leaky())
        self.near = nn.Sequential(nn.Conv2d(b, b, 3, 1, 1), leaky())
        self.far = nn.Sequential(nn.Conv2d(b, c, 4, 2, 1), leaky(), nn.Conv2d(c, c, 3, 1, 1), leaky())
        self.judge_near, self.judge_far = nn.Conv2d(b, 1, 3, 1, 1), nn.Conv2d(c, 1, 3, 1, 1)

    def look(self, picture):
        """What it sees, layer by layer, and what it thinks of each patch."""
        fine = self.fine(picture)
        near, far = self.near(fine), self.far(fine)
        return (fine, near, far), torch.cat([self.judge_near(near).flatten(1), self.judge_far(far).flatten(1)], 1)

    def forward(self, picture):
        return self.look(picture)[1]


def critic_loss(real, fake):
    """Relativistic: real should look more real than fake does."""
    return F.softplus(-(real - fake)).mean()


def maker_loss(real, fake):
    return F.softplus(-(fake - real)).mean()


def unlike(seen, wanted):
    """How unlike two pictures are to the critic's eye."""
    return sum((a - b.detach()).abs().mean() for a, b in zip(seen, wanted))


def steepness(judged, given):
    """R1: the critic stays gentle around real pictures. Taken of the mean, per picture."""
    slope = torch.autograd.grad(judged.mean(1).sum(), given, create_graph=True)[0]
    return slope.square().sum((1, 2, 3)).mean()
