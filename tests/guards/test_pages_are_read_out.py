"""What a screen reader is told of every client page: names, roles and order, nothing twice, nothing hidden.

The quick version, through Qt's own interface; ``tests/ears`` reads a real process through the platform's.
"""

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.client.page import ClientPage
from ui.widgets.controls import Notice, PrimaryButton, Text
from ui.widgets.spoken import speak_up
from ui.widgets.told import in_reading_order

Role = QAccessible.Role
CONTROLS = {Role.Button, Role.RadioButton, Role.Slider, Role.EditableText, Role.CheckBox}
WORDS = {Role.StaticText, Role.Heading, Role.AlertMessage}
AROUND = {Role.Client, Role.Grouping, Role.Window, Role.Border, Role.ProgressBar, Role.Pane}
SIZES = ((1280, 800), (800, 1280))


def nodes(told):
    """Give what can be met below a node, in the order of the tree."""
    for place in range(told.childCount()):
        child = told.child(place)
        if child is not None and not child.state().invisible:
            yield child
            yield from nodes(child)


def name_of(node):
    return node.text(QAccessible.Text.Name)


def shown_page(window):
    (page,) = (page for page in window.findChildren(ClientPage) if page.isVisible())
    return page


def wrong_in(window):
    """Say what a reader would stumble over on the page that is shown."""
    page = shown_page(window)
    met = list(nodes(QAccessible.queryAccessibleInterface(window)))
    yield from (
        f"{name_of(node)} is a {node.role().name}"
        for node in met
        if node.role() not in CONTROLS | WORDS | AROUND
    )
    named = [node for node in met if node.role() in CONTROLS | WORDS | {Role.ProgressBar}]
    for node in named:
        if not name_of(node).strip():
            yield f"a {node.role().name} has no name: {node.object()}"
        if not page.isAncestorOf(node.object()):
            yield f"{name_of(node)} is not on the page that is shown"
    names = Counter(name_of(node) for node in named if node.role() in CONTROLS)
    yield from (f"{count} controls are called {name}" for name, count in names.items() if count > 1)
    headings = [name_of(node) for node in met if node.role() == Role.Heading]
    if len(headings) != 1:
        yield f"the page has the headings {headings}"
    told = QAccessible.queryAccessibleInterface(page)
    if told.role() != Role.Grouping or not name_of(told).strip():
        yield f"the page is a {told.role().name} called “{name_of(told)}”"
    yield from out_of_order(named)


def out_of_order(named):
    """Give the steps that lead back: up in the same column, or back in the same line."""
    for one, other in pairwise(named):
        here, there = one.rect(), other.rect()
        same_column = here.left() < there.right() and there.left() < here.right()
        same_line = here.top() < there.bottom() and there.top() < here.bottom()
        before = there.right() <= here.left()
        if (same_column and there.bottom() <= here.top()) or (same_line and before):
            yield f"{name_of(one)} is read before {name_of(other)}"


def test_every_client_page_is_read_out_in_order_and_without_gaps(client_states, qapp):
    found = {}
    for number, window in enumerate(client_states()):
        speak_up(window)
        for size in SIZES:
            window.resize(*size)
            for _ in range(4):
                qapp.processEvents()
            for fault in wrong_in(window):
                found.setdefault(fault, f"state {number}, {size[0]}x{size[1]}")
    assert found == {}


@pytest.fixture
def room(qtbot, wear):
    shown = QWidget()
    qtbot.addWidget(shown)
    QVBoxLayout(shown)
    speak_up(shown)
    shown.resize(400, 400)
    shown.show()
    return shown


def roles(room):
    QApplication.processEvents()  # what was added is shown
    return [(node.role(), name_of(node)) for node in nodes(QAccessible.queryAccessibleInterface(room))]


def test_a_title_is_a_heading_and_a_sentence_is_none(room):
    for text in (Text("Ready to send?", "question"), Text("Tap an answer to change it.", "soft")):
        room.layout().addWidget(text)
    assert roles(room) == [
        (Role.Heading, "Ready to send?"),
        (Role.StaticText, "Tap an answer to change it."),
    ]


def test_a_title_that_changes_is_read_as_it_stands(room):
    title = Text("", "question")
    room.layout().addWidget(title)
    title.setText("Thank you")
    assert roles(room) == [(Role.Heading, "Thank you")]


def test_a_notice_is_an_alert_that_says_its_sentence_once(room):
    notice = Notice()
    room.layout().addWidget(notice)
    assert roles(room) == []
    notice.tell("The code has ten digits.")
    assert roles(room) == [(Role.AlertMessage, "The code has ten digits.")]


def test_what_was_made_later_and_stands_above_is_read_first(room):
    later = [PrimaryButton(name) for name in ("two", "three")]
    for button in later:
        room.layout().addWidget(button)
    room.layout().insertWidget(0, PrimaryButton("one"))
    above = QWidget(room)  # lies above all, in no layout
    above.setGeometry(QRect(QPoint(0, 0), room.size()))
    above.show()
    above.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert [name for _, name in roles(room) if name] == ["two", "three", "one"]
    in_reading_order(room)
    assert [name for _, name in roles(room) if name] == ["one", "two", "three"]
    assert room.children()[-1] is above


def test_the_checks_themselves_see_what_is_wrong(room):
    for name in ("a", "", "a"):
        room.layout().addWidget(PrimaryButton(name))
    room.layout().insertWidget(0, Text("last", "body"))
    QApplication.processEvents()
    met = [
        node for node in nodes(QAccessible.queryAccessibleInterface(room)) if node.role() in CONTROLS | WORDS
    ]
    assert len(list(out_of_order(met))) == 1
