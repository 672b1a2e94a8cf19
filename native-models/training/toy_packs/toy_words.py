"""A CLIP tokenizer of a few hundred tokens, in CLIP's two files."""

import json
import re
from collections import Counter
from pathlib import Path

CORPUS = (
    "a photo of a city at night in the rain with lit windows and people walking in the street a portrait of an old woman "
    "smiling a forest in autumn under a clear sky a village by the sea at dawn an underwater coral reef a cyberpunk city a "
    "calm field of wheat at noon snow on the mountains the market is full of people"
)


def byte_letters() -> list[str]:
    visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [b for b in range(256) if b not in visible]
    return [chr(b) for b in visible] + [chr(256 + n) for n in range(len(hidden))]


def merges(count: int) -> list[tuple[str, str]]:
    words = Counter(tuple(w[:-1]) + (w[-1] + "</w>",) for w in re.findall(r"\S+", CORPUS))
    made: list[tuple[str, str]] = []
    for _ in range(count):
        pairs: Counter = Counter()
        for word, times in words.items():
            for pair in zip(word, word[1:]):
                pairs[pair] += times
        if not pairs:
            break
        best = min(pairs, key=lambda p: (-pairs[p], p))
        made.append(best)
        words = Counter({joined(word, best): times for word, times in words.items()})
    return made


def joined(word, pair):
    out, i = [], 0
    while i < len(word):
        if word[i : i + 2] == pair:
            out.append(pair[0] + pair[1])
            i += 2
        else:
            out.append(word[i])
            i += 1
    return tuple(out)


def write_tokenizer(folder: Path, count: int = 120) -> int:
    """Gives the number of tokens; the last two are the start and the end of a text."""
    folder.mkdir(parents=True, exist_ok=True)
    letters = byte_letters()
    made = merges(count)
    tokens = [*letters, *(c + "</w>" for c in letters), *(a + b for a, b in made), "<|startoftext|>", "<|endoftext|>"]
    vocabulary = {token: n for n, token in enumerate(dict.fromkeys(tokens))}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(f"{a} {b}" for a, b in made) + "\n")
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {
                "tokenizer_class": "CLIPTokenizer",
                "bos_token": "<|startoftext|>",
                "eos_token": "<|endoftext|>",
                "unk_token": "<|endoftext|>",
                "pad_token": "<|endoftext|>",
                "model_max_length": 77,
                "do_lower_case": True,
            }
        )
    )
    (folder / "special_tokens_map.json").write_text(
        json.dumps(
            {
                "bos_token": "<|startoftext|>",
                "eos_token": "<|endoftext|>",
                "unk_token": "<|endoftext|>",
                "pad_token": "<|endoftext|>",
            }
        )
    )
    return len(vocabulary)
