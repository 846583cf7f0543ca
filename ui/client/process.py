"""The kiosk as a process: what a client sees first comes first, everything heavy after it."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.errors import RapportError
from kiosk.practice.hardening import harden
from kiosk.store.folder import KioskAlreadyRunning, PracticeFolder
from ui.client.window import KioskWindow
from ui.widgets.theme import LIGHT, Durations, apply_theme

if TYPE_CHECKING:
    from kiosk.practice.client_desk import ClientDesk


def run(
    folder: Path,
    *,
    windowed: bool = False,
    durations: Durations | None = None,
    therapist_command: Sequence[str] | None = None,
) -> int:
    """Show the client pages for the practice in ``folder`` until the therapist closes the kiosk.

    Args:
        folder: the practice's folder. One that cannot be opened is told about on a page.
        windowed: in a plain window that can be closed, instead of the whole screen.
        durations: other times than the theme's.
        therapist_command: what starts the therapist's view; ``rapport therapist`` by default.

    Returns:
        0.

    Raises:
        KioskAlreadyRunning: another kiosk runs on this folder.
    """
    harden()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("the kiosk needs an application with a screen")
    apply_theme(application, replace(LIGHT, durations=durations or LIGHT.durations))
    with ExitStack() as held:
        opening = _Opening(folder, held)
        window = KioskWindow(
            application,
            opening.open_desk,
            therapist_command or therapist_start(folder, windowed=windowed),
            practice_name=_practice_name(folder),
            windowed=windowed,
        )
        opening.watch(window)
        window.present()
        application.exec()
        window.deleteLater()
        opening.tell_if_taken()
    return 0


def therapist_start(folder: Path, *, windowed: bool) -> list[str]:
    """Give the command that starts the therapist's view on ``folder``."""
    command = [sys.executable, "-m", "ui.main", "therapist", "--data", str(folder)]
    return [*command, "--windowed"] if windowed else command


class _Opening:
    """Opens the desk while being the one kiosk on the folder; gives way to a kiosk that is there already."""

    def __init__(self, folder: Path, held: ExitStack) -> None:
        self._folder, self._held = folder, held
        self._alone = False
        self._taken: KioskAlreadyRunning | None = None

    def open_desk(self) -> "ClientDesk":
        """Runs on the worker thread, after the first paint."""
        from kiosk.practice.client_desk import ClientDesk  # noqa: PLC0415  loads the store

        if not self._alone:
            self._held.enter_context(PracticeFolder(self._folder).hold_kiosk_lock())
            self._alone = True
        return ClientDesk.open(self._folder)

    def watch(self, window: KioskWindow) -> None:
        self._window = window
        window.flow.not_opened.connect(self._not_opened)

    def tell_if_taken(self) -> None:
        if self._taken is not None:
            raise self._taken

    def _not_opened(self, error: RapportError) -> None:
        if isinstance(error, KioskAlreadyRunning):
            self._taken = error
            self._window.leave()


def _practice_name(folder: Path) -> str:
    try:
        return PracticeFolder(folder).read_facts().name
    except RapportError:  # told on a page when the desk is opened
        return ""
