"""The figure of a client's course as it was looked at and found good, in every look that it can wear.

``make pictures`` draws the pictures in ``pictures`` anew. Look at each of them before it is kept: from then
on it is what the figure has to look like. A comparison that fails leaves both, and their difference, in its
own folder.
"""

import math
import os
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.comfort import Comfort
from kiosk.practice.settings.look import DIM, PracticeLook
from ui.therapist.plots.canvas import TrendCanvas
from ui.therapist.plots.stage import Annotation
from ui.widgets.theme import apply_theme
from ui.widgets.wearing import theme_for

KEPT = Path(__file__).parent / "pictures"
RENEW = os.environ.get("RAPPORT_RENEW_PICTURES") == "1"
MOST_PIXELS = 20  # of one picture that may look otherwise: a mark is more than that
NEAR = 14  # of 255 in a channel: edges that another processor smooths otherwise
COARSE = 8  # steps of a channel that are kept as one: a quarter of the size
nan = math.nan

BASELINE = [80, 75, 80, 85, 80, 75, 80, 85]
COURSE = [*BASELINE, 82, 78, 45, 60, 78, 84, 81, 86, 52, 50]
MOMENTS = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0]
REPAIRS = [-1, -1, -1, 4, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, 1, -1]
WEEK_MS = 7 * 86_400_000
APART = (-10, 5, 0, 12, -25)  # of each dimension from the whole, so that no two look alike


@dataclass(frozen=True)
class Scene:
    """One picture: a course, and what it is shown in."""

    overall: tuple
    moments: tuple | None = None
    repairs: tuple | None = None
    prorated: tuple | None = None
    look: PracticeLook = field(default_factory=PracticeLook)
    comfort: Comfort = field(default_factory=Comfort)
    mirrored: bool = False
    width: int = 900
    annotated: bool = False
    span: tuple | None = None


WHOLE = Scene(tuple(COURSE), tuple(MOMENTS), tuple(REPAIRS))
SCENES = {
    "light": WHOLE,
    "dark": replace(WHOLE, look=PracticeLook(theme=DIM)),
    "high-contrast": replace(WHOLE, comfort=Comfort(high_contrast=True)),
    "right-to-left": replace(WHOLE, mirrored=True, annotated=True),
    "twice-as-large": replace(WHOLE, comfort=Comfort(text_percent=200)),
    "narrow": replace(WHOLE, width=520),
    "few-sessions": Scene((62, 70, 66), moments=(0, 1, 0), repairs=(-1, 4, -1)),
    "gaps": Scene(
        (80, 75, nan, 85, 80, nan, nan, 85, 70, 80, nan),
        prorated=(False, True, False, False, True, *[False] * 6),
    ),
    "rupture-and-repair": Scene(
        (*BASELINE, 42, 58, 74, 82, 84, 83),
        moments=(*[0] * 8, 2, 1, 0, 0, 0, 0),
        repairs=(*[-1] * 8, 2, 4, -1, -1, -1, -1),
    ),
    "all-at-the-top": Scene((100,) * 14),
    "notes-and-events": replace(WHOLE, annotated=True),
    "some-of-the-sessions": replace(WHOLE, span=(6, 14)),
    "no-session": Scene(()),
}


@pytest.fixture
def draw_scene(qapp, qtbot, speak_here, weekly, plotted):
    """Draw a scene: ``draw_scene(scene)`` gives its picture."""
    canvases = []

    def draw(scene):
        speak_here("en")
        apply_theme(qapp, theme_for(scene.look, scene.comfort))
        qapp.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if scene.mirrored else Qt.LayoutDirection.LeftToRight
        )
        history = weekly(scene.overall, moments=scene.moments, repairs=scene.repairs, prorated=scene.prorated)
        for name, apart in zip(history.dimensions, APART, strict=True):
            history.dimensions[name][:] = np.clip(history.dimensions[name] + apart, 0, 100)
        data = plotted(history)
        if scene.annotated:
            data = replace(data, annotations=annotations(history.times))
        if scene.span:
            data = data.between(*scene.span)
        canvas = TrendCanvas()
        canvases.append(canvas)
        canvas.resize(scene.width, canvas.height_needed(scene.width, annotated=scene.annotated) + 60)
        canvas.show()
        canvas.show_trend(data)
        QApplication.processEvents()
        return canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)

    yield draw
    for canvas in canvases:
        canvas.close()
        canvas.deleteLater()


def annotations(times):
    begin, end = float(times[2] + WEEK_MS // 2), float(times[5] - WEEK_MS // 2)
    moved = float(times[9] + WEEK_MS // 2)
    return (
        Annotation(begin, end, "Holidays", is_event=True),
        Annotation(moved, moved, "Moved upstairs", is_event=True),
        Annotation(float(times[10]), float(times[10]), "Spoke about her mother", is_event=False),
    )


def pixels(image):
    """Give a picture as height x width x 3 numbers."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.int16)


def coarse(image):
    """Give a picture of fewer colours, which no eye tells from it."""
    rounded = (pixels(image) // COARSE * COARSE + COARSE // 2).clip(0, 255).astype(np.uint8)
    height, width, _ = rounded.shape
    return QImage(rounded.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def otherwise(one, other):
    """Mark the pixels of ``one`` that nothing in ``other`` within one pixel of them looks like."""
    padded = np.pad(other, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width, _ = one.shape
    shifts = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return np.min([np.abs(one - shifted).max(axis=2) for shifted in shifts], axis=0) > NEAR


def differing(one, other):
    """Count the pixels that look otherwise in either picture."""
    return int((otherwise(one, other) | otherwise(other, one)).sum())


def keep_difference(folder, drawn, kept):
    """Leave both pictures, and one that shows in black where they differ."""
    drawn.save(str(folder / "drawn.png"))
    kept.save(str(folder / "kept.png"))
    one, other = pixels(drawn), pixels(kept)
    if one.shape == other.shape:
        shown = np.where(otherwise(one, other) | otherwise(other, one), 0, 255).astype(np.uint8)
        height, width = shown.shape
        grey = QImage(shown.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
        grey.save(str(folder / "difference.png"))


@pytest.mark.parametrize("name", SCENES)
def test_the_figure_looks_as_it_was_found_good(draw_scene, tmp_path, name):
    drawn, file = draw_scene(SCENES[name]), KEPT / f"{name}.png"
    if RENEW:
        KEPT.mkdir(exist_ok=True)
        coarse(drawn).save(str(file), quality=0)  # the smallest file, not the worst picture
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    is_alike = drawn.size() == kept.size() and differing(pixels(drawn), pixels(kept)) <= MOST_PIXELS
    if not is_alike:
        keep_difference(tmp_path, drawn, kept)
    assert is_alike, f"it looks otherwise: see {tmp_path}"


def test_there_is_no_picture_of_nothing():
    assert {file.stem for file in KEPT.iterdir()} <= set(SCENES)


def test_a_missing_mark_another_colour_and_another_word_are_noticed(draw_scene):
    as_it_is = pixels(draw_scene(WHOLE))
    without_moment = replace(WHOLE, moments=(*MOMENTS[:3], 0, *MOMENTS[4:]))
    for changed in (without_moment, replace(WHOLE, overall=(*COURSE[:-1], 53)), SCENES["dark"]):
        assert differing(as_it_is, pixels(draw_scene(changed))) > MOST_PIXELS


def test_smoother_edges_and_a_shift_of_a_pixel_are_not():
    rng = np.random.default_rng(1)
    picture = np.full((60, 80, 3), 250, np.int16)
    picture[20:40, 30:50] = 20
    noise = rng.integers(-NEAR // 2, NEAR // 2, picture.shape)
    assert differing(picture, np.clip(picture + noise, 0, 255)) == 0
    assert differing(picture, np.roll(picture, 1, axis=1)) == 0
    assert differing(picture, np.roll(picture, 3, axis=1)) > MOST_PIXELS
