"""Strict reading of JSON: every value is taken through a ``Place`` that knows its path in the file."""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.errors import InputFault
from kiosk.words import Phrase, phrase

MOST_CHARACTERS = 200_000
LONGEST_TEXT = 500


class BadQuestionnaire(InputFault):
    """A definition that cannot be used; ``values["path"]`` names the place in the file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a JSON document together with the path that leads to it."""

    path: str
    value: object

    def object(self, required: frozenset[str], optional: frozenset[str] = frozenset()) -> dict[str, "Place"]:
        """Take an object with exactly the keys that are known; raises ``BadQuestionnaire`` otherwise."""
        if not isinstance(self.value, dict):
            raise self._wrong_kind(phrase("errors", "an object"))
        for key in self.value:
            if key not in required and key not in optional:
                raise BadQuestionnaire(
                    phrase(
                        "errors",
                        "At {path} stands “{key}”, which Rapport does not know. Correct or remove it.",
                    ),
                    path=self._where(),
                    key=str(key)[:40],
                )
        for key in sorted(required):
            if key not in self.value:
                raise BadQuestionnaire(
                    phrase("errors", "“{key}” is missing at {path}. Add it."),
                    path=self._where(),
                    key=key,
                )
        return {key: Place(self._below(key), value) for key, value in self.value.items()}

    def mapping(self) -> dict[str, "Place"]:
        """Take an object whose keys are free, such as one entry an item."""
        if not isinstance(self.value, dict):
            raise self._wrong_kind(phrase("errors", "an object"))
        return {str(key): Place(self._below(str(key)), value) for key, value in self.value.items()}

    def elements(self, most: int, *, may_be_empty: bool = False) -> Iterator["Place"]:
        """Take a list of one to ``most`` values."""
        if not isinstance(self.value, list):
            raise self._wrong_kind(phrase("errors", "a list"))
        if not int(not may_be_empty) <= len(self.value) <= most:
            raise BadQuestionnaire(
                phrase("errors", "The list at {path} has {count} entries; it needs 1 to {most}."),
                path=self.path,
                count=len(self.value),
                most=most,
            )
        return iter([Place(f"{self.path}[{index}]", value) for index, value in enumerate(self.value)])

    def text(self, *, may_be_empty: bool = False) -> str:
        """Take a text of at most ``LONGEST_TEXT`` characters without control characters."""
        if not isinstance(self.value, str):
            raise self._wrong_kind(phrase("errors", "a text"))
        controls = any(unicodedata.category(character) in {"Cc", "Cs", "Co"} for character in self.value)
        blank = not self.value.strip() and not may_be_empty
        if blank or controls or len(self.value) > LONGEST_TEXT:
            raise BadQuestionnaire(
                phrase(
                    "errors",
                    "The text at {path} is empty, longer than {most} characters or has control characters. "
                    "Write a plain line of text.",
                ),
                path=self.path,
                most=LONGEST_TEXT,
            )
        return self.value

    def number(self, lowest: int, highest: int) -> int:
        """Take a whole number within bounds."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self._wrong_kind(phrase("errors", "a whole number"))
        if not lowest <= self.value <= highest:
            raise BadQuestionnaire(
                phrase("errors", "The number at {path} must lie between {lowest} and {highest}."),
                path=self.path,
                lowest=lowest,
                highest=highest,
            )
        return self.value

    def truth(self) -> bool:
        """Take ``true`` or ``false``."""
        if not isinstance(self.value, bool):
            raise self._wrong_kind(phrase("errors", "true or false"))
        return self.value

    def _below(self, key: str) -> str:
        return f"{self.path}.{key[:40]}" if self.path else key[:40]

    def _where(self) -> str | Phrase:
        return self.path or phrase("errors", "the top")

    def _wrong_kind(self, wanted: Phrase) -> BadQuestionnaire:
        return BadQuestionnaire(
            phrase("errors", "At {path} Rapport expects {wanted}."),
            path=self._where(),
            wanted=wanted,
        )


def read_json(text: str) -> Place:
    """Parse a document of bounded size; raises ``BadQuestionnaire`` with the line of a mistake."""
    if len(text) > MOST_CHARACTERS:
        raise BadQuestionnaire(
            phrase("errors", "The questionnaire file is longer than {most} characters. Use a smaller one."),
            path="",
            most=MOST_CHARACTERS,
        )
    try:
        return Place("", json.loads(text, object_pairs_hook=_no_key_twice))
    except json.JSONDecodeError as fault:
        raise BadQuestionnaire(
            phrase("errors", "The questionnaire file is not JSON: look at line {line}, column {column}."),
            path="",
            line=fault.lineno,
            column=fault.colno,
        ) from fault
    except (RecursionError, ValueError) as fault:
        raise BadQuestionnaire(
            phrase("errors", "The questionnaire file is nested too deeply or has a number that is too long."),
            path="",
        ) from fault


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read: dict[str, object] = {}
    for key, value in pairs:
        if key in read:
            raise BadQuestionnaire(
                phrase("errors", "“{key}” stands twice in the same object. Keep one of them."),
                path=key[:40],
                key=key[:40],
            )
        read[key] = value
    return read
