"""Writes a pack of the shipped shape with random weights, in int8, for timing where no trained pack is at hand.

    python native-models/training/toy_packs/timing_pack.py FOLDER
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

import timing_models as models
import toy_words


def main(folder: Path):
    torch.manual_seed(3)
    torch.set_num_threads(2)
    vocabulary = toy_words.write_tokenizer(folder / "tokenizer")
    latent = {2: "h", 3: "w"}
    draw = np.random.default_rng(0)
    normal = lambda *shape: draw.standard_normal(shape).astype("f")
    unet_feeds = lambda: {
        "sample": normal(1, 4, 36, 64),
        "timestep": np.array([199]),
        "encoder_hidden_states": normal(1, 77, models.TEXT),
        "timestep_cond": normal(1, models.GUIDE),
    }
    write(folder, "text_encoder", models.TextEncoder(vocabulary), {"input_ids": np.zeros((1, 77), np.int64)}, "last_hidden_state", {}, None)
    write(folder, "unet", models.LeanUNet(), unet_feeds(), "out_sample", {"sample": latent, "out_sample": latent}, unet_feeds)
    write(folder, "vae_encoder", models.encoder(), {"sample": normal(1, 3, 288, 512)}, "latent_sample", {"sample": latent, "latent_sample": latent}, lambda: {"sample": normal(1, 3, 288, 512)})
    write(folder, "vae_decoder", models.decoder(), {"latent_sample": normal(1, 4, 36, 64)}, "sample", {"latent_sample": latent, "sample": latent}, lambda: {"latent_sample": normal(1, 4, 36, 64)})
    write_configs(folder, vocabulary)


def write(folder: Path, part: str, module, feeds: dict, output: str, free: dict, draw):
    """Without `draw` the model stays in single precision."""
    path = folder / part / "model.onnx"
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            module.eval(),
            tuple(torch.tensor(value) for value in feeds.values()),
            str(plain),
            input_names=list(feeds),
            output_names=[output],
            dynamic_axes=free,
            opset_version=17,
            dynamo=False,
        )
        if draw is None:
            path.write_bytes(plain.read_bytes())
            return
        ready = Path(scratch) / "ready.onnx"
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        convolutions = [node.name for node in onnx.load(str(ready)).graph.node if node.op_type == "Conv"]
        quantize_static(
            str(ready),
            str(path),
            Reader(draw, 4),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["Conv", "Relu", "Add"],
            nodes_to_exclude=[convolutions[0], convolutions[-1]],
        )
    print(part, path.stat().st_size // 1024, "KiB")


class Reader(CalibrationDataReader):
    def __init__(self, draw, count: int):
        self.feeds = iter([draw() for _ in range(count)])

    def get_next(self):
        return next(self.feeds, None)


def write_configs(folder: Path, vocabulary: int):
    def put(path: str, value: dict):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(json.dumps(value, indent=2) + "\n")

    put("model_index.json", {"_class_name": "LatentConsistencyModelPipeline", "scheduler": ["diffusers", "LCMScheduler"]})
    put("text_encoder/config.json", {"hidden_size": models.TEXT, "max_position_embeddings": 77, "vocab_size": vocabulary})
    put("unet/config.json", {"in_channels": 4, "out_channels": 4, "cross_attention_dim": models.TEXT, "time_cond_proj_dim": models.GUIDE})
    for part in ("vae_encoder", "vae_decoder"):
        put(f"{part}/config.json", {"latent_channels": 4, "scaling_factor": 1.0, "block_out_channels": [64, 64, 64, 64]})
    put(
        "scheduler/scheduler_config.json",
        {
            "_class_name": "LCMScheduler",
            "prediction_type": "v_prediction",
            "beta_start": 0.00085,
            "beta_end": 0.012,
            "beta_schedule": "scaled_linear",
            "num_train_timesteps": 1000,
            "original_inference_steps": 50,
        },
    )
    put(
        "pack.json",
        {
            "title": "Random weights in the shape of the pack that ships",
            "licence": "CC0-1.0",
            "default_strength": 0.2,
            "steps": 1,
            "size_multiple": 32,
            "drift_most": 1,
        },
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
