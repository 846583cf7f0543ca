"""A passphrase is set: for a new colleague, for one who forgot it, or for oneself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.therapist.subpage import SubPage
from ui.widgets.controls import PrimaryButton
from ui.widgets.fields import SecretField, labelled, plain_field
from ui.widgets.new_passphrase import NewPassphrase, Wrong


class PassphraseForm(SubPage):
    """What the three pages share: two fields, and a button that takes a second of work.

    Signals:
        given: everything is typed; a subclass says what it carries by ``_emit``.

    Attributes:
        new: the fields for the new passphrase.
        on: the button.
    """

    def __init__(self, title: str, back: str, sentence: str, on: str) -> None:
        """Build a page; ``on`` is the word on its button."""
        super().__init__(title, back, sentence)
        self._on_words = on
        self.new = NewPassphrase(self.tr("New passphrase"))
        self.on = PrimaryButton(on, desk=True)
        for field in self._first_fields():
            self.content.addWidget(field)
        self.content.addWidget(self.new)
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.new.made.connect(self.lead_to)
        self.new.entered.connect(self._give)
        self.on.clicked.connect(self._give)

    def names(self) -> tuple[str, ...]:
        """Give the words that make a passphrase no stronger."""
        return ()

    def enter(self) -> None:
        """Begin anew, and let the person type."""
        super().enter()
        self.forget()
        self._wait(waiting=False)
        self.lead_to(self._first_to_type())

    def forget(self) -> None:
        """Empty all fields."""
        self.new.forget()

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong and let the person go on."""
        self._wait(waiting=False)
        super().show_trouble(sentence)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._wait(waiting=False)
        super().tell(sentence)

    def _first_fields(self) -> tuple[QWidget, ...]:
        return ()

    def _first_to_type(self) -> QWidget:
        return self.new.first.line

    def _wrong(self) -> Wrong | None:
        return self.new.wrong()

    def _emit(self) -> None:
        raise NotImplementedError

    def _wait(self, *, waiting: bool) -> None:
        for control in (self.new, self.on, self.back):
            control.setEnabled(not waiting)
        self.on.setText(self.tr("One moment …") if waiting else self._on_words)

    def _give(self) -> None:
        wrong = self._wrong()
        if wrong is not None:
            self.show_trouble(wrong.sentence)
            self.lead_to(wrong.field)
            return
        self.trouble.tell("")
        self.told.tell("")
        self._wait(waiting=True)
        self._emit()


class AddTherapistPage(PassphraseForm):
    """One more therapist.

    Signals:
        therapist_given: name and passphrase.
    """

    therapist_given = Signal(str, str)

    def __init__(self) -> None:
        """Build the page."""
        self.name = plain_field()
        super().__init__(
            self.tr("Add a therapist"),
            self.tr("Therapists"),
            self.tr(
                "Best typed by the new colleague: it opens the answers of the clients whom you share or hand "
                "over. Until then there is nothing to read."
            ),
            self.tr("Add this therapist"),
        )
        self.name.returnPressed.connect(self.new.first.line.setFocus)

    def names(self) -> tuple[str, ...]:
        """Give the colleague's name."""
        return (self.name.text().strip(),)

    def forget(self) -> None:
        """Empty all fields."""
        super().forget()
        self.name.clear()

    def _first_fields(self) -> tuple[QWidget, ...]:
        return (labelled(self.tr("Name of the therapist, typed to unlock"), self.name),)

    def _first_to_type(self) -> QWidget:
        return self.name

    def _wrong(self) -> Wrong | None:
        if not self.name.text().strip():
            return Wrong(self.tr("Please type the therapist’s name."), self.name)
        return super()._wrong()

    def _emit(self) -> None:
        self.therapist_given.emit(self.name.text().strip(), self.new.text())


class ResetPassphrasePage(PassphraseForm):
    """A new passphrase for a colleague who lost the old one.

    Signals:
        passphrase_given: the new one.
    """

    passphrase_given = Signal(str)

    def __init__(self) -> None:
        """Build the page; ``show_whose`` names the colleague."""
        super().__init__(
            self.tr("New passphrase"),
            self.tr("Therapists"),
            self.tr("The old passphrase no longer works then. Clients and answers stay as they are."),
            self.tr("Set this passphrase"),
        )
        self._whose = ""

    def show_whose(self, name: str) -> None:
        """Name the colleague."""
        self._whose = name
        self.title.setText(self.tr("New passphrase for {name}").format(name=name))

    def names(self) -> tuple[str, ...]:
        """Give the colleague's name."""
        return (self._whose,)

    def _emit(self) -> None:
        self.passphrase_given.emit(self.new.text())


class MyPassphrasePage(PassphraseForm):
    """The own passphrase.

    Signals:
        passphrases_given: the present one and the new one.

    Attributes:
        old: the field for the present one.
    """

    passphrases_given = Signal(str, str)

    def __init__(self) -> None:
        """Build the page."""
        self.old = SecretField()
        super().__init__(
            self.tr("My passphrase"),
            self.tr("Practice"),
            self.tr(
                "The old one no longer works then. Backups made before still open with the old one: make a "
                "new backup afterwards."
            ),
            self.tr("Change it"),
        )
        self.old.line.returnPressed.connect(self.new.first.line.setFocus)

    def forget(self) -> None:
        """Empty all fields."""
        super().forget()
        self.old.clear()

    def _first_fields(self) -> tuple[QWidget, ...]:
        return (labelled(self.tr("Present passphrase"), self.old, self.old.line),)

    def _first_to_type(self) -> QWidget:
        return self.old.line

    def _wrong(self) -> Wrong | None:
        if not self.old.text():
            return Wrong(self.tr("Please type your present passphrase."), self.old.line)
        return super()._wrong()

    def _emit(self) -> None:
        self.passphrases_given.emit(self.old.text(), self.new.text())
