"""What suits the person of this visit, and the way to the page where it is chosen and back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.comfort import Comfort
from ui.client.comfort import ComfortPage
from ui.client.page import ClientPage

Show = Callable[[ClientPage], None]


class Ease(QObject):
    """Keeps the page below the comfort page, so that "Done" leads back to it with nothing lost.

    Attributes:
        comfort: what suits the person of this visit.
        usual: what a visit begins with.
        beneath: the page that was left; None while the comfort page is not up.

    Signals:
        changed: something else suits now; a ``Comfort``.
        chosen: the person chose it in this visit, by hand; a ``Comfort``.
    """

    changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, page: ComfortPage, show: Show, parent: QObject | None = None) -> None:
        """Take the page and how to show one that waits for somebody."""
        super().__init__(parent)
        self._page, self._show = page, show
        self.comfort = self.usual = Comfort()
        self.beneath: ClientPage | None = None
        page.chosen.connect(self._choose)
        page.done.connect(self.close)

    @property
    def differs(self) -> bool:
        """Tell whether this person has chosen otherwise than what a visit begins with."""
        return self.comfort != self.usual

    def begin_with(self, usual: Comfort) -> None:
        """From now on a visit begins with this."""
        self.usual = usual
        self.suit(usual)

    def suit(self, comfort: Comfort) -> None:
        """Let the pages suit somebody, until the visit ends."""
        if comfort != self.comfort:
            self.comfort = comfort
            self._page.show_comfort(comfort)
            self.changed.emit(comfort)

    def open(self, beneath: ClientPage) -> None:
        """Show the page where it is chosen."""
        self.beneath = beneath
        self._page.show_comfort(self.comfort)
        self._show(self._page)

    def close(self) -> None:
        """Go back to the very page."""
        beneath, self.beneath = self.beneath, None
        if beneath is not None:
            self._show(beneath)

    def lead_to(self, page: ClientPage) -> None:
        """Show ``page``; while somebody is choosing, let "Done" lead there instead."""
        if self.beneath is None:
            self._show(page)
        else:
            self.beneath = page

    def end(self) -> None:
        """The visit is over: the next person begins with what is usual here."""
        self.beneath = None
        self.suit(self.usual)

    def _choose(self, comfort: Comfort) -> None:
        self.suit(comfort)
        self.chosen.emit(comfort)
