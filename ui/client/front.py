"""What a practice shows of itself before anybody has done anything."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import RapportError
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages
from kiosk.practice.settings.look import PracticeLook, look_of
from kiosk.practice.settings.times import PracticeTimes, practice_times
from kiosk.store.folder import PracticeFolder


@dataclass(frozen=True, slots=True)
class Front:
    """What the practice shows of itself: its name, its look, its languages, and how long a visit may wait."""

    name: str = ""
    look: PracticeLook = field(default_factory=PracticeLook)
    languages: PracticeLanguages = field(default_factory=PracticeLanguages)
    times: PracticeTimes = field(default_factory=PracticeTimes)


def read_front(folder: Path) -> Front:
    """Read what the practice shows of itself; of one that cannot be read, nothing."""
    try:
        facts = PracticeFolder(folder).read_facts()
    except RapportError:  # told on a page when the desk is opened
        return Front()
    settings = facts.settings
    return Front(facts.name, look_of(settings), practice_languages(settings), practice_times(settings))


class FrontReader:
    """Gives what the practice shows of itself as it is now; the file is read again only after a change.

    It may be asked every other second: what is usual is one look at the file's name.
    """

    def __init__(self, folder: Path) -> None:
        """Read nothing yet."""
        self._folder = folder
        self._read: tuple[_Mark, Front] | None = None

    def __call__(self) -> Front:
        """Give it; of a practice that cannot be read just now, nothing."""
        # Before it is read: a file that takes its place meanwhile is noticed the next time.
        mark = _mark_of(PracticeFolder(self._folder).facts_file)
        if self._read is None or self._read[0] != mark:
            self._read = mark, read_front(self._folder)
        front = self._read[1]
        if not front.name:
            self._read = None
        return front


_Mark = tuple[int, int, int] | None


def _mark_of(file: Path) -> _Mark:
    """Tell one file from another that took its place: settings are changed by renaming."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
