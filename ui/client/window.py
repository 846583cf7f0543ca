"""The kiosk's window: the pages in a stack, and nothing that leads out of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from ui.client.door import DeskDoor
from ui.client.flow import ClientFlow
from ui.client.handoff import Handoff
from ui.client.page import ClientPage
from ui.client.pages import Pages
from ui.widgets.ring import FocusRing
from ui.widgets.theme import current_theme, set_role
from ui.widgets.watch import InputWatch, TapGuard
from ui.widgets.work import Worker

if TYPE_CHECKING:
    from kiosk.practice.client_desk import ClientDesk


class KioskWindow(QWidget):
    """All client pages. Durations are those of the theme that the application wears.

    Nothing that a client can do closes it: close events are ignored until the therapist asks for the end, or
    always accepted in a plain window (``windowed``).

    Attributes:
        pages: the pages, made once.
        flow: the client's way through them.

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
        windowed: bool = False,
    ) -> None:
        """Make all pages; ``open_desk`` runs on a background thread after the first paint."""
        super().__init__()
        durations = current_theme().durations
        self._windowed = windowed
        self._may_close = windowed
        self._painted = False
        self._guard = TapGuard(durations.repeat, durations.settle)
        self._watch = InputWatch(application, self._guard)
        self._door = DeskDoor(Worker(self), open_desk)
        self._handoff = Handoff(therapist_command, self)
        self.pages = Pages()
        self.flow = ClientFlow(self.pages, self._show_page, self._door, self._handoff, self)
        self._build(practice_name)
        self._ring = FocusRing(self, self._watch)
        self._watch.activity.connect(self.flow.touched)
        self.flow.leave_wanted.connect(self.leave)
        self.flow.to_welcome()

    def _build(self, practice_name: str) -> None:
        set_role(self, "page")
        self.setWindowTitle(practice_name or "Rapport")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        # The screen decides the size, never the pages.
        self._stack.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        for page in self.pages:
            self._stack.addWidget(page)
        self.pages.welcome.show_practice(practice_name)

    def present(self) -> None:
        """Fill the screen without a frame; as a plain window, show at a tablet's size."""
        if self._windowed:
            self.resize(1280, 800)
            self.show()
            return
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setGeometry(
            self.screen().geometry()
        )  # without a window manager full screen alone changes nothing
        self.showFullScreen()

    def leave(self) -> None:
        """Close for good, as the therapist asked."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless leaving was asked for; then end all work first."""
        if not self._may_close:
            event.ignore()
            return
        self.flow.close()
        self._handoff.close()
        self._door.close()
        self._watch.close()
        event.accept()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; after the first time, begin to load the store."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.first_painted.emit()
        self.flow.open()

    def _show_page(self, page: ClientPage) -> None:
        self._guard.page_changed()
        page.enter()
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(page)
