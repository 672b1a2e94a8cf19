"""What flickers when the camera moves: how far a frame is from the frame before it, moved along with the scene."""
import subprocess
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from made import make_pictures, pictures_in
from pairs import HEIGHT, WIDTH, to_tensor
from shards import HERE, compiled_renderer

# Seeds far from any shard's.
FIRST = 700_001
# A point whose shapes have changed by more was hidden before.
HIDDEN = 0.08


def moving_scenes(work: Path, count: int, node: str, threads: int) -> Path:
    """Scenes seen by two cameras in turn, rendered in truth as well; made once."""
    folder = work / f"moving-{count}"
    if (folder / "truth_before.rgb").exists():
        return folder
    subprocess.run([node, str(HERE / "dump.ts"), "--from", str(FIRST), "--count", str(count), "--pairs", "--out", str(folder)], check=True)
    subprocess.run([node, str(HERE / "captions.ts"), str(folder)], check=True)
    renderer = compiled_renderer(work)
    for scenes, pictures in (("scenes.jsonl", "truth.rgb"), ("before.jsonl", "truth_before.rgb")):
        aside = folder / "truth.part"
        subprocess.run([str(renderer), "--size", f"{WIDTH}x{HEIGHT}", "--threads", str(threads), str(folder / scenes), str(aside)], check=True, stderr=subprocess.DEVNULL)
        aside.replace(folder / pictures)
    return folder


def moved(before: torch.Tensor, motion: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The frame before as it would look now, and where it says anything."""
    rows, columns = torch.meshgrid(torch.arange(HEIGHT), torch.arange(WIDTH), indexing="ij")
    x, y = columns - motion[..., 0], rows - motion[..., 1]
    inside = (x >= 0) & (x <= WIDTH - 1) & (y >= 0) & (y <= HEIGHT - 1)
    places = torch.stack([x / (WIDTH - 1), y / (HEIGHT - 1)], -1) * 2 - 1
    return F.grid_sample(before, places[None].float(), align_corners=True), inside


@torch.no_grad()
def flicker(work: Path, pack: Path, count: int, node: str, threads: int) -> dict[str, float]:
    """Mean absolute error of the moved frame before, where nothing was hidden; the same noise in both frames, as the app keeps it."""
    folder = moving_scenes(work, count, node, threads)
    make_pictures(pack, [folder], node, threads)
    pictures = {kind: [pictures_in(folder / f"{name}{when}.rgb") for when in ("", "_before")] for kind, name in {"truth": "truth", "ours": "ours", "source": "given"}.items()}
    motions = torch.from_numpy(np.fromfile(folder / "motion.f32", np.float32).reshape(-1, HEIGHT, WIDTH, 2))
    errors: dict[str, list[float]] = {kind: [] for kind in pictures}
    for i, motion in enumerate(motions):
        now, before = ({kind: to_tensor([both[side][i]]) for kind, both in pictures.items()} for side in (0, 1))
        warped, inside = moved(before["source"], motion)
        visible = inside & ((warped - now["source"]).abs().amax((0, 1)) < HIDDEN)
        if visible.float().mean() < 0.2:
            continue
        for kind in errors:
            errors[kind].append(float((moved(before[kind], motion)[0] - now[kind]).abs().mean((0, 1))[visible].mean()))
    return {f"warp_{kind}": round(float(np.mean(values)), 4) for kind, values in errors.items()} | {"moving_scenes": len(errors["truth"])}
