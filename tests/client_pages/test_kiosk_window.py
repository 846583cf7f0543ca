"""The kiosk stays where it is, says what does not work, and loses nothing."""

import resource
import sys
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.numbers import LOG_CLIENT
from ui.client.check import EntryButton
from ui.client.window import KioskWindow
from ui.tour.hand import let_run
from ui.widgets.answers import AnswerButton


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def says(line):
    """A therapist's process that prints ``line`` and ends."""
    return [sys.executable, "-S", "-c", f"print({line!r})"]


def test_k1_the_kiosk_fills_the_screen_without_a_frame(resident):
    assert resident.geometry() == resident.screen().geometry()
    assert resident.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_a_plain_window_can_be_closed(kiosk):
    window = kiosk()
    closed = []
    window.closed.connect(lambda: closed.append(1))
    window.close()
    assert closed == [1]
    assert not window.isVisible()


def test_a_tap_right_after_a_new_page_is_not_taken_for_an_answer(kiosk, wear):
    wear(settle=60_000)
    window = kiosk()
    click(window.pages.welcome.begin)
    assert window.pages.welcome.isVisible()


def test_the_welcome_page_is_there_before_the_practice_is_opened(kiosk, practice, qtbot):
    opened = []

    def open_desk():
        opened.append(window.pages.welcome.isVisible())
        return ClientDesk.open(practice.folder)

    window = kiosk(open_desk, wait=False)
    assert opened == []
    qtbot.waitUntil(lambda: window.flow.ready)
    assert opened == [True]


def test_a_code_typed_before_the_practice_is_open_is_looked_up_then(kiosk, practice, qtbot):
    window = kiosk(wait=False)
    click(window.pages.welcome.begin)
    QTest.keyClicks(window.pages.code, practice.code)
    qtbot.waitUntil(window.pages.notice.isVisible)


def test_a_damaged_folder_is_told_and_tried_again(kiosk, practice, qtbot):
    facts = practice.folder / "practice.json"
    whole = facts.read_text(encoding="utf-8")
    facts.write_text("{", encoding="utf-8")
    window = kiosk(wait=False)
    trouble = window.pages.trouble
    qtbot.waitUntil(trouble.isVisible)
    assert "damaged" in trouble.detail.text()
    facts.write_text(whole, encoding="utf-8")
    click(trouble.retry)
    qtbot.waitUntil(window.pages.welcome.isVisible)
    assert window.flow.ready


def test_trouble_is_tried_again_by_itself(kiosk, practice, qtbot, wear):
    wear(try_again=100)
    facts = practice.folder / "practice.json"
    aside = facts.rename(facts.with_name("aside"))
    window = kiosk(wait=False)
    qtbot.waitUntil(window.pages.trouble.isVisible)
    aside.rename(facts)
    qtbot.waitUntil(window.pages.welcome.isVisible)


@contextmanager
def full_disk():
    """No file of this process may grow beyond a few bytes: what a full disk looks like from inside."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def window(kiosk):
    return kiosk()


@pytest.fixture
def ready_to_send(window, practice, qtbot):
    pages = window.pages
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    click(pages.notice.agree)
    for _ in range(8):
        click(pages.question.skip)
    return pages


def test_d3_a_sheet_that_cannot_be_stored_is_kept_and_stored_once_later(ready_to_send, qtbot, sheets):
    pages, before = ready_to_send, sheets()
    with full_disk():
        click(pages.check.send)
        qtbot.waitUntil(pages.trouble.isVisible)
        click(pages.trouble.retry)
        qtbot.waitUntil(pages.trouble.retry.isEnabled)
        assert pages.trouble.isVisible()
    assert sheets() == before
    assert "not lost" in pages.trouble.sentence.text()
    click(pages.trouble.retry)
    qtbot.waitUntil(pages.thanks.isVisible)
    assert sheets() == before + 1


def test_d3_a_sheet_that_waits_leaves_no_answer_in_the_pages(ready_to_send, window, qtbot):
    pages, flow = ready_to_send, window.flow
    with full_disk():
        click(pages.check.send)
        qtbot.waitUntil(pages.trouble.isVisible)
    assert flow.sending.leaving.answers is None
    assert flow._survey is None
    assert pages.check.entries() == ()
    assert pages.question.answers.cards() == ()


def test_d3_a_sheet_that_waits_when_the_kiosk_is_closed_is_tried_once_more(
    ready_to_send, window, qtbot, sheets
):
    pages, before = ready_to_send, sheets()
    with full_disk():
        click(pages.check.send)
        qtbot.waitUntil(pages.trouble.isVisible)
    window.leave()
    assert sheets() == before + 1


def test_i4_the_kiosk_notes_its_start_once_the_first_code_could_be_typed(window, qtbot, numbers):
    qtbot.waitUntil(lambda: window.flow.ready and not window.flow._door._worker.busy)
    assert numbers() == [LOG_CLIENT]


def test_d3_what_a_client_left_without_sending_is_never_sent(ready_to_send, practice, qtbot, sheets):
    pages, before = ready_to_send, sheets()
    with full_disk():
        click(pages.check.send)
        qtbot.waitUntil(pages.trouble.isVisible)
        click(pages.trouble.give_up)
    assert pages.thanks.isVisible()
    click(pages.thanks.finish)
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    click(pages.notice.agree)
    for _ in range(8):
        click(pages.question.skip)
    click(pages.check.send)
    qtbot.waitUntil(pages.thanks.isVisible)
    assert sheets() == before + 1


def test_d3_a_waiting_sheet_is_not_wiped_when_the_client_leaves(wear, request, qtbot):
    wear(ask_after=300, wipe_after=400)
    pages = request.getfixturevalue("ready_to_send")
    with full_disk():
        click(pages.check.send)
        qtbot.waitUntil(pages.trouble.isVisible)
        let_run(600)
    assert pages.trouble.isVisible()


def test_the_therapist_takes_the_device_and_gives_it_back(kiosk, qtbot):
    pages = kiosk(therapist=says('{"then": "welcome"}')).pages
    click(pages.welcome.therapist)
    assert pages.away.isVisible()
    qtbot.waitUntil(pages.welcome.isVisible)


def test_the_therapist_hands_the_device_to_a_chosen_client(kiosk, practice, qtbot, sheets):
    pages = kiosk(therapist=says(f'{{"then": "survey", "client": {practice.client}}}')).pages
    click(pages.welcome.therapist)
    qtbot.waitUntil(pages.notice.isVisible)
    assert "Only your therapist" in pages.notice.readers.text()
    click(pages.notice.agree)
    assert pages.question.isVisible()


def test_a_chosen_client_who_does_not_exist_ends_on_a_page_with_words(kiosk, qtbot):
    pages = kiosk(therapist=says('{"then": "survey", "client": 4000000}')).pages
    click(pages.welcome.therapist)
    qtbot.waitUntil(pages.trouble.isVisible)
    assert pages.trouble.detail.text()


def test_the_therapist_closes_the_kiosk(qtbot, practice, qapp, wear):
    window = KioskWindow(
        qapp,
        partial(ClientDesk.open, practice.folder),
        says('{"then": "close"}'),
        practice_name="Linden Street",
    )
    with qtbot.waitSignal(window.first_painted):
        window.present()
    click(window.pages.welcome.therapist)
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()


def test_a_view_that_cannot_be_started_leaves_the_kiosk_running(kiosk, qtbot):
    window = kiosk(therapist=["/nowhere/rapport"])
    click(window.pages.welcome.therapist)
    qtbot.waitUntil(window.pages.welcome.isVisible)


def test_closing_the_kiosk_ends_the_therapists_process(kiosk, qtbot):
    window = kiosk(therapist=[sys.executable, "-S", "-c", "import time; time.sleep(60)"])
    click(window.pages.welcome.therapist)
    qtbot.waitUntil(lambda: window._handoff.running)
    window.close()
    assert not window._handoff.running


def test_pages_were_drawn_once_before_a_client_comes_to_them(kiosk, qtbot):
    window = kiosk()
    cards = window.pages.question.answers
    qtbot.waitUntil(lambda: len(cards.findChildren(AnswerButton)) == 5)
    entries = 9 + 1  # the way to own words among them
    qtbot.waitUntil(lambda: len(window.pages.check.findChildren(EntryButton)) == entries)
    assert cards.cards() == ()
    assert window.pages.check.entries() == ()
    assert all(page.size() == window.size() for page in (window.pages.question, window.pages.check))


def test_no_page_is_rehearsed_once_a_client_has_begun(kiosk, qtbot):
    window = kiosk(wait=False)
    click(window.pages.welcome.begin)
    qtbot.waitUntil(lambda: window.flow.ready)
    assert window.pages.question.findChildren(AnswerButton) == []


class Painted(QObject):
    """Counts how often a page is painted until its first picture is on the screen."""

    times = 0
    until_seen = None

    def eventFilter(self, _page, event):  # noqa: N802  Qt's own
        if event.type() == QEvent.Type.Paint:
            self.times += 1
            if self.times == 1:
                QTimer.singleShot(0, self, self.see)
        return False

    def see(self):
        self.until_seen = self.times


def test_a_page_that_comes_is_painted_once(kiosk, wear, qtbot):
    wear(page_change=200)  # under the veil that lifts
    window = kiosk()
    watch = Painted()
    window.pages.code.installEventFilter(watch)
    window.pages.welcome.begin.click()
    qtbot.waitUntil(lambda: watch.until_seen is not None)
    assert watch.until_seen == 1
