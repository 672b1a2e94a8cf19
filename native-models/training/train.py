"""From nothing to a pack, stage by stage. Every stage goes on where it stopped.

    python train.py --work DIR settle|picture|sheet ... [--minutes M] [--threads N]
"""
import argparse
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import schedule
from adversary import PictureCritic, critic_loss, maker_loss, steepness, unlike
from autoencoder import CELL, Autoencoder
from echoes import Echoes
from likeness import pyramid, weave
from muon import Muon, matrices_of
from pairs import Shards, ahead, crops, to_tensor
from sheets import contact_sheet
from stage import Smooth, Stage
from tokenizer import Tokenizer, learn
from unet import UNet
from words import TextEncoder

CELLS_A_PICTURE = 160
# Of a U-Net, what speaks for the picture as a whole.
WHOLE_PICTURE = ("even", "time1", "time2", "glance", "tone", "settle", "guidance", "pool")


@torch.no_grad()
def settle(told):
    """The directions of latents, from cells of true pictures; the words, from all that was said; every way of saying as numbers. What is there is kept."""
    shards = Shards(told.work)
    settled = told.work / "settled.pt"
    # Directions that a model was trained on are kept when pictures are added.
    if not settled.exists():
        net = Autoencoder()
        net.settle(torch.cat(list(cells_of(shards, np.random.default_rng(told.seed)))))
        torch.save(net.state_dict(), settled)
    texts = [[said["plain"], *said["varied"]] for said in shards.captions()]
    words = told.work / "tokenizer"
    if words.exists():
        tokenizer = Tokenizer.read(words)
    else:
        tokenizer = Tokenizer(learn([text for all_ways in texts for text in all_ways], 1200))
        tokenizer.write(words)
    ids = torch.tensor([[tokenizer.tokens(text) for text in ways] for ways in texts], dtype=torch.int32)
    torch.save(ids, told.work / "ids.pt")
    print("settled on", len(texts), "pictures and", len(tokenizer.vocabulary), "pieces of words")


def cells_of(shards: Shards, roll: np.random.Generator):
    """Some cells of about a thousand true pictures."""
    for i in range(0, len(shards), max(1, len(shards) // 1000)):
        picture = to_tensor([shards.pair(i)[0]])
        parts = F.unfold(picture, CELL, stride=CELL)[0].T.reshape(-1, 3, CELL, CELL)
        yield parts[roll.choice(len(parts), CELLS_A_PICTURE, False)]


class Said:
    """What was said of each pair: half the time in the app's own words, half in others, now and then nothing."""

    def __init__(self, told):
        self.ids = torch.load(told.work / "ids.pt", weights_only=True).long()
        self.tokenizer = Tokenizer.read(told.work / "tokenizer")
        self.empty = torch.tensor(self.tokenizer.tokens(""))

    def of(self, indexes: list[int]) -> torch.Tensor:
        return torch.stack([self.empty if torch.rand(()) < 0.1 else self.ids[i, self.way()] for i in indexes])

    def way(self) -> int:
        return 0 if torch.rand(()) < 0.5 else int(torch.randint(1, self.ids.shape[1], ()))


def random_guidance(batch: int, device):
    return schedule.guidance_embedding(1 + 9 * torch.rand(batch, device=device))


def parted(names) -> tuple[list[str], list[str]]:
    """Of a maker's parameters those that look at places, and those that look at the whole picture and its words."""
    is_local = lambda name: name.startswith("unet.") and name.split(".")[1] not in WHOLE_PICTURE
    names = list(names)
    return [name for name in names if is_local(name)], [name for name in names if not is_local(name)]


def warmed(maker, told) -> dict:
    """Weights to begin from; on wish with what looks at places as it was made just now."""
    given = torch.load(told.warm, map_location="cpu", weights_only=False)["parts"]["smooth"]
    fresh = maker.state_dict()
    local = set(parted(fresh)[0])
    return {name: value if told.renew and name in local else given[name] for name, value in fresh.items()}


def tools_for(maker, told) -> dict[str, torch.optim.Optimizer]:
    """Muon goes twice as far from nothing. Where there is little left to gain its steps, which are as long for a whisper as for a shout, lose what was learnt: AdamW, gently where the whole picture hangs on it."""
    if told.optimiser == "muon":
        matrices, rest = matrices_of(maker)
        return {"tool": Muon(matrices, told.rate), "rest": torch.optim.AdamW(rest, told.rate, betas=(0.8, 0.98), weight_decay=0)}
    parameters = dict(maker.named_parameters())
    local, whole = ([parameters[name] for name in names] for names in parted(parameters))
    groups = [{"params": local, "lr": told.rate}, {"params": whole, "lr": told.rate / 5}]
    return {"tool": torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)}


def train_picture(told):
    """From source to pixels in one step, end to end: first towards the truth, then also before a critic of patches."""
    shards, roll = Shards(told.work), np.random.default_rng()
    said, net = Said(told), Autoencoder()
    net.load_state_dict(torch.load(told.work / "settled.pt", weights_only=True))
    encoder = net.encoder.to(told.device).requires_grad_(False)
    maker = torch.nn.ModuleDict({"decoder": net.decoder, "unet": UNet(net.even()), "text": TextEncoder(len(said.tokenizer.vocabulary))})
    if told.warm:
        maker.load_state_dict(warmed(maker, told))
    # Kept channel by channel, half of a processor's time would go into laying the pictures out anew.
    maker = maker.to(told.device, memory_format=torch.channels_last)
    critic = PictureCritic().to(told.device, memory_format=torch.channels_last)
    smooth = Smooth(maker)
    tools = tools_for(maker, told)
    judge = torch.optim.AdamW(critic.parameters(), 4e-4, betas=(0.0, 0.95), weight_decay=0)
    stage = Stage(told.work, "picture", told.minutes, {"maker": maker, "smooth": smooth.copy, "critic": critic}, {**tools, "judge": judge})
    smooth.steps = stage.steps
    echoes = Echoes(told.echoes)
    draw = ahead(lambda: crops(shards, roll, told.batch, 256, 128, told.small_share))
    while stage.running():
        truth, source, indexes = draw()
        truth, source = (t.to(told.device, memory_format=torch.channels_last) for t in (truth, source))
        echoes.mix(truth, source, indexes)
        z = encoder(truth)
        t, x = schedule.on_the_way(z, encoder(source))
        x0 = maker["unet"](x, t, maker["text"](said.of(indexes).to(told.device)), random_guidance(len(x), told.device))
        kept = max(1, len(z) // 6)
        drawn = maker["decoder"](torch.cat([x0, z[:kept] + 0.03 * torch.randn_like(z[:kept])]))
        made = drawn[: len(z)]
        echoes.keep(truth, made, indexes)
        ramp = min(1.0, max(0.0, stage.progress - told.critic_from) / 0.04)
        plain = pyramid(made, truth, told.fine * (1 - 0.5 * ramp))
        loss = plain + 2 * weave(made, truth) + 0.3 * pyramid(drawn[len(z) :], truth[:kept])
        doubt = torch.zeros(())
        if ramp > 0:
            real, fake = torch.cat([truth, source], 1).requires_grad_(True), torch.cat([made, source], 1)
            seen = critic(real)
            doubt = critic_loss(seen, critic(fake.detach()))
            gentle = steepness(seen, real) if stage.steps % 8 == 0 else 0
            judge.zero_grad()
            (doubt + 1.0 * gentle).backward()
            judge.step()
            with torch.no_grad():
                wanted, thought = critic.look(real)
            critic.requires_grad_(False)
            noticed, opinion = critic.look(fake)
            critic.requires_grad_(True)
            loss = loss + ramp * (told.adversary * maker_loss(thought, opinion) + told.likeness * unlike(noticed, wanted))
        for tool in tools.values():
            tool.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(maker.parameters(), 1.0)
        for tool in tools.values():
            tool.step()
        smooth.follow()
        stage.stepped(plain=float(plain.detach()), loss=float(loss.detach()), critic=float(doubt.detach()))


STAGES = {"settle": settle, "picture": train_picture, "sheet": contact_sheet}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("stages", nargs="+", choices=list(STAGES))
    ask.add_argument("--work", type=Path, required=True)
    ask.add_argument("--minutes", type=float, default=10)
    ask.add_argument("--batch", type=int, default=16)
    ask.add_argument("--threads", type=int, default=3)
    ask.add_argument("--rate", type=float, default=1e-3, help="learning rate; about a third of it suits once the critic speaks")
    ask.add_argument("--small-share", type=float, default=0.5, help="share of halved pictures: much of a scene at once, so words are learnt soonest")
    ask.add_argument("--critic-from", type=float, default=0.4, help="share of the time after which the critic speaks; 1 never")
    ask.add_argument("--fine", type=float, default=0.3, help="how much what is smaller than four points counts; at 1 all that does not lie where the truth has it is softened away")
    ask.add_argument("--warm", type=Path, help="a picture stage that ended, to begin another from")
    ask.add_argument("--renew", action="store_true", help="with --warm: begin the convolutions and the attention anew")
    ask.add_argument("--optimiser", choices=["muon", "adamw"], default="muon", help="adamw where there is little left to gain")
    ask.add_argument("--adversary", type=float, default=0.15, help="how much the critic's opinion counts")
    ask.add_argument("--likeness", type=float, default=0.5, help="how much likeness to the critic's eye counts")
    ask.add_argument("--echoes", type=float, default=0.3, help="share of sources that are the model's own pictures or worn ones, as in a dream")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    torch.manual_seed(told.seed)
    for name in told.stages:
        STAGES[name](told)


if __name__ == "__main__":
    main()
