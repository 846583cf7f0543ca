"""A long caseload: a client is found by a part of the name, a part of the list by a tap."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

import kiosk
from kiosk.clock import Moment, system_clock
from kiosk.demo.making import fill
from kiosk.languages import TAGS
from kiosk.trends.caseload import Part
from kiosk.trends.regularity import DAY_MS, Silence
from ui.therapist.case_painting import words_of
from ui.therapist.case_plan import plan_row
from ui.therapist.finder import Arrangement
from ui.therapist.silence_words import SilenceWords
from ui.widgets.painting import text_height
from ui.widgets.theme import current_theme


def names_shown(page):
    return [page.model.case(row).name for row in range(page.model.rowCount())]


def current_name(page):
    return page.model.case(page.list.currentIndex().row()).name


@pytest.fixture
def page(inside):
    return inside.caseload


@pytest.fixture
def crowd(tmp_path):
    return fill(tmp_path / "crowd", 40, 400, 3, system_clock)


@pytest.fixture
def many(open_window, unlock, crowd):
    """The caseload of somebody with twenty clients."""
    return unlock(open_window(crowd.folder), crowd.therapists[0]).caseload


def test_letters_typed_in_the_list_narrow_it_and_enter_opens(qtbot, inside, page):
    wanted = names_shown(page)[-1]
    QTest.keyClick(page.list, wanted[0].lower())
    assert page.search.line.hasFocus()
    QTest.keyClicks(page.search.line, wanted[1:].lower())
    assert names_shown(page) == [wanted]
    assert page.search.line.text() == wanted.lower()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        QTest.keyClick(page.search.line, Qt.Key.Key_Return)
    assert inside.client.title.text() == wanted


def test_a_blank_in_the_list_is_no_search(page):
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.search.line.text() == ""


@pytest.mark.parametrize(
    "keys", [("/", Qt.KeyboardModifier.NoModifier), ("f", Qt.KeyboardModifier.ControlModifier)]
)
def test_two_keys_lead_to_the_search_and_write_nothing(page, keys):
    key, modifier = keys
    page.list.setFocus()
    QTest.keyClick(page.list, key, modifier)
    assert page.search.line.hasFocus()
    assert page.search.line.text() == ""


def test_arrows_in_the_search_move_in_the_list(many):
    many.search.line.setFocus()
    first, second = names_shown(many)[:2]
    assert current_name(many) == first
    QTest.keyClick(many.search.line, Qt.Key.Key_Down)
    assert current_name(many) == second
    QTest.keyClick(many.search.line, Qt.Key.Key_Up)
    assert current_name(many) == first
    assert many.search.line.hasFocus()


def test_the_ends_of_the_list_are_one_key_away(many):
    shown = names_shown(many)
    many.list.setFocus()
    QTest.keyClick(many.list, Qt.Key.Key_End)
    assert current_name(many) == shown[-1]
    QTest.keyClick(many.list, Qt.Key.Key_Home)
    assert current_name(many) == shown[0]


@pytest.mark.parametrize("place", ["line", "list"])
def test_escape_clears_a_search_and_only_then_locks(qtbot, open_window, unlock, demo, place):
    window = open_window()
    page = unlock(window, demo.therapists[0]).caseload
    wanted = names_shown(page)
    QTest.keyClicks(page.list, wanted[0][:2])
    focused = page.list if place == "list" else page.search.line
    focused.setFocus()
    with qtbot.assertNotEmitted(window.left, wait=50):
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert page.search.line.text() == ""
    assert names_shown(page) == wanted
    with qtbot.waitSignal(window.left):
        QTest.keyClick(focused, Qt.Key.Key_Escape)


def test_the_cross_empties_the_search(page):
    wanted = names_shown(page)
    assert not page.search.clear.isVisible()
    QTest.keyClicks(page.search.line, wanted[0])
    assert page.search.clear.isVisible()
    page.search.clear.click()
    assert names_shown(page) == wanted
    assert page.search.line.hasFocus()


def test_a_part_shows_its_clients_and_every_button_their_number(many):
    everybody = [many.model.case(row) for row in range(many.model.rowCount())]
    for part, button in many.finder.parts.items():
        button.click()
        inside = [case for case in everybody if part in case.parts]
        assert names_shown(many) == [case.name for case in inside]
        told = QAccessible.queryAccessibleInterface(button)
        assert told.text(QAccessible.Text.Name).endswith(f": {len(inside)}")
        assert told.state().checked
    assert 0 < len([case for case in everybody if Part.NEEDS_A_LOOK in case.parts]) < len(everybody)


def test_arrows_step_among_the_parts(many):
    everybody, needs = many.finder.parts[Part.ALL], many.finder.parts[Part.NEEDS_A_LOOK]
    everybody.setFocus()
    QTest.keyClick(everybody, Qt.Key.Key_Right)
    assert needs.hasFocus()
    QTest.keyClick(needs, Qt.Key.Key_Return)
    assert many.finder.part is Part.NEEDS_A_LOOK


def test_part_and_search_are_there_again_after_a_client(qtbot, inside, open_client):
    page = inside.caseload
    page.finder.parts[Part.NEEDS_A_LOOK].click()
    QTest.keyClicks(page.search.line, names_shown(page)[0][:3])
    shown, current = names_shown(page), current_name(page)
    open_client(inside)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.client.back.click()
    assert (names_shown(page), current_name(page)) == (shown, current)
    assert page.finder.parts[Part.NEEDS_A_LOOK].isChecked()


def test_a_new_client_is_seen_whatever_was_searched_for(qtbot, inside):
    page = inside.caseload
    page.finder.parts[Part.OPEN_RUPTURE].click()
    QTest.keyClicks(page.search.line, "zzz")
    page.add_client.click()
    inside.add_client.name.setText("Noor Haddad")
    inside.add_client.make.click()
    qtbot.waitUntil(inside.add_client.card.finish.isVisible, timeout=10_000)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.add_client.card.finish.click()
    qtbot.waitUntil(lambda: "Noor Haddad" in names_shown(page), timeout=10_000)


def test_nobody_found_is_said_with_a_way_back(page):
    everybody = names_shown(page)
    QTest.keyClicks(page.search.line, "qqq")
    assert not page.list.isVisible()
    assert page.unmatched.text() == "No client’s name has “qqq” in it."
    page.finder.parts[Part.NEW].click()
    assert page.unmatched.text() == "No client’s name has “qqq” in it, among “New answers”."
    page.everybody.click()
    assert names_shown(page) == everybody
    assert page.search.line.text() == ""
    assert page.finder.parts[Part.ALL].isChecked()
    page.finder.parts[Part.SILENT].click()
    assert page.unmatched.text() == "No client is in “No answers lately” now."


def test_rows_stand_by_need_by_name_or_by_the_last_session(many):
    by_need = names_shown(many)

    def arrange(arrangement):
        many.finder.order.setCurrentIndex(many.finder.order.findData(arrangement.value))
        return names_shown(many)

    assert many.list.accessibleName() == "Your clients, the most urgent first"
    assert arrange(Arrangement.NAME) == sorted(by_need, key=str.casefold) != by_need
    assert many.list.accessibleName() == "Your clients"
    last = [many.model.case(row).last_ms for row, _ in enumerate(arrange(Arrangement.LAST))]
    assert last == sorted(last, reverse=True)
    assert arrange(Arrangement.NEED) == by_need


@pytest.fixture
def in_spring(open_window, unlock, demo):
    """Unlock a good ten weeks after the last answer: ``in_spring()``."""

    def later():
        now = system_clock()
        return Moment(now.wall_ms + 70 * DAY_MS, now.boot_ms, now.boot_id)

    return lambda: unlock(open_window(clock=later), demo.therapists[0]).caseload


def test_a_client_whose_answers_have_stopped_says_so(in_spring):
    page = in_spring()
    case = next(
        case for case in map(page.model.case, range(page.model.rowCount())) if "every week" in case.stopped
    )
    assert case.stopped.startswith("No answers since ")
    assert case.stopped.endswith(", usually every week.")
    spoken = QAccessible.queryAccessibleInterface(page.list).child(page.model.row_of(case.number))
    assert case.stopped in spoken.text(QAccessible.Text.Name)
    page.finder.parts[Part.SILENT].click()
    assert case.name in names_shown(page)


def test_nobody_is_missed_while_the_clock_may_be_wrong(qtbot, in_spring, open_window, unlock, demo):
    assert any(page_case.stopped for page_case in cases_of(in_spring()))

    def years_later():
        now = system_clock()
        return Moment(now.wall_ms + 900 * DAY_MS, now.boot_ms, now.boot_id)

    page = unlock(open_window(clock=years_later), demo.therapists[0]).caseload
    assert not any(case.stopped for case in cases_of(page))


def cases_of(page):
    return [page.model.case(row) for row in range(page.model.rowCount())]


def kiosk_calls(work):
    """Give the functions of the core that ``work`` calls on this thread."""
    called, core = [], str(Path(kiosk.__path__[0]))

    def note(frame, event, _argument):
        if event == "call" and frame.f_code.co_filename.startswith(core):
            called.append(f"{Path(frame.f_code.co_filename).name}: {frame.f_code.co_name}")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return called


def test_scrolling_asks_the_core_for_nothing(qapp, many):
    bar = many.list.verticalScrollBar()

    def scroll():
        for at in range(0, bar.maximum(), 40):
            bar.setValue(at)
            many.list.viewport().repaint()

    assert bar.maximum() > 400
    assert kiosk_calls(scroll) == []
    assert kiosk_calls(many.search.line.clear) == []
    assert kiosk_calls(lambda: many.search.line.setText("a")) != [], "a search asks how names are compared"


@pytest.mark.parametrize("tag", TAGS)
def test_words_that_answers_have_stopped_fit_their_column_in_every_language(wear, speak_here, tag):
    wear()
    speak_here(tag)
    said = [
        SilenceWords().stopped(Silence(1_726_900_000_000, usual), QLocale(tag))
        for usual in (None, 2.0, 7.0, 15.0, 70.0)
    ]
    for width in (900, 1000, 1100, 1184, 1824):  # of the list on screens from 1024 to 1920 px
        area = plan_row(width, current_theme()).stopped
        heights = [text_height(words, current_theme().font("desk_small"), area.width()) for words in said]
        assert max(heights) <= area.height() + 1, width


def test_rows_have_room_to_say_that_answers_have_stopped(page, wear):
    longest = max(cases_of(page), key=lambda case: len(case.reason))
    silences = [Silence(1_726_900_000_000, usual) for usual in (None, 2.0, 7.0, 15.0, 70.0)]
    said = [SilenceWords().stopped(one, page.locale()) for one in silences]
    cases = [replace(longest, stopped=words) for words in said]
    for width, text_scale in ((1160, 1.0), (900, 1.0), (730, 1.0), (1160, 2.0), (730, 2.0)):
        theme = replace(current_theme(), text_scale=text_scale)
        plan = plan_row(width, theme)
        for case in cases:
            area, role, words = plan.reason, "desk_body", words_of(case, plan)
            if plan.stopped is not None:
                area, role, words = plan.stopped, "desk_small", case.stopped
            assert text_height(words, theme.font(role), area.width()) <= area.height() + 1, (
                width,
                text_scale,
            )


@pytest.mark.parametrize("size", [(1024, 600, 2.0), (1024, 600, 1.0), (800, 1280, 2.0)])
def test_a_row_is_in_sight_whatever_the_size(open_window, unlock, demo, wear, size):
    width, height, scale = size
    theme = wear(text_scale=scale)
    page = unlock(open_window(width=width, height=height), demo.therapists[0]).caseload
    line = text_height(names_shown(page)[0], theme.font("desk_body"), 1000)
    assert page.list.viewport().height() >= 4 * line
    for part in (page.search, page.finder, page.add_client):
        assert page.rect().contains(part.mapTo(page, QPoint(0, 0)))
    assert page.finder.part_box.isVisible() == (scale == 2.0 and height == 600)


def test_the_box_of_a_low_page_chooses_the_same_parts(open_window, unlock, demo, wear):
    wear(text_scale=2.0)
    page = unlock(open_window(width=1024, height=600), demo.therapists[0]).caseload
    box = page.finder.part_box
    place = box.findData(Part.NEEDS_A_LOOK.value)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert page.finder.part is Part.NEEDS_A_LOOK
    assert len(names_shown(page)) == page.model.counts()[Part.NEEDS_A_LOOK]
