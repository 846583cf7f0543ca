"""The last page: the practice is there."""

from ui.setup.page import SetupPage


class DonePage(SetupPage):
    """Says that all is done, and what comes next."""

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Done"),
            self.tr("The practice is ready"),
            self.tr(
                "Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with "
                "your passphrase, and add your first client to get a code card."
            ),
            self.tr("Start"),
        )
        self.finish()
        self.back.hide()

    def enter(self) -> None:
        """Let Enter start."""
        super().enter()
        self.on.setFocus()
