"""The way from a plot to a file of just what it shows."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from ui.therapist.client import ClientPage
from ui.therapist.picture_page import PicturePage
from ui.therapist.plot_choice import PlotWish, ShownCourse
from ui.therapist.room import Room
from ui.therapist.saving_flow import SavingFlow
from ui.therapist.taking import save_course, save_views


class PictureFlow(SavingFlow[PicturePage]):
    """Saves the plot from which it was begun."""

    def __init__(self, room: Room, client: ClientPage, parent: QObject) -> None:
        """Make the page for the plots of ``client``."""
        super().__init__(room, client, PicturePage(), parent)
        self._name = ""
        self._write: Callable[[PlotWish, Path], None] | None = None
        client.trends.picture_asked.connect(self.begin_with_course)
        client.reflection.picture_asked.connect(self.begin_with_views)
        self.page.choice.asked.connect(self._save_plot)

    def begin_with_course(self, shown: ShownCourse) -> None:
        """Offer the sessions of the course that are shown."""
        self._begin()
        self._name = QCoreApplication.translate("TakeAlongFlow", "Rapport plot")
        self._write = partial(save_course, self._room.desk, self._number, shown)
        self.page.show_course(shown)

    def begin_with_views(self) -> None:
        """Offer the plot of both views."""
        self._begin()
        self._name = self.tr("Rapport both views")
        self._write = partial(save_views, self._room.desk, self._number)
        self.page.show_views()

    def _save_plot(self, wish: PlotWish) -> None:
        if self._write is not None:
            self._save(f"{self._name}.{wish.kind}", partial(self._write, wish))
