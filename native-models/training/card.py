"""The pictures of a model card: four scenes never trained on, as made.ts makes them.

    python metrics.py --work DIR
    python card.py    --work DIR --out card.jpg
"""
import argparse
from pathlib import Path

import numpy as np
from PIL import Image

from made import pictures_in
from pairs import Shards

ROWS = ("given", "ours", "ours_4", "truth")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--scenes", type=int, nargs="+", default=[28, 40, 210, 238])
    told = ask.parse_args()
    shards = Shards(told.work, held_out=True)
    columns = []
    for scene in told.scenes:
        shard, place = shards.places[scene]
        columns.append(np.concatenate([pictures_in(shards.folders[shard] / f"{row}.rgb")[place] for row in ROWS], 0))
    Image.fromarray(np.concatenate(columns, 1)).save(told.out, quality=80)


if __name__ == "__main__":
    main()
