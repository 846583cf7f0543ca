"""What the pages have in common on which something about one client is saved as a file."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton

from ui.therapist.subpage import SubPage
from ui.widgets.controls import Notice
from ui.widgets.words import straight

translate = QCoreApplication.translate


class SavingPage(SubPage):
    """Says that a file is not protected, and takes one wish after the other.

    Attributes:
        notice: what stands on everything that is saved; hidden where there is no such notice.
    """

    def __init__(self, title: str) -> None:
        """Build the head of a page; ``show_client`` says whose it is."""
        super().__init__(
            title,
            translate("TakeAlongPage", "Back to the client"),
            translate(
                "TakeAlongPage",
                "What you save here is not protected any more: whoever has the file can read it. Keep it as "
                "safe as your notes, and delete it when it is no longer needed. The practice’s log notes "
                "that something was saved, not what it says.",
            ),
        )
        self.notice = Notice("desk_body")
        self.content.addWidget(self.notice)

    def savers(self) -> Iterator[QAbstractButton]:
        """Give the buttons that save something."""
        raise NotImplementedError

    def show_client(self, name: str) -> None:
        """Say whose it is."""
        raise NotImplementedError

    def show_notice(self, notice: str) -> None:
        """Say what stands on everything that is saved; nothing where that is empty."""
        words = translate("TakeAlongPage", "This stands on everything that you save: “{notice}”")
        self.notice.tell(words.format(notice=straight(notice)) if notice else "")

    def show_saving(self, *, busy: bool) -> None:
        """Take no other wish while one is done."""
        for button in self.savers():
            button.setEnabled(not busy)

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not saved."""
        self.show_saving(busy=False)
        super().show_trouble(sentence)

    def tell(self, sentence: str) -> None:
        """Say what was saved."""
        self.show_saving(busy=False)
        super().tell(sentence)

    def enter(self) -> None:
        """Begin anew."""
        self.show_saving(busy=False)
        super().enter()

    def forget(self) -> None:
        """Name nobody once the page was left."""
        self.show_client("")
        self.told.tell("")
