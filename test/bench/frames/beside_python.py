"""The same pack in Python's onnxruntime with a plain loop: picture in, picture out. Prints the milliseconds of each frame as JSON.

    python test/bench/frames/beside_python.py PACK WIDTH HEIGHT STEPS THREADS FRAMES
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime as ort

folder, (width, height, steps, threads, frames) = Path(sys.argv[1]), map(int, sys.argv[2:7])


def session(part):
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    return ort.InferenceSession(str(folder / part / "model.onnx"), options, providers=["CPUExecutionProvider"])


config = json.loads((folder / "scheduler/scheduler_config.json").read_text())
about = json.loads((folder / "pack.json").read_text())
unet, encoder, decoder, text = (session(p) for p in ("unet", "vae_encoder", "vae_decoder", "text_encoder"))
channels = unet.get_inputs()[0].shape[1]
scaling = json.loads((folder / "vae_decoder/config.json").read_text())["scaling_factor"]
alphas = np.cumprod(1 - np.linspace(config["beta_start"] ** 0.5, config["beta_end"] ** 0.5, 1000, dtype="f") ** 2)
words = text.run(None, {"input_ids": np.full((1, 77), 5, np.int64)})[0]
guide = np.zeros((1, unet.get_inputs()[3].shape[1]), "f")
kept = max(1, int(50 * about["default_strength"]))
grid = [20 * (j + 1) - 1 for j in range(kept)][::-1]
times = [grid[int(i * kept / steps)] for i in range(steps)]
draw = np.random.default_rng(0)
picture = (np.arange(height * width * 4) * 7919 & 255).astype(np.uint8).reshape(height, width, 4)


def frame():
    planar = (picture[:, :, :3].transpose(2, 0, 1)[None].astype("f") / 127.5 - 1).copy()
    x = encoder.run(None, {encoder.get_inputs()[0].name: planar})[0][:, :channels] * scaling
    noise = lambda: draw.standard_normal(x.shape).astype("f")
    x = alphas[times[0]] ** 0.5 * x + (1 - alphas[times[0]]) ** 0.5 * noise()
    for i, t in enumerate(times):
        v = unet.run(None, {"sample": x.astype("f"), "timestep": np.array([t]), "encoder_hidden_states": words, "timestep_cond": guide})[0]
        x = v if config["prediction_type"] == "sample" else alphas[t] ** 0.5 * x - (1 - alphas[t]) ** 0.5 * v
        if i + 1 < steps:
            x = alphas[times[i + 1]] ** 0.5 * x + (1 - alphas[times[i + 1]]) ** 0.5 * noise()
    out = decoder.run(None, {decoder.get_inputs()[0].name: (x / scaling).astype("f")})[0][0]
    return ((out.transpose(1, 2, 0) + 1) * 127.5).clip(0, 255).astype(np.uint8)


for _ in range(30):
    frame()
took = []
for _ in range(frames):
    began = time.perf_counter()
    frame()
    took.append((time.perf_counter() - began) * 1000)
print(json.dumps(took))
