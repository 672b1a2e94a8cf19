"""What every stage of training shares: a clock, checkpoints that let it go on where it stopped, a smooth copy of the weights, curves."""
import copy
import json
import time
from pathlib import Path

import torch
from torch import nn


class Stage:
    def __init__(self, work: Path, name: str, minutes: float, parts: dict[str, nn.Module], tools: dict[str, torch.optim.Optimizer]):
        self.path, self.name, self.seconds = work / f"{name}.pt", name, minutes * 60
        self.parts, self.tools = parts, tools
        self.curve: list[dict] = []
        self.spent, self.steps, self.saved = 0.0, 0, 0.0
        if self.path.exists():
            state = torch.load(self.path, map_location="cpu", weights_only=False)
            for key, part in parts.items():
                part.load_state_dict(state["parts"][key])
            for key, tool in tools.items():
                # Another optimiser than before begins anew.
                if key in state["tools"]:
                    tool.load_state_dict(state["tools"][key])
            self.spent, self.steps, self.curve = state["spent"], state["steps"], state["curve"]
        for tool in tools.values():
            for group in tool.param_groups:
                group.setdefault("peak", group["lr"])
        self.begun = time.time() - self.spent
        self.means: dict[str, float] = {}

    @property
    def progress(self) -> float:
        return min(1.0, (time.time() - self.begun) / self.seconds)

    def running(self) -> bool:
        """Sets the rates for the next step; false when the time is up, and then everything is on disk."""
        now = self.progress
        warm = min(1.0, (self.steps + 1) / 50)
        for tool in self.tools.values():
            for group in tool.param_groups:
                group["lr"] = group["peak"] * warm * max(0.03, (1 - now) ** 0.8)
        if now >= 1:
            self.save()
            return False
        return True

    def stepped(self, **losses: float) -> None:
        self.steps += 1
        for key, value in losses.items():
            self.means[key] = value if key not in self.means else self.means[key] * 0.97 + value * 0.03
        if self.steps % 25 == 0:
            self.curve.append({"step": self.steps, "seconds": round(time.time() - self.begun), **{k: round(v, 5) for k, v in self.means.items()}})
            print(self.name, self.curve[-1], flush=True)
        if time.time() - self.saved > 90:
            self.save()

    def save(self) -> None:
        state = {
            "parts": {key: part.state_dict() for key, part in self.parts.items()},
            "tools": {key: tool.state_dict() for key, tool in self.tools.items()},
            "spent": time.time() - self.begun,
            "steps": self.steps,
            "curve": self.curve,
        }
        aside = self.path.with_suffix(".part")
        torch.save(state, aside)
        aside.replace(self.path)
        self.path.with_suffix(".json").write_text(json.dumps(self.curve))
        self.saved = time.time()


class Smooth:
    """An average of the weights over the last steps: what is kept and shipped."""

    def __init__(self, part: nn.Module, most: float = 0.995):
        self.part, self.copy, self.most, self.steps = part, copy.deepcopy(part).requires_grad_(False), most, 0

    @torch.no_grad()
    def follow(self) -> None:
        self.steps += 1
        keep = min(self.most, self.steps / (self.steps + 20))
        for old, new in zip(self.copy.parameters(), self.part.parameters()):
            old.lerp_(new, 1 - keep)
