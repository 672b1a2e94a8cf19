"""What the judge learns from: whole pictures at half size and faces from near, as windows that are never twice the same."""
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from pairs import HEIGHT, WIDTH, to_tensor
from questions import FACE, TASKS, UNSEEN, box_of, houses_on, is_face, looks_of, read_lines, wanted_of

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
    wide = picture.astype(np.uint16)
    rows = wide[::2] + wide[1::2]
    return ((rows[:, ::2] + rows[:, 1::2]) // 4).astype(np.uint8)


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

    tasks: tuple[str, ...]

    def __init__(self, tasks: tuple[str, ...]):
        self.tasks = tasks
        self.pictures: list[np.ndarray] = []
        self.answers: list[list[int]] = []
        self.aside: list[bool] = []

    def take(self, picture: np.ndarray, wanted: dict[str, int], folder: Path) -> None:
        self.pictures.append(picture)
        self.answers.append([wanted[task] for task in self.tasks])
        self.aside.append(developing(folder))

    def settle(self) -> None:
        if not self.pictures:
            raise SystemExit("nothing to learn from: run shards.py first")
        self.wanted = np.array(self.answers)
        self.learnt, self.development = np.flatnonzero(~np.array(self.aside)), np.flatnonzero(self.aside)
        # What is asked first is looked at most, where it is asked.
        shares = np.where(self.wanted[self.learnt, 0] == UNSEEN, 0.4, 1)
        self.likely = shares / shares.sum()

    def some(self, roll: np.random.Generator, batch: int) -> np.ndarray:
        return roll.choice(self.learnt, batch, p=self.likely)


def halves(work: Path):
    """Every whole picture to learn from at half size, with its mask, what is wanted of it and where it is from."""
    for kind, (height, width) in {"data": (HEIGHT, WIDTH), "glances": (HEIGHT // 2, WIDTH // 2)}.items():
        for folder in learnt_pairs(work) if kind == "data" else shards_in(work, kind):
            truth = np.fromfile(folder / "truth.rgb", np.uint8).reshape(-1, height, width, 3)
            masks = np.fromfile(folder / "masks.u8", np.uint8).reshape(-1, height, width)
            step = 2 * height // HEIGHT
            for picture, mask, line, look in zip(truth, masks, read_lines([folder], "captions.jsonl"), looks_of([folder])):
                half = halved_bytes(picture) if kind == "data" else picture
                yield half, np.ascontiguousarray(mask[::step, ::step]), wanted_of(line["labels"], look, mask), folder


class Glances(Views):
    def __init__(self, work: Path, tasks: tuple[str, ...], quarter: bool):
        super().__init__(tasks)
        self.masks: list[np.ndarray] = []
        for picture, mask, wanted, folder in halves(work):
            self.masks.append(mask[2::4, 2::4].astype(np.int64))
            self.take(halved_bytes(picture) if quarter else picture, wanted, folder)
        self.window, self.cell = [n // (2 if quarter else 1) for n in WINDOW], 2 if quarter else 4
        self.settle()

    def drawn(self, roll: np.random.Generator, batch: int):
        chosen, cell = self.some(roll, batch), self.cell
        tall, wide = (n // cell for n in self.window)
        pictures, regions = [], []
        for i in chosen:
            flip = slice(None, None, -1 if roll.random() < 0.5 else 1)
            y, x = (int(roll.integers(n - window + 1)) for n, window in zip(self.masks[i].shape, (tall, wide)))
            pictures.append(self.pictures[i][y * cell : (y + tall) * cell, x * cell : (x + wide) * cell][:, flip])
            regions.append(self.masks[i][y : y + tall, x : x + wide][:, flip])
        return tinted(to_tensor(pictures), 0.05), torch.from_numpy(self.wanted[chosen]), torch.from_numpy(np.stack(regions))


class Houses(Views):
    def __init__(self, work: Path):
        super().__init__(("era",))
        self.places: list[tuple[np.ndarray, int, int]] = []
        for picture, mask, wanted, folder in halves(work):
            for y, x in houses_on(mask) if wanted["era"] != UNSEEN else ():
                self.places.append((picture, y, x))
                self.take(picture[y : y + FACE, x : x + FACE], wanted, folder)
        self.settle()

    def drawn(self, roll: np.random.Generator, batch: int):
        chosen = self.some(roll, batch)
        near = lambda at, most: int(np.clip(at + roll.integers(-16, 17), 0, most - FACE))
        windows = []
        for picture, y, x in (self.places[i] for i in chosen):
            window = picture[near(y, HEIGHT // 2) :, near(x, WIDTH // 2) :][:FACE, :FACE]
            windows.append(window[:, ::-1] if roll.random() < 0.5 else window)
        return tinted(to_tensor(windows), 0.06), torch.from_numpy(self.wanted[chosen]), None


class Faces(Views):
    def __init__(self, work: Path):
        super().__init__(("feeling",))
        for folder in shards_in(work, "faces"):
            truth = np.fromfile(folder / "truth.rgb", np.uint8).reshape(-1, FACE, FACE, 3)
            masks = np.fromfile(folder / "masks.u8", np.uint8).reshape(-1, FACE, FACE)
            for picture, mask, line in zip(truth, masks, read_lines([folder], "captions.jsonl")):
                if is_face(mask, (slice(None), slice(None))):
                    self.take(picture, {"feeling": TASKS["feeling"].index(line["labels"]["feeling"])}, folder)
        for folder in learnt_pairs(work):
            truth = np.memmap(folder / "truth.rgb", np.uint8, "r").reshape(-1, HEIGHT, WIDTH, 3)
            masks = np.memmap(folder / "masks.u8", np.uint8, "r").reshape(-1, HEIGHT, WIDTH)
            for picture, mask, line, look in zip(truth, masks, read_lines([folder], "captions.jsonl"), looks_of([folder])):
                wanted = wanted_of(line["labels"], look, mask)
                if wanted["feeling"] != UNSEEN:
                    self.take(enlarged(picture[box_of(look, HEIGHT, WIDTH)]), wanted, folder)
        self.settle()

    def drawn(self, roll: np.random.Generator, batch: int):
        chosen = self.some(roll, batch)
        faces = to_tensor([self.pictures[i] for i in chosen])
        # Turned, moved, nearer or further, mirrored; now and then as coarse as a face far off.
        turn, size = torch.randn(batch) * 0.08, torch.empty(batch).uniform_(0.85, 1.15)
        mirrored = torch.where(torch.rand(batch) < 0.5, -1.0, 1.0)
        places = torch.stack([torch.stack([turn.cos() * size * mirrored, -turn.sin() * size, 0.06 * torch.randn(batch)], 1), torch.stack([turn.sin() * size * mirrored, turn.cos() * size, 0.06 * torch.randn(batch)], 1)], 1)
        faces = F.grid_sample(faces, F.affine_grid(places, list(faces.shape), align_corners=False), padding_mode="reflection", align_corners=False)
        coarse = int(roll.integers(52, FACE + 1))
        faces = F.interpolate(F.interpolate(faces, (coarse, coarse), mode="bilinear", antialias=True, align_corners=False), (FACE, FACE), mode="bilinear", align_corners=False)
        return tinted(faces, 0.08), torch.from_numpy(self.wanted[chosen]), None
