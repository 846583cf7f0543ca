"""The way through the colleagues and everybody's passphrase."""

import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import RapportError
from ui.therapist.practice.passphrase_form import (
    AddTherapistPage,
    MyPassphrasePage,
    PassphraseForm,
    ResetPassphrasePage,
)
from ui.therapist.practice.state import TherapistsState, read_therapists
from ui.therapist.practice.therapists import TherapistsPage
from ui.therapist.room import Room
from ui.widgets.new_passphrase import Judged, judge, make_passphrase
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.people.people import Colleague


class TherapistsFlow(QObject):
    """Asks the desk on behalf of these pages.

    Signals:
        page_shown: a page was put up and has what it shows.
        back_asked: back to the practice.

    Attributes:
        page: who works here.
        add: one more.
        reset: a new passphrase for a colleague.
        mine: the own passphrase.
    """

    page_shown = Signal(object)
    back_asked = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make the pages."""
        super().__init__(parent)
        self._room = room
        self._told = ""
        self._whose: Colleague | None = None
        self.page, self.add = TherapistsPage(), AddTherapistPage()
        self.reset, self.mine = ResetPassphrasePage(), MyPassphrasePage()
        self._connect()

    def _connect(self) -> None:
        self.page.add_asked.connect(partial(self._to_form, self.add))
        self.page.reset_asked.connect(self._to_reset)
        self.page.remove_asked.connect(self._remove)
        for form in (self.add, self.reset, self.mine):
            form.new.judge_asked.connect(partial(self._judge, form))
            form.new.made_asked.connect(partial(self._make, form))
        self.add.back_asked.connect(self.begin)
        self.reset.back_asked.connect(self.begin)
        self.mine.back_asked.connect(self.back_asked)
        self.add.therapist_given.connect(self._add)
        self.reset.passphrase_given.connect(self._reset)
        self.mine.passphrases_given.connect(self._change)

    def begin(self) -> None:
        """Show who works here."""
        self._room.put_up(self.page)
        if self._told:
            self.page.tell(self._told)
            self._told = ""
        self._room.asking.ask(self.page, partial(read_therapists, self._room.desk), self._show)

    def begin_mine(self) -> None:
        """Show the own passphrase."""
        self._to_form(self.mine)

    def _show(self, state: TherapistsState) -> None:
        self.page.show_state(state)
        self.page_shown.emit(self.page)

    def _to_form(self, form: PassphraseForm) -> None:
        self._room.put_up(form)
        self.page_shown.emit(form)

    def _to_reset(self, colleague: "Colleague") -> None:
        self._whose = colleague
        self.reset.show_whose(colleague.name)
        self._to_form(self.reset)

    def _judge(self, form: PassphraseForm, passphrase: str) -> None:
        names = (*form.names(), self._room.desk.practice_name, self._room.desk.therapist_name)
        self._room.asking.ask(form, partial(judge, passphrase, names), partial(_show_judged, form))

    def _make(self, form: PassphraseForm) -> None:
        self._room.asking.ask(form, partial(make_passphrase, secrets.SystemRandom()), form.new.show_made)

    def _add(self, name: str, passphrase: str) -> None:
        job = partial(self._room.desk.people.add_therapist, name, passphrase)
        self._room.asking.ask(self.add, job, self._added)

    def _added(self, colleague: "Colleague") -> None:
        words = self.tr("{name} can unlock now, with that name and passphrase.")
        self._back_with(words.format(name=colleague.name))

    def _reset(self, passphrase: str) -> None:
        if self._whose is not None:
            job = partial(self._room.desk.people.reset_passphrase, self._whose.holder_id, passphrase)
            words = self.tr("{name} unlocks with the new passphrase from now on.")
            done = partial(self._was_done, words.format(name=self._whose.name))
            self._room.asking.ask(self.reset, job, done)

    def _remove(self, colleague: "Colleague") -> None:
        job = partial(self._room.desk.people.remove_therapist, colleague.holder_id)
        words = self.tr("{name} can no longer unlock.").format(name=colleague.name)
        self._room.asking.ask(self.page, job, partial(self._was_done, words), self._not_removed)

    def _not_removed(self, error: RapportError) -> None:
        self.page.show_trouble(told(error))

    def _was_done(self, words: str, _none: None) -> None:
        self._back_with(words)

    def _back_with(self, words: str) -> None:
        self._told = words
        self.begin()

    def _change(self, old: str, new: str) -> None:
        job = partial(self._room.desk.people.change_passphrase, old, new)
        self._room.asking.ask(self.mine, job, self._changed)

    def _changed(self, _none: None) -> None:
        self.mine.forget()
        self.mine.tell(self.tr("Your passphrase is changed. The old one no longer works."))


def _show_judged(form: PassphraseForm, judged: Judged) -> None:
    form.new.show_strength(judged.passphrase, judged.words)
