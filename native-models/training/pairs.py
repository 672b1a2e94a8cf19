"""Shards on disk as random crops. Pictures are raw bytes, read through the page cache, so any number fits."""
import json
import queue
import threading
from pathlib import Path

import numpy as np
import torch

HEIGHT, WIDTH = 288, 512


class Shards:
    def __init__(self, work: Path, held_out: bool = False, most: int | None = None):
        folders = sorted(f for f in (work / "data").iterdir() if (f / "truth.rgb").exists())[:most]
        # Every sixteenth shard is never trained on.
        self.folders = [f for f in folders if (int(f.name) % 16 == 15) == held_out]
        if not self.folders:
            raise SystemExit(f"no {'held-out ' if held_out else ''}shards under {work / 'data'}: run shards.py first")
        view = lambda f, name: np.memmap(f / name, np.uint8, "r").reshape(-1, HEIGHT, WIDTH, 3)
        self.truth = [view(f, "truth.rgb") for f in self.folders]
        self.blockout = [view(f, "blockouts.rgb") for f in self.folders]
        self.lit = [view(f, "lit.rgb") for f in self.folders]
        self.places = [(k, i) for k, pictures in enumerate(self.truth) for i in range(len(pictures))]

    def __len__(self) -> int:
        return len(self.places)

    def captions(self) -> list[dict]:
        """A line a scene: plain, varied, swapped, labels."""
        return [json.loads(line) for f in self.folders for line in (f / "captions.jsonl").read_text().splitlines()]

    def pair(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        """The truth, and what the app gives a model."""
        k, i = self.places[index]
        return self.truth[k][i], self.lit[k][i]

    def bare(self, index: int) -> np.ndarray:
        """Shapes without light or grain: what any picture has to be better than."""
        k, i = self.places[index]
        return self.blockout[k][i]


def halved(picture: np.ndarray) -> np.ndarray:
    h, w, _ = picture.shape
    return picture.reshape(h // 2, 2, w // 2, 2, 3).mean((1, 3))


def to_tensor(pictures: list[np.ndarray]) -> torch.Tensor:
    return torch.from_numpy(np.stack(pictures).astype(np.float32)).permute(0, 3, 1, 2) / 127.5 - 1


def crops(shards: Shards, roll: np.random.Generator, batch: int, width: int, height: int, half_share: float = 0.3):
    """Truth and source of the same random windows, and which pairs they are from; flipped half the time; multiples of 8 so that latents line up."""
    truths, sources, indexes = [], [], []
    for _ in range(batch):
        indexes.append(int(roll.integers(len(shards))))
        truth, source = shards.pair(indexes[-1])
        if roll.random() < half_share and height <= HEIGHT // 2 and width <= WIDTH // 2:
            truth, source = halved(truth), halved(source)
        y = 8 * int(roll.integers((truth.shape[0] - height) // 8 + 1))
        x = 8 * int(roll.integers((truth.shape[1] - width) // 8 + 1))
        window = (slice(y, y + height), slice(x, x + width))
        truth, source = truth[window], source[window]
        if roll.random() < 0.5:
            truth, source = truth[:, ::-1], source[:, ::-1]
        truths.append(truth)
        sources.append(source)
    return to_tensor(truths), to_tensor(sources), indexes


def ahead(draw, most: int = 3):
    """Draws in the background what the next steps need, a few at most, so that no step waits for the disk."""
    ready: queue.Queue = queue.Queue(most)

    def work() -> None:
        while True:
            ready.put(draw())

    threading.Thread(target=work, daemon=True).start()
    return ready.get
