"""Trait types of a plot. Accepted values are normalized, so that kernel and browser compare equal."""

import math

import traitlets


class Words(traitlets.List):
    """A list of allowed words. Also accepts text with the words separated by spaces or commas."""

    def __init__(self, allowed, default=(), **metadata):
        trait = traitlets.Unicode() if allowed is None else traitlets.Enum(allowed)
        super().__init__(trait, default_value=list(default), **metadata)

    def set(self, obj, value):
        if isinstance(value, str):
            value = value.replace(",", " ").split()
        elif isinstance(value, (tuple, set, frozenset)):
            value = list(value)
        super().set(obj, value)


class Numbers(traitlets.TraitType):
    """Two finite numbers, or the alternative value `or_else`."""

    _none = object()

    def __init__(self, default, info, is_allowed, kind=float, or_else=_none, **metadata):
        self.info_text = info
        self._is_allowed, self._kind, self._or_else = is_allowed, kind, or_else
        super().__init__(default, **metadata)

    def validate(self, obj, value):
        if value is self._or_else or isinstance(value, str) and value == self._or_else:
            return self._or_else
        try:
            pair = tuple(self._kind(number) for number in value)
        except (TypeError, ValueError, OverflowError):
            self.error(obj, value)
        if len(pair) != 2 or not all(map(math.isfinite, pair)) or not self._is_allowed(*pair):
            self.error(obj, value)
        return pair


def _is_range(lo, hi):
    """Whether lo < hi, both are of moderate size, and floats resolve the points in between."""
    largest = max(abs(lo), abs(hi))
    return largest <= 1e300 and hi - lo > max(1e-9 * largest, 1e-280)


class Range(Numbers):
    """Two ends (lo, hi); also "auto" if that is the default."""

    def __init__(self, default, **metadata):
        is_auto = default == "auto"
        info = "a range (lo, hi) of finite numbers with lo < hi" + (", or 'auto'" if is_auto else "")
        super().__init__(default, info, _is_range, **({"or_else": default} if is_auto else {}), **metadata)


class Normal(Numbers):
    """A mean and a standard deviation."""

    def __init__(self, default, **metadata):
        info = "a mean and a standard deviation from 1e-6 to 1e6"
        super().__init__(default, info, lambda mean, deviation: abs(mean) <= 1e6 and 1e-6 <= deviation <= 1e6, **metadata)


class Positions(Numbers):
    """Two different positions, or None."""

    def __init__(self, most, **metadata):
        def is_allowed(first, second):
            return first != second and all(1 <= position <= most for position in (first, second))

        super().__init__(None, f"two different positions from 1 to {most}, or None", is_allowed, kind=int, or_else=None, **metadata)


class Number(traitlets.Float):
    """A finite number, or None."""

    info_text = "a finite number or None"

    def __init__(self, **metadata):
        super().__init__(None, allow_none=True, **metadata)

    def validate(self, obj, value):
        value = super().validate(obj, value)
        if not math.isfinite(value):
            self.error(obj, value)
        return value
