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
