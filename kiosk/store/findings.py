"""What a check of the practice's files finds, in words for a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.words import Phrase, phrase

DAMAGED = phrase("errors", "Row {row} is damaged: it does not have the form of a stored row.")
CHANGED = phrase("errors", "Row {row} was changed after it was written.")
MOVED = phrase("errors", "Row {row} is not in its place: what stands there was written as row {other}.")
FOREIGN = phrase("errors", "Row {row} was written by another kiosk and put here.")
MISSING = phrase("errors", "Rows are missing: {count} (row {first} to row {last}).")
CUT = phrase("errors", "The end of the rows was cut off: {count} rows are missing there.")
BEYOND_END = phrase(
    "errors", "After the end of the rows there are {count} more that this kiosk did not confirm."
)
ROLLED_BACK = phrase(
    "errors",
    "There are {count} rows fewer than when they were last checked: "
    "the records were replaced by an older copy, or their end was cut off.",
)
UNCONFIRMED = phrase(
    "errors", "The {count} rows after that cannot be confirmed: they may be right, but nothing proves it."
)
WRONG_END = phrase("errors", "The stored end of the rows does not belong to the last row.")
NO_END = phrase("errors", "The stored end of the rows is missing.")
SOMEWHERE = phrase(
    "errors", "A row was changed after it was written. Unlock and check again to see which: that needs a key."
)
REPEATED = phrase(
    "errors",
    "Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: "
    "somebody may have copied it.",
)
UNREADABLE = phrase("errors", "From row {row} on, the file of the records cannot be read: it is damaged.")
UNREADABLE_END = phrase(
    "errors", "The stored end of the rows cannot be read: the file of the records is damaged."
)
BROKEN_FILE = phrase("errors", "{file} is damaged and cannot be read as a whole.")
BROKEN_PAGES = phrase("errors", "{file} is damaged inside: {detail}.")
LOOSE_ROWS = phrase("errors", "{file} is damaged inside: {table} names an entry that is not there.")
NOTHING_WRITTEN = phrase(
    "findings",
    "Nothing can be written into the practice's folder, so what is read and done now is not noted there. "
    "You can read on. Is the disk full, or the folder read-only?",
)
STRAYS = phrase("errors", "{file} holds rows that belong to no kiosk of this practice.")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as Rapport wrote it.

    Attributes:
        phrase: the sentence, with ``{named}`` places for ``values``.
        values: what goes into those places; rows count from one.
        seq: the row's sequence number (from zero), where the finding is about one row.
    """

    phrase: Phrase
    values: Mapping[str, Any] = field(default_factory=dict)
    seq: int | None = None

    def __str__(self) -> str:
        return self.phrase.text.format(**self.values)

    def said_of(self, folder: Path) -> "Finding":
        """Name the file in ``folder`` where one in a hidden copy of that folder was looked at."""
        file = self.values.get("file")
        if not isinstance(file, Path):
            return self
        return Finding(self.phrase, {**self.values, "file": folder / file.name}, self.seq)


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a walk along one chain found.

    Attributes:
        kiosk_id: 16 bytes, whose chain.
        rows: how many rows were looked at.
        findings: what is wrong, in the order of the rows; the first hundred.
        tags_checked: whether the chain's key was known, so that even a careful forgery would be found.
        repeated: rows that repeat a record of an earlier row; the chain is whole with them, and each record
            counts once.
    """

    kiosk_id: bytes
    rows: int
    findings: tuple[Finding, ...]
    tags_checked: bool
    repeated: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the chain itself is as Rapport wrote it."""
        return not self.findings
