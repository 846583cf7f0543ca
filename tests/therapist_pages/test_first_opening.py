"""Thousands of sheets are opened for the first time: how far it is, how long it takes, how it is stopped."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.clock import system_clock
from kiosk.demo.making import fill
from kiosk.store.index.file import TrendIndex
from ui.widgets.pace import Pace
from ui.widgets.progressing import Busy

SHEETS = 16_000


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("crowd") / "practice", 200, SHEETS, 3, system_clock)


def begin(qtbot, window, therapist):
    page = window.flow.unlock_page
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    page.name.setText(therapist.name)
    page.passphrase.line.setText(therapist.passphrase)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    return page


def test_an_opening_is_stopped_within_a_second_and_goes_on_from_there(qtbot, open_window, crowd):
    window, therapist = open_window(crowd.folder), crowd.therapists[0]
    page, seen = window.flow.unlock_page, []

    def stop_on_the_way(value):
        # At once, as it is told: a machine that is busy may be at the end by the next look.
        if value > 150 and not seen:
            seen.append((page.opening.isVisible(), page.passphrase.isVisible()))
            seen.append(time.monotonic())
            page.opening.stop.click()

    page.opening.bar.valueChanged.connect(stop_on_the_way)
    # Pages are made while somebody types; else they would wait in line with the news of the opening.
    qtbot.waitUntil(lambda: window.flow._made is not None and window.flow.plots_are_loaded, timeout=60_000)
    begin(qtbot, window, therapist)
    qtbot.waitUntil(page.stopped.isVisible, timeout=40_000)
    (opening_stands, passphrase_stands), began = seen
    assert (opening_stands, passphrase_stands) == (True, False)
    done, _, total = page.opening.far().split(" records")[0].partition(" of ")
    assert 0 < int(done) < int(total)
    assert time.monotonic() - began < 2, "a second, and another on a machine that is busy with other tests"
    assert "goes on from there" in page.stopped.text()
    assert window.flow.inside is None
    assert page.passphrase.isVisible()
    index = TrendIndex(crowd.folder / "index.sqlite")
    assert index.load(range(1000)) != {}
    index.close()
    begin(qtbot, window, therapist)
    qtbot.waitUntil(lambda: window.flow.inside is not None, timeout=60_000)
    mine = [client for client in crowd.clients if client.therapist == therapist.name]
    model = window.flow.inside.caseload.model
    news = {model.case(row).name: model.case(row).news for row in range(model.rowCount())}
    assert news == {client.name: f"{client.sessions} new" for client in mine}
    assert window.flow.inside.caseload.news.text().startswith(f"{SHEETS // 2} new")
    assert not window.flow.inside.caseload.findings.isVisible()


def test_few_records_are_opened_without_a_word(qtbot, open_window):
    page = open_window().flow.unlock_page
    page.show_working()
    page.show_progress(40, 400)
    assert not page.opening.isVisible()
    assert page.unlock.isVisible()


def test_while_records_are_opened_there_is_one_thing_to_do(open_window):
    page = open_window().flow.unlock_page
    page.show_working()
    page.show_progress(2_000, 8_000)
    assert page.opening.far() == "2000 of 8000 records."
    assert page.opening.stop.hasFocus()
    assert not page.back.isVisible()
    page.show_ready()
    assert not page.opening.isVisible()
    assert page.back.isVisible()


def test_the_time_left_follows_the_pace():
    pace = Pace()
    assert pace.seconds_left(0, 1000, 0) is None
    assert pace.seconds_left(10, 1000, 1_000) is None, "too early to tell"
    assert pace.seconds_left(100, 1000, 2_000) == pytest.approx(18)
    assert pace.seconds_left(1000, 1000, 9_000) == 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0, "A few seconds left."),
        (10, "A few seconds left."),
        (11, "Less than a minute left."),
        (60, "Less than a minute left."),
        (61, "About 2 minutes left."),
        (600, "About 10 minutes left."),
    ],
)
def test_time_is_told_as_people_do(qtbot, wear, seconds, words):
    busy = Busy("Opening")
    qtbot.addWidget(busy)
    assert busy.time_left(seconds) == words
