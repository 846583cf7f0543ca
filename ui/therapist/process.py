"""The therapist's view as a process of its own: it hardens itself, shows the window, and ends on lock."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from kiosk.comfort import Comfort
from kiosk.errors import RapportError
from kiosk.practice.hardening import harden
from kiosk.practice.settings.languages import practice_languages
from kiosk.practice.settings.look import PracticeLook, look_of
from kiosk.practice.settings.times import practice_times
from kiosk.store.folder import PracticeFolder
from ui.therapist.then import Then
from ui.therapist.window import LockTimes, TherapistWindow
from ui.widgets.choosing import Chooser
from ui.widgets.language import speak_tag
from ui.widgets.theme import LIGHT, Theme, apply_theme
from ui.widgets.wearing import first_comfort, system_wishes, theme_for


def run(
    folder: Path,
    *,
    windowed: bool = False,
    theme: Theme = LIGHT,
    leave: Callable[[int], object] = os._exit,
    chooser: Chooser | None = None,
) -> int:
    """Show the therapist's view for the practice in ``folder`` until it is locked.

    The last line on standard output says in JSON what the kiosk does next (``ui.therapist.then``).

    Args:
        folder: the practice's folder.
        windowed: in a plain window instead of the whole screen.
        theme: whose sizes and durations the pages have; the colours are the practice's choice.
        leave: ends the process. The default does so at once, without tidying up: keys leave memory only with
            the process, and what is on disk is complete at any time.
        chooser: asks for files and folders; by dialogs when None.

    Returns:
        0, where ``leave`` returns.
    """
    harden()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("the therapist's view needs an application with a screen")
    settings = _settings(folder)
    apply_theme(application, _worn(application, look_of(settings), theme))
    speak_tag(application, practice_languages(settings).default)
    times = LockTimes.chosen(practice_times(settings))
    window = TherapistWindow(application, folder, times=times, chooser=chooser)
    window.left.connect(partial(_leave, leave))
    window.present(windowed=windowed)
    application.exec()
    return 0


def _settings(folder: Path) -> Mapping[str, Any]:
    """Read what the practice chose; of one that cannot be read, nothing: the unlock page tells of it."""
    try:
        return PracticeFolder(folder).read_facts().settings
    except RapportError:
        return {}


def _worn(application: QApplication, look: PracticeLook, base: Theme) -> Theme:
    """Give the practice's colours and contrast; size of text and hand are choices for clients."""
    wishes = system_wishes(application)
    comfort = Comfort(high_contrast=first_comfort(look, wishes).high_contrast)
    return replace(theme_for(look, comfort, wishes, base), text_scale=base.text_scale)


def _leave(leave: Callable[[int], object], then: Then) -> None:
    import multiprocessing  # noqa: PLC0415  the desk has loaded it; the passphrase field does not wait for it

    # Worker processes hold keys too, and would outlive a process that ends this abruptly.
    for worker in multiprocessing.active_children():
        worker.kill()
    sys.stdout.write(f"{then.as_line()}\n")
    sys.stdout.flush()
    leave(0)
