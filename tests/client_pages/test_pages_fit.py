"""Every client page on every screen, in both directions: nothing clipped, targets large and apart."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kiosk.comfort import TEXT_SIZES, Comfort
from kiosk.languages import TAGS
from kiosk.practice.settings.look import PracticeLook
from kiosk.questionnaires.loading import builtins
from kiosk.survey import start
from ui.client.pages import NAMES, Pages
from ui.widgets.theme import apply_theme, current_theme
from ui.widgets.watch import InputWatch, TapGuard
from ui.widgets.wearing import theme_for

SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]
SCALES = [percent / 100 for percent in TEXT_SIZES]
# The list of answers is long by nature; on the smallest screen some pages are as well.
MAY_SCROLL = {"check": 1.5}
SMALL_MAY_SCROLL = {"check": 1.25, "notice": 1.75, "comment": 1.75}


def filled(survey, questionnaire):
    """All pages with the longest things that they show, name by name."""
    pages = Pages([].append)
    pages.welcome.show_practice("Practice for Psychotherapy at the Old Harbour")
    pages.code.notice.tell("That was not right too often. Please wait 60 seconds, or go on without a code.")
    pages.notice.show_readers(unassigned=True)
    for value in (4, 5, 3, 5, 1, 3, 4, 1):
        survey = survey.answer(value)
    pages.check.show_entries(survey.answer(0).page.entries)
    pages.check.show_comment(offered=True, written=True)
    pages.comment.show_contacts("In a crisis: 0800 111 0 111, day and night. Crisis team: 555 0199.")
    pages.comment.box.setPlainText("word " * 58)
    pages.question.show_question(survey.back().page, questionnaire.timeframe)
    pages.trouble.show_unsent(
        "/srv/practice/records.sqlite cannot be written: the disk is full. Free some space on it."
    )
    pages.idle.show_seconds(30)
    return dict(zip(NAMES, pages, strict=True))


@pytest.fixture
def every_page(survey, questionnaire, qtbot):
    def make():
        pages = filled(survey, questionnaire)
        for page in pages.values():
            qtbot.addWidget(page)
        return pages

    return make


def settle():
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request, qapp):
    qapp.setLayoutDirection(request.param)
    return request.param


def on_screen(widget, page):
    """The part of ``page`` that ``widget`` takes."""
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", SCALES)
def test_pages_hold(size, scale, wear, direction, every_page):
    wear(text_scale=scale)
    for name, page in every_page().items():
        page.resize(*size)
        page.show()
        settle()
        scrolls_from = (SMALL_MAY_SCROLL if size == (1024, 600) else MAY_SCROLL).get(name, 3)
        assert scale >= scrolls_from or not page.overflow.overflows, name
        nothing_is_cut_off(page, name)
        page.close()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(
    "comfort",
    [
        Comfort(high_contrast=True),
        Comfort(high_contrast=True, text_percent=200),
        Comfort(left_handed=True),
        Comfort(left_handed=True, text_percent=200, high_contrast=True),
    ],
    ids=["contrast", "contrast, large", "left", "left, contrast, large"],
)
def test_pages_hold_for_everybody(size, comfort, wear, qapp, every_page):
    apply_theme(qapp, theme_for(PracticeLook(), comfort, base=current_theme()))
    for name, page in every_page().items():
        page.resize(*size)
        page.show()
        settle()
        nothing_is_cut_off(page, name)
        page.close()


def nothing_is_cut_off(page, name):
    assert clipped(page) == [], name
    assert too_narrow(page) == [], name
    assert off_the_sides(page) == [], name
    assert poor_targets(page) == [], name


def too_narrow(page):
    """Labels and buttons with a word that is wider than they are."""
    narrow = []
    for found in page.findChildren(QLabel):
        if found.isVisible() and found.text():
            metrics = QFontMetrics(found.font())
            widest = max(metrics.horizontalAdvance(word) for word in found.text().split())
            narrow += [found.text()] if widest > found.width() else []
    for found in page.findChildren(QAbstractButton):
        if found.isVisible() and found.minimumSizeHint().width() > found.width():
            narrow.append(found.text() or found.accessibleName())
    return narrow


@pytest.mark.parametrize("tag", TAGS)
def test_pages_hold_in_every_language(tag, wear, speak_here, qtbot):
    speak_here(tag)
    asked = builtins()[tag]
    for scale in (1.0, 2.0):
        wear(text_scale=scale)
        pages = filled(start(asked), asked)
        for name, page in pages.items():
            qtbot.addWidget(page)
            for size in SIZES[:2]:
                page.resize(*size)
                page.show()
                settle()
                may_scroll = scale > 1 and name in {"notice", "check"}
                assert may_scroll or not page.overflow.overflows, (name, scale, size)
                assert clipped(page) == [], (name, scale, size)
                assert off_the_sides(page) == [], (name, scale, size)
                assert poor_targets(page) == [], (name, scale, size)
            page.close()


def clipped(page):
    """Labels and controls with less room than their text needs."""
    shown = [
        found for kind in (QLabel, QAbstractButton) for found in page.findChildren(kind) if found.isVisible()
    ]
    return [
        (type(found).__name__, found.text() or found.accessibleName())
        for found in shown
        if found.hasHeightForWidth() and found.heightForWidth(found.width()) > found.height()
    ]


def off_the_sides(page):
    sides = [on_screen(found, page) for found in page.findChildren(QAbstractButton) if found.isVisible()]
    return [area for area in sides if area.left() < 0 or area.right() >= page.width()]


def poor_targets(page):
    """Targets under 64 px, or closer together than 8 px."""
    targets = [found for found in page.findChildren(QAbstractButton) if found.isVisible()]
    small = [found.text() for found in targets if min(found.width(), found.height()) < 64]
    inside = {found: on_screen(found, page) for found in targets}
    near = [
        (one.text(), other.text())
        for one, other in itertools.combinations(targets, 2)
        if one.parent() is other.parent() and inside[one].adjusted(-7, -7, 7, 7).intersects(inside[other])
    ]
    return small + near


def test_the_answers_stand_in_a_row_where_the_screen_is_wide_and_stacked_where_it_is_high(
    wear, survey, questionnaire, qtbot, qapp
):
    page = Pages(qtbot.addWidget).question
    page.show_question(survey.page, questionnaire.timeframe)
    page.show()
    for width, height, is_row in ((1280, 800, True), (800, 1280, False), (1024, 600, True)):
        page.resize(width, height)
        qapp.processEvents()
        tops = {card.mapTo(page, QPoint(0, 0)).y() for card in page.answers.cards()}
        assert (len(tops) == 1) is is_row


def test_on_a_wide_screen_everything_stands_in_a_column_in_the_middle(wear, every_page):
    for page in every_page().values():
        page.resize(1920, 1080)
        page.show()
        settle()
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                assert on_screen(button, page).left() >= 280
                assert on_screen(button, page).right() < 1920 - 280
        page.close()


def test_nothing_above_moves_when_an_earlier_answer_can_be_kept(wear, survey, questionnaire, qtbot, qapp):
    wear(text_scale=2.0)
    page = Pages(qtbot.addWidget).question
    page.resize(800, 1280)
    page.show()
    places = []
    for shown in (survey, survey.answer(3).back()):
        page.show_question(shown.page, questionnaire.timeframe)
        settle()
        places.append([on_screen(part, page) for part in (page.stop, page.back, *page.answers.cards())])
    assert page.keep.isVisible()
    assert places[0] == places[1]


@pytest.fixture
def watch(qapp):
    """Input as the kiosk's window looks at it."""
    made = InputWatch(qapp, TapGuard(300, 0))
    yield made
    made.close()


def test_what_does_not_fit_can_be_reached_by_tapping(wear, every_page, finger, watch, qtbot):
    wear(text_scale=2.0)
    page = every_page()["check"]
    page.resize(1024, 600)
    page.show()
    settle()
    last = page.entries()[-1]
    for _ in range(20):
        if (
            page.overflow.area.viewport()
            .rect()
            .contains(last.mapTo(page.overflow.area.viewport(), last.rect().center()))
        ):
            break
        finger(page.overflow.more)
        qtbot.wait(310)  # a second tap at once on the same button is a tremor
    notes = []
    page.wanted.connect(notes.append)
    qtbot.wait(450)  # so that Qt takes the next two taps, and not this one, for a double click
    finger(page.overflow.more)
    before = page.overflow.area.verticalScrollBar().value()
    assert before > 0
    finger(last)
    assert notes == ["repaired"], "a tap right after another is one that a client meant"
    while page.overflow.more.text() != "Back to the top":
        qtbot.wait(310)
        finger(page.overflow.more)
    qtbot.wait(310)
    finger(page.overflow.more)
    assert page.overflow.area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", SCALES)
def test_questions_of_every_kind_hold(size, scale, wear, direction, every_kind, *, qtbot):
    wear(text_scale=scale)
    page = Pages(qtbot.addWidget).question
    page.resize(*size)
    page.show()
    survey = start(every_kind)
    for value in (4, 7, 33, 2, 50):
        for shown in (survey, survey.answer(value).back()):
            page.show_question(shown.page, every_kind.timeframe)
            settle()
            name = (shown.page.item.id, shown.page.chosen)
            assert (size == (1024, 600) and scale == 2.0) or not page.overflow.overflows, name
            assert clipped(page) == [], name
            assert off_the_sides(page) == [], name
            assert poor_targets(page) == [], name
            assert page.line.line.isHidden() or page.line.line.height() >= 64
        survey = survey.answer(value)
