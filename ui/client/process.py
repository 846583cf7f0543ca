"""The kiosk as a process: what a client sees first comes first, everything heavy after it."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.again import RAPPORT, start_of
from kiosk.errors import RapportError
from kiosk.store.folder import PracticeFolder
from kiosk.watchdog.pulse import Pulse
from ui.client.front import FrontReader
from ui.client.wardrobe import Wardrobe
from ui.client.window import KioskWindow
from ui.widgets.language import speak_tag
from ui.widgets.theme import LIGHT, Theme

if TYPE_CHECKING:
    from kiosk.practice.answering.client_desk import ClientDesk


def run(
    folder: Path,
    *,
    windowed: bool = False,
    therapist_command: Sequence[str] | None = None,
    migrate_command: Sequence[str] | None = None,
    theme: Theme = LIGHT,
) -> int:
    """Show the client pages for the practice in ``folder`` until the therapist closes the kiosk.

    Args:
        folder: the practice's folder. One that cannot be opened is told about on a page.
        windowed: in a plain window that can be closed, instead of the whole screen.
        therapist_command: what starts the therapist's view; ``rapport therapist`` by default.
        migrate_command: what brings an older Rapport's folder to the newer form; ``rapport migrate`` by
            default. It is a process of its own: the kiosk's loads nothing that can make a backup.
        theme: whose sizes and durations the pages have; colours and size of text are the practice's choice.

    Returns:
        0, or the exit status of what kept the practice from being opened.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("the kiosk needs an application with a screen")
    read_front = FrontReader(folder)
    front = read_front()
    wardrobe = Wardrobe(application, front.look, theme, front.times)
    wardrobe.put_on()
    speak_tag(application, front.languages.default)
    pulse = Pulse.take_over()
    with ExitStack() as held:
        opening = _Opening(folder, held, migrate_command or migrate_start(folder))
        window = KioskWindow(
            application,
            opening.open_desk,
            therapist_command or therapist_start(folder, windowed=windowed),
            practice_name=front.name,
            languages=front.languages,
            windowed=windowed,
            wardrobe=wardrobe,
            read_front=read_front,
        )
        opening.migrating = window.migrating.emit
        guarding = _Guarding(window, pulse)
        window.first_painted.connect(guarding.begin)  # there is nothing to protect before
        window.present()
        torn_down = application.exec()  # by Qt, when the screen's own system is gone
        guarding.end()
    if torn_down:
        return torn_down
    if pulse is not None:
        pulse.say_goodbye()
    return opening.exit_status


def therapist_start(folder: Path, *, windowed: bool) -> list[str]:
    """Give the command that starts the therapist's view on ``folder``."""
    command = start_of(RAPPORT, "therapist", "--data", str(folder))
    return [*command, "--windowed"] if windowed else command


def migrate_start(folder: Path) -> list[str]:
    """Give the command that brings an older Rapport's ``folder`` to the newer form."""
    return start_of(RAPPORT, "migrate", "--data", str(folder), "--json")


class _Opening:
    """Opens the desk while being the one kiosk on the folder.

    Attributes:
        exit_status: 0 once the desk was opened, else that of what was in the way.
        migrating: called, on the worker thread, before the folder is brought to a newer form.
    """

    def __init__(self, folder: Path, held: ExitStack, migrate_command: Sequence[str]) -> None:
        self._folder, self._held = folder, held
        self._migrate_command = migrate_command
        self._alone = False
        self.exit_status = 0
        self.migrating: Callable[[], None] = _nobody_is_told

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
            self._bring_up_to_date()
            self._held.enter_context(PracticeFolder(self._folder).hold_kiosk_lock())
            self._alone = True
        return ClientDesk.open(self._folder)

    def _bring_up_to_date(self) -> None:
        from kiosk.practice.migrating.waiting import waits_for_migration  # noqa: PLC0415  after the first paint

        if waits_for_migration(self._folder):
            from kiosk.practice.migrating.outcome import migrate_in_child  # noqa: PLC0415  seldom needed

            self.migrating()
            migrate_in_child(self._migrate_command)


def _nobody_is_told() -> None:
    """Take the word of what begins, where there is no window."""


class _Guarding:
    """What watches over the pages once the first one is there."""

    def __init__(self, window: KioskWindow, pulse: Pulse | None) -> None:
        self._window, self._pulse = window, pulse
        self._held: list[Callable[[], None]] = []

    def begin(self) -> None:
        """Harden this process, beat for the watcher, be ready for mishaps."""
        # After the first paint.
        from kiosk.practice.hardening import harden  # noqa: PLC0415
        from ui.client.heart import Heart  # noqa: PLC0415
        from ui.client.mishaps import Mishaps, end_at_once  # noqa: PLC0415

        harden()
        mishaps = Mishaps(None if self._pulse is None else end_at_once, self._window)
        mishaps.happened.connect(self._window.recover)
        mishaps.take_over()
        self._held.append(mishaps.let_go)
        if self._pulse is not None:
            heart = Heart(self._pulse, self._window)
            heart.leave_wanted.connect(self._window.leave)
            heart.start()
            self._window.closing.connect(self._pulse.ask_for_time)
            self._held.append(heart.stop)

    def end(self) -> None:
        """The pages are gone."""
        for let_go in self._held:
            let_go()
