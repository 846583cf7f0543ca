"""The last page: the practice is there."""

from pathlib import Path

from ui.setup.page import SetupPage
from ui.widgets.controls import Notice
from ui.widgets.dates import date_and_time


class DonePage(SetupPage):
    """Says that all is done, and what comes next.

    Attributes:
        findings: what a restored practice has to tell, in words.
    """

    def __init__(self) -> None:
        """Build the page of a new practice."""
        super().__init__(
            self.tr("Done"),
            self.tr("The practice is ready"),
            self.tr(
                "Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with "
                "your passphrase, and add your first client to get a code card."
            ),
            self.tr("Start"),
        )
        self.findings = Notice("desk_body", warning=True)
        self.content.addWidget(self.findings)
        self.finish()
        self.back.hide()

    def show_restored(self, practice: str, made_ms: int, count: int, kept: Path | None) -> None:
        """Say what was restored, and where the folder is that was here before."""
        words = self.tr(
            "“{practice}” is here again as it was on {date}: {count} records, every one of them checked. "
            "Answers given after that are not in it. Next, this device shows the welcome page for clients."
        ).format(practice=practice, date=date_and_time(made_ms, self.locale()), count=count)
        if kept is not None:
            before = self.tr("What was here before is kept in {folder}.")
            words = f"{words} {before.format(folder=kept)}"
        self.sentence.setText(words)

    def enter(self) -> None:
        """Let Enter start."""
        super().enter()
        self.on.setFocus()
