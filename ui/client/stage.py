"""Which page is up, and for how long nobody may touch it before the visit ends."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.client.idle import IdlePage
from ui.client.page import ClientPage
from ui.widgets.theme import current_theme
from ui.widgets.watch import IdleTimer


class Stage(QObject):
    """Shows pages; covers one that waits for somebody with the idle page, and uncovers it again.

    Attributes:
        page: what is shown.
        idle: counts while a page waits.

    Signals:
        deserted: nobody came back to a page that waited.
    """

    deserted = Signal()

    def __init__(
        self,
        first: ClientPage,
        cover: IdlePage,
        show: Callable[[ClientPage], None],
        parent: QObject | None = None,
    ) -> None:
        """Take the page that is up already, the idle page, and how to show one."""
        super().__init__(parent)
        durations = current_theme().durations
        self.page: ClientPage = first
        self._covered: ClientPage = first
        self._cover_page, self._show_page = cover, show
        self.idle = IdleTimer(durations.ask_after, durations.wipe_after, self)
        self.idle.asked.connect(self._cover)
        self.idle.counted.connect(cover.show_seconds)
        self.idle.over.connect(self.deserted)
        cover.gone_on.connect(self._uncover)

    def show(self, page: ClientPage, *, waits: bool = False) -> None:
        """Show ``page``; with ``waits`` the visit ends when nobody touches anything for a while."""
        self.page = page
        if waits:
            durations = current_theme().durations  # the practice may have decided anew
            self.idle.wait_for(durations.ask_after, durations.wipe_after)
            self.idle.start()
        else:
            self.idle.stop()
        self._show_page(page)

    def touched(self) -> None:
        """Somebody is there. On the idle page only a tap or a key counts, which the page itself takes."""
        if self.page is not self._cover_page:
            self.idle.touched()

    def _cover(self) -> None:
        self._covered, self.page = self.page, self._cover_page
        self._show_page(self.page)  # the idle timer runs on

    def _uncover(self) -> None:
        if self.page is self._cover_page:
            self.show(self._covered, waits=True)
