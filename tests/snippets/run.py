"""Runs code snippets on points and compares what they answer with what is expected.

Reads from standard input a list of cases, each with the function's name and parameters, the code for each framework, the
LaTeX of f, f′ and f″, the points `x`, the values `f`, `df` and `d2f` there (null where there is none), and the points `jumps`
at which the function is not continuous. Prints a line per
framework and one for every case that is wrong, and fails if there is any. A framework that cannot be imported is skipped,
and said to be, unless its name is among the arguments.
"""

import collections
import importlib
import json
import math
import os
import sys
import warnings

from latex import formulas

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_ENABLE_X64", "1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

# What an answer may be off, by the precision that the framework answers in.
TOLERANCE = {"float64": 1e-12, "float32": 1e-6}
# What a formula may be off when it is computed as it is printed.
READING = 1e-9


class NumPy:
    modules = ["numpy"]

    def answer(self, function, x):
        import numpy as np

        return function(np.array(x))


class PyTorch:
    modules = ["torch"]

    def __init__(self):
        import torch

        torch.set_default_dtype(torch.float64)

    def answer(self, function, x):
        import torch

        return function(torch.tensor(x)).detach().numpy()


class Jax:
    modules = ["jax"]

    def answer(self, function, x):
        import jax.numpy as jnp

        return function(jnp.array(x))


class Keras:
    modules = ["keras", "jax"]

    def __init__(self):
        import keras

        keras.config.set_floatx("float64")

    def answer(self, function, x):
        import numpy as np
        from keras import ops

        # A layer wants a batch.
        return np.array(function(ops.array(np.array(x)[:, np.newaxis])))[:, 0]


class Onnx:
    modules = ["onnx", "onnxruntime"]

    def answer(self, model, x):
        import numpy as np
        import onnx
        import onnxruntime

        onnx.checker.check_model(model, full_check=True)
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        return session.run(None, {"x": np.array(x, np.float32)})[0]


FRAMEWORKS = {"numpy": NumPy, "pytorch": PyTorch, "jax": Jax, "keras": Keras, "onnx": Onnx}


def faults(framework, case, code, counts):
    """The points of a case at which the answer is wrong, as text; counts the precision of the answers."""
    names = {}
    try:
        # A warning of an overflow or of 0/0 is a fault of the snippet.
        with warnings.catch_warnings():
            warnings.simplefilter("error", RuntimeWarning)
            exec(code, names)
            answers = framework.answer(names[case["function"]], case["x"])
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    precision = str(answers.dtype)
    counts[precision] += 1
    tolerance, single = TOLERANCE[precision], precision == "float32"
    if len(answers) != len(case["x"]):
        return [f"{len(answers)} answers to {len(case['x'])} points"]
    wrong = []
    for x, answer, truth in zip(case["x"], answers, case["f"]):
        # In single precision, which side of a jump a point is on is not certain, and a gate that is shut leaves an error
        # of the size of x.
        if single and any(abs(x - jump) < tolerance for jump in case["jumps"]):
            continue
        scale = max(1.0, abs(truth), abs(x) if single else 0.0)
        answer = float(answer)
        # Not `… > tolerance`: NaN is wrong, too.
        if not abs(answer - truth) <= tolerance * scale:
            wrong.append(f"f({x!r}) = {answer!r}, not {truth!r}")
    return wrong


def misprints(case):
    """The points at which the LaTeX of f, f′ or f″ says something else, as text."""
    orders = {order: text for order in ("f", "df", "d2f") if (text := case["latex"][order]) is not None}
    wrong = []
    # A parameter of 0 may make the function a limit of its formula, which then has no value.
    limit = 0 in case["symbols"].values()
    for order, formula in zip(orders, formulas(list(orders.values()), case["symbols"])):
        silent = 0
        for x, truth in zip(case["x"], case[order]):
            if truth is None:
                continue
            try:
                value = formula(x)
            except ArithmeticError:
                value = math.nan
            if math.isnan(value) and (order != "f" or limit):
                # Between two cases that happen to meet, or where it overflows when it is computed as it is printed.
                silent += 1
            # It may cancel, too, where the code must not. Not `… > READING`: NaN is wrong.
            elif not abs(value - truth) <= READING * max(1.0, abs(truth)):
                wrong.append(f"{order}({x!r}) = {value!r}, not {truth!r}")
        if silent > len(case["x"]) // 10 and not limit:
            wrong.append(f"{order} has no value at {silent} points")
    return wrong


def main(required):
    cases = json.load(sys.stdin)
    misprinted = [(case, found) for case in cases if (found := misprints(case))]
    for case, found in misprinted:
        print(f"LaTeX: {case['expression']}: {found[0]} ({len(found)} wrong)", file=sys.stderr)
    print(f"LaTeX: {len(cases)} read and compared, {len(misprinted)} wrong", file=sys.stderr)
    failed = bool(misprinted)
    for name, framework in FRAMEWORKS.items():
        try:
            versions = [f"{m} {importlib.import_module(m).__version__}" for m in framework.modules]
        except Exception as error:
            if name in required:
                raise
            reason = str(error).splitlines()[0]
            print(f"snippets for {name} SKIPPED: {reason}", file=sys.stderr)
            continue
        judge = framework()
        counts = collections.Counter()
        wrong = [(case, found) for case in cases if (found := faults(judge, case, case["code"][name], counts))]
        for case, found in wrong:
            print(f"{name}: {case['expression']}: {found[0]} ({len(found)} wrong)", file=sys.stderr)
        failed |= bool(wrong) or not cases
        precisions = ", ".join(f"{count} in {precision}" for precision, count in sorted(counts.items()))
        print(
            f"snippets for {name}: {len(cases)} run with {', '.join(versions)} ({precisions}), {len(wrong)} wrong",
            file=sys.stderr,
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
