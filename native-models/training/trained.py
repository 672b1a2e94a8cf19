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


def load_whole(work: Path) -> Whole:
    tokenizer = Tokenizer.read(work / "tokenizer")
    net = Autoencoder()
    net.load_state_dict(torch.load(work / "settled.pt", weights_only=True))
    maker = torch.nn.ModuleDict({"decoder": net.decoder, "unet": UNet(net.even()), "text": TextEncoder(len(tokenizer.vocabulary))})
    maker.load_state_dict(torch.load(work / "picture.pt", map_location="cpu", weights_only=False)["parts"]["smooth"])
    for part in (net, maker):
        part.eval().requires_grad_(False)
    return Whole(net.encoder, net.decoder, maker["unet"], maker["text"], tokenizer)
