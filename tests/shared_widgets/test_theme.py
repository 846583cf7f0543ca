"""The look: readable by everybody, and nothing of the toolkit's grey."""

from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.practice.settings.accent import checked_accent, contrast
from ui.widgets.palettes import (
    ACCENTS,
    DAYLIGHT,
    EVENING,
    HIGH,
    in_daylight,
    in_high_contrast,
    in_the_evening,
)
from ui.widgets.theme import FAMILY, LIGHT, TYPE, Theme, apply_theme, current_theme, stylesheet

GROUNDS = ("paper", "surface")
PALETTES = {"daylight": DAYLIGHT, "evening": EVENING, "high contrast": HIGH}
WITH_ACCENTS = {
    f"{name} with {accent}": make(accent)
    for name, make in (
        ("daylight", in_daylight),
        ("evening", in_the_evening),
        ("high contrast", in_high_contrast),
    )
    for accent in (*ACCENTS[1:], "#717171", "#000000", "#7A3E9D", "#0000FF")
}


def of(palettes):
    return pytest.mark.parametrize("palette", palettes.values(), ids=palettes.keys())


def ratio(palette, one, other):
    """WCAG 2.2 contrast ratio of two of a palette's colours."""
    return contrast(getattr(palette, one), getattr(palette, other))


@of(PALETTES)
@pytest.mark.parametrize("ground", [*GROUNDS, "sand", "pine_soft"])
@pytest.mark.parametrize("ink", ["ink", "ink_soft", "pine"])
def test_text_has_contrast_aaa(palette, ink, ground):
    assert ratio(palette, ink, ground) >= 7


@of(PALETTES)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_pine", "pine"),
        ("on_pine", "pine_deep"),
        ("pine_deep", "sand"),
        ("clay", "paper"),
        ("clay", "surface"),
    ],
)
def test_text_on_filled_controls_and_notices_has_contrast_aaa(palette, ink, ground):
    assert ratio(palette, ink, ground) >= 7


@of(PALETTES)
@pytest.mark.parametrize("ground", [*GROUNDS, "sand"])
@pytest.mark.parametrize("edge", ["edge", "focus", "pine"])
def test_edges_and_the_focus_ring_can_be_seen(palette, edge, ground):
    assert ratio(palette, edge, ground) >= 3


@pytest.mark.parametrize("ground", [*GROUNDS, "sand", "pine_soft"])
@pytest.mark.parametrize("edge", ["edge", "focus", "line", "pine"])
def test_in_high_contrast_edges_are_as_strong_as_words(edge, ground):
    assert ratio(HIGH, edge, ground) >= (7 if ground != "pine_soft" else 4.5)
    assert (HIGH.paper, HIGH.ink) == ("#FFFFFF", "#000000")


@of(WITH_ACCENTS)
def test_words_on_and_in_an_accent_can_be_read_in_every_look(palette):
    least = 4.5 if palette.paper == DAYLIGHT.paper else 7
    for ground in GROUNDS:
        assert ratio(palette, "pine", ground) >= least
    assert ratio(palette, "on_pine", "pine") >= least
    assert ratio(palette, "on_pine", "pine_deep") >= least
    assert ratio(palette, "pine_deep", "sand") >= 7
    assert ratio(palette, "ink", "pine_soft") >= 7
    assert ratio(palette, "pine_deep", "pine_soft") >= 7
    assert ratio(palette, "pine", "pine_soft") >= 3  # the edge of what is pressed


@of(WITH_ACCENTS)
def test_an_accent_changes_nothing_but_the_accent(palette):
    plain = {one.paper: one for one in PALETTES.values()}[palette.paper]
    changed = {
        found.name for found in fields(palette) if getattr(palette, found.name) != getattr(plain, found.name)
    }
    assert changed <= {"pine", "pine_deep", "pine_soft"}


@pytest.mark.parametrize("accent", ACCENTS[1:])
def test_every_accent_that_is_offered_is_taken(accent):
    assert checked_accent(accent) == accent
    assert ratio(in_daylight(accent), "pine", "paper") >= 7


def test_client_pages_use_no_small_type():
    client = [role for role in TYPE if not role.startswith("desk_")]
    assert min(LIGHT.px(role) for role in client) >= 18
    assert LIGHT.px("body") >= 20


@pytest.mark.parametrize("role", list(TYPE))
def test_type_grows_with_the_text_scale(role):
    scales = [replace(LIGHT, text_scale=scale).px(role) for scale in (1.0, 1.4, 2.0)]
    assert scales == sorted(set(scales))


def test_small_drawings_grow_half_as_much_as_text():
    assert [replace(LIGHT, text_scale=scale).drawn(20) for scale in (1.0, 1.5, 2.0)] == [20, 25, 30]


def test_the_shipped_font_is_used(qapp, wear):
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(LIGHT.font("body")).family() == FAMILY


def test_fonts_are_registered_once(qapp, wear, monkeypatch):
    added = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", added.append)
    wear(text_scale=1.2)
    assert added == []


def test_every_colour_of_the_toolkit_is_the_themes(qapp, wear):
    ours = {LIGHT.colour(found.name).rgb() for found in fields(LIGHT.palette)}
    palette = QApplication.palette()
    roles = [
        QPalette.ColorRole[name]
        for name in ("Window", "Base", "Button", "Light", "Mid", "Dark", "Text", "ButtonText", "Highlight")
    ]
    assert {palette.color(role).rgb() for role in roles} <= ours


def test_the_style_sheet_leaves_no_place_open_and_is_understood(qtbot, wear):
    assert "$" not in stylesheet(LIGHT)
    field = QLineEdit()  # Qt warns about a style sheet that it cannot read, and a warning fails a test
    qtbot.addWidget(field)
    field.show()
    assert field.font().family() == FAMILY


def test_pages_ask_the_application_for_its_theme(qapp, wear):
    wear(text_scale=1.5, chosen=7)
    assert (current_theme().text_scale, current_theme().durations.chosen) == (1.5, 7)
    apply_theme(qapp, Theme())
    assert current_theme() == LIGHT


def test_motion_is_calm_and_over_before_taps_are_taken_again():
    assert 150 <= LIGHT.durations.page_change <= 250
    assert LIGHT.durations.page_change < LIGHT.durations.settle
