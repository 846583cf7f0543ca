"""The way to a new recovery key: nothing is changed before two of its groups were typed from the paper."""

import random
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.printing.recovery_sheet import on_paper
from ui.printing.saving import save
from ui.therapist.desk_page import DeskPage
from ui.therapist.practice.recovery_key import CheckKeyPage, NewKeyPage, RenewPage
from ui.therapist.practice.state import TherapistsState, read_therapists
from ui.therapist.room import Room
from ui.widgets.recovery_key import Recovery, make_recovery

if TYPE_CHECKING:
    from kiosk.practice.people.people import RecoveryRenewed


class RecoveryFlow(QObject):
    """Asks the desk on behalf of these pages.

    Signals:
        page_shown: a page was put up and has what it shows.
        back_asked: back to the practice.

    Attributes:
        page: why, and the own passphrase.
        key: the new key.
        check: two of its groups.
    """

    page_shown = Signal(object)
    back_asked = Signal()

    def __init__(self, room: Room, parent: QObject, draws: random.Random | None = None) -> None:
        """Make the pages; ``draws`` draws the groups that are asked for."""
        super().__init__(parent)
        self._room = room
        self._draws = draws or random.SystemRandom()
        self._passphrase = ""
        self._recovery: Recovery | None = None
        self.page, self.key, self.check = RenewPage(), NewKeyPage(), CheckKeyPage()
        self.page.back_asked.connect(self._leave)
        self.page.key_asked.connect(self._make)
        self.key.back_asked.connect(self.begin)
        self.key.key.save_asked.connect(self._save)
        self.key.written.connect(self._ask_for_groups)
        self.check.back_asked.connect(self.begin)
        self.check.key_wanted.connect(self._show_key)
        self.check.groups_given.connect(self._take_groups)

    def begin(self) -> None:
        """Begin anew; a key that was shown and not put in place is forgotten."""
        self._forget()
        self._room.put_up(self.page)
        self._room.asking.ask(self.page, partial(read_therapists, self._room.desk), self._show)

    def pages(self) -> tuple[DeskPage, ...]:
        """Give the pages, for the window to hold."""
        return self.page, self.key, self.check

    def _leave(self) -> None:
        self._forget()
        self.back_asked.emit()

    def _show(self, state: TherapistsState) -> None:
        self.page.show_state(with_recovery=state.with_recovery)
        self.page_shown.emit(self.page)

    def _make(self, passphrase: str) -> None:
        self._room.asking.ask(self.page, make_recovery, partial(self._made, passphrase))

    def _made(self, passphrase: str, recovery: Recovery) -> None:
        self._passphrase, self._recovery = passphrase, recovery
        self._show_key()

    def _show_key(self) -> None:
        if self._recovery is not None:
            self._room.put_up(self.key)
            self.key.show_key(self._recovery)
            self.page_shown.emit(self.key)

    def _save(self, kind: str) -> None:
        suggested = self.tr("Rapport recovery key")
        chosen = self._room.chooser.to_save(self.key, f"{suggested}.{kind}")
        if self._recovery is None or not chosen:
            return
        content = on_paper(self._recovery, self._room.desk.practice_name, kind, self.key.locale())
        job = partial(save, content, Path(chosen))
        self._room.asking.ask(self.key, job, partial(self._saved, chosen))

    def _saved(self, where: str, _none: None) -> None:
        self.key.show_saved(where)

    def _ask_for_groups(self) -> None:
        if self._recovery is not None:
            self._room.put_up(self.check)
            self.check.ask_for(self._recovery.draw(self._draws))
            self.page_shown.emit(self.check)

    def _take_groups(self) -> None:
        if self._recovery is None:
            return
        if wrong := self.check.asked.differing(self._recovery):
            self.check.show_wrong(self.check.asked.wrong(wrong))
            return
        self.check.show_working()
        renew = self._room.desk.people.renew_recovery_key
        job = partial(renew, self._recovery.key, self._passphrase or None)
        self._room.asking.ask(self.check, job, self._renewed)

    def _renewed(self, renewed: "RecoveryRenewed") -> None:
        self._forget()
        self._room.put_up(self.page)
        self.page.tell(self._words(renewed))
        self.page_shown.emit(self.page)

    def _words(self, renewed: "RecoveryRenewed") -> str:
        words = self.tr(
            "The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper "
            "once no backup needs it any more."
        ).format(fingerprint=renewed.fingerprint)
        if not renewed.cannot_reset:
            return words
        names = ", ".join(one.name for one in renewed.cannot_reset)
        more = self.tr("Until they change their own passphrase once, it cannot give a new one to: {names}.")
        return f"{words} {more.format(names=names)}"

    def _forget(self) -> None:
        self._passphrase, self._recovery = "", None
