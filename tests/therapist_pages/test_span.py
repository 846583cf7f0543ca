"""Looking at some of the sessions: what they mean stays what the whole course makes them."""

import numpy as np
import pytest
from matplotlib.lines import Line2D
from matplotlib.text import Text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.therapist.plots.marks import STILL_OPEN

BASELINE = [80, 75, 80, 85, 80, 75, 80, 85]
LONG = [*BASELINE, 30, 78, 80, 79, 78, 80, 81, 79]


def words_on(canvas):
    return [one.get_text() for one in canvas.figure.artists if isinstance(one, Text) and one.get_visible()]


def markers_on(canvas):
    return [
        one.get_marker() for one in canvas.figure.artists if isinstance(one, Line2D) and one.get_visible()
    ]


def test_limits_marks_and_open_moments_stay_what_all_sessions_make_them(weekly, plotted, draw):
    moments = [0, 2, *[-1] * 14]
    repairs = [-1, 1, *[-1] * 14]
    whole = plotted(weekly(LONG, moments=moments, repairs=repairs))
    part = whole.between(6, 12)
    assert part.limits == whole.limits
    assert list(part.history.overall) == LONG[6:13]
    assert {at + 6: one for at, one in part.marked().items()} == {
        at: one for at, one in whole.marked().items() if 6 <= at <= 12
    }
    assert whole.unrepaired() == {1}
    assert part.unrepaired() == set()
    assert whole.between(1, 5).unrepaired() == {0}
    assert whole.baseline() == (0, 7)
    assert part.baseline() is None
    assert whole.between(0, len(LONG) - 1).whole is None
    assert list(part.between(1, 5).history.overall) == LONG[1:6]
    assert part.between(0, len(LONG) - 1).baseline() == (0, 7)


def test_a_span_is_drawn_over_the_whole_width_and_scale(weekly, plotted, draw, qapp):
    canvas = draw(weekly(LONG))
    everywhere = canvas.places
    canvas.show_trend(plotted(weekly(LONG)).between(6, 12))
    qapp.processEvents()
    assert (canvas.first, len(canvas.places)) == (6, 7)
    assert canvas.places[-1][0] == pytest.approx(everywhere[-1][0], abs=2)
    assert canvas.places[0][0] == pytest.approx(everywhere[0][0], abs=8)
    assert canvas.figure.axes[0].get_ylim() == (0, 100)
    assert "below the usual range" in words_on(canvas)
    assert "first 8 sessions" not in words_on(canvas)
    assert "usual range for this client" in " ".join(words_on(canvas))


def test_an_open_moment_outside_the_span_is_not_drawn(weekly, plotted, draw, qapp):
    history = weekly(LONG, moments=[0, 2, *[-1] * 14], repairs=[-1, 1, *[-1] * 14])
    canvas = draw(history)
    assert any(marker is STILL_OPEN for marker in markers_on(canvas))
    canvas.show_trend(plotted(history).between(4, 15))
    qapp.processEvents()
    assert not any(marker is STILL_OPEN for marker in markers_on(canvas))


def test_buttons_show_the_last_twelve_and_all_again(long_tab, qapp):
    count = len(long_tab.canvas.places)
    long_tab.span.last.click()
    qapp.processEvents()
    assert (long_tab.canvas.first, len(long_tab.canvas.places)) == (count - 12, 12)
    assert long_tab.span.words.text().startswith(f"Sessions {count - 11} to {count} of {count}.")
    assert long_tab.span.last.isHidden()
    long_tab.span.all.click()
    qapp.processEvents()
    assert (long_tab.canvas.first, len(long_tab.canvas.places)) == (0, count)
    assert long_tab.span.all.isHidden()


def test_a_drag_shows_the_sessions_under_it(long_tab, qapp):
    cursor, places = long_tab.session_cursor, long_tab.canvas.places
    start, end = (QPoint(round(places[at][0]), 90) for at in (3, 8))
    chosen = long_tab.panel.session
    QTest.mousePress(cursor, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(cursor, QPoint((start.x() + end.x()) // 2, 90))
    QTest.mouseMove(cursor, start)
    assert cursor.span == (3, 8)
    QTest.mouseRelease(cursor, Qt.MouseButton.LeftButton, pos=start)
    qapp.processEvents()
    assert (long_tab.canvas.first, len(long_tab.canvas.places)) == (3, 6)
    assert long_tab.panel.session == chosen


def test_shift_and_arrows_choose_a_span_and_letting_go_shows_it(long_tab, qapp):
    cursor, newest = long_tab.session_cursor, len(long_tab.canvas.places) - 1
    cursor.setFocus()
    QTest.keyClick(cursor, Qt.Key.Key_End)
    for _ in range(4):
        QTest.keyPress(cursor, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert cursor.span == (newest - 4, newest)
    QTest.keyRelease(cursor, Qt.Key.Key_Shift)
    qapp.processEvents()
    assert (long_tab.canvas.first, len(long_tab.canvas.places)) == (newest - 4, 5)
    QTest.keyClick(cursor, Qt.Key.Key_Home)
    assert cursor.session == newest - 4
    assert long_tab.panel.session == newest - 4


def test_a_click_is_no_span_and_a_plain_arrow_gives_one_up(long_tab, qapp):
    cursor, place = long_tab.session_cursor, QPoint(round(long_tab.canvas.places[5][0]), 90)
    QTest.mouseClick(cursor, Qt.MouseButton.LeftButton, pos=place)
    assert cursor.span is None
    QTest.keyPress(cursor, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert cursor.span == (4, 5)
    QTest.keyClick(cursor, Qt.Key.Key_Left)
    assert cursor.span is None
    QTest.keyRelease(cursor, Qt.Key.Key_Shift)
    assert long_tab.canvas.first == 0


def test_another_client_is_shown_whole_again(long_tab, inside, open_client):
    long_tab.span.last.click()
    inside.client.back.click()
    tab = open_client(inside, 0).trends
    assert tab.canvas.first == 0
    assert np.isfinite(tab.canvas.places[0][0])
