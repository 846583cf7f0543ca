"""What the ways through the pages behind the lock have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.therapist.asking import Asking
from ui.therapist.desk_page import DeskPage
from ui.widgets.choosing import Chooser

if TYPE_CHECKING:
    from kiosk.practice.desk.therapist_desk import TherapistDesk


@dataclass(frozen=True, slots=True)
class Room:
    """Handed to each of the ways.

    Attributes:
        desk: the open desk; asked through ``asking`` alone.
        asking: puts wishes to it in the background.
        put_up: shows a page.
        chooser: asks for files and folders, and tells which sticks are in.
    """

    desk: "TherapistDesk"
    asking: Asking
    put_up: Callable[[DeskPage], None]
    chooser: Chooser
