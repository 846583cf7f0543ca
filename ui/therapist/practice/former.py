"""The clients who have left: their trends can still be read, and they may come again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.therapist.subpage import SubPage
from ui.widgets.entry import EntryRow

if TYPE_CHECKING:
    from kiosk.practice.people.people import KnownClient


class FormerPage(SubPage):
    """Shows them by name.

    Signals:
        client_opened: number and name of the client to show.

    Attributes:
        entries: a row for each.
    """

    client_opened = Signal(int, str)

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(
            self.tr("Clients who have left"),
            self.tr("Practice"),
            self.tr(
                "They are not in the list of your clients. Open one to read, to let come again, or to erase."
            ),
        )
        self.entries: list[EntryRow] = []
        self.finish()

    def show_clients(self, clients: "tuple[KnownClient, ...]") -> None:
        """Show these clients."""
        self.forget()
        for place, client in enumerate(clients):
            whose = "" if client.mine or client.therapist is None else client.therapist.name
            row = EntryRow(client.name, whose)
            row.clicked.connect(partial(self.client_opened.emit, client.number, client.name))
            self.content.insertWidget(place + 1, row)  # below what the page is for
            self.entries.append(row)

    def forget(self) -> None:
        """Take the names off the page."""
        for row in self.entries:
            self.content.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.entries = []
