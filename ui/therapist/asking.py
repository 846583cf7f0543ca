"""Asking the desk on behalf of a page: what comes back after the page was left is dropped."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from kiosk.errors import RapportError
from ui.therapist.desk_page import DeskPage
from ui.widgets.words import told
from ui.widgets.work import Worker

Result = TypeVar("Result")


class Asking:
    """Puts a page's wishes to the desk, in the background.

    Attributes:
        worker: the one thread that the desk is used from.
    """

    def __init__(self, worker: Worker) -> None:
        """Use ``worker``'s thread."""
        self.worker = worker

    def ask(
        self,
        page: DeskPage,
        job: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[RapportError], None] | None = None,
    ) -> None:
        """Run ``job``; call ``on_done`` or ``on_failed`` only if ``page`` was not left meanwhile.

        Without ``on_failed``, the page shows what is wrong by its ``show_trouble``.
        """
        visit = page.visit
        failed = on_failed or partial(_tell, page)
        self.worker.run(job, partial(_deliver, page, visit, on_done), partial(_deliver, page, visit, failed))


def _deliver(page: DeskPage, visit: int, callback: Callable[[Result], None], result: Result) -> None:
    if page.visit == visit:
        callback(result)


def _tell(page: DeskPage, error: RapportError) -> None:
    page.show_trouble(told(error))
