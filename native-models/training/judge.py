"""An independent judge of pictures, in four: small CNNs that learn from true renders alone what place, what air, what age and what feeling is to be seen.

    python shards.py --work DIR --kind glances --from-shard 20000 --shards 100 --shots street,overview,group,landscape,street,portrait
    python shards.py --work DIR --kind faces --from-shard 40000 --shards 70
    python judge.py --work DIR place sky house face --minutes 30

Reads DIR's pairs that are not held out, its glances and its faces, and writes DIR/judge-place.pt and its like; metrics.py asks them.
Each goes on where it stopped, as every stage does; what read a development split best (neither learnt from nor held out) is kept.
"""
import argparse
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from muon import Muon, matrices_of
from pairs import ahead, to_tensor
from questions import BUILT, REGIONS, TASKS, UNSEEN
from stage import Smooth, Stage
from views import Faces, Glances, Houses, middle_of

FEATURES = 64
# What nobody asks about in the end does not decide which judge is kept.
ASIDE = ("count", "biome", *BUILT)
NAMES = TASKS | BUILT


def layer(i: int, o: int, k: int = 3, s: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(i, o, k, s, k // 2, bias=False), nn.BatchNorm2d(o), nn.ReLU())


class Again(nn.Module):
    """Two convolutions that add to what they are given."""

    def __init__(self, width: int):
        super().__init__()
        self.first, self.second = layer(width, width), nn.Sequential(nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width))

    def forward(self, x):
        return F.relu(x + self.second(self.first(x)))


class Judge(nn.Module):
    """Pictures at half size in; for each task what it sees, a region for each eighth of the full size, and the features behind it."""

    tasks, quarter = ("biome", "shot", "count"), False

    def __init__(self, widths=(24, 40, 80, 144)):
        super().__init__()
        a, b, c, d = widths
        self.near = nn.Sequential(layer(3, a, 5, 2), layer(a, b, 3, 2))
        self.middle = nn.Sequential(layer(b, c, 3, 2), Again(c))
        self.far = nn.Sequential(layer(c, d, 3, 2), Again(d))
        self.features = nn.Linear(4 * d, FEATURES)
        self.heads = nn.ModuleList(nn.Linear(FEATURES, len(TASKS[task])) for task in self.tasks)
        self.regions = None if self.quarter else nn.Sequential(layer(b + c + d, 48, 1), nn.Conv2d(48, len(REGIONS), 3, 1, 1))
        # The share of the development split that it read right.
        self.register_buffer("score", torch.zeros(()))

    def forward(self, picture):
        near = self.near(picture)
        middle = self.middle(near)
        far = self.far(middle)
        # The sky's half and the ground's half are told apart: weather is read from both.
        half = far.shape[2] // 2
        pooled = torch.cat([far[:, :, :half].mean((2, 3)), far[:, :, -half:].mean((2, 3)), far.mean((2, 3)), far.amax((2, 3))], 1)
        features = self.features(F.dropout(pooled, 0.2, self.training))
        lively = F.dropout(F.relu(features), 0.2, self.training)
        enlarged = [F.interpolate(level, near.shape[2:]) for level in (middle, far)]
        regions = self.regions and self.regions(torch.cat([near, *enlarged], 1))
        return [head(lively) for head in self.heads], regions, features


class SkyJudge(Judge):
    """The same for what air and light say, at a quarter of the size: that is as plain, and learnt four times as fast. It knows no regions."""

    tasks, quarter = ("weather", "season", "hour"), True


class FaceJudge(nn.Module):
    """Faces of 96 × 96 in, what is felt out. Their middle is looked at, as if all were of one colour in one light."""

    tasks = ("feeling",)

    def __init__(self, widths=(32, 64, 128, 160)):
        super().__init__()
        a, b, c, d = widths
        self.look = nn.Sequential(layer(3, a, 5, 2), layer(a, b, 3, 2), Again(b), layer(b, c, 3, 2), Again(c), layer(c, d), layer(d, 32, 1))
        self.feel = nn.Sequential(nn.Flatten(), nn.Dropout(0.3), nn.Linear(32 * 81, FEATURES), nn.ReLU(), nn.Dropout(0.2), nn.Linear(FEATURES, len(TASKS["feeling"])))
        self.register_buffer("score", torch.zeros(()))

    def forward(self, face):
        middle = face[:, :, 12:84, 12:84]
        even = (middle - middle.mean((2, 3), keepdim=True)) / (middle.std((2, 3), keepdim=True) + 0.02)
        return [self.feel(self.look(even))], None, None


class HouseJudge(nn.Module):
    """Houses of 96 × 96 in, the age they are from out, in whatever light; and what they are built of, which is learnt sooner and tells much of it."""

    tasks = ("era", *BUILT)

    def __init__(self, widths=(24, 48, 96, 160)):
        super().__init__()
        a, b, c, d = widths
        self.look = nn.Sequential(layer(3, a, 5, 2), layer(a, b, 3, 2), Again(b), layer(b, c, 3, 2), Again(c), layer(c, d, 3, 2))
        self.tell = nn.Sequential(nn.Dropout(0.2), nn.Linear(2 * d, FEATURES), nn.ReLU(), nn.Dropout(0.2))
        self.heads = nn.ModuleList(nn.Linear(FEATURES, len(NAMES[task])) for task in self.tasks)
        self.register_buffer("score", torch.zeros(()))

    def forward(self, window):
        even = (window - window.mean((1, 2, 3), keepdim=True)) / (window.std((1, 2, 3), keepdim=True) + 0.02)
        seen = self.look(even)
        told = self.tell(torch.cat([seen.mean((2, 3)), seen.amax((2, 3))], 1))
        return [head(told) for head in self.heads], None, None


KINDS = {"place": Judge, "sky": SkyJudge, "house": HouseJudge, "face": FaceJudge}


def views_for(shape: type, work: Path):
    if shape is FaceJudge:
        return Faces(work)
    return Houses(work) if shape is HouseJudge else Glances(work, shape.tasks, shape.quarter)


@torch.no_grad()
def read_right(net: nn.Module, views, batch: int = 32) -> list[float]:
    """Task by task the share read right of what is kept for development."""
    right, asked = torch.zeros(len(views.tasks)), torch.zeros(len(views.tasks))
    for at in range(0, len(views.development), batch):
        some = views.development[at : at + batch]
        pictures = to_tensor([views.pictures[i] for i in some])
        said, truth = net(middle_of(pictures) if isinstance(views, Houses) else pictures)[0], torch.from_numpy(views.wanted[some])
        for t, answer in enumerate(said):
            seen = truth[:, t] != UNSEEN
            right[t] += (answer.argmax(1) == truth[:, t])[seen].sum()
            asked[t] += seen.sum()
    return (right / asked.clamp(min=1)).tolist()


def weights_of(wanted: np.ndarray, count: int) -> torch.Tensor:
    """What is rare counts more, though not as much more as it is rarer."""
    counts = np.bincount(wanted[wanted != UNSEEN], minlength=count).clip(1)
    weights = np.sqrt(counts.mean() / counts)
    return torch.from_numpy((weights / weights.mean()).astype(np.float32))


def train_judge(work: Path, kind: str, minutes: float, batch: int = 32, seed: int = 3) -> None:
    torch.manual_seed(seed)
    shape, name = KINDS[kind], f"judge-{kind}"
    views, roll = views_for(shape, work), np.random.default_rng(seed)
    judge = shape().to(memory_format=torch.channels_last)
    smooth = Smooth(judge, 0.995)
    best = shape()
    matrices, rest = matrices_of(judge)
    tools = {"matrices": Muon(matrices, 2e-3, weight_decay=0.05), "rest": torch.optim.AdamW(rest, 1.5e-3, weight_decay=0.05)}
    stage = Stage(work, name, minutes, {"judge": judge, "smooth": smooth.copy, "best": best}, tools)
    smooth.steps = stage.steps
    weights = [weights_of(views.wanted[views.learnt, t], len(NAMES[task])) for t, task in enumerate(views.tasks)]
    print(f"{name}: {len(views.learnt)} pictures to learn from, {len(views.development)} for development", flush=True)

    def examined(net: nn.Module) -> float:
        shares = read_right(net.eval(), views)
        print(name, stage.steps, {task: round(share, 3) for task, share in zip(views.tasks, shares)}, flush=True)
        return float(np.mean([share for task, share in zip(views.tasks, shares) if task not in ASIDE]))

    def examine() -> None:
        score = examined(smooth.copy)
        if score > float(best.score):
            best.load_state_dict(smooth.copy.state_dict())
            best.score.fill_(score)

    # There may be more pictures than when it stopped.
    if stage.steps:
        best.score.fill_(examined(best))

    draw = ahead(lambda: views.drawn(roll, batch))
    while stage.running():
        pictures, truth, regions = draw()
        said, seen, _ = judge(pictures.contiguous(memory_format=torch.channels_last))
        asked = [F.cross_entropy(a, truth[:, t], weights[t], ignore_index=UNSEEN, label_smoothing=0.05) for t, a in enumerate(said) if (truth[:, t] != UNSEEN).any()]
        loss = sum(asked)
        if seen is not None:
            loss = loss + 2 * F.cross_entropy(seen, regions)
        for tool in tools.values():
            tool.zero_grad()
        loss.backward()
        for tool in tools.values():
            tool.step()
        smooth.follow()
        # Running means of the batch norms are no parameters: the smooth copy takes them as they are.
        for old, new in zip(smooth.copy.buffers(), judge.buffers()):
            old.copy_(new)
        stage.stepped(loss=float(loss.detach()))
        if stage.steps % 400 == 0:
            examine()
    examine()
    stage.save()


def load_judge(work: Path, kind: str) -> nn.Module:
    path = work / f"judge-{kind}.pt"
    if not path.exists():
        raise SystemExit(f"no judge-{kind} in {work}: run judge.py first")
    judge = KINDS[kind]()
    judge.load_state_dict(torch.load(path, map_location="cpu", weights_only=False)["parts"]["best"])
    return judge.eval().requires_grad_(False)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("kinds", nargs="+", choices=list(KINDS))
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--minutes", type=float, default=30, help="for each")
    ask.add_argument("--threads", type=int, default=3)
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    for kind in told.kinds:
        train_judge(told.work, kind, told.minutes)


if __name__ == "__main__":
    main()
