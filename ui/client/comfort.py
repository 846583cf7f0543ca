"""What suits the person who is at the kiosk now: chosen on the pages, found and remembered with the code.

Pages are dressed elsewhere: this says what is to be worn, and has the desk remember at the end of a visit.
"""

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.comfort import Comfort
from ui.client.door import DeskDoor, Entrance


class VisitComfort(QObject):
    """The comfort of one visit, from the welcome page to the next person.

    What a person chooses in this visit counts for more than what was remembered, detail by detail: whoever
    chose a language on the welcome page keeps it, and gets the size of text of last time with it.

    Signals:
        found: wear this ``Comfort``: it was remembered with the code that was given.
        over: the next person comes: wear the practice's own look.
    """

    found = Signal(object)
    over = Signal()

    def __init__(self, door: DeskDoor, parent: QObject | None = None) -> None:
        """Take the desk's door."""
        super().__init__(parent)
        self._door = door
        self._entrance: Entrance | None = None
        self._changed: dict[str, Any] = {}
        self._worn: Comfort | None = None

    def choose(self, before: Comfort, chosen: Comfort) -> None:
        """The person changed what is worn, from ``before`` to ``chosen``."""
        for one in fields(Comfort):
            value = getattr(chosen, one.name)
            if value != getattr(before, one.name):
                self._changed[one.name] = value
        self._worn = chosen

    def admitted(self, entrance: Entrance) -> None:
        """A code was found right, or somebody came in without."""
        self._entrance = entrance
        if entrance.comfort is not None:
            self._worn = replace(entrance.comfort, **self._changed)
            self.found.emit(self._worn)

    def let_go(self) -> None:
        """The client has gone: remember what was changed. What is worn stays until the next person comes."""
        entrance, self._entrance = self._entrance, None
        if entrance is None:
            return
        if self._worn is not None and self._changed:
            self._door.remember(entrance, self._worn)
        else:
            self._door.let_go(entrance)
        self._changed, self._worn = {}, None

    def start_afresh(self) -> None:
        """The welcome page waits for the next person."""
        self._changed, self._worn = {}, None
        self.over.emit()
