"""What of all input reaches a client's page: taps and plain keys, and nothing that could lead out of it."""

import sys
from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.client.scans import SCANNER_GAP_MS, Scans, Verdict
from ui.widgets.watch import monotonic_ms

_NEVER: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.WhatsThisClicked,
        QEvent.Type.QueryWhatsThis,
    }
)
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_WAYS: Final = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""Keys by which one moves about: held down they go on."""

_CHOOSING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows reports the key that brings a key's third sign; other systems have a word of their own."""

_HAS_OWN_ALT_GR: Final = sys.platform != "win32"

_WRITTEN_INTO: Final = Qt.WidgetAttribute.WA_InputMethodEnabled


class Gate(QObject):
    """Refuses what no client page needs, whatever a page or Qt would make of it.

    - Keys: only those that write a sign, choose or move the focus, without Ctrl, Alt or a system key. So
      nothing is pasted, closed, minimised, printed or opened by a key.
    - Held down, a key that writes or chooses counts once: it would answer the next question as well.
    - Mouse: the first button alone. The others open menus and paste.
    - Nothing is dropped on a page, and no page has a menu.
    - What a scanner types goes to the pages that take a code (``Scans``). A sign that may be a scan's first
      waits for a moment that nobody notices.

    Attributes:
        kinds: the events that it decides about.
        page_takes_scans: whether the page that is shown takes a code.
    """

    kinds: frozenset[QEvent.Type] = _NEVER | _KEYS | _BUTTONS

    def __init__(self, when: "Callable[[QKeyEvent], int] | None" = None) -> None:
        """Take how to tell when a key was pressed, in ms; by what the system says when None."""
        super().__init__()
        self._when = when or _pressed_at
        self._scans = Scans()
        self._waiting: list[tuple[QWidget, QKeyEvent]] = []
        self._lets_through = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SCANNER_GAP_MS)
        self._wait.timeout.connect(self._let_through)
        self.page_takes_scans = True

    def forget(self) -> None:
        """Keys that wait are meant for a page that is gone."""
        self._wait.stop()
        self._waiting.clear()

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """Tell whether ``event`` shall not reach ``watched``."""
        kind = event.type()
        if kind in _KEYS:
            return self._refuses_key(watched, cast("QKeyEvent", event))
        if kind in _BUTTONS:
            return cast("QMouseEvent", event).button() != Qt.MouseButton.LeftButton
        event.ignore()  # for whoever offers to drop something
        return True

    def _refuses_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if not _is_plain(event) or (event.isAutoRepeat() and event.key() not in _WAYS):
            return True
        if self._lets_through or not isinstance(watched, QWidget) or watched.testAttribute(_WRITTEN_INTO):
            return False  # the window hands it on to a widget; a field takes whatever is written
        if event.type() == QEvent.Type.KeyRelease:
            return self._keeps_release(watched, event)
        return event.type() == QEvent.Type.KeyPress and self._keeps_press(watched, event)

    def _keeps_press(self, watched: QWidget, event: QKeyEvent) -> bool:
        sign = event.text() if _writes(event) else ""
        verdict = self._scans.judge(event.key(), sign, self._when(event), takes_scans=self.page_takes_scans)
        if verdict is Verdict.WAITS and not self._waits_for(event.key()):
            self._waiting.append((watched, event.clone()))
            self._wait.start()
        elif verdict is Verdict.STAYS_AWAY or self._scans.follows:
            self.forget()
        return verdict is not Verdict.PASSES

    def _keeps_release(self, watched: QWidget, event: QKeyEvent) -> bool:
        self._scans.released(event.key())
        if self._waits_for(event.key()):
            self._waiting.append((watched, event.clone()))
            return True
        return False

    def _waits_for(self, key: int) -> bool:
        return any(event.key() == key for _, event in self._waiting)

    def _let_through(self) -> None:
        """No scan came: what waited was pressed by a person."""
        waiting, self._waiting = self._waiting, []
        self._lets_through = True
        try:
            for widget, event in waiting:
                if isValid(widget):
                    QCoreApplication.sendEvent(widget, event)
        finally:
            self._lets_through = False


def _pressed_at(event: QKeyEvent) -> int:
    """Give the system's own time, which a busy machine does not stretch; not all that types has one."""
    return event.timestamp() or monotonic_ms()


def _is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key writes, chooses or moves, and commands nothing."""
    commands = event.modifiers() & _COMMANDS
    if _writes(event):
        return not commands or (commands == _ALT_GR and not _HAS_OWN_ALT_GR)
    return not commands and (event.key() in _WAYS or event.key() in _CHOOSING)


def _writes(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable()
