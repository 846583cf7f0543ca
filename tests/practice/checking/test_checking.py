"""`rapport verify` from inside: every damage is a finding in its part, never wrong data or a traceback."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import RapportError
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.checking.comparing import NoStateCode, compare_with_backup, compare_with_code, parsed_code
from kiosk.practice.checking.practice import Part, check_as_therapist, check_files, check_with_keys
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.granted import open_granted
from kiosk.practice.log.events import Event
from kiosk.practice.unlocking.signing_in import sign_in
from kiosk.store.backup.file import read_manifest
from kiosk.store.index.file import TrendIndex
from kiosk.store.index.sealing import open_columns, seal_columns
from kiosk.store.keys.file import TABLES
from kiosk.store.keys.keyring import Keyring
from kiosk.store.keys.marks import marked
from kiosk.vault.record import RECOVERY_HOLDER

ANA = 2


def damage(file, *statements):
    with closing(sqlite3.connect(file)) as database, database:
        for statement in statements:
            assert database.execute(statement).rowcount > 0


def checked(practice, *, unlocked=True):
    if unlocked:
        return check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist")
    return check_files(practice.folder, practice.folder.read_facts())


def parts(check):
    """The parts that are not whole."""
    return {part for part in Part if not check.is_whole(part)}


def told(check, part):
    return " ".join(map(str, check.found.get(part, ())))


@pytest.fixture
def used(practice, answer):
    """A practice with sheets from before and after an unlock."""
    answer("Ana")
    answer("Ben")
    practice.unlock().close()
    answer("Ana", 5)
    return practice


def test_a_practice_in_use_is_whole_for_everybody(used):
    plain, full = checked(used, unlocked=False), checked(used)
    for check in (plain, full):
        assert (check.whole, check.notes) == (True, [])
        assert (check.keys.therapists, check.keys.clients, check.keys.cards) == (2, 2, 2)
    assert (plain.tags_checked, plain.sheets_opened, plain.compared) == (False, None, False)
    assert (full.tags_checked, full.sheets_opened, full.compared) == (True, 3, True)
    assert plain.rows == full.rows == 4


def test_the_recovery_key_checks_all_clients(used):
    check = check_as_therapist(used.folder, str(used.recovery_key))
    assert (check.whole, check.sheets_opened) == (True, 3)


def test_i4_what_a_check_finds_is_in_the_log(used):
    damage(used.folder.records_file, "UPDATE record SET tag = zeroblob(32) WHERE seq = 1")
    found = len(checked(used).findings)
    with used.unlock() as desk:
        happened = [entry.happening for entry in desk.log()]
    assert (Event.CHECK_FOUND, (found,)) in [(one.event, one.numbers) for one in happened]


RECORDS_DAMAGE = (
    "UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 1",
    "UPDATE record SET header = zeroblob(52) WHERE seq = 1",
    "DELETE FROM record WHERE seq = 1",
    "DELETE FROM record WHERE seq >= 1",
    "UPDATE chain_head SET link = zeroblob(32)",
    "DELETE FROM chain_head",
    "UPDATE questionnaire SET definition = '{}'",
)


@pytest.mark.parametrize("statement", RECORDS_DAMAGE)
@pytest.mark.parametrize("unlocked", [True, False])
def test_i1_damaged_records_are_a_finding_of_the_records_alone(used, statement, unlocked):
    damage(used.folder.records_file, statement)
    assert Part.RECORDS in parts(checked(used, unlocked=unlocked)) <= {Part.RECORDS, Part.FACTS, Part.INDEX}


def test_i1_a_changed_tag_needs_a_passphrase_to_be_seen(used):
    damage(used.folder.records_file, "UPDATE record SET tag = zeroblob(32) WHERE seq = 1")
    assert checked(used, unlocked=False).whole
    assert parts(checked(used)) == {Part.RECORDS}


def forge(practice, table, where, **changes):
    """Change entries of the keys file as a clever intruder: their marks fit."""
    found = TABLES[table]
    with opened(practice.folder.keys_file) as keys, keys.begin() as connection:
        rows = connection.execute(found.select().where(*where(found.c))).all()
        assert rows
        for row in rows:
            values = {**row._mapping, **changes}
            same = [column == getattr(row, column.name) for column in found.primary_key]
            connection.execute(found.update().where(*same).values(marked(found, values)))


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE client SET active = 0 WHERE number = 2", "Damaged entries in the file of the keys: 1."),
        ("UPDATE holder SET slot = zeroblob(139) WHERE kind = 'therapist'", "Damaged entries"),
        ("DELETE FROM holder WHERE kind = 'recovery'", "recovery key is missing"),
        (
            "DELETE FROM \"grant\" WHERE holder_id = CAST('recovery' AS BLOB)",
            "recovery key would not open: 4",
        ),
        ('DELETE FROM "grant" WHERE client_number = 2', "own therapist cannot read: 1"),
        ('DELETE FROM "grant" WHERE client_number = 0', "lack what everybody needs"),
        ("DELETE FROM chain_key", "lack what everybody needs"),
        ("DELETE FROM client WHERE number = 2", "Code cards of clients who are not here: 1"),
        ("DELETE FROM client WHERE number = 1", "sheets without a code are sealed to is missing"),
        ("UPDATE attempt SET state = x'00'", "Damaged entries"),
        ("UPDATE desk_state SET sealed = zeroblob(100)", "Damaged entries"),
    ],
)
@pytest.mark.parametrize("unlocked", [True, False])
def test_i1_damaged_keys_are_found_before_somebody_needs_them(used, statement, sentence, unlocked):
    damage(used.folder.keys_file, statement)
    try:
        check = checked(used, unlocked=unlocked)
    except RapportError:
        assert unlocked, "nobody can sign in: the command then checks without"
        return
    assert sentence in told(check, Part.KEYS)
    # Without the chain's key the rows cannot be checked.
    assert Part.RECORDS not in parts(check) or (unlocked and statement == "DELETE FROM chain_key")


def test_i1_slots_that_no_passphrase_opens_are_found_though_their_marks_fit(used):
    forge(used, "holder", lambda holder: [holder.kind == "therapist"], slot=bytes(139))
    assert "no passphrase opens any more: 2" in told(checked(used, unlocked=False), Part.KEYS)


def test_i1_a_public_key_that_nothing_can_be_sealed_to_is_found(used):
    with opened(used.folder.keys_file) as keys:
        key = Keyring(keys).client(ANA).public_key
    forge(used, "client", lambda client: [client.number == ANA], public_key=b"\x09" + key[1:])
    assert "nothing can be sealed to: 1" in told(checked(used, unlocked=False), Part.KEYS)


@pytest.mark.parametrize("name", ["records.sqlite", "keys.sqlite"])
@pytest.mark.parametrize("spoil", ["unlink", "empty", "nonsense", "cut"])
def test_i2_a_whole_file_that_is_gone_or_nonsense_is_told_and_the_other_is_checked(used, name, spoil):
    file = used.path / name
    match spoil:
        case "unlink":
            file.unlink()
        case "empty":
            file.write_bytes(b"")
        case "nonsense":
            file.write_bytes(b"nonsense" * 4096)
        case "cut":
            file.write_bytes(file.read_bytes()[:6000])
    check = checked(used, unlocked=False)
    wrong, sound = (Part.RECORDS, Part.KEYS) if name == "records.sqlite" else (Part.KEYS, Part.RECORDS)
    assert wrong in parts(check)
    assert sound not in parts(check)


def test_damaged_facts_do_not_end_the_check(used):
    check = check_files(used.folder, None)
    assert (check.whole, check.rows) == (True, 4)


def test_a_missing_index_is_in_order_and_a_damaged_one_is_told(used):
    file = used.folder.index_file
    file.unlink()
    assert checked(used).whole
    used.unlock().close()
    damage(file, "UPDATE columns SET sealed = zeroblob(5000)")
    assert checked(used, unlocked=False).whole, "what is sealed in it, only a passphrase tells"
    assert parts(checked(used)) == {Part.INDEX}
    file.write_bytes(b"nonsense" * 1000)
    before = file.read_bytes()
    for unlocked in (True, False):
        assert parts(checked(used, unlocked=unlocked)) == {Part.INDEX}
    assert file.read_bytes() == before, "a check changes nothing"


def test_an_index_with_other_answers_is_told_and_one_that_is_only_behind_is_not(used, answer):
    older = used.folder.index_file.read_bytes()
    answer("Ana", 2)
    used.unlock().close()
    used.folder.index_file.write_bytes(older)
    assert checked(used).whole
    files = DeskFiles.open(used.folder, used.clock)
    granted, _ = open_granted(files.keyring, sign_in(files, used.passphrase, "Ada Lindqvist").holder)
    files.close()
    index = TrendIndex(used.folder.index_file)
    columns = open_columns(granted[ANA].seed, ANA, index.load([ANA])[ANA])
    other = replace(columns, values=columns.values + np.int16(1))
    index.store({ANA: seal_columns(granted[ANA].seed, ANA, other)})
    index.close()
    assert parts(checked(used)) == {Part.INDEX}


def test_what_cut_off_writes_left_behind_is_a_note_and_no_damage(used):
    (used.path / ".practice.json.x8s7").write_bytes(b"{")
    (used.path.parent / f".{used.path.name}.setup").mkdir()
    check = checked(used, unlocked=False)
    assert check.whole
    assert [str(note).partition(" ")[0].rpartition("/")[2] for note in check.notes] == [
        ".practice.json.x8s7",
        ".practice.setup",
    ]


@pytest.fixture
def rolled_back(used, answer, tmp_path):
    """Put a practice back to an older copy; with a backup and the state code of the newer state."""
    older = tmp_path / "older"
    shutil.copytree(used.path, older)
    with used.unlock() as desk:
        code = desk.state_code
    answer("Ana", 3)
    backup = make_backup(used.folder, tmp_path / "kept.rapport", clock=used.clock).file

    def put_back():
        shutil.rmtree(used.path)
        shutil.copytree(older, used.path)

    return put_back, backup, code


def against(practice, backup):
    with opened(practice.folder.records_file) as records:
        return compare_with_backup(records, practice.folder.read_facts(), read_manifest(backup))


def with_code(practice, code):
    facts = practice.folder.read_facts()
    with opened(practice.folder.records_file) as records:
        return compare_with_code(records, own_kiosk_id(practice.folder, facts), code)


def test_i3_a_roll_back_is_seen_against_a_backup_and_against_a_state_code(used, answer, rolled_back):
    put_back, backup, code = rolled_back
    answer("Ben")
    assert against(used, backup) == with_code(used, code) == ()
    put_back()
    assert checked(used).whole, "in itself the older copy is whole"
    assert "older than the backup" in str(against(used, backup)[0])
    assert f"older than the state code {code}" in str(with_code(used, code)[0])
    for _ in range(8):
        answer("Ben")
    assert "other rows than the backup" in str(against(used, backup)[0]), "it has enough rows again"
    assert "does not fit" in str(with_code(used, code)[0])


def test_i3_a_roll_back_is_told_at_the_next_unlock_by_whoever_saw_the_newer_state(used, rolled_back):
    put_back, _, code = rolled_back
    keys = used.folder.keys_file.read_bytes()
    put_back()
    used.folder.keys_file.write_bytes(keys)
    check = checked(used)
    assert parts(check) == {Part.HISTORY}
    assert code in told(check, Part.HISTORY)
    with used.unlock() as desk:
        assert f"the state code {code} does not fit" in str(desk.findings[0])
        assert desk.last_state_code == code
    with used.unlock() as desk:
        assert desk.findings == (), "told once"


def test_i3_another_practices_backup_tells_nothing(used, tmp_path, rolled_back):
    _, backup, _ = rolled_back
    facts = used.folder.read_facts()
    other = type(facts)(bytes(16), facts.name, facts.suite, facts.notice_version, None, facts.settings)
    with opened(used.folder.records_file) as records:
        (finding,) = compare_with_backup(records, other, read_manifest(backup))
    assert "another practice" in str(finding)


def test_a_state_code_is_read_as_people_write_it(used):
    with used.unlock() as desk:
        code = desk.state_code
    rows, _, characters = code.partition("-")
    written = (code.lower(), f" {rows} - {characters} ", f"{rows} {characters}", code.replace("0", "O"))
    for one in (code, *written):
        if one != code.replace("0", "O") or not rows.count("0"):
            assert with_code(used, one) == ()


@pytest.mark.parametrize(
    "typed", ["", "12", "12-", "12-ABC", "x-ABCDEF", "-ABCDEF", "9" * 30 + "-ABCDEF", "12-ABCDEFG"]
)
def test_what_cannot_be_a_state_code_is_said_to_be_none(typed):
    with pytest.raises(NoStateCode):
        parsed_code(typed)


@given(st.text(max_size=30))
def test_c18_any_text_is_a_state_code_or_refused(typed):
    try:
        n, code = parsed_code(typed)
    except NoStateCode:
        return
    assert parsed_code(code) == (n, code)


def test_check_with_keys_at_hand_writes_nothing(used):
    files = DeskFiles.open(used.folder, used.clock)
    try:
        holder = sign_in(files, str(used.recovery_key), None).holder
        assert holder.holder_id == RECOVERY_HOLDER
        before = used.folder.records_file.read_bytes()
        assert check_with_keys(files, holder).whole
        assert used.folder.records_file.read_bytes() == before
    finally:
        files.close()
