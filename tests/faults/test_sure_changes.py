"""A change whose commit reports a fault was made or was not, and the product says which."""

import sqlite3

import pytest
from rig.practice import make_practice

from kiosk.errors import MachineFault
from kiosk.store import draft
from kiosk.store.faults import DeviceFault
from kiosk.store.folder import PracticeFacts


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return make_practice(tmp_path_factory.mktemp("kept") / "practice")


@pytest.fixture
def failing_commit(kept, tmp_path):
    """A desk whose next change of the keys meets a fault in its commit, made all the same or not."""
    practice = kept.copied(tmp_path / "practice")
    with practice.desk() as desk:

        def fail(*, landed):
            dialect = desk.access.keyring._engine.dialect
            real = dialect.do_commit

            def commit(connection):
                dialect.do_commit = real
                real(connection) if landed else connection.rollback()
                fault = sqlite3.OperationalError("disk I/O error")
                fault.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
                raise fault

            dialect.do_commit = commit
            return desk, practice

        yield fail


def names(practice):
    return sorted(name for number, name in practice.seen().names.items() if number > 1)


def test_d3_a_change_that_reached_the_disk_is_a_success_in_spite_of_the_fault(failing_commit):
    desk, practice = failing_commit(landed=True)
    card = desk.people.add_client("Cem")
    assert names(practice) == ["Ana", "Ben", "Cem"]
    kiosk = practice.kiosk()
    assert kiosk.admit(card.code).number == card.client_number
    kiosk.close()


def test_d3_a_change_that_did_not_reach_the_disk_is_told_and_can_be_made_again(failing_commit):
    desk, practice = failing_commit(landed=False)
    with pytest.raises(DeviceFault, match="cannot be read or written"):
        desk.people.add_client("Cem")
    assert names(practice) == ["Ana", "Ben"]
    desk.people.add_client("Cem")
    assert names(practice) == ["Ana", "Ben", "Cem"]


def test_d6_set_up_whose_place_is_not_surely_on_the_disk_leaves_no_practice(tmp_path, monkeypatch):
    facts = PracticeFacts(bytes(16), "Lindenhof", 1, 1)
    real = draft.sync_folder

    def fail_for_the_parent(folder):
        real(folder)
        if folder == tmp_path:
            raise OSError(5, "Input/output error")

    def make():
        with draft.draft_folder(tmp_path / "practice") as hidden:
            hidden.write_facts(facts)

    with monkeypatch.context() as failing:
        failing.setattr(draft, "sync_folder", fail_for_the_parent)
        with pytest.raises(MachineFault, match="cannot be read or written"):
            make()
    assert list(tmp_path.iterdir()) == []
    make()
    assert [entry.name for entry in tmp_path.iterdir()] == ["practice"]
