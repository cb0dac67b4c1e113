"""Activation functions and their derivatives, drawn live in a notebook."""

from ._plot import ActivationPlot

__all__ = ["ActivationPlot"]
__version__ = "0.0.0"
