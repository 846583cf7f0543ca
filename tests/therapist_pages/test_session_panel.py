"""What a therapist reads of one session: score, answers or why there are none, signals and their rules."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.questionnaires.definition import Missing
from ui.therapist.session_words import why_missing

MISSING = {
    "listened": Missing.SKIPPED,
    "feelings": Missing.DOES_NOT_APPLY,
    "unjudged": Missing.TIMED_OUT,
    "repaired": Missing.NOT_SHOWN,
}


@pytest.fixture
def with_gaps(folder, demo):
    """The demo's first client answers once more, and leaves answers out for every reason that there is."""
    desk = ClientDesk.open(folder)
    try:
        answers = {item.id: 4 for item in desk.questionnaire.items} | {"moment": 0} | MISSING
        desk.submit(desk.admit(demo.clients[0].code), answers)
    finally:
        desk.close()
    return demo.clients[0].name


def row_of(inside, name):
    rows = inside.caseload.model
    return next(row for row in range(rows.rowCount()) if rows.case(row).name == name)


def trend_of(inside, demo, folder):
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name) as desk:
        return desk.trend(inside.client.number)


def test_the_newest_session_stands_beside_the_plot_at_first(inside, open_client):
    tab = open_client(inside).trends
    newest = len(tab.canvas.places) - 1
    assert tab.panel.session == newest
    assert tab.panel.title.text() == f"Session {newest + 1} of {newest + 1}"
    assert not tab.panel.later.isEnabled()


def test_every_answer_stands_there_in_words(inside, open_client, demo, folder):
    tab = open_client(inside).trends
    sheet = trend_of(inside, demo, folder).sheets[-1]
    shown = dict(tab.panel.answers.words())
    assert len(shown) == len(sheet.questionnaire.items)
    for item in sheet.questionnaire.items:
        given = sheet.answers[item.id]
        expected = why_missing(given) if isinstance(given, Missing) else item.label(given)
        assert shown[item.text] == expected


def test_the_reasons_for_a_missing_answer_are_never_mixed_up(with_gaps, inside, open_client, demo):
    tab = open_client(inside, row_of(inside, with_gaps)).trends
    shown = dict(tab.panel.answers.words())
    assert shown["Today I felt listened to."] == "skipped"
    assert shown["My feelings were taken seriously."] == "does not apply"
    assert shown["I could speak without feeling judged."] == "no answer before the time ran out"
    assert shown["By the end, how far was it put right?"] == "not asked"
    assert "Very much" in shown.values()


def test_resting_on_a_session_shows_it_and_leaving_goes_back_to_the_chosen_one(inside, open_client, qtbot):
    tab = open_client(inside).trends
    cursor = tab.session_cursor
    QTest.mouseClick(cursor, Qt.MouseButton.LeftButton, pos=QPoint(round(tab.canvas.places[1][0]), 80))
    assert tab.panel.session == 1
    QTest.mouseMove(cursor, QPoint(round(tab.canvas.places[4][0]), 80))
    qtbot.waitUntil(lambda: tab.panel.session == 4, timeout=2_000)
    cursor.clearFocus()
    qtbot.waitUntil(lambda: tab.panel.session == 1, timeout=2_000)


def test_arrow_keys_and_buttons_walk_the_panel_through_the_sessions(inside, open_client):
    tab = open_client(inside).trends
    newest = tab.panel.session
    tab.session_cursor.setFocus()
    QTest.keyClick(tab.session_cursor, Qt.Key.Key_End)
    QTest.keyClick(tab.session_cursor, Qt.Key.Key_Left)
    assert tab.panel.session == newest - 1
    tab.panel.earlier.click()
    assert tab.panel.session == newest - 2
    tab.panel.later.click()
    assert tab.panel.title.text().startswith(f"Session {newest} ")


def test_each_signal_of_the_session_tells_its_rule_and_its_parameters_on_request(
    inside, open_client, demo, folder
):
    tab = open_client(inside).trends
    signals = [one for one in trend_of(inside, demo, folder).signals if one.session == tab.panel.session + 1]
    rows = [row for row in tab.panel.signals if not row.isHidden()]
    assert len(rows) == len(signals) > 0
    assert all(row.meaning.isHidden() for row in rows)
    limit = next(row for row in rows if "own lower limit" in row.words()[1])
    limit.ask.click()
    assert not limit.meaning.isHidden()
    assert "2.66" in limit.meaning.text()
    assert "first 8 scores" in limit.meaning.text()
    assert limit.ask.accessibleName().startswith("Hide what this means")
    limit.ask.click()
    assert limit.meaning.isHidden()


def test_the_panel_stands_beside_a_wide_plot_and_below_a_narrow_one(inside, open_client, open_window, qapp):
    tab = open_client(inside).trends
    assert tab.panel.x() > tab.canvas.width()
    assert tab.summary.isHidden()
    tab.window().resize(800, 1280)
    qapp.processEvents()
    assert tab.panel.y() > tab.canvas.height()
    assert not tab.summary.isHidden()


def test_hovering_draws_and_shows_nothing_before_the_pointer_rests(inside, open_client):
    tab = open_client(inside).trends
    newest = tab.panel.session
    QTest.mouseMove(tab.session_cursor, QPoint(round(tab.canvas.places[2][0]), 80))
    assert tab.session_cursor.session == 2
    assert tab.panel.session == newest


def test_a_client_without_sessions_has_no_panel(inside, open_client, qtbot, demo):
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.add_client.click()
    inside.add_client.name.setText("Newly Come")
    inside.add_client.make.click()
    qtbot.waitUntil(inside.add_client.card.finish.isVisible, timeout=10_000)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.add_client.card.finish.click()
    tab = open_client(inside, row_of(inside, "Newly Come")).trends
    assert tab.panel.isHidden()
    assert tab.span.isHidden()
