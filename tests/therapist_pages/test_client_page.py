"""One client: the plot in the window, its words, and what can be started from here."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from ui.therapist.then import Then


def test_plot_shows_what_the_desk_knows(inside, open_client, demo, folder):
    page = open_client(inside)
    number = page.number
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name) as desk:
        trend = desk.trend(number)
    axes = page.trends.canvas.figure.axes
    assert len(axes) == 6
    assert np.array_equal(axes[0].lines[0].get_ydata(), trend.history.overall, equal_nan=True)
    for panel, scores in zip(axes[1:], trend.history.dimensions.values(), strict=True):
        assert np.array_equal(panel.lines[0].get_ydata(), scores, equal_nan=True)


def test_legend_names_rule_and_parameters(inside, open_client):
    words = " ".join(open_client(inside).trends.legend.paragraphs())
    assert "2.66" in words
    assert "from the first 8 scores" in words
    assert "3.2 of 100" in words
    assert "not a validated scale" in words


def test_words_for_a_screen_reader_stand_with_the_plot(inside, open_client):
    page = open_client(inside)
    assert page.trends.headline.text() in page.trends.canvas.accessibleDescription()
    assert "Unusual for this client" in page.trends.canvas.accessibleDescription()


def test_arrow_keys_walk_through_the_sessions(inside, open_client):
    cursor = open_client(inside).trends.session_cursor
    cursor.setFocus()
    last = len(inside.client.trends.canvas.places) - 1
    QTest.keyClick(cursor, Qt.Key.Key_End)
    assert cursor.session == last
    QTest.keyClick(cursor, Qt.Key.Key_Left)
    assert cursor.session == last - 1
    QTest.keyClick(cursor, Qt.Key.Key_Home)
    QTest.keyClick(cursor, Qt.Key.Key_Left)
    assert cursor.session == 0


def test_pointer_picks_the_nearest_session_and_says_its_score(inside, open_client):
    tab = open_client(inside).trends
    x, _ = tab.canvas.places[2]
    QTest.mouseMove(tab.session_cursor, QPoint(round(x) + 2, 100))
    assert tab.session_cursor.session == 2
    assert "Session 3," in tab.describe(2)
    assert "Score" in tab.describe(2)


def test_moving_the_cursor_never_draws_the_figure_again(inside, open_client, qapp):
    tab = open_client(inside).trends
    qapp.processEvents()  # the figure itself
    drawn = []
    tab.canvas.mpl_connect("draw_event", drawn.append)
    for x, _ in tab.canvas.places:
        QTest.mouseMove(tab.session_cursor, QPoint(round(x), 50))
        qapp.processEvents()
    assert drawn == []


def test_opening_a_client_draws_the_plot_once(inside, open_client, qapp):
    drawn = []
    inside.client.trends.canvas.mpl_connect("draw_event", drawn.append)
    for row in range(inside.caseload.model.rowCount()):
        open_client(inside, row)
        for _ in range(5):
            qapp.processEvents()
        assert len(drawn) == 1, inside.client.title.text()
        drawn.clear()
        inside.client.back.click()


def test_starting_a_survey_hands_the_client_over_and_locks(qtbot, open_window, unlock, open_client, demo):
    window = open_window()
    page = open_client(unlock(window, demo.therapists[0]), 1)
    with qtbot.waitSignal(window.left) as left:
        page.survey.click()
    assert left.args == [Then("survey", page.number)]
    assert not window.isVisible()


def test_switching_clients_keeps_one_canvas(inside, open_client, qtbot):
    canvas = open_client(inside, 0).trends.canvas
    inside.client.back.click()
    assert open_client(inside, 1).trends.canvas is canvas
    assert len(canvas.figure.axes) == 6


def test_every_client_of_the_demo_can_be_drawn(inside, open_client):
    for row in range(inside.caseload.model.rowCount()):
        page = open_client(inside, row)
        assert page.trends.headline.text()
        assert page.trends.canvas.places
        page.back.click()


class EmptyPages(QObject):
    """Counts how often the page of a client was painted without its trend."""

    count = 0

    def eventFilter(self, page, event):  # noqa: N802  Qt's own
        self.count += event.type() == QEvent.Type.Paint and page.tabs.isHidden()
        return False


@pytest.fixture
def busy_worker(inside):
    """Let the thread that reads be held up by something else until it is ``set``."""
    let_go = threading.Event()
    inside._worker.run(let_go.wait, lambda _: None, lambda _: None)
    yield let_go
    let_go.set()


def shown(inside):
    return inside.client.parentWidget().currentWidget()


def test_no_empty_page_comes_between_the_caseload_and_a_trend(inside, open_client):
    seen = EmptyPages()
    inside.client.installEventFilter(seen)
    for row in range(3):
        open_client(inside, row)
        inside.client.back.click()
    assert seen.count == 0


def test_a_trend_that_is_read_slowly_says_whose_it_will_be(inside, busy_worker, qtbot):
    case = inside.caseload.model.case(0)
    inside.caseload.client_opened.emit(case.number, case.name)
    qtbot.waitUntil(lambda: shown(inside) is inside.client)
    assert inside.client.title.text() == case.name
    assert inside.client.tabs.isHidden()
    busy_worker.set()
    qtbot.waitUntil(inside.client.tabs.isVisible)


def test_no_trend_of_one_client_ever_stands_under_the_name_of_the_next(inside, open_client, qtbot):
    first = open_client(inside, 0).title.text()
    inside.client.back.click()
    qtbot.waitUntil(lambda: not inside._worker.busy)
    let_go = threading.Event()
    inside._worker.run(let_go.wait, lambda _: None, lambda _: None)
    model = inside.caseload.model  # its order may be another one now
    case = next(one for one in map(model.case, range(model.rowCount())) if one.name != first)
    inside.caseload.client_opened.emit(case.number, case.name)
    try:
        qtbot.waitUntil(lambda: shown(inside) is inside.client)
        assert inside.client.title.text() == case.name
        assert not inside.client.trends.isVisible()
    finally:
        let_go.set()
    qtbot.waitUntil(inside.client.trends.isVisible)


def test_whoever_goes_elsewhere_meanwhile_stays_there(inside, busy_worker, qtbot):
    model = inside.caseload.model
    row, case = next((row, model.case(row)) for row in range(model.rowCount()) if model.case(row).news)
    inside.caseload.client_opened.emit(case.number, case.name)
    inside.caseload.add_client_asked.emit()
    with qtbot.waitSignal(inside.page_shown, check_params_cb=lambda page: page is inside.client):
        busy_worker.set()
    qtbot.wait(200)
    assert shown(inside) is inside.add_client
    inside.add_client.left.emit()
    qtbot.waitUntil(lambda: not inside._worker.busy)
    assert model.case(row).news == case.news
