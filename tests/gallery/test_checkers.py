"""The checkers find what is wrong: each is shown a fault that was put there, and a page without it."""

from dataclasses import replace

import numpy as np
import pytest
from eyes import contrast
from eyes.mirror import mirrored
from eyes.seeing import View, see, settle
from eyes.steady import places, steady
from eyes.targets import targets
from eyes.words import words
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.client.page import ClientPage
from ui.widgets.controls import PrimaryButton, QuietButton, Text
from ui.widgets.theme import LIGHT, apply_theme

SIZE = QSize(1000, 600)


@pytest.fixture
def page(qtbot, wear):
    """A page with a sentence and a button, as sound as any."""
    made = ClientPage()
    qtbot.addWidget(made)
    made.sentence = Text("How was your session today?", "body")
    made.back = QuietButton("Back", arrow="back")
    made.content.addWidget(made.sentence)
    made.foot.addWidget(made.back)
    made.foot.addStretch(1)
    return made


def told(found):
    return [str(one) for one in found]


def all_checks(view):
    return told([*contrast.everything(view), *targets(view), *words(view)])


def test_nothing_is_found_on_a_sound_page(page):
    assert all_checks(see(page, SIZE)) == []


def test_every_text_is_seen_where_it_stands(page):
    view = see(page, SIZE)
    assert {run.text: run.widget for run in view.runs} == {
        "How was your session today?": page.sentence,
        "Back": page.back,
    }
    for run in view.runs:
        assert view.place(run.widget).contains(run.core.toRect())
        assert contrast.figure_ratio(view.colours(run.box)) > 7
        assert contrast.figure_ratio(view.colours(run.box.translated(0, 120))) == 1


def test_contrast_is_that_of_wcag():
    black, grey, white = contrast.luminance(
        np.array([[value] * 3 for value in (0, 119, 255)], dtype=np.uint8)
    )
    assert contrast.ratio(black, white) == pytest.approx(21)
    assert contrast.ratio(grey, white) == pytest.approx(4.48, abs=0.01)


def test_text_that_is_hard_to_read_is_found(qapp, page):
    apply_theme(qapp, replace(LIGHT, palette=replace(LIGHT.palette, ink="#6B6B6B")))
    found = told(contrast.texts(see(page, SIZE)))
    assert len(found) == 2
    assert "4.9:1 where 7:1 is needed: “How was your session today?”" in found[0]


def test_text_that_is_off_may_be_softer_but_not_unreadable(qapp, page):
    page.back.setEnabled(False)
    assert told(contrast.texts(see(page, SIZE))) == []
    apply_theme(qapp, replace(LIGHT, palette=replace(LIGHT.palette, ink_soft="#8A8578")))
    (found,) = told(contrast.texts(see(page, SIZE)))
    assert "where 4.5:1 is needed: “Back”" in found


def test_an_edge_that_cannot_be_seen_is_found(qapp, page):
    apply_theme(qapp, replace(LIGHT, palette=replace(LIGHT.palette, edge="#C8C2B6")))
    (found,) = told(contrast.edges(see(page, SIZE)))
    assert "edge of QuietButton “Back”: left 1.6:1" in found
    for side in ("left", "top", "right", "bottom"):
        assert side in found


def test_one_missing_side_of_an_edge_is_found(page):
    class Open(QuietButton):
        def paintEvent(self, event):
            super().paintEvent(event)
            painter = QPainter(self)
            painter.fillRect(QRect(self.width() - 20, 0, 20, self.height()), LIGHT.colour("paper"))
            painter.end()

    page.foot.addWidget(Open("Open at one side"))
    (found,) = told(contrast.edges(see(page, SIZE)))
    assert found.endswith(": right 1.0:1")


def test_a_mark_that_is_hard_to_see_is_found(page):
    class Faint(QWidget):
        def paintEvent(self, _event):
            painter = QPainter(self)
            painter.setPen(LIGHT.colour("line"))
            painter.drawEllipse(QRect(10, 10, 30, 30))
            painter.end()

    faint = Faint()
    faint.setFixedSize(60, 60)
    page.content.addWidget(faint)
    (found,) = told(contrast.marks(see(page, SIZE)))
    assert "a mark of Faint" in found


def test_a_change_that_nobody_sees_is_none(page):
    before = see(page, SIZE)
    assert contrast.change(before, View(page), before.area) == 0
    page.back.setDown(True)
    place = before.place(page.back)
    assert 0 < contrast.change(before, View(page), place) < contrast.outline(place)


def test_a_target_that_is_too_small_is_found(page):
    page.back.setFixedSize(300, 60)
    assert told(targets(see(page, SIZE))) == ["targets: QuietButton “Back” is 300x60, under 64 px"]
    assert told(targets(see(page, SIZE), 44)) == []


def test_targets_upon_each_other_are_found(page):
    other = PrimaryButton("On", page)
    see(page, SIZE)
    other.setGeometry(page.back.geometry().translated(20, 0))
    other.show()
    settle()
    assert told(targets(View(page))) == [
        "targets: QuietButton “Back” and PrimaryButton “On” lie upon each other"
    ]


def test_a_word_that_is_cut_off_is_found(page):
    page.sentence.setFixedWidth(200)
    page.sentence.setFixedHeight(40)
    found = told(words(see(page, SIZE)))
    assert any("does not fit Text “How was your session today?”" in one for one in found)


def test_a_word_that_is_cut_off_by_its_button_is_found(page):
    page.back.setText("Donaudampfschifffahrt")
    page.back.setFixedWidth(200)
    found = told(words(see(page, SIZE)))
    assert found == ["words: “Donaudampfschifffahrt” does not fit QuietButton “Donaudampfschifffahrt”"]


def test_a_text_that_is_shortened_is_found(page):
    class Short(QuietButton):
        def paintEvent(self, _event):
            painter = QPainter(self)
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, 200)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            painter.end()

    page.foot.addWidget(Short("A way on that has many words to say and no room for them"))
    assert any("is not shown whole" in one for one in told(words(see(page, SIZE))))


def test_a_broken_word_is_found(page):
    class Broken(QuietButton):
        def paintEvent(self, _event):
            painter = QPainter(self)
            painter.drawText(self.rect(), Qt.TextFlag.TextWrapAnywhere, self.text())
            painter.end()

    broken = Broken("Confidentiality")
    broken.setFixedSize(80, 90)
    page.foot.addWidget(broken)
    assert told(words(see(page, SIZE))) == ["words: “Confidentiality” is broken in Broken “Confidentiality”"]


def test_texts_upon_each_other_are_found(page):
    see(page, SIZE)
    other = Text("Written over it", "body")
    other.setParent(page.sentence.parentWidget())
    other.setGeometry(page.sentence.geometry())
    other.show()
    settle()
    assert any("lie upon each other" in one for one in told(words(View(page))))


def test_words_out_of_sight_without_a_way_there_are_found(page):
    for _ in range(12):
        page.content.addWidget(Text("One more sentence.", "question"))
    assert told(words(see(page, SIZE))) == []
    page.overflow.more.setFixedHeight(0)
    page.overflow.more.hide()
    (found,) = told(words(View(page)))
    assert "no button leads there" in found


def test_what_is_not_mirrored_is_found(qapp, page):
    before = see(page, SIZE).remember()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert told(mirrored(before, see(page, SIZE))) == []
    page.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    page.foot.setDirection(page.foot.Direction.RightToLeft)
    found = told(mirrored(before, see(page, SIZE)))
    assert "mirror: QuietButton “Back” does not stand mirrored" in found
    assert any(one.startswith("mirror: the text of") for one in found)


def test_a_foot_that_jumps_is_found(page):
    before = places(see(page, SIZE))
    assert told(steady(before, see(page, SIZE))) == []
    page.rows.setContentsMargins(0, 0, 0, 0)
    settle()
    (found,) = told(steady(before, View(page)))
    assert found.startswith("steady: back jumps")
