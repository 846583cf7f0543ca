"""The first page: what the practice and the first therapist are called."""

from PySide6.QtCore import Qt, Signal

from ui.setup.page import SetupPage
from ui.widgets.controls import PlainButton
from ui.widgets.fields import labelled, plain_field
from ui.widgets.language_box import language_box


class NamesPage(SetupPage):
    """Asks for both names.

    Signals:
        names_given: the practice's and the therapist's.
        restore_asked: there is a backup of a practice to restore instead.
        language_chosen: the tag of the language in which set-up goes on.
    """

    names_given = Signal(str, str)
    restore_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Step 1 of 3"),
            self.tr("Set up Rapport"),
            self.tr(
                "Three short steps: the names, your passphrase, and a recovery key for emergencies. "
                "Nothing is stored before the last one is done, and nothing ever leaves this device."
            ),
            self.tr("Continue"),
        )
        self.practice, self.therapist = plain_field(), plain_field()
        self.languages = language_box()
        self.content.addWidget(labelled(self.tr("Language of the practice"), self.languages))
        self.content.addWidget(labelled(self.tr("Name of the practice (clients see it)"), self.practice))
        self.content.addWidget(labelled(self.tr("Your name (the first therapist)"), self.therapist))
        self.restore = PlainButton(self.tr("Restore a backup instead"), desk=True)
        self.content.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.restore.clicked.connect(self.restore_asked)
        self.back.setText(self.tr("Not now"))
        self.on.clicked.connect(self._give)
        self.languages.activated.connect(self._choose)
        self.practice.returnPressed.connect(self.therapist.setFocus)
        self.therapist.returnPressed.connect(self._give)

    def take_over(self, before: "NamesPage") -> None:
        """Keep what was typed on the same page in another language."""
        self.practice.setText(before.practice.text())
        self.therapist.setText(before.therapist.text())

    def enter(self) -> None:
        """Let the person type."""
        super().enter()
        self.lead_to(self.practice)

    def _choose(self) -> None:
        self.language_chosen.emit(str(self.languages.currentData()))

    def _give(self) -> None:
        for field, sentence in (
            (self.practice, self.tr("Please type the name of the practice.")),
            (self.therapist, self.tr("Please type your name.")),
        ):
            if not field.text().strip():
                self.trouble.tell(sentence)
                self.lead_to(field)
                return
        self.names_given.emit(self.practice.text().strip(), self.therapist.text().strip())
