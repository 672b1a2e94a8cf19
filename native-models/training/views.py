"""What the judge learns from: whole pictures at half size and faces from near, as windows that are never twice the same."""
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from pairs import HEIGHT, WIDTH, to_tensor
from questions import FEELINGS, TASKS, box_of, face_shown, looks_of, read_lines, wanted_of

FACE = 96
# The window of a whole picture that a step looks at.
WINDOW = (112, 192)


def shards_in(work: Path, kind: str) -> list[Path]:
    folder = work / kind
    return sorted(f for f in folder.iterdir() if (f / "truth.rgb").exists()) if folder.exists() else []


def learnt_pairs(work: Path) -> list[Path]:
    """Pairs that are not held out for good."""
    return [f for f in shards_in(work, "data") if int(f.name) % 16 != 15]


def developing(folder: Path) -> bool:
    """Neither learnt from nor held out."""
    return int(folder.name) % 8 == 6


def halved_bytes(picture: np.ndarray) -> np.ndarray:
    h, w, _ = picture.shape
    return (picture.reshape(h // 2, 2, w // 2, 2, 3).astype(np.uint16).sum((1, 3)) // 4).astype(np.uint8)


def enlarged(face: np.ndarray) -> np.ndarray:
    """A face at the size that its judge knows."""
    return F.interpolate(to_tensor([face]), (FACE, FACE), mode="bilinear", antialias=True, align_corners=False)[0].permute(1, 2, 0).add(1).mul(127.5).clamp(0, 255).to(torch.uint8).numpy()


def tinted(pictures: torch.Tensor, strength: float) -> torch.Tensor:
    """Light and tints a little astray, not so far that an hour or a season looks like another; some pictures softened, as a model may do it."""
    count = len(pictures)
    gain = 1 + strength * torch.randn(count, 3, 1, 1) * 0.5 + strength * torch.randn(count, 1, 1, 1)
    pictures = pictures * gain + strength * torch.randn(count, 1, 1, 1)
    soft = F.avg_pool2d(F.pad(pictures, (1, 1, 1, 1), mode="replicate"), 3, 1)
    share = torch.rand(count, 1, 1, 1) * (torch.rand(count, 1, 1, 1) < 0.4)
    return pictures.lerp(soft, share) + 0.01 * torch.randn_like(pictures)


class Views:
    """Pictures in memory, what is wanted of each, and which are for learning and which for development."""

    tasks: dict[str, list[str]]

    def settle(self, pictures: list[np.ndarray], wanted: list[list[int]], developing: list[bool]) -> None:
        if not pictures:
            raise SystemExit("nothing to learn from: run shards.py first")
        self.pictures, self.wanted = pictures, np.array(wanted)
        self.learnt, self.development = np.flatnonzero(~np.array(developing)), np.flatnonzero(developing)

    def whole(self, index: int) -> np.ndarray:
        return self.pictures[index]


class Glances(Views):
    tasks = TASKS

    def __init__(self, work: Path):
        pictures, wanted, aside = [], [], []
        self.masks: list[np.ndarray] = []
        for kind, (height, width) in {"data": (HEIGHT, WIDTH), "glances": (HEIGHT // 2, WIDTH // 2)}.items():
            folders = learnt_pairs(work) if kind == "data" else shards_in(work, kind)
            for folder in folders:
                truth = np.fromfile(folder / "truth.rgb", np.uint8).reshape(-1, height, width, 3)
                masks = np.fromfile(folder / "masks.u8", np.uint8).reshape(-1, height, width)
                for picture, mask, line, look in zip(truth, masks, read_lines([folder], "captions.jsonl"), looks_of([folder])):
                    step = height * 2 // HEIGHT
                    pictures.append(halved_bytes(picture) if kind == "data" else picture)
                    self.masks.append(np.ascontiguousarray(mask[::step, ::step]))
                    wanted.append(wanted_of(line["labels"], look, mask))
                    aside.append(developing(folder))
        self.settle(pictures, wanted, aside)

    def drawn(self, roll: np.random.Generator, batch: int):
        chosen = roll.choice(self.learnt, batch)
        h, w = WINDOW
        pictures, regions = [], []
        scale = roll.uniform(1, min(HEIGHT // 2 / h, WIDTH // 2 / w))
        tall, wide = int(h * scale), int(w * scale)
        for i in chosen:
            flip = slice(None, None, -1 if roll.random() < 0.5 else 1)
            y, x = int(roll.integers(HEIGHT // 2 - tall + 1)), int(roll.integers(WIDTH // 2 - wide + 1))
            window = (slice(y, y + tall), slice(x, x + wide))
            pictures.append(self.pictures[i][window][:, flip])
            rows, columns = ((np.arange(n // 4) + 0.5) * 4 * scale for n in (h, w))
            regions.append(self.masks[i][window][:, flip][np.ix_(rows.astype(int), columns.astype(int))])
        seen = F.interpolate(to_tensor(pictures), WINDOW, mode="bilinear", antialias=True, align_corners=False)
        return tinted(seen, 0.05), torch.from_numpy(self.wanted[chosen]), torch.from_numpy(np.stack(regions).astype(np.int64))


class Faces(Views):
    tasks = {"feeling": FEELINGS}

    def __init__(self, work: Path):
        pictures, wanted, aside = [], [], []
        for folder in shards_in(work, "faces"):
            truth = np.fromfile(folder / "truth.rgb", np.uint8).reshape(-1, FACE, FACE, 3)
            masks = np.fromfile(folder / "masks.u8", np.uint8).reshape(-1, FACE, FACE)
            for picture, mask, line in zip(truth, masks, read_lines([folder], "captions.jsonl")):
                if face_shown(mask, (slice(None), slice(None))):
                    pictures.append(picture)
                    wanted.append([FEELINGS.index(line["labels"]["feeling"])])
                    aside.append(developing(folder))
        for folder in learnt_pairs(work):
            truth = np.memmap(folder / "truth.rgb", np.uint8, "r").reshape(-1, HEIGHT, WIDTH, 3)
            masks = np.memmap(folder / "masks.u8", np.uint8, "r").reshape(-1, HEIGHT, WIDTH)
            for picture, mask, line, look in zip(truth, masks, read_lines([folder], "captions.jsonl"), looks_of([folder])):
                box = box_of(look, HEIGHT, WIDTH)
                if box and face_shown(mask, box):
                    pictures.append(enlarged(picture[box]))
                    wanted.append([FEELINGS.index(line["labels"]["feeling"])])
                    aside.append(developing(folder))
        self.settle(pictures, wanted, aside)

    def drawn(self, roll: np.random.Generator, batch: int):
        chosen = roll.choice(self.learnt, batch)
        faces = to_tensor([self.pictures[i] for i in chosen])
        # Turned, moved, nearer or further, mirrored; now and then as coarse as a face far off.
        turn, size = torch.randn(batch) * 0.08, torch.empty(batch).uniform_(0.85, 1.15)
        mirrored = torch.where(torch.rand(batch) < 0.5, -1.0, 1.0)
        places = torch.stack([torch.stack([turn.cos() * size * mirrored, -turn.sin() * size, 0.06 * torch.randn(batch)], 1), torch.stack([turn.sin() * size * mirrored, turn.cos() * size, 0.06 * torch.randn(batch)], 1)], 1)
        faces = F.grid_sample(faces, F.affine_grid(places, list(faces.shape), align_corners=False), padding_mode="reflection", align_corners=False)
        coarse = int(roll.integers(52, FACE + 1))
        faces = F.interpolate(F.interpolate(faces, (coarse, coarse), mode="bilinear", antialias=True, align_corners=False), (FACE, FACE), mode="bilinear", align_corners=False)
        return tinted(faces, 0.08), torch.from_numpy(self.wanted[chosen]), None
