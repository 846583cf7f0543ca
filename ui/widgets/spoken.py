"""Lets Qt tell screen readers what widgets say of themselves (``ui.widgets.told``): headings, groups, alerts.

Pages that are not shown stay in the tree, as in every Qt program, without the states "showing" and "visible":
by these readers leave them out.
"""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

from ui.widgets.told import PROPERTY

_ROLES: Final = {
    "heading": QAccessible.Role.Heading,
    "group": QAccessible.Role.Grouping,
    "alert": QAccessible.Role.AlertMessage,
    "words": QAccessible.Role.StaticText,
}
_installed: list[object] = []


def speak_up(window: QWidget) -> None:
    """Let Qt hear of it from now on, and tell anew what was asked for in ``window`` already."""
    if not _installed:
        _installed.append(_interface)
        QAccessible.installFactory(_interface)
    if QAccessible.isActive():
        for widget in (window, *window.findChildren(QWidget)):
            if widget.property(PROPERTY) is not None:
                known = QAccessible.queryAccessibleInterface(widget)
                if not isinstance(known, _Spoken):
                    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


class _Spoken(QAccessibleWidget):
    """One widget as a reader meets it."""

    def __init__(self, widget: QWidget, told: str) -> None:
        super().__init__(widget, _ROLES[told])
        self._told = told

    def text(self, which: QAccessible.Text) -> str:
        said = super().text(which)
        widget = self.widget()
        if not said and which == QAccessible.Text.Name and isinstance(widget, QLabel):
            return widget.text()
        return said

    def childCount(self) -> int:
        # An alert says its sentence itself: the label in it would say it a second time.
        return 0 if self._told == "alert" else super().childCount()


def _interface(_kind: str, asked: QObject | None) -> QAccessibleInterface | None:
    told = asked.property(PROPERTY) if isinstance(asked, QWidget) else None
    return _Spoken(asked, told) if isinstance(asked, QWidget) and told in _ROLES else None
