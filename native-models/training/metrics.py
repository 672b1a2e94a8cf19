"""How good the pack is on scenes never trained on, by the figures that can be had without any pretrained network.

    python judge.py   --work DIR place sky house face
    python metrics.py --work DIR --name NAME [--pack PACK] [--tell]

Writes DIR/metrics.json, and every reading of every task into DIR/metrics-NAME.json: what the judge reads from truth, from ours
(in one step and in four) and from what ours were made of;
masks; Fréchet distance in the judge's features; gradient energy; the swap test; what flickers when the camera moves.
"""
import argparse
import json
import os
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from flicker import flicker
from judge import KINDS, load_judge
from made import KINDS as MADE
from made import as_bytes, make_pictures, pictures_in
from pairs import HEIGHT, WIDTH, Shards, to_tensor
from questions import TASKS, UNSEEN, box_of, houses_of, looks_of, wanted_of
from shards import HERE
from trained import load_whole
from views import enlarged, house_in, middle_of

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


def region_agreement(seen: torch.Tensor, region: torch.Tensor, counts: np.ndarray) -> None:
    """Adds a picture's meetings and unions, region by region."""
    for k in range(len(counts)):
        mine, theirs = seen == k, region == k
        counts[k] += [int((mine & theirs).sum()), int((mine | theirs).sum())]


def masks_of(shards: Shards) -> list[np.ndarray]:
    return [mask for folder in shards.folders for mask in np.memmap(folder / "masks.u8", np.uint8, "r").reshape(-1, HEIGHT, WIDTH)]


def face_of(picture: torch.Tensor, box: tuple[slice, slice]) -> torch.Tensor:
    """A face as its judge looks at faces, from the picture at full size."""
    return to_tensor([enlarged(as_bytes(picture)[box])])


@torch.no_grad()
def measure(work: Path, pack: Path, most: int, node: str, moving: int, threads: int) -> dict[str, float]:
    place, sky, builder, reader = (load_judge(work, kind) for kind in KINDS)
    whole, shards = load_whole(work), Shards(work, held_out=True)
    captions, looks, masks = shards.captions(), looks_of(shards.folders), masks_of(shards)
    houses = houses_of(shards.folders)
    make_pictures(pack, shards.folders, node, threads)
    kinds = ("truth", "ours", "ours_4", "autoencoder", "source", "blockout")
    right = {kind: dict.fromkeys(TASKS, 0) for kind in kinds}
    features: dict[str, list[np.ndarray]] = {kind: [] for kind in kinds}
    counts = {kind: np.zeros((8, 2)) for kind in kinds}
    sharp: dict[str, list[float]] = {kind: [] for kind in kinds}
    asked = {task: np.zeros(len(names), int) for task, names in TASKS.items()}
    swaps: list[tuple[bool, bool]] = []
    chosen = np.linspace(0, len(shards) - 1, min(most, len(shards))).astype(int)
    for i in map(int, chosen):
        line, look = captions[i], looks[i]
        box, wanted = box_of(look, HEIGHT, WIDTH), wanted_of(line["labels"], look, masks[i])
        shown = {task: want for task, want in wanted.items() if want != UNSEEN and (task != "era" or houses[i])}
        for task, want in shown.items():
            asked[task][want] += 1
        truth, blockout = to_tensor([shards.pair(i)[0]]), to_tensor([shards.bare(i)])
        region = torch.from_numpy(masks[i][4::8, 4::8].astype(np.int64))
        folder, n = shards.folders[shards.places[i][0]], shards.places[i][1]
        made = {kind: to_tensor([pictures_in(folder / f"{kind}.rgb")[n]]) for kind in (*MADE, "given")}
        pictures = {
            "truth": truth, "ours": made["ours"], "ours_4": made["ours_4"],
            "autoencoder": whole.decoder(whole.encoder(truth)).clamp(-1, 1), "source": made["given"], "blockout": blockout,
        }
        weather: dict[str, torch.Tensor] = {}
        for kind, picture in pictures.items():
            half = F.avg_pool2d(picture, 2)
            (there, seen, deep), (above, _, airy) = place(half), sky(F.avg_pool2d(half, 2))
            said = dict(zip((*place.tasks, *sky.tasks), (*there, *above)))
            if "feeling" in shown:
                said["feeling"] = reader(face_of(picture, box))[0][0]
            if "era" in shown:
                near = to_tensor([house_in(as_bytes(picture), house) for house in houses[i]])
                said["era"] = builder(middle_of(near))[0][0].softmax(1).mean(0)
            for task, want in shown.items():
                right[kind][task] += int(said[task].argmax()) == want
            features[kind].append(torch.cat([deep[0], airy[0]]).numpy())
            region_agreement(seen.argmax(1)[0], region, counts[kind])
            sharp[kind].append(slope(picture))
            weather[kind] = said["weather"].softmax(1)[0]
        # Who asks for what is there already cannot be told from who is not heard; nor can who asks where the weather does not show.
        if line["swapped"] and "weather" in shown and TASKS["weather"][shown["weather"]] != line["swapped"]["weather"]:
            # As the app does it: the words, over shapes lit as the words ask.
            other = TASKS["weather"].index(line["swapped"]["weather"])
            after = dict(zip(sky.tasks, sky(F.avg_pool2d(made["swapped"], 4))[0]))["weather"].softmax(1)[0]
            swaps.append((int(after.argmax()) == other, float(after[other] - weather["ours"][other]) > 0.02))
    told: dict[str, float] = {"held_out_scenes": len(chosen), "swap_scenes": len(swaps)}
    for task, counted in asked.items():
        if counted.sum() >= FEWEST:
            told[f"{task}_asked"] = int(counted.sum())
            told |= {f"{task}_{kind}": round(right[kind][task] / int(counted.sum()), 3) for kind in kinds}
            told[f"{task}_guess"] = round(float(counted.max() / counted.sum()), 3)
    for kind in kinds:
        met = counts[kind][counts[kind][:, 1] > 0]
        told[f"regions_{kind}"] = round(float((met[:, 0] / met[:, 1]).mean()), 3)
        # Of all scenes together: where there is nothing but the dark, a scene's own share is nothing by nothing.
        told[f"sharpness_{kind}"] = round(sum(sharp[kind]) / sum(sharp["truth"]), 3)
        told[f"sharpness_median_{kind}"] = round(float(np.median(np.divide(sharp[kind], sharp["truth"]))), 3)
        if kind != "truth":
            told[f"frechet_{kind}"] = round(frechet(np.stack(features[kind]), np.stack(features["truth"])), 2)
    told["swap_followed"], told["swap_leant"] = (round(float(np.mean(column)), 3) for column in zip(*swaps))
    told |= flicker(work, pack, moving, node, threads) if moving else {}
    return told


def shipped(told: dict[str, float]) -> dict[str, float]:
    """The figures that a manifest holds; the rest is for whoever trains."""
    tasks = [f"{task}_{kind}" for task in ("weather", "hour", "season", "era", "feeling") for kind in ("asked", "truth", "ours", "ours_4", "source")]
    others = ["regions_truth", "regions_ours", "sharpness_ours", "sharpness_ours_4", "frechet_ours", "frechet_source", "frechet_blockout", "regions_source", "swap_followed", "swap_scenes", "warp_truth", "warp_ours", "held_out_scenes"]
    return {name: told[name] for name in (*tasks, *others) if name in told}


def tell(manifest: Path, figures: dict[str, float]) -> None:
    """Puts figures in the place of those that a manifest holds; what export.py measured stays."""
    pack = json.loads(manifest.read_text())
    exported = {name: value for name, value in pack["metrics"].items() if name.startswith("int8")}
    manifest.write_text(json.dumps(pack | {"metrics": exported | figures}, indent=2) + "\n")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--name", default="last", help="what this reading is called")
    ask.add_argument("--most", type=int, default=1000, help="scenes to read at most")
    ask.add_argument("--moving", type=int, default=16, help="scenes with a moving camera; 0 leaves them out")
    ask.add_argument("--threads", type=int, default=3)
    ask.add_argument("--node", default=os.environ.get("NODE", "node"))
    ask.add_argument("--pack", type=Path, default=HERE.parent / "packs" / "genesis")
    ask.add_argument("--tell", action="store_true", help="put the figures into the manifest of the pack")
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    found = measure(told.work, told.pack, told.most, told.node, told.moving, told.threads)
    (told.work / f"metrics-{told.name}.json").write_text(json.dumps(found, indent=2) + "\n")
    (told.work / "metrics.json").write_text(json.dumps(shipped(found), indent=2) + "\n")
    if told.tell:
        tell(told.pack / "pack.json", shipped(found))
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
