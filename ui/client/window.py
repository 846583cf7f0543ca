"""The kiosk's window: the pages in a stack, and nothing that leads out of it.

Only what the welcome page needs is imported here; everything else is made after the first paint.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout

from kiosk.comfort import Comfort
from kiosk.practice.settings.languages import PracticeLanguages
from ui.client.front import Front
from ui.client.page import ClientPage
from ui.client.pages import Pages
from ui.client.tongue import Tongue
from ui.client.wardrobe import Wardrobe
from ui.widgets.screen import ScreenWindow
from ui.widgets.theme import current_theme
from ui.widgets.watch import InputWatch, TapGuard

if TYPE_CHECKING:
    from kiosk.practice.answering.client_desk import ClientDesk
    from ui.client.aloud import ReadAloud
    from ui.client.flow import ClientFlow
    from ui.client.gate import Gate
    from ui.widgets.veil import Veil

_STACKING: Final = frozenset({"xcb", "windows", "cocoa"})  # where a window may bring itself to the front
_TRY_AGAIN_MS: Final = 500
_SIZES: Final = (
    Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized | Qt.WindowState.WindowMaximized
)
_LOOK_AGAIN_MS: Final = 2_000  # while nobody is here, for what the practice decided meanwhile
_COME_BACK_MS: Final = 50  # after whatever does it has ended; a therapist's view that ends is gone by then


class KioskWindow(ScreenWindow):
    """All client pages. Durations are those of the theme that the application wears.

    Nothing that a client can do closes it: close events are ignored until the therapist asks for the end, or
    always accepted in a plain window (``windowed``).

    Attributes:
        pages: the pages, made once.
        wardrobe: what they wear.

    In the waiting room it comes back to the front and to the whole screen whatever moved it away, and what
    people do reaches the pages only through a ``Gate``.

    Signals:
        first_painted: the welcome page is on the screen; only now anything heavy is loaded.
        page_shown: a page was put up.
        closing: the window is about to go; its last work may take a while.
        closed: the window is gone and all its work has ended.
        migrating: sent by whoever opens the practice, from its thread: the records get a newer form first.
    """

    first_painted = Signal()
    page_shown = Signal(object)
    closing = Signal()
    closed = Signal()
    migrating = Signal()

    def __init__(
        self,
        application: QApplication,
        open_desk: "Callable[[], ClientDesk]",
        therapist_command: Sequence[str],
        *,
        practice_name: str = "",
        languages: PracticeLanguages | None = None,
        windowed: bool = False,
        wardrobe: Wardrobe | None = None,
        read_front: Callable[[], Front] | None = None,
    ) -> None:
        """Make all pages.

        Args:
            application: whose input is watched.
            open_desk: runs on a background thread after the first paint.
            therapist_command: what starts the therapist's view.
            practice_name: the welcome page shows it.
            languages: which the pages speak, and offer.
            windowed: in a plain window that can be closed.
            wardrobe: what the pages wear; by default what the application wears already.
            read_front: gives what the practice shows of itself as it is now; asked every other second while
                nobody is here. None where it never changes.
        """
        super().__init__()
        durations = current_theme().durations
        self._open_desk, self._therapist_command = open_desk, therapist_command
        self._windowed = self._may_close = windowed
        self._closing = False
        self._aloud: ReadAloud | None = None
        self._guard = TapGuard(durations.repeat, durations.settle)
        self._gate: Gate | None = None
        self._application = application
        self.wardrobe = wardrobe or Wardrobe(application, base=current_theme())
        self._read_front = read_front
        self._veil: Veil | None = None
        self._watch: InputWatch | None = None
        self._coming_back = QTimer(self)
        self._coming_back.setSingleShot(True)
        self._coming_back.timeout.connect(self._come_back)
        self._looking_again = QTimer(self)
        self._looking_again.setInterval(_LOOK_AGAIN_MS)
        self._looking_again.timeout.connect(self._look_again)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        # The screen decides the size, never the pages.
        self._stack.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self._tongue = Tongue(application, languages or PracticeLanguages())
        self.pages = Pages(self._stack.addWidget)
        self._front = Front(
            practice_name, self.wardrobe.look, languages or PracticeLanguages(), self.wardrobe.times
        )
        self._show_front()
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
        self.migrating.connect(flow.show_newer_form, Qt.ConnectionType.QueuedConnection)
        flow.leave_wanted.connect(self.leave)
        flow.returned.connect(self._take_front)
        flow.ease.begin_with(self.wardrobe.comfort)
        flow.ease.changed.connect(self.wear)
        self._application.styleHints().colorSchemeChanged.connect(self._dress_anew)
        return flow

    def wear(self, comfort: Comfort) -> None:
        """Let the pages suit somebody: size of text, contrast and hand; they stay as they are otherwise.

        Whatever else suits a person belongs here too; ``wardrobe.comfort`` keeps all of it.
        """
        if self.wardrobe.wear(comfort):
            page = self._stack.currentWidget()
            if isinstance(page, ClientPage):
                page.fit_to_theme()

    def _dress_anew(self) -> None:
        self.wear(self.wardrobe.comfort)

    def _take_front(self) -> None:
        """The therapist's view has ended: the practice may have another name and another look."""
        if self._read_front is not None:
            front = self._read_front()
            if front.name:  # else it cannot be read just now
                self._renew(front)

    def _look_again(self) -> None:
        """Between two visits, show what the practice decided meanwhile: a list of clients brings it."""
        if self._read_front is not None and self.flow.at_rest:
            front = self._read_front()
            if front.name and front != self._front:
                self._renew(front)
                self._guard.page_changed()  # what a finger is about to tap may have moved

    def _renew(self, front: Front) -> None:
        self._front = front
        self.wardrobe.look, self.wardrobe.times = front.look, front.times
        self._show_front()
        self.flow.ease.begin_with(self.wardrobe.usual)
        self.wear(self.wardrobe.usual)
        self.flow.language.take(front.languages, between_visits=self.flow.at_rest)
        self._offer_reading()

    def _show_front(self) -> None:
        self.setWindowTitle(self._front.name or "Rapport")
        self.pages.welcome.show_practice(self._front.name)
        self.pages.welcome.show_logo(self._front.look.logo)

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
        if self._veil is not None:
            self._veil.drop()
        self._coming_back.stop()
        self._looking_again.stop()
        self.closing.emit()
        if self._aloud is not None:
            self._aloud.close()
        self.flow.close()
        self._handoff.close()
        self._door.close()
        self._input().close()
        event.accept()
        self.closed.emit()

    def _input(self) -> InputWatch:
        """Begin to look at all input: after the first paint, as Qt's bindings make many classes for it."""
        if self._watch is None:
            from ui.client.gate import Gate  # noqa: PLC0415  after the first paint

            self._gate = Gate()
            self._gate.page_takes_scans = self._current().takes_scans
            self._watch = InputWatch(self._application, self._guard, self._gate)
            self._watch.activity.connect(self._touched)
        return self._watch

    def changeEvent(self, event: QEvent) -> None:
        """Come back when anything took the front away, or the whole screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.ActivationChange):
            self._come_back_soon()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Come back from wherever it was moved to."""
        super().moveEvent(event)
        self._come_back_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Come back to the whole screen."""
        super().resizeEvent(event)
        self._come_back_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Come back into sight."""
        super().hideEvent(event)
        self._come_back_soon()

    def _come_back_soon(self) -> None:
        if not self._windowed and self._painted and not self._closing:
            self._coming_back.start(_COME_BACK_MS)

    def _come_back(self) -> None:
        if self._closing or self._current().is_lent:
            return
        stacking, screen = QApplication.platformName() in _STACKING, self.screen().geometry()
        if stacking and self.internalWinId() and not self.windowHandle().isExposed():
            self.hide()  # a window manager put it aside; what is shown anew comes to where people look
        is_full = self.isVisible() and self.windowState() & _SIZES == Qt.WindowState.WindowFullScreen
        if not is_full or self.geometry() != screen:
            self.showFullScreen()
            self.setGeometry(screen)
        if not self.isActiveWindow():
            if stacking:
                self.raise_()
                self._coming_back.start(_TRY_AGAIN_MS)
            self.activateWindow()

    def recover(self) -> None:
        """Something failed in the middle of an event: forget everything, and wait for the next client."""
        if not self._closing and not self._current().is_lent:
            self.flow.to_welcome()

    def begin(self) -> None:
        """Make the other pages, then open the practice."""
        self.first_painted.emit()
        if not self._closing:
            from ui.widgets.veil import Veil  # noqa: PLC0415  nothing lifts before the first page

            self._veil = Veil(self)
            self._input()
        self._warm()

    def _warm(self) -> None:
        """Make one more page a turn of the event loop, so that the welcome page never stalls; then open."""
        if self._closing:
            return
        if next(self._warming, None) is None:
            self._offer_reading()
            self.flow.open()
            if self._read_front is not None:
                self._looking_again.start()
            self._warming = iter(self.pages)
            self._lay_out_next()
        else:
            QTimer.singleShot(0, self, self._warm)

    def _offer_reading(self) -> None:
        """Let the pages offer to be read aloud, if the practice wants it and the system has a voice."""
        wanted = self.wardrobe.look.read_aloud
        if wanted and self._aloud is None:
            from ui.client.aloud import ReadAloud  # noqa: PLC0415  after the first paint
            from ui.client.voice import Voice, find_speech  # noqa: PLC0415  after the first paint

            speech = find_speech()
            if speech is None:
                return
            self._aloud = ReadAloud(Voice(speech, self), self)
            pages = self.pages
            entry, survey = (pages.welcome, pages.code, pages.notice), (pages.question, pages.check)
            for page in (*entry, *survey, pages.stop, pages.thanks):
                self._aloud.offer_on(page)
            self._aloud.turn_to(self._current())
            self.page_shown.connect(self._aloud.turn_to)
        if self._aloud is not None:
            self._aloud.offer(offered=wanted)

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
        self.flow.stage.touched()

    def _current(self) -> ClientPage:
        return cast("ClientPage", self._stack.currentWidget())

    def _show_page(self, page: ClientPage) -> None:
        if self._looking_again.isActive():
            self._look_again()  # a visit that just ended may have kept something waiting
        self._guard.page_changed()
        if self._gate is not None:
            self._gate.page_takes_scans = page.takes_scans
            self._gate.forget()
        page.enter()
        # The page covers the window. Were both to be painted, Qt would paint everything twice.
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
        self._stack.setCurrentWidget(page)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)  # noqa: FBT003  Qt's own
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._veil is not None:
            self._veil.lift()
        if self._painted and not self._windowed:
            self._come_back()
        self.page_shown.emit(page)
