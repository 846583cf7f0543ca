"""One therapist in a client's access: can this one read, and what can be changed about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.controls import QuietButton, Text
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from kiosk.practice.people.people import Colleague, KnownClient

_NARROW = 520  # px at 100 % text: below this the buttons stand under the words


class ReaderRow(QWidget):
    """A colleague, and whether this client can be read.

    Signals:
        share_asked: let the colleague read.
        unshare_asked: no longer.
        transfer_asked: the client becomes the colleague's.

    Attributes:
        words: whether the colleague can read.
        share: the button for either.
        transfer: the button that hands the client over.
    """

    share_asked = Signal()
    unshare_asked = Signal()
    transfer_asked = Signal()

    def __init__(self, colleague: "Colleague", client: "KnownClient") -> None:
        """Lay the row out for ``client``."""
        super().__init__()
        reads = colleague in client.readers
        is_own = client.therapist == colleague
        name = self.tr("{name} (you)").format(name=colleague.name) if colleague.me else colleague.name
        self.words = Text(self._state(name, reads=reads, is_own=is_own), "desk_body")
        self.share = QuietButton(self.tr("Stop sharing") if reads else self.tr("Share for cover"), desk=True)
        self.transfer = QuietButton(self.tr("Hand over"), desk=True)
        spoken = self.tr("Stop sharing with {name}") if reads else self.tr("Share with {name} for cover")
        self.share.setAccessibleName(spoken.format(name=colleague.name))
        self.transfer.setAccessibleName(self.tr("Hand over to {name}").format(name=colleague.name))
        if is_own or not (client.mine or (reads and colleague.me)):
            self.share.hide()
        if is_own or not client.mine:
            self.transfer.hide()
        self.share.clicked.connect(self.unshare_asked if reads else self.share_asked)
        self.transfer.clicked.connect(self.transfer_asked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(SideBySide(self.words, self.share, self.transfer, narrow=_NARROW))

    def _state(self, name: str, *, reads: bool, is_own: bool) -> str:
        if is_own:
            return self.tr("{name}: the client’s therapist").format(name=name)
        if reads:
            return self.tr("{name}: can read, for cover").format(name=name)
        return self.tr("{name}: cannot read").format(name=name)
