"""Interactive plots of activation functions and their derivatives, for notebooks."""

from ._plot import ActivationPlot

__all__ = ["ActivationPlot"]
__version__ = "0.0.0"
