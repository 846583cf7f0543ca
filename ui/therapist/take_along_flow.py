"""The way through the page of what is taken along of a client."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.therapist.client import ClientPage
from ui.therapist.room import Room
from ui.therapist.take_along import TABLE, ReportWish, TakeAlongPage
from ui.therapist.taking import read_origin, save_answers, save_picture, save_report, save_table
from ui.widgets.words import straight

if TYPE_CHECKING:
    from kiosk.exchange.origin import Origin

# How the files are called: by nobody's name. What a stick is labelled with stays the person's own choice.
_ENDINGS: Final = MappingProxyType(
    {"csv": ".csv", "csv-wide": ".wide.csv", "fhir": ".fhir.json", "json": ".json"}
)


class TakeAlongFlow(QObject):
    """Asks where to save, and the desk for what is saved.

    Signals:
        back_asked: back to the client.
        page_shown: the page has what it shows.

    Attributes:
        page: the page.
    """

    back_asked = Signal()
    page_shown = Signal(object)

    def __init__(self, room: Room, client: ClientPage, parent: QObject) -> None:
        """Make the page for the client that ``client`` shows."""
        super().__init__(parent)
        self._room, self._client = room, client
        self._number = 0
        self.page = TakeAlongPage()
        client.take_along_asked.connect(self.begin)
        client.access.copy_asked.connect(self.begin_with_answers)
        self.page.back_asked.connect(self.back_asked)
        self.page.report_asked.connect(self._save_report)
        self.page.plot_asked.connect(self._save_plot)
        self.page.answers_asked.connect(self._save_answers)

    def begin(self) -> None:
        """Show what there is to take along of the client who is shown."""
        self._number, name = self._client.number, self._client.title.text()
        self._room.put_up(self.page)
        self.page.show_client(name)
        self._room.asking.ask(self.page, partial(read_origin, self._room.desk), self._show)

    def begin_with_answers(self) -> None:
        """Show the same, and lead to the copy of all answers."""
        self.begin()
        self.page.lead_to_answers()

    def _show(self, origin: "Origin") -> None:
        self.page.show_notice(origin.notice)
        self.page_shown.emit(self.page)

    def _save_report(self, wish: ReportWish) -> None:
        self._save(
            self.tr("Rapport report") + ".pdf", partial(save_report, self._room.desk, self._number, wish)
        )

    def _save_plot(self, kind: str) -> None:
        desk, number = self._room.desk, self._number
        job = (
            partial(save_table, desk, number) if kind == TABLE else partial(save_picture, desk, number, kind)
        )
        self._save(self.tr("Rapport plot") + f".{kind}", job)

    def _save_answers(self, format_: str) -> None:
        name = self.tr("Rapport answers") + _ENDINGS[format_]
        self._save(name, partial(save_answers, self._room.desk, self._number, format_))

    def _save(self, name: str, job: Callable[[Path], None]) -> None:
        """Ask where, and have it done there; ``job`` takes the file."""
        chosen = self._room.chooser.to_save(self.page, name)
        if chosen:
            self.page.show_saving(busy=True)
            self._room.asking.ask(self.page, partial(job, Path(chosen)), partial(self._saved, chosen))

    def _saved(self, where: str, _none: None) -> None:
        words = self.tr("Saved to {file}. Whoever has the file can read it.")
        self.page.tell(words.format(file=straight(where)))
