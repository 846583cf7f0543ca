"""Clients' affairs: a card, leaving and coming back, and erasing, after which nothing opens any more."""

import random
import sqlite3
from contextlib import closing

import pytest

from kiosk.errors import MachineFault
from kiosk.practice.answering.admission import CodeRefused
from kiosk.practice.files import opened
from kiosk.practice.granted import NoGrant, NoSuchClient
from kiosk.practice.names import BadName, NameTaken
from kiosk.practice.people.clients import ClientHasLeft
from kiosk.practice.people.known import AmbiguousName
from kiosk.practice.people.rights import NotYourClient
from kiosk.store.keys.keyring import Keyring


def admitted(practice, code):
    kiosk = practice.kiosk()
    try:
        return kiosk.admit(code).number
    finally:
        kiosk.close()


def names(desk):
    return [row.name for row in desk.caseload()]


def test_a_new_client_is_there_at_once_and_at_the_next_unlock(practice):
    with practice.unlock() as desk:
        card = desk.people.add_client("  Chidi   Ökoye ", random.Random(1))
        assert card.name == "Chidi Ökoye"
        assert "Chidi Ökoye" in names(desk)
    assert admitted(practice, card.code) == card.client_number
    with practice.unlock() as desk:
        assert "Chidi Ökoye" in names(desk)
        assert desk.findings == ()


@pytest.mark.parametrize(("name", "fault"), [("", BadName), ("a" * 81, BadName), (" ANA ", NameTaken)])
def test_a_name_that_cannot_be_used_adds_nobody(practice, name, fault):
    with practice.unlock() as desk, pytest.raises(fault):
        desk.people.add_client(name)
    with practice.unlock() as desk:
        assert names(desk) == ["Ana", "Ben"]


def test_a_client_whom_the_disk_does_not_take_is_not_there(practice, full_disk):
    with practice.unlock() as desk:
        with full_disk(), pytest.raises(MachineFault):
            desk.people.add_client("Chidi")
        assert names(desk) == ["Ana", "Ben"]
        assert desk.people.add_client("Chidi").name == "Chidi"


def test_a_new_card_withdraws_the_one_before(practice):
    with practice.unlock() as desk:
        card = desk.people.new_card(desk.find("Ana"))
    assert card.code != practice.codes["Ana"]
    assert admitted(practice, card.code) == card.client_number
    with pytest.raises(CodeRefused):
        admitted(practice, practice.codes["Ana"])
    with opened(practice.folder.keys_file) as keys:
        assert len(Keyring(keys).selectors()) == 2


def test_who_leaves_is_not_in_the_caseload_and_comes_back_with_all_answers(practice, answer):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.set_active(ana, active=False)
        assert names(desk) == ["Ben"]
        with pytest.raises(ClientHasLeft):
            desk.people.new_card(ana)
    with pytest.raises(CodeRefused):
        admitted(practice, practice.codes["Ana"])
    with practice.unlock() as desk:
        assert names(desk) == ["Ben"]
        assert [(one.name, one.active) for one in desk.people.clients()] == [("Ana", False), ("Ben", True)]
        desk.people.set_active(ana, active=True)
        practice.codes["Ana"] = desk.people.new_card(ana).code
        assert names(desk) == ["Ana", "Ben"]
    answer("Ana", 5)
    with practice.unlock() as desk:
        assert desk.trend(ana).history.overall.tolist() == [75.0, 100.0]


def test_a_client_is_found_by_name_or_number_and_an_own_one_first(practice):
    with practice.unlock("Bram Okafor") as desk:
        own = desk.people.add_client("Ana").client_number
        bram = desk.people.find_therapist("bram okafor").holder_id
    with practice.unlock() as desk:
        shared = desk.find("Ana")
        desk.people.share(shared, bram)
        assert desk.people.find_client(f"#{shared}").name == "Ana"
    with practice.unlock("Bram Okafor") as desk:
        assert desk.people.find_client("ana").number == own
        assert desk.people.find_client(f"#{shared}").number == shared
        with pytest.raises(NoSuchClient):
            desk.people.find_client("Ben")
    with practice.with_recovery() as desk, pytest.raises(AmbiguousName, match=rf"#{shared}.*#{own}"):
        desk.people.find_client("Ana")


def test_nobody_changes_a_client_of_somebody_else(practice):
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.share(ana, desk.people.find_therapist("Bram Okafor").holder_id)
        ada = desk.people.find_therapist("Ada Lindqvist").holder_id
    with opened(practice.folder.keys_file, read_only=True) as keys:
        before = (Keyring(keys).clients(), Keyring(keys).grants(ada), Keyring(keys).cards())
    with practice.unlock("Bram Okafor") as desk:
        people = desk.people
        for act in (
            lambda: people.new_card(ana),
            lambda: people.set_active(ana, active=False),
            lambda: people.erase(ana),
            lambda: people.share(ana, ada),
            lambda: people.transfer(ana, people.find_therapist("Bram Okafor").holder_id),
        ):
            with pytest.raises(NotYourClient):
                act()
        for act in (people.new_card, people.erase, people.readers):
            for number in (ana + 1, 0, 1, 4_000_000_000):
                with pytest.raises(NoGrant):
                    act(number)
    with opened(practice.folder.keys_file, read_only=True) as keys:
        assert (Keyring(keys).clients(), Keyring(keys).grants(ada), Keyring(keys).cards()) == before


def test_c15_an_erased_client_opens_to_nobody(practice, answer):
    answer("Ana", 4)
    answer("Ben", 3)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.share(ana, desk.people.find_therapist("Bram Okafor").holder_id)
    with practice.unlock("Bram Okafor") as desk:
        assert "Ana" in names(desk)
    with practice.unlock() as desk:
        desk.people.erase(ana)
        assert names(desk) == ["Ben"]
        with pytest.raises(NoGrant):
            desk.trend(ana)
        assert [sheets.name for sheets in desk.export()] == ["Ben"]
    for desk in (practice.unlock(), practice.unlock("Bram Okafor"), practice.with_recovery()):
        with desk:
            assert desk.findings == ()
            assert "Ana" not in [one.name for one in desk.people.clients()]
            with pytest.raises(NoGrant):
                desk.trend(ana)
    with pytest.raises(CodeRefused):
        admitted(practice, practice.codes["Ana"])


def test_c15_what_could_open_an_erased_client_has_left_the_bytes_of_the_folder(practice, answer):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.mark_read(ana)
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys:
        gone = [
            sealed for (sealed,) in keys.execute('SELECT sealed FROM "grant" WHERE client_number = ?', (ana,))
        ]
        gone += keys.execute("SELECT profile, public_key FROM client WHERE number = ?", (ana,)).fetchone()
        gone += keys.execute("SELECT salt, digest FROM code_card WHERE client_number = ?", (ana,)).fetchone()
    with closing(sqlite3.connect(practice.folder.index_file)) as index:
        gone += index.execute("SELECT sealed FROM columns WHERE client_number = ?", (ana,)).fetchone()
    assert len(gone) == 2 + 2 + 2 + 1
    with practice.unlock() as desk:
        desk.people.erase(ana)
    left = b"".join(file.read_bytes() for file in practice.path.iterdir())
    # Long cells lie in pieces on overflow pages, so a beginning and an end are looked for as well.
    assert not [part for whole in gone for part in (whole[:64], whole[-64:]) if part in left]


def test_c15_the_number_of_an_erased_client_is_never_given_again(practice):
    with practice.unlock() as desk:
        last = desk.people.add_client("Cem").client_number
        desk.people.erase(last)
        assert desk.people.add_client("Dana").client_number == last + 1
    with practice.unlock() as desk:
        desk.people.erase(last + 1)
    with practice.unlock() as desk:
        assert desk.people.add_client("Cem").client_number == last + 2


def test_c15_an_index_entry_that_outlived_its_client_goes_at_the_next_unlock(practice, answer):
    """The erasing was killed between the keys and the index."""
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).erase_client(ana)
    with practice.unlock("Bram Okafor") as desk:
        assert desk.findings == ()
    with closing(sqlite3.connect(practice.folder.index_file)) as index:
        assert index.execute("SELECT count(*) FROM columns WHERE client_number = ?", (ana,)).fetchone() == (
            0,
        )


def test_c15_a_desk_that_was_open_meanwhile_cannot_bring_an_erased_client_back(practice, answer):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana, bram = desk.find("Ana"), desk.people.find_therapist("Bram Okafor").holder_id
        with practice.with_recovery() as other:
            other.people.erase(ana)
        for act in (
            lambda: desk.people.share(ana, bram),
            lambda: desk.people.transfer(ana, bram),
            lambda: desk.people.new_card(ana),
            lambda: desk.people.set_active(ana, active=True),
            lambda: desk.people.erase(ana),
        ):
            with pytest.raises(NoGrant):
                act()
    with practice.with_recovery() as desk:
        assert [one.name for one in desk.people.clients()] == ["Ben"]
        assert desk.findings == ()
