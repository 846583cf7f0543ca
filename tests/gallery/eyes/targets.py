"""Targets that a finger finds: large enough, whole, and none upon another."""

import itertools
from collections.abc import Iterator
from typing import Final

from eyes.findings import Finding, called, finding
from eyes.seeing import View

from ui.widgets.theme import current_theme

LEAST: Final = 44  # px, WCAG 2.2 AAA (2.5.5)


def targets(view: View, least: int | None = None) -> Iterator[Finding]:
    """Find targets under ``least`` px (the theme's own size for clients when None), or upon each other."""
    least = max(LEAST, current_theme().shape.target if least is None else least)
    for control in view.controls:
        if min(control.area.width(), control.area.height()) < least:
            size = f"{control.area.width()}x{control.area.height()}"
            yield finding("targets", f"{called(control.widget)} is {size}, under {least} px", control.area)
    for one, other in itertools.combinations(view.controls, 2):
        nested = one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget)
        if not nested and one.seen.intersects(other.seen):
            names = f"{called(one.widget)} and {called(other.widget)}"
            yield finding("targets", f"{names} lie upon each other", one.seen & other.seen)
