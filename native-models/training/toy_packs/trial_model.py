"""Writes electron/inference/trial.onnx: one convolution, one product, one softmax, with fixed weights.

    python native-models/training/toy_packs/trial_model.py
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ROOT = Path(__file__).resolve().parents[3]


def main():
    draw = np.random.default_rng(1)
    weights = {
        "kernel": draw.standard_normal((8, 4, 3, 3)).astype("f") * 0.2,
        "bias": draw.standard_normal(8).astype("f") * 0.1,
        "mix": draw.standard_normal((16, 16)).astype("f") * 0.2,
    }
    nodes = [
        helper.make_node("Conv", ["x", "kernel", "bias"], ["c"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c"], ["r"]),
        helper.make_node("MatMul", ["r", "mix"], ["m"]),
        helper.make_node("Softmax", ["m"], ["y"], axis=-1),
    ]
    graph = helper.make_graph(
        nodes,
        "trial",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4, 16, 16])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 8, 16, 16])],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="qhpu")
    model.ir_version = 9
    onnx.checker.check_model(model)
    onnx.save(model, str(ROOT / "electron/inference/trial.onnx"))


if __name__ == "__main__":
    main()
