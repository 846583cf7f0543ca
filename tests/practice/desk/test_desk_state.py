"""What a desk remembers comes back as it was, or is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import DataFault
from kiosk.practice.desk.state import DamagedState, DeskState
from kiosk.vault.chain import ChainState
from kiosk.vault.holders import holder_from_master, new_holder_id, new_master
from kiosk.vault.suites import Suite

PRACTICE = bytes(16)
counts = st.dictionaries(st.integers(0, 2**32 - 1), st.integers(0, 1 << 40), max_size=5)
chains = st.dictionaries(
    st.binary(min_size=16, max_size=16),
    st.builds(
        ChainState,
        st.integers(0, 1 << 40),
        st.binary(min_size=32, max_size=32),
        st.binary(min_size=32, max_size=32),
    ),
    max_size=3,
)
states = st.builds(DeskState, chains, counts, counts)


@pytest.fixture(scope="module")
def holder():
    return holder_from_master(new_holder_id(), new_master(), Suite.X25519)


@settings(max_examples=50)
@given(states)
def test_a_state_reads_back_as_it_was(state):
    assert DeskState.decode(state.encode()) == state


@settings(max_examples=20)
@given(state=states)
def test_a_sealed_state_opens_for_its_holder_alone(holder, state):
    sealed = state.seal(holder, PRACTICE)
    assert DeskState.open(sealed, holder, PRACTICE) == state
    other = holder_from_master(new_holder_id(), new_master(), Suite.X25519)
    for who, where in ((other, PRACTICE), (holder, bytes([1]) * 16)):
        with pytest.raises(DataFault):
            DeskState.open(sealed, who, where)


def test_nothing_stored_is_an_empty_memory(holder):
    assert DeskState.open(None, holder, PRACTICE) == DeskState()


@given(st.binary(max_size=80))
def test_c18_any_other_bytes_are_refused_with_the_one_error(stored):
    with pytest.raises(DamagedState):
        DeskState.decode(stored)


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        (b'"version":1', b'"version":2'),
        (b'"n":3', b'"n":-3'),
        (b'"n":3', b'"n":"3"'),
        (b'"taken":{}', b'"taken":[]'),
        (b'"read":{}', b'"read":{"x":1}'),
        (b'"read":{}', b'"read":{"1":true}'),
        (b"0101", b"01"),
        (b'"chains":{', b'"chains":[{'),
    ],
)
def test_c18_a_changed_field_is_refused(part, instead):
    state = DeskState({bytes([1]) * 16: ChainState(3, bytes(32), bytes(32))})
    changed = state.encode().replace(part, instead, 1)
    assert changed != state.encode()
    with pytest.raises(DamagedState):
        DeskState.decode(changed)
