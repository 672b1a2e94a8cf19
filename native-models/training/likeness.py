"""How unlike two pictures are."""
from torch.nn import functional as F


def pyramid(a, b):
    """L1 on the picture and on its differences: edges count as much as fields."""
    loss = (a - b).abs().mean()
    for axis in (2, 3):
        loss = loss + 0.7 * (a.diff(dim=axis) - b.diff(dim=axis)).abs().mean()
    return loss + 0.5 * (F.avg_pool2d(a, 4) - F.avg_pool2d(b, 4)).abs().mean()
