"""What is remembered about the person at the kiosk: found with the code, kept with it when the visit ends.

Pages are dressed elsewhere: this says what was found, is told what was chosen, and has the desk remember it.
"""

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.comfort import Comfort
from ui.client.door import DeskDoor, Entrance


class VisitMemory(QObject):
    """The comfort of one visit, from the welcome page to the next person.

    What a person chooses in this visit counts for more than what was remembered, detail by detail: whoever
    chose a language on the welcome page keeps it, and gets the size of text of last time with it.

    Signals:
        found: wear this ``Comfort`` from now on: it was remembered with the code that was given.
    """

    found = Signal(object)

    def __init__(self, door: DeskDoor, parent: QObject | None = None) -> None:
        """Take the desk's door."""
        super().__init__(parent)
        self._door = door
        self._entrance: Entrance | None = None
        self._changed: dict[str, Any] = {}
        self._worn: Comfort | None = None

    @property
    def worn(self) -> Comfort | None:
        """What suits the person who is here, as far as anything was chosen or remembered."""
        return self._worn

    def choose(self, chosen: Comfort, usual: Comfort) -> None:
        """The person chose something else.

        Args:
            chosen: all that suits the person now.
            usual: what a visit begins with here.
        """
        before = self._worn or usual
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
        """The client has gone: remember what was chosen. What is worn stays until the next person comes."""
        entrance, self._entrance = self._entrance, None
        if entrance is None:
            return
        if self._worn is not None and self._changed:
            self._door.remember(entrance, self._worn)
        else:
            self._door.let_go(entrance)
        self.start_afresh()

    def start_afresh(self) -> None:
        """The welcome page waits for the next person, who chose nothing yet."""
        self._changed, self._worn = {}, None
