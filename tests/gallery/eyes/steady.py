"""A page that shows one thing after another keeps its head and its foot where they are."""

from collections.abc import Iterator
from typing import Final

from eyes.findings import Finding, finding
from eyes.seeing import View

_KEPT: Final = ("progress", "stop", "back")


def places(view: View) -> dict[str, tuple[int, int, int, int]]:
    """Where the parts of a page's head and foot are."""
    named = {name: getattr(view.page, name, None) for name in _KEPT}
    return {
        name: view.place(widget).getRect()
        for name, widget in named.items()
        if widget is not None and widget.isVisible()
    }


def steady(before: dict[str, tuple[int, int, int, int]], later: View) -> Iterator[Finding]:
    """Find what of the head and the foot has moved since the places ``before``."""
    for name, place in places(later).items():
        if name in before and not _stays(before[name], place):
            told = f"{name} jumps from {before[name]} to {place}"
            yield finding("steady", told, later.place(getattr(later.page, name)))


def _stays(before: tuple[int, int, int, int], now: tuple[int, int, int, int]) -> bool:
    """Whether a finger finds it again: at one height, and with one of its sides where it was."""
    left, top, width, height = before
    return (top, height) == (now[1], now[3]) and (left == now[0] or left + width == now[0] + now[2])
