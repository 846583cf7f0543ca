"""Who will see this: read before the first question."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.client.page import ClientPage
from ui.widgets.controls import Card, PrimaryButton, QuietButton, Text
from ui.widgets.globe import LanguageButton
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
        languages_wanted: the client wants to read another language.
    """

    agreed = Signal()
    declined = Signal()
    languages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        space = current_theme().space
        card = self._card = Card()
        self._points = card.rows
        self._unassigned = False
        self._title = Text("", "question")
        self._points.addWidget(self._title)
        self._points.addSpacing(space.tight)
        self.readers = Text()
        self._keeping, self._watching, self._freedom = Text(), Text(), Text()
        for sentence in (self.readers, self._keeping, self._watching, self._freedom):
            self._add(sentence)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card, 1000)
        line.addStretch(1)
        self.content.addStretch(2)
        self.content.addLayout(line)
        self.content.addStretch(3)
        self.decline = QuietButton()
        self.decline.clicked.connect(self.declined)
        self.agree = PrimaryButton(arrow="on")
        self.agree.clicked.connect(self.agreed)
        self.languages = LanguageButton(short=True)
        self.languages.clicked.connect(self.languages_wanted)
        self.foot.addWidget(self.decline)
        self.foot.addWidget(self.make_ease())
        self.foot.addWidget(self.languages)
        self.foot.addStretch(1)
        self.foot.addWidget(self.agree)
        self.say_words()

    def say_words(self) -> None:
        """Say who will see the answers, and the ways on or out."""
        title = self.tr("Who will see this")
        self._title.setText(title)
        self._keeping.setText(
            self.tr(
                "They are stored locked on this device. For emergencies the practice keeps one spare key."
            )
        )
        self._watching.setText(
            self.tr("Nobody is watching now. If you need somebody today, please speak to us in person.")
        )
        self._freedom.setText(self.tr("You can skip any question, and you can stop at any time."))
        self.decline.setText(self.tr("Not now"))
        self.agree.setText(self.tr("Go on"))
        self.show_readers(unassigned=self._unassigned)
        self.name_page(title)

    def show_readers(self, *, unassigned: bool) -> None:
        """Say who can read the answers; without a code that is every therapist here."""
        self._unassigned = unassigned
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
