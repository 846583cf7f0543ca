"""A comment of any length and script fills the same number of parts, and only whole ones are read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.comment import MOST_CHARACTERS, PARTS, PIECE_SIZE, CommentPart, cut, joined
from kiosk.vault.contents import BODY_MAX, MalformedContents

SHEET = b"the sheet's id.."
WRITTEN = st.text(st.characters(exclude_categories=("Cs",)), max_size=MOST_CHARACTERS)


def parts_of(text, sheet=SHEET):
    return [CommentPart.decode(body) for body in cut(sheet, text.encode())]


@settings(max_examples=200)
@given(WRITTEN)
def test_what_was_written_is_read_back(text):
    assert joined(parts_of(text)) == text


@settings(max_examples=100)
@given(WRITTEN)
def test_c7_parts_have_one_number_and_one_size_whatever_was_written(text):
    assert [len(body) for body in cut(SHEET, text.encode())] == [BODY_MAX] * PARTS


@pytest.mark.parametrize("character", ["a", "é", "ש", "語", "𞤀", "👪", "\U0010ffff"])
def test_three_hundred_characters_of_any_script_find_room(character):
    assert joined(parts_of(character * MOST_CHARACTERS)) == character * MOST_CHARACTERS


@pytest.mark.parametrize("text", [b"x" * 301, "ש".encode() * 301, b"\xff", b"\xed\xa0\x80"])
def test_longer_ones_and_bytes_that_are_no_text_are_refused(text):
    with pytest.raises(MalformedContents):
        cut(SHEET, text)


def test_an_empty_one_is_told_from_a_written_one_by_its_first_part():
    assert parts_of("")[0].begins_empty
    assert not parts_of("x")[0].begins_empty
    assert not any(part.begins_empty for part in parts_of("")[1:])


@settings(max_examples=100)
@given(WRITTEN, st.data())
def test_parts_that_are_not_all_of_one_comment_in_order_are_refused(text, data):
    parts = parts_of(text)
    other = data.draw(st.integers(0, PARTS - 1))
    broken = data.draw(
        st.sampled_from(
            [
                parts[:other] + parts[other + 1 :],
                [*parts, parts[other]],
                [*parts[:other], *parts_of(text, b"another sheet's.")[other:]] if other else [*parts[1:]],
                parts[::-1],
            ]
        )
    )
    with pytest.raises(MalformedContents):
        joined(broken)


@settings(max_examples=200)
@given(WRITTEN, st.integers(0, PARTS * PIECE_SIZE - 1), st.integers(1, 255))
def test_c18_changed_bytes_are_another_text_or_refused(text, place, change):
    parts = parts_of(text)
    part = parts[place // PIECE_SIZE]
    piece = bytearray(part.piece)
    piece[place % PIECE_SIZE] ^= change
    parts[place // PIECE_SIZE] = CommentPart(part.sheet, part.place, bytes(piece))
    try:
        assert joined(parts) != text
    except MalformedContents:
        return


@settings(max_examples=200)
@given(st.binary(min_size=BODY_MAX - 2, max_size=BODY_MAX))
def test_c18_any_body_is_a_part_or_refused(body):
    try:
        part = CommentPart.decode(body)
    except MalformedContents:
        return
    assert part.encode() == body
