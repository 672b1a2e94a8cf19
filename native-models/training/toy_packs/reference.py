"""diffusers' own image-to-image run, with every tensor along the way kept."""

import diffusers.schedulers.scheduling_lcm as lcm
import numpy as np
import torch
from diffusers import DDIMScheduler, LCMScheduler
from transformers import CLIPTokenizer

SIZE = 64
GUIDANCE = 8.0
WORDS = "A photo of a city at NIGHT, in the rain!"
NEGATIVE = "a calm field"
TOKEN_TEXTS = [
    WORDS,
    "",
    "  spaces   between, and\nlines  ",
    "it's the old woman's 1984 house",
    "café — 東京 🌧",
    "rain " * 100,
    "don't stop; we'll see 3.14 (maybe)",
]


def guidance_embedding(width: int) -> torch.Tensor:
    half = width // 2
    w = torch.tensor([GUIDANCE - 1]) * 1000
    f = torch.exp(torch.arange(half) * -(np.log(10000.0) / (half - 1)))
    return torch.cat([torch.sin(w[:, None] * f), torch.cos(w[:, None] * f)], 1).float()


def picture() -> torch.Tensor:
    y, x = torch.meshgrid(torch.arange(SIZE), torch.arange(SIZE), indexing="ij")
    red, green, blue = (x * 4) % 256, (y * 4) % 256, ((x + y) * 2) % 256
    return torch.stack([red, green, blue]).to(torch.uint8)


def numbers(tensor) -> list[float]:
    return [float(f"{v:.7g}") for v in np.asarray(tensor, dtype=np.float64).ravel()]


@torch.no_grad()
def run(shape, folder, text, unet, vae) -> dict:
    source = folder / "tokenizer"
    tokenizer = CLIPTokenizer.from_pretrained(source) if not shape.tokenizer_json else fast(source)
    tokens = lambda words: tokenizer(words, padding="max_length", max_length=77, truncation=True)["input_ids"]
    embed = lambda words: text(input_ids=torch.tensor([tokens(words)]), return_dict=False)[0]
    positive, negative = embed(WORDS), embed(NEGATIVE)

    pixels = picture()
    image = pixels[None].float() / 127.5 - 1
    latents = vae.quant_conv(vae.encoder(image)).chunk(2, 1)[0] * 0.18215
    drawn = torch.randn(5, 1, 4, SIZE // 8, SIZE // 8, generator=torch.Generator().manual_seed(11))
    runs = [
        one_run(shape, unet, vae, latents, drawn, positive, negative, steps, strength)
        for steps, strength in (((4, 0.5), (1, 0.2), (2, 1.0)) if "LCM" in shape.scheduler else ((4, 0.5), (5, 1.0)))
    ]
    out = {
        "words": WORDS,
        "negative": NEGATIVE,
        "guidance": GUIDANCE,
        "tokens": [{"text": t, "ids": tokens(t)} for t in TOKEN_TEXTS],
        "embedding": numbers(positive[0, :12]),
        "encoded": numbers(latents),
        "noise": [numbers(n) for n in drawn],
        "runs": runs,
    }
    if shape.guidance_width:
        out["guidanceEmbedding"] = numbers(guidance_embedding(shape.guidance_width))
    return out


def fast(folder):
    from transformers import CLIPTokenizerFast

    return CLIPTokenizerFast.from_pretrained(folder)


def one_run(shape, unet, vae, latents, drawn, positive, negative, steps, strength) -> dict:
    how = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", prediction_type=shape.prediction)
    if "LCM" in shape.scheduler:
        scheduler = LCMScheduler(**how)
        scheduler.set_timesteps(steps, original_inference_steps=50, strength=strength)
        timesteps = scheduler.timesteps
    else:
        scheduler = DDIMScheduler(**how, steps_offset=1, set_alpha_to_one=False, clip_sample=False)
        scheduler.set_timesteps(steps)
        timesteps = scheduler.timesteps[steps - min(int(steps * strength), steps) :]
    remaining = list(drawn[1:])
    lcm.randn_tensor = lambda *a, **k: remaining.pop(0)
    x = scheduler.add_noise(latents, drawn[0], timesteps[:1])
    start, along = x, []
    for t in timesteps:
        if shape.guidance_width:
            out = unet(x, t, positive, timestep_cond=guidance_embedding(shape.guidance_width), return_dict=False)[0]
        else:
            bad = unet(x, t, negative, return_dict=False)[0]
            good = unet(x, t, positive, return_dict=False)[0]
            out = bad + GUIDANCE * (good - bad)
        result = scheduler.step(out, t, x, return_dict=True)
        x = result.prev_sample
        along.append(numbers(x))
    last = result.denoised if "LCM" in shape.scheduler else x
    decoded = vae.decode(last / 0.18215, return_dict=False)[0]
    return {
        "steps": steps,
        "strength": strength,
        "timesteps": [int(t) for t in timesteps],
        "alphas": [float(scheduler.alphas_cumprod[int(t)]) for t in timesteps],
        "start": numbers(start),
        "latents": along,
        "decoded": numbers(decoded[0, :, ::4, ::4]),
    }
