"""What a client wrote stands where the session is read, and where sheets without a code are."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.questionnaires.definition import Missing
from ui.therapist.trend_words import comment_words

WORDS = "It was hard to say.\nI am glad I did."


def send(folder, admit, words):
    desk = ClientDesk.open(folder)
    try:
        answers = {item.id: 4 for item in desk.questionnaire.items} | {
            "moment": 0,
            "repaired": Missing.NOT_SHOWN,
        }
        desk.submit(admit(desk), answers, comment=bytearray(words.encode()))
    finally:
        desk.close()


@pytest.fixture
def written(folder, demo):
    """The demo's first client writes something, and somebody without a code."""
    client = demo.clients[0]
    send(folder, lambda desk: desk.admit(client.code), WORDS)
    send(folder, lambda desk: desk.admit_unassigned(), "No code today.")
    return client


def row_of(inside, name):
    rows = inside.caseload.model
    return next(row for row in range(rows.rowCount()) if rows.case(row).name == name)


def test_the_newest_session_tells_the_clients_own_words(written, inside, open_client):
    page = open_client(inside, row_of(inside, written.name))
    newest = len(page.trends._trend.history) - 1
    assert page.trends.describe(newest).endswith(f"In the client’s own words: “{WORDS}”")
    assert "own words" not in page.trends.describe(newest - 1)
    assert f"Own words of the client: session {newest + 1}." in page.trends.summary.text()


def test_a_sheet_without_a_code_shows_them_too(written, inside, qtbot):
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside._open_without_code()
    words = [label.text() for label in inside.without_code.cards[0].findChildren(QLabel)]
    assert "In the client’s own words: “No code today.”" in words


def test_words_that_were_changed_are_told_as_such():
    assert "cannot be read" in comment_words(None)
