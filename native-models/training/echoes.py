"""What comes back to a model in a dream: its own pictures, moved and worn. Given such, it has to come to rest at the truth."""
import torch
from torch.nn import functional as F

KEPT = 96


def worn(truth: torch.Tensor) -> torch.Tensor:
    """One picture as feedback leaves it: enlarged and softened, its light and tints gone astray, a little grain on it."""
    height, width = truth.shape[-2:]
    least = float(torch.empty(()).uniform_(0.35, 1.0))
    small = F.interpolate(truth, (max(16, int(height * least)), max(16, int(width * least))), mode="bilinear", align_corners=False)
    back = F.interpolate(small, (height, width), mode="bilinear", align_corners=False)
    gain = 1 + 0.12 * torch.randn(1, 3, 1, 1)
    return (back * gain + 0.05 * torch.randn(1, 3, 1, 1) + 0.03 * torch.randn_like(back)).clamp(-1, 1)


class Echoes:
    """Keeps what was made lately and puts some of it, or worn truths, or a little truth, in the place of sources."""

    def __init__(self, share: float):
        self.share = share
        self.kept: list[tuple[torch.Tensor, torch.Tensor, int]] = []

    @torch.no_grad()
    def mix(self, truth: torch.Tensor, source: torch.Tensor, indexes: list[int]) -> None:
        for k in range(int(len(truth) * self.share + torch.rand(()).item())):
            kind = float(torch.rand(()))
            if kind < 0.4 and self.kept:
                truth[k], source[k], indexes[k] = self.kept[int(torch.randint(len(self.kept), ()))]
            elif kind < 0.7:
                source[k] = worn(truth[k : k + 1])[0]
            else:
                # Between two anchors the app lays the picture before over the shapes.
                source[k] = source[k].lerp(truth[k], float(torch.empty(()).uniform_(0.1, 0.5)))

    @torch.no_grad()
    def keep(self, truth: torch.Tensor, made: torch.Tensor, indexes: list[int]) -> None:
        for k in torch.randperm(len(truth))[:4].tolist():
            self.kept.append((truth[k].clone(), made[k].detach().clamp(-1, 1), indexes[k]))
        del self.kept[:-KEPT]
