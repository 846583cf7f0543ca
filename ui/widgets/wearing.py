"""Which theme is worn: it follows from the practice's look, a person's comfort and the system's wishes."""

import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.comfort import Comfort
from kiosk.practice.settings.look import AUTO, DIM, PracticeLook
from kiosk.practice.settings.times import WARNING_SECONDS, PracticeTimes
from ui.widgets.palettes import in_daylight, in_high_contrast, in_the_evening
from ui.widgets.theme import HIGH_CONTRAST, LIGHT, Theme


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the system was told that pages should be like.

    Attributes:
        dark: dark colours.
        contrast: more contrast.
        still: nothing moves.
    """

    dark: bool = False
    contrast: bool = False
    still: bool = False


def system_wishes(application: QApplication) -> Wishes:
    """Ask the system, as far as Qt passes it on.

    Only Windows tells Qt whether things may move; elsewhere that is the practice's setting alone.
    """
    hints = application.styleHints()
    still = sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    return Wishes(
        dark=hints.colorScheme() == Qt.ColorScheme.Dark,
        contrast=hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast,
        still=still,
    )


def first_comfort(look: PracticeLook, wishes: Wishes) -> Comfort:
    """Give what a visit begins with: the choice of the practice, or of the system where that is followed."""
    comfort = look.comfort()
    return replace(comfort, high_contrast=True) if look.theme == AUTO and wishes.contrast else comfort


def theme_for(
    look: PracticeLook, comfort: Comfort, wishes: Wishes | None = None, base: Theme = LIGHT
) -> Theme:
    """Give the theme.

    Args:
        look: the practice's.
        comfort: one person's; ``first_comfort`` while nobody chose.
        wishes: the system's; none when None.
        base: whose spaces, sizes and durations hold.
    """
    wished = wishes or Wishes()
    durations = base.durations
    if look.still or wished.still:
        durations = replace(durations, page_change=0)
    worn = replace(
        base,
        durations=durations,
        text_scale=comfort.text_percent / 100,
        left_handed=comfort.left_handed,
    )
    if comfort.high_contrast:
        strong = HIGH_CONTRAST.shape
        shape = replace(base.shape, line=strong.line, edge=strong.edge, chosen_edge=strong.chosen_edge)
        return replace(worn, palette=in_high_contrast(look.accent), shape=shape, outlined=True)
    dark = look.theme == DIM or (look.theme == AUTO and wished.dark)
    return replace(worn, palette=in_the_evening(look.accent) if dark else in_daylight(look.accent))


def timed(base: Theme, times: PracticeTimes) -> Theme:
    """Give ``base`` with the time that the practice gives a visit; where that is the usual one, ``base``."""
    if times.visit_s == PracticeTimes().visit_s:
        return base
    ask_after, wipe_after = (times.visit_s - WARNING_SECONDS) * 1000, times.visit_s * 1000
    return replace(base, durations=replace(base.durations, ask_after=ask_after, wipe_after=wipe_after))
