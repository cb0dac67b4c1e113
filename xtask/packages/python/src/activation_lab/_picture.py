"""Static rendering without a browser, for notebooks that are viewed where widgets do not run."""

import functools
import math
import pathlib
import threading

WIDTH = 640
CURVES = ("f", "df", "d2f")
MARKS = ("asymptotes", "extrema", "zeros", "inflections", "saturation", "unit-slope", "density")

_lock = threading.Lock()


def picture(plot, name):
    """Render `plot` as an SVG document with the title `name`.

    The renderer is the program of the browser, compiled to WebAssembly. Return None if the platform has no WebAssembly runtime or if
    the state is invalid.
    """
    try:
        with _lock:
            return _engine().draw(plot.functions, _numbers(plot), name, WIDTH, plot.height, plot.theme == "dark")
    except Exception:
        # The picture is optional: the widget and its text still work.
        _engine.cache_clear()
        return None


def _numbers(plot):
    """The state as a flat list of numbers, in the order of `src/web/flat_state.rs`."""
    return [
        _bits(plot.show, CURVES), _bits(plot.marks, MARKS), sum(1 << (position - 1) for position in set(plot.off)),
        *(plot.difference or (0, 0)), plot.active, plot.aspect == "equal", *plot.normal,
        math.nan if plot.probe is None else plot.probe, 0, *plot.x,
        *((0,) if plot.y == "auto" else (2, *plot.y)),
    ]


def _bits(words, all_words):
    return sum(1 << all_words.index(word) for word in set(words))


@functools.lru_cache(maxsize=1)
def _engine():
    return _Engine(pathlib.Path(__file__).parent / "picture.wasm")


class _Engine:
    """The program in a WebAssembly runtime. Arguments are written to its memory and the result is read from it."""

    def __init__(self, path):
        import wasmtime

        self._store = wasmtime.Store()
        module = wasmtime.Module.from_file(self._store.engine, str(path))
        imports = [wasmtime.Func(self._store, each.type, self._imported(each.name)) for each in module.imports]
        exports = wasmtime.Instance(self._store, module, imports).exports(self._store)
        self._memory = exports["memory"]
        self._malloc, self._free, self._picture = (exports[name] for name in ("__wbindgen_malloc", "__wbindgen_free", "picture"))

    @staticmethod
    def _imported(name):
        def nothing(*_):
            return None

        def refused(*_):
            raise RuntimeError(f"{name} needs a browser")

        # The start function sets up a table for browser objects, which is unused here.
        return nothing if name.startswith("__wbindgen_init_externref_table") else refused

    def draw(self, functions, numbers, name, width, height, dark):
        import array

        given = [*self._given(functions.encode(), 1), *self._given(array.array("d", numbers).tobytes(), 8), *self._given(name.encode(), 1)]
        start, length = self._picture(self._store, *given, float(width), float(height), int(dark))
        if start == 0:
            return None
        svg = bytes(self._memory.read(self._store, start, start + length)).decode()
        self._free(self._store, start, length, 1)
        return svg

    def _given(self, content, size):
        """Copy `content` to the memory. Return its address and its length in items of `size` bytes."""
        start = self._malloc(self._store, len(content), size)
        self._memory.write(self._store, content, start)
        return start, len(content) // size
