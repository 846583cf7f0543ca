"""The way through a client's second tab: sharing, the code card, leaving and erasing."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import RapportError
from ui.therapist.access import Access
from ui.therapist.client import ClientPage
from ui.therapist.code_card import save_card
from ui.therapist.room import Room
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.desk.therapist_desk import TherapistDesk
    from kiosk.practice.people.people import CodeCard, Colleague

Answer = TypeVar("Answer")


class AccessFlow(QObject):
    """Asks the desk on behalf of the tab.

    Signals:
        page_shown: the tab has what it shows.
        gone: whoever signed in cannot read the client any more; what happened, in words.
    """

    page_shown = Signal(object)
    gone = Signal(str)

    def __init__(self, room: Room, page: ClientPage, parent: QObject) -> None:
        """Serve the tab of ``page``."""
        super().__init__(parent)
        self._room, self._page, self._tab = room, page, page.access
        page.access_asked.connect(self.show)
        tab = self._tab
        tab.share_asked.connect(self._share)
        tab.unshare_asked.connect(self._unshare)
        tab.transfer_asked.connect(self._transfer)
        tab.card_asked.connect(self._make_card)
        tab.card.save_asked.connect(self._save_card)
        tab.active_asked.connect(self._set_active)
        tab.erase_asked.connect(self._erase)

    def show(self) -> None:
        """Show who may do what with the client on the page."""
        self._ask(partial(_read_access, self._room.desk, self._page.number), self._show)

    def _show(self, access: Access | None) -> None:
        if access is None:
            self._leave(self.tr("You can no longer read this client."))
            return
        self._tab.show_access(access)
        self._page.show_coming(comes=access.client.active)
        self.page_shown.emit(self._page)

    def _share(self, colleague: "Colleague") -> None:
        words = self.tr("{name} can read this client now.").format(name=colleague.name)
        job = partial(self._room.desk.people.share, self._page.number, colleague.holder_id)
        self._ask(job, partial(self._done, words))

    def _unshare(self, colleague: "Colleague") -> None:
        words = self.tr("{name} can no longer read this client.").format(name=colleague.name)
        job = partial(self._room.desk.people.unshare, self._page.number, colleague.holder_id)
        self._ask(job, partial(self._done, words))

    def _transfer(self, colleague: "Colleague") -> None:
        handed = self.tr("{client} is {name}’s client now.")
        named = handed.format(client=self._page.title.text(), name=colleague.name)
        job = partial(self._room.desk.people.transfer, self._page.number, colleague.holder_id)
        self._ask(job, partial(self._done, named))

    def _make_card(self) -> None:
        self._ask(partial(self._room.desk.people.new_card, self._page.number), self._show_card)

    def _show_card(self, card: "CodeCard") -> None:
        self._tab.show_card(card)

    def _save_card(self, code: str) -> None:
        save_card(self._room, self._page, self._tab.card, code)

    def _set_active(self, active: bool) -> None:  # noqa: FBT001  the signal's own value
        name = self._page.title.text()
        coming = self.tr("{client} comes again.") if active else self.tr("{client} has left.")
        job = partial(self._room.desk.people.set_active, self._page.number, active)
        self._ask(job, partial(self._done, coming.format(client=name)))

    def _erase(self) -> None:
        words = self.tr("{client} is erased.").format(client=self._page.title.text())
        job = partial(self._room.desk.people.erase, self._page.number)
        self._ask(job, partial(self._gone, words))

    def _gone(self, words: str, _none: None) -> None:
        self._leave(words)

    def _leave(self, words: str) -> None:
        self.gone.emit(words)

    def _done(self, words: str, _none: None) -> None:
        self._tab.tell(words)
        self.show()

    def _ask(self, job: Callable[[], Answer], on_done: Callable[[Answer], None]) -> None:
        self._room.asking.ask(self._page, job, on_done, self._tell)

    def _tell(self, error: RapportError) -> None:
        self._tab.show_trouble(told(error))


def _read_access(desk: "TherapistDesk", number: int) -> Access | None:
    """Give who may do what with a client; None when whoever signed in may not read the client any more."""
    people = desk.people
    client = next((one for one in people.clients() if one.number == number), None)
    return None if client is None else Access(client, people.therapists())
