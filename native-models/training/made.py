"""What the pack makes of held-out scenes, kept beside them: a reading by another judge needs no new pictures."""
import subprocess
from pathlib import Path

import numpy as np
import torch

import schedule
from pairs import HEIGHT, WIDTH, to_tensor
from questions import read_lines
from shards import HERE
from trained import Whole, load_whole

# What is made: from which source, by which words, in how many steps.
KINDS = {"ours": ("lit", "plain", 1), "ours_4": ("lit", "plain", 4), "swapped": ("relit", "swapped", 1)}


def maker(whole: Whole):
    """Pictures as the app makes them: from a source and words, in one step or a few."""
    guidance = schedule.guidance_embedding(torch.tensor([8.0]))

    @torch.no_grad()
    def make(source: torch.Tensor, words: str, steps: int = 1, seed: int = 0) -> torch.Tensor:
        context = whole.text(torch.tensor([whole.tokenizer.tokens(words)]))
        latent = schedule.generate(whole.unet, whole.encoder(source), context, guidance, schedule.STRENGTH, steps, seed=seed)
        return whole.decoder(latent).clamp(-1, 1)

    return make


def as_bytes(picture: torch.Tensor) -> np.ndarray:
    return picture[0].permute(1, 2, 0).add(1).mul(127.5).round().to(torch.uint8).numpy()


def pictures_in(path: Path) -> np.ndarray:
    return np.memmap(path, np.uint8, "r").reshape(-1, HEIGHT, WIDTH, 3)


def relight(folder: Path, node: str) -> None:
    """Every scene painted as the app paints it when somebody asks for another weather."""
    if not (folder / "relit.rgb").exists():
        subprocess.run([node, str(HERE / "relit.ts"), str(folder)], check=True)


def make_pictures(work: Path, folders: list[Path], node: str) -> None:
    """All that is to be read, where it is not there yet or was made by other weights."""
    make, model = maker(load_whole(work)), work / "picture.pt"
    for folder in folders:
        relight(folder, node)
        lines = read_lines([folder], "captions.jsonl")
        for kind, (given, words, steps) in KINDS.items():
            path = folder / f"{kind}.rgb"
            if path.exists() and path.stat().st_mtime > model.stat().st_mtime:
                continue
            sources = pictures_in(folder / f"{given}.rgb")
            part = path.with_suffix(".part")
            with part.open("wb") as file:
                for i, (line, source) in enumerate(zip(lines, sources)):
                    # Indoors no weather can be asked for, and the place stays empty.
                    said = line[words]["text"] if words == "swapped" and line[words] else line["plain"]
                    file.write(as_bytes(make(to_tensor([source]), said, steps, i)).tobytes())
            part.replace(path)
            print(f"{kind} of {folder.name} are there", flush=True)
