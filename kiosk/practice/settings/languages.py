"""Which languages a practice speaks: its own, those that it offers, and those that somebody looked over."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from kiosk.languages import TAGS, in_order

DEFAULT: Final = "language"
OFFERED: Final = "languages_offered"
REVIEWED: Final = "languages_reviewed"


@dataclass(frozen=True, slots=True)
class PracticeLanguages:
    """What the practice decided about languages.

    Attributes:
        default: BCP 47 tag of the language in which every visit begins; empty for that of the device.
        offered: the languages that a client can choose, in the order in which they are offered.
        reviewed: tag -> the day, ``YYYY-MM-DD``, on which a native speaker was said to have read it.
    """

    default: str = ""
    offered: tuple[str, ...] = TAGS
    reviewed: Mapping[str, str] = field(default_factory=dict)

    def begun_in(self, device: str) -> str:
        """Give the language in which a visit begins on a device that speaks ``device``."""
        return self.default or device

    def offered_on(self, device: str) -> tuple[str, ...]:
        """Give what a client can choose: the language that visits begin in is always among it."""
        return in_order((*self.offered, self.begun_in(device)))

    def beginning_in(self, tag: str) -> "PracticeLanguages":
        """Give the same with every visit begun in ``tag``, which is then offered too."""
        return replace(self, default=tag, offered=in_order((*self.offered, tag)))

    def offering(self, tag: str, *, offered: bool) -> "PracticeLanguages":
        """Give the same with one language offered, or not."""
        others = [one for one in self.offered if one != tag]
        return replace(self, offered=in_order([*others, tag] if offered else others))

    def reviewing(self, tag: str, on: date | None) -> "PracticeLanguages":
        """Give the same with one language noted as read by a native speaker; with None as not read."""
        others = {one: day for one, day in self.reviewed.items() if one != tag}
        return replace(self, reviewed=others if on is None else {**others, tag: on.isoformat()})

    def as_settings(self) -> dict[str, Any]:
        """Give what ``PracticeFolder.change_settings`` writes down. What is as usual leaves no trace."""
        return {
            DEFAULT: self.default or None,
            OFFERED: None if self.offered == TAGS else list(self.offered),
            REVIEWED: dict(self.reviewed) or None,
        }


def practice_languages(settings: Mapping[str, Any]) -> PracticeLanguages:
    """Read what was decided; whatever is out of bounds counts as not decided."""
    default, offered, reviewed = (settings.get(name) for name in (DEFAULT, OFFERED, REVIEWED))
    days = reviewed if isinstance(reviewed, dict) else {}
    known = in_order(tag for tag in offered if isinstance(tag, str)) if isinstance(offered, list) else ()
    return PracticeLanguages(
        default if isinstance(default, str) and default in TAGS else "",
        known or TAGS,
        MappingProxyType({tag: day for tag, day in days.items() if tag in TAGS and _is_day(day)}),
    )


def _is_day(written: object) -> bool:
    try:
        return isinstance(written, str) and date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
