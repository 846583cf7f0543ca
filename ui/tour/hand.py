"""A hand on the pages: taps, keys and waiting, by the same input events that a person causes."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_SECONDS = 60.0
_LOOK_EVERY_MS = 5


def let_run(milliseconds: int) -> None:
    """Let everything run for a while: events, and other threads too.

    ``QTest.qWait`` keeps Python's lock as it sleeps, and with it every worker from its work.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class TourStopped(Exception):
    """A step of the tour did not come about; the message says which, for the person who runs it."""


class Hand:
    """Acts on one window by touch and keyboard.

    Attributes:
        window: the top-level widget whose pages are played through.
        released: when the last tap ended, in seconds of ``time.monotonic``.
    """

    def __init__(self, window: QWidget) -> None:
        """Bring a finger of its own: a touch device that Qt treats as a real one."""
        self.window = window
        self.released = 0.0
        self._finger: QPointingDevice = QTest.createTouchDevice()

    def tap(self, control: QWidget) -> None:
        """Touch ``control`` in its middle. It has to be visible, enabled and not covered."""
        self._reachable(control)
        place = control.mapTo(self.window, control.rect().center())
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, place, self.window).commit()
        let_run(20)
        release = QTest.touchEvent(self.window, self._finger).release(0, place, self.window)
        self.released = time.monotonic()
        release.commit()

    def click(self, control: QWidget, place: QPoint | None = None) -> None:
        """Click ``control`` with the mouse, in its middle or at ``place``."""
        self._reachable(control)
        QTest.mouseClick(
            control, Qt.MouseButton.LeftButton, pos=control.rect().center() if place is None else place
        )

    def type(self, text: str) -> None:
        """Type ``text``; it arrives where a keyboard's would, whatever has the focus."""
        for character in text:
            QTest.keyClick(self.window.windowHandle(), ord(character))

    def press(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(self.window.windowHandle(), key)

    def wait(self, what: str, holds: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
        """Let the pages run until ``holds()``.

        Raises:
            TourStopped: it did not hold within ``seconds``; names ``what``.
        """
        given_up = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > given_up:
                raise TourStopped(f"waited {seconds:.0f} s in vain for {what}")
            let_run(_LOOK_EVERY_MS)

    def pause(self, milliseconds: int) -> None:
        """Let the pages run for a while, as a person reads."""
        let_run(milliseconds)

    def _reachable(self, control: QWidget) -> None:
        name = control.accessibleName() or control.objectName() or type(control).__name__
        self.wait(f"'{name}' to be there for a tap", lambda: control.isVisible() and control.isEnabled())
        middle = control.mapTo(self.window, control.rect().center())
        hit = self.window.childAt(middle)
        if hit is None or not (hit is control or control.isAncestorOf(hit)):
            raise TourStopped(f"'{name}' is covered or outside the window")


class Album:
    """Numbered pictures of the pages in one folder."""

    def __init__(self, folder: Path, first: int = 1) -> None:
        """Keep pictures in ``folder``, counting from ``first``."""
        self._folder = folder
        self._next = first
        self.names: list[str] = []

    def picture(self, name: str, widget: QWidget) -> None:
        """Save what ``widget`` shows as ``NN-name.png``."""
        let_run(60)
        file = self._folder / f"{self._next:02d}-{name}.png"
        if not widget.grab().save(str(file)):
            raise TourStopped(f"could not write {file}")
        self.names.append(file.name)
        self._next += 1


class PaintWatch(QObject):
    """Tells when a widget was painted next, in seconds of ``time.monotonic``."""

    def __init__(self, widget: QWidget) -> None:
        """Start to watch ``widget``."""
        super().__init__(widget)
        self.at: float | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first paint event."""
        if event.type() == QEvent.Type.Paint and self.at is None:
            # The event arrives before the painting; a zero timer fires after the frame is done.
            QTimer.singleShot(0, self, self._note)
            watched.removeEventFilter(self)
        return False

    def _note(self) -> None:
        self.at = time.monotonic()
