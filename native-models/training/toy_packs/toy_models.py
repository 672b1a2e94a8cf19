"""Stable Diffusion at toy size: real diffusers and transformers modules with a few thousand random weights each."""

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel

WIDTH = 16


def text_encoder(vocabulary: int, end: int) -> CLIPTextModel:
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=vocabulary,
            hidden_size=WIDTH,
            intermediate_size=WIDTH * 2,
            num_hidden_layers=1,
            num_attention_heads=2,
            max_position_embeddings=77,
            projection_dim=WIDTH,
            bos_token_id=end - 1,
            eos_token_id=end,
            pad_token_id=end,
        )
    ).eval()


def unet(guidance_width: int | None) -> UNet2DConditionModel:
    return UNet2DConditionModel(
        sample_size=8,
        block_out_channels=(8, 16),
        layers_per_block=1,
        norm_num_groups=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=WIDTH,
        attention_head_dim=2,
        time_cond_proj_dim=guidance_width,
    ).eval()


def autoencoder() -> AutoencoderKL:
    return AutoencoderKL(
        block_out_channels=(4, 4, 4, 8),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        norm_num_groups=2,
        latent_channels=4,
        scaling_factor=0.18215,
        sample_size=64,
    ).eval()


class TextGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids):
        out = self.model(input_ids=input_ids.long(), return_dict=False)
        return out[0], out[1]


class UNetGraph(nn.Module):
    def __init__(self, model, scalar_time: bool):
        super().__init__()
        self.model = model
        self.scalar_time = scalar_time

    def forward(self, sample, timestep, encoder_hidden_states, timestep_cond=None):
        return self.model(sample, timestep, encoder_hidden_states, timestep_cond=timestep_cond, return_dict=False)[0]


class EncoderGraph(nn.Module):
    """`latent_parameters` is mean beside log variance; `latent_sample` here is the mean, so that a reference has one answer."""

    def __init__(self, model, parameters: bool):
        super().__init__()
        self.model = model
        self.parameters_out = parameters

    def forward(self, sample):
        moments = self.model.quant_conv(self.model.encoder(sample))
        return moments if self.parameters_out else moments.chunk(2, 1)[0]


class DecoderGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, latent_sample):
        return self.model.decode(latent_sample, return_dict=False)[0]
