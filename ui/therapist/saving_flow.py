"""The way of a file about one client: where it goes, who writes it, and what the page says then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.therapist.client import ClientPage
from ui.therapist.room import Room
from ui.therapist.saving_page import SavingPage
from ui.therapist.taking import read_origin
from ui.widgets.words import straight

if TYPE_CHECKING:
    from kiosk.exchange.origin import Origin

OnePage = TypeVar("OnePage", bound=SavingPage)


class SavingFlow(QObject, Generic[OnePage]):
    """Asks where to save, and the desk for what is saved.

    Signals:
        back_asked: back to the client.
        page_shown: the page has what it shows.

    Attributes:
        page: the page.
    """

    back_asked = Signal()
    page_shown = Signal(object)

    def __init__(self, room: Room, client: ClientPage, page: OnePage, parent: QObject) -> None:
        """Serve ``page`` for the client that ``client`` shows."""
        super().__init__(parent)
        self._room, self._client, self.page = room, client, page
        self._number = 0
        page.back_asked.connect(self.back_asked)

    def _begin(self) -> None:
        """Put the page up for the client who is shown."""
        self._number, name = self._client.number, self._client.title.text()
        self._room.put_up(self.page)
        self.page.show_client(name)
        self._ask_more()
        self._room.asking.ask(self.page, partial(read_origin, self._room.desk), self._show)

    def _ask_more(self) -> None:
        """Ask what else the page has to know before it has all that it shows."""

    def _show(self, origin: "Origin") -> None:
        self.page.show_notice(origin.notice)
        self.page_shown.emit(self.page)

    def _save(self, name: str, job: Callable[[Path], None]) -> None:
        """Ask where, and have it done there; ``job`` takes the file. ``name`` names nobody."""
        chosen = self._room.chooser.to_save(self.page, name)
        if chosen:
            self.page.show_saving(busy=True)
            _load_what_draws()
            self._room.asking.ask(self.page, partial(job, Path(chosen)), partial(self._saved, chosen))

    def _saved(self, where: str, _none: None) -> None:
        words = QCoreApplication.translate(
            "TakeAlongFlow", "Saved to {file}. Whoever has the file can read it."
        )
        self.page.tell(words.format(file=straight(where)))


def _load_what_draws() -> None:
    """Load it on this thread, before another uses it: it asks for classes of Qt's (``ui.therapist.flow``)."""
    import ui.printing.picture  # noqa: PLC0415  matplotlib's writers of files
    import ui.printing.report  # noqa: F401, PLC0415
