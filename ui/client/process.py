"""The kiosk as a process: what a client sees first comes first, everything heavy after it."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.errors import RapportError
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages
from kiosk.store.folder import PracticeFolder
from ui.client.window import KioskWindow
from ui.widgets.language import speak_tag
from ui.widgets.theme import LIGHT, Theme, apply_theme

if TYPE_CHECKING:
    from kiosk.practice.answering.client_desk import ClientDesk


def run(
    folder: Path,
    *,
    windowed: bool = False,
    therapist_command: Sequence[str] | None = None,
    theme: Theme = LIGHT,
) -> int:
    """Show the client pages for the practice in ``folder`` until the therapist closes the kiosk.

    Args:
        folder: the practice's folder. One that cannot be opened is told about on a page.
        windowed: in a plain window that can be closed, instead of the whole screen.
        therapist_command: what starts the therapist's view; ``rapport therapist`` by default.
        theme: what the pages wear, its durations included.

    Returns:
        0, or the exit status of what kept the practice from being opened.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("the kiosk needs an application with a screen")
    apply_theme(application, theme)
    languages, name = _public_facts(folder)
    speak_tag(application, languages.default)
    with ExitStack() as held:
        opening = _Opening(folder, held)
        window = KioskWindow(
            application,
            opening.open_desk,
            therapist_command or therapist_start(folder, windowed=windowed),
            practice_name=name,
            languages=languages,
            windowed=windowed,
        )
        window.first_painted.connect(_harden)  # there is nothing to protect before
        window.present()
        application.exec()
    return opening.exit_status


def therapist_start(folder: Path, *, windowed: bool) -> list[str]:
    """Give the command that starts the therapist's view on ``folder``."""
    command = [sys.executable, "-m", "ui.main", "therapist", "--data", str(folder)]
    return [*command, "--windowed"] if windowed else command


class _Opening:
    """Opens the desk while being the one kiosk on the folder.

    Attributes:
        exit_status: 0 once the desk was opened, else that of what was in the way.
    """

    def __init__(self, folder: Path, held: ExitStack) -> None:
        self._folder, self._held = folder, held
        self._alone = False
        self.exit_status = 0

    def open_desk(self) -> "ClientDesk":
        """Runs on the worker thread, after the first paint; again when somebody tries again.

        What does not work is told on a page, and on standard error for whoever looks after the device.
        """
        try:
            desk = self._open()
        except RapportError as error:
            self.exit_status = error.exit_status
            sys.stderr.write(f"rapport: {error}\n")
            raise
        self.exit_status = 0
        return desk

    def _open(self) -> "ClientDesk":
        from kiosk.practice.answering.client_desk import ClientDesk  # noqa: PLC0415  loads the store

        if not self._alone:
            self._held.enter_context(PracticeFolder(self._folder).hold_kiosk_lock())
            self._alone = True
        return ClientDesk.open(self._folder)


def _harden() -> None:
    from kiosk.practice.hardening import harden  # noqa: PLC0415  after the first paint

    harden()


def _public_facts(folder: Path) -> tuple[PracticeLanguages, str]:
    """Give which languages the practice speaks, and its name."""
    try:
        facts = PracticeFolder(folder).read_facts()
    except RapportError:  # told on a page when the desk is opened
        return PracticeLanguages(), ""
    return practice_languages(facts.settings), facts.name
