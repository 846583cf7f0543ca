"""A page that comes up stands still: where everything is in its first frame, it stays."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QStackedLayout, QWidget

from ui.client.pages import NAMES, Pages

SIZES = [(1280, 800), (800, 1280), (1024, 600)]


class FirstFrame(QObject):
    """Notes where everything stands when a page is painted for the first time."""

    def __init__(self, page):
        super().__init__()
        self.page, self.seen = page, None
        page.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802  Qt's own name
        if event.type() == QEvent.Type.Paint and self.seen is None:
            self.seen = places(self.page)
        return False


def places(page):
    return {
        (number, found.accessibleName() or found.text()): QRect(
            found.mapTo(page, QPoint(0, 0)), found.size()
        ).getRect()
        for number, found in enumerate(page.findChildren(QWidget))
        if isinstance(found, (QLabel, QAbstractButton)) and found.isVisible()
    }


@pytest.fixture
def stack(qtbot, survey, questionnaire):
    """All pages in a stack, drawn once unseen as the kiosk does: ``stack(1280, 800)``."""

    windows = []

    def make(width, height):
        window = QWidget()
        windows.append(window)  # what holds a widget in Python keeps it alive
        qtbot.addWidget(window)
        window.resize(width, height)
        stacked = QStackedLayout(window)
        stacked.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        pages = Pages(stacked.addWidget)
        window.show()
        for page in pages:
            page.rehearse(window.size())
        pages.welcome.show_practice("Practice at the Old Harbour")
        pages.question.show_question(survey.answer(5).page, questionnaire.timeframe)
        answered = survey
        for value in (4, 5, 3, 5, 1, 3, 4, 1):
            answered = answered.answer(value)
        pages.check.show_entries(answered.answer(0).page.entries)
        pages.trouble.show_unsent("The disk is full.")
        stacked.setCurrentWidget(pages.away)
        return stacked, pages

    return make


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("before", "after"), tuple(itertools.permutations((1.0, 1.5, 2.0), 2)))
def test_nothing_jumps_on_a_page_that_comes_up_after_the_size_of_the_text_changed(
    stack, wear, qapp, qtbot, *, size, before, after
):
    wear(text_scale=before)
    stacked, pages = stack(*size)
    qapp.processEvents()
    wear(text_scale=after)
    for name in NAMES[:-3]:
        page = getattr(pages, name)
        frame = FirstFrame(page)
        page.enter()
        stacked.setCurrentWidget(page)
        qtbot.waitUntil(lambda frame=frame: frame.seen is not None)
        for _ in range(6):
            qapp.processEvents()
        assert frame.seen == places(page), name


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_page_that_changed_its_size_of_text_ends_up_as_one_that_was_made_with_it(stack, wear, qapp, size):
    ends = []
    for beginning in (1.0, 2.0):
        wear(text_scale=beginning)
        stacked, pages = stack(*size)
        wear(text_scale=2.0)
        end = {}
        for name in NAMES:
            page = getattr(pages, name)
            page.enter()
            stacked.setCurrentWidget(page)
            for _ in range(6):
                qapp.processEvents()
            end[name] = list(places(page).values())
        ends.append(end)
    assert ends[0] == ends[1]
