"""What a pack makes of held-out scenes by the app's own code (made.ts), kept beside them: a reading by another judge needs no new pictures."""
import hashlib
import json
import subprocess
from pathlib import Path

import numpy as np
import torch

from pairs import HEIGHT, WIDTH
from shards import HERE

# What is made of a scene: in one step, in four, and by other words over other light.
KINDS = ("ours", "ours_4", "swapped")
FRAMES = HERE.parent.parent / "electron" / "frames"


def as_bytes(picture: torch.Tensor) -> np.ndarray:
    return picture[0].permute(1, 2, 0).add(1).mul(127.5).round().to(torch.uint8).numpy()


def pictures_in(path: Path) -> np.ndarray:
    return np.memmap(path, np.uint8, "r").reshape(-1, HEIGHT, WIDTH, 3)


def maker_of(pack: Path) -> str:
    """All that decides what is made, in a word: the pack but for what was measured of it, and when the app's own part was changed last."""
    about = json.loads((pack / "pack.json").read_text()) | {"metrics": {}}
    newest = max(file.stat().st_mtime for file in FRAMES.rglob("*.ts"))
    return hashlib.sha256(f"{json.dumps(about, sort_keys=True)} {newest}".encode()).hexdigest()


def make_pictures(pack: Path, folders: list[Path], node: str, threads: int) -> None:
    """All that is to be read, where it is not there yet or was made by another pack, or by the app as it was."""
    maker = maker_of(pack)
    for folder in folders:
        said = folder / "made.txt"
        if said.exists() and said.read_text() == maker:
            continue
        subprocess.run([node, str(HERE / "made.ts"), "--pack", str(pack), "--threads", str(threads), str(folder)], check=True)
        said.write_text(maker)
        print(f"what the pack makes of {folder.name} is there", flush=True)
