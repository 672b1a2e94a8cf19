"""How good the pack is on scenes never trained on, by the figures that can be had without any pretrained network.

    python judge.py   --work DIR scene face
    python metrics.py --work DIR --name NAME

Writes DIR/metrics.json, and every reading of every task into DIR/metrics-NAME.json: what the judge reads from truth, from ours
(in one step and in four) and from what ours were made of;
masks; Fréchet distance in the judge's features; gradient energy; the swap test; what flickers when the camera moves.
"""
import argparse
import json
import os
import subprocess
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import schedule
from flicker import flicker
from judge import load_judge
from pairs import HEIGHT, WIDTH, Shards, to_tensor
from questions import FEELINGS, TASKS, UNSEEN, box_of, face_shown, looks_of, wanted_of
from shards import HERE
from trained import Whole, load_whole
from views import enlarged

WEATHER = list(TASKS).index("weather")
# Below this many scenes a share says nothing.
FEWEST = 8


def slope(picture: torch.Tensor) -> float:
    return float(picture.diff(dim=-1).abs().mean() + picture.diff(dim=-2).abs().mean())


def frechet(a: np.ndarray, b: np.ndarray) -> float:
    """Between normal distributions fitted to two sets of features."""
    spread = [np.cov(x, rowvar=False) for x in (a, b)]
    values, vectors = np.linalg.eigh(spread[0])
    root = (vectors * np.sqrt(values.clip(0))) @ vectors.T
    shared = np.sqrt(np.linalg.eigvalsh(root @ spread[1] @ root).clip(0)).sum()
    return float(((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(spread[0]) + np.trace(spread[1]) - 2 * shared)


def maker(whole: Whole):
    """Pictures as the app makes them: from a source and words, in one step or a few."""
    guidance = schedule.guidance_embedding(torch.tensor([8.0]))

    def make(source: torch.Tensor, words: str, steps: int = 1, seed: int = 0) -> torch.Tensor:
        context = whole.text(torch.tensor([whole.tokenizer.tokens(words)]))
        latent = schedule.generate(whole.unet, whole.encoder(source), context, guidance, schedule.STRENGTH, steps, seed=seed)
        return whole.decoder(latent).clamp(-1, 1)

    return make


def region_agreement(seen: torch.Tensor, region: torch.Tensor, counts: np.ndarray) -> None:
    """Adds a picture's meetings and unions, region by region."""
    for k in range(len(counts)):
        mine, theirs = seen == k, region == k
        counts[k] += [int((mine & theirs).sum()), int((mine | theirs).sum())]


def masks_of(shards: Shards) -> list[np.ndarray]:
    return [mask for folder in shards.folders for mask in np.memmap(folder / "masks.u8", np.uint8, "r").reshape(-1, HEIGHT, WIDTH)]


def face_of(picture: torch.Tensor, box: tuple[slice, slice]) -> torch.Tensor:
    """A face as its judge looks at faces, from the picture at full size."""
    whole = picture[0].permute(1, 2, 0).add(1).mul(127.5).round().to(torch.uint8).numpy()
    return to_tensor([enlarged(whole[box])])


def relit_pictures(shards: Shards, node: str) -> list[np.ndarray]:
    """Every scene painted as the app paints it when somebody asks for another weather."""
    subprocess.run([node, str(HERE / "relit.ts"), *map(str, shards.folders)], check=True)
    return [picture for folder in shards.folders for picture in np.memmap(folder / "relit.rgb", np.uint8, "r").reshape(-1, HEIGHT, WIDTH, 3)]


@torch.no_grad()
def measure(work: Path, most: int, node: str, moving: int) -> dict[str, float]:
    judge, reader, whole, shards = load_judge(work), load_judge(work, "face"), load_whole(work), Shards(work, held_out=True)
    make, captions, looks, masks = maker(whole), shards.captions(), looks_of(shards.folders), masks_of(shards)
    kinds = ("truth", "ours", "ours_4", "autoencoder", "source", "blockout")
    tasks = {**TASKS, "feeling": FEELINGS}
    right = {kind: np.zeros(len(tasks)) for kind in kinds}
    features: dict[str, list[np.ndarray]] = {kind: [] for kind in kinds}
    counts = {kind: np.zeros((8, 2)) for kind in kinds}
    sharp: dict[str, list[float]] = {kind: [] for kind in kinds}
    asked, commonest = np.zeros(len(tasks)), [np.zeros(len(names)) for names in tasks.values()]
    swaps: list[tuple[bool, bool]] = []
    relit = relit_pictures(shards, node)
    chosen = np.linspace(0, len(shards) - 1, min(most, len(shards))).astype(int)
    for i in map(int, chosen):
        line, look = captions[i], looks[i]
        box = box_of(look, HEIGHT, WIDTH)
        felt = bool(box) and face_shown(masks[i], box)
        wanted = [*wanted_of(line["labels"], look, masks[i]), FEELINGS.index(line["labels"]["feeling"]) if felt else UNSEEN]
        truth, source = (to_tensor([picture]) for picture in shards.pair(i))
        blockout = to_tensor([shards.bare(i)])
        region = torch.from_numpy(masks[i][4::8, 4::8].astype(np.int64))
        pictures = {
            "truth": truth, "ours": make(source, line["plain"], 1, i), "ours_4": make(source, line["plain"], 4, i),
            "autoencoder": whole.decoder(whole.encoder(truth)).clamp(-1, 1), "source": source, "blockout": blockout,
        }
        weather: dict[str, torch.Tensor] = {}
        for kind, picture in pictures.items():
            said, seen, deep = judge(F.avg_pool2d(picture, 2))
            answers = [int(a.argmax()) for a in said] + [int(reader(face_of(picture, box))[0][0].argmax()) if felt else UNSEEN]
            right[kind] += [want != UNSEEN and answer == want for answer, want in zip(answers, wanted)]
            features[kind].append(deep[0].numpy())
            region_agreement(seen.argmax(1)[0], region, counts[kind])
            sharp[kind].append(slope(picture) / slope(truth))
            weather[kind] = said[WEATHER].softmax(1)[0]
        asked += [want != UNSEEN for want in wanted]
        for t, want in enumerate(wanted):
            if want != UNSEEN:
                commonest[t][want] += 1
        # Who asks for what is there already cannot be told from who is not heard; nor can who asks where the weather does not show.
        if line["swapped"] and wanted[WEATHER] != UNSEEN and look["weather"] != line["swapped"]["weather"]:
            # As the app does it: the words, over shapes lit as the words ask.
            other = TASKS["weather"].index(line["swapped"]["weather"])
            made = make(to_tensor([relit[i]]), line["swapped"]["text"], 1, i)
            after = judge(F.avg_pool2d(made, 2))[0][WEATHER].softmax(1)[0]
            swaps.append((int(after.argmax()) == other, float(after[other] - weather["ours"][other]) > 0.02))
    told: dict[str, float] = {"held_out_scenes": len(chosen), "swap_scenes": len(swaps)}
    for t, task in enumerate(tasks):
        if asked[t] >= FEWEST:
            told[f"{task}_asked"] = int(asked[t])
            told |= {f"{task}_{kind}": round(float(right[kind][t] / asked[t]), 3) for kind in kinds}
            told[f"{task}_guess"] = round(float(commonest[t].max() / asked[t]), 3)
    for kind in kinds:
        met = counts[kind][counts[kind][:, 1] > 0]
        told[f"regions_{kind}"] = round(float((met[:, 0] / met[:, 1]).mean()), 3)
        told[f"sharpness_{kind}"] = round(float(np.mean(sharp[kind])), 3)
        if kind != "truth":
            told[f"frechet_{kind}"] = round(frechet(np.stack(features[kind]), np.stack(features["truth"])), 2)
    told["swap_followed"], told["swap_leant"] = (round(float(np.mean(column)), 3) for column in zip(*swaps))
    told |= flicker(work, make, moving, node) if moving else {}
    return told


def shipped(told: dict[str, float]) -> dict[str, float]:
    """The figures that a manifest holds; the rest is for whoever trains."""
    tasks = [f"{task}_{kind}" for task in ("weather", "hour", "season", "era", "feeling") for kind in ("asked", "truth", "ours", "ours_4", "source")]
    others = ["regions_truth", "regions_ours", "sharpness_ours", "sharpness_ours_4", "frechet_ours", "frechet_source", "frechet_blockout", "regions_source", "swap_followed", "swap_scenes", "warp_truth", "warp_ours", "held_out_scenes"]
    return {name: told[name] for name in (*tasks, *others) if name in told}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--name", default="last", help="what this reading is called")
    ask.add_argument("--most", type=int, default=1000, help="scenes to read at most")
    ask.add_argument("--moving", type=int, default=16, help="scenes with a moving camera; 0 leaves them out")
    ask.add_argument("--threads", type=int, default=3)
    ask.add_argument("--node", default=os.environ.get("NODE", "node"))
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    found = measure(told.work, told.most, told.node, told.moving)
    (told.work / f"metrics-{told.name}.json").write_text(json.dumps(found, indent=2) + "\n")
    (told.work / "metrics.json").write_text(json.dumps(shipped(found), indent=2) + "\n")
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
