"""The pages behind "Practice", and how the window gets there."""

from dataclasses import replace

from kiosk.store.findings import CHANGED, Finding
from ui.therapist.practice.state import read_therapists


def practice_walk(qtbot, window, inside):
    """Give the window in every state of the pages behind "Practice"."""
    practice = inside.practice
    home = practice.home

    def reached(act):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            act()
        return window

    yield reached(inside.caseload.practice.click)
    yield from _mine_walk(practice, reached)
    yield from _records_walk(qtbot, window, practice, reached)
    yield from _backup_walk(qtbot, window, practice, reached)
    yield from _therapists_walk(qtbot, window, practice, reached)
    yield reached(home.keeping.click)
    practice.keeping.choices[36].click()
    practice.keeping.on.click()
    yield window
    practice.keeping.question.yes.click()
    qtbot.waitUntil(practice.keeping.told.isVisible, timeout=10_000)
    yield window
    reached(practice.keeping.back.click)
    yield reached(home.times.click)
    practice.times.on.click()
    qtbot.waitUntil(practice.times.told.isVisible, timeout=10_000)
    yield window
    reached(practice.times.back.click)
    yield from _look_walk(qtbot, window, practice, reached)
    yield reached(home.languages.click)
    yield reached(practice.languages.page.entries["de"].click)
    practice.languages.one.review.click()
    qtbot.waitUntil(practice.languages.one.told.isVisible, timeout=10_000)
    yield window
    yield reached(practice.languages.one.back.click)
    reached(practice.languages.page.back.click)
    yield reached(home.disclosure.click)
    practice.disclosure.part_2.click()
    practice.disclosure.on.click()
    qtbot.waitUntil(practice.disclosure.told.isVisible, timeout=10_000)
    yield window
    reached(practice.disclosure.back.click)
    yield reached(home.former.click)
    reached(practice.former.back.click)
    yield reached(home.back.click)


def _mine_walk(practice, reached):
    page = practice.mine.page
    yield reached(practice.home.mine.click)
    page.tell_saved("/media/BLUE/card.pdf")
    yield page.window()
    reached(page.back.click)


def _look_walk(qtbot, window, practice, reached):
    page = practice.look.page
    yield reached(practice.home.look.click)
    page.accents.field.setText("#00AA88")
    page.accents.own.click()
    page.on.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=10_000)
    yield window
    page.accents.take.click()
    page.on.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    yield window
    reached(page.back.click)


def _records_walk(qtbot, window, practice, reached):
    page = practice.records.page
    yield reached(practice.home.records.click)
    page.show_checking()
    page.busy.show_progress(1, 3)
    yield window
    page.show_checked((Finding(CHANGED, {"row": 3}),))
    yield window
    yield reached(page.log.click)
    reached(practice.records.log.back.click)
    reached(page.back.click)


def _backup_walk(qtbot, window, practice, reached):
    page = practice.backup.page
    yield reached(practice.home.backup.click)
    page.places[0].click()
    yield window
    qtbot.waitUntil(lambda: not page.is_working, timeout=30_000)
    yield window
    window.flow.show_cover()
    yield window
    reached(practice.begin)


def _therapists_walk(qtbot, window, practice, reached):
    people = practice.therapists
    yield reached(practice.home.therapists.click)
    people.page.show_state(replace(read_therapists(practice._room.desk), with_recovery=True))
    people.page.cards[0].remove.click()
    yield window
    people.page.cards[0].reset.click()
    people.reset.on.click()
    yield window
    reached(people.reset.back.click)
    people.page.add.click()
    people.add.new.make.click()
    qtbot.waitUntil(people.add.new.hint.isVisible, timeout=10_000)
    people.add.on.click()
    yield window
    reached(people.add.back.click)
    reached(people.page.back.click)
    practice.home.passphrase.click()
    yield window
    reached(people.mine.back.click)
    yield from _recovery_walk(window, practice, reached)


def _recovery_walk(window, practice, reached):
    flow = practice.recovery
    yield reached(practice.home.recovery.click)
    flow.page.on.click()
    yield window
    flow.page.passphrase.line.setText("whatever it is")
    yield reached(flow.page.on.click)
    yield reached(flow.key.on.click)
    flow.check.on.click()
    yield window
    reached(flow.check.back.click)
    reached(flow.page.back.click)
