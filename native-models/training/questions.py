"""What may be asked about a picture: only what the scene shows, by its masks and by what looks.ts says of it. The same questions are asked of truth and of ours."""
import json
import os
import subprocess
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
TASKS = {
    "weather": ["clear", "cloudy", "overcast", "fog", "rain", "snow"],
    "era": ["foraging", "farming", "bronze", "classical", "medieval", "industrial", "networked"],
    "biome": ["coast", "forest", "plains", "hills", "wetland", "tundra", "desert", "mountains"],
    "season": ["spring", "summer", "autumn", "winter"],
    "hour": ["night", "twilight", "low Sun", "high Sun"],
    "shot": ["overview", "street", "group", "portrait", "landscape"],
    "count": ["nobody", "one person", "two people", "a few people", "a dozen people", "a crowd"],
    "feeling": ["calm", "joyful", "excited", "loving", "proud", "sad", "grieving", "afraid", "angry", "weary"],
}
REGIONS = ["sky", "ground", "water", "road", "building", "plant", "person", "thing"]
# Nothing of the kind is to be seen in this picture: not asked, not counted.
UNSEEN = -100
# What houses are built of and covered with is asked only while a judge learns to tell their age.
BUILT = {
    "wall": ["hide", "thatch", "mudbrick", "timber", "stone", "plaster", "brick", "concrete", "glass"],
    "roof": ["flat", "gable", "hip", "cone", "dome", "none"],
}
# The side of what a second look sees: a face, a house.
FACE = 96
# Where the ground looks the same all year.
BARE = ("desert", "tundra")
# Under a closed sky nobody can tell how high the Sun stands.
OPEN = ("clear", "cloudy")


def shares_of(mask: np.ndarray) -> dict[str, float]:
    """How much of a picture each kind of thing takes."""
    counts = np.bincount(mask[::2, ::2].reshape(-1), minlength=len(REGIONS))
    return dict(zip(REGIONS, counts / counts.sum()))


def seasonal(labels: dict, look: dict) -> bool:
    """Leaves and grass tell the season by any light but the Moon's; snow tells winter, save where it always lies."""
    if look["snowy"]:
        return labels["biome"] != "mountains"
    return look["growing"] > 0.1 and look["light"] != "night"


def wanted_of(labels: dict, look: dict, mask: np.ndarray) -> dict[str, int]:
    """What is to be read from a picture, task by task."""
    share = shares_of(mask)
    # By night nobody sees a few clouds.
    weather = "clear" if look["light"] == "night" and look["weather"] == "cloudy" else look["weather"]
    said = {**labels, "hour": look["light"], "weather": weather}
    day = look["light"] in ("low Sun", "high Sun")
    shown = {
        "weather": share["sky"] > 0.1,
        # Houses are what an age is known by; far ones are lost in fog.
        "era": share["building"] > (0.2 if look["weather"] == "fog" else 0.05),
        "biome": labels["shot"] in ("overview", "landscape"),
        "season": labels["biome"] not in BARE and seasonal(labels, look),
        "hour": not day or look["weather"] in OPEN,
        "shot": True,
        "count": True,
        "feeling": is_face(mask, box_of(look, *mask.shape)),
    }
    hidden = {task for task in TASKS if not shown[task] or (labels["indoors"] and task not in ("shot", "count", "feeling"))}
    return {task: UNSEEN if task in hidden else names.index(said[task]) for task, names in TASKS.items()}


def is_face(mask: np.ndarray, box: tuple[slice, slice] | None) -> bool:
    """Whether the middle of where a face has to be is a person: no post or other thing stands before it."""
    if not box:
        return False
    part = mask[box]
    h, w = part.shape
    middle = part[h // 4 : h - h // 4, w // 4 : w - w // 4]
    return float((middle == REGIONS.index("person")).mean()) > 0.7


def houses_of(folders: list[Path]) -> list[list[dict]]:
    """Which houses the scenes of shards show, largest first, written beside them once."""
    write_absent(folders, "houses")
    return read_lines(folders, "houses.jsonl")


def square_of(house: dict, height: int, width: int) -> tuple[slice, slice]:
    """Where a house is on a picture of this size."""
    top, left, side = round(house["y"] * height), round(house["x"] * width), round(house["side"] * height)
    return slice(top, top + side), slice(left, left + side)


def box_of(look: dict, height: int, width: int) -> tuple[slice, slice] | None:
    """Where a portrait's face is on a picture of this size."""
    if not look["face"]:
        return None
    side = look["face"]["size"] * height
    top, left = round(look["face"]["y"] * height - side / 2), round(look["face"]["x"] * width - side / 2)
    return slice(max(0, top), top + round(side)), slice(max(0, left), left + round(side))


def read_lines(folders: list[Path], name: str) -> list[dict]:
    return [json.loads(line) for folder in folders for line in (folder / name).read_text().splitlines()]


def looks_of(folders: list[Path]) -> list[dict]:
    """What is to be seen in shards, written beside them once."""
    write_absent(folders, "looks")
    return read_lines(folders, "looks.jsonl")


def write_absent(folders: list[Path], name: str) -> None:
    absent = [str(folder) for folder in folders if not (folder / f"{name}.jsonl").exists()]
    if absent:
        subprocess.run([os.environ.get("NODE", "node"), str(HERE / f"{name}.ts"), *absent], check=True)
