"""How good the pack is on scenes never trained on, with a judge of our own: a small CNN trained on true renders alone.

    python metrics.py --work DIR --minutes 4

Writes metrics.json: sharpness against truth, attribute accuracy on truth and on ours, people and buildings that stay where they are, and
whether the judge follows the words when they are swapped.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import schedule
from pairs import Shards, halved, to_tensor
from trained import load_whole

TASKS = {
    "weather": ["clear", "cloudy", "overcast", "fog", "rain", "storm", "snow"],
    "era": ["foraging", "farming", "bronze", "classical", "medieval", "industrial", "networked"],
    "season": ["spring", "summer", "autumn", "winter"],
    "hour": ["night", "dawn", "morning", "noon", "afternoon", "evening", "dusk"],
    "shot": ["overview", "street", "group", "portrait", "landscape"],
    "feeling": ["calm", "joyful", "excited", "loving", "proud", "sad", "grieving", "afraid", "angry", "weary"],
}
REGIONS = 8


def labels(said: dict) -> list[int]:
    return [names.index(said["labels"][task]) for task, names in TASKS.items()]


class Judge(nn.Module):
    def __init__(self, width: int = 32):
        super().__init__()
        block = lambda a, b: nn.Sequential(nn.Conv2d(a, b, 3, 2, 1), nn.BatchNorm2d(b), nn.ReLU(), nn.Conv2d(b, b, 3, 1, 1), nn.BatchNorm2d(b), nn.ReLU())
        self.first = nn.Sequential(block(3, width), block(width, width * 2))
        self.rest = nn.Sequential(block(width * 2, width * 4), block(width * 4, width * 6))
        self.heads = nn.ModuleList(nn.Linear(width * 12, len(names)) for names in TASKS.values())
        self.regions = nn.Conv2d(width * 2, REGIONS, 1)

    def forward(self, picture):
        near = self.first(picture)
        deep = self.rest(near)
        pooled = torch.cat([deep.mean((2, 3)), deep.amax((2, 3))], 1)
        return [head(pooled) for head in self.heads], self.regions(near)


def masks_of(shards: Shards) -> list[np.ndarray]:
    return [np.memmap(f / "masks.u8", np.uint8, "r").reshape(-1, 288, 512) for f in shards.folders]


@torch.enable_grad()
def train_judge(shards: Shards, minutes: float, seed: int = 3) -> Judge:
    import time

    torch.manual_seed(seed)
    captions, masks, judge = shards.captions(), masks_of(shards), Judge()
    wanted = torch.tensor([labels(said) for said in captions])
    tool = torch.optim.AdamW(judge.parameters(), 1.5e-3, weight_decay=0.02)
    begun = time.time()
    while (progress := (time.time() - begun) / (minutes * 60)) < 1:
        for group in tool.param_groups:
            group["lr"] = 1.5e-3 * (1 - progress) + 1e-5
        chosen = np.random.randint(len(shards), size=16)
        pictures, regions = [], []
        for i in chosen:
            k, n = shards.places[i]
            flip = slice(None, None, -1 if np.random.random() < 0.5 else 1)
            pictures.append(halved(shards.truth[k][n])[:, flip])
            regions.append(masks[k][n][4::8, 4::8][:, flip].astype(np.int64))
        said, seen = judge(to_tensor(pictures))
        truth = wanted[torch.from_numpy(chosen)]
        loss = sum(F.cross_entropy(a, truth[:, t]) for t, a in enumerate(said)) + F.cross_entropy(seen, torch.from_numpy(np.stack(regions)))
        tool.zero_grad()
        loss.backward()
        tool.step()
    return judge.eval()


@torch.no_grad()
def measure(work: Path, minutes: float) -> dict[str, float]:
    judge = train_judge(Shards(work), minutes)
    shards, whole = Shards(work, held_out=True), load_whole(work)
    captions, masks = shards.captions(), masks_of(shards)
    small = lambda p: F.avg_pool2d(p, 2)
    slope = lambda p: float(p.diff(dim=-1).abs().mean() + p.diff(dim=-2).abs().mean())
    right = {name: np.zeros(len(TASKS)) for name in ("truth", "ours", "blockout")}
    kept = {name: [] for name in right}
    sharp: dict[str, list[float]] = {"1": [], "4": [], "autoencoder": []}
    followed = asked = 0
    guidance = schedule.guidance_embedding(torch.tensor([8.0]))
    for i, line in enumerate(captions):
        k, n = shards.places[i]
        truth, blockout = to_tensor([shards.truth[k][n]]), to_tensor([shards.blockout[k][n]])
        source = whole.encoder(blockout)

        def ours(words: str, steps: int = 1):
            context = whole.text(torch.tensor([whole.tokenizer.tokens(words)]))
            return whole.decoder(schedule.generate(whole.unet, source, context, guidance, schedule.STRENGTH, steps, seed=i)).clamp(-1, 1)

        made = ours(line["plain"])
        region = torch.from_numpy(np.ascontiguousarray(masks[k][n][4::8, 4::8]).astype(np.int64))
        for name, picture in (("truth", truth), ("ours", made), ("blockout", blockout)):
            said, seen = judge(small(picture))
            right[name] += [int(a.argmax() == b) for a, b in zip(said, labels(line))]
            kept[name].append(float((seen.argmax(1)[0] == region).float().mean()))
        sharp["1"].append(slope(made) / slope(truth))
        sharp["4"].append(slope(ours(line["plain"], 4)) / slope(truth))
        sharp["autoencoder"].append(slope(whole.decoder(whole.encoder(truth)).clamp(-1, 1)) / slope(truth))
        if line["swapped"]:
            other = TASKS["weather"].index(line["swapped"]["weather"])
            chance = lambda picture: judge(small(picture))[0][0].softmax(1)[0, other]
            followed += int(chance(ours(line["swapped"]["text"])) > chance(made) + 0.02)
            asked += 1
    count = len(captions)
    told = {f"accuracy_{task}_{name}": round(float(right[name][t] / count), 3) for t, task in enumerate(TASKS) for name in right}
    told |= {f"regions_{name}": round(float(np.mean(values)), 3) for name, values in kept.items()}
    told |= {f"sharpness_{name}": round(float(np.mean(values)), 3) for name, values in sharp.items()}
    return told | {"swap_followed": round(followed / max(1, asked), 3), "held_out_scenes": count}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--minutes", type=float, default=4)
    ask.add_argument("--threads", type=int, default=3)
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    found = measure(told.work, told.minutes)
    (told.work / "metrics.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
