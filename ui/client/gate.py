"""What of all input reaches a client's page: taps and plain keys, and nothing that could lead out of it."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.client.scans import Scans
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
"""How some systems report the key that brings a key's third sign."""

_WRITTEN_INTO: Final = Qt.WidgetAttribute.WA_InputMethodEnabled


class Gate:
    """Refuses what no client page needs, whatever a page or Qt would make of it.

    - Keys: only those that write a sign, choose or move the focus, without Ctrl, Alt or a system key. So
      nothing is pasted, closed, minimised, printed or opened by a key.
    - Held down, a key that writes or chooses counts once: it would answer the next question as well.
    - Mouse: the first button alone. The others open menus and paste.
    - Nothing is dropped on a page, and no page has a menu.
    - What a scanner types goes to the pages that take a code (``Scans``).

    Attributes:
        kinds: the events that it decides about.
        page_takes_scans: whether the page that is shown takes a code.
    """

    kinds: frozenset[QEvent.Type] = _NEVER | _KEYS | _BUTTONS

    def __init__(self, now: Callable[[], int] = monotonic_ms) -> None:
        """Take the time in ms."""
        self._scans = Scans(now)
        self.page_takes_scans = True

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
        if not isinstance(watched, QWidget) or watched.testAttribute(_WRITTEN_INTO):
            return False  # the window hands it on to a widget; a field takes whatever is written
        if event.type() == QEvent.Type.KeyRelease:
            self._scans.released(event.key())
        if event.type() != QEvent.Type.KeyPress:
            return False
        sign = event.text() if _writes(event) else ""
        return self._scans.keeps_away(event.key(), sign, takes_scans=self.page_takes_scans)


def _is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key writes, chooses or moves, and commands nothing."""
    commands = event.modifiers() & _COMMANDS
    if _writes(event):
        return not commands or commands == _ALT_GR
    return not commands and (event.key() in _WAYS or event.key() in _CHOOSING)


def _writes(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable()
