"""Which of the practice's settings go to kiosks without therapists, and which stay on its own computer.

Every setting stands on one of the two lists, so that nothing goes along by chance: what no page of a client
uses is not carried about on sticks.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from kiosk.practice.settings.languages import practice_languages
from kiosk.practice.settings.look import look_of
from kiosk.practice.settings.questions import practice_questions
from kiosk.practice.settings.times import practice_times

FOR_KIOSKS: Final = frozenset(
    (
        "language",
        "languages_offered",
        "look_accent",
        "look_left_handed",
        "look_logo",
        "look_read_aloud",
        "look_still",
        "look_text_percent",
        "look_theme",
        "questions_comment",
        "questions_crisis_contacts",
        "questions_short_form",
        "times_visit_seconds",
    )
)
"""What the clients' pages use. Whoever has a stick or a kiosk can read it; clients see all of it anyway."""

NOT_FOR_KIOSKS: Final = frozenset(
    (
        "disclosure_part_2",  # nothing is saved or exported on a kiosk
        "kiosk_id",  # each device has its own
        "languages_reviewed",  # only the therapists' page says it
        "last_backup",
        "retention_months",  # the practice's own computer empties sheets
        "roster_key",  # a kiosk's own
        "roster_ms",  # a kiosk's own
        "times_lock_seconds",  # nothing can be unlocked on a kiosk
    )
)
"""What is each device's own, or used on the therapists' pages alone."""


class _Chosen(Protocol):
    def as_settings(self) -> dict[str, Any]: ...


_READERS: Final[tuple[Callable[[Mapping[str, Any]], _Chosen], ...]] = (
    practice_languages,
    look_of,
    practice_questions,
    practice_times,
)


def settings_for_kiosks(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Give what kiosks use of ``settings``, each value as Rapport writes it.

    A value that Rapport would not have written counts as not chosen, as it does wherever settings are read.
    """
    chosen: dict[str, Any] = {}
    for read in _READERS:
        chosen |= read(settings).as_settings()
    return {name: value for name, value in chosen.items() if name in FOR_KIOSKS and value is not None}
