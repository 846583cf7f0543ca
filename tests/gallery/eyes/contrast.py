"""Contrast after WCAG 2.2, measured from the picture: what is read, what is tapped, what is drawn.

Text needs 7:1 (AAA); text of a control that is off is exempt and held at 4.5:1 all the same. Edges of
controls and small marks need 3:1. What a state changes has to differ from what was there by 3:1, over an area
that can be seen, or in its shape.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
from eyes.findings import Finding, called, finding
from eyes.seeing import Control, View
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QProgressBar

TEXT: Final = 7.0
OFF: Final = 4.5
SHAPE: Final = 3.0
_FEW = 1000  # pixels: a short word, of which less can be left out
_DOTS = "\u0660\u06f0"  # zeros that are written as a dot
_REACH = 7  # px inside of a control's area in which its edge has to be
_LINEAR = np.array(
    [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in np.arange(256) / 255
    ]
)


def luminance(colours: np.ndarray) -> np.ndarray:
    """Give the relative luminance of (..., 3) bytes."""
    return _LINEAR[colours] @ np.array([0.2126, 0.7152, 0.0722])


def ratio(one: np.ndarray | float, other: np.ndarray | float) -> np.ndarray:
    """Give the contrast of luminances."""
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def ground(colours: np.ndarray) -> float:
    """Give the luminance of the most frequent colour."""
    packed = colours.astype(np.int32) @ np.array([65536, 256, 1])
    values, counts = np.unique(packed, return_counts=True)
    most = int(values[counts.argmax()])
    return float(luminance(np.array([most >> 16, most >> 8 & 255, most & 255])))


def figure_ratio(colours: np.ndarray) -> float:
    """Give the contrast between the most frequent colour and what stands on it.

    The strokes of letters are thin: their colour is what the pixels that differ most have, some left out, so
    that neither the soft edge of a stroke nor a stray pixel counts.
    """
    if not len(colours):
        return 1.0
    ratios = np.sort(ratio(luminance(colours), ground(colours)))[::-1]
    return float(ratios[int(len(ratios) * (0.02 if len(ratios) > _FEW else 0.005))])


def texts(view: View) -> Iterator[Finding]:
    """Find text that is hard to read."""
    for run in view.runs:
        seen = run.box.toAlignedRect() & view.sight(run.widget)
        is_written = any(letter.isalnum() and letter not in _DOTS for letter in run.text)
        if seen.height() < run.box.height() * 0.8 or not is_written:
            continue  # half in sight, or a full stop alone: too small to find the colour of its stroke
        least = TEXT if run.widget.isEnabled() else OFF
        if (found := figure_ratio(view.colours(seen))) < least:
            yield finding("contrast", f"{found:.1f}:1 where {least:g}:1 is needed: “{run.text}”", seen)


def edges(view: View) -> Iterator[Finding]:
    """Find controls whose extent cannot be seen: each side needs an edge or a fill that stands out."""
    for control in view.controls:
        if not control.widget.isEnabled() or control.seen != control.area:
            continue
        sides = {side: _side_ratio(view, control, side) for side in ("left", "top", "right", "bottom")}
        poor = {side: found for side, found in sides.items() if found < SHAPE}
        if poor:
            told = ", ".join(f"{side} {found:.1f}:1" for side, found in poor.items())
            yield finding("contrast", f"edge of {called(control.widget)}: {told}", control.area)


def marks(view: View) -> Iterator[Finding]:
    """Find small drawings that are hard to see: levels, arrows, ticks, places for digits."""
    for mark in view.marks:
        seen = mark.box.toAlignedRect().adjusted(-3, -3, 3, 3)
        if isinstance(mark.widget, QProgressBar) or not view.sight(mark.widget).contains(seen):
            continue
        if (found := figure_ratio(view.colours(seen))) < SHAPE:
            yield finding("contrast", f"a mark of {called(mark.widget)}: {found:.1f}:1", seen)


def everything(view: View) -> Iterator[Finding]:
    """All of it."""
    yield from texts(view)
    yield from edges(view)
    yield from marks(view)


def change(before: View, after: View, area: QRect) -> int:
    """Count the pixels of ``area`` that a change of state made differ by 3:1 from what they were."""
    one, other = (luminance(view.colours(area)) for view in (before, after))
    return int((ratio(one, other) >= SHAPE).sum())


def outline(area: QRect) -> int:
    """Count the pixels of an outline 2 px thick around ``area``: what a state changes at least (2.4.13)."""
    return 2 * 2 * (area.width() + area.height())


def _side_ratio(view: View, control: Control, side: str) -> float:
    """The contrast of one side's edge with what is just outside, at the middle half of the side."""
    area, image = control.area, view.pixels
    across = side in ("top", "bottom")
    low, high = (area.left(), area.right()) if across else (area.top(), area.bottom())
    places = np.linspace(low + (high - low) * 0.3, low + (high - low) * 0.7, 9).astype(int)
    rim, inward = {
        "left": (area.left(), 1),
        "top": (area.top(), 1),
        "right": (area.right(), -1),
        "bottom": (area.bottom(), -1),
    }[side]
    outside, inside = rim - 2 * inward, rim + inward * np.arange(_REACH)
    last = (image.shape[0] if across else image.shape[1]) - 1
    if not 0 <= outside <= last:
        return 21.0  # the edge of the screen is an edge
    strips = image[inside][:, places] if across else image[places][:, inside].transpose(1, 0, 2)
    beyond = image[outside, places] if across else image[places, outside]
    return float(np.median(ratio(luminance(strips), luminance(beyond)[None, :]).max(axis=0)))
