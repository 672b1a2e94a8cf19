"""The last stage: a mean of the weights before and after the finish."""
import torch


def blend(told):
    """Between what regression learnt and what the critic asked for: enough of the critic for edges, too little for its weave."""
    plain = torch.load(told.work / "unet.pt", map_location="cpu", weights_only=False)["parts"]["smooth"]
    settled = torch.load(told.work / "settled.pt", map_location="cpu", weights_only=True)
    kept = told.work / "finish.pt"
    state = torch.load(kept, map_location="cpu", weights_only=False)
    begun = {f"both.{k}": v for k, v in plain.items()} | {k: v for k, v in settled.items() if k.startswith("decoder.")}
    state["parts"]["smooth"] = {k: begun[k].float().lerp(v.float(), told.share) for k, v in state["parts"]["smooth"].items()}
    kept.rename(told.work / "finish-whole.pt")
    torch.save(state, kept)
