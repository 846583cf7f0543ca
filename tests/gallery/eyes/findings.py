"""What a checker found, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault on one page.

    Attributes:
        check: which checker found it: contrast, targets, words, mirror, steady.
        told: what is wrong.
        area: where on the page.
    """

    check: str
    told: str
    area: tuple[int, int, int, int]

    def __str__(self) -> str:
        """Give it in one line."""
        return f"{self.check}: {self.told}"


def finding(check: str, told: str, area: QRect | QRectF) -> Finding:
    """Make a finding at ``area``."""
    box = area.toAlignedRect() if isinstance(area, QRectF) else area
    return Finding(check, told, box.getRect())


def called(widget: QWidget) -> str:
    """Name a widget for a reader."""
    words = getattr(widget, "text", str)() or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{words[:48]}”" if words else type(widget).__name__
