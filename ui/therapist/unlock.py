"""The door of the therapist's view: name (where a practice has several therapists) and passphrase."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent

from ui.therapist.desk_page import DeskPage, in_the_middle
from ui.widgets.controls import Card, Notice, PlainButton, PrimaryButton, QuietButton, Text
from ui.widgets.fields import SecretField, labelled, plain_field
from ui.widgets.pace import Pace
from ui.widgets.progressing import Busy
from ui.widgets.theme import current_theme
from ui.widgets.watch import monotonic_ms
from ui.widgets.words import figure

_COLUMN_PX = 560
_MANY = 1_500  # records: fewer are open before anybody could read how far it is


class UnlockPage(DeskPage):
    """Asks who is there.

    The passphrase leaves this page by ``unlock_asked`` alone and is cleared from the field at once.

    Signals:
        unlock_asked: name (empty where it is not asked) and passphrase.
        stop_asked: an unlock that has much to open is to end.
        back_asked: back to the welcome page.
        close_asked: the kiosk itself is to be closed; offered only where nobody can unlock.

    Attributes:
        name: the field for the therapist's name; hidden until ``ask_for_name``.
        passphrase: the field for the passphrase.
        unlock: the button.
        back: the way out.
        close_kiosk: the way out of a kiosk whose practice cannot be opened; hidden otherwise.
        notice: what went wrong, in words.
        opening: how far an unlock is that has much to open, and the way to stop it; hidden otherwise.
        stopped: what became of an unlock that was stopped; hidden otherwise.
        migrating: how far the records are on their way to a newer form; hidden otherwise.
    """

    unlock_asked = Signal(str, str)
    stop_asked = Signal()
    back_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        """Build the page for a practice with one therapist."""
        super().__init__()
        self.name_page(self.tr("The therapist's view: unlock"))
        self._practice = Text("", "desk_soft", centred=True)
        self.name = plain_field()
        self._name_rows = labelled(self.tr("Your name"), self.name)
        self._name_rows.hide()
        self.passphrase = SecretField()
        self.unlock = PrimaryButton(self.tr("Unlock"), desk=True)
        self.back = PlainButton(self.tr("Back to the welcome page"), desk=True, arrow="back")
        self.close_kiosk = QuietButton(self.tr("Close the kiosk"), desk=True)
        self.close_kiosk.hide()
        self.notice = Notice("desk_body", warning=True)
        self.stopped = Notice("desk_body")
        self.opening = Busy(self.tr("Opening what your clients answered"))
        self.opening.stop.setText(self.tr("Cancel"))
        self.migrating = Busy(self.tr("The records are being brought to the form of the newer Rapport"))
        self.migrating.tell(self.tr("A backup is made first. This happens once; please wait."))
        self.migrating.stop.hide()  # it is done in a moment, and a kill leaves all as it was
        self._pace = Pace()
        self._paused_until = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_pause)
        self._lay_out()
        self.passphrase.line.returnPressed.connect(self._ask)
        self.name.returnPressed.connect(self.passphrase.line.setFocus)
        self.unlock.clicked.connect(self._ask)
        self.back.clicked.connect(self.back_asked)
        self.opening.stop_asked.connect(self.stop_asked)
        self.close_kiosk.clicked.connect(self.close_asked)

    def _lay_out(self) -> None:
        space = current_theme().space
        card = Card()
        card.rows.setContentsMargins(space.wide, space.wide, space.wide, space.wide)
        card.rows.setSpacing(space.base)
        card.rows.addWidget(Text(self.tr("Unlock your view"), "desk_title", centred=True))
        card.rows.addWidget(self._practice)
        card.rows.addWidget(self._name_rows)
        self._passphrase_rows = labelled(self.tr("Your passphrase"), self.passphrase, self.passphrase.line)
        card.rows.addWidget(self._passphrase_rows)
        card.rows.addWidget(self.notice)
        card.rows.addWidget(self.stopped)
        card.rows.addWidget(self.unlock)
        self._door = card
        self.rows.addWidget(
            in_the_middle(_COLUMN_PX, card, self.opening, self.migrating, self.back, self.close_kiosk)
        )

    def show_practice(self, name: str) -> None:
        """Show the practice's name."""
        self._practice.setText(name)

    def ask_for_name(self) -> None:
        """Show the name field: the practice has more than one therapist."""
        self._name_rows.show()
        if not self.passphrase.text():
            self.name.setFocus()

    def show_ready(self) -> None:
        """Let the person type."""
        self._show_in_place(None)
        for field in (self.name, self.passphrase, self.unlock):
            field.setEnabled(True)
        self.unlock.setText(self.tr("Unlock"))
        (
            self.name if self.name.isVisibleTo(self) and not self.name.text() else self.passphrase.line
        ).setFocus()

    def show_working(self) -> None:
        """Say that the passphrase is being tried."""
        self._second.stop()
        self._pace = Pace()
        self.notice.tell("")
        self.stopped.tell("")
        for field in (self.name, self.passphrase, self.unlock):
            field.setEnabled(False)
        self.unlock.setText(self.tr("One moment …"))

    def show_progress(self, done: int, total: int) -> None:
        """Say how many of the new records are open, where there are so many that somebody waits for them."""
        left = self._pace.seconds_left(done, total, monotonic_ms())
        if total < _MANY:
            return
        if self.opening.isHidden():
            self.opening.begin()
            self._show_in_place(self.opening)
            self.opening.stop.setFocus()
        words = self.tr("{done} of {total} records.").format(done=figure(done), total=figure(total))
        self.opening.show_progress(done, total)
        self.opening.tell(f"{words} {self.opening.time_left(left)}".strip())

    def show_stopped(self, sentence: str) -> None:
        """Say what became of an unlock that was stopped."""
        self.show_ready()
        self.stopped.tell(sentence)

    def show_migrating(self, done: int, total: int) -> None:
        """Say how far the records are on their way to the newer form; nobody can unlock before."""
        if self.migrating.isHidden():
            self.migrating.begin()
            self._show_in_place(self.migrating)
        self.migrating.show_progress(done, total)

    def _show_in_place(self, busy: Busy | None) -> None:
        """Show how far some work is in place of the fields, or these again."""
        self._door.setVisible(busy is None)
        self.back.setVisible(busy is None)
        for card in (self.opening, self.migrating):
            card.setVisible(card is busy)

    def show_paused(self, seconds: int) -> None:
        """Say how long no passphrase is taken. The recovery key is, so that everything stays in use."""
        self.show_ready()
        self._paused_until = monotonic_ms() + 1000 * seconds
        self.notice.tell(self._pause_in_words(seconds))
        self._second.start()

    def show_trouble(self, sentence: str, *, can_retry: bool = True) -> None:
        """Say what is wrong; where trying again cannot help, only the ways back and out are left."""
        self._second.stop()
        self.show_ready()
        self.notice.tell(sentence)
        if not can_retry:
            for field in (self.name, self.passphrase, self.unlock):
                field.setEnabled(False)
            self.offer_to_close()
            self.back.setFocus()

    def offer_to_close(self) -> None:
        """Let the staff close a kiosk whose practice nobody can unlock."""
        self.close_kiosk.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing in the fields of a page that is not seen."""
        self.passphrase.clear()
        self._second.stop()
        super().hideEvent(event)

    def _count_pause(self) -> None:
        left = self._paused_until - monotonic_ms()
        if left <= 0:
            self._second.stop()
            self.notice.tell("")
        else:
            self.notice.reword(self._pause_in_words(-(-left // 1000)))

    def _pause_in_words(self, seconds: int) -> str:
        words = self.tr(
            "Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time."
        )
        return words.format(time=f"{seconds // 60}:{seconds % 60:02}")

    def _ask(self) -> None:
        secret = self.passphrase.text()
        if not secret:
            self.passphrase.line.setFocus()
            return
        self.passphrase.clear()
        self.unlock_asked.emit(self.name.text().strip(), secret)
