"""Critics: one that looks at patches of pictures, one that looks at latents beside their blockout and their words."""
import torch
from torch import nn
from torch.nn import functional as F

from autoencoder import CHANNELS


class PictureCritic(nn.Module):
    def __init__(self, inward: int = 3, widths=(48, 96, 160)):
        super().__init__()
        a, b, c = widths
        leaky = nn.LeakyReLU(0.2)
        self.near = nn.Sequential(nn.PixelUnshuffle(2), nn.Conv2d(inward * 4, a, 3, 1, 1), leaky, nn.Conv2d(a, b, 4, 2, 1), leaky)
        self.far = nn.Sequential(nn.Conv2d(b, c, 4, 2, 1), leaky, nn.Conv2d(c, c, 3, 1, 1), leaky)
        self.judge_near, self.judge_far = nn.Conv2d(b, 1, 3, 1, 1), nn.Conv2d(c, 1, 3, 1, 1)

    def forward(self, picture):
        near = self.near(picture)
        return torch.cat([self.judge_near(near).flatten(1), self.judge_far(self.far(near)).flatten(1)], 1)


class LatentCritic(nn.Module):
    def __init__(self, words: int = 192, widths=(96, 128, 192)):
        super().__init__()
        a, b, c = widths
        self.enter, self.same = nn.Conv2d(2 * CHANNELS, a, 3, 1, 1), nn.Conv2d(a, b, 3, 1, 1)
        self.smaller, self.deep = nn.Conv2d(b, c, 4, 2, 1), nn.Conv2d(c, c, 3, 1, 1)
        self.word = nn.Linear(words, c)
        self.judge_near, self.judge_far = nn.Conv2d(b, 1, 3, 1, 1), nn.Conv2d(c, 1, 3, 1, 1)

    def forward(self, latent, blockout, context):
        x = F.leaky_relu(self.same(F.leaky_relu(self.enter(torch.cat([latent, blockout], 1)), 0.2)), 0.2)
        near = self.judge_near(x).flatten(1)
        x = F.leaky_relu(self.deep(F.leaky_relu(self.smaller(x), 0.2)), 0.2)
        x = x * (1 + self.word(context.mean(1))[:, :, None, None])
        return torch.cat([near, self.judge_far(x).flatten(1)], 1)


def critic_loss(real, fake):
    """Relativistic: real should look more real than fake does."""
    return F.softplus(-(real - fake)).mean()


def maker_loss(real, fake):
    return F.softplus(-(fake - real)).mean()


def steepness(judged, given):
    """R1: the critic stays gentle around real pictures. Taken of the mean, per picture."""
    slope = torch.autograd.grad(judged.mean(1).sum(), given, create_graph=True)[0]
    return slope.square().sum((1, 2, 3)).mean()
