"""A new client gets a code card that is shown once and opens the kiosk's door."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.practice.answering.client_desk import ClientDesk


def add(qtbot, inside, name):
    inside.caseload.add_client.click()
    page = inside.add_client
    QTest.keyClicks(page.name, name)
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.card.code.text() != "" or page.trouble.text() != "", timeout=10_000)
    return page


def test_the_shown_code_lets_the_client_in(qtbot, inside, folder):
    page = add(qtbot, inside, "Noor Haddad")
    assert page.card.whose.text() == "Noor Haddad"
    desk = ClientDesk.open(folder)
    try:
        admission = desk.admit(page.card.code.text().replace(" ", ""))
    finally:
        desk.close()
    page.card.finish.click()
    qtbot.waitUntil(lambda: inside.caseload.model.row_of(admission.number) >= 0, timeout=10_000)
    assert inside.caseload.model.case(inside.caseload.model.row_of(admission.number)).name == "Noor Haddad"


def test_the_card_is_gone_once_the_page_was_left(qtbot, inside):
    page = add(qtbot, inside, "Noor Haddad")
    code = page.card.code.text()
    page.card.finish.click()
    assert page.card.code.text() == page.card.whose.text() == page.name.text() == ""
    inside.caseload.add_client.click()
    assert code not in (page.card.code.text(), page.card.code.accessibleName())


def test_an_empty_name_is_asked_for_again(inside):
    inside.caseload.add_client.click()
    inside.add_client.make.click()
    assert "type the client" in inside.add_client.trouble.text()


def test_a_name_that_is_taken_is_told(qtbot, inside):
    taken = inside.caseload.model.case(0).name
    page = add(qtbot, inside, taken)
    assert page.card.code.text() == ""
    assert taken in page.trouble.text()
    assert page.name.isEnabled()
