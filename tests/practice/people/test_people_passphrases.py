"""A passphrase is changed by its owner or reset with the recovery key; the old one then opens nothing."""

import pytest

from kiosk.errors import MachineFault
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.files import opened
from kiosk.practice.people.passphrases import NoOwnPassphrase, NoRecoverySlot
from kiosk.practice.people.rights import NeedsRecoveryKey, NoSuchTherapist
from kiosk.practice.unlocking.throttle import SignInPaused
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.cost import FLOOR, Cost, within_bounds
from kiosk.vault.passphrases import WeakPassphrase, check
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.slots import WrongPassphrase, make_slot, open_slot, read_cost

NEW = "marble-eclipse-fiddle-tundra-walnut"
_SALT = slice(15, 31)


def slot_of(practice, name="Ada Lindqvist"):
    with practice.with_recovery() as desk:
        holder_id = desk.people.find_therapist(name).holder_id
    with opened(practice.folder.keys_file, read_only=True) as keys:
        return Keyring(keys).holder(holder_id).slot


def test_c10_a_changed_passphrase_has_a_new_salt_and_the_old_slot_leaves_the_file(practice, answer):
    answer("Ana", 4)
    old = slot_of(practice)
    with practice.unlock() as desk:
        desk.people.change_passphrase(practice.passphrase, NEW)
    new = slot_of(practice)
    assert new[_SALT] != old[_SALT]
    assert within_bounds(read_cost(new))
    for file in practice.path.iterdir():
        stored = file.read_bytes()
        assert old[_SALT] not in stored
        assert old[39:] not in stored
    with pytest.raises(WrongPassphrase):
        practice.unlock()
    with unlock(practice.path, NEW, "Ada Lindqvist", practice.clock, calibrate=None) as desk:
        assert desk.findings == ()
        assert [row.sessions for row in desk.caseload()] == [1, 0]


def test_c10_a_new_slot_costs_as_much_as_the_dearest_here(practice):
    with practice.with_recovery() as desk:
        bram = desk.people.find_therapist("Bram Okafor").holder_id
    dear = Cost(FLOOR.memory_kib, FLOOR.iterations + 1, FLOOR.lanes)
    with opened(practice.folder.keys_file) as keys:
        master = open_slot(Keyring(keys).holder(bram).slot, practice.second_passphrase)
        Keyring(keys).put_slot(bram, make_slot(practice.second_passphrase, master, bram, dear))
    with practice.unlock() as desk:
        desk.people.change_passphrase(practice.passphrase, NEW)
        added = desk.people.add_therapist("Cora Nakamura", NEW)
    assert read_cost(slot_of(practice)) == dear
    assert read_cost(slot_of(practice, added.name)) == dear


def test_a_passphrase_is_changed_only_by_who_knows_it(practice):
    before = slot_of(practice)
    with practice.unlock() as desk, pytest.raises(WrongPassphrase):
        desk.people.change_passphrase(practice.second_passphrase, NEW)
    assert slot_of(practice) == before


def test_c12_whoever_finds_a_desk_open_cannot_guess_at_the_passphrase(practice):
    with practice.unlock() as desk:
        for _ in range(5):
            with pytest.raises(WrongPassphrase):
                desk.people.change_passphrase("a wrong one", NEW)
        with pytest.raises(SignInPaused):
            desk.people.change_passphrase(practice.passphrase, NEW)
        practice.clock.forward(61_000)
        desk.people.change_passphrase(practice.passphrase, NEW)


@pytest.mark.parametrize("weak", ["", "short", "ada lindqvist lindenhof", "correct horse battery staple"])
def test_c13_a_weak_passphrase_changes_and_resets_nothing(practice, weak):
    before = slot_of(practice)
    with practice.unlock() as desk, pytest.raises(WeakPassphrase):
        desk.people.change_passphrase(practice.passphrase, weak)
    with practice.with_recovery() as desk, pytest.raises(WeakPassphrase):
        desk.people.reset_passphrase(desk.people.find_therapist("Ada Lindqvist").holder_id, weak)
    assert slot_of(practice) == before


def test_c13_a_made_passphrase_is_five_words_and_strong_enough_for_this_practice(practice):
    with practice.unlock() as desk:
        made = {desk.people.made_passphrase("Cora Nakamura") for _ in range(3)}
        assert len(made) == 3
        for one in made:
            assert len(one.split("-")) == 5
            assert check(one, ("Lindenhof", "Cora Nakamura")).accepted
        desk.people.change_passphrase(practice.passphrase, made.pop())


def test_c14_the_recovery_key_gives_a_new_passphrase_and_changes_nothing_else(practice, answer):
    answer("Ana", 4)
    with practice.unlock() as desk:
        desk.mark_read(desk.find("Ana"))
    with practice.with_recovery() as desk:
        ada = desk.people.find_therapist("Ada Lindqvist").holder_id
        with opened(practice.folder.keys_file, read_only=True) as keys:
            before = Keyring(keys).holder(ada)
        desk.people.reset_passphrase(ada, NEW)
    with opened(practice.folder.keys_file, read_only=True) as keys:
        after = Keyring(keys).holder(ada)
    assert (after.public_key, after.profile, after.sign_in, after.vouch) == (
        before.public_key,
        before.profile,
        before.sign_in,
        before.vouch,
    )
    assert after.slot != before.slot
    with pytest.raises(WrongPassphrase):
        practice.unlock()
    with unlock(practice.path, NEW, "Ada Lindqvist", practice.clock, calibrate=None) as desk:
        assert desk.findings == ()
        assert [(row.name, row.unread) for row in desk.caseload()] == [("Ana", 0), ("Ben", 0)]


def test_c14_a_slot_that_is_damaged_is_made_anew_with_the_recovery_key(practice):
    with practice.with_recovery() as desk:
        ada = desk.people.find_therapist("Ada Lindqvist").holder_id
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).put_slot(ada, bytes(139))
    with practice.with_recovery() as desk:
        desk.people.reset_passphrase(ada, NEW)
    with unlock(practice.path, NEW, "Ada Lindqvist", practice.clock, calibrate=None) as desk:
        assert desk.findings == ()


def test_only_the_recovery_key_resets_and_it_has_no_passphrase_itself(practice):
    with practice.unlock() as desk:
        for one in desk.people.therapists():
            with pytest.raises(NeedsRecoveryKey):
                desk.people.reset_passphrase(one.holder_id, NEW)
    with practice.with_recovery() as desk:
        with pytest.raises(NoOwnPassphrase):
            desk.people.change_passphrase(str(practice.recovery_key), NEW)
        for nobody in (RECOVERY_HOLDER, b"nobody--"):
            with pytest.raises(NoSuchTherapist):
                desk.people.reset_passphrase(nobody, NEW)


def test_without_a_recovery_slot_the_reset_says_what_to_do(practice):
    with practice.with_recovery() as desk:
        ada = desk.people.find_therapist("Ada Lindqvist").holder_id
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).put_recovery_slot(ada, None)
    with practice.with_recovery() as desk, pytest.raises(NoRecoverySlot, match="newly added therapist"):
        desk.people.reset_passphrase(ada, NEW)
    with practice.unlock() as desk:
        desk.people.change_passphrase(practice.passphrase, NEW)
    with practice.with_recovery() as desk:
        desk.people.reset_passphrase(ada, practice.passphrase)
    with practice.unlock() as desk:
        assert desk.findings == ()


def test_a_passphrase_that_the_disk_does_not_take_leaves_the_old_one(practice, full_disk):
    with practice.unlock() as desk, full_disk(), pytest.raises(MachineFault):
        desk.people.change_passphrase(practice.passphrase, NEW)
    with practice.unlock() as desk:
        assert desk.findings == ()
