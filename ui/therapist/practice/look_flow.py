"""The way to the practice's look."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.errors import RapportError
from kiosk.practice.settings.accent import UnfitAccent, checked_accent
from kiosk.practice.settings.look import PracticeLook
from ui.therapist.practice.look import LookPage
from ui.therapist.room import Room
from ui.widgets.logo import logo_from
from ui.widgets.wearing import Wishes, system_wishes
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.desk.therapist_desk import TherapistDesk

_PICTURES = "*.png *.jpg *.jpeg"


@dataclass(frozen=True, slots=True)
class LookState:
    """How the practice looks now, and what it is called."""

    look: PracticeLook
    name: str


class LookFlow(QObject):
    """Asks the desk's folder on behalf of the page.

    Signals:
        page_shown: the page was put up and has what it shows.
        renamed: what the practice is called now.

    Attributes:
        page: the page.
    """

    page_shown = Signal(object)
    renamed = Signal(str)

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make the page."""
        super().__init__(parent)
        self._room = room
        self.page = LookPage()
        self.page.picture_asked.connect(self._ask_for_picture)
        self.page.look_given.connect(self._keep)

    def begin(self) -> None:
        """Show the page."""
        self._room.put_up(self.page)
        self._room.asking.ask(self.page, partial(read_look, self._room.desk), self._show)

    def _show(self, state: LookState) -> None:
        self.page.show_look(state.look, state.name, _wishes())
        self.page_shown.emit(self.page)

    def _ask_for_picture(self) -> None:
        chosen = self._room.chooser.to_open(self.page, _PICTURES)
        if chosen:
            self._room.asking.ask(self.page, partial(logo_from, Path(chosen)), self._take_logo)

    def _take_logo(self, logo: bytes) -> None:
        self.page.trouble.tell("")
        self.page.show_logo(logo)

    def _keep(self, look: PracticeLook, name: str) -> None:
        job = partial(keep_look, self._room.desk, look, name)
        self._room.asking.ask(self.page, job, self._kept, self._not_kept)

    def _kept(self, state: LookState) -> None:
        self.page.show_look(state.look, state.name, _wishes())
        self.page.tell(
            self.tr("The clients’ pages look like this from now on. These pages follow at the next unlock.")
        )
        self.renamed.emit(state.name)

    def _not_kept(self, error: RapportError) -> None:
        if isinstance(error, UnfitAccent):
            self.page.show_unfit(told(error), error.proposal)
        else:
            self.page.show_trouble(told(error))


def _wishes() -> Wishes:
    application = QApplication.instance()
    return system_wishes(application) if isinstance(application, QApplication) else Wishes()


def read_look(desk: "TherapistDesk") -> LookState:
    """Read how the practice looks; runs on the worker thread."""
    return LookState(*desk.decisions.look)


def keep_look(desk: "TherapistDesk", look: PracticeLook, name: str) -> LookState:
    """Keep look and name in one step; runs on the worker thread.

    Raises:
        UnfitAccent: words on or in the accent could not be read.
        BadName: the name cannot be one.
        MachineFault: it cannot be written.
    """
    kept = replace(look, accent=checked_accent(look.accent) if look.accent else "")
    state = LookState(*desk.decisions.set_look(kept, name))
    desk.practice_name = state.name
    return state
