"""A client's second tab: sharing, handing over, a new card, leaving, coming again, erasing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from ui.widgets.choosing import Chooser


@pytest.fixture
def card_file(tmp_path):
    return tmp_path / "card.pdf"


@pytest.fixture
def inside(open_window, unlock, demo, card_file):
    window = open_window(chooser=Chooser(to_save=lambda *_: str(card_file)))
    return unlock(window, demo.therapists[0])


@pytest.fixture
def page(qtbot, inside, open_client):
    """The page of the first client, with the second tab open."""
    page = open_client(inside)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.tabs.setCurrentIndex(1)
    return page


def row_of(page, name):
    return next(row for row in page.access.readers if row.words.text().startswith(name))


def numbers(inside):
    model = inside.caseload.model
    return [model.case(row).number for row in range(model.rowCount())]


def test_a_client_is_shared_and_taken_back(qtbot, page, demo):
    other = demo.therapists[1].name
    row_of(page, other).share.click()
    qtbot.waitUntil(lambda: "can read" in row_of(page, other).words.text(), timeout=10_000)
    assert other in page.access.told.text()
    row_of(page, other).share.click()
    qtbot.waitUntil(lambda: "cannot read" in row_of(page, other).words.text(), timeout=10_000)


def test_handing_over_is_asked_and_leads_back_to_the_caseload(qtbot, page, inside, demo, folder):
    number, other = page.number, demo.therapists[1]
    row_of(page, other.name).transfer.click()
    assert page.title.text() in page.access.ask_transfer.sentence()
    page.access.ask_transfer.yes.click()
    qtbot.waitUntil(inside.caseload.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: number not in numbers(inside), timeout=10_000)
    with unlock_desk(folder, other.passphrase, other.name, calibrate=None) as desk:
        assert number in [row.number for row in desk.caseload()]


def test_a_new_card_replaces_the_old_one(qtbot, page, folder, demo):
    name = page.title.text()
    old = next(one.code for one in demo.clients if one.name == name)
    page.access.new_card.click()
    assert page.access.card.code.text() == ""
    page.access.ask_card.yes.click()
    qtbot.waitUntil(page.access.card.isVisible, timeout=10_000)
    new = page.access.card.code.text().replace(" ", "")
    desk = ClientDesk.open(folder)
    try:
        assert desk.admit(new).number == page.number
        if old is not None:
            with pytest.raises(Exception, match="code"):
                desk.admit(old)
    finally:
        desk.close()


def test_a_card_is_saved_to_be_printed(qtbot, page, card_file):
    page.access.new_card.click()
    page.access.ask_card.yes.click()
    qtbot.waitUntil(page.access.card.isVisible, timeout=10_000)
    page.access.card.save.click()
    qtbot.waitUntil(page.access.card.saved.isVisible, timeout=10_000)
    assert card_file.read_bytes().startswith(b"%PDF-")
    assert card_file.stat().st_mode & 0o077 == 0


def test_the_card_is_gone_once_the_tab_was_left(qtbot, page):
    page.access.new_card.click()
    page.access.ask_card.yes.click()
    qtbot.waitUntil(page.access.card.isVisible, timeout=10_000)
    page.tabs.setCurrentIndex(0)
    assert page.access.card.code.text() == page.access.card.whose.text() == ""


def test_a_client_leaves_and_comes_again(qtbot, page, inside):
    number, name = page.number, page.title.text()
    page.access.leave.click()
    qtbot.waitUntil(page.access.come_again.isVisible, timeout=10_000)
    assert not page.survey.isVisible()
    page.back.click()
    qtbot.waitUntil(lambda: number not in numbers(inside), timeout=10_000)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    assert inside.practice.home.former.status() == "1 client(s)"
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.practice.home.former.click()
    (entry,) = inside.practice.former.entries
    assert entry.accessibleName() == name
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        entry.click()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.tabs.setCurrentIndex(1)
    page.access.come_again.click()
    qtbot.waitUntil(page.survey.isVisible, timeout=10_000)
    page.back.click()
    qtbot.waitUntil(lambda: number in numbers(inside), timeout=10_000)


def test_c15_erasing_is_confirmed_by_the_name_and_final(qtbot, page, inside):
    number, name = page.number, page.title.text()
    page.access.erase.click()
    question = page.access.ask_erase
    assert "old backups" in question.sentence() or "Backups" in question.sentence()
    QTest.keyClicks(question.field, "somebody else")
    question.yes.click()
    assert "not the name" in question.trouble.text()
    assert number in numbers(inside)
    question.field.clear()
    QTest.keyClicks(question.field, name.lower())
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(inside.caseload.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: number not in numbers(inside), timeout=10_000)
    assert name in inside.caseload.told.text()
    assert number not in [one.number for one in inside.room.desk.people.clients()]


def test_c15_erasing_can_be_left(page, inside):
    page.access.erase.click()
    page.access.ask_erase.field.setText(page.title.text())
    page.access.ask_erase.no.click()
    assert not page.access.ask_erase.isVisible()
    assert page.access.ask_erase.field.text() == ""
    assert page.number in numbers(inside)
