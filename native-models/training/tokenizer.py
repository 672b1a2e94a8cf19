"""Byte-level BPE in CLIP's two files, learnt from captions."""
import json
import re
from collections import Counter
from pathlib import Path

PATTERN = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|[^\s\w]+|_", re.IGNORECASE)
START, END = "<|startoftext|>", "<|endoftext|>"


def byte_letters() -> list[str]:
    visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [b for b in range(256) if b not in visible]
    letters = {b: chr(b) for b in visible} | {b: chr(256 + n) for n, b in enumerate(hidden)}
    return [letters[b] for b in [*visible, *hidden]], letters


ORDERED, LETTERS = byte_letters()


def pieces(text: str) -> list[tuple[str, ...]]:
    words = []
    for word in PATTERN.findall(text.lower()):
        letters = [LETTERS[b] for b in word.encode()]
        words.append((*letters[:-1], letters[-1] + "</w>"))
    return words


def joined(word: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    out, i = [], 0
    while i < len(word):
        if word[i : i + 2] == pair:
            out.append(pair[0] + pair[1])
            i += 2
        else:
            out.append(word[i])
            i += 1
    return tuple(out)


def learn(captions: list[str], merges: int) -> list[tuple[str, str]]:
    words = Counter(word for caption in captions for word in pieces(caption))
    made = []
    for _ in range(merges):
        pairs: Counter = Counter()
        for word, times in words.items():
            for pair in zip(word, word[1:]):
                pairs[pair] += times
        if not pairs:
            break
        best = min(pairs, key=lambda p: (-pairs[p], p))
        made.append(best)
        fresh: Counter = Counter()
        for word, times in words.items():
            fresh[joined(word, best)] += times
        words = fresh
    return made


class Tokenizer:
    def __init__(self, merges: list[tuple[str, str]]):
        self.merges = merges
        tokens = [*ORDERED, *(c + "</w>" for c in ORDERED), *(a + b for a, b in merges), START, END]
        self.vocabulary = {token: n for n, token in enumerate(dict.fromkeys(tokens))}
        self.rank = {pair: n for n, pair in enumerate(merges)}
        self.kept: dict[tuple[str, ...], list[int]] = {}

    def word(self, word: tuple[str, ...]) -> list[int]:
        if word not in self.kept:
            parts = word
            while len(parts) > 1:
                best = min(zip(parts, parts[1:]), key=lambda p: self.rank.get(p, 1 << 30))
                if best not in self.rank:
                    break
                parts = joined(parts, best)
            self.kept[word] = [self.vocabulary[p] for p in parts]
        return self.kept[word]

    def tokens(self, text: str, length: int = 77) -> list[int]:
        inner = [token for word in pieces(text) for token in self.word(word)][: length - 2]
        end = self.vocabulary[END]
        return [self.vocabulary[START], *inner, end] + [end] * (length - 2 - len(inner))

    def write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "vocab.json").write_text(json.dumps(self.vocabulary, ensure_ascii=False))
        (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(f"{a} {b}" for a, b in self.merges) + "\n")
        special = {"bos_token": START, "eos_token": END, "pad_token": END, "unk_token": END}
        (folder / "special_tokens_map.json").write_text(json.dumps(special) + "\n")
        (folder / "tokenizer_config.json").write_text(json.dumps({**special, "model_max_length": 77, "tokenizer_class": "CLIPTokenizer", "do_lower_case": True}) + "\n")

    @classmethod
    def read(cls, folder: Path) -> "Tokenizer":
        lines = (folder / "merges.txt").read_text().split("\n")[1:]
        return cls([tuple(line.split(" ")) for line in lines if line])
