"""What the judge learns from: whole pictures at half size and faces from near, as windows that are never twice the same."""
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F

from pairs import HEIGHT, WIDTH, to_tensor
from questions import BUILT, FACE, TASKS, UNSEEN, box_of, houses_of, is_face, looks_of, read_lines, square_of, wanted_of

# The window of a whole picture that a step looks at.
WINDOW = (112, 192)
# The side of what is kept of a house, of which every look sees another part.
HOUSE = 112


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


def enlarged(part: np.ndarray, side: int = FACE) -> np.ndarray:
    """A face or a house at the size that its judge knows."""
    return np.asarray(Image.fromarray(np.ascontiguousarray(part)).resize((side, side), Image.Resampling.BILINEAR))


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


def looked_over(pictures: torch.Tensor, side: int, sizes: tuple[float, float], turned: float, moved: float) -> torch.Tensor:
    """Parts of pictures as another look would see them: turned, moved, nearer or further, mirrored."""
    batch = len(pictures)
    turn, size = torch.randn(batch) * turned, torch.empty(batch).uniform_(*sizes)
    mirrored = torch.where(torch.rand(batch) < 0.5, -1.0, 1.0)
    across = torch.stack([turn.cos() * size * mirrored, -turn.sin() * size, moved * torch.randn(batch)], 1)
    down = torch.stack([turn.sin() * size * mirrored, turn.cos() * size, moved * torch.randn(batch)], 1)
    places = F.affine_grid(torch.stack([across, down], 1), [batch, 3, side, side], align_corners=False)
    return F.grid_sample(pictures, places, padding_mode="reflection", align_corners=False)


def house_in(picture: np.ndarray, house: dict) -> np.ndarray:
    return enlarged(picture[square_of(house, *picture.shape[:2])], HOUSE)


def middle_of(houses: torch.Tensor) -> torch.Tensor:
    edge = (HOUSE - FACE) // 2
    return houses[:, :, edge:-edge, edge:-edge]


class Houses(Views):
    def __init__(self, work: Path):
        super().__init__(("era", *BUILT))
        for kind, (height, width) in {"data": (HEIGHT, WIDTH), "glances": (HEIGHT // 2, WIDTH // 2)}.items():
            for folder in learnt_pairs(work) if kind == "data" else shards_in(work, kind):
                truth = np.memmap(folder / "truth.rgb", np.uint8, "r").reshape(-1, height, width, 3)
                masks = np.memmap(folder / "masks.u8", np.uint8, "r").reshape(-1, height, width)
                lines = zip(truth, masks, read_lines([folder], "captions.jsonl"), looks_of([folder]), houses_of([folder]))
                for picture, mask, line, look, houses in lines:
                    era = wanted_of(line["labels"], look, mask)["era"]
                    for house in houses if era != UNSEEN else ():
                        built = {task: names.index(house[task]) for task, names in BUILT.items()}
                        self.take(house_in(picture, house), {"era": era, **built}, folder)
        self.settle()

    def drawn(self, roll: np.random.Generator, batch: int):
        chosen = self.some(roll, batch)
        houses = looked_over(to_tensor([self.pictures[i] for i in chosen]), FACE, (0.6, 1.0), 0.03, 0.08)
        return tinted(houses, 0.06), torch.from_numpy(self.wanted[chosen]), None


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
        faces = looked_over(faces, FACE, (0.85, 1.15), 0.08, 0.06)
        # Now and then as coarse as a face far off.
        coarse = int(roll.integers(52, FACE + 1))
        faces = F.interpolate(F.interpolate(faces, (coarse, coarse), mode="bilinear", antialias=True, align_corners=False), (FACE, FACE), mode="bilinear", align_corners=False)
        return tinted(faces, 0.08), torch.from_numpy(self.wanted[chosen]), None
