"""The keys file: what goes in comes out, several changes are one, damage is noticed."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.store.keys.keyring import PASSPHRASES, CardEntry, ClientEntry, HolderEntry, Keyring

RECOVERY = HolderEntry(b"recovery", "recovery", b"recovery public key", vouch=b"v" * 32)
THERAPIST = HolderEntry(
    b"therap-1",
    "therapist",
    b"therapist public key",
    b"slot",
    b"recovery slot",
    b"s" * 16,
    b"profile",
    b"v" * 32,
)
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


def test_c15_erasing_a_client_leaves_nothing_that_could_open_the_records(keyring, folder):
    keyring.add_grant(2, THERAPIST.holder_id, b"SEED FOR THE THERAPIST")
    keyring.add_grant(2, RECOVERY.holder_id, b"SEED FOR RECOVERY")
    keyring.add_card(CARD)
    keyring.erase_client(2)
    assert keyring.client(2) is None
    assert keyring.readers_of(2) == ()
    assert keyring.selectors() == frozenset()
    stored = b"".join(file.read_bytes() for file in folder.path.iterdir())
    for gone in (b"SEED FOR THE THERAPIST", b"SEED FOR RECOVERY", CLIENT.public_key, CLIENT.profile):
        assert gone not in stored


def test_c15_an_erased_client_takes_nobody_else_along(keyring):
    other = replace(CLIENT, number=3)
    keyring.add_client(other)
    keyring.add_grant(3, RECOVERY.holder_id, b"sealed")
    keyring.add_card(replace(CARD, selector=7, client_number=3))
    keyring.erase_client(2)
    assert keyring.clients() == (other,)
    assert keyring.readers_of(3) == (RECOVERY.holder_id,)
    assert keyring.selectors() == {7}


def test_c15_the_number_of_an_erased_client_is_never_given_again(keyring):
    assert keyring.erased() == ()
    keyring.erase_client(2)
    assert keyring.erased() == (2,)
    assert keyring.next_number(2) == 3
    keyring.add_client(replace(CLIENT, number=3))
    assert keyring.next_number(2) == 4


def test_c15_erasing_is_told_again_without_harm_and_holds_for_a_number_that_is_not_here(keyring):
    for number in (2, 40, 2, 40):
        keyring.erase_client(number)
    assert keyring.erased() == (2, 40)
    assert keyring.next_number(2) == 41


def _erase_and_break_off(keyring):
    with keyring.together() as joined:
        joined.erase_client(2)
        joined.add_grant(9, THERAPIST.holder_id, b"for a client who is not there")


def test_c15_erasing_is_all_or_nothing(keyring):
    keyring.add_grant(2, THERAPIST.holder_id, b"sealed")
    with pytest.raises(IntegrityError):
        _erase_and_break_off(keyring)
    assert keyring.client(2) == CLIENT
    assert keyring.readers_of(2) == (THERAPIST.holder_id,)
    assert keyring.erased() == ()


def test_a_therapist_is_removed_with_everything_that_was_given_to_them(keyring, folder):
    leaving = replace(THERAPIST, holder_id=b"therap-2", sign_in=b"t" * 16, slot=b"SLOT OF THE LEAVING")
    keyring.add_holder(leaving)
    keyring.add_grant(2, leaving.holder_id, b"GRANT OF THE LEAVING")
    keyring.add_chain_key(b"k" * 16, leaving.holder_id, b"CHAIN KEY OF THE LEAVING")
    keyring.put_desk_state(leaving.holder_id, b"MEMORY OF THE LEAVING")
    keyring.add_grant(2, THERAPIST.holder_id, b"sealed")
    keyring.remove_holder(leaving.holder_id)
    assert keyring.holders() == (RECOVERY, THERAPIST)
    assert keyring.readers_of(2) == (THERAPIST.holder_id,)
    assert b"OF THE LEAVING" not in folder.keys_file.read_bytes()


def test_a_client_can_go_over_to_another_therapist_and_be_named_anew(keyring):
    other = replace(THERAPIST, holder_id=b"therap-2", sign_in=b"t" * 16)
    keyring.add_holder(other)
    keyring.put_client_therapist(2, other.holder_id)
    keyring.put_client_profile(2, b"another name")
    assert keyring.client(2) == replace(CLIENT, therapist=other.holder_id, profile=b"another name")


def test_a_therapist_can_be_named_anew_and_given_to_a_new_recovery_key(keyring):
    keyring.put_profile(THERAPIST.holder_id, b"new profile", b"n" * 16, b"w" * 32)
    keyring.put_recovery_slot(THERAPIST.holder_id, b"new recovery slot")
    keyring.put_public_key(THERAPIST.holder_id, b"new public key", b"x" * 32)
    assert keyring.holder_by_sign_in(b"n" * 16) == replace(
        THERAPIST,
        profile=b"new profile",
        sign_in=b"n" * 16,
        recovery_slot=b"new recovery slot",
        public_key=b"new public key",
        vouch=b"x" * 32,
    )
    keyring.put_recovery_slot(THERAPIST.holder_id, None)
    assert keyring.holder(THERAPIST.holder_id).recovery_slot is None


def test_chain_keys_and_memory_can_be_taken_away_from_a_holder(keyring):
    keyring.add_chain_key(b"k" * 16, RECOVERY.holder_id, b"sealed")
    keyring.put_desk_state(RECOVERY.holder_id, b"memory")
    keyring.remove_chain_keys(RECOVERY.holder_id)
    keyring.remove_desk_state(RECOVERY.holder_id)
    assert keyring.chain_keys(RECOVERY.holder_id) == {}
    assert keyring.desk_state(RECOVERY.holder_id) is None


def test_grants_belong_to_their_holder(keyring):
    keyring.add_grant(2, THERAPIST.holder_id, b"for the therapist")
    keyring.add_grant(2, RECOVERY.holder_id, b"for recovery")
    assert keyring.grants(THERAPIST.holder_id) == {2: b"for the therapist"}
    assert keyring.grant(2, RECOVERY.holder_id) == b"for recovery"
    assert keyring.grant(3, RECOVERY.holder_id) is None
    assert keyring.readers_of(2) == (RECOVERY.holder_id, THERAPIST.holder_id)
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
    assert keyring.cards() == keyring.cards_of(2) == (CARD,)
    assert keyring.cards_of(3) == ()
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


def test_c12_wrong_codes_and_wrong_passphrases_are_counted_apart(keyring):
    keyring.put_throttle(b"codes")
    assert keyring.throttle(PASSPHRASES) is None
    keyring.put_throttle(b"passphrases", PASSPHRASES)
    assert keyring.throttle() == b"codes"
    assert keyring.throttle(PASSPHRASES) == b"passphrases"


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
        lambda ring: ring.add_holder(replace(THERAPIST, holder_id=b"therap-2", sign_in=None, slot=None)),
        lambda ring: ring.add_holder(replace(RECOVERY, holder_id=b"short")),
        lambda ring: ring.add_holder(replace(RECOVERY, holder_id=b"recover2", vouch=b"")),
        lambda ring: ring.add_holder(replace(THERAPIST, holder_id=b"therap-2")),
        lambda ring: ring.add_holder(replace(THERAPIST, holder_id=b"therap-2", sign_in=None, profile=None)),
        lambda ring: ring.remove_holder(THERAPIST.holder_id),
    ],
    ids=[
        "unknown therapist",
        "unknown client",
        "card of nobody",
        "selector",
        "no slot",
        "id",
        "no vouch",
        "same name",
        "no name",
        "still has clients",
    ],
)
def test_the_tables_refuse_what_makes_no_sense(keyring, mistake):
    before = (keyring.holders(), keyring.clients())
    with pytest.raises(IntegrityError):
        mistake(keyring)
    assert (keyring.holders(), keyring.clients()) == before
