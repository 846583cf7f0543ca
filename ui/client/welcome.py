"""The page that waits for the next client."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.client.page import ClientPage
from ui.widgets.controls import PlainButton, PrimaryButton, Text
from ui.widgets.globe import LanguageButton
from ui.widgets.painting import draw_meeting
from ui.widgets.theme import Role, current_theme


class Mark(QWidget):
    """The practice's logo, or Rapport's mark: two rounds that meet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the mark; it takes no input and says nothing to screen readers."""
        super().__init__(parent)
        self._logo: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_logo(self, logo: bytes) -> None:
        """Show this PNG; the mark where it is none that can be shown."""
        self._logo = None
        if logo:
            from ui.widgets.logo import logo_image  # noqa: PLC0415  most practices have none

            self._logo = logo_image(logo)
        self.updateGeometry()
        self.update()

    @property
    def shows_logo(self) -> bool:
        """Tell whether it is the practice's."""
        return self._logo is not None

    def sizeHint(self) -> QSize:
        """A quiet size."""
        return QSize(360, 148) if self._logo is not None else QSize(240, 132)

    def minimumSizeHint(self) -> QSize:
        """Small where the page is low."""
        return QSize(96, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._logo is None:
            draw_meeting(painter, QRectF(self.rect()), current_theme())
        else:
            from ui.widgets.logo import draw_logo  # noqa: PLC0415  loaded already: there is a logo

            draw_logo(painter, QRectF(self.rect()), self._logo, current_theme())
        painter.end()


class BeginButton(PrimaryButton):
    """The one big target."""

    text_role: Role = "question"

    def sizeHint(self) -> QSize:
        """Half again as high as a target, and wide."""
        target = current_theme().shape.target
        return super().sizeHint().expandedTo(QSize(6 * target, round(1.6 * target)))

    def heightForWidth(self, width: int) -> int:
        """Keep the height."""
        return max(super().heightForWidth(width), round(1.6 * current_theme().shape.target))


class WelcomePage(ClientPage):
    """Practice name, "Begin", and a small way in for the therapist.

    Signals:
        begun: the client begins.
        typed: a digit came from a keyboard or scanner: the client holds a card already.
        therapist_wanted: the therapist's view is asked for.
        languages_wanted: the client wants to read another language.
    """

    takes_scans = True
    begun = Signal()
    typed = Signal(int)
    therapist_wanted = Signal()
    languages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        space = current_theme().space
        self._name = ""
        self._practice = Text("", "display", centred=True)
        self.begin = BeginButton()
        self.begin.clicked.connect(self.begun)
        self.therapist = PlainButton()
        self.therapist.clicked.connect(self.therapist_wanted)
        self.languages = LanguageButton()
        self.languages.clicked.connect(self.languages_wanted)
        self._invitation = Text("", "soft", centred=True)
        self.content.addStretch(3)
        self._mark = Mark()
        self.content.addWidget(self._mark)
        self.content.addSpacing(space.roomy)
        self.content.addWidget(self._practice)
        self.content.addWidget(self._invitation)
        self.content.addSpacing(space.wide)
        self.content.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        self.content.addStretch(4)
        self.foot.addWidget(self.make_ease())
        self.foot.addWidget(self.languages)
        self.foot.addStretch(1)
        self.foot.addWidget(self.therapist)
        self.say_words()

    def say_words(self) -> None:
        """Welcome, and name the ways on."""
        self.begin.setText(self.tr("Begin"))
        self.therapist.setText(self.tr("Therapist"))
        self._invitation.setText(self.tr("How was your session? Answering takes about a minute."))
        self.name_page(self.tr("Welcome to {practice}").format(practice=self._name))

    def show_practice(self, name: str) -> None:
        """Show the practice's name."""
        self._name = name
        self._practice.setText(name)
        self.say_words()

    def show_logo(self, logo: bytes) -> None:
        """Show the practice's logo, or Rapport's mark where there is none."""
        self._mark.show_logo(logo)

    def fit(self) -> None:
        """Leave the mark out where words need its place."""
        super().fit()
        self._mark.setVisible(not self.cramped)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin by Enter; take the first digit of a card that is scanned here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begun.emit()
        elif event.text() in tuple("0123456789"):
            self.typed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)
