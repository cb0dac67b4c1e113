"""The widget. Its traits have the names of the keys of a plot's state."""

import pathlib

import anywidget
import traitlets

from ._picture import CURVES, MARKS, picture
from ._traits import Number, Numbers, Words
from ._words import sentence

PARTS = ("catalogue", "controls", "legend", "navigation", "notes", "readout", "start", "toolbar")
MOST_FUNCTIONS = 8


def _is_range(lo, hi):
    """Whether lo < hi, both are of moderate size, and floats resolve the points in between."""
    largest = max(abs(lo), abs(hi))
    return largest <= 1e300 and hi - lo > max(1e-9 * largest, 1e-280)


def _is_position(*positions):
    return all(1 <= position <= MOST_FUNCTIONS for position in positions)


class ActivationPlot(anywidget.AnyWidget):
    """An interactive plot of activation functions and their derivatives, with a slider for each parameter.

    >>> plot = ActivationPlot(functions="swish(beta=1.5),relu", show="f df", x=(-4, 4))
    >>> plot.functions = "gelu_tanh(c=0.05)"

    Changes by the reader update the traits: `plot.observe(print, "functions")`. A value of the wrong type raises
    `traitlets.TraitError`. Errors that only the plot can detect, such as an unknown function, are in the trait `error`.
    """

    _esm = pathlib.Path(__file__).parent / "widget.js"

    functions = traitlets.Unicode("gelu,relu", help="up to eight of `id` or `id(param=value,…)`, separated by commas").tag(sync=True)
    active = traitlets.Int(1, min=1, max=MOST_FUNCTIONS, help="position of the function whose tangent is drawn at the probe").tag(sync=True)
    show = Words(CURVES, ("f", "df"), help="curves to draw: any of f df d2f").tag(sync=True)
    off = traitlets.List(traitlets.Int(min=1, max=MOST_FUNCTIONS), help="positions of listed functions that are not drawn").tag(sync=True)
    difference = Numbers(
        None, "two different positions from 1 to 8, or None", lambda a, b: _is_position(a, b) and a != b, kind=int, or_else=None,
        help="positions of two functions: plots the first minus the second",
    ).tag(sync=True)
    marks = Words(MARKS, help="features to mark on the curves").tag(sync=True)
    normal = Numbers(
        (0.0, 1.0), "a mean and a standard deviation from 1e-6 to 1e6", lambda mean, deviation: abs(mean) <= 1e6 and 1e-6 <= deviation <= 1e6,
        help="mean and standard deviation of the input distribution for the mark density",
    ).tag(sync=True)
    x = Numbers((-6.0, 6.0), "a range (lo, hi) of finite numbers with lo < hi", _is_range, help="range of the x-axis").tag(sync=True)
    y = Numbers(
        "auto", "a range (lo, hi) of finite numbers with lo < hi, or 'auto'", _is_range, or_else="auto", help="range of the y-axis",
    ).tag(sync=True)
    aspect = traitlets.Enum(("free", "equal"), "free", help="equal: same scale on both axes").tag(sync=True)
    scale = traitlets.Float(1.0, min=1.0, max=3.0, help="magnification of numerals, strokes, dots and text").tag(sync=True)
    probe = Number(help="x of the pinned probe").tag(sync=True)
    theme = traitlets.Enum(("auto", "light", "dark"), "auto").tag(sync=True)
    lang = traitlets.Enum(("auto", "en", "zh-CN"), "auto").tag(sync=True)
    lock = Words(None, help="parameters and settings that the reader cannot change, `controls` for all parameters").tag(sync=True)
    hide = Words(PARTS, help="parts to hide").tag(sync=True)
    controls = traitlets.Bool(True, help="show a slider for each parameter").tag(sync=True)
    readout = traitlets.Bool(True, help="show the table of values").tag(sync=True)
    height = traitlets.Int(320, min=120, max=4000, help="height of the plot in CSS px").tag(sync=True)
    error = traitlets.Unicode("", help="error message of the plot, or empty").tag(sync=True)

    def __repr__(self):
        """The constructor call that creates an equal plot."""
        own = [(name, trait) for name, trait in vars(ActivationPlot).items() if isinstance(trait, traitlets.TraitType) and name != "error"]
        given = [(name, getattr(self, name)) for name, trait in own if name == "functions" or getattr(self, name) != trait.default(self)]
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in given)})"

    def _repr_mimebundle_(self, **kwargs):
        """The widget, with a picture and a text for viewers that do not run widgets."""
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
            raise traitlets.TraitError("functions must not be empty; give at least one, such as 'gelu'")
        return proposal["value"]
