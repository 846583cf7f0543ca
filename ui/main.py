"""The door of the ``rapport`` command: pages are started from here, everything else goes to ``kiosk.cli``.

Nothing of Qt is imported for a command that needs no screen, and nothing heavy before the first page: this
module imports inside its functions.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import cli
from kiosk.again import RAPPORT, start_of
from kiosk.errors import EXIT_DONE, RapportError
from kiosk.unexpected import report_everything_without_data

if TYPE_CHECKING:
    from kiosk.exchange.report import Report


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; give the exit status."""
    # A practice's figures are small: threads that wait to share large ones only take memory.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    options = cli.parse(argv)
    if not cli.needs_screen(options):
        return cli.run(options, _draw_report if cli.needs_drawing(options) else None)
    report_everything_without_data()
    _keep_qt_from_telling()
    try:
        return _open_pages(options)
    except RapportError as fault:
        sys.stderr.write(f"rapport: {fault}\n")
        return fault.exit_status


def _draw_report(report: "Report", language: str) -> bytes:
    from ui.printing.command import draw  # noqa: PLC0415

    return draw(report, language)


def _keep_qt_from_telling() -> None:
    """Switch off Qt's own tracing, whoever asks for it: it writes each letter that it lays out."""
    os.environ["QT_LOGGING_RULES"] = "*.debug=false"  # Qt lets this stand above every file of rules


def _open_pages(options: argparse.Namespace) -> int:
    match options.command:
        case "therapist":
            from kiosk.practice.hardening import end_with_kiosk  # noqa: PLC0415
            from ui.therapist import process as therapist  # noqa: PLC0415

            end_with_kiosk()
            return therapist.run(_folder(options), windowed=options.windowed)
        case "setup":
            return _set_up(options)
        case "demo":
            return _demonstrate(options)
        case _:
            return _kiosk(options)


def _kiosk(options: argparse.Namespace) -> int:
    from kiosk.store.folder import NoPractice, PracticeFolder  # noqa: PLC0415
    from kiosk.watchdog.pulse import is_watched  # noqa: PLC0415

    folder = _folder(options)
    try:
        PracticeFolder(folder).read_facts()
    except NoPractice:
        return _set_up(options)
    except RapportError:
        pass  # a restore that was cut off is completed by the kiosk, everything else told about on a page
    if not options.windowed and not is_watched():
        ended = _watch_over(folder)
        if ended is not None:
            return ended
    return _kiosk_on(folder, windowed=options.windowed)


def _watch_over(folder: Path) -> int | None:
    """Become the watcher of a kiosk on ``folder``; None in the kiosk itself, a double of this process."""
    from kiosk.watchdog.start import keep_alive  # noqa: PLC0415

    return keep_alive(_kiosk_command(folder), start_of("ui.client.resting", str(folder)))


def _kiosk_command(folder: Path) -> list[str]:
    return start_of(RAPPORT, "--data", str(folder))


def _kiosk_on(folder: Path, *, windowed: bool) -> int:
    from kiosk.store.folder import PracticeFolder, RestoreUnfinished  # noqa: PLC0415
    from ui.client import process as client  # noqa: PLC0415

    try:
        PracticeFolder(folder).read_facts()
    except RestoreUnfinished:
        from kiosk.store.backup.replacing import finish_restore  # noqa: PLC0415

        finish_restore(folder)
    except RapportError:
        pass
    return client.run(folder, windowed=windowed)


def _set_up(options: argparse.Namespace) -> int:
    from ui.setup import process as setup  # noqa: PLC0415

    folder = _folder(options)
    left = setup.run(folder, windowed=options.windowed)
    if left == EXIT_DONE:
        _become_the_kiosk(folder, windowed=options.windowed)
    return left


def _become_the_kiosk(folder: Path, *, windowed: bool) -> None:
    """Replace this process, and with it the memory that held the first keys."""
    command = _kiosk_command(folder)
    if windowed:
        command.append("--windowed")
    sys.stdout.flush()
    if sys.platform == "win32":
        # Replacing starts another process there as well, but tears arguments apart at their blanks.
        import subprocess  # noqa: PLC0415

        subprocess.Popen(command)  # noqa: S603  our own command
        return
    os.execv(command[0], command)  # noqa: S606  no shell wanted


def _demonstrate(options: argparse.Namespace) -> int:
    if options.tour is not None:
        from ui.tour.play import play  # noqa: PLC0415

        return play(options.tour, options.seed)
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="rapport-demo-") as beside:
        folder = (options.folder or Path(beside) / "practice").absolute()
        made = _make_demo(folder, options)
        return made or _kiosk_on(folder, windowed=True)  # a demonstration can be closed by whoever tries it


def _make_demo(folder: Path, options: argparse.Namespace) -> int:
    """Make the practice in a process of its own: the kiosk's never holds the keys that it is made with."""
    import subprocess  # noqa: PLC0415

    command = start_of(RAPPORT, "demo", str(folder), "--seed", str(options.seed), "--no-open")
    if options.json:
        command.append("--json")
    return subprocess.run(command, check=False).returncode  # noqa: S603  our own command


def _folder(options: argparse.Namespace) -> Path:
    from kiosk.store.folder import default_path  # noqa: PLC0415

    folder: Path | None = options.data
    return default_path() if folder is None else folder.absolute()


if __name__ == "__main__":
    sys.exit(main())
