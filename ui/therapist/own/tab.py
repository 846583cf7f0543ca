"""The Reflection tab: the steps of repair, rating a session, and both views of the sessions side by side."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.therapist.own.form import RatingForm
from ui.therapist.own.steps import DayStepper, MatterCard
from ui.therapist.own.words import (
    difference_words,
    legend_words,
    pair_words,
    panel_titles,
    rated_words,
    session_words,
    shown_matters,
)
from ui.therapist.section import Section
from ui.therapist.session_cursor import SessionCursor
from ui.widgets.controls import Notice, PlainButton, Text
from ui.widgets.overflow import Content, Overflow
from ui.widgets.stepper import Stepper
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.reflecting import ClientReflection
    from kiosk.questionnaires.definition import Questionnaire
    from ui.therapist.plots.pairs import PairCanvas


class ReflectionTab(QWidget):
    """Shows what the therapist adds to one client's sessions. The plot is made with the first client.

    Signals:
        rated: place of the session, item id -> rating, and a ``Known``.
        taken_back: place of the session whose rating is to go.
        step_asked: number of the session, a ``RepairStep``, and whether it is done on ``day.day``.
        picture_asked: the plot of both views is to be saved.

    Attributes:
        repair: the steps; hidden where nothing asks for them.
        matters: a card for each session that does.
        day: when a step was done.
        sessions: which session is rated.
        form: how.
        differences: where both differ, in words.
        save: leads to a picture of the plot.
        canvas: the plot; None before it is needed.
        session_cursor: lies over the plot.
        told: what was done, in words.
        trouble: what is wrong, in words.
    """

    rated = Signal(int, object, object)
    taken_back = Signal(int)
    step_asked = Signal(int, object, bool)
    picture_asked = Signal()

    def __init__(self) -> None:
        """Build an empty tab."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Reflection"))
        self._reflection: ClientReflection | None = None
        self._asked: Questionnaire | None = None
        self.place = -1
        self.canvas: PairCanvas | None = None
        self.session_cursor: SessionCursor | None = None
        self.matters: list[MatterCard] = []
        self.trouble, self.told = Notice("desk_body", warning=True), Notice("desk_body")
        self._build_repair()
        self._build_rating()
        self._build_differences()
        self._lay_out()

    def _build_repair(self) -> None:
        words = self.tr(
            "Tick what you did, with its day. Whoever reads this client sees these steps. They close "
            "nothing: the client’s next answers do."
        )
        self.day = DayStepper()
        self.repair = Section(self.tr("Steps of repair"), Text(words, "desk_soft"), self.day)

    def _build_rating(self) -> None:
        words = self.tr(
            "How was this session from your side? Everything can be left out. Only you read this; erasing "
            "the client erases it too, and no export has it."
        )
        self.sessions = Stepper(
            self.tr("Before"), self.tr("After"), self.tr("The session before"), self.tr("The session after")
        )
        self.form, self.rated_before = RatingForm(), Text("", "desk_body")
        self.rating = Section(
            self.tr("My rating"), Text(words, "desk_soft"), self.sessions, self.rated_before, self.form
        )
        self.none = Text("", "desk_body")
        self.sessions.back_asked.connect(self._to_before)
        self.sessions.on_asked.connect(self._to_after)
        self.form.kept.connect(self._keep)
        self.form.taken_back.connect(self._take_back)

    def _build_differences(self) -> None:
        self.differences, self.legend = Text("", "desk_body"), Text("", "desk_small")
        self.both = Section(self.tr("Both views over time"), self.differences)
        self._canvas_place = QVBoxLayout()
        self.both.rows.addLayout(self._canvas_place)
        self.both.rows.addWidget(self.legend)
        self.save = PlainButton(self.tr("Save this picture…"), desk=True)
        self.both.rows.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)
        self.save.clicked.connect(self.picture_asked)

    def _lay_out(self) -> None:
        space, inside = current_theme().space, Content()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, space.snug, 0, 0)
        column.setSpacing(space.base)
        for part in (self.none, self.repair, self.rating, self.both):
            column.addWidget(part)
        column.addStretch(1)
        self._overflow = Overflow(inside, desk=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, space.snug, 0, 0)
        rows.setSpacing(space.base)
        for notice in (self.trouble, self.told):
            rows.addWidget(notice)
        rows.addWidget(self._overflow, 1)

    def take_canvas(self, canvas: "PairCanvas") -> None:
        """Put the plot into its place."""
        self.canvas = canvas
        self._canvas_place.addWidget(canvas)
        self.session_cursor = SessionCursor(canvas, self.describe)
        canvas.drawn.connect(self._follow)

    def begin(self) -> None:
        """Show nothing of another client, and nothing that was told before."""
        self._reflection, self.place = None, -1
        self.trouble.tell("")
        self.told.tell("")
        self.day.begin()
        self._overflow.setVisible(False)
        self._overflow.to_top()

    def show_reflection(self, reflection: "ClientReflection", asked: "Questionnaire") -> None:
        """Show a client's sessions; ``asked`` is the questionnaire in the words of the pages.

        The session that was shown stays; at first it is the newest.
        """
        same = self._reflection is not None and self._reflection.number == reflection.number
        self._reflection, self._asked = reflection, asked
        if not same or not 0 <= self.place < len(reflection.history):
            self.place = len(reflection.history) - 1
        self._overflow.setVisible(True)
        self._show_none()
        self._show_matters()
        self._show_session()
        self._show_both()
        in_order(self._controls())

    def _controls(self) -> Iterator[QWidget]:
        """Give all controls from top to bottom."""
        yield from (self.day.back, self.day.on)
        for card in self.matters:
            yield from card.steps.values()
        yield from (self.sessions.back, self.sessions.on)
        yield from self.form.controls()
        if self.session_cursor is not None:
            yield self.session_cursor
        yield from (self.save, self._overflow.more)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.trouble.tell("")
        self.told.tell(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong."""
        self.told.tell("")
        self.trouble.tell(sentence)

    def describe(self, index: int) -> str:
        """Say what both rated in one of the sessions of the plot."""
        if self._reflection is None:
            return ""
        return pair_words(self._reflection.pairs, index, self.locale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the plot the height that it needs at this width."""
        super().resizeEvent(event)
        self._suit_height()

    def _show_none(self) -> None:
        reflection = self._reflection
        if reflection is None:
            return
        words = ""
        if not len(reflection.history):
            words = self.tr("No session yet. After the first one you can rate it here.")
        elif not reflection.may_rate:
            words = self.tr(
                "There is nothing to rate here: the recovery key is no therapist, or this questionnaire has "
                "no sentences for the therapist."
            )
        self.none.setText(words)
        self.none.setVisible(bool(words))
        self.rating.setVisible(not words)
        self.both.setVisible(not words)

    def _show_matters(self) -> None:
        if self._reflection is None:
            return
        found = shown_matters(self._reflection)
        while len(self.matters) < len(found):
            card = MatterCard()
            card.step_asked.connect(self.step_asked)
            self.matters.append(card)
            self.repair.rows.addWidget(card)
        for place, card in enumerate(self.matters):
            card.setVisible(place < len(found))
            if place < len(found):
                card.show_matter(self._reflection, found[place], self.locale())
        self.repair.setVisible(bool(found))

    def _show_session(self) -> None:
        reflection, asked = self._reflection, self._asked
        if reflection is None or asked is None or self.place < 0:
            return
        last = len(reflection.history) - 1
        words = session_words(reflection, self.place, self.locale())
        self.sessions.show_step(words, has_before=self.place > 0, has_after=self.place < last)
        before = rated_words(reflection, self.place, self.locale())
        self.rated_before.setText(before)
        self.rated_before.setVisible(bool(before))
        self.form.show_session(reflection, asked, self.place)

    def _show_both(self) -> None:
        if self._reflection is None:
            return
        from ui.therapist.plots.pairs import PairData  # noqa: PLC0415  loads matplotlib

        pairs = self._reflection.pairs
        words = difference_words(pairs)
        self.differences.setText(words)
        self.legend.setText(legend_words())
        for part in (self.legend, self.canvas, self.save):
            if part is not None:
                part.setVisible(bool(len(pairs)))
        if self.canvas is None or self.session_cursor is None:
            return
        self.canvas.setAccessibleName(self.tr("Plot of your ratings and the client’s answers"))
        self.canvas.setAccessibleDescription(words)
        self._suit_height()
        self.canvas.show_pairs(PairData(pairs, panel_titles(pairs), self.tr("client"), self.tr("you")))

    def _suit_height(self) -> None:
        if self.canvas is None or self._reflection is None:
            return
        panels = 1 + len(self._reflection.pairs.dimensions)
        self.canvas.setFixedHeight(self.canvas.height_needed(self.canvas.width(), panels))

    def _follow(self) -> None:
        if self.canvas is not None and self.session_cursor is not None:
            self.session_cursor.setGeometry(QRect(0, 0, self.canvas.width(), self.canvas.height()))
            self.session_cursor.follow(self.canvas.places, self.canvas.reach)

    def _to_before(self) -> None:
        self._move(-1)

    def _to_after(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        self.place += step
        self.told.tell("")
        self._show_session()

    def _keep(self, ratings: object, known: object) -> None:
        if not ratings:
            self.show_trouble(self.tr("Nothing is rated yet. Choose an answer to at least one sentence."))
            return
        self.rated.emit(self.place, ratings, known)

    def _take_back(self) -> None:
        self.taken_back.emit(self.place)
