"""Writes the toy packs and their reference run into test/fixtures/packs.

    python native-models/training/toy_packs/build.py

The packs have random weights and every shape in which Stable Diffusion 1.5 and its LCM kin are exported. The reference is diffusers'
own run of the same modules on the processor; noise is part of the fixture, so that only the arithmetic is compared.
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.transformers.float16 import convert_float_to_float16

import reference
import toy_models as toy
import toy_words

OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "packs"


@dataclass(frozen=True)
class Shape:
    name: str
    scheduler: str = "LCMScheduler"
    prediction: str = "epsilon"
    guidance_width: int | None = 16
    time: str = "int64[1]"
    half: bool = False
    external: bool = False
    parameters: bool = False
    ids: str = "int64"
    tokenizer_json: bool = False
    manifest: dict | None = None


SHAPES = [
    Shape("lcm"),
    Shape("lcm-half", half=True, external=True, parameters=True, time="float16[1]", ids="int32"),
    Shape("lcm-lora", guidance_width=None, time="int64", parameters=True, tokenizer_json=True),
    Shape("plain", scheduler="PNDMScheduler", guidance_width=None, time="float32[1]"),
    Shape(
        "velocity",
        prediction="v_prediction",
        manifest={
            "title": "Toy that predicts velocity",
            "licence": "CC0-1.0",
            "default_strength": 0.2,
            "steps": 1,
            "size_multiple": 32,
            "words": ["city", "forest"],
        },
    ),
    Shape("sample", prediction="sample", time="float32"),
]


def export(module, args, names_in, names_out, free, path: Path, half: bool, external: bool):
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        module,
        args,
        str(path),
        input_names=names_in,
        output_names=names_out,
        dynamic_axes=free,
        opset_version=17,
        dynamo=False,
    )
    model = onnx.load(str(path))
    if half:
        model = convert_float_to_float16(model, disable_shape_infer=False)
    shorten(model.graph)
    path.unlink()
    onnx.save(
        model,
        str(path),
        save_as_external_data=external,
        location="model.onnx_data",
        size_threshold=256,
        all_tensors_to_one_file=True,
    )


def shorten(graph):
    """The exporter's names take more room than the toy's weights."""
    kept = {value.name for value in (*graph.input, *graph.output)}
    names: dict[str, str] = {"": ""}

    def short(name: str) -> str:
        return name if name in kept else names.setdefault(name, f"v{len(names):x}")

    for node in graph.node:
        assert not any(a.HasField("g") for a in node.attribute), "a subgraph has names of its own"
        node.name = ""
        node.input[:] = [short(name) for name in node.input]
        node.output[:] = [short(name) for name in node.output]
    for weight in graph.initializer:
        weight.name = short(weight.name)
    del graph.value_info[:]


def build(shape: Shape):
    torch.manual_seed(7)
    folder = OUT / shape.name
    shutil.rmtree(folder, ignore_errors=True)
    vocabulary = toy_words.write_tokenizer(folder / "tokenizer")
    text, unet, vae = toy.text_encoder(vocabulary, vocabulary - 1), toy.unet(shape.guidance_width), toy.autoencoder()
    if shape.half:
        for module in (text, unet, vae):
            module.half().float()
    write_graphs(shape, folder, text, unet, vae)
    write_configs(shape, folder, vocabulary)
    numbers = reference.run(shape, folder, text, unet, vae)
    (OUT / f"{shape.name}.reference.json").write_text(json.dumps(numbers))
    print(shape.name, sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) // 1024, "KiB")


def write_graphs(shape: Shape, folder: Path, text, unet, vae):
    ids = torch.zeros(1, 77, dtype=torch.int32 if shape.ids == "int32" else torch.int64)
    how = dict(half=shape.half, external=shape.external)
    free_ids = {"input_ids": {0: "batch_size", 1: "sequence_length"}}
    export(toy.TextGraph(text), (ids,), ["input_ids"], ["last_hidden_state", "pooler_output"], free_ids, folder / "text_encoder/model.onnx", **how)

    kind = torch.int64 if shape.time.startswith("int64") else torch.float32
    time = torch.ones(1 if shape.time.endswith("[1]") else (), dtype=kind)
    args = [torch.zeros(1, 4, 8, 8), time, torch.zeros(1, 77, toy.WIDTH)]
    names = ["sample", "timestep", "encoder_hidden_states"]
    free = {
        "sample": {0: "batch_size", 2: "height", 3: "width"},
        "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"},
        "out_sample": {0: "batch_size", 2: "height", 3: "width"},
    }
    if shape.guidance_width:
        args.append(torch.zeros(1, shape.guidance_width))
        names.append("timestep_cond")
        free["timestep_cond"] = {0: "batch_size"}
    export(toy.UNetGraph(unet, False), tuple(args), names, ["out_sample"], free, folder / "unet/model.onnx", **how)

    picture = {0: "batch_size", 2: "height", 3: "width"}
    latent = "latent_parameters" if shape.parameters else "latent_sample"
    export(toy.EncoderGraph(vae, shape.parameters), (torch.zeros(1, 3, 64, 64),), ["sample"], [latent], {"sample": picture, latent: picture}, folder / "vae_encoder/model.onnx", **how)
    export(toy.DecoderGraph(vae), (torch.zeros(1, 4, 8, 8),), ["latent_sample"], ["sample"], {"latent_sample": picture, "sample": picture}, folder / "vae_decoder/model.onnx", **how)


def write_configs(shape: Shape, folder: Path, vocabulary: int):
    def write(path: str, value: dict):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(json.dumps(value, indent=2) + "\n")

    write(
        "model_index.json",
        {
            "_class_name": "LatentConsistencyModelPipeline" if "LCM" in shape.scheduler else "StableDiffusionPipeline",
            "scheduler": ["diffusers", shape.scheduler],
            "text_encoder": ["optimum", "ORTModelTextEncoder"],
            "tokenizer": ["transformers", "CLIPTokenizer"],
            "unet": ["optimum", "ORTModelUnet"],
            "vae_decoder": ["optimum", "ORTModelVaeDecoder"],
            "vae_encoder": ["optimum", "ORTModelVaeEncoder"],
        },
    )
    write("text_encoder/config.json", {"hidden_size": toy.WIDTH, "max_position_embeddings": 77, "vocab_size": vocabulary})
    write(
        "unet/config.json",
        {
            "in_channels": 4,
            "out_channels": 4,
            "cross_attention_dim": toy.WIDTH,
            "time_cond_proj_dim": shape.guidance_width,
            "block_out_channels": [8, 16],
        },
    )
    for part in ("vae_encoder", "vae_decoder"):
        write(f"{part}/config.json", {"latent_channels": 4, "scaling_factor": 0.18215, "block_out_channels": [4, 4, 4, 8]})
    write(
        "scheduler/scheduler_config.json",
        {
            "_class_name": shape.scheduler,
            "beta_start": 0.00085,
            "beta_end": 0.012,
            "beta_schedule": "scaled_linear",
            "num_train_timesteps": 1000,
            "original_inference_steps": 50,
            "prediction_type": shape.prediction,
            "steps_offset": 0 if "LCM" in shape.scheduler else 1,
            "set_alpha_to_one": "LCM" in shape.scheduler,
            "timestep_scaling": 10.0,
        },
    )
    if shape.manifest:
        write("pack.json", shape.manifest)
    if shape.tokenizer_json:
        from transformers import CLIPTokenizerFast

        CLIPTokenizerFast.from_pretrained(folder / "tokenizer").save_pretrained(folder / "tokenizer")
        (folder / "tokenizer/vocab.json").unlink(missing_ok=True)
        (folder / "tokenizer/merges.txt").unlink(missing_ok=True)


if __name__ == "__main__":
    np.random.seed(0)
    OUT.mkdir(parents=True, exist_ok=True)
    for shape in SHAPES:
        build(shape)
