"""After every way of leaving, the pages are as they were before the client came (K1, K2)."""

import gc
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.errors import MachineFault
from kiosk.survey import Survey
from kiosk.words import phrase
from ui.client.door import Entrance, Leaving
from ui.tour.hand import let_run

TEXTS = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Help)


def seen(window):
    """Everything that a widget shows, says or has chosen, for every widget of the kiosk."""
    found = {}
    for page in window.pages:
        for place, one in enumerate([page, *page.findChildren(QWidget)]):
            found[type(page).__name__, place, type(one).__name__] = (
                getattr(one, "text", str)(),
                one.accessibleName(),
                one.accessibleDescription(),
                one.toolTip(),
                one.windowTitle(),
                getattr(one, "isChecked", bool)(),
                getattr(one, "isDown", bool)(),
                getattr(one, "value", int)(),
            )
    return found


def heard(window):
    """Everything that a screen reader finds from the window down; pages change their order when shown."""
    found = []

    def walk(node):
        state = node.state()
        found.append((*(node.text(kind) for kind in TEXTS), state.checked, state.selected, state.focused))
        for place in range(node.childCount()):
            child = node.child(place)
            if child is not None:
                walk(child)

    walk(QAccessible.queryAccessibleInterface(window))
    return sorted(found)


def held(window):
    """Whatever Python objects of the pages hold that is not a widget: numbers and words."""
    return {
        (type(one).__name__, place, name): value
        for page in window.pages
        for place, one in enumerate([page, *page.findChildren(QWidget)])
        for name, value in vars(one).items()
        if isinstance(value, (str, int, tuple))
        and not name.startswith("_c")  # _columns, _count: how it is laid out
    }


def of_a_visit():
    """Surveys, admissions and sheets that are still anywhere in this process."""
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, (Survey, Entrance, Leaving))]


@pytest.fixture
def window(kiosk, qtbot, wear):
    opened = kiosk()
    for page in opened.pages:  # each has been seen once, so that all of it is made
        opened._show_page(page)
        let_run(10)
    opened.flow.to_welcome()
    opened.pages.clear()
    return opened


@pytest.fixture
def answered(window, practice, qtbot):
    """Come in with a code and answer three questions; the fourth is open."""

    def come(at="question"):
        pages, flow = window.pages, window.flow
        pages.welcome.begin.click()
        for digit in practice.code:
            pages.code.take_digit(int(digit))
        qtbot.waitUntil(pages.notice.isVisible, timeout=30_000)
        pages.notice.agree.click()
        for place in (4, 0, 3):
            before = pages.question.accessibleName()
            pages.question.answers.cards()[place].click()
            qtbot.waitUntil(lambda before=before: pages.question.accessibleName() != before, timeout=30_000)
        if at == "check":
            while flow.page is pages.question:
                pages.question.skip.click()
        return pages, flow

    return come


def sent(pages, flow, until):
    pages.check.send.click()
    until(pages.thanks.isVisible)
    pages.thanks.finish.click()


def stopped(pages, flow, until):
    pages.check.stop.click()
    pages.stop.stop.click()
    pages.thanks.finish.click()


def sent_in_part(pages, flow, until):
    pages.check.stop.click()
    pages.stop.send.click()
    until(pages.thanks.isVisible)
    pages.thanks.finish.click()


def walked_away(pages, flow, until):
    flow.stage.idle.asked.emit()
    flow.stage.idle.counted.emit(17)
    flow.stage.idle.over.emit()


def walked_away_from_a_question(pages, flow, until):
    pages.check.entries()[1].click()
    pages.question.answers.cards()[2].click()
    flow.stage.idle.asked.emit()
    flow.stage.idle.over.emit()


def went_to_the_start(pages, flow, until):
    pages.check.entries()[0].click()
    pages.question.back.click()
    pages.notice.decline.click()


def something_failed(pages, flow, until):
    pages.welcome.window().recover()


def could_not_be_stored(pages, flow, until):
    flow._not_stored(_fault())
    pages.trouble.give_up.click()
    pages.thanks.finish.click()


def could_not_be_looked_up(pages, flow, until):
    flow._not_opened(_fault())
    flow._opened("Linden Street")


def _fault():
    return MachineFault(phrase("errors", "The disk is full."))


WAYS = [
    sent,
    stopped,
    sent_in_part,
    walked_away,
    walked_away_from_a_question,
    went_to_the_start,
    something_failed,
    could_not_be_stored,
    could_not_be_looked_up,
]


@pytest.mark.parametrize("leave", WAYS, ids=lambda way: way.__name__)
def test_k2_nothing_of_a_client_remains_in_the_pages(window, answered, practice, qtbot, leave):
    before = seen(window), heard(window), held(window)
    leave(*answered("check"), partial(qtbot.waitUntil, timeout=30_000))
    qtbot.waitUntil(window.pages.welcome.isVisible, timeout=30_000)
    let_run(20)
    after = seen(window), heard(window), held(window)
    for then, now in zip(before, after, strict=True):
        if isinstance(then, dict):
            assert {name: (then.get(name), now[name]) for name in now if now[name] != then.get(name)} == {}
        assert now == then
    qtbot.waitUntil(lambda: not window.flow._door._worker.busy, timeout=30_000)
    assert of_a_visit() == []


@pytest.mark.parametrize("leave", WAYS, ids=lambda way: way.__name__)
def test_k2_nothing_of_a_client_can_be_found_by_its_words(window, answered, practice, qtbot, leave):
    leave(*answered("check"), partial(qtbot.waitUntil, timeout=30_000))
    qtbot.waitUntil(window.pages.welcome.isVisible, timeout=30_000)
    everything = repr((seen(window), heard(window), held(window)))
    assert practice.code not in everything
    assert " ".join(practice.code) not in everything
    assert window.windowTitle() == "Linden Street"
    for mode in QClipboard.Mode:
        assert practice.code not in QGuiApplication.clipboard().text(mode)


def test_k2_the_therapist_finds_nothing_of_the_client_before(window, answered, qtbot):
    before = seen(window)
    answered("check")
    window.flow._to_therapist()
    qtbot.waitUntil(window.pages.welcome.isVisible, timeout=30_000)
    assert seen(window) == before
    assert of_a_visit() == []


def test_k2_the_order_of_tab_is_that_of_a_fresh_page(window, answered, qtbot):
    pages, flow = answered("check")
    walked_away(pages, flow, qtbot.waitUntil)
    assert window.focusWidget() is pages.welcome
    assert not [timer for timer in window.pages.question.findChildren(QTimer) if timer.isActive()]
