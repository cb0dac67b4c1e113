"""The widget: its traits have the names and the defaults of the keys of a plot's state."""

import pathlib

import anywidget
import traitlets

from ._picture import CURVES, MARKS, picture
from ._traits import Number, Numbers, Words
from ._words import sentence

PARTS = ("catalogue", "controls", "legend", "navigation", "notes", "readout", "start", "toolbar")
MOST_FUNCTIONS = 8


def _is_range(lo, hi):
    """Whether it can be drawn: not astronomical, in order, and wide enough for floats to tell the points between."""
    largest = max(abs(lo), abs(hi))
    return largest <= 1e300 and hi - lo > max(1e-9 * largest, 1e-280)


def _is_position(*positions):
    return all(1 <= position <= MOST_FUNCTIONS for position in positions)


class ActivationPlot(anywidget.AnyWidget):
    """A plot of activation functions and their derivatives, with a slider for every parameter.

    >>> plot = ActivationPlot(functions="swish(beta=1.5),relu", show="f df", x=(-4, 4))
    >>> plot.functions = "gelu_tanh(c=0.05)"

    What the reader does is in the same traits: `plot.observe(print, "functions")`. What is no value for a trait raises
    `traitlets.TraitError`; what only the plot can tell, such as a function that does not exist, is in `error`.
    """

    _esm = pathlib.Path(__file__).parent / "widget.js"

    functions = traitlets.Unicode("gelu,relu", help="up to eight of `id` or `id(param=value,…)`, separated by commas").tag(sync=True)
    active = traitlets.Int(1, min=1, max=MOST_FUNCTIONS, help="position of the function whose tangent the probe draws").tag(sync=True)
    show = Words(CURVES, ("f", "df"), help="any of f df d2f").tag(sync=True)
    off = traitlets.List(traitlets.Int(min=1, max=MOST_FUNCTIONS), help="positions of functions that are not drawn").tag(sync=True)
    difference = Numbers(
        None, "two different positions from 1 to 8, or None", lambda a, b: _is_position(a, b) and a != b, kind=int, or_else=None,
        help="the two functions whose difference is drawn instead",
    ).tag(sync=True)
    marks = Words(MARKS, help="what is marked on the plot").tag(sync=True)
    normal = Numbers(
        (0.0, 1.0), "a mean and a standard deviation from 1e-6 to 1e6", lambda mean, deviation: abs(mean) <= 1e6 and 1e-6 <= deviation <= 1e6,
        help="the distribution of the input that the density mark shows",
    ).tag(sync=True)
    x = Numbers((-6.0, 6.0), "a range (lo, hi) of finite numbers with lo < hi", _is_range, help="range of the input").tag(sync=True)
    y = Numbers(
        "auto", "a range (lo, hi) of finite numbers with lo < hi, or 'auto'", _is_range, or_else="auto", help="range of the values",
    ).tag(sync=True)
    aspect = traitlets.Enum(("free", "equal"), "free", help="equal: a unit of x is as long as one of y").tag(sync=True)
    scale = traitlets.Float(1.0, min=1.0, max=3.0, help="how many times larger than usual numerals, strokes, dots and words are").tag(sync=True)
    probe = Number(help="x of the pinned probe").tag(sync=True)
    theme = traitlets.Enum(("auto", "light", "dark"), "auto").tag(sync=True)
    lang = traitlets.Enum(("auto", "en", "zh-CN"), "auto").tag(sync=True)
    lock = Words(None, help="parameters that the reader cannot move, `controls` for all of them").tag(sync=True)
    hide = Words(PARTS, help="parts that are not shown").tag(sync=True)
    controls = traitlets.Bool(True, help="a slider for every parameter").tag(sync=True)
    readout = traitlets.Bool(True, help="the numbers below the plot").tag(sync=True)
    height = traitlets.Int(320, min=120, max=4000, help="of the plot, CSS px").tag(sync=True)
    error = traitlets.Unicode("", help="what the plot could not use; empty if there is nothing").tag(sync=True)

    def __repr__(self):
        """The call that makes a plot like this."""
        own = [(name, trait) for name, trait in vars(ActivationPlot).items() if isinstance(trait, traitlets.TraitType) and name != "error"]
        given = [(name, getattr(self, name)) for name, trait in own if name == "functions" or getattr(self, name) != trait.default(self)]
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in given)})"

    def _repr_mimebundle_(self, **kwargs):
        """The widget, and what stands in its place in a notebook that is read where no script runs: a picture and words."""
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        words = sentence(self)
        drawn = picture(self, words)
        return {**data, "text/plain": f"{words}\n{self!r}", **({} if drawn is None else {"image/svg+xml": drawn})}, metadata

    @traitlets.validate("functions")
    def _some_functions(self, proposal):
        if not proposal["value"].strip():
            raise traitlets.TraitError("functions is empty; write at least one, such as 'gelu'")
        return proposal["value"]
