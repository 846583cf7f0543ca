"""Cover, supervision and transfer: who reads a client follows the grants, and no record is touched."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.practice.files import opened
from kiosk.practice.granted import NoGrant
from kiosk.practice.people.rights import NoSuchTherapist
from kiosk.practice.people.sharing import AlreadyTheirs, NotAReader, OwnTherapist
from kiosk.practice.therapists import NotVouched
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.holders import holder_from_master, new_holder_id, new_master
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.suites import Suite

NEW = "marble-eclipse-fiddle-tundra-walnut"


def all_records(practice):
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        return records.execute("SELECT * FROM record ORDER BY kiosk_id, seq").fetchall()


@pytest.fixture
def ids(practice):
    with practice.unlock() as desk:
        return {one.name: one.holder_id for one in desk.people.therapists()}


def names(desk):
    return [row.name for row in desk.caseload()]


def test_colleagues_see_each_other_by_name(practice):
    with practice.unlock() as desk:
        assert [(one.name, one.me) for one in desk.people.therapists()] == [
            ("Ada Lindqvist", True),
            ("Bram Okafor", False),
        ]
        assert not desk.people.signed_in_with_recovery
        with pytest.raises(NoSuchTherapist, match="Cem"):
            desk.people.find_therapist("Cem")
    with practice.with_recovery() as desk:
        assert [one.me for one in desk.people.therapists()] == [False, False]
        assert desk.people.signed_in_with_recovery


def test_a_shared_client_is_read_with_all_past_sheets_until_it_is_taken_back(practice, answer, ids):
    answer("Ana", 4)
    answer("Ana", 5)
    with practice.unlock("Bram Okafor") as desk:
        assert names(desk) == []
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.share(ana, ids["Bram Okafor"])
        assert [one.name for one in desk.people.readers(ana)] == ["Ada Lindqvist", "Bram Okafor"]
    with practice.unlock("Bram Okafor") as desk:
        assert desk.findings == ()
        assert desk.trend(ana).history.overall.tolist() == [75.0, 100.0]
        (known,) = desk.people.clients()
        assert (known.name, known.therapist.name, known.mine) == ("Ana", "Ada Lindqvist", False)
    with practice.unlock() as desk:
        desk.people.unshare(ana, ids["Bram Okafor"])
        assert [one.name for one in desk.people.readers(ana)] == ["Ada Lindqvist"]
        assert "Ana" in names(desk)
    with practice.unlock("Bram Okafor") as desk:
        assert (names(desk), desk.findings) == ([], ())
        with pytest.raises(NoGrant):
            desk.trend(ana)


def test_a_client_that_was_shared_can_be_given_back(practice, ids):
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.share(ana, ids["Bram Okafor"])
    with practice.unlock("Bram Okafor") as desk:
        desk.people.unshare(ana, ids["Bram Okafor"])
        assert names(desk) == []
    with practice.unlock() as desk:
        assert "Ana" in names(desk)
        assert [one.name for one in desk.people.readers(ana)] == ["Ada Lindqvist"]


def test_nothing_is_taken_from_the_own_therapist_or_from_who_has_nothing(practice, ids):
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        with pytest.raises(OwnTherapist, match="Transfer Ana"):
            desk.people.unshare(ana, ids["Ada Lindqvist"])
        with pytest.raises(NotAReader):
            desk.people.unshare(ana, ids["Bram Okafor"])
        for nobody in (RECOVERY_HOLDER, b"nobody--"):
            for act in (desk.people.share, desk.people.unshare, desk.people.transfer):
                with pytest.raises(NoSuchTherapist):
                    act(ana, nobody)
        with pytest.raises(AlreadyTheirs):
            desk.people.transfer(ana, ids["Ada Lindqvist"])
    with practice.with_recovery() as desk:
        assert "Ana" in names(desk)


@pytest.mark.parametrize("keep_cover", [False, True])
def test_a_transferred_client_is_the_other_therapists(practice, answer, ids, keep_cover):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.transfer(ana, ids["Bram Okafor"], keep_cover=keep_cover)
        assert ("Ana" in names(desk)) is keep_cover
    answer("Ana", 5)
    with practice.unlock("Bram Okafor") as desk:
        assert desk.findings == ()
        assert desk.trend(ana).history.overall.tolist() == [75.0, 100.0]
        assert desk.people.find_client("Ana").mine
    with practice.unlock() as desk:
        assert ("Ana" in names(desk), desk.findings) == (keep_cover, ())
        assert "Ben" in names(desk)


def test_sheets_after_a_transfer_name_the_new_therapist(practice, answer, ids):
    with practice.unlock() as desk:
        desk.people.transfer(desk.find("Ana"), ids["Bram Okafor"])
    kiosk = practice.kiosk()
    admission = kiosk.admit(practice.codes["Ana"])
    kiosk.close()
    assert admission.therapist == ids["Bram Okafor"]


def test_the_recovery_key_transfers_what_no_therapist_is_there_for(practice, answer, ids):
    answer("Ana", 4)
    with practice.with_recovery() as desk:
        ana = desk.find("Ana")
        desk.people.transfer(ana, ids["Bram Okafor"])
        own = desk.people.add_client("Of the practice").client_number
        assert desk.people.find_client("Of the practice").therapist is None
        desk.people.transfer(own, ids["Ada Lindqvist"])
        assert names(desk) == ["Ana", "Ben", "Of the practice"]
    with practice.unlock("Bram Okafor") as desk:
        assert names(desk) == ["Ana"]
    with practice.unlock() as desk:
        assert names(desk) == ["Ben", "Of the practice"]
    with practice.with_recovery() as desk:
        assert (names(desk), desk.findings) == (["Ana", "Ben", "Of the practice"], ())


def test_sharing_again_makes_a_damaged_grant_anew(practice, answer, ids):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.share(ana, ids["Bram Okafor"])
    with opened(practice.folder.keys_file) as keys, Keyring(keys).together() as keyring:
        keyring.remove_grant(ana, ids["Bram Okafor"])
        keyring.add_grant(ana, ids["Bram Okafor"], bytes(1168))
    with practice.unlock("Bram Okafor") as desk:
        assert len(desk.findings) == 1
    with practice.unlock() as desk:
        desk.people.share(ana, ids["Bram Okafor"])
    with practice.unlock("Bram Okafor") as desk:
        assert (names(desk), desk.findings) == (["Ana"], ())


def test_c16_sharing_transferring_and_erasing_change_no_record(practice, answer, ids):
    answer("Ana", 4)
    answer("Ben", 3)
    answer(None, 5)
    with practice.unlock() as desk:
        ana, ben = desk.find("Ana"), desk.find("Ben")
    for act in (
        lambda people: people.share(ana, ids["Bram Okafor"]),
        lambda people: people.unshare(ana, ids["Bram Okafor"]),
        lambda people: people.set_active(ben, active=False),
        lambda people: people.set_active(ben, active=True),
        lambda people: people.transfer(ana, ids["Bram Okafor"], keep_cover=True),
        lambda people: people.erase(ben),
    ):
        with practice.unlock() as desk:
            before = all_records(practice)
            act(desk.people)
            after = all_records(practice)
        assert after[: len(before)] == before
        assert len(after) == len(before) + 1  # the log's


def exchange_key(practice, holder_id):
    """Put another public key into a holder's entry, as somebody who can write the file could."""
    forged = holder_from_master(new_holder_id(), new_master(), Suite(practice.folder.read_facts().suite))
    with opened(practice.folder.keys_file) as keys, Keyring(keys).together() as keyring:
        vouch = keyring.holder(holder_id).vouch
        keyring.put_public_key(holder_id, forged.key.public.encode(), vouch)


def test_nothing_is_sealed_to_a_colleagues_key_that_somebody_exchanged(practice, ids):
    with practice.unlock() as desk:
        ana = desk.find("Ana")
    exchange_key(practice, ids["Bram Okafor"])
    with practice.unlock() as desk:
        assert any("no therapist added" in str(finding) for finding in desk.findings)
        for act in (desk.people.share, desk.people.transfer):
            with pytest.raises(NotVouched):
                act(ana, ids["Bram Okafor"])
        assert [one.name for one in desk.people.readers(ana)] == ["Ada Lindqvist"]


def test_nothing_is_sealed_to_a_recovery_key_that_somebody_exchanged(practice):
    exchange_key(practice, RECOVERY_HOLDER)
    with practice.unlock() as desk:
        assert any("no therapist added" in str(finding) for finding in desk.findings)
        for act in (
            lambda people: people.add_client("Cem"),
            lambda people: people.add_therapist("Cora", "marble-eclipse-fiddle-tundra-walnut"),
            lambda people: people.change_passphrase(
                practice.passphrase, "marble-eclipse-fiddle-tundra-walnut"
            ),
        ):
            with pytest.raises(NotVouched):
                act(desk.people)
        assert names(desk) == ["Ana", "Ben"]
        assert len(desk.people.therapists()) == 2
