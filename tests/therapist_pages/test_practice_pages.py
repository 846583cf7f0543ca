"""What there is to look after in the practice, on the real desk."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.log.events import Event
from kiosk.practice.settings.questions import PracticeQuestions, practice_questions
from kiosk.practice.settings.times import PracticeTimes, practice_times
from kiosk.store.folder import PracticeFolder
from kiosk.vault.slots import WrongPassphrase
from ui.therapist.window import LockTimes

NEW = "gravel-otter-mandolin-sixfold-breeze"


@pytest.fixture
def practice(qtbot, inside):
    """The practice's first page, with how things stand."""
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    return inside.practice


def go(qtbot, practice, row):
    """Follow a row of the first page; wait until what it leads to shows what it has."""
    with qtbot.waitSignal(practice.page_shown, timeout=10_000):
        row.click()


def give_passphrase(form, passphrase=NEW):
    QTest.keyClicks(form.new.first.line, passphrase)
    QTest.keyClicks(form.new.second.line, passphrase)
    form.on.click()


def test_the_first_page_says_how_things_stand(practice, demo):
    home = practice.home
    assert "as Rapport wrote it" in home.records.status()
    assert "none yet" in home.backup.status()
    assert home.therapists.status() == ", ".join(sorted(one.name for one in demo.therapists))
    assert home.keeping.status() == "All answers are kept."
    assert not home.former.isVisible()


def test_where_there_are_further_kiosks_the_page_says_how_they_follow(
    qtbot, practice, inside, tmp_path, qapp
):
    home = practice.home
    assert not home.sentence.isVisible()
    add_kiosk(inside.room.desk.access, tmp_path / "device")
    practice.begin()
    qtbot.waitUntil(home.sentence.isVisible, timeout=10_000)
    assert "next list of clients" in home.sentence.text()
    assert inside.room.desk.further_kiosks == 1


class Places(QObject):
    """Notes where a row is each time that it is painted."""

    def __init__(self, row):
        super().__init__(row)
        self.seen = set()
        row.installEventFilter(self)

    def eventFilter(self, row, event):  # noqa: N802  Qt's own
        if event.type() == QEvent.Type.Paint:
            self.seen.add((row.y(), row.height()))
        return False


def test_no_row_moves_once_it_is_seen(qtbot, inside, qapp):
    home = inside.practice.home
    places = [Places(row) for row in (home.records, home.therapists, home.keeping)]
    for _ in range(2):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.caseload.practice.click()
            assert not home.records.isVisible()
        qtbot.wait(100)
        assert [len(place.seen) for place in places] == [1, 1, 1]
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            home.back.click()


def test_the_rows_lead_on_though_nobody_can_say_how_things_stand(practice):
    home = practice.home
    home.enter()
    home.show_trouble("The records cannot be read.")
    assert home.records.isVisible()


def test_i3_the_state_code_stands_beside_the_last_one(qtbot, practice, inside):
    go(qtbot, practice, practice.home.records)
    page = practice.records.page
    assert inside.room.desk.state_code in page.code.text()
    assert inside.room.desk.last_state_code in page.last_code.text()
    assert inside.room.desk.last_state_code in inside.caseload.records.text()
    assert page.news.text()


def test_everything_is_checked_on_demand(qtbot, practice):
    go(qtbot, practice, practice.home.records)
    page = practice.records.page
    page.check.click()
    assert page.busy.isVisible()
    qtbot.waitUntil(page.told.isVisible, timeout=20_000)
    assert "all of it is as Rapport wrote it" in page.told.text()
    assert not page.busy.isVisible()


def test_a_check_can_be_stopped(qtbot, practice):
    go(qtbot, practice, practice.home.records)
    page = practice.records.page
    page.check.click()
    page.busy.stop.click()
    qtbot.waitUntil(lambda: not page.busy.isVisible(), timeout=20_000)
    assert page.check.isEnabled()


def test_i4_the_log_has_the_newest_entry_first(qtbot, practice, demo):
    go(qtbot, practice, practice.home.records)
    with qtbot.waitSignal(practice.page_shown, timeout=10_000):
        practice.records.page.log.click()
    model = practice.records.log.model
    assert model.line(0).what == f"{demo.therapists[0].name}: unlocked"
    assert model.rowCount() > 1
    practice.records.log.back.click()
    assert practice.records.page.isVisible()


def test_a_therapist_is_added_and_can_unlock(qtbot, practice, folder):
    go(qtbot, practice, practice.home.therapists)
    practice.therapists.page.add.click()
    form = practice.therapists.add
    QTest.keyClicks(form.name, "Lotte Quist")
    give_passphrase(form)
    page = practice.therapists.page
    qtbot.waitUntil(lambda: "Lotte Quist" in page.told.text(), timeout=20_000)
    qtbot.waitUntil(lambda: "Lotte Quist" in [card.name.text() for card in page.cards], timeout=10_000)
    assert form.name.text() == form.new.text() == ""
    with unlock_desk(folder, NEW, "Lotte Quist", calibrate=None) as desk:
        assert desk.therapist_name == "Lotte Quist"


def test_c13_a_weak_passphrase_is_not_taken(qtbot, practice):
    go(qtbot, practice, practice.home.therapists)
    practice.therapists.page.add.click()
    form = practice.therapists.add
    QTest.keyClicks(form.name, "Lotte Quist")
    give_passphrase(form, "Lotte Quist 2026")
    qtbot.waitUntil(lambda: form.trouble.text() != "", timeout=20_000)
    assert "unrelated word" in form.trouble.text()
    assert form.on.isEnabled()


def test_passphrases_that_differ_lead_back_to_the_second(qtbot, practice, inside):
    go(qtbot, practice, practice.home.passphrase)
    form = practice.therapists.mine
    QTest.keyClicks(form.old.line, "whatever it is")
    QTest.keyClicks(form.new.first.line, NEW)
    form.on.click()
    assert "not the same" in form.trouble.text()
    assert form.window().focusWidget() is form.new.second.line


def test_only_the_recovery_key_removes_or_resets(qtbot, practice):
    go(qtbot, practice, practice.home.therapists)
    page = practice.therapists.page
    assert page.how.isVisible()
    assert not any(card.remove.isVisible() or card.reset.isVisible() for card in page.cards)


def test_the_own_passphrase_is_changed(qtbot, practice, folder, demo):
    go(qtbot, practice, practice.home.passphrase)
    form, me = practice.therapists.mine, demo.therapists[0]
    QTest.keyClicks(form.old.line, me.passphrase)
    give_passphrase(form)
    qtbot.waitUntil(lambda: form.told.text() != "" or form.trouble.text() != "", timeout=30_000)
    assert "changed" in form.told.text()
    assert form.old.text() == form.new.text() == form.new.second.text() == ""
    with pytest.raises(WrongPassphrase):
        unlock_desk(folder, me.passphrase, me.name, calibrate=None)
    with unlock_desk(folder, NEW, me.name, calibrate=None) as desk:
        assert desk.therapist_name == me.name


def test_a_wrong_present_passphrase_changes_nothing(qtbot, practice, folder, demo):
    go(qtbot, practice, practice.home.passphrase)
    form, me = practice.therapists.mine, demo.therapists[0]
    QTest.keyClicks(form.old.line, "not the passphrase")
    give_passphrase(form)
    qtbot.waitUntil(lambda: form.trouble.text() != "", timeout=30_000)
    with unlock_desk(folder, me.passphrase, me.name, calibrate=None) as desk:
        assert desk.therapist_name == me.name


def test_keeping_for_less_is_asked_before_it_destroys(qtbot, practice, inside):
    go(qtbot, practice, practice.home.keeping)
    page = practice.keeping
    page.choices[36].click()
    page.on.click()
    assert page.question.isVisible()
    page.question.no.click()
    assert inside.room.desk.retention_months is None
    assert page.choices[0].isChecked()
    page.choices[36].click()
    page.on.click()
    page.question.yes.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    assert inside.room.desk.retention_months == 36


def test_keeping_for_longer_is_not_asked(qtbot, practice, inside):
    inside.room.desk.set_retention(60)
    go(qtbot, practice, practice.home.keeping)
    page = practice.keeping
    assert page.choices[60].isChecked()
    page.choices[0].click()
    page.on.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    assert inside.room.desk.retention_months is None


def test_the_practice_decides_what_clients_are_asked(qtbot, practice, inside, folder):
    assert practice.home.questions.status() == "All questions are asked."
    go(qtbot, practice, practice.home.questions)
    page = practice.questions
    assert page.whole.isChecked()
    assert not page.comment.isChecked()
    page.short.click()
    page.comment.click()
    QTest.keyClicks(page.contacts, "0800 111 0 111")
    page.on.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    kept = practice_questions(PracticeFolder(folder).read_facts().settings)
    assert kept == PracticeQuestions(comment=True, crisis_contacts="0800 111 0 111", short_form=True)
    page.back.click()
    qtbot.waitUntil(lambda: practice.home.questions.status().startswith("The short form"), timeout=10_000)
    assert practice.home.questions.status() == "The short form is asked. Clients can add own words."


def test_the_practice_decides_how_long_pages_wait(qtbot, practice, inside, folder):
    go(qtbot, practice, practice.home.times)
    page = practice.times
    assert page.visits[90].isChecked()
    assert page.locks[120].isChecked()
    page.visits[180].click()
    page.locks[60].click()
    page.on.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    assert practice_times(PracticeFolder(folder).read_facts().settings) == PracticeTimes(180, 60)
    assert LockTimes.chosen(PracticeTimes(180, 60)) == LockTimes(30_000, 60_000)
    newest = next(one for one in inside.room.desk.log() if one.happening)
    assert (newest.happening.event, newest.happening.numbers) == (Event.TIMES_CHOSEN, (180, 60))
    page.back.click()
    with qtbot.waitSignal(practice.page_shown, timeout=10_000):
        pass
    go(qtbot, practice, practice.home.times)
    assert page.visits[180].isChecked()


def test_nothing_that_was_typed_stays_on_a_page_that_was_left(qtbot, practice):
    go(qtbot, practice, practice.home.passphrase)
    form = practice.therapists.mine
    QTest.keyClicks(form.old.line, "an old one")
    QTest.keyClicks(form.new.first.line, "a new one")
    form.back.click()
    assert form.old.text() == form.new.text() == form.new.second.text() == ""


def test_what_comes_back_after_a_page_was_left_is_dropped(qtbot, practice, inside):
    go(qtbot, practice, practice.home.passphrase)
    form = practice.therapists.mine
    form.new.make.click()
    form.back.click()
    qtbot.waitUntil(lambda: not inside.room.asking.worker.busy, timeout=10_000)
    assert form.new.text() == ""


class WindowsShown(QObject):
    """Notes every top-level widget that is shown."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802  Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(
    qtbot, qapp, open_window, unlock, open_client, *, demo
):
    # Such a window takes the keys away from the real one, the lock's among them.
    watch = WindowsShown()
    qapp.installEventFilter(watch)
    window = open_window()
    inside = unlock(window, demo.therapists[0])
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    for row in (inside.practice.home.records, inside.practice.home.therapists, inside.practice.home.backup):
        go(qtbot, inside.practice, row)
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.practice.begin()
    inside.practice.home.back.click()
    page = open_client(inside)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.tabs.setCurrentIndex(1)
    qapp.removeEventFilter(watch)
    assert watch.seen == ["TherapistWindow"]
