"""Notes in bytes: what is written comes back, and nothing else is taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import DataFault
from kiosk.vault.contents import BODY_MAX, MalformedContents
from kiosk.vault.holders import holder_from_master
from kiosk.vault.note import (
    MOST_CHARACTERS,
    NO_SHEET,
    PARTS,
    NotePart,
    NoteText,
    author_of,
    event_parts,
    open_note,
    read_event,
    seal_note,
)
from kiosk.vault.repair_step import LAST_DAY
from kiosk.vault.suites import Suite

SHEET = b"sheet 01"
ADA, BRAM = (
    holder_from_master(name * 8, number * 32, Suite.X25519) for name, number in ((b"a", b"1"), (b"b", b"2"))
)
texts = st.builds(
    lambda note, revision, days, text: NoteText(note, revision, *sorted(days), text),
    st.binary(min_size=8, max_size=8),
    st.integers(0, 2**32 - 1),
    st.tuples(st.integers(0, LAST_DAY), st.integers(0, LAST_DAY)),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=MOST_CHARACTERS),
)
NOTE = NoteText(b"the note", 3, 20_000, 20_001, "Said goodbye.")


@given(texts, st.integers(0, 2**32 - 1))
def test_a_note_comes_back_to_its_author_in_parts_of_one_size(text, client):
    bodies = [part.encode() for part in seal_note(ADA, client, SHEET, text)]
    assert [len(body) for body in bodies] == [BODY_MAX] * PARTS
    assert open_note(ADA, client, [NotePart.decode(body) for body in bodies]) == text


@given(texts)
def test_an_event_comes_back_with_who_wrote_it(text):
    bodies = [part.encode() for part in event_parts(ADA.holder_id, text)]
    assert [len(body) for body in bodies] == [BODY_MAX] * PARTS
    assert read_event([NotePart.decode(body) for body in bodies]) == (ADA.holder_id, text)


def test_nobody_else_opens_a_note_and_nobody_moves_it():
    parts = seal_note(ADA, 7, SHEET, NOTE)
    moved = [NotePart(part.version, part.place, NO_SHEET, part.piece) for part in parts]
    renamed = [NotePart(b"renamed!", part.place, part.sheet, part.piece) for part in parts]
    for holder, client, those in ((BRAM, 7, parts), (ADA, 8, parts), (ADA, 7, moved), (ADA, 7, renamed)):
        with pytest.raises(DataFault):
            open_note(holder, client, those)
    assert author_of(parts) == ADA.holder_id


@given(st.integers(0, PARTS - 1), st.integers(0, 174), st.integers(1, 255))
def test_a_note_of_which_one_byte_was_changed_does_not_open(place, at, change):
    parts = list(seal_note(ADA, 7, SHEET, NOTE))
    piece = bytearray(parts[place].piece)
    piece[at] ^= change
    parts[place] = NotePart(parts[place].version, place, SHEET, bytes(piece))
    with pytest.raises(DataFault):
        open_note(ADA, 7, parts)


def test_parts_that_are_not_those_of_one_note_are_refused():
    parts, others = seal_note(ADA, 7, SHEET, NOTE), seal_note(ADA, 7, SHEET, NOTE)
    for wrong in (parts[:-1], parts[::-1], (*parts[:-1], others[-1]), (*parts, parts[0]), ()):
        with pytest.raises(MalformedContents):
            author_of(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        NoteText(b"short", 0, 1, 1, ""),
        NoteText(b"the note", -1, 1, 1, ""),
        NoteText(b"the note", 2**32, 1, 1, ""),
        NoteText(b"the note", 0, -1, 1, ""),
        NoteText(b"the note", 0, 2, 1, ""),
        NoteText(b"the note", 0, 1, LAST_DAY + 1, ""),
        NoteText(b"the note", 0, 1, 1, "x" * (MOST_CHARACTERS + 1)),
        NoteText(b"the note", 0, 1, 1, "\ud800"),
    ],
)
def test_what_is_no_note_is_not_written(wrong):
    with pytest.raises(MalformedContents):
        wrong.encode(839)


@given(st.binary(max_size=900))
def test_any_bytes_are_a_note_as_written_or_refused(data):
    try:
        read = NoteText.decode(data)
    except MalformedContents:
        return
    assert read.encode(len(data)) == data


@given(st.binary(min_size=BODY_MAX - 1, max_size=BODY_MAX + 1))
def test_any_bytes_are_a_part_as_written_or_refused(data):
    try:
        read = NotePart.decode(data)
    except MalformedContents:
        return
    assert read.encode() == data
