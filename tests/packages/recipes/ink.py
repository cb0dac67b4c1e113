"""Prints, as JSON, what the sheet of a PDF with the most of a curve has on it."""

import json
import sys

import pypdfium2

CURVE = (0, 114, 178)  # the first curve on light paper
TOLERANCE = 60
BLACK = 40


def ink(page):
    bitmap = page.render(scale=1.5)
    pixels = bytes(bitmap.buffer)
    step = bitmap.n_channels
    curve = dark = 0
    for row in range(bitmap.height):
        line = pixels[row * bitmap.stride : row * bitmap.stride + bitmap.width * step]
        if not line.strip(b"\xff"):
            continue
        for blue, green, red in zip(line[::step], line[1::step], line[2::step]):
            if red < BLACK and green < BLACK and blue < BLACK:
                dark += 1
            elif all(abs(a - b) < TOLERANCE for a, b in zip((red, green, blue), CURVE)):
                curve += 1
    return {"curve": curve, "dark": dark / (bitmap.width * bitmap.height)}


sheets = [ink(page) for page in pypdfium2.PdfDocument(sys.argv[1])]
print(json.dumps(max(sheets, key=lambda sheet: sheet["curve"])))
