"""Saving one plot as it is shown now."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton

from ui.therapist.plot_choice import PlotChoice, ShownCourse
from ui.therapist.saving_page import SavingPage
from ui.widgets.tab_order import in_order
from ui.widgets.words import figure


class PicturePage(SavingPage):
    """Offers to save the plot that was looked at.

    Attributes:
        choice: how it is saved.
    """

    def __init__(self) -> None:
        """Build the page; ``show_client`` says whose plot it is."""
        super().__init__(self.tr("Save this picture"))
        self.choice = PlotChoice(self.tr("What is saved"))
        self.content.addWidget(self.choice)
        self.finish()
        in_order((self.back, *self.choice.controls()))

    def show_client(self, name: str) -> None:
        """Say whose it is."""
        self.title.setText(self.tr("Save this picture: {client}").format(client=name))
        self.name_page(self.title.text())

    def show_course(self, shown: ShownCourse) -> None:
        """Say that the course is saved, all of it or the sessions that were looked at."""
        if shown.is_whole:
            words = self.tr("The plot as you saw it: all sessions.")
        else:
            words = self.tr(
                "The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the "
                "marks are those of the whole course."
            ).format(first=figure(shown.first + 1), last=figure(shown.last + 1), count=figure(shown.count))
        self.choice.what.setText(words)
        self.choice.begin(annotated=shown.annotated)

    def show_views(self) -> None:
        """Say that both views are saved."""
        words = self.tr(
            "Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees "
            "your ratings; whoever gets the file does."
        )
        self.choice.what.setText(words)
        self.choice.begin()

    def savers(self) -> Iterator[QAbstractButton]:
        """Give the buttons that save something."""
        yield from self.choice.kinds.values()
