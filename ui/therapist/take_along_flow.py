"""The way through the page of what is taken along of a client."""

from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from ui.therapist.client import ClientPage
from ui.therapist.plot_choice import PlotWish
from ui.therapist.room import Room
from ui.therapist.saving_flow import SavingFlow
from ui.therapist.take_along import ReportWish, TakeAlongPage
from ui.therapist.taking import has_notes, save_answers, save_course, save_report

# How the files are called: by nobody's name. What a stick is labelled with stays the person's own choice.
_ENDINGS: Final = MappingProxyType(
    {"csv": ".csv", "csv-wide": ".wide.csv", "fhir": ".fhir.json", "json": ".json"}
)


class TakeAlongFlow(SavingFlow[TakeAlongPage]):
    """Saves what is taken along of the client who is shown."""

    def __init__(self, room: Room, client: ClientPage, parent: QObject) -> None:
        """Make the page for the client that ``client`` shows."""
        super().__init__(room, client, TakeAlongPage(), parent)
        client.take_along_asked.connect(self.begin)
        client.access.copy_asked.connect(self.begin_with_answers)
        self.page.report_asked.connect(self._save_report)
        self.page.plot_asked.connect(self._save_plot)
        self.page.answers_asked.connect(self._save_answers)

    def begin(self) -> None:
        """Show what there is to take along of the client who is shown."""
        self._begin()

    def begin_with_answers(self) -> None:
        """Show the same, and lead to the copy of all answers."""
        self._begin()
        self.page.lead_to_answers()

    def _ask_more(self) -> None:
        job = partial(has_notes, self._room.desk, self._number)
        self._room.asking.ask(self.page, job, self.page.offer_notes)

    def _save_report(self, wish: ReportWish) -> None:
        self._save(
            self.tr("Rapport report") + ".pdf", partial(save_report, self._room.desk, self._number, wish)
        )

    def _save_plot(self, wish: PlotWish) -> None:
        job = partial(save_course, self._room.desk, self._number, None, wish)
        self._save(self.tr("Rapport plot") + f".{wish.kind}", job)

    def _save_answers(self, format_: str) -> None:
        name = self.tr("Rapport answers") + _ENDINGS[format_]
        self._save(name, partial(save_answers, self._room.desk, self._number, format_))
