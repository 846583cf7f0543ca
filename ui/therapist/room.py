"""What the ways through the pages behind the lock have in common."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.therapist.asking import Asking
from ui.therapist.desk_page import DeskPage
from ui.widgets.choosing import Chooser

if TYPE_CHECKING:
    from kiosk.practice.desk.therapist_desk import TherapistDesk


class Room:
    """Handed to each of the ways; made before anybody has unlocked.

    Attributes:
        asking: puts wishes to the desk in the background.
        put_up: shows a page.
        chooser: asks for files and folders, and tells which sticks are in.
    """

    def __init__(self, asking: Asking, put_up: Callable[[DeskPage], None], chooser: Chooser) -> None:
        """Wait for a desk."""
        self.asking, self.put_up, self.chooser = asking, put_up, chooser
        self._desk: TherapistDesk | None = None

    @property
    def desk(self) -> "TherapistDesk":
        """The open desk; asked through ``asking`` alone.

        Raises:
            RuntimeError: nobody has unlocked yet.
        """
        if self._desk is None:
            raise RuntimeError("the view is locked")
        return self._desk

    def let_in(self, desk: "TherapistDesk") -> None:
        """From now on this is the desk that is asked."""
        self._desk = desk
