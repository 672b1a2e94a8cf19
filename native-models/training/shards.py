"""Renders shards of paired pictures from seeds: scenes and blockouts by Node, truth by the C++ renderer. Resumable: a finished shard is never made twice."""
import argparse
import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARD = 50
# Pairs to train and to measure on; and what the judge learns from: truth alone, small, and faces alone. Seeds follow from a shard's number,
# so that the numbers of one kind must not be used for another.
KINDS = {"data": (), "glances": ("--masks",), "faces": ("--masks", "--close")}
SIZES = {"data": "512x288", "glances": "256x144", "faces": "96x96"}


def compiled_renderer(work: Path) -> Path:
    """With nvcc where there is one, else with g++ for this very processor."""
    source = HERE / "truth" / "main.cpp"
    binary = work / "truth"
    newest = max(p.stat().st_mtime for p in source.parent.iterdir())
    if binary.exists() and binary.stat().st_mtime > newest:
        return binary
    nvcc = subprocess.run(["which", "nvcc"], capture_output=True, text=True).stdout.strip()
    if nvcc:
        command = [nvcc, "-O3", "-x", "cu", "--extended-lambda", "--expt-relaxed-constexpr", "-std=c++17", str(source), "-o", str(binary)]
    else:
        command = ["g++", "-O3", "-march=native", "-ffast-math", "-std=c++17", "-pthread", str(source), "-o", str(binary)]
    subprocess.run(command, check=True)
    return binary


def render_shard(work: Path, index: int, size: str, threads: int, node: str, renderer: Path, shard: int = SHARD, how: tuple[str, ...] = (), kind: str = "data") -> None:
    folder = work / kind / f"{index:05d}"
    if (folder / "truth.rgb").exists():
        if not (folder / "captions.jsonl").exists():
            subprocess.run([node, str(HERE / "captions.ts"), str(folder)], check=True)
        return
    subprocess.run([node, str(HERE / "dump.ts"), "--from", str(index * shard + 1), "--count", str(shard), "--size", size, "--out", str(folder), *how], check=True)
    subprocess.run([node, str(HERE / "captions.ts"), str(folder)], check=True)
    part = folder / "truth.part"
    subprocess.run([str(renderer), "--size", size, "--threads", str(threads), str(folder / "scenes.jsonl"), str(part)], check=True, stderr=subprocess.DEVNULL)
    os.replace(part, folder / "truth.rgb")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--from-shard", type=int, default=0)
    ask.add_argument("--shards", type=int, default=80)
    ask.add_argument("--shard", type=int, default=SHARD, help="scenes in a shard; the same for a whole work folder")
    ask.add_argument("--kind", choices=list(KINDS), default="data")
    ask.add_argument("--shots", help="only these shots, in turn: portrait,street,group,overview,landscape")
    ask.add_argument("--live", action="store_true", help="scenes from universes that live on, one a shard, rather than invented ones")
    ask.add_argument("--threads", type=int, default=3)
    ask.add_argument("--node", default=os.environ.get("NODE", "node"))
    told = ask.parse_args()
    how = (("--live",) if told.live else ()) + (("--shots", told.shots) if told.shots else ()) + KINDS[told.kind]
    told.work.mkdir(parents=True, exist_ok=True)
    renderer = compiled_renderer(told.work)
    for index in range(told.from_shard, told.from_shard + told.shards):
        render_shard(told.work, index, SIZES[told.kind], told.threads, told.node, renderer, told.shard, how, told.kind)
        print(f"shard {index} of {told.from_shard + told.shards - 1} is there", flush=True)


if __name__ == "__main__":
    main()
