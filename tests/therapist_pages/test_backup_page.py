"""A backup from the page: where to, what came of it, and that nobody sits by it for nothing."""

import threading
from pathlib import Path

import pytest

from kiosk.clock import system_clock
from kiosk.practice.backup.restoring import restore
from ui.therapist.then import Then
from ui.therapist.window import LockTimes
from ui.widgets.choosing import Chooser
from ui.widgets.sticks import Stick


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def open_backup(qtbot, open_window, unlock, demo, stick):
    """Go to the backup's page: gives window and page."""

    def show(times=None, chooser=None, clock=system_clock):
        chosen = chooser or Chooser(
            folder=lambda *_: str(stick), sticks=lambda: (Stick("BLUE", stick, 4_000_000_000),)
        )
        window = open_window(times=times, chooser=chosen, clock=clock)
        inside = unlock(window, demo.therapists[0])
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.practice.backup.begin()
        return window, inside.practice.backup.page

    return show


def test_d5_a_backup_on_a_stick_is_made_checked_and_opens(qtbot, open_backup, stick, tmp_path, demo):
    _, page = open_backup()
    (row,) = page.places
    assert row.accessibleName() == "BLUE. 4.0 GB free"
    row.click()
    assert page.busy.isVisible()
    assert not page.back.isVisible()
    qtbot.waitUntil(lambda: not page.is_working, timeout=30_000)
    assert "restored once to see that it works" in page.told.text()
    (file,) = stick.iterdir()
    assert file.name in page.told.text()
    qtbot.waitUntil(lambda: "The last backup" in page.last.text(), timeout=10_000)
    restored = restore(file, tmp_path / "elsewhere", demo.therapists[0].passphrase)
    assert restored.findings == ()


def test_another_folder_is_asked_for(qtbot, open_backup, stick):
    _, page = open_backup()
    page.other.click()
    qtbot.waitUntil(lambda: len(list(stick.iterdir())) == 1 and not page.is_working, timeout=30_000)


def test_no_folder_chosen_is_no_backup(open_backup):
    _, page = open_backup(chooser=Chooser(folder=lambda *_: "", sticks=tuple))
    page.other.click()
    assert not page.is_working
    assert page.hint.isVisible()


def test_a_backup_that_is_stopped_leaves_nothing(qtbot, open_backup, stick):
    _, page = open_backup()
    page.places[0].click()
    page.busy.stop.click()
    qtbot.waitUntil(lambda: not page.is_working, timeout=30_000)
    assert "Stopped" in page.trouble.text()
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_gone_is_told(qtbot, open_backup, stick):
    _, page = open_backup()
    stick.rmdir()
    page.places[0].click()
    qtbot.waitUntil(lambda: not page.is_working, timeout=30_000)
    assert page.trouble.text()
    assert page.back.isVisible()


def test_a_stick_appears_by_itself(qtbot, open_backup):
    found = []
    _, page = open_backup(chooser=Chooser(sticks=lambda: tuple(found)))
    assert page.places == []
    found.append(Stick("GREEN", Path("/nowhere"), 1_000_000))
    qtbot.waitUntil(lambda: len(page.places) == 1, timeout=5_000)
    assert not page.hint.isVisible()


@pytest.fixture
def held(monkeypatch):
    """Hold every backup at its first step until a test lets it go on."""
    from kiosk.practice.desk.therapist_desk import TherapistDesk  # noqa: PLC0415

    go_on, make = threading.Event(), TherapistDesk.back_up

    def slow(desk, target, progress):
        go_on.wait(20)
        return make(desk, target, progress)

    monkeypatch.setattr(TherapistDesk, "back_up", slow)
    yield go_on
    go_on.set()


def test_k3_nobody_there_covers_the_view_and_locks_when_the_backup_is_made(
    qtbot, open_backup, stick, held, *, hand_clock
):
    window, page = open_backup(times=LockTimes(warn_after=60, lock_after=600_000), clock=hand_clock)
    page.places[0].click()
    hand_clock.passed_ms += 3_600_000
    with qtbot.assertNotEmitted(window.left):
        qtbot.waitUntil(window.flow.cover.isVisible, timeout=10_000)
    assert not page.isVisible()
    with qtbot.waitSignal(window.left, timeout=30_000) as left:
        held.set()
    assert left.args == [Then("welcome")]
    assert len(list(stick.iterdir())) == 1


def test_k3_lock_locks_at_once_while_a_backup_is_made(qtbot, open_backup, held):
    window, page = open_backup()
    page.places[0].click()
    with qtbot.waitSignal(window.left, timeout=300):
        window.bar.lock.click()
    assert not window.isVisible()
