"""Contact sheets on scenes never trained on: source, ours in 1, 2 and 4 steps, the autoencoder's own limit, truth."""
import numpy as np
import torch
from PIL import Image

import schedule
from pairs import Shards, to_tensor
from trained import load_whole


def to_bytes(pictures: torch.Tensor) -> np.ndarray:
    return ((pictures.clamp(-1, 1) + 1) * 127.5).round().byte().permute(0, 2, 3, 1).cpu().numpy()


@torch.no_grad()
def contact_sheet(told, count: int = 10, strength: float = schedule.STRENGTH):
    shards = Shards(told.work, held_out=True)
    captions, whole = shards.captions(), load_whole(told.work)
    chosen = np.linspace(0, len(shards) - 1, count).astype(int)
    truth, lit = (to_tensor([shards.pair(int(i))[k] for i in chosen]) for k in range(2))
    ids = torch.tensor([whole.tokenizer.tokens(captions[int(i)]["plain"]) for i in chosen])
    context = whole.text(ids)
    guidance = schedule.guidance_embedding(torch.full((count,), 8.0))
    source = whole.encoder(lit)
    rows = [lit]
    for steps in (1, 2, 4):
        rows.append(whole.decoder(schedule.generate(whole.unet, source, context, guidance, strength, steps)))
    rows += [whole.decoder(whole.encoder(truth)), truth]
    grid = np.concatenate([np.concatenate(list(column), 0) for column in np.stack([to_bytes(r) for r in rows], 1)], 1)
    path = told.work / "sheet.jpg"
    Image.fromarray(grid).save(path, quality=88)
    # Four of them for the model card.
    Image.fromarray(grid[:, : 4 * lit.shape[3]]).save(told.work / "card.jpg", quality=80)
    slope = lambda p: float(p.diff(dim=-1).abs().mean() + p.diff(dim=-2).abs().mean())
    names = ("source", "1 step", "2 steps", "4 steps", "autoencoder", "truth")
    print(path, {name: round(slope(r.clamp(-1, 1)) / slope(truth), 3) for name, r in zip(names, rows)})
