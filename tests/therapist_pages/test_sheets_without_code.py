"""What was answered without a code has a row and a page of its own, and no trend: it is of many people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.numbers import UNASSIGNED
from kiosk.questionnaires.definition import Missing
from ui.therapist.without_code import MOST_SHOWN
from ui.widgets.controls import Text


@pytest.fixture
def answer_without_code(folder):
    """Answer without a code: ``answer_without_code(5)`` gives every scored item the value 5."""

    def answer(value, times=1):
        desk = ClientDesk.open(folder)
        try:
            for _ in range(times):
                scored = {item.id: value for item in desk.questionnaire.scored}
                rest = {"moment": 0, "repaired": Missing.NOT_SHOWN}
                desk.submit(desk.admit_unassigned(), {**scored, **rest})
        finally:
            desk.close()

    return answer


@pytest.fixture
def inside_after(open_window, unlock, demo, answer_without_code):
    """Answer without a code, then unlock: ``inside_after(1, 5)``."""

    def unlocked(*values, times=1):
        for value in values:
            answer_without_code(value, times)
        return unlock(open_window(), demo.therapists[0])

    return unlocked


def words_on(page):
    return [label.text() for label in page.findChildren(Text)]


def test_the_row_stands_at_the_end_and_only_where_there_are_such_sheets(inside, inside_after):
    before = inside.caseload.model.rowCount()
    assert inside.caseload.model.row_of(UNASSIGNED) == -1
    model = inside_after(5).caseload.model
    assert model.rowCount() == before + 1
    assert model.row_of(UNASSIGNED) == before
    assert model.case(before).spark == ()


def test_a_screen_reader_hears_what_the_row_is(inside_after):
    caseload = inside_after(5).caseload
    listed = QAccessible.queryAccessibleInterface(caseload.list)
    spoken = listed.child(caseload.model.row_of(UNASSIGNED)).text(QAccessible.Text.Name)
    assert spoken.startswith("Without a code.")
    assert "New answer sheets: 1." in spoken


def test_each_sheet_is_read_for_itself_the_newest_first(qtbot, inside_after, open_client):
    inside = inside_after(1, 5)
    model = inside.caseload.model
    open_client(inside, model.row_of(UNASSIGNED))
    page = inside.without_code
    assert page.isVisible()
    newest, oldest = page.cards
    assert "Completely" in words_on(newest)
    assert "Not at all" in words_on(oldest)
    assert "Not at all" not in words_on(newest)
    QTest.keyClick(page.back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not model.case(model.row_of(UNASSIGNED)).news, timeout=10_000)
    assert inside.caseload.isVisible()


def test_many_sheets_say_how_many_are_not_shown(inside_after, open_client):
    inside = inside_after(3, times=MOST_SHOWN + 1)
    open_client(inside, inside.caseload.model.row_of(UNASSIGNED))
    page = inside.without_code
    assert len(page.cards) == MOST_SHOWN
    assert f"the newest {MOST_SHOWN} of {MOST_SHOWN + 1}" in page.explanation.text()
