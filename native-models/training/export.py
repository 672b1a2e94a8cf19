"""A trained model as a pack: ONNX graphs in the layout of a Stable Diffusion LCM export, int8 where it pays, checked against PyTorch.

    python export.py --work DIR --out ../packs/genesis
"""
import argparse
import hashlib
import json
import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

import schedule
from autoencoder import CHANNELS
from pairs import Shards, to_tensor
from trained import Whole, load_whole


UNET_INPUTS = ("sample", "timestep", "encoder_hidden_states", "timestep_cond")
# What loses more than this by 8 bits stays whole.
LEAST_DB = 45.0


class Samples(CalibrationDataReader):
    def __init__(self, feeds: list[dict]):
        self.feeds = iter(feeds)

    def get_next(self):
        return next(self.feeds, None)


def write_graph(module, args, names_in, name_out, free, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(module, args, str(path), input_names=names_in, output_names=[name_out], dynamic_axes=free, opset_version=17, dynamo=False)


def quantise(path: Path, made: Path, feeds: list[dict], kept: set[str]) -> None:
    """Static QDQ on convolutions alone: what is added up between them stays whole. reduce_range keeps processors without VNNI exact."""
    quantize_static(
        str(path), str(made), Samples(feeds), quant_format=QuantFormat.QDQ, per_channel=True, reduce_range=True,
        activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8, op_types_to_quantize=["Conv"], nodes_to_exclude=sorted(kept),
    )


def quantise_where_it_pays(path: Path, feeds: list[dict]) -> None:
    """The first and the last convolution and the straight inverse stay whole, in 256 steps a plain sky shows its steps; and so do those that lose most, until the rest loses little enough."""
    convolutions = [n.name for n in onnx.load(str(path)).graph.node if n.op_type == "Conv"]
    middle = [name for name in convolutions[1:-1] if "restore" not in name]
    if not middle:
        return
    ready, made = path.with_suffix(".ready"), path.with_suffix(".int8")
    quant_pre_process(str(path), str(ready), skip_symbolic_shape=True)
    heard = feeds[:: max(1, len(feeds) // 8)]
    whole = open_graph(ready)
    wanted = [whole.run(None, feed)[0] for feed in heard]
    span = 2 * max(float(np.abs(a).max()) for a in wanted)

    def kept_db(quantised: list[str]) -> float:
        quantise(ready, made, feeds, set(convolutions) - set(quantised))
        graph = open_graph(made)
        return float(np.mean([decibels(graph.run(None, feed)[0], a, span) for feed, a in zip(heard, wanted)]))

    found = kept_db(middle)
    if found < LEAST_DB:
        alone = {name: kept_db([name]) for name in middle}
        middle.sort(key=alone.get)
        while middle and (found := kept_db(middle)) < LEAST_DB:
            print(path.parent.name, f"{found:.1f} dB: {middle[0]} stays whole ({alone[middle[0]]:.1f} dB alone)")
            middle.pop(0)
    print(path.parent.name, f"{len(middle)} of {len(convolutions)} convolutions in 8 bits: {found:.1f} dB")
    (made if middle else ready).replace(path)
    for aside in (ready, made):
        aside.unlink(missing_ok=True)


def store_in_half(path: Path) -> None:
    """Large tables of numbers lie in the file in 16 bits; the runtime widens them once, when it loads."""
    model = onnx.load(str(path))
    for table in [t for t in model.graph.initializer if t.data_type == onnx.TensorProto.FLOAT and np.prod(t.dims) >= 4096]:
        wide = table.name
        values = onnx.numpy_helper.to_array(table).astype(np.float16)
        model.graph.initializer.remove(table)
        model.graph.initializer.append(onnx.numpy_helper.from_array(values, f"{wide}_half"))
        model.graph.node.insert(0, onnx.helper.make_node("Cast", [f"{wide}_half"], [wide], to=onnx.TensorProto.FLOAT))
    onnx.save(model, str(path))


class Toned(torch.nn.Module):
    """A U-Net of which nothing but its tone is alive: without the rest it gives the same, and much sooner."""

    def __init__(self, unet):
        super().__init__()
        self.unet = unet

    def forward(self, sample, timestep, encoder_hidden_states, timestep_cond):
        gain, shift, _ = self.unet.tones(sample, timestep, encoder_hidden_states, timestep_cond)
        return sample * (1 + gain) + shift


@torch.no_grad()
def is_alive(unet, feeds: list[dict]) -> bool:
    """Whether the convolutions ever say anything that the tone alone does not."""
    toned, whole = Widened(Toned(unet)), Widened(unet)
    given = [[torch.from_numpy(feed[name]) for name in UNET_INPUTS] for feed in feeds]
    return any((whole(*one) - toned(*one)).abs().max() > 0.01 * schedule.SCALING for one in given)


class Widened(torch.nn.Module):
    """The U-Net as the host sees it: among latents that are `scaling_factor` times wider."""

    def __init__(self, unet):
        super().__init__()
        self.unet = unet

    def forward(self, sample, timestep, encoder_hidden_states, timestep_cond):
        return self.unet(sample / schedule.SCALING, timestep, encoder_hidden_states, timestep_cond) * schedule.SCALING


def write_graphs(whole: Whole, folder: Path, alive: bool) -> None:
    picture = {0: "batch_size", 2: "height", 3: "width"}
    latent = torch.zeros(1, CHANNELS, 36, 64)
    ids = torch.zeros(1, 77, dtype=torch.int64)
    context = whole.text(ids)
    write_graph(whole.text, (ids,), ["input_ids"], "last_hidden_state", {"input_ids": {0: "batch_size"}, "last_hidden_state": {0: "batch_size"}}, folder / "text_encoder/model.onnx")
    write_graph(
        Widened(whole.unet if alive else Toned(whole.unet)), (latent, torch.tensor([39]), context, torch.zeros(1, 256)), ["sample", "timestep", "encoder_hidden_states", "timestep_cond"], "out_sample",
        {"sample": picture, "encoder_hidden_states": {0: "batch_size"}, "timestep_cond": {0: "batch_size"}, "out_sample": picture}, folder / "unet/model.onnx",
    )
    write_graph(whole.encoder, (torch.zeros(1, 3, 288, 512),), ["sample"], "latent_sample", {"sample": picture, "latent_sample": picture}, folder / "vae_encoder/model.onnx")
    write_graph(whole.decoder, (latent,), ["latent_sample"], "sample", {"latent_sample": picture, "sample": picture}, folder / "vae_decoder/model.onnx")


@torch.no_grad()
def sample_feeds(whole: Whole, shards: Shards, count: int) -> dict[str, list[dict]]:
    """What flows through the graphs in use: real blockouts, all the timesteps of one to four steps, their outcomes."""
    captions = shards.captions()
    feeds: dict[str, list[dict]] = {"unet": [], "vae_encoder": [], "vae_decoder": []}
    torch.manual_seed(5)
    for k, i in enumerate(np.linspace(0, len(shards) - 1, count).astype(int)):
        blockout = to_tensor([shards.pair(int(i))[1]])
        z = whole.encoder(blockout)
        context = whole.text(torch.tensor([whole.tokenizer.tokens(captions[int(i)]["plain"])]))
        t = torch.tensor([schedule.grid(schedule.STRENGTH, 4)[max(0, k % 6 - 2)]])
        guidance = schedule.guidance_embedding(torch.tensor([8.0]))
        x = schedule.on_path(z, z, t, torch.randn_like(z), 1)
        x0 = whole.unet(x, t, context, guidance)
        feeds["vae_encoder"].append({"sample": blockout.numpy()})
        feeds["unet"].append({"sample": x.numpy() * np.float32(schedule.SCALING), "timestep": t.numpy(), "encoder_hidden_states": context.numpy(), "timestep_cond": guidance.numpy()})
        feeds["vae_decoder"].append({"latent_sample": x0.numpy()})
    return feeds


def write_configs(whole: Whole, folder: Path) -> None:
    def write(path: str, value: dict) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(json.dumps(value, indent=2) + "\n")

    write("model_index.json", {
        "_class_name": "LatentConsistencyModelPipeline", "scheduler": ["diffusers", "LCMScheduler"], "text_encoder": ["optimum", "ORTModelTextEncoder"],
        "tokenizer": ["transformers", "CLIPTokenizer"], "unet": ["optimum", "ORTModelUnet"], "vae_decoder": ["optimum", "ORTModelVaeDecoder"], "vae_encoder": ["optimum", "ORTModelVaeEncoder"],
    })
    write("text_encoder/config.json", {"hidden_size": 192, "max_position_embeddings": 77, "vocab_size": len(whole.tokenizer.vocabulary)})
    write("unet/config.json", {"in_channels": CHANNELS, "out_channels": CHANNELS, "cross_attention_dim": 192, "time_cond_proj_dim": 256, "block_out_channels": [96, 160, 256]})
    for part in ("vae_encoder", "vae_decoder"):
        write(f"{part}/config.json", {"latent_channels": CHANNELS, "scaling_factor": schedule.SCALING, "block_out_channels": [48, 48, 48, 128]})
    write("scheduler/scheduler_config.json", {
        "_class_name": "LCMScheduler", "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "num_train_timesteps": 1000,
        "original_inference_steps": 50, "prediction_type": "sample", "steps_offset": 0, "set_alpha_to_one": True, "timestep_scaling": 10.0,
    })


def open_graph(path: Path, plain_numbers: bool = False) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 2
    if plain_numbers:
        options.add_session_config_entry("session.disable_quant_qdq", "1")
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def decibels(a: np.ndarray, b: np.ndarray, span: float) -> float:
    return float(-10 * np.log10(np.mean((a - b) ** 2) / span**2 + 1e-12))


@torch.no_grad()
def check(whole: Whole, folder: Path, feeds: dict[str, list[dict]]) -> dict[str, float]:
    """Pictures from the pack beside pictures from PyTorch, and its own int8 beside its own fp32."""
    graphs = {plain: {part: open_graph(folder / part / "model.onnx", plain) for part in feeds} for plain in (False, True)}
    kept: dict[str, list[float]] = {"int8_vs_torch_db": [], "int8_vs_fp32_db": []}
    for k in range(0, len(feeds["unet"]), 4):
        feed = feeds["unet"][k]
        told = whole.decoder(Widened(whole.unet)(*(torch.from_numpy(feed[n]) for n in ("sample", "timestep", "encoder_hidden_states", "timestep_cond"))) / schedule.SCALING).numpy()
        pictures = []
        for plain_numbers in (False, True):
            made = graphs[plain_numbers]["unet"].run(None, feed)[0]
            pictures.append(graphs[plain_numbers]["vae_decoder"].run(None, {"latent_sample": made / np.float32(schedule.SCALING)})[0])
        clip = lambda p: np.clip(p, -1, 1)
        kept["int8_vs_torch_db"].append(decibels(clip(pictures[0]), clip(told), 2))
        kept["int8_vs_fp32_db"].append(decibels(clip(pictures[0]), clip(pictures[1]), 2))
    return {name: round(float(np.mean(values)), 2) for name, values in kept.items()}


def write_manifest(folder: Path, metrics: dict[str, float], said: list[dict]) -> None:
    times = Counter(word for line in said for text in (line["plain"], *line["varied"]) for word in text.replace(",", " ").split())
    known = sorted(word for word, count in times.items() if count > 2)
    counted = sorted(p for p in folder.rglob("*") if p.suffix in (".onnx", ".json", ".txt") and p.name != "pack.json")
    digests = {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in counted}
    about = {
        "title": "Genesis", "licence": "GPL-3.0-only", "default_strength": schedule.STRENGTH, "steps": 1, "size_multiple": 32, "guidance": 8,
        "feedback": 0, "drift_most": 0.45, "begins_with": "shapes", "crispness": 1.3, "words": known, "digests": digests, "metrics": metrics,
    }
    (folder / "pack.json").write_text(json.dumps(about, indent=2) + "\n")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--samples", type=int, default=48)
    ask.add_argument("--metrics", type=Path)
    told = ask.parse_args()
    torch.set_num_threads(3)
    whole, shards = load_whole(told.work), Shards(told.work)
    aside = told.work / "pack"
    shutil.rmtree(aside, ignore_errors=True)
    feeds = sample_feeds(whole, shards, told.samples)
    alive = is_alive(whole.unet, feeds["unet"])
    if not alive:
        print("the convolutions of the U-Net say nothing that its tone does not: they are left out")
    write_graphs(whole, aside, alive)
    for part, of_part in feeds.items():
        quantise_where_it_pays(aside / part / "model.onnx", of_part)
    for graph in aside.rglob("model.onnx"):
        store_in_half(graph)
    write_configs(whole, aside)
    whole.tokenizer.write(aside / "tokenizer")
    metrics = check(whole, aside, feeds)
    if told.metrics and told.metrics.exists():
        metrics |= json.loads(told.metrics.read_text())
    write_manifest(aside, metrics, shards.captions())
    size = sum(p.stat().st_size for p in aside.rglob("*") if p.is_file())
    if size > 25e6:
        raise SystemExit(f"the pack is {size / 1e6:.1f} MB; 25 is the most")
    told.out.mkdir(parents=True, exist_ok=True)
    shutil.copytree(aside, told.out, dirs_exist_ok=True)
    print(told.out, f"{size / 1e6:.1f} MB", metrics)


if __name__ == "__main__":
    main()
