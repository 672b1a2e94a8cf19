"""How unlike two pictures are."""
from torch.nn import functional as F

SIZES = (1, 2, 4, 8, 16)


def pyramid(a, b, fine: float = 1.0):
    """L1 at every size, so that light and tint count as much as what is small; and on differences, so that edges do. `fine` weighs what is small."""
    loss = sum((fine if size < 4 else 1) * (F.avg_pool2d(a, size) - F.avg_pool2d(b, size)).abs().mean() for size in SIZES)
    for axis in (2, 3):
        loss = loss + 0.3 * fine * (a.diff(dim=axis) - b.diff(dim=axis)).abs().mean()
    return loss


def weave(a, b, cell: int = 8):
    """What all cells have too much or too little of: the pattern that would show wherever a picture is plain."""
    rows, columns = a.shape[-2] // cell, a.shape[-1] // cell
    return (a - b).reshape(len(a), a.shape[1], rows, cell, columns, cell).mean((2, 4)).abs().mean()
