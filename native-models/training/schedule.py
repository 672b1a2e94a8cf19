"""The LCM schedule, and noise over the path from the blockout to the truth. The U-Net predicts the clean sample itself."""
import torch

_betas = torch.linspace(0.00085**0.5, 0.012**0.5, 1000) ** 2
KEPT = torch.cumprod(1 - _betas, 0)
STEPS = torch.arange(1, 51) * 20 - 1
# What the pack is made for: image to image from the blockout, a little noise, one step or a few.
STRENGTH = 0.08
# Latents are this many times wider than the noise was made for (the pack's scaling_factor): less of a small thing is drowned.
SCALING = 32.0


def signal(t):
    return KEPT.to(t.device)[t].sqrt().view(-1, 1, 1, 1)


def noise(t):
    return (1 - KEPT.to(t.device)[t]).sqrt().view(-1, 1, 1, 1)


def on_path(truth, blockout, t, fresh, share):
    """x_t around a blend of truth and blockout: `share` 1 is what the first step is given, 0 what later steps are."""
    return signal(t) * (truth + (blockout - truth) * share) + noise(t) * fresh / SCALING


def grid(strength: float, steps: int) -> list[int]:
    """The timesteps the app's scheduler visits."""
    origin = STEPS[: int(50 * strength)].flip(0)
    count = min(steps, len(origin))
    return [int(origin[i * len(origin) // count]) for i in range(count)]


def on_the_way(truth, blockout):
    """The timesteps in use: mostly the first step, from the blockout; the rest what later steps are given, which is not quite the truth."""
    batch, device = len(truth), truth.device
    times = torch.tensor(grid(STRENGTH, 4))
    first = torch.rand(batch) < 0.75
    t = torch.where(first, times[0], times[torch.randint(1, len(times), (batch,))]).to(device)
    share = torch.where(first, torch.ones(batch), 0.5 * torch.rand(batch)).view(-1, 1, 1, 1).to(device)
    return t, on_path(truth, blockout, t, torch.randn_like(truth), share)


@torch.no_grad()
def generate(unet, source, context, guidance, strength: float, steps: int, seed: int = 0):
    """Image to image as the app does it: LCM with c_out ≈ 1 and c_skip ≈ 0."""
    random = torch.Generator().manual_seed(seed)
    draw = lambda: torch.randn(source.shape, generator=random).to(source.device) / SCALING
    times = grid(strength, steps)
    t = torch.full((len(source),), times[0], device=source.device)
    x = signal(t) * source + noise(t) * draw()
    for k, step in enumerate(times):
        t = torch.full((len(source),), step, device=source.device)
        x0 = unet(x, t, context, guidance)
        if k + 1 < len(times):
            t = torch.full((len(source),), times[k + 1], device=source.device)
            x = signal(t) * x0 + noise(t) * draw()
    return x0


def guidance_embedding(guidance: torch.Tensor, width: int = 256) -> torch.Tensor:
    half = width // 2
    rate = torch.exp(-torch.arange(half, dtype=torch.float32, device=guidance.device) * torch.log(torch.tensor(10000.0)) / (half - 1))
    angle = (guidance.float()[:, None] - 1) * 1000 * rate[None]
    return torch.cat([angle.sin(), angle.cos()], -1)
