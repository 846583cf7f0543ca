"""Behind the passphrase: a therapist reads whom the therapist was granted, and hears of what was changed."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from kiosk.errors import InputFault
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.files import opened
from kiosk.practice.granted import NoGrant, NoSuchClient
from kiosk.practice.log.events import Event
from kiosk.practice.names import BadName, NameTaken
from kiosk.practice.numbers import UNASSIGNED
from kiosk.store.folder import DamagedFolder, NoPractice
from kiosk.store.records import Records
from kiosk.trends.rules import Tier
from kiosk.vault.slots import SlotDamaged, WrongPassphrase


def change(file, statement, *values):
    with closing(sqlite3.connect(file)) as database, database:
        changed = database.execute(statement, values).rowcount
    assert changed > 0


def rows_of(desk):
    return {row.name: row for row in desk.caseload()}


def test_from_founding_to_the_trend(practice, answer):
    """The core journey: a client answers, the therapist sees the new point."""
    with practice.unlock() as desk:
        assert [row.sessions for row in desk.caseload()] == [0, 0]
    answer("Ana", 4)
    with practice.unlock() as desk:
        assert (desk.practice_name, desk.therapist_name, desk.arrived) == ("Lindenhof", "Ada Lindqvist", 1)
        assert desk.findings == ()
        row = rows_of(desk)["Ana"]
        assert (row.sessions, row.unread) == (1, 1)
        trend = desk.trend(row.number)
        assert trend.history.overall.tolist() == [75.0]
        assert trend.history.times.tolist() == [row.last_ms]
        desk.mark_read(row.number)
        assert rows_of(desk)["Ana"].unread == 0
    answer("Ana", 5)
    with practice.unlock() as desk:
        assert desk.arrived == 1
        assert rows_of(desk)["Ana"].unread == 1
        assert desk.trend(row.number).history.overall.tolist() == [75.0, 100.0]


def test_a_moment_that_was_not_put_right_comes_first(practice, answer):
    for _ in range(9):
        answer("Ana")
        answer("Ben")
    answer("Ben", 3, moment=2)
    with practice.unlock() as desk:
        first, second = desk.caseload()
    assert (first.name, first.assessment.tier) == ("Ben", Tier.UNUSUAL)
    assert (second.name, second.assessment.tier) == ("Ana", Tier.NONE)


def test_the_state_code_of_an_unlock_is_the_last_one_of_the_next(practice, answer):
    answer("Ana")
    with practice.unlock() as desk:
        assert desk.last_state_code is None
        first = desk.state_code
    answer("Ana")
    with practice.unlock() as desk:
        assert desk.last_state_code == first != desk.state_code
        rows, _, code = desk.state_code.partition("-")
        assert len(code) == 6
    with opened(practice.folder.records_file) as records:
        assert Records(records).count() == int(rows)
    with practice.unlock("Bram Okafor") as desk:
        assert desk.last_state_code is None, "it is what this therapist saw"


def test_another_therapist_without_a_grant_opens_nothing_of_the_client(practice, answer):
    answer("Ana")
    answer(None)
    with practice.unlock() as desk:
        number = desk.find("Ana")
    with practice.unlock("Bram Okafor") as desk:
        assert desk.therapist_name == "Bram Okafor"
        assert desk.caseload() == ()
        assert desk.unassigned == 1
        for act in (desk.trend, desk.mark_read, lambda number: desk.export([number])):
            with pytest.raises(NoGrant):
                act(number)
        with pytest.raises(NoSuchClient):
            desk.find("Ana")
        assert [client.number for client in desk.export()] == [UNASSIGNED]


def test_a_passphrase_alone_finds_its_desk(practice):
    with unlock(practice.path, practice.second_passphrase, clock=practice.clock) as desk:
        assert desk.therapist_name == "Bram Okafor"


@pytest.mark.parametrize("name", ["ada  lindqvist", "ADA LINDQVIST", " Ada Lindqvist "])
def test_a_name_is_the_same_however_it_is_typed(practice, name):
    with practice.unlock(name) as desk:
        assert desk.therapist_name == "Ada Lindqvist"


def test_a_wrong_passphrase_without_a_name_is_refused(practice):
    with pytest.raises(WrongPassphrase):
        unlock(practice.path, "not the passphrase", clock=practice.clock)


def test_a_damaged_slot_is_told_as_damage_and_leaves_the_other_therapist_alone(practice):
    with practice.unlock():
        pass
    change(
        practice.folder.keys_file,
        "UPDATE holder SET slot = zeroblob(length(slot)) WHERE sign_in = "
        "(SELECT min(sign_in) FROM holder WHERE kind = 'therapist')",
    )
    outcomes = []
    for passphrase in (practice.passphrase, practice.second_passphrase):
        try:
            with unlock(practice.path, passphrase, clock=practice.clock):
                outcomes.append("open")
        except SlotDamaged:
            outcomes.append("damaged")
    assert sorted(outcomes) == ["damaged", "open"]


def test_an_added_client_answers_at_the_kiosk_and_shows_up_here(practice, answer):
    with practice.unlock() as desk:
        card = desk.people.add_client("  Chidi   Ökoye ", random.Random(1))
        assert (card.name, len(card.code)) == ("Chidi Ökoye", 10)
        assert rows_of(desk)["Chidi Ökoye"].sessions == 0
    practice.codes["Chidi"] = card.code
    answer("Chidi")
    with practice.unlock() as desk:
        assert rows_of(desk)["Chidi Ökoye"].sessions == 1
        assert desk.find("chidi ökoye") == card.client_number
    with practice.unlock("Bram Okafor") as desk:
        assert desk.caseload() == ()


def test_numbers_and_selectors_are_never_used_twice(practice):
    with practice.unlock() as desk:
        cards = [desk.people.add_client(f"Client {number}", random.Random(1)) for number in range(5)]
    assert len({card.client_number for card in cards}) == 5
    assert len({card.code[:3] for card in cards} | {code[:3] for code in practice.codes.values()}) == 7


@pytest.mark.parametrize(
    ("name", "fault"), [("", BadName), ("x" * 81, BadName), ("a\u0007b", BadName), ("ANA", NameTaken)]
)
def test_a_name_that_cannot_be_used_adds_nobody(practice, name, fault):
    with practice.unlock() as desk:
        with pytest.raises(fault) as refusal:
            desk.people.add_client(name)
        assert isinstance(refusal.value, InputFault)
        assert len(desk.caseload()) == 2


def test_c16_adding_people_changes_no_record(practice, answer):
    answer("Ana")

    def rows(at_most=1000):
        with closing(sqlite3.connect(practice.folder.records_file)) as records:
            return records.execute("SELECT * FROM record ORDER BY seq LIMIT ?", (at_most,)).fetchall()

    with practice.unlock() as desk:
        before = rows()
        desk.people.add_client("Chidi")
    assert rows(len(before)) == before


def test_an_index_that_is_gone_or_nonsense_is_built_again(practice, answer):
    for _ in range(3):
        answer("Ana")
    with practice.unlock() as desk:
        known = desk.trend(desk.find("Ana")).history.overall.tolist()
        desk.mark_read(desk.find("Ana"))
    for spoil in (
        lambda file: file.unlink(),
        lambda file: file.write_bytes(b"nonsense" * 1000),
        lambda file: change(file, "UPDATE columns SET sealed = zeroblob(5000)"),
        lambda file: change(file, "DELETE FROM columns"),
    ):
        spoil(practice.folder.index_file)
        with practice.unlock() as desk:
            assert desk.trend(desk.find("Ana")).history.overall.tolist() == known
            assert rows_of(desk)["Ana"].unread == 0
            assert (desk.arrived, desk.findings) == (0, ())


def test_an_older_index_is_noticed_and_built_again(practice, answer, tmp_path):
    answer("Ana")
    with practice.unlock():
        pass
    shutil.copy(practice.folder.index_file, tmp_path / "older")
    answer("Ana")
    with practice.unlock():
        pass
    shutil.copy(tmp_path / "older", practice.folder.index_file)
    with practice.unlock() as desk:
        assert rows_of(desk)["Ana"].sessions == 2


def test_two_therapists_who_read_the_same_client_at_different_times_see_the_same(practice, answer):
    answer(None)
    with practice.unlock("Bram Okafor") as desk:
        assert desk.unassigned == 1
    answer(None)
    with practice.unlock() as desk:
        assert desk.unassigned == 2
    with practice.unlock("Bram Okafor") as desk:
        assert (desk.unassigned, desk.arrived) == (2, 1)


def test_a_damaged_desk_state_costs_the_read_marks_and_nothing_else(practice, answer):
    answer("Ana")
    with practice.unlock() as desk:
        desk.mark_read(desk.find("Ana"))
    change(practice.folder.keys_file, "UPDATE desk_state SET sealed = zeroblob(length(sealed))")
    with practice.unlock() as desk:
        assert "remembered" in str(desk.findings[0])
        assert (rows_of(desk)["Ana"].sessions, rows_of(desk)["Ana"].unread) == (1, 1)
    with practice.unlock() as desk:
        assert desk.findings == ()


def test_on_a_full_disk_the_sheets_are_shown_all_the_same(practice, answer, full_disk):
    answer("Ana")
    with practice.unlock():
        pass
    answer("Ana")
    for _ in range(2):
        with full_disk(), practice.unlock() as desk:
            assert rows_of(desk)["Ana"].sessions == 2
            assert ["Nothing can be written" in str(finding) for finding in desk.findings] == [True]
    with practice.unlock() as desk:
        assert (rows_of(desk)["Ana"].sessions, desk.arrived, desk.findings) == (2, 1, ())


TAMPERED = (
    "UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = {at}",
    "UPDATE record SET tag = zeroblob(32) WHERE seq = {at}",
    "UPDATE record SET header = CAST(substr(header, 1, 48) || x'01020304' AS BLOB) WHERE seq = {at}",
    "UPDATE record SET header = zeroblob(52) WHERE seq = {at}",
    "DELETE FROM record WHERE seq = {at}",
    "DELETE FROM record WHERE seq >= {at}",
    "UPDATE record SET envelope = (SELECT envelope FROM record WHERE seq = {other}) WHERE seq = {at}",
    "UPDATE chain_head SET link = zeroblob(32)",
    "UPDATE chain_head SET n = n + 1",
    "UPDATE chain_head SET n = n - 1",
    "DELETE FROM chain_head",
)


@pytest.fixture
def half_seen(practice, answer):
    """Change a practice with six sheets of Ana, two of which were there at the last unlock."""
    answer("Ana", 3)
    answer("Ana", 3)
    with practice.unlock():
        pass
    places = [answer("Ana", value).seq for value in (4, 5, 3, 4)]

    def tampered(statement):
        change(practice.folder.records_file, statement.format(at=places[1], other=places[2]))
        return practice

    return tampered


@pytest.mark.parametrize("tamper", TAMPERED)
def test_i1_what_was_changed_is_told_and_what_is_sound_is_shown(half_seen, tamper):
    with half_seen(tamper).unlock() as desk:
        assert desk.findings
        assert all(str(finding) for finding in desk.findings)
        shown = desk.trend(desk.find("Ana")).history.overall.tolist()
    assert shown[:2] == [50.0, 50.0]
    assert len(shown) >= 3
    assert set(shown) <= {50.0, 75.0, 100.0}


def test_i1_a_broken_chain_is_told_at_every_unlock_and_written_down(half_seen):
    practice = half_seen(TAMPERED[0])
    told = []
    for _ in range(2):
        with practice.unlock() as desk:
            told.append([str(finding) for finding in desk.findings])
            assert rows_of(desk)["Ana"].sessions == 5
            newest, before = desk.log()[:2]
        assert (newest.happening.event, before.happening.event) == (Event.CHECK_FOUND, Event.UNLOCKED)
        assert newest.happening.numbers == (len(told[-1]),)
    first, second = told
    # The last sentence counts the rows behind, and every unlock is one more.
    assert first[:-1] == second[:-1] != []
    assert "cannot be confirmed" in second[-1]


@pytest.mark.parametrize("tamper", [TAMPERED[0], TAMPERED[4], TAMPERED[9]])
def test_i1_what_was_changed_before_the_first_unlock_is_told_too(practice, answer, tamper):
    places = [answer("Ana", value).seq for value in (3, 3, 4, 5, 3, 4)]
    change(practice.folder.records_file, tamper.format(at=places[3]))
    with practice.unlock() as desk:
        assert desk.findings
        assert rows_of(desk)["Ana"].sessions == 5


def test_a_chain_whose_key_is_gone_is_told(practice, answer):
    answer("Ana")
    answer("Ana")
    with practice.unlock():
        pass
    answer("Ana")
    change(practice.folder.keys_file, "DELETE FROM chain_key")
    with practice.unlock() as desk:
        assert "cannot be checked" in str(desk.findings[0])
        assert rows_of(desk)["Ana"].sessions == 2


def test_a_backup_that_was_put_back_is_told_once_and_then_accepted(practice, answer, tmp_path):
    answer("Ana", 3)
    shutil.copy(practice.folder.records_file, tmp_path / "backup")
    answer("Ana", 4)
    with practice.unlock() as desk:
        desk.mark_read(desk.find("Ana"))
    shutil.copy(tmp_path / "backup", practice.folder.records_file)
    answer("Ana", 5)
    answer("Ana", 5)
    with practice.unlock() as desk:
        assert "backup was put back" in str(desk.findings[0])
        assert desk.trend(desk.find("Ana")).history.overall.tolist() == [50.0, 100.0, 100.0]
    with practice.unlock() as desk:
        assert desk.findings == ()
        assert desk.trend(desk.find("Ana")).history.overall.tolist() == [50.0, 100.0, 100.0]


def test_a_sheet_below_the_checkpoint_that_was_changed_later_is_found_when_the_index_is_lost(
    practice, answer
):
    for value in (3, 4, 5):
        answer("Ana", value)
    with practice.unlock():
        pass
    change(
        practice.folder.records_file, "UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 1"
    )
    practice.folder.index_file.unlink()
    with practice.unlock() as desk:
        assert desk.findings
        assert 75.0 not in desk.trend(desk.find("Ana")).history.overall.tolist()


def test_a_grant_that_was_damaged_leaves_the_other_clients_alone(practice, answer):
    answer("Ben")
    change(
        practice.folder.keys_file,
        'UPDATE "grant" SET sealed = zeroblob(length(sealed)) WHERE client_number = 2',
    )
    with practice.unlock() as desk:
        assert [row.name for row in desk.caseload()] == ["Ben"]
        assert "client number 2" in str(desk.findings[0])


@pytest.mark.parametrize(
    ("file", "statement"),
    [
        ("records_file", "UPDATE questionnaire SET definition = 'nonsense'"),
        ("keys_file", "UPDATE holder SET profile = zeroblob(length(profile)) WHERE kind = 'therapist'"),
    ],
)
def test_damage_beside_the_sheets_is_told_and_does_not_hide_them(practice, answer, file, statement):
    answer("Ana", 5)
    change(getattr(practice.folder, file), statement)
    with practice.unlock() as desk:
        assert 1 <= len(desk.findings) <= 2
        assert desk.trend(desk.find("Ana")).history.overall.tolist() == [100.0]
        assert len(desk.export([desk.find("Ana")])[0].sheets) == 1


def test_a_folder_without_its_facts_says_so(practice):
    practice.folder.facts_file.unlink()
    with pytest.raises(DamagedFolder):
        practice.unlock()


def test_an_empty_folder_has_no_practice(tmp_path):
    with pytest.raises(NoPractice):
        unlock(tmp_path, "anything")


def test_progress_is_told_while_rows_are_read(practice, answer):
    for _ in range(3):
        answer("Ana")
    told = []
    with practice.unlock(progress=lambda done, of: told.append((done, of))):
        pass
    assert told[-1] == (3, 3)
