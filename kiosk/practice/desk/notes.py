"""A therapist's notes on a client's course, and the events of the practice that all therapists see.

Nothing is ever changed in a chain: a note that is put otherwise, or taken away, is another version of it, and
the highest revision counts. Notes are no part of what an export takes along.
"""

import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.errors import DataFault, InputFault
from kiosk.practice.desk.appending import append_beside
from kiosk.practice.desk.contents import DeskContents
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.granted import GrantedClient, no_grant
from kiosk.practice.numbers import FIRST_CLIENT, LOG_CLIENT
from kiosk.practice.plain_text import plain_text
from kiosk.store.findings import Finding
from kiosk.store.index.sides import Sides
from kiosk.vault.contents import Kind
from kiosk.vault.holders import Holder
from kiosk.vault.note import (
    ID_SIZE,
    MOST_CHARACTERS,
    NO_SHEET,
    NotePart,
    NoteText,
    author_of,
    event_parts,
    open_note,
    read_event,
    seal_note,
)
from kiosk.vault.repair_step import LAST_DAY, day_number, day_of_number
from kiosk.words import phrase

_SHUT = phrase(
    "findings",
    "Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by "
    "force.",
)


class UnfitNote(InputFault):
    """A note without words, too long, or with days that cannot be."""


class NoSuchNote(InputFault):
    """A note that is not there, or not this therapist's."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note or an event as it stands now.

    Attributes:
        note: 8 bytes by which it is named.
        text: what was written.
        day: the day that it belongs to, or the first of several.
        until: the last day; the same where it is one.
        sheet: mark of the sheet of the session that it belongs to; 0 where it belongs to a day.
        author: 8 bytes, the holder id of who wrote this version.
        is_event: whether it is an event of the practice.
    """

    note: bytes
    text: str
    day: date
    until: date
    sheet: int
    author: bytes
    is_event: bool


@dataclass(frozen=True, slots=True)
class _Version:
    text: NoteText
    sheet: bytes
    author: bytes
    wall_ms: int

    @property
    def rank(self) -> tuple[int, int]:
        return self.text.revision, self.wall_ms


class Notes:
    """Reads and writes notes of whoever unlocked the desk, and events of the practice.

    Args:
        files: of the practice.
        contents: of the open desk.
        holder: whose desk.
    """

    def __init__(self, files: DeskFiles, contents: DeskContents, holder: Holder) -> None:
        self._files, self._contents, self._holder = files, contents, holder

    def of_client(self, number: int) -> tuple[Note, ...]:
        """Give this therapist's own notes on a client, by their days.

        Raises:
            NoGrant: this client is not this holder's to read.
        """
        return _shown(self._versions(self._client(number).number), is_event=False)

    def events(self) -> tuple[Note, ...]:
        """Give the events of the practice, by their days."""
        return _shown(self._versions(LOG_CLIENT), is_event=True)

    def write_note(
        self, number: int, text: str, day: date, *, sheet: int = 0, note: bytes | None = None
    ) -> None:
        """Keep a note on a client.

        Args:
            number: the client's.
            text: at most ``MOST_CHARACTERS``; empty takes the note away.
            day: the day that it belongs to.
            sheet: mark of the sheet of the session that it belongs to; 0 for a day alone.
            note: which one this takes the place of; a new one when ``None``.

        Raises:
            NoGrant: this client is not this holder's to read.
            UnfitNote: no words in a new note, too many, or a day that cannot be.
            NoSuchNote: there is no such note, or there is no such session.
            MachineFault: it cannot be written.
            DataFault: the records file is damaged.
        """
        client = self._client(number)
        columns = self._contents.sheets(number).columns
        if number < FIRST_CLIENT or (sheet and sheet not in columns.record.tolist()):
            raise no_such_note()
        written = self._next(number, note, text, day, day)
        mark = sheet.to_bytes(len(NO_SHEET), "big")
        parts = seal_note(self._holder, number, mark, written)
        self._append(client, Kind.NOTE, parts)

    def write_event(self, text: str, day: date, until: date, *, note: bytes | None = None) -> None:
        """Keep an event of the practice; every therapist sees it and may change it.

        Args:
            text: at most ``MOST_CHARACTERS``; empty takes the event away.
            day: the first day.
            until: the last day; the same for one day.
            note: which one this takes the place of; a new one when ``None``.

        Raises:
            NoGrant: this holder cannot read the practice's log.
            UnfitNote: no words in a new event, too many, or days that cannot be.
            NoSuchNote: there is no such event.
            MachineFault: it cannot be written.
            DataFault: the records file is damaged.
        """
        written = self._next(LOG_CLIENT, note, text, day, until)
        parts = event_parts(self._holder.holder_id, written)
        self._append(self._client(LOG_CLIENT), Kind.EVENT, parts)

    def _next(self, number: int, note: bytes | None, text: str, day: date, until: date) -> NoteText:
        """Make the version that is to be written."""
        plain = plain_text(text, len(text))
        days = day_number(day), day_number(until)
        if len(plain) > MOST_CHARACTERS:
            raise UnfitNote(
                phrase("errors", "This is too long. There is room for {most} characters."),
                most=MOST_CHARACTERS,
            )
        if not 0 <= days[0] <= days[1] <= LAST_DAY:
            raise UnfitNote(phrase("errors", "The last day lies before the first one. Choose other days."))
        if note is None:
            if not plain:
                raise UnfitNote(phrase("errors", "There is nothing to keep yet. Write a few words."))
            return NoteText(secrets.token_bytes(ID_SIZE), 0, *days, plain)
        before = self._versions(number).get(note)
        if before is None or not before.text.text:
            raise no_such_note()
        return NoteText(note, before.text.revision + 1, *days, plain)

    def _append(self, client: GrantedClient, kind: Kind, parts: Iterable[NotePart]) -> None:
        append_beside(self._files, self._contents, client, kind, [part.encode() for part in parts])

    def _versions(self, number: int) -> Mapping[bytes, _Version]:
        return _latest(_read(self._contents.beside(number), self._holder, number))

    def _client(self, number: int) -> GrantedClient:
        client = self._contents.granted.get(number)
        if client is None:
            raise no_grant()
        return client


def no_such_note() -> NoSuchNote:
    """The one error of every note that is not there."""
    return NoSuchNote(phrase("errors", "This note is not there any more. Open the client again to see why."))


def unreadable_notes(beside: Mapping[int, Sides], holder: Holder) -> list[Finding]:
    """Tell about notes in this holder's name that the holder did not seal."""
    count = 0
    for number, sides in beside.items():
        for parts, _ in _whole(sides):
            try:
                if author_of(parts) == holder.holder_id and number != LOG_CLIENT:
                    open_note(holder, number, parts)
            except DataFault:
                count += 1
    return [Finding(_SHUT, {"count": count})] if count else []


def _whole(beside: Sides) -> Iterable[tuple[list[NotePart], int]]:
    """Give the parts of every version that has all of them, and when it was written.

    One of which some parts are gone was destroyed because of its age, and cut off while that was done.
    """
    versions: dict[bytes, list[tuple[NotePart, int]]] = defaultdict(list)
    for row in beside.rows:
        if row.kind in (Kind.NOTE, Kind.EVENT):
            part = NotePart.decode(row.body)
            versions[part.version].append((part, row.wall_ms))
    for found in versions.values():
        parts = sorted((part for part, _ in found), key=_place)
        try:
            author_of(parts)
        except DataFault:
            continue
        yield parts, found[0][1]


def _place(part: NotePart) -> int:
    return part.place


def _read(beside: Sides, holder: Holder, number: int) -> Iterable[_Version]:
    for parts, wall_ms in _whole(beside):
        try:
            if number == LOG_CLIENT:
                author, text = read_event(parts)
            else:
                author, text = holder.holder_id, open_note(holder, number, parts)
        except DataFault:
            continue  # a colleague's, or one that ``unreadable_notes`` tells of
        yield _Version(text, parts[0].sheet, author, wall_ms)


def _latest(versions: Iterable[_Version]) -> dict[bytes, _Version]:
    latest: dict[bytes, _Version] = {}
    for version in versions:
        known = latest.get(version.text.note)
        if known is None or version.rank > known.rank:
            latest[version.text.note] = version
    return latest


def _shown(versions: Mapping[bytes, _Version], *, is_event: bool) -> tuple[Note, ...]:
    notes = (
        Note(
            note,
            version.text.text,
            day_of_number(version.text.day),
            day_of_number(version.text.until),
            int.from_bytes(version.sheet, "big"),
            version.author,
            is_event,
        )
        for note, version in versions.items()
        if version.text.text
    )
    return tuple(sorted(notes, key=_by_day))


def _by_day(note: Note) -> tuple[date, date, bytes]:
    return note.day, note.until, note.note
