"""The widget. Its traits have the names of the keys of a plot's state."""

import pathlib

import anywidget
import traitlets

from ._keys import Keys
from ._picture import picture
from ._words import sentence


class ActivationPlot(Keys, anywidget.AnyWidget):
    """An interactive plot of activation functions and their derivatives, with a slider for each parameter.

    >>> plot = ActivationPlot(functions="swish(beta=1.5),relu", show="f df", x=(-4, 4))
    >>> plot.functions = "gelu_tanh(c=0.05)"

    Changes by the reader update the traits: `plot.observe(print, "functions")`. A value of the wrong type raises
    `traitlets.TraitError`. Errors that only the plot can detect, such as an unknown function, are in the trait `error`.
    """

    _esm = pathlib.Path(__file__).parent / "widget.js"

    controls = traitlets.Bool(True, help="show a slider for each parameter").tag(sync=True)
    readout = traitlets.Bool(True, help="show the table of values").tag(sync=True)
    height = traitlets.Int(320, min=120, max=4000, help="height of the plot in CSS px").tag(sync=True)
    error = traitlets.Unicode("", help="error message of the plot, or empty").tag(sync=True)

    def __repr__(self):
        """The constructor call that creates an equal plot."""
        known = [*vars(Keys).items(), *vars(ActivationPlot).items()]
        own = [(name, trait) for name, trait in known if isinstance(trait, traitlets.TraitType) and name != "error"]
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
