"""A backup instead of a new practice: which file, whose passphrase, and how far it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent

from ui.setup.page import SetupPage
from ui.widgets.controls import Notice, QuietButton
from ui.widgets.dates import date_and_time
from ui.widgets.fields import SecretField, labelled
from ui.widgets.progressing import Busy
from ui.widgets.words import figure

if TYPE_CHECKING:  # loaded in the background after the first page is painted
    from kiosk.practice.backup.restoring import RestorePlan


class RestorePage(SetupPage):
    """Asks for a backup and for a secret that opens it.

    Signals:
        choose_asked: let the person choose the file.
        restore_asked: the secret that was typed.
        stop_asked: end the restoring.

    Attributes:
        choose: the button that asks for the file.
        chosen: what is known of the file, in words.
        secret: the field for the passphrase or the recovery key.
        busy: how far it is.
    """

    choose_asked = Signal()
    restore_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self) -> None:
        """Build the page before a file is chosen."""
        super().__init__(
            self.tr("From a backup"),
            self.tr("Restore a practice"),
            self.tr(
                "Put in the USB stick with the backup and choose the newest file. The passphrase of any "
                "therapist opens it, as it was on the day of the backup; so does the recovery key."
            ),
            self.tr("Restore"),
        )
        self.choose = QuietButton(self.tr("Choose the backup file"), desk=True)
        self.chosen = Notice("desk_body")
        self.warning = Notice("desk_body", warning=True)
        self.secret = SecretField()
        self.busy = Busy(self.tr("Restoring and checking every record"))
        self._is_chosen = False
        self.content.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.chosen)
        self.content.addWidget(self.warning)
        self._field = labelled(self.tr("Passphrase or recovery key"), self.secret, self.secret.line)
        self.content.addWidget(self._field)
        self.content.addWidget(self.busy)
        self.finish()
        self.choose.clicked.connect(self.choose_asked)
        self.secret.line.returnPressed.connect(self._ask)
        self.on.clicked.connect(self._ask)
        self.busy.stop_asked.connect(self.stop_asked)

    def enter(self) -> None:
        """Begin anew, without a file."""
        super().enter()
        self._is_chosen = False
        self.choose.setText(self.tr("Choose the backup file"))
        self.chosen.tell("")
        self.warning.tell("")
        self.forget()
        self._wait(waiting=False)
        self.lead_to(self.choose)

    def show_plan(self, file: Path, plan: "RestorePlan") -> None:
        """Show what is known of the chosen file before it is opened."""
        self.trouble.tell("")
        self._is_chosen = True
        words = self.tr("{file}: made on {date}, with {count} records.").format(
            file=file.name,
            date=date_and_time(plan.manifest.made_ms, self.locale()),
            count=figure(plan.manifest.rows),
        )
        self.chosen.tell(words)
        self.warning.tell(self._about_present(plan))
        self.choose.setText(self.tr("Choose another file"))
        self.lead_to(self.secret.line)

    def show_working(self) -> None:
        """Say that it is being restored."""
        self.trouble.tell("")
        self._wait(waiting=True)
        self.busy.begin()
        self.lead_to(self.busy.stop)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong and let the person go on."""
        self._wait(waiting=False)
        self.trouble.tell(sentence)
        self.lead_to(self.secret.line if self._is_chosen else self.choose)

    def end(self) -> None:
        """The practice is there: nothing is at work any more, and the secret is gone."""
        self._wait(waiting=False)
        self.forget()

    def forget(self) -> None:
        """Empty the field."""
        self.secret.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing in the field of a page that is not seen."""
        self.forget()
        super().hideEvent(event)

    @property
    def is_working(self) -> bool:
        """Whether a practice is being restored at this moment."""
        return not self.on.isEnabled()

    def _about_present(self, plan: "RestorePlan") -> str:
        if plan.replaces is None:
            return ""
        other = self.tr(
            "This is the backup of another practice. It takes the place of “{practice}”, which is here now; "
            "its folder is kept beside it under another name."
        )
        same = self.tr(
            "It takes the place of “{practice}” as it is here now; that folder is kept beside it under "
            "another name."
        )
        warning = (
            other.format(practice=plan.replaces)
            if plan.other_practice
            else same.format(practice=plan.replaces)
        )
        if not plan.rows_since:
            return warning
        lost = self.tr("Records there that the backup does not have: {count}.").format(
            count=figure(plan.rows_since)
        )
        return f"{warning} {lost}"

    def _wait(self, *, waiting: bool) -> None:
        for control in (self.on, self.back):
            control.setEnabled(not waiting)
        for part in (self.choose, self._field):
            part.setVisible(not waiting)
        if not waiting:
            self.busy.end()

    def _ask(self) -> None:
        if not self._is_chosen:
            self.trouble.tell(self.tr("Please choose the backup file first."))
            self.lead_to(self.choose)
        elif not self.secret.text():
            self.trouble.tell(self.tr("Please type the passphrase or the recovery key."))
            self.lead_to(self.secret.line)
        else:
            self.restore_asked.emit(self.secret.text())
