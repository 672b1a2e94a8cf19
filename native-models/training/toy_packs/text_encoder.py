"""Writes a text encoder as sentence models are exported into test/fixtures/encoders.

    python native-models/training/toy_packs/text_encoder.py

It knows a dozen words: words that mean the same point the same way. Three inputs, free sizes, one direction for each token.
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "encoders" / "sentences"
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
MEANINGS = [["river", "stream", "brook"], ["granary", "storehouse", "silo"], ["daughter", "girl"], ["stone", "boulder"], ["bread", "loaf"]]


def main():
    words = SPECIAL + [word for meaning in MEANINGS for word in meaning]
    table = np.zeros((len(words), 8), dtype=np.float32)
    for place, meaning in enumerate(MEANINGS):
        for word in meaning:
            table[words.index(word), place] = 1
    OUT.mkdir(parents=True, exist_ok=True)
    onnx.save(model(table), OUT / "model.onnx")
    write("tokenizer.json", tokenizer({word: place for place, word in enumerate(words)}))
    write("encoder.json", {"title": "A dozen words", "length": 32, "share": 0.5})


def model(table):
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"]) for name in ("input_ids", "attention_mask", "token_type_ids")]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "sequence", table.shape[1]])
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["words"]),
        helper.make_node("Add", ["attention_mask", "token_type_ids"], ["both"]),
        helper.make_node("Cast", ["both"], ["real"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["real", "last"], ["mask"]),
        helper.make_node("Mul", ["words", "mask"], ["last_hidden_state"]),
    ]
    constants = [numpy_helper.from_array(table, "table"), numpy_helper.from_array(np.array([2], dtype=np.int64), "last")]
    graph = helper.make_graph(nodes, "sentences", inputs, [output], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def tokenizer(vocabulary):
    special = [{"id": vocabulary[word], "content": word, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True} for word in SPECIAL]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": special,
        "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
            "pair": [],
            "special_tokens": {word: {"id": word, "ids": [vocabulary[word]], "tokens": [word]} for word in ("[CLS]", "[SEP]")},
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100, "vocab": vocabulary},
    }


def write(name, document):
    (OUT / name).write_text(json.dumps(document, indent=1) + "\n")


main()
