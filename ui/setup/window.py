"""The set-up's window: its pages, and founding the practice at the very end, all or nothing."""

import random
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout

from kiosk.errors import RapportError
from kiosk.practice.settings.languages import PracticeLanguages
from ui.printing.recovery_sheet import on_paper
from ui.printing.saving import save
from ui.setup.done import DonePage
from ui.setup.names import NamesPage
from ui.setup.page import SetupPage
from ui.setup.passphrase import PassphrasePage
from ui.setup.recovery import ConfirmPage, RecoveryPage
from ui.setup.restoring_flow import RestoringFlow
from ui.setup.work import found, load
from ui.widgets.choosing import Chooser
from ui.widgets.language import spoken_tag
from ui.widgets.new_passphrase import Judged, judge, make_passphrase
from ui.widgets.recovery_key import Recovery, make_recovery
from ui.widgets.ring import FocusRing
from ui.widgets.screen import ScreenWindow
from ui.widgets.watch import InputWatch
from ui.widgets.words import told
from ui.widgets.work import Worker

if TYPE_CHECKING:
    from kiosk.practice.backup.restoring import Restored
    from kiosk.vault.cost import Cost


@dataclass(slots=True)
class _Answers:
    """What was said so far; nothing of it is on disk."""

    practice: str = ""
    therapist: str = ""
    passphrase: str = field(default="", repr=False)
    recovery: Recovery | None = field(default=None, repr=False)


class SetupWindow(ScreenWindow):
    """Walks through the pages.

    Signals:
        first_painted: the first page is on the screen; only now anything heavy is loaded.
        left: True when the practice is there, False when the person stopped before. Sent once.
        language_chosen: set-up shall go on in ``wanted_language``, from its first page.

    Attributes:
        names: the pages, in their order.
        passphrase: the second.
        recovery: the third.
        confirm: the fourth.
        restore: the page that takes a backup instead of all that.
        done: the last.
        wanted_language: the tag of the language that the person chose; empty for the one that is spoken.
        loaded: whether everything that the later pages need is in memory.
    """

    first_painted = Signal()
    left = Signal(bool)
    language_chosen = Signal()

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        cost: "Cost | None" = None,
        rng: random.Random | None = None,
        chooser: Chooser | None = None,
    ) -> None:
        """Prepare the set-up of a practice at ``folder``.

        Args:
            application: whose input is watched.
            folder: where the practice is made.
            cost: what a passphrase guess costs; measured on this machine when None.
            rng: draws words and groups; the system's secure randomness when None.
            chooser: asks for files; by dialogs when None.
        """
        super().__init__()
        self._folder, self._cost = folder, cost
        self._rng = rng or random.SystemRandom()
        self._chooser = chooser or Chooser()
        self._answers = _Answers()
        self._is_left = self._is_founded = False
        self.loaded = False
        self.wanted_language = ""
        self._watch = InputWatch(application)
        self._worker = Worker(self)
        self.names, self.passphrase, self.recovery = NamesPage(), PassphrasePage(), RecoveryPage()
        self.confirm, self.done = ConfirmPage(), DonePage()
        self._restoring = RestoringFlow(folder, self._worker, self._chooser.to_open, self)
        self.restore = self._restoring.page
        self._lay_out()
        self._ring = FocusRing(self, self._watch)
        self._connect()
        self._show(self.names)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Set up Rapport"))
        self._stack = QStackedWidget()
        for page in (self.names, self.passphrase, self.recovery, self.confirm, self.restore, self.done):
            self._stack.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)

    def _connect(self) -> None:
        self.names.names_given.connect(self._take_names)
        self.names.back_asked.connect(self.close)
        self.names.language_chosen.connect(self._want_language)
        self.names.restore_asked.connect(partial(self._show, self.restore))
        self.restore.back_asked.connect(partial(self._show, self.names))
        self._restoring.restored.connect(self._restored)
        self.passphrase.new.judge_asked.connect(self._judge)
        self.passphrase.new.made_asked.connect(self._make_passphrase)
        self.passphrase.passphrase_given.connect(self._take_passphrase)
        self.passphrase.back_asked.connect(partial(self._show, self.names))
        self.recovery.key.save_asked.connect(self._save)
        self.recovery.written.connect(self._ask_for_groups)
        self.recovery.back_asked.connect(partial(self._show, self.passphrase))
        self.confirm.groups_given.connect(self._take_groups)
        self.confirm.back_asked.connect(partial(self._show, self.recovery))
        self.done.on.clicked.connect(self.close)

    def end_work(self) -> None:
        """End all background work and forget what was typed."""
        self._forget()
        self._worker.close()
        self._watch.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave. Before the last page nothing was made; while it is being made there is no way out."""
        founding = self._stack.currentWidget() is self.confirm and not self.confirm.on.isEnabled()
        if founding or self.restore.is_working:
            event.ignore()
            return
        event.accept()
        if not self._is_left:
            self._is_left = True
            self.left.emit(self._is_founded)

    def begin(self) -> None:
        """Load what the later pages need."""
        self.first_painted.emit()
        self._worker.run(load, self._note_loaded, self._tell)

    def _note_loaded(self, _none: None) -> None:
        self.loaded = True

    def _take_names(self, practice: str, therapist: str) -> None:
        self._answers.practice, self._answers.therapist = practice, therapist
        self._show(self.passphrase)

    def _judge(self, passphrase: str) -> None:
        names = (self._answers.practice, self._answers.therapist)
        self._worker.run(partial(judge, passphrase, names), self._show_judged, self._tell)

    def _show_judged(self, judged: Judged) -> None:
        self.passphrase.new.show_strength(judged.passphrase, judged.words)

    def _make_passphrase(self) -> None:
        self._worker.run(partial(make_passphrase, self._rng), self.passphrase.new.show_made, self._tell)

    def _take_passphrase(self, passphrase: str) -> None:
        names = (self._answers.practice, self._answers.therapist)
        self._worker.run(partial(judge, passphrase, names), self._take_judged, self._tell)

    def _want_language(self, tag: str) -> None:
        if tag != spoken_tag():
            self.wanted_language = tag
            self.language_chosen.emit()

    def _take_judged(self, judged: Judged) -> None:
        if not judged.accepted:
            self.passphrase.trouble.tell(judged.words)
            return
        self._answers.passphrase = judged.passphrase
        if self._answers.recovery is None:
            self._worker.run(make_recovery, self._show_recovery, self._tell)
        else:
            self._show(self.recovery)

    def _show_recovery(self, recovery: Recovery) -> None:
        self._answers.recovery = recovery
        self.recovery.show_key(recovery.groups, recovery.fingerprint)
        self._show(self.recovery)

    def _save(self, kind: str) -> None:
        recovery = self._answers.recovery
        suggested = self.tr("Rapport recovery key")
        chosen = self._chooser.to_save(self, f"{suggested}.{kind}")
        if recovery is None or not chosen:
            return
        content = on_paper(recovery, self._answers.practice, kind, self.locale())
        job = partial(save, content, Path(chosen))
        self._worker.run(job, partial(self._show_saved, chosen), self._tell)

    def _show_saved(self, where: str, _none: None) -> None:
        self.recovery.show_saved(where)

    def _ask_for_groups(self) -> None:
        recovery = self._answers.recovery
        if recovery is None:
            return
        self.confirm.asked.ask_for(recovery.draw(self._rng))
        self._show(self.confirm)

    def _take_groups(self) -> None:
        recovery = self._answers.recovery
        if recovery is None:
            return
        if wrong := self.confirm.asked.differing(recovery):
            self.confirm.show_wrong(wrong)
            return
        self.confirm.show_working()
        names = (self._answers.practice, self._answers.therapist)
        settings = PracticeLanguages().beginning_in(spoken_tag()).as_settings()
        job = partial(
            found, self._folder, names, self._answers.passphrase, recovery, self._cost, settings=settings
        )
        self._worker.run(job, self._founded, self._not_founded)

    def _founded(self, _none: None) -> None:
        self._is_founded = True
        self._forget()
        self._show(self.done)

    def _restored(self, restored: "Restored") -> None:
        self._is_founded = True
        self._forget()
        self.done.show_restored(restored.practice_name, restored.made_ms, restored.rows, restored.kept)
        self._show(self.done)
        self.done.findings.tell("\n".join(told(one.phrase, one.values) for one in restored.findings))

    def _not_founded(self, error: RapportError) -> None:
        self.confirm.show_trouble(told(error))

    def _tell(self, error: RapportError) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, SetupPage):
            page.trouble.tell(told(error))

    def _forget(self) -> None:
        """Let nothing secret stay on a page."""
        self._answers = _Answers()
        for page in (self.passphrase, self.recovery, self.confirm, self.restore):
            page.forget()

    def _show(self, page: SetupPage) -> None:
        self._stack.setCurrentWidget(page)
        page.enter()
