"""The pages behind the lock and the way through them: caseload, one client, a new client."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from kiosk.errors import RapportError
from kiosk.practice.numbers import UNASSIGNED
from ui.therapist.access_flow import AccessFlow
from ui.therapist.add_client import AddClientPage
from ui.therapist.asking import Asking
from ui.therapist.caseload import CaseloadPage
from ui.therapist.client import ClientPage
from ui.therapist.code_card import save_card
from ui.therapist.desk_page import DeskPage
from ui.therapist.notes_flow import NotesFlow
from ui.therapist.opened import Caseload, Checked, Opened, check_older, read_caseload
from ui.therapist.own.flow import ReflectionFlow
from ui.therapist.picture_flow import PictureFlow
from ui.therapist.practice.flow import PracticeFlow
from ui.therapist.room import Room
from ui.therapist.take_along_flow import TakeAlongFlow
from ui.therapist.then import Then
from ui.therapist.without_code import WithoutCodePage
from ui.widgets.choosing import Chooser
from ui.widgets.words import told
from ui.widgets.work import Worker

if TYPE_CHECKING:
    from kiosk.practice.clients import CodeCard
    from kiosk.practice.desk.caseload import ClientTrend
    from kiosk.practice.desk.sheets import OpenedSheet

_PATIENCE_MS = 150  # for a client's trend, before an empty page is put up


class _Read(NamedTuple):
    """A client's trend as the desk gave it."""

    number: int
    trend: "ClientTrend"


class Inside(QObject):
    """Asks the open desk in the background and puts pages up.

    Signals:
        leave_asked: the view is to be locked; a ``Then``.
        page_shown: a page was put up and has what it shows.

    Attributes:
        caseload: the page with all clients.
        client: the page with one of them.
        add_client: the page for a new one.
        without_code: the page with the sheets that came in without a code.
        practice: the pages for what there is to look after.
        take_along: the page of what is saved of a client.
        picture: the page on which the plot that is shown is saved.
        room: what these ways have in common.
    """

    leave_asked = Signal(object)
    page_shown = Signal(object)

    caseload: CaseloadPage
    client: ClientPage
    add_client: AddClientPage
    without_code: WithoutCodePage
    practice: PracticeFlow
    take_along: TakeAlongFlow
    picture: PictureFlow

    def __init__(self, worker: Worker, stack: QStackedWidget, chooser: Chooser, parent: QObject) -> None:
        """Prepare for an unlock: ``make_more`` makes the pages; ``worker`` is the thread that unlocks."""
        super().__init__(parent)
        self._worker, self._stack = worker, stack
        self._unseen: _Read | None = None
        self._checking = self._has_begun = False
        self._looked_at = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._turn_to_client)
        self.room = Room(Asking(worker), self._put_up, chooser)
        self._making = self._make()

    def make_more(self) -> bool:
        """Make some more of the pages, which takes a moment; False once all are there."""
        return next(self._making, False)

    def begin(self, opened: Opened) -> None:
        """Show the caseload that was read at unlock; all pages are there."""
        self.room.let_in(opened.desk)
        self._show_caseload(opened.caseload)

    def _make(self) -> Iterator[bool]:
        self.caseload = CaseloadPage()
        self._stack.addWidget(self.caseload)
        yield True
        self.client = ClientPage()
        self._stack.addWidget(self.client)
        yield True
        self.add_client, self.without_code = AddClientPage(), WithoutCodePage()
        self.take_along = TakeAlongFlow(self.room, self.client, self)
        self.picture = PictureFlow(self.room, self.client, self)
        saving = (self.take_along, self.picture)
        for page in (self.add_client, self.without_code, *(flow.page for flow in saving)):
            self._stack.addWidget(page)
        for flow in saving:
            flow.page_shown.connect(self.page_shown)
            flow.back_asked.connect(self._back_to_client)
        yield True
        self._access = AccessFlow(self.room, self.client, self)
        self._notes = NotesFlow(self.room, self.client, self)
        self._reflection = ReflectionFlow(self.room, self.client, self)
        self.practice = PracticeFlow(self.room, self)
        for one in self.practice.pages():
            self._stack.addWidget(one)  # at once: a window that closes between two steps takes all along
        self._connect()
        yield True
        self.client.rehearse(self._stack.size())

    def make_plots(self) -> None:
        """Make the plot: matplotlib is loaded. Does so after the caseload was painted."""
        QTimer.singleShot(0, self, self._make_canvas)

    def _check_older(self) -> None:
        self._worker.run(partial(check_older, self.room.desk), self._checked_older, self._caseload_unread)

    def _checked_older(self, checked: Checked) -> None:
        if checked.caseload is not None:
            self._show_caseload(checked.caseload)
        if checked.more:
            # Piece by piece, so that a client who is opened meanwhile does not wait for all of it.
            self._check_older()

    def _connect(self) -> None:
        self.caseload.client_opened.connect(self._open_client)
        self.caseload.add_client_asked.connect(self._to_add_client)
        self.caseload.practice_asked.connect(self.practice.begin)
        self.caseload.backup_asked.connect(self.practice.backup.begin)
        self.caseload.close_asked.connect(self._close_kiosk)
        self.practice.back_asked.connect(self._to_caseload)
        self.practice.client_opened.connect(self._open_former)
        self.practice.page_shown.connect(self.page_shown)
        self._access.page_shown.connect(self.page_shown)
        self._reflection.page_shown.connect(self.page_shown)
        self._access.gone.connect(self._client_gone)
        self.client.back_asked.connect(self._to_caseload)
        self.without_code.back_asked.connect(self._to_caseload)
        self.client.survey_asked.connect(self._start_survey)
        self.add_client.name_given.connect(self._add_client)
        self.add_client.card.save_asked.connect(self._save_card)
        self.add_client.left.connect(self._to_caseload)

    def _make_canvas(self) -> None:
        from ui.therapist.plots.canvas import TrendCanvas  # noqa: PLC0415  loaded in the background by now
        from ui.therapist.plots.words import guide_words  # noqa: PLC0415

        if self.client.trends.canvas is None:
            self.client.trends.take_canvas(TrendCanvas(), guide_words())
        if self._unseen is not None:
            self._show_client(self._unseen)
        if not self._checking:
            # Only now: the caseload does not wait for it.
            self._checking = True
            self._check_older()

    def _open_client(self, number: int, name: str) -> None:
        if number == UNASSIGNED:
            self._open_without_code()
            return
        self._show_waiting(number, name, comes=True)

    def _open_former(self, number: int, name: str) -> None:
        self._show_waiting(number, name, comes=False)

    def _show_waiting(self, number: int, name: str, *, comes: bool) -> None:
        self.client.show_waiting(number, name, comes=comes)
        self._patience.start()
        self._worker.run(partial(self._read_client, number), self._show_client, self._tell_client)

    def _open_without_code(self) -> None:
        trouble = self._tell_without_code
        self._put_up(self.without_code)
        self._worker.run(self._read_without_code, self._show_without_code, trouble)
        self._worker.run(partial(self.room.desk.mark_read, UNASSIGNED), _no_result_needed, trouble)

    def _read_without_code(self) -> "tuple[OpenedSheet, ...]":
        return self.room.desk.sheets(UNASSIGNED).sheets

    def _show_without_code(self, sheets: "tuple[OpenedSheet, ...]") -> None:
        if self._stack.currentWidget() is self.without_code:
            self.without_code.show_sheets(sheets)
            self.page_shown.emit(self.without_code)

    def _tell_without_code(self, error: RapportError) -> None:
        self.without_code.show_trouble(told(error))

    def _read_client(self, number: int) -> _Read:
        return _Read(number, self.room.desk.trend(number))

    def _show_client(self, read: _Read) -> None:
        if read.number != self.client.number:
            return  # another client was opened meanwhile
        if self.client.trends.canvas is None:
            self._unseen = read
            return
        self._unseen = None
        self.client.show_client(read.trend)
        if self._patience.isActive():
            self._put_up(self.client)
        self.client.trends.settle()
        self.page_shown.emit(self.client)
        if self._stack.currentWidget() is self.client:
            # Noting it is a durable write: neither the disk nor the work for it holds up the plot.
            self._looked_at = read.number
            QTimer.singleShot(0, self, self._mark_read)

    def _mark_read(self) -> None:
        if self._looked_at:
            job = partial(self.room.desk.mark_read, self._looked_at)
            self._looked_at = 0
            self._worker.run(job, _no_result_needed, self._tell_client)

    def _turn_to_client(self) -> None:
        """Leave the caseload for a client whose trend takes long, or could not be read."""
        self.client.show_nothing_yet()
        self._put_up(self.client)

    def _tell_client(self, error: RapportError) -> None:
        if self._patience.isActive():
            self._turn_to_client()
        self.client.show_trouble(told(error))

    def _to_caseload(self) -> None:
        self._put_up(self.caseload)
        self._worker.run(partial(read_caseload, self.room.desk), self._show_caseload, self._caseload_unread)

    def _show_caseload(self, caseload: Caseload) -> None:
        self.caseload.show_caseload(caseload)
        if not self._has_begun:
            self._has_begun = True
            self._put_up(self.caseload)
        if self._stack.currentWidget() is self.caseload:
            self.page_shown.emit(self.caseload)

    def _caseload_unread(self, error: RapportError) -> None:
        self.caseload.show_trouble(told(error))

    def _to_add_client(self) -> None:
        self._put_up(self.add_client)
        self.page_shown.emit(self.add_client)

    def _add_client(self, name: str) -> None:
        job = partial(self.room.desk.people.add_client, name)
        self.room.asking.ask(self.add_client, job, self._show_card)

    def _show_card(self, card: "CodeCard") -> None:
        self.add_client.show_card(card)
        self.caseload.show_all()

    def _save_card(self, code: str) -> None:
        save_card(self.room, self.add_client, self.add_client.card, code)

    def _client_gone(self, words: str) -> None:
        self._to_caseload()
        self.caseload.tell(words)

    def _back_to_client(self) -> None:
        self._put_up(self.client)
        self.page_shown.emit(self.client)

    def _start_survey(self, number: int) -> None:
        self.leave_asked.emit(Then("survey", number))

    def _close_kiosk(self) -> None:
        self.leave_asked.emit(Then("close"))

    def _put_up(self, page: DeskPage) -> None:
        self._mark_read()
        self._patience.stop()
        self._stack.setCurrentWidget(page)
        page.enter()


def _no_result_needed(_none: None) -> None:
    """Take the end of a job that only notes something."""
