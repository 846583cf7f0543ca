"""The shapes on a plot. Each can be told from the others in grey, and by somebody who sees no red."""

from typing import Final

import numpy as np
from matplotlib.path import Path

from ui.therapist.plots.marked import Shape

_MOVE, _LINE, _CLOSE = Path.MOVETO, Path.LINETO, Path.CLOSEPOLY
_DIAMOND: Final = ((0.0, 0.5), (0.42, 0.0), (0.0, -0.5), (-0.42, 0.0))
_GAP: Final = 0.09


def _closed(*corners: tuple[float, float]) -> tuple[list[tuple[float, float]], list[int]]:
    codes = [int(_MOVE), *[int(_LINE)] * (len(corners) - 1), int(_CLOSE)]
    return [*corners, corners[0]], codes


def _compound(*parts: tuple[list[tuple[float, float]], list[int]]) -> Path:
    corners = [corner for part, _ in parts for corner in part]
    codes = [code for _, part in parts for code in part]
    return Path(np.array(corners), np.array(codes, dtype=np.uint8))


def _broken_diamond() -> Path:
    top, right, bottom, left = _DIAMOND
    slant = 0.12
    return _compound(
        _closed((-_GAP + slant, top[1] - 0.08), (-_GAP - slant, bottom[1] + 0.08), left),
        _closed((_GAP + slant, top[1] - 0.08), right, (_GAP - slant, bottom[1] + 0.08)),
    )


def _ticked_diamond() -> Path:
    tick = [(-0.17, 0.0), (-0.05, -0.14), (0.18, 0.15)]
    back = [tick[1], tick[0]]  # drawn to and fro, so that a filling has no area
    return _compound(_closed(*_DIAMOND), ([*tick, *back], [int(_MOVE), *[int(_LINE)] * 4]))


def _pennant() -> Path:
    pole = ([(-0.32, -0.5), (-0.32, 0.5)], [int(_MOVE), int(_LINE)])
    return _compound(pole, _closed((-0.32, 0.5), (0.48, 0.2), (-0.32, -0.1)))


STILL_OPEN: Final = _broken_diamond()
REPAIRED: Final = _ticked_diamond()
NOTE: Final = _pennant()
NO_SCORE: Final = "x"
POINT: Final = "o"

SHAPES: Final[dict[Shape, str]] = {Shape.SQUARE: "s", Shape.TRIANGLE: "v", Shape.HEXAGON: "h"}
