"""Who will see this: read before the first question."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.client.page import ClientPage
from ui.widgets.controls import Card, PrimaryButton, QuietButton, Text
from ui.widgets.painting import draw_tick
from ui.widgets.theme import current_theme


class _Tick(QWidget):
    """A quiet mark before a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(current_theme().drawn(36), current_theme().px("body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, theme.px("body") * 0.68)
        draw_tick(painter, middle, theme.drawn(20), theme.colour("pine"))
        painter.end()


class NoticePage(ClientPage):
    """Honest, short sentences about the answers, and a way on or out.

    Signals:
        agreed: the client goes on to the questions.
        declined: not now.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        space = current_theme().space
        card = self._card = Card()
        self._points = card.rows
        self._points.addWidget(Text(self.tr("Who will see this"), "question"))
        self._points.addSpacing(space.tight)
        self.readers = Text("", "body")
        for sentence in (
            self.readers,
            Text(
                self.tr(
                    "They are stored locked on this device. For emergencies the practice keeps one spare key."
                )
            ),
            Text(
                self.tr("Nobody is watching now. If you need somebody today, please speak to us in person.")
            ),
            Text(self.tr("You can skip any question, and you can stop at any time.")),
        ):
            self._add(sentence)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card, 1000)
        line.addStretch(1)
        self.content.addStretch(2)
        self.content.addLayout(line)
        self.content.addStretch(3)
        self.decline = QuietButton(self.tr("Not now"))
        self.decline.clicked.connect(self.declined)
        self.agree = PrimaryButton(self.tr("Go on"), arrow="on")
        self.agree.clicked.connect(self.agreed)
        self.foot.addWidget(self.decline)
        self.foot.addWidget(self.make_ease())
        self.foot.addStretch(1)
        self.foot.addWidget(self.agree)
        self.show_readers(unassigned=False)
        self.name_page(self.tr("Who will see this"))

    def show_readers(self, *, unassigned: bool) -> None:
        """Say who can read the answers; without a code that is every therapist here."""
        self.readers.setText(
            self.tr("You gave no code, so the therapists of this practice can read these answers.")
            if unassigned
            else self.tr("Only your therapist can read your answers.")
        )

    def clear(self) -> None:
        """Say what holds for most."""
        self.show_readers(unassigned=False)

    def fit(self) -> None:
        """Leave less air where height is scarce; keep lines as long as they are read well."""
        super().fit()
        theme, space = current_theme(), current_theme().space
        self._card.setMaximumWidth(round(theme.shape.column * theme.text_scale))
        side, top = (space.base, space.tight) if self.low else (space.broad, space.wide)
        self._points.setContentsMargins(side, top, side, top)
        self._points.setSpacing(space.tight if self.low else space.base)

    def _add(self, sentence: Text) -> None:
        line = QHBoxLayout()
        line.setSpacing(current_theme().space.base)
        line.addWidget(_Tick())
        line.addWidget(sentence, 1)
        self._points.addLayout(line)
