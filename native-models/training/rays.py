"""How much of the truth's gradient energy is detail and how much only jumps from pixel to pixel: truth with four rays a pixel beside truth with one.

    python rays.py --work DIR --scenes 60
"""
import argparse
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from pairs import HEIGHT, WIDTH, Shards, halved
from shards import compiled_renderer


def some_of(folders: list[Path], count: int) -> list[str]:
    """Scenes from all shards alike, evenly spread over each."""
    lines = []
    for place, folder in enumerate(folders):
        held = (folder / "scenes.jsonl").read_text().splitlines()
        share = count // len(folders) + (place < count % len(folders))
        lines += [held[i] for i in np.linspace(0, len(held) - 1, share).astype(int)]
    return lines


def rendered(renderer: Path, scenes: Path, width: int, height: int, threads: int) -> np.ndarray:
    pictures = scenes.with_name(f"{width}.rgb")
    subprocess.run([str(renderer), "--size", f"{width}x{height}", "--threads", str(threads), str(scenes), str(pictures)], check=True, stderr=subprocess.DEVNULL)
    return np.fromfile(pictures, np.uint8).reshape(-1, height, width, 3)


def slope(picture: np.ndarray) -> float:
    return float(np.abs(np.diff(picture.astype(np.float32), axis=0)).mean() + np.abs(np.diff(picture.astype(np.float32), axis=1)).mean())


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--scenes", type=int, default=60)
    ask.add_argument("--threads", type=int, default=2)
    told = ask.parse_args()
    renderer = compiled_renderer(told.work)
    with tempfile.TemporaryDirectory() as place:
        scenes = Path(place) / "scenes.jsonl"
        scenes.write_text("\n".join(some_of(Shards(told.work, held_out=True).folders, told.scenes)) + "\n")
        one = [slope(picture) for picture in rendered(renderer, scenes, WIDTH, HEIGHT, told.threads)]
        four = [slope(halved(picture).round()) for picture in rendered(renderer, scenes, 2 * WIDTH, 2 * HEIGHT, told.threads)]
    print(f"of {len(one)} scenes four rays keep {sum(four) / sum(one):.3f}, of the scene in the middle {np.median(np.divide(four, one)):.3f}")


if __name__ == "__main__":
    main()
