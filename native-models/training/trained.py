"""The newest whole model in a work folder: encoder, decoder, U-Net, text encoder, tokenizer."""
from dataclasses import dataclass
from pathlib import Path

import torch

from autoencoder import Autoencoder, Decoder, Encoder
from tokenizer import Tokenizer
from unet import UNet
from words import TextEncoder


@dataclass
class Whole:
    encoder: Encoder
    decoder: Decoder
    unet: UNet
    text: TextEncoder
    tokenizer: Tokenizer
    stage: str


def load_whole(work: Path) -> Whole:
    tokenizer = Tokenizer.read(work / "tokenizer")
    net = Autoencoder()
    net.load_state_dict(torch.load(work / "settled.pt", weights_only=True))
    both = torch.nn.ModuleList([UNet(), TextEncoder(len(tokenizer.vocabulary))])
    stage = "finish" if (work / "finish.pt").exists() else "unet"
    state = torch.load(work / f"{stage}.pt", map_location="cpu", weights_only=False)["parts"]["smooth"]
    if stage == "finish":
        torch.nn.ModuleDict({"decoder": net.decoder, "both": both}).load_state_dict(state)
    else:
        both.load_state_dict(state)
    for part in (net, both):
        part.eval().requires_grad_(False)
    return Whole(net.encoder, net.decoder, both[0], both[1], tokenizer, stage)
