"""The LCM schedule and the bridge: noise over a path from the blockout to the truth."""
import torch

_betas = torch.linspace(0.00085**0.5, 0.012**0.5, 1000) ** 2
KEPT = torch.cumprod(1 - _betas, 0)
STEPS = torch.arange(1, 51) * 20 - 1


def signal(t):
    return KEPT.to(t.device)[t].sqrt().view(-1, 1, 1, 1)


def noise(t):
    return (1 - KEPT.to(t.device)[t]).sqrt().view(-1, 1, 1, 1)


def share(t):
    """How much of the blockout is in the path: all of it from t = 70 on."""
    return (t.float() / 70).clamp(0, 1).view(-1, 1, 1, 1)


def on_bridge(truth, blockout, t, fresh, bridged):
    """x_t, with the blockout as its middle where `bridged`, and the truth itself elsewhere."""
    middle = truth + (blockout - truth) * share(t) * bridged
    return signal(t) * middle + noise(t) * fresh


def clean(v, x, t):
    """x̂₀ from a predicted v."""
    return signal(t) * x - noise(t) * v


def grid(strength: float, steps: int) -> list[int]:
    """The timesteps the app's scheduler visits."""
    origin = STEPS[: int(50 * strength)].flip(0)
    places = torch.linspace(0, len(origin), steps + 1)[:-1].floor().long()
    return [int(t) for t in origin[places]]


@torch.no_grad()
def generate(unet, source, context, guidance, strength: float, steps: int, seed: int = 0):
    """Image to image as the app does it: LCM with c_out ≈ 1 and c_skip ≈ 0."""
    random = torch.Generator().manual_seed(seed)
    draw = lambda: torch.randn(source.shape, generator=random).to(source.device)
    times = grid(strength, steps)
    t = torch.full((len(source),), times[0], device=source.device)
    x = signal(t) * source + noise(t) * draw()
    for k, step in enumerate(times):
        t = torch.full((len(source),), step, device=source.device)
        x0 = clean(unet(x, t, context, guidance), x, t)
        if k + 1 < len(times):
            t = torch.full((len(source),), times[k + 1], device=source.device)
            x = signal(t) * x0 + noise(t) * draw()
    return x0


def guidance_embedding(guidance: torch.Tensor, width: int = 256) -> torch.Tensor:
    half = width // 2
    rate = torch.exp(-torch.arange(half, dtype=torch.float32, device=guidance.device) * torch.log(torch.tensor(10000.0)) / (half - 1))
    angle = (guidance.float()[:, None] - 1) * 1000 * rate[None]
    return torch.cat([angle.sin(), angle.cos()], -1)
