"""The keys file: what goes in comes out, several changes are one, damage is noticed."""

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.store.engine import writing
from kiosk.store.faults import DamagedFile
from kiosk.store.keyring import CardEntry, ClientEntry, HolderEntry, Keyring

RECOVERY = HolderEntry(b"recovery", "recovery", b"recovery public key")
THERAPIST = HolderEntry(b"therap-1", "therapist", b"therapist public key", b"slot", b"s" * 16, b"profile")
CLIENT = ClientEntry(2, b"client public key", b"sealed profile", THERAPIST.holder_id)
CARD = CardEntry(123, 2, b"s" * 16, b"d" * 32)


@pytest.fixture
def keyring(keys) -> Keyring:
    ring = Keyring(keys)
    ring.add_holder(RECOVERY)
    ring.add_holder(THERAPIST)
    ring.add_client(CLIENT)
    return ring


def test_holders_come_back_as_they_were_added(keyring):
    assert keyring.holders() == (RECOVERY, THERAPIST)
    assert keyring.holder(b"therap-1") == THERAPIST
    assert keyring.holder(b"nobody--") is None
    assert keyring.holder_by_sign_in(b"s" * 16) == THERAPIST
    assert keyring.holder_by_sign_in(b"x" * 16) is None


def test_a_slot_can_be_replaced(keyring):
    keyring.put_slot(THERAPIST.holder_id, b"a stronger slot")
    assert keyring.holder(THERAPIST.holder_id).slot == b"a stronger slot"
    assert keyring.holder(RECOVERY.holder_id).slot is None


def test_clients_come_back_by_number_and_by_therapist(keyring):
    unassigned = ClientEntry(1, b"key", b"profile", RECOVERY.holder_id, active=False)
    keyring.add_client(unassigned)
    assert keyring.clients() == (unassigned, CLIENT)
    assert keyring.clients(THERAPIST.holder_id) == (CLIENT,)
    assert keyring.client(2) == CLIENT
    assert keyring.client(3) is None


def test_a_client_can_leave_and_come_back(keyring):
    keyring.put_client_active(2, active=False)
    assert not keyring.client(2).active
    keyring.put_client_active(2, active=True)
    assert keyring.client(2) == CLIENT


def test_the_next_number_follows_the_highest(keyring):
    assert keyring.next_number(2) == 3
    assert keyring.next_number(100) == 100


def test_the_first_client_of_a_practice_gets_the_first_number(keys):
    assert Keyring(keys).next_number(2) == 2


def test_grants_belong_to_their_holder(keyring):
    keyring.add_grant(2, THERAPIST.holder_id, b"for the therapist")
    keyring.add_grant(2, RECOVERY.holder_id, b"for recovery")
    assert keyring.grants(THERAPIST.holder_id) == {2: b"for the therapist"}
    keyring.remove_grant(2, THERAPIST.holder_id)
    assert keyring.grants(THERAPIST.holder_id) == {}
    assert keyring.grants(RECOVERY.holder_id) == {2: b"for recovery"}


def test_chain_keys_belong_to_their_holder(keyring):
    keyring.add_chain_key(b"k" * 16, THERAPIST.holder_id, b"sealed")
    assert keyring.chain_keys(THERAPIST.holder_id) == {b"k" * 16: b"sealed"}
    assert keyring.chain_keys(RECOVERY.holder_id) == {}


def test_cards_are_found_by_selector_and_can_be_withdrawn(keyring):
    keyring.add_card(CARD)
    assert keyring.card(123) == CARD
    assert keyring.card(124) is None
    assert keyring.selectors() == {123}
    keyring.remove_cards(2)
    assert keyring.selectors() == frozenset()


def test_tries_and_desk_states_are_replaced_and_not_collected(keyring):
    assert keyring.throttle() is None
    assert keyring.desk_state(THERAPIST.holder_id) is None
    for turn in (b"first", b"second"):
        keyring.put_throttle(turn)
        keyring.put_desk_state(THERAPIST.holder_id, turn)
    assert keyring.throttle() == b"second"
    assert keyring.desk_state(THERAPIST.holder_id) == b"second"
    assert keyring.desk_state(RECOVERY.holder_id) is None


def test_c12_tries_survive_a_restart(keyring, folder, open_file):
    keyring.put_throttle(b"three wrong")
    assert Keyring(open_file(folder.keys_file)).throttle() == b"three wrong"


def _add_client_with_a_grant_that_cannot_be(keyring):
    with keyring.together() as joined:
        joined.add_client(ClientEntry(3, b"key", b"profile", THERAPIST.holder_id))
        joined.add_card(CARD)
        joined.add_grant(4, THERAPIST.holder_id, b"for a client who is not there")


def test_changes_made_together_are_all_kept_or_none(keyring):
    with pytest.raises(IntegrityError):
        _add_client_with_a_grant_that_cannot_be(keyring)
    assert keyring.client(3) is None
    assert keyring.selectors() == frozenset()
    with keyring.together() as joined:
        joined.add_client(ClientEntry(joined.next_number(2), b"key", b"profile", THERAPIST.holder_id))
        joined.add_grant(3, RECOVERY.holder_id, b"sealed")
    assert keyring.client(3) is not None
    assert keyring.grants(RECOVERY.holder_id) == {3: b"sealed"}


@pytest.mark.parametrize(
    "mistake",
    [
        lambda ring: ring.add_client(ClientEntry(9, b"key", b"profile", b"nobody--")),
        lambda ring: ring.add_grant(9, THERAPIST.holder_id, b"sealed"),
        lambda ring: ring.add_card(CardEntry(5, 9, b"s" * 16, b"d" * 32)),
        lambda ring: ring.add_card(CardEntry(1000, 2, b"s" * 16, b"d" * 32)),
        lambda ring: ring.add_holder(HolderEntry(b"therap-2", "therapist", b"key")),
        lambda ring: ring.add_holder(HolderEntry(b"short", "recovery", b"key")),
        lambda ring: ring.add_holder(HolderEntry(b"therap-2", "therapist", b"key", b"slot", b"s" * 16)),
    ],
    ids=["unknown therapist", "unknown client", "card of nobody", "selector", "no slot", "id", "same name"],
)
def test_the_tables_refuse_what_makes_no_sense(keyring, mistake):
    before = (keyring.holders(), keyring.clients())
    with pytest.raises(IntegrityError):
        mistake(keyring)
    assert (keyring.holders(), keyring.clients()) == before


@pytest.mark.parametrize(
    ("table", "read"),
    [("client", lambda ring: ring.client(2)), ("holder", lambda ring: ring.holders())],
)
def test_a_flipped_bit_in_a_public_key_is_noticed_before_anything_is_sealed_to_it(keyring, keys, table, read):
    flipped = "CAST(substr(public_key, 1, 12) || x'00' || substr(public_key, 14) AS BLOB)"
    with writing(keys) as connection:
        connection.exec_driver_sql(f"UPDATE {table} SET public_key = {flipped}")
    with pytest.raises(DamagedFile, match=r"keys\.sqlite is damaged"):
        read(keyring)
