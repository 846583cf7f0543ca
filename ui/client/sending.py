"""A sheet on its way out: handed over to be sealed and stored, tried again until it is, or given up."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import RapportError
from kiosk.survey import Survey
from ui.client.door import DeskDoor, Entrance, Leaving
from ui.widgets.theme import current_theme


class Sending(QObject):
    """At most one sheet at a time. What comes of one that was let go meanwhile concerns nobody.

    Attributes:
        leaving: the sheet; None while there is none.

    Signals:
        stored: it is durably stored; a ``Leaving``, whose visit may have ended.
        failed: it waits sealed, and why; a ``RapportError``.
        opening_wanted: try the practice itself again: no sheet waits.
    """

    stored = Signal(object)
    failed = Signal(object)
    opening_wanted = Signal()

    def __init__(self, door: DeskDoor, parent: QObject | None = None) -> None:
        """Take the desk's door."""
        super().__init__(parent)
        self._door = door
        self.leaving: Leaving | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(current_theme().durations.try_again)
        self._again.timeout.connect(self.retry)

    def send(self, entrance: Entrance, survey: Survey, comment: bytearray | None) -> None:
        """Hand the answers over; nobody but the desk has them from here on."""
        language = survey.questionnaire.language
        self.leaving = Leaving(entrance, survey.answers(), language, comment)
        self._submit(self.leaving)

    def retry_later(self) -> None:
        """Leave a fault alone for a while, then try again."""
        self._again.start()

    def retry(self) -> None:
        """Try again now."""
        self._again.stop()
        if self.leaving is None:
            self.opening_wanted.emit()
        else:
            self._submit(self.leaving)

    def give_up(self) -> None:
        """Keep nothing of what could not be stored: the desk would send it with the next client's sheet."""
        if self.leaving is not None:
            self._door.withdraw(self.leaving)

    def let_go(self) -> None:
        """The visit is over."""
        self.leaving = None
        self._again.stop()

    def _submit(self, leaving: Leaving) -> None:
        self._door.submit(leaving, partial(self._stored, leaving), partial(self._not_stored, leaving))

    def _stored(self, leaving: Leaving, _receipt: object) -> None:
        self.stored.emit(leaving)

    def _not_stored(self, leaving: Leaving, error: RapportError) -> None:
        if leaving is self.leaving:
            self.failed.emit(error)
