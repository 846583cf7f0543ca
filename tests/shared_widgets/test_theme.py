"""The look: readable by everybody, and nothing of the toolkit's grey."""

from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.widgets.theme import FAMILY, LIGHT, TYPE, Theme, apply_theme, current_theme, stylesheet

GROUNDS = ("paper", "surface")


def luminance(colour):
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """WCAG 2.2 contrast ratio of two palette colours."""
    lights = sorted(luminance(LIGHT.colour(name).getRgbF()[:3]) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("ground", [*GROUNDS, "sand", "pine_soft"])
@pytest.mark.parametrize("ink", ["ink", "ink_soft", "pine"])
def test_text_has_contrast_aaa(ink, ground):
    assert contrast(ink, ground) >= 7


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
def test_text_on_filled_controls_and_notices_has_contrast_aaa(ink, ground):
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize("ground", [*GROUNDS, "sand"])
@pytest.mark.parametrize("edge", ["edge", "focus", "pine"])
def test_edges_and_the_focus_ring_can_be_seen(edge, ground):
    assert contrast(edge, ground) >= 3


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
