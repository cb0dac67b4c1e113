"""Differentiates code snippets at the kinks of their functions, as frameworks do it.

Reads from standard input a list of cases, each with the function's name, its parameters as text, its code for PyTorch, JAX and
Keras, and its kinks: x, and f′ from the left and from the right. Prints the answers as a table, with the date and the versions in a
line above it. The column of a framework that cannot be imported is empty, and the reason is told on standard error.
"""

import datetime
import json
import os
import subprocess
import sys
import warnings

# Columns: the framework, and what Keras runs on. A backend is chosen once in a process.
COLUMNS = {
    "pytorch": ("pytorch", None),
    "jax": ("jax", None),
    "keras": ("keras", "tensorflow"),
    "keras_on_jax": ("keras", "jax"),
    "keras_on_pytorch": ("keras", "torch"),
}


def torch_gradient(function, x):
    import torch

    x = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    function(x).sum().backward()
    return x.grad.flatten().tolist()


def jax_gradient(function, x):
    import jax
    import jax.numpy as jnp

    return jax.grad(lambda x: function(x).sum())(jnp.array(x)).flatten().tolist()


def tensorflow_gradient(function, x):
    import tensorflow as tf

    x = tf.constant(x, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    return tape.gradient(y, x).numpy().flatten().tolist()


GRADIENTS = {"torch": torch_gradient, "jax": jax_gradient, "tensorflow": tensorflow_gradient}


def prepare(framework, backend):
    """Imports a framework for numbers of double precision; answers the versions of what has been imported."""
    if framework == "keras":
        os.environ["KERAS_BACKEND"] = backend
    os.environ.update(JAX_ENABLE_X64="1", JAX_PLATFORMS="cpu", TF_CPP_MIN_LOG_LEVEL="3")
    module = __import__(backend or {"pytorch": "torch"}.get(framework, framework))
    versions = {module.__name__: module.__version__.split("+")[0]}
    if module.__name__ == "torch":
        module.set_default_dtype(module.float64)
    if framework == "keras":
        import keras

        keras.config.set_floatx("float64")
        versions["keras"] = keras.__version__
    return versions


def column(name, cases):
    """The answers of one framework: a list for each case."""
    framework, backend = COLUMNS[name]
    versions = prepare(framework, backend)
    gradient = GRADIENTS[backend or {"pytorch": "torch"}.get(framework, framework)]
    answers = []
    for case in cases:
        names = {}
        exec(case["code"][framework], names)
        xs = [x for x, _, _ in case["kinks"]]
        # A layer of Keras wants a batch.
        answers.append(gradient(names[case["function"]], [[x] for x in xs] if backend else xs))
    return {"versions": versions, "answers": answers}


def main():
    text = sys.stdin.read()
    cases = json.loads(text)
    versions, columns = {}, {}
    for name in COLUMNS:
        run = subprocess.run([sys.executable, "-B", __file__, name], input=text, capture_output=True, text=True)
        if run.returncode:
            print(f"kinks in {name} SKIPPED: {run.stderr.strip().splitlines()[-1]}", file=sys.stderr)
            columns[name] = [[""] * len(case["kinks"]) for case in cases]
        else:
            answer = json.loads(run.stdout.splitlines()[-1])
            versions |= answer["versions"]
            columns[name] = [[repr(slope + 0.0) for slope in slopes] for slopes in answer["answers"]]
    told = ", ".join(f"{module} {version}" for module, version in sorted(versions.items()))
    print(f"# {datetime.date.today()}: {told}; f' at the kinks by automatic differentiation of code.toml")
    print("function,params,x,left,right," + ",".join(COLUMNS))
    for i, case in enumerate(cases):
        for k, sides in enumerate(case["kinks"]):
            numbers = [repr(float(side)) for side in sides] + [columns[name][i][k] for name in COLUMNS]
            print(",".join([case["function"], case["params"], *numbers]))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            print(json.dumps(column(sys.argv[1], json.load(sys.stdin))))
    else:
        main()
