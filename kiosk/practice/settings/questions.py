"""What a practice decided about the questions: the short form, and a box for the client's own words.

Light to import. A value that Rapport would not have written counts as the default.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from kiosk.practice.plain_text import is_plain_text

MOST_CONTACT_CHARACTERS: Final = 300

_COMMENT: Final = "questions_comment"
_CONTACTS: Final = "questions_crisis_contacts"
_SHORT: Final = "questions_short_form"


@dataclass(frozen=True, slots=True)
class PracticeQuestions:
    """What the practice chose.

    Attributes:
        comment: clients are offered a box for their own words before they send.
        crisis_contacts: whom to call in a crisis, shown beside the box; empty: only the general words are.
        short_form: the short form of the questionnaire is asked.
    """

    comment: bool = False
    crisis_contacts: str = ""
    short_form: bool = False

    def __post_init__(self) -> None:
        """Refuse contacts that are too long or not plain; raises ``ValueError``."""
        if not is_plain_text(self.crisis_contacts, MOST_CONTACT_CHARACTERS):
            raise ValueError("crisis contacts that are no short plain text")

    def as_settings(self) -> dict[str, Any]:
        """Give what ``PracticeFolder.change_settings`` takes; a default leaves no trace."""
        return {
            _COMMENT: self.comment or None,
            _CONTACTS: self.crisis_contacts or None,
            _SHORT: self.short_form or None,
        }


def practice_questions(settings: Mapping[str, Any]) -> PracticeQuestions:
    """Read what was chosen; each value for itself."""
    contacts = settings.get(_CONTACTS)
    return PracticeQuestions(
        comment=settings.get(_COMMENT) is True,
        crisis_contacts=contacts if is_plain_text(contacts, MOST_CONTACT_CHARACTERS) else "",
        short_form=settings.get(_SHORT) is True,
    )
