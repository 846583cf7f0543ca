"""The index's columns: a pure function of the sheets, whatever came first; nothing else is accepted."""

import contextlib
import random
import secrets
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.index.columns import ABSENT, MalformedIndex, SheetColumns, SheetRow
from kiosk.store.index.merging import merge, repeated
from kiosk.store.index.sealing import STEP, open_columns, seal_columns

KIOSKS = (b"A" * 16, b"B" * 16)
FORMS = (b"long-questionary", b"short-questionar")


def row(seq, wall_ms=None, kiosk=0, form=0, values=((0, 5), (1, -1))):
    sent = seq * 1000 if wall_ms is None else wall_ms
    return SheetRow(KIOSKS[kiosk], seq, (1 << 63) + seq, sent, FORMS[form], values)


def same(first, second):
    return first.encode() == second.encode()


rows = st.builds(
    row,
    seq=st.integers(0, 6),
    wall_ms=st.integers(0, 3),
    kiosk=st.integers(0, 1),
    form=st.integers(0, 1),
    values=st.lists(st.integers(-4, 100), max_size=4).map(lambda given: tuple(enumerate(given))),
)


def test_sheets_are_sorted_by_time_then_number():
    columns = merge(None, [row(3, wall_ms=10), row(1, wall_ms=30), row(2, wall_ms=10)])
    assert columns.wall_ms.tolist() == [10, 10, 30]
    assert columns.seq.tolist() == [2, 3, 1]


def test_answers_missing_codes_and_absent_items_are_kept_apart():
    columns = merge(None, [row(1, values=((0, 0), (2, -4))), row(2, values=((1, 3),))])
    assert columns.values.tolist() == [[0, ABSENT, -4], [ABSENT, 3, ABSENT]]


def test_kiosks_and_questionnaires_are_told_apart():
    columns = merge(None, [row(1, kiosk=1, form=0), row(2, kiosk=0, form=1)])
    assert [columns.kiosks[at] for at in columns.kiosk] == [KIOSKS[1], KIOSKS[0]]
    assert [columns.questionnaires[at] for at in columns.questionnaire] == [FORMS[0], FORMS[1]]


def test_i1_a_record_that_stands_in_a_second_place_is_found():
    first, second, third = (row(seq) for seq in (1, 2, 4))
    columns = merge(None, [first, second])
    copy, twice = row(5)._replace(record=second.record), row(8)._replace(record=third.record)
    other_kiosk = row(6, kiosk=1)._replace(record=first.record)
    assert repeated(columns, [first, copy, other_kiosk, third, twice]) == [copy, twice]


def test_chosen_sheets_keep_all_that_belongs_to_them():
    columns = merge(None, [row(1, kiosk=1), row(2, form=1, values=((0, 3), (1, 4))), row(3)])
    last, first = columns.chosen(np.array([2, 0])), columns.chosen(np.array([True, False, False]))
    assert (last.seq.tolist(), last.kiosk.tolist(), last.wall_ms.tolist()) == ([3, 1], [0, 1], [3000, 1000])
    assert same(first, merge(None, [row(1, kiosk=1)])) is False, "it still knows all kiosks"
    assert (first.seq.tolist(), first.values.tolist()) == ([1], [[5, -1]])


@given(st.lists(rows, max_size=12, unique_by=lambda one: (one.kiosk_id, one.seq)), st.data())
def test_columns_without_some_sheets_are_those_of_the_others(all_rows, data):
    gone = data.draw(st.sets(st.sampled_from(all_rows))) if all_rows else set()
    columns = merge(None, all_rows)
    where = zip(columns.kiosk.tolist(), columns.seq.tolist(), strict=True)
    places = {(one.kiosk_id, one.seq) for one in gone}
    kept = np.array([(columns.kiosks[kiosk], seq) not in places for kiosk, seq in where], np.bool_)
    assert same(columns.chosen(kept).tidied(), merge(None, [one for one in all_rows if one not in gone]))


def test_a_sheet_that_is_there_already_is_left_out():
    columns = merge(None, [row(1), row(2)])
    assert merge(columns, [row(2), row(1)]) is columns
    assert len(merge(columns, [row(2), row(3), row(3)])) == 3
    assert len(merge(columns, [row(2, kiosk=1)])) == 3


@settings(max_examples=60, deadline=None)
@given(st.lists(rows, max_size=12, unique_by=lambda one: (one.kiosk_id, one.seq)), st.randoms())
def test_the_order_of_arrival_leaves_no_trace(sheets, draw):
    at_once = merge(None, sheets)
    shuffled = list(sheets)
    draw.shuffle(shuffled)
    bit_by_bit = SheetColumns.empty()
    while shuffled:
        # Parts overlap: the same sheet may come twice.
        bit_by_bit = merge(bit_by_bit, shuffled[: draw.randint(1, 3)])
        shuffled = shuffled[1:]
    assert same(bit_by_bit, at_once)
    assert len(at_once) == len(sheets)


@settings(max_examples=60, deadline=None)
@given(st.lists(rows, max_size=12))
def test_columns_come_back_as_they_were(sheets):
    columns = merge(None, sheets)
    back = SheetColumns.decode(columns.encode())
    assert same(back, columns)
    for name in ("kiosk", "seq", "wall_ms", "questionnaire", "values"):
        np.testing.assert_array_equal(getattr(back, name), getattr(columns, name))
        assert getattr(back, name).dtype == getattr(columns, name).dtype
    assert back.kiosks == columns.kiosks
    assert back.questionnaires == columns.questionnaires


def test_no_sheets_at_all_come_back_as_well():
    assert len(SheetColumns.decode(SheetColumns.empty().encode())) == 0


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([b"", b"RPTI\x01", b"RPTI\x01" + bytes(4)]), st.binary(max_size=200))
def test_c18_any_bytes_are_an_index_or_refused_with_the_one_error(begin, end):
    with contextlib.suppress(MalformedIndex):
        assert SheetColumns.decode(begin + end).encode() == begin + end


def test_c18_changed_bytes_are_an_index_or_refused_with_the_one_error():
    whole = merge(None, [row(at, kiosk=at % 2, form=at % 2) for at in range(6)]).encode()
    draw = random.Random(5)
    refused = 0
    for _ in range(600):
        changed = bytearray(whole)
        changed[draw.randrange(len(changed))] ^= 1 << draw.randrange(8)
        cut = bytes(changed[: draw.choice([len(changed), draw.randrange(len(changed))])])
        try:
            SheetColumns.decode(cut)
        except MalformedIndex:
            refused += 1
    assert 200 < refused < 600


def _with_head(columns, at, value):
    stored = bytearray(columns.encode())
    stored[at : at + len(value)] = value
    return bytes(stored)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (0, b"X"),
        (4, b"\x02"),
        (5, b"\xff\xff\xff\xff"),
        (9, b"\xff"),
        (10, b"\x00"),
        (11, b"\xff"),
        (12, b"\xff"),
    ],
    ids=["magic", "version", "sheets", "items", "no kiosk", "questionnaires", "order of kiosks"],
)
def test_c18_a_wrong_number_in_the_head_is_refused(at, value):
    columns = merge(None, [row(1), row(1, kiosk=1)])
    with pytest.raises(MalformedIndex, match=r"built again from the records"):
        SheetColumns.decode(_with_head(columns, at, value))


def test_c18_times_out_of_order_are_refused():
    columns = merge(None, [row(1, wall_ms=1), row(2, wall_ms=2)])
    backwards = replace(columns, wall_ms=columns.wall_ms[::-1])
    with pytest.raises(MalformedIndex):
        SheetColumns.decode(backwards.encode())


@pytest.mark.parametrize(
    "wrong",
    [row(1, values=((0, -5),)), row(1, values=((255, 1),)), row(1)._replace(kiosk_id=b"short")],
    ids=["value", "item", "kiosk"],
)
def test_what_an_index_cannot_hold_is_the_callers_mistake(wrong):
    with pytest.raises(ValueError, match=r"value|items|id of another size"):
        merge(None, [wrong])


def test_sealed_columns_open_for_their_client_alone():
    seed, columns = secrets.token_bytes(32), merge(None, [row(1), row(2)])
    sealed = seal_columns(seed, 7, columns)
    assert same(open_columns(seed, 7, sealed), columns)
    with pytest.raises(MalformedIndex):
        open_columns(seed, 8, sealed)
    with pytest.raises(MalformedIndex):
        open_columns(secrets.token_bytes(32), 7, sealed)


def test_c18_sealed_columns_with_a_changed_or_missing_byte_are_refused():
    seed = secrets.token_bytes(32)
    sealed = seal_columns(seed, 7, merge(None, [row(1)]))
    for at in (0, 11, 12, 500, len(sealed) - 1):
        changed = bytearray(sealed)
        changed[at] ^= 1
        with pytest.raises(MalformedIndex):
            open_columns(seed, 7, bytes(changed))
    for cut in (0, 5, 12, 27, len(sealed) - 1):
        with pytest.raises(MalformedIndex):
            open_columns(seed, 7, sealed[:cut])


def test_sealing_twice_gives_different_bytes_of_one_size():
    seed = secrets.token_bytes(32)
    one, many = merge(None, [row(1)]), merge(None, [row(at) for at in range(100)])
    first, second, longer = (seal_columns(seed, 7, columns) for columns in (one, one, many))
    assert first != second
    assert len(first) == len(second) == len(longer) == 12 + STEP + 16
