"""A text description of a plot."""

SIGNS = {"f": "f", "df": "f′", "d2f": "f″"}

WORDS = {
    "en": {
        "plot": "Plot of {functions}: {curves}, for x from {lo} to {hi}.",
        "difference": "Plot of the difference of functions {first} and {second} of {functions}: {curves}, for x from {lo} to {hi}.",
        "y": " y from {lo} to {hi}.",
        "probe": " The probe is at x = {x}.",
        "comma": ", ",
    },
    "zh-CN": {
        "plot": "{functions} 的图像：{curves}，x 从 {lo} 到 {hi}。",
        "difference": "{functions} 中第 {first} 个与第 {second} 个函数之差的图像：{curves}，x 从 {lo} 到 {hi}。",
        "y": "y 从 {lo} 到 {hi}。",
        "probe": "探针位于 x = {x}。",
        "comma": "、",
    },
}


def sentence(plot):
    """Describe `plot` in its language, or in English if it has none."""
    words = WORDS.get(plot.lang, WORDS["en"])
    curves = words["comma"].join(SIGNS[curve] for curve in plot.show)
    lo, hi = map(_number, plot.x)
    values = {"functions": plot.functions, "curves": curves, "lo": lo, "hi": hi}
    if plot.difference is None:
        text = words["plot"].format(**values)
    else:
        first, second = plot.difference
        text = words["difference"].format(first=first, second=second, **values)
    if plot.y != "auto":
        lo, hi = map(_number, plot.y)
        text += words["y"].format(lo=lo, hi=hi)
    if plot.probe is not None:
        text += words["probe"].format(x=_number(plot.probe))
    return text


def _number(value):
    return f"{value:g}".replace("-", "−") if float(f"{value:g}") == value else repr(value).replace("-", "−")
