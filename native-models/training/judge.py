"""An independent judge of pictures: a small CNN that learns from true renders alone what is to be seen in them.

    python judge.py --work DIR --minutes 8

Reads DIR's shards that are not held out and writes DIR/judge.pt; metrics.py asks it. It goes on where it stopped, as every stage does.
"""
import argparse
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from pairs import HEIGHT, WIDTH, Shards, ahead, to_tensor
from stage import Smooth, Stage

TASKS = {
    "weather": ["clear", "cloudy", "overcast", "fog", "rain", "storm", "snow"],
    "era": ["foraging", "farming", "bronze", "classical", "medieval", "industrial", "networked"],
    "biome": ["coast", "forest", "plains", "hills", "wetland", "tundra", "desert", "mountains"],
    "season": ["spring", "summer", "autumn", "winter"],
    "hour": ["night", "dawn", "morning", "noon", "afternoon", "evening", "dusk"],
    "shot": ["overview", "street", "group", "portrait", "landscape"],
    "feeling": ["calm", "joyful", "excited", "loving", "proud", "sad", "grieving", "afraid", "angry", "weary"],
    "count": ["nobody", "one person", "two people", "a few people", "a dozen people", "a crowd"],
}
OUTDOORS = ("weather", "biome", "season", "hour")
REGIONS = 8
FEATURES = 64
# Nothing of the kind is to be seen in this picture: not asked, not counted.
UNSEEN = -100


def wanted_of(said: dict) -> list[int]:
    """What is to be read from a picture, task by task: sky and land only outdoors, feelings only in portraits."""
    labels = said["labels"]
    hidden = set(OUTDOORS) if labels["indoors"] else set()
    if labels["shot"] != "portrait":
        hidden.add("feeling")
    return [UNSEEN if task in hidden else names.index(labels[task]) for task, names in TASKS.items()]


class Judge(nn.Module):
    """Pictures at half size in; for each task what it sees, a region for each eighth of the full size, and the features behind it."""

    def __init__(self, widths=(24, 48, 96, 160)):
        super().__init__()
        a, b, c, d = widths
        layer = lambda i, o, k=3, s=1: nn.Sequential(nn.Conv2d(i, o, k, s, k // 2, bias=False), nn.BatchNorm2d(o), nn.ReLU())
        self.near = nn.Sequential(layer(3, a, 5, 2), layer(a, b, 3, 2), layer(b, b))
        self.middle = nn.Sequential(layer(b, c, 3, 2), layer(c, c))
        self.far = nn.Sequential(layer(c, d, 3, 2), layer(d, d))
        self.features = nn.Linear(4 * d, FEATURES)
        self.heads = nn.ModuleList(nn.Linear(FEATURES, len(names)) for names in TASKS.values())
        self.regions = nn.Sequential(layer(b + c + d, 48, 1), nn.Conv2d(48, REGIONS, 3, 1, 1))

    def forward(self, picture):
        near = self.near(picture)
        middle = self.middle(near)
        far = self.far(middle)
        # The sky's half and the ground's half are told apart: weather is read from both.
        above, below = far.chunk(2, 2) if far.shape[2] % 2 == 0 else (far[:, :, :-1], far[:, :, 1:])
        features = self.features(torch.cat([above.mean((2, 3)), below.mean((2, 3)), far.mean((2, 3)), far.amax((2, 3))], 1))
        lively = F.dropout(F.relu(features), 0.2, self.training)
        enlarged = [F.interpolate(level, near.shape[2:]) for level in (middle, far)]
        return [head(lively) for head in self.heads], self.regions(torch.cat([near, *enlarged], 1)), features


def masks_of(shards: Shards) -> list[np.ndarray]:
    return [np.memmap(f / "masks.u8", np.uint8, "r").reshape(-1, HEIGHT, WIDTH) for f in shards.folders]


def regions_at(masks: list[np.ndarray], place: tuple[int, int]) -> np.ndarray:
    k, n = place
    return masks[k][n][4::8, 4::8].astype(np.int64)


def halved_bytes(picture: np.ndarray) -> np.ndarray:
    h, w, _ = picture.shape
    return (picture.reshape(h // 2, 2, w // 2, 2, 3).astype(np.uint16).sum((1, 3)) // 4).astype(np.uint8)


def train_judge(work: Path, minutes: float, batch: int = 24, seed: int = 3) -> None:
    torch.manual_seed(seed)
    shards, roll = Shards(work), np.random.default_rng(seed)
    masks, wanted = masks_of(shards), np.array([wanted_of(said) for said in shards.captions()])
    small = np.stack([halved_bytes(shards.pair(i)[0]) for i in range(len(shards))])
    judge = Judge().to(memory_format=torch.channels_last)
    smooth = Smooth(judge, 0.99)
    tool = torch.optim.AdamW(judge.parameters(), 2e-3, weight_decay=0.05)
    stage = Stage(work, "judge", minutes, {"judge": judge, "smooth": smooth.copy}, {"tool": tool})
    smooth.steps = stage.steps

    def drawn():
        chosen = roll.integers(len(shards), size=batch)
        flips = [slice(None, None, -1 if roll.random() < 0.5 else 1) for _ in chosen]
        pictures = [small[i][:, flip] for i, flip in zip(chosen, flips)]
        regions = [regions_at(masks, shards.places[i])[:, flip] for i, flip in zip(chosen, flips)]
        return to_tensor(pictures), torch.from_numpy(wanted[chosen]), torch.from_numpy(np.stack(regions))

    draw = ahead(drawn)
    while stage.running():
        pictures, truth, regions = draw()
        said, seen, _ = judge(pictures.contiguous(memory_format=torch.channels_last))
        asked = [F.cross_entropy(a, truth[:, t], ignore_index=UNSEEN) for t, a in enumerate(said) if (truth[:, t] != UNSEEN).any()]
        loss = sum(asked) + 2 * F.cross_entropy(seen, regions)
        tool.zero_grad()
        loss.backward()
        tool.step()
        smooth.follow()
        # Running means of the batch norms are no parameters: the smooth copy takes them as they are.
        for old, new in zip(smooth.copy.buffers(), judge.buffers()):
            old.copy_(new)
        stage.stepped(loss=float(loss.detach()))


def load_judge(work: Path) -> Judge:
    path = work / "judge.pt"
    if not path.exists():
        raise SystemExit(f"no judge in {work}: run judge.py first")
    judge = Judge()
    judge.load_state_dict(torch.load(path, map_location="cpu", weights_only=False)["parts"]["smooth"])
    return judge.eval().requires_grad_(False)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--minutes", type=float, default=8)
    ask.add_argument("--threads", type=int, default=3)
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    train_judge(told.work, told.minutes)


if __name__ == "__main__":
    main()
