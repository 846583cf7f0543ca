"""What the index keeps beside the sheets: the same bytes in whatever order it came."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.index.columns import MalformedIndex
from kiosk.store.index.file import TrendIndex
from kiosk.store.index.sealing import open_columns, open_sides, seal_sides
from kiosk.store.index.sides import NO_SIDES, SideRow, Sides, repeated

SEED = bytes(range(32))
rows = st.builds(
    SideRow,
    st.sampled_from([bytes(16), bytes(range(16))]),
    st.integers(0, 1 << 40),
    st.binary(min_size=8, max_size=8),
    st.integers(1, 7),
    st.integers(0, 1 << 45),
    st.binary(max_size=192),
)
several = st.lists(rows, max_size=12, unique_by=lambda row: row.place)


@given(several, st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_records_came_leaves_no_trace(found, chance):
    shuffled = list(found)
    chance.shuffle(shuffled)
    one, other = NO_SIDES.merged(found), NO_SIDES
    for row in shuffled:
        other = other.merged([row])
    assert one == other
    assert Sides.decode(one.encode()) == one
    assert one.merged(found) == one


@given(several)
def test_a_record_that_is_there_already_is_not_replaced(found):
    known = NO_SIDES.merged(found)
    again = [row._replace(body=b"forged", wall_ms=0) for row in found]
    assert known.merged(again) == known


def test_a_copied_record_is_told_from_its_original():
    original = SideRow(bytes(16), 4, b"record 1", 4, 10, b"")
    copy = original._replace(seq=9)
    assert repeated(NO_SIDES, [original, copy]) == [copy]
    assert repeated(NO_SIDES.merged([original]), [copy]) == [copy]
    assert repeated(NO_SIDES, [original, original._replace(record=b"record 2", seq=9)]) == []


@given(several)
def test_places_can_be_left_out(found):
    kept = NO_SIDES.merged(found).without(frozenset(row.place for row in found[:3]))
    assert {row.place for row in kept.rows} == {row.place for row in found[3:]}


@given(st.binary(max_size=120))
def test_c18_any_other_bytes_are_refused(stored):
    with pytest.raises(MalformedIndex):
        Sides.decode(stored)


def test_what_was_sealed_opens_for_this_client_in_this_place_alone():
    sides = NO_SIDES.merged([SideRow(bytes(16), 4, b"record 1", 4, 10, bytes(192))])
    sealed = seal_sides(SEED, 2, sides)
    assert open_sides(SEED, 2, sealed) == sides
    for seed, number, read in ((SEED, 3, open_sides), (bytes(32), 2, open_sides), (SEED, 2, open_columns)):
        with pytest.raises(MalformedIndex):
            read(seed, number, sealed)


def test_an_index_from_before_there_was_anything_beside_the_sheets_goes_on(tmp_path):
    file = tmp_path / "index.sqlite"
    index = TrendIndex(file)
    index.store({2: b"two", 3: b"three"})
    with index._engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE sides")
    index.close()
    index = TrendIndex(file)
    assert index.load_sides([2, 3]) == {}
    index.store({2: b"two"})
    assert index.load_sides([2]) == {}
    index.store({2: b"new"}, {2: b"beside"})
    assert (index.load([2, 3]), index.load_sides([2, 3])) == ({2: b"new", 3: b"three"}, {2: b"beside"})
    index.store({2: b"new"})
    assert index.load_sides([2]) == {}
    index.store({2: b"new"}, {2: b"beside"})
    index.keep_only({3})
    assert index.load_sides([2, 3]) == {}
    index.close()
