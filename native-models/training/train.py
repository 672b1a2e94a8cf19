"""From nothing to a pack, stage by stage. Every stage goes on where it stopped.

    python train.py --work DIR autoencoder|latents|unet|decoder|finish|blend|sheet ... [--minutes M] [--threads N]
"""
import argparse
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import schedule
from adversary import LatentCritic, PictureCritic, critic_loss, maker_loss, steepness
from autoencoder import Autoencoder
from blend import blend
from likeness import pyramid
from pairs import Shards, ahead, crops, halved, to_tensor
from sheets import contact_sheet
from stage import Smooth, Stage
from tokenizer import Tokenizer, learn
from unet import UNet
from words import TextEncoder


def train_autoencoder(told):
    shards, roll = Shards(told.work), np.random.default_rng(told.seed)
    net = Autoencoder().to(told.device)
    if told.warm:
        net.load_state_dict(torch.load(told.warm, weights_only=True))
    smooth = Smooth(net)
    tool = torch.optim.AdamW(net.parameters(), 1e-3, betas=(0.9, 0.98), weight_decay=1e-4)
    stage = Stage(told.work, "autoencoder", told.minutes, {"net": net, "smooth": smooth.copy}, {"tool": tool})
    smooth.steps = stage.steps
    draw = ahead(lambda: crops(shards, roll, told.batch, 192, 128))
    while stage.running():
        truth, blockout = (t.to(told.device) for t in draw()[:2])
        given = torch.cat([truth, blockout[: told.batch // 4]])
        latent = net.encoder(given)
        drawn = net.decoder(latent + 0.05 * torch.randn_like(latent))
        loss = pyramid(drawn, given)
        unit = (latent.mean((0, 2, 3)) ** 2 + (latent.var((0, 2, 3)) - 1) ** 2).mean()
        tool.zero_grad()
        (loss + 0.01 * unit).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        tool.step()
        smooth.follow()
        stage.stepped(loss=float(loss.detach()), mse=float((drawn - given).square().mean().detach()))


def load_autoencoder(told) -> Autoencoder:
    net = Autoencoder()
    net.load_state_dict(torch.load(told.work / "settled.pt", weights_only=True))
    return net.to(told.device).eval()


@torch.no_grad()
def write_latents(told):
    """Freezes the encoder, settles the normalisation, and writes all pairs as latents with their words."""
    shards = Shards(told.work)
    net = Autoencoder()
    settled = told.work / "settled.pt"
    if settled.exists():
        net.load_state_dict(torch.load(settled, weights_only=True))
    else:
        net.load_state_dict(torch.load(told.work / "autoencoder.pt", weights_only=False)["parts"]["smooth"])
        sample = torch.cat([net.encoder(to_tensor([shards.pair(i)[0]])) for i in range(0, len(shards), max(1, len(shards) // 200))])
        net.settle(sample.mean((0, 2, 3)), sample.std((0, 2, 3)))
        torch.save(net.state_dict(), settled)
    net.eval().to(told.device)
    encode = lambda pictures: net.encoder(to_tensor(pictures).to(told.device)).half().cpu()
    full, half = [], []
    for i in range(len(shards)):
        truth, blockout = shards.pair(i)
        for flipped in (False, True):
            a, b = (truth[:, ::-1], blockout[:, ::-1]) if flipped else (truth, blockout)
            full.append(encode([a, b]))
            half.append(encode([halved(a), halved(b)]))
    texts = [[said["plain"], *said["varied"]] for said in shards.captions()]
    words = told.work / "tokenizer"
    if words.exists():
        tokenizer = Tokenizer.read(words)
    else:
        tokenizer = Tokenizer(learn([text for all_ways in texts for text in all_ways], 1200))
        tokenizer.write(words)
    ids = torch.tensor([[tokenizer.tokens(text) for text in ways] for ways in texts], dtype=torch.int32)
    torch.save({"full": torch.stack(full), "half": torch.stack(half), "ids": ids}, told.work / "latents.pt")
    print("latents", len(full), "deviation", [round(float(x), 3) for x in torch.stack(full[:200:2]).float()[:, 0].std((0, 2, 3))])


class Latents:
    """Random windows of latents with words, some without."""

    def __init__(self, told):
        kept = torch.load(told.work / "latents.pt", weights_only=True)
        self.full, self.half, self.ids = kept["full"], kept["half"], kept["ids"].long()
        self.tokenizer = Tokenizer.read(told.work / "tokenizer")
        self.empty = torch.tensor(self.tokenizer.tokens(""))
        self.device = told.device

    def draw(self, batch: int, whole: bool = False, small_share: float = 0.3):
        truths, blockouts, ids = [], [], []
        for _ in range(batch):
            i = int(torch.randint(len(self.full), ()))
            small = not whole and torch.rand(()) < small_share
            pair = (self.half if small else self.full)[i].float()
            if small:
                y = int(torch.randint(3, ()))
                pair = pair[:, :, y : y + 16]
            elif not whole:
                y, x = int(torch.randint(21, ())), int(torch.randint(33, ()))
                pair = pair[:, :, y : y + 16, x : x + 32]
            truths.append(pair[0])
            blockouts.append(pair[1])
            ids.append(self.empty if torch.rand(()) < 0.1 else self.ids[i // 2, 0 if torch.rand(()) < 0.5 else int(torch.randint(1, self.ids.shape[1], ()))])
        return torch.stack(truths).to(self.device), torch.stack(blockouts).to(self.device), torch.stack(ids).to(self.device)


def random_guidance(batch: int, device):
    return schedule.guidance_embedding(1 + 9 * torch.rand(batch, device=device))


def train_unet(told):
    """First regression, then with a critic that knows the blockout and the words."""
    data = Latents(told)
    # Kept channel by channel, half of a processor's time would go into laying the pictures out anew.
    net, text = UNet().to(told.device, memory_format=torch.channels_last), TextEncoder(len(data.tokenizer.vocabulary)).to(told.device)
    critic = LatentCritic().to(told.device)
    both = torch.nn.ModuleList([net, text])
    if told.warm:
        both.load_state_dict(torch.load(told.warm, weights_only=True))
    smooth = Smooth(both)
    tool = torch.optim.AdamW(both.parameters(), 1.5e-3, betas=(0.9, 0.98), weight_decay=0.01)
    judge = torch.optim.AdamW(critic.parameters(), 4e-4, betas=(0.0, 0.95), weight_decay=0)
    stage = Stage(told.work, "unet", told.minutes, {"both": both, "smooth": smooth.copy, "critic": critic}, {"tool": tool, "judge": judge})
    tool.param_groups[0]["peak"] = told.unet_rate
    smooth.steps = stage.steps
    low = lambda z: F.avg_pool2d(z, 4)
    while stage.running():
        adversarial = stage.progress > told.critic_from
        truth, blockout, ids = data.draw(told.batch, small_share=told.small_share)
        context = text(ids)
        t, x = schedule.on_the_way(truth, blockout)
        x0 = net(x, t, context, random_guidance(len(x), told.device))
        mse = ((x0 - truth) ** 2).mean((1, 2, 3))
        loss = mse.mean()
        doubt = torch.zeros(())
        if adversarial:
            ramp = min(1.0, (stage.progress - told.critic_from) / 0.08)
            known = context.detach()
            real = truth.clone().requires_grad_(True)
            seen = critic(real, blockout, known)
            doubt = critic_loss(seen, critic(x0.detach(), blockout, known))
            gentle = steepness(seen, real) if stage.steps % 4 == 0 else 0
            judge.zero_grad()
            (doubt + 2.0 * gentle).backward()
            judge.step()
            with torch.no_grad():
                seen = critic(truth, blockout, known)
            made = maker_loss(seen, critic(x0, blockout, known))
            loss = (1 - 0.7 * ramp) * loss + ramp * (0.3 * made + 2.0 * (low(x0) - low(truth)).square().mean())
        tool.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(both.parameters(), 1.0)
        tool.step()
        smooth.follow()
        stage.stepped(mse=float(mse.mean().detach()), loss=float(loss.detach()), critic=float(doubt.detach()))


def train_decoder(told):
    """The encoder stands still; the decoder learns to be sharp from a critic of patches."""
    shards, roll = Shards(told.work), np.random.default_rng(told.seed + 1)
    net = load_autoencoder(told)
    encoder, decoder = net.encoder.requires_grad_(False), net.decoder.train()
    critic, smooth = PictureCritic().to(told.device), Smooth(decoder)
    tool = torch.optim.AdamW(decoder.parameters(), 4e-4, betas=(0.5, 0.95), weight_decay=0)
    judge = torch.optim.AdamW(critic.parameters(), 4e-4, betas=(0.0, 0.95), weight_decay=0)
    stage = Stage(told.work, "decoder", told.minutes, {"decoder": decoder, "smooth": smooth.copy, "critic": critic}, {"tool": tool, "judge": judge})
    smooth.steps = stage.steps
    draw = ahead(lambda: crops(shards, roll, told.batch, 192, 128, 0.2))
    while stage.running():
        truth, _, _ = draw()
        truth = truth.to(told.device)
        latent = encoder(truth)
        drawn = decoder(latent + 0.10 * torch.randn_like(latent))
        loss = pyramid(drawn, truth)
        doubt = torch.zeros(())
        if stage.steps > 60:
            real = truth.clone().requires_grad_(True)
            seen = critic(real)
            doubt = critic_loss(seen, critic(drawn.detach()))
            gentle = steepness(seen, real) if stage.steps % 6 == 0 else 0
            judge.zero_grad()
            (doubt + 1.0 * gentle).backward()
            judge.step()
            with torch.no_grad():
                seen = critic(truth)
            loss = loss + 0.06 * maker_loss(seen, critic(drawn))
        tool.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(decoder.parameters(), 1.0)
        tool.step()
        smooth.follow()
        stage.stepped(loss=float(loss.detach()), critic=float(doubt.detach()))


def load_trained(told, name: str):
    """The smooth copies of U-Net and text encoder from a stage."""
    tokenizer = Tokenizer.read(told.work / "tokenizer")
    both = torch.nn.ModuleList([UNet(), TextEncoder(len(tokenizer.vocabulary))])
    state = torch.load(told.work / f"{name}.pt", map_location="cpu", weights_only=False)["parts"]
    both.load_state_dict(state["smooth"])
    return both.to(told.device), tokenizer


def finish(told):
    """All of it end to end, one step from blockout to pixels, before a critic of patches; the decoder also keeps drawing true latents."""
    shards, roll = Shards(told.work), np.random.default_rng(told.seed + 2)
    ids = torch.load(told.work / "latents.pt", weights_only=True)["ids"].long()
    net = load_autoencoder(told)
    encoder, decoder = net.encoder.requires_grad_(False), net.decoder
    if told.warm:
        decoder.load_state_dict(torch.load(told.warm, weights_only=True))
    both, tokenizer = load_trained(told, "unet")
    known = len(ids)
    empty = torch.tensor(tokenizer.tokens(""))
    critic = PictureCritic(6).to(told.device)
    trained = torch.nn.ModuleDict({"decoder": decoder, "both": both}).to(memory_format=torch.channels_last)
    smooth = Smooth(trained, 0.99)
    tool = torch.optim.AdamW([{"params": both.parameters(), "lr": told.rate}, {"params": decoder.parameters(), "lr": 5e-4}], betas=(0.5, 0.95), weight_decay=0)
    judge = torch.optim.AdamW(critic.parameters(), 5e-4, betas=(0.0, 0.95), weight_decay=0)
    stage = Stage(told.work, "finish", told.minutes, {"trained": trained, "smooth": smooth.copy, "critic": critic}, {"tool": tool, "judge": judge})
    tool.param_groups[0]["peak"] = told.rate
    smooth.steps = stage.steps
    low = lambda z: F.avg_pool2d(z, 8)
    draw = ahead(lambda: crops(shards, roll, told.batch, 256, 128, 0.25))
    while stage.running():
        truth, blockout, indexes = draw()
        truth, blockout = truth.to(told.device), blockout.to(told.device)
        said = torch.stack([ids[i, 0 if torch.rand(()) < 0.5 else int(torch.randint(1, ids.shape[1], ()))] if i < known and torch.rand(()) > 0.08 else empty for i in indexes]).to(told.device)
        with torch.no_grad():
            z, source = encoder(truth), encoder(blockout)
        context = both[1](said)
        t, x = schedule.on_the_way(z, source)
        x0 = both[0](x, t, context, random_guidance(len(x), told.device))
        true_share = max(1, len(z) // 3)
        drawn = decoder(torch.cat([x0, z[:true_share] + 0.08 * torch.randn_like(z[:true_share])]))
        made, kept = drawn[: len(z)], drawn[len(z) :]
        loss = 0.5 * pyramid(made, truth) + 1.5 * (low(made) - low(truth)).abs().mean() + 0.10 * (x0 - z).square().mean() + 0.35 * pyramid(kept, truth[:true_share])
        doubt = torch.zeros(())
        if stage.steps > 20:
            beside = blockout
            real = torch.cat([truth, beside], 1).requires_grad_(True)
            fakes = torch.cat([made, beside], 1)
            seen = critic(real)
            doubt = critic_loss(seen, critic(fakes.detach()))
            gentle = steepness(seen, real) if stage.steps % 6 == 0 else 0
            judge.zero_grad()
            (doubt + 1.0 * gentle).backward()
            judge.step()
            with torch.no_grad():
                seen = critic(real)
            critic.requires_grad_(False)
            loss = loss + told.adversary * maker_loss(seen, critic(fakes))
            critic.requires_grad_(True)
        tool.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained.parameters(), 1.0)
        tool.step()
        smooth.follow()
        stage.stepped(loss=float(loss.detach()), critic=float(doubt.detach()))


STAGES = {"autoencoder": train_autoencoder, "latents": write_latents, "unet": train_unet, "decoder": train_decoder, "finish": finish, "blend": blend, "sheet": contact_sheet}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("stages", nargs="+", choices=list(STAGES))
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--minutes", type=float, default=10)
    ask.add_argument("--batch", type=int, default=12)
    ask.add_argument("--threads", type=int, default=3)
    ask.add_argument("--rate", type=float, default=6e-4, help="learning rate of the U-Net and the text encoder in the finish stage")
    ask.add_argument("--small-share", type=float, default=0.3, help="share of halved pictures in the unet stage: much of a scene at once, so words are learnt soonest")
    ask.add_argument("--unet-rate", type=float, default=1.5e-3, help="learning rate of the unet stage; about a third of it suits once the critic speaks")
    ask.add_argument("--critic-from", type=float, default=0.55, help="share of the unet stage after which its latent critic speaks; 1 never")
    ask.add_argument("--warm", type=Path, help="weights to begin the autoencoder, the unet or the decoder of the finish from")
    ask.add_argument("--share", type=float, default=0.4, help="how much of the finish the blend takes")
    ask.add_argument("--adversary", type=float, default=0.06)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    torch.manual_seed(told.seed)
    for name in told.stages:
        STAGES[name](told)


if __name__ == "__main__":
    main()
