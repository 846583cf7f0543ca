"""A client's third tab: rating a session, both views of it, and the steps of repair."""

import pytest
from matplotlib.text import Text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.vault.reflection import Known
from kiosk.vault.repair_step import RepairStep


@pytest.fixture
def page(qtbot, inside, open_client):
    """The page of the first client, with the third tab open."""
    page = open_client(inside)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.tabs.setCurrentWidget(page.reflection)
    return page


@pytest.fixture
def tab(page):
    return page.reflection


@pytest.fixture
def unrated(qtbot, tab):
    """The newest session, which nobody rated yet."""
    assert tab.place == len(tab._reflection.history) - 1
    if tab.place in tab._reflection.ratings:
        tab.form.take_back.click()
        qtbot.waitUntil(lambda: tab.place not in tab._reflection.ratings, timeout=10_000)
    return tab


def row_of(tab, item):
    return next(row for row in tab.form.rows if row.item.id == item)


def pick(qtbot, tab, item, place):
    row_of(tab, item).line.cards.cards()[place].click()
    qtbot.wait(1)


def shown(tab):
    return [row.item.id for row in tab.form.rows if not row.isHidden()]


def test_nothing_is_chosen_beforehand_and_every_sentence_is_the_therapists(unrated):
    assert len(shown(unrated)) == 8
    assert [row.item.mirrored for row in unrated.form.rows] == [
        row.line.words.text() for row in unrated.form.rows
    ]
    assert unrated.form.ratings() == {}
    assert unrated.form.known.value is None
    cards = [card for row in unrated.form.rows for card in row.line.cards.cards()]
    assert not any(card.isChecked() for card in cards)


def test_the_clients_answers_stay_away_until_the_own_rating_is_kept(qtbot, unrated):
    below = [row.line.below.text() for row in unrated.form.rows]
    assert set(below) == {""}
    pick(qtbot, unrated, "listened", 3)
    unrated.form.keep.click()
    qtbot.waitUntil(lambda: bool(unrated.told.text()), timeout=10_000)
    qtbot.waitUntil(lambda: bool(row_of(unrated, "listened").line.below.text()), timeout=10_000)
    assert row_of(unrated, "listened").line.below.text().startswith("Client: ")


def test_a_rating_is_kept_and_is_there_at_the_next_unlock(qtbot, unrated, page, folder, demo):
    pick(qtbot, unrated, "listened", 3)
    pick(qtbot, unrated, "safe", 0)
    unrated.form.known.cards.cards()[0].click()
    qtbot.wait(1)
    unrated.form.keep.click()
    qtbot.waitUntil(lambda: not unrated.rated_before.isHidden(), timeout=10_000)
    assert "before you saw" in unrated.rated_before.text()
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name, calibrate=None) as desk:
        read = desk.reflections.read(page.number)
    own = read.ratings[len(read.history) - 1].rating
    rated = {read.questionnaire.items[index].id: value for index, value in own.values if value >= 0}
    assert (rated, own.known) == ({"listened": 4, "safe": 1}, Known.NOT_SEEN)


def test_a_rating_without_any_answer_is_not_kept_and_says_so(unrated):
    unrated.form.keep.click()
    assert "Nothing is rated yet" in unrated.trouble.text()


def test_an_answer_is_let_go_by_tapping_it_again_but_not_by_a_trembling_finger(qtbot, wear, unrated):
    wear(repeat=60_000)
    card = row_of(unrated, "genuine").line.cards.cards()[2]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert unrated.form.ratings() == {"genuine": 3}
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert unrated.form.ratings() == {"genuine": 3}
    wear(repeat=0)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert unrated.form.ratings() == {}
    assert not card.isChecked()


def test_keys_walk_the_answers_and_choose_one(qtbot, unrated):
    cards = row_of(unrated, "private").line.cards.cards()
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    assert unrated.form.ratings() == {}
    QTest.keyClick(cards[1], Qt.Key.Key_Space)
    qtbot.wait(1)
    assert unrated.form.ratings() == {"private": 2}
    stops = [card for card in cards if card.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [cards[1]]


def test_how_far_it_was_put_right_is_asked_only_after_a_moment(qtbot, unrated):
    assert "repaired" not in shown(unrated)
    pick(qtbot, unrated, "moment", 2)
    assert "repaired" in shown(unrated)
    pick(qtbot, unrated, "repaired", 1)
    pick(qtbot, unrated, "moment", 0)
    assert "repaired" not in shown(unrated)
    assert unrated.form.ratings() == {"moment": 0}


def test_an_earlier_session_can_be_rated_and_looked_at(tab):
    newest = tab.place
    assert not tab.sessions.on.isEnabled()
    tab.sessions.back.click()
    assert tab.place == newest - 1
    assert f"Session {newest}," in tab.sessions.shown.text()
    while tab.place:
        tab.sessions.back.click()
    assert not tab.sessions.back.isEnabled()


def test_a_rating_is_taken_back(qtbot, unrated):
    pick(qtbot, unrated, "listened", 1)
    unrated.form.keep.click()
    qtbot.waitUntil(lambda: not unrated.form.take_back.isHidden(), timeout=10_000)
    unrated.form.take_back.click()
    qtbot.waitUntil(unrated.form.take_back.isHidden, timeout=10_000)
    assert unrated.form.ratings() == {}


def test_a_step_is_ticked_with_its_day_and_taken_back(qtbot, tab):
    card = tab.matters[0]
    box = card.steps[RepairStep.TO_SUPERVISION]
    tab.day.back.click()
    day = tab.day.day
    box.click()
    qtbot.waitUntil(lambda: str(day.year()) in box.status(), timeout=10_000)
    steps = tab._reflection.steps[card.session]
    assert (day.year(), day.month(), day.day()) in [one.day.timetuple()[:3] for one in steps]
    assert "Open" in card.state.text()
    box.click()
    qtbot.waitUntil(lambda: str(day.year()) not in box.status(), timeout=10_000)
    assert not box.isChecked()


def test_no_day_after_today_can_be_chosen(tab):
    assert not tab.day.on.isEnabled()
    tab.day.back.click()
    assert tab.day.on.isEnabled()
    tab.day.on.click()
    assert "Today" in tab.day.shown.text()


def test_the_trends_tab_leads_to_the_steps_while_something_is_open(qtbot, inside, open_client):
    page = open_client(inside)
    assert page.to_repair.isVisible()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.to_repair.click()
    assert page.tabs.currentWidget() is page.reflection
    assert not page.to_repair.isVisible()
    assert page.reflection.repair.isVisible()


def test_a_client_without_a_session_has_nothing_to_rate(qtbot, inside, open_client):
    inside.room.desk.people.add_client("Newly Come")
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside._to_caseload()
    model = inside.caseload.model
    row = next(row for row in range(model.rowCount()) if model.case(row).name == "Newly Come")
    page = open_client(inside, row)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.tabs.setCurrentWidget(page.reflection)
    assert "No session yet" in page.reflection.none.text()
    assert page.reflection.rating.isHidden()
    assert page.reflection.both.isHidden()
    assert not page.to_repair.isVisible()


def test_the_plot_has_a_panel_a_dimension_and_a_place_for_each_pair(qtbot, tab):
    canvas, pairs = tab.canvas, tab._reflection.pairs
    qtbot.waitUntil(lambda: len(canvas.places) == len(pairs), timeout=10_000)
    assert len(pairs) > 3
    words = " ".join(text.get_text() for text in canvas.figure.findobj(Text))
    for title in ("Overall", "Empathy", "Safety", "client", "you"):
        assert title in words
    xs = [x for x, _ in canvas.places]
    assert xs == sorted(xs)
    assert 0 < canvas.reach[0] < canvas.reach[1] < canvas.height()


def test_arrow_keys_read_both_ratings_out(qtbot, tab):
    qtbot.waitUntil(lambda: bool(tab.canvas.places), timeout=10_000)
    cursor = tab.session_cursor
    cursor.setFocus()
    QTest.keyClick(cursor, Qt.Key.Key_End)
    said = tab.describe(cursor.session)
    assert "Safety: client" in said
    assert ", you " in said
    assert said.count("\n") == 6


def test_reading_from_right_to_left_turns_the_time_round(qtbot, qapp, tab):
    qtbot.waitUntil(lambda: bool(tab.canvas.places), timeout=10_000)
    there = [x for x, _ in tab.canvas.places]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with qtbot.waitSignal(tab.canvas.drawn, timeout=10_000):
            tab._show_both()
        xs = [x for x, _ in tab.canvas.places]
        assert xs == sorted(xs, reverse=True)
        assert len(xs) == len(there)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_pointer_shows_the_session_below_it(qtbot, tab):
    qtbot.waitUntil(lambda: bool(tab.canvas.places), timeout=10_000)
    x, _ = tab.canvas.places[1]
    tab._overflow.area.ensureWidgetVisible(tab.canvas)
    qtbot.wait(1)
    seen = tab.session_cursor.visibleRegion().boundingRect()
    QTest.mouseMove(tab.session_cursor, QPoint(round(x) + 1, seen.center().y()))
    assert tab.session_cursor.session == 1


def test_another_client_begins_with_nothing_of_the_one_before(qtbot, inside, open_client, tab):
    number = inside.client.number
    inside.client.back.click()
    page = open_client(inside, 1)
    assert page.number != number
    assert page.reflection._reflection is None
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.tabs.setCurrentWidget(page.reflection)
    assert page.reflection._reflection.number == page.number
