"""Each holder's keys follow from one secret, and the recovery key is a holder like any other."""

import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.holders import (
    Holder,
    holder_from_master,
    holder_from_recovery,
    new_holder_id,
    new_master,
    open_state,
    seal_state,
)
from kiosk.vault.opening import SealBroken, open_chain_key, open_grant
from kiosk.vault.padding import MalformedPadding
from kiosk.vault.record import RECOVERY_HOLDER, seal_chain_key, seal_grant
from kiosk.vault.recovery import RecoveryKey

MASTER = bytes(range(32))
STATE_KEY = bytes(range(32, 64))


def test_the_same_master_gives_the_same_holder(suite):
    one, two = (holder_from_master(b"holder-1", MASTER, suite) for _ in range(2))
    assert one.key.public == two.key.public
    assert one.state_key == two.state_key


def test_another_id_or_master_gives_another_holder(suite):
    one = holder_from_master(b"holder-1", MASTER, suite)
    for other in (
        holder_from_master(b"holder-2", MASTER, suite),
        holder_from_master(b"holder-1", new_master(), suite),
    ):
        assert one.key.public != other.key.public
        assert one.state_key != other.state_key


def test_c14_the_recovery_key_opens_grants_and_chain_keys(suite):
    recovery = RecoveryKey.generate()
    public = holder_from_recovery(recovery, suite).key.public
    seed, key0, kiosk_id = (secrets.token_bytes(size) for size in (32, 32, 16))
    grant = seal_grant(public, RECOVERY_HOLDER, 7, seed)
    chain_key = seal_chain_key(public, RECOVERY_HOLDER, kiosk_id, key0)

    typed = RecoveryKey.parse(str(recovery).lower().replace(" ", "-"))
    holder = holder_from_recovery(typed, suite)
    assert holder.holder_id == RECOVERY_HOLDER
    assert open_grant(holder.key, holder.holder_id, 7, grant) == seed
    assert open_chain_key(holder.key, holder.holder_id, kiosk_id, chain_key) == key0


def test_another_recovery_key_opens_nothing(suite):
    public = holder_from_recovery(RecoveryKey.generate(), suite).key.public
    grant = seal_grant(public, RECOVERY_HOLDER, 7, bytes(32))
    with pytest.raises(SealBroken):
        open_grant(holder_from_recovery(RecoveryKey.generate(), suite).key, RECOVERY_HOLDER, 7, grant)


def test_new_ids_and_masters_are_random():
    assert len({new_holder_id() for _ in range(100)}) == 100
    assert len({new_master() for _ in range(100)}) == 100
    assert (len(new_holder_id()), len(new_master())) == (8, 32)


def test_a_sealed_state_comes_back():
    assert open_state(STATE_KEY, seal_state(STATE_KEY, b"state", b"holder-1"), b"holder-1") == b"state"


def test_a_sealed_state_grows_in_steps_of_a_kibibyte():
    sizes = [len(seal_state(STATE_KEY, bytes(length), b"")) for length in (0, 1020, 1021)]
    assert sizes == [1024 + 28, 1024 + 28, 2048 + 28]


def test_a_state_sealed_twice_looks_different():
    assert seal_state(STATE_KEY, b"state", b"") != seal_state(STATE_KEY, b"state", b"")


def test_another_key_place_or_byte_does_not_open_a_state():
    sealed = seal_state(STATE_KEY, b"state", b"holder-1")
    with pytest.raises(SealBroken):
        open_state(bytes(32), sealed, b"holder-1")
    with pytest.raises(SealBroken):
        open_state(STATE_KEY, sealed, b"holder-2")
    for position in range(len(sealed)):
        with pytest.raises(SealBroken):
            open_state(
                STATE_KEY,
                sealed[:position] + bytes([sealed[position] ^ 128]) + sealed[position + 1 :],
                b"holder-1",
            )


@given(st.binary(max_size=100))
@settings(max_examples=100, deadline=None)
def test_c18_bytes_that_are_no_state_are_refused(data):
    with pytest.raises((SealBroken, MalformedPadding)):
        open_state(STATE_KEY, data, b"holder-1")


@given(data=st.binary(max_size=100) | st.binary(min_size=1376, max_size=1376))
@settings(max_examples=100, deadline=None)
def test_c18_bytes_that_are_no_envelope_are_refused(key, data):
    with pytest.raises(SealBroken):
        key.open(data, b"info")


def test_a_holder_does_not_print_its_state_key(suite):
    assert "state_key" not in repr(holder_from_master(b"holder-1", MASTER, suite))
    assert "state_key" in Holder.__slots__
