"""The kiosk's window: the pages in a stack, and nothing that leads out of it.

Only what the welcome page needs is imported here; everything else is made after the first paint.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout

from kiosk.practice.settings.languages import PracticeLanguages
from ui.client.page import ClientPage
from ui.client.pages import Pages
from ui.client.tongue import Tongue
from ui.widgets.screen import ScreenWindow
from ui.widgets.theme import current_theme
from ui.widgets.watch import InputWatch, TapGuard

if TYPE_CHECKING:
    from kiosk.practice.answering.client_desk import ClientDesk
    from ui.client.flow import ClientFlow


class KioskWindow(ScreenWindow):
    """All client pages. Durations are those of the theme that the application wears.

    Nothing that a client can do closes it: close events are ignored until the therapist asks for the end, or
    always accepted in a plain window (``windowed``).

    Attributes:
        pages: the pages, made once.

    Signals:
        first_painted: the welcome page is on the screen; only now anything heavy is loaded.
        page_shown: a page was put up.
        closed: the window is gone and all its work has ended.
    """

    first_painted = Signal()
    page_shown = Signal(object)
    closed = Signal()

    def __init__(
        self,
        application: QApplication,
        open_desk: "Callable[[], ClientDesk]",
        therapist_command: Sequence[str],
        *,
        practice_name: str = "",
        languages: PracticeLanguages | None = None,
        windowed: bool = False,
    ) -> None:
        """Make all pages; ``open_desk`` runs on a background thread after the first paint."""
        super().__init__()
        durations = current_theme().durations
        self._open_desk, self._therapist_command = open_desk, therapist_command
        self._windowed = self._may_close = windowed
        self._closing = False
        self._guard = TapGuard(durations.repeat, durations.settle)
        self._application = application
        self._watch: InputWatch | None = None
        self.setWindowTitle(practice_name or "Rapport")
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        # The screen decides the size, never the pages.
        self._stack.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self._tongue = Tongue(application, languages or PracticeLanguages())
        self.pages = Pages(self._stack.addWidget)
        self.pages.welcome.show_practice(practice_name)
        self._warming: Iterator[ClientPage] = iter(self.pages)
        self._show_page(self.pages.welcome)

    @cached_property
    def flow(self) -> "ClientFlow":
        """The client's way through the pages; made, with all pages, when first asked for."""
        # Not needed for the first paint.
        from ui.client.door import DeskDoor  # noqa: PLC0415
        from ui.client.flow import ClientFlow  # noqa: PLC0415
        from ui.client.handoff import Handoff  # noqa: PLC0415
        from ui.widgets.ring import FocusRing  # noqa: PLC0415
        from ui.widgets.work import Worker  # noqa: PLC0415

        self._door = DeskDoor(Worker(self), self._open_desk)
        self._handoff = Handoff(self._therapist_command, self)
        flow = ClientFlow(self.pages, self._show_page, self._door, self._handoff, self, tongue=self._tongue)
        self._ring = FocusRing(self, self._input())
        flow.leave_wanted.connect(self.leave)
        return flow

    def present(self, *, windowed: bool = False) -> None:
        """Fill the screen, unless this is a plain window."""
        super().present(windowed=windowed or self._windowed)

    def leave(self) -> None:
        """Close for good, as the therapist asked."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless leaving was asked for; then end all work first."""
        if not self._may_close:
            event.ignore()
            return
        self._closing = True
        self.flow.close()
        self._handoff.close()
        self._door.close()
        self._input().close()
        event.accept()
        self.closed.emit()

    def _input(self) -> InputWatch:
        """Begin to look at all input: after the first paint, as Qt's bindings make many classes for it."""
        if self._watch is None:
            self._watch = InputWatch(self._application, self._guard)
            self._watch.activity.connect(self._touched)
        return self._watch

    def begin(self) -> None:
        """Make the other pages, then open the practice."""
        self.first_painted.emit()
        if not self._closing:
            self._input()
        self._warm()

    def _warm(self) -> None:
        """Make one more page a turn of the event loop, so that the welcome page never stalls; then open."""
        if self._closing:
            return
        if next(self._warming, None) is None:
            self.flow.open()
            self._warming = iter(self.pages)
            self._lay_out_next()
        else:
            QTimer.singleShot(0, self, self._warm)

    def _lay_out_next(self) -> None:
        """Rehearse one more page a turn of the event loop, while the practice is opened."""
        page = next(self._warming, None)
        if page is None or self._closing or not self.pages.welcome.isVisible():
            return  # a rehearsal clears the page: somebody may be on it already
        if page is not self.pages.welcome:
            page.rehearse(self.size())
        QTimer.singleShot(0, self, self._lay_out_next)

    def _touched(self) -> None:
        # Whoever is quicker than the warming up finds everything in place: this comes before the tap itself.
        self.flow.touched()

    def _show_page(self, page: ClientPage) -> None:
        self._guard.page_changed()
        page.enter()
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(page)
