"""What a therapist can rely on when looking at a plot."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from matplotlib.lines import Line2D
from matplotlib.text import Text
from PySide6.QtCore import QPoint, Qt

from ui.therapist.plots.marked import Shape
from ui.therapist.plots.marks import REPAIRED, SHAPES, STILL_OPEN
from ui.therapist.plots.stage import PointSize

nan = math.nan
BASELINE = [80, 75, 80, 85, 80, 75, 80, 85]


def shown_on(canvas, kind):
    return [artist for artist in canvas.figure.artists if isinstance(artist, kind) and artist.get_visible()]


def words_on(canvas):
    return [word.get_text() for word in shown_on(canvas, Text)]


def marks_on(canvas):
    return [line for line in shown_on(canvas, Line2D) if line.get_linestyle() == "None"]


def score_lines(canvas):
    return [line for line in canvas.figure.axes[0].lines if line.get_linestyle() == "-"]


def boxes_of_words(canvas):
    renderer = canvas.get_renderer()
    return [(word, word.get_window_extent(renderer)) for word in shown_on(canvas, Text)]


def test_every_panel_shows_the_whole_scale(draw, weekly):
    canvas = draw(weekly([62, 64, 63, 65]))
    assert [axes.get_ylim() for axes in canvas.figure.axes] == [(0, 100)] * 6


def test_line_breaks_where_a_session_has_no_score(draw, weekly):
    canvas = draw(weekly([80, nan, 70]))
    (line,) = score_lines(canvas)
    assert np.array_equal(line.get_ydata(), [80, nan, 70], equal_nan=True)
    assert "no score" in words_on(canvas)


def test_prorated_scores_are_hollow(draw, weekly):
    canvas = draw(weekly([80, 70, 75], prorated=[False, True, False]))
    whole, hollow = [line for line in canvas.figure.axes[0].lines if line.get_linestyle() == "None"]
    assert list(whole.get_ydata()) == [80, 75]
    assert list(hollow.get_ydata()) == [70]
    assert hollow.get_markerfacecolor() != hollow.get_markeredgecolor()


def test_limits_are_labelled_at_their_end(draw, weekly):
    text = " ".join(words_on(draw(weekly([*BASELINE, 78]))))
    assert "usual level" in text
    assert "usual range for this client, from the first 8 sessions" in text
    assert "first 8 sessions" in text


def test_before_six_scores_the_plot_says_why_there_is_no_range(draw, weekly):
    text = " ".join(words_on(draw(weekly([80, 75, 70]))))
    assert "usual range from 6 scores on" in text
    assert "usual level" not in text


def test_equal_scores_have_no_range(draw, weekly):
    text = " ".join(words_on(draw(weekly([100] * 9))))
    assert "no usual range: no variation so far" in text


def test_score_below_the_limits_is_marked_by_a_square_and_named(draw, weekly):
    canvas = draw(weekly([*BASELINE, 30, 78]))
    assert "below the usual range" in words_on(canvas)
    squares = [line for line in marks_on(canvas) if line.get_marker() == "s"]
    assert len(squares) == 1


def test_score_that_is_rare_for_the_client_is_marked_where_there_are_no_limits(draw, weekly):
    canvas = draw(weekly([100.0] * 9 + [50.0]))
    assert "rarely so low" in words_on(canvas)
    assert len([line for line in marks_on(canvas) if line.get_marker() == "s"]) == 1


def test_what_goes_on_has_a_light_mark_and_leaves_the_words_to_where_it_was_noticed(draw, weekly):
    went_on = draw(weekly([*BASELINE, 40, 55, 78, 80]))
    assert [line.get_marker() for line in marks_on(went_on)].count(SHAPES[Shape.SQUARE]) == 2
    assert "below the usual range" in words_on(went_on)
    assert "still low" not in words_on(went_on)
    goes_on = draw(weekly([*[100.0] * 12, 60, 62]))  # no limit, as no score ever varied
    assert "still low" in words_on(goes_on)


def test_stay_is_marked_in_every_session_and_named_at_both_its_ends(draw, weekly):
    canvas = draw(weekly([60, 90] * 6 + [48.0] * 8))
    stays = [line for line in marks_on(canvas) if line.get_marker() == SHAPES[Shape.HEXAGON]]
    assert len(stays) >= 4
    assert 1 <= words_on(canvas).count("has stayed low") <= 2


def test_open_and_repaired_moments_differ_in_shape_and_word(draw, weekly):
    moments = [0, 2, 0, 0, 0, 2]
    repairs = [-1, 5, -1, -1, -1, 1]
    canvas = draw(weekly([80, 75, 80, 82, 80, 60], moments=moments, repairs=repairs))
    assert {"repaired", "still open"} <= set(words_on(canvas))
    shapes = [id(line.get_marker()) for line in marks_on(canvas)]
    assert shapes.count(id(STILL_OPEN)) == 1
    assert shapes.count(id(REPAIRED)) == 1


def test_each_dimension_says_its_newest_value(draw, weekly):
    history = weekly([80, 70, 60])
    history.dimensions["safety"][-1] = 41
    canvas = draw(history)
    words = words_on(canvas)
    assert {"Empathy", "Authenticity", "Confidentiality", "Cultural respect", "Safety"} <= set(words)
    assert "41" in words


@pytest.mark.parametrize("sessions", [0, 1, 5, 50, 200])
@pytest.mark.parametrize(("width", "text_scale"), [(1116, 1.0), (676, 2.0)])
def test_words_never_lie_on_each_other_or_leave_the_picture(
    draw, weekly, wear, *, sessions, width, text_scale
):
    wear(text_scale=text_scale)
    rng = np.random.default_rng(sessions)
    scores = np.clip(rng.normal(75, 12, sessions), 0, 100).round()
    moments = (rng.random(sessions) < 0.1) * 2
    canvas = draw(weekly(scores, moments=moments, repairs=np.where(moments > 0, 1, -1)), width, 500)
    boxes = boxes_of_words(canvas)
    assert boxes
    for place, (word, box) in enumerate(boxes):
        assert box.x0 >= -1, word.get_text()
        assert box.x1 <= canvas.width() + 1, word.get_text()
        assert box.y0 >= -1, word.get_text()
        for other, other_box in boxes[place + 1 :]:
            apart = box.shrunk(0.9, 0.6), other_box.shrunk(0.9, 0.6)
            assert not apart[0].overlaps(apart[1]), (word.get_text(), other.get_text())


def test_a_client_without_sessions_gets_a_sentence(draw, weekly):
    assert words_on(draw(weekly([]))) == ["No session yet. The first answers will appear here."]


def test_the_next_client_reuses_lines_and_words(draw, weekly):
    first, second = weekly([*BASELINE, 40, 78], moments=[0] * 8 + [2, 0]), weekly([60, 65, 70])
    canvas = draw(first)
    canvas = draw(second, canvas=canvas)
    canvas = draw(first, canvas=canvas)
    shown = words_on(canvas)
    artists = list(canvas.figure.artists)
    for history in (second, first, second, first):
        canvas = draw(history, canvas=canvas)
    assert list(canvas.figure.artists) == artists
    assert words_on(canvas) == shown


def test_nothing_of_the_last_client_stays_on_the_plot(draw, weekly):
    canvas = draw(weekly([*BASELINE, 20], moments=[0] * 8 + [2], repairs=[-1] * 8 + [1]))
    canvas = draw(weekly([60, 65]), canvas=canvas)
    assert "still open" not in words_on(canvas)
    assert "below the usual range" not in words_on(canvas)
    assert not canvas.figure.axes[0].patches[0].get_visible()


def test_time_runs_with_the_direction_of_reading(draw, weekly, qapp):
    to_right = draw(weekly([60, 70, 80])).places
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    to_left = draw(weekly([60, 70, 80])).places
    assert to_right[0][0] < to_right[-1][0]
    assert to_left[0][0] > to_left[-1][0]
    assert [y for _, y in to_left] == pytest.approx([y for _, y in to_right])


def test_places_are_where_the_points_are_painted(draw, weekly, qapp):
    canvas = draw(weekly([60, 70, 80]))
    picture = canvas.grab().toImage()
    for x, y in canvas.places:
        assert picture.pixelColor(QPoint(round(x), round(y))).name() == "#1d5148"


@pytest.mark.parametrize("width", [1116, 676])
def test_more_room_goes_to_the_data(draw, weekly, width):
    history = weekly(BASELINE)
    low = draw(history, width, 100)
    high = draw(history, width, low.height() + 200)
    for small, large in zip(low.figure.axes, high.figure.axes, strict=True):
        least = small.get_position().height * low.height()
        assert large.get_position().height * high.height() >= least - 1
    assert high.figure.axes[0].get_position().height * high.height() > 240


def test_two_hundred_points_stay_a_line_and_five_stay_points():
    many, few = PointSize.suited(200, 800, 1.0), PointSize.suited(5, 800, 1.0)
    assert many.point <= 800 / 200
    assert few.point == 8.0


TWICE = """
import json, sys
import numpy as np
from PySide6.QtWidgets import QApplication
sys.path.insert(0, sys.argv[1])
from conftest import history_of, WORDS
from kiosk.trends.limits import individuals
from ui.therapist.plots.stage import OverallData
from ui.therapist.plots.canvas import TrendCanvas
from ui.widgets.theme import LIGHT, apply_theme
application = QApplication([])
apply_theme(application, LIGHT)
canvas = TrendCanvas()
canvas.resize(1100, 600)
canvas.show()
history = history_of([60, 70, 80])
canvas.show_trend(OverallData(history, individuals(history.overall), (), WORDS))
application.processEvents()
picture, drawn = canvas.grab(), canvas.renderer
sizes = [picture.width(), picture.height(), drawn.width, drawn.height]
print(json.dumps([canvas.device_pixel_ratio, *map(int, sizes)]))
"""


def test_a_fine_screen_gets_a_fine_picture():
    done = subprocess.run(
        [sys.executable, "-c", TWICE, str(Path(__file__).parent)],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout) == [2, 2200, 1200, 2200, 1200]
