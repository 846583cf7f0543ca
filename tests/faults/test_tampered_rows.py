"""Somebody who knows the tables changes rows behind the product's back: the next unlock and verify tell."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from rig.practice import ANA, make_practice

from kiosk.cli import main
from kiosk.commands.status import status_of
from kiosk.errors import EXIT_DONE, EXIT_NOT_SO
from kiosk.practice.backup.backing_up import make_backup

SHEETS = (1, 2, 3, 4)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A practice with four sheets of Ana's, two of them read."""
    practice = make_practice(tmp_path_factory.mktemp("kept") / "practice")
    practice.send(SHEETS[:2])
    with practice.desk():
        pass
    practice.send(SHEETS[2:])
    return practice


@pytest.fixture
def practice(kept, tmp_path):
    return kept.copied(tmp_path / "practice")


def change(practice, *statements, file="records.sqlite"):
    """Run SQL as somebody with the file would, without any of the product's care."""
    with closing(sqlite3.connect(practice.path / file)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


SWAP = """UPDATE record SET {column} = (SELECT {column} FROM record AS other WHERE other.seq = {there})
          WHERE seq = {here}"""
LAST, BEFORE_LAST = "(SELECT max(seq) FROM record)", "(SELECT max(seq) - 1 FROM record)"
ADDED = f"""INSERT INTO record
            SELECT kiosk_id, seq + 1, header, tag, envelope_digest, envelope FROM record WHERE seq = {LAST}"""
TAMPERINGS = {
    "a new row deleted": [f"DELETE FROM record WHERE seq = {BEFORE_LAST}"],
    "an old row deleted": ["DELETE FROM record WHERE seq = 0"],
    "the end cut off": [f"DELETE FROM record WHERE seq = {LAST}"],
    "the end cut off and the head put back": [
        f"DELETE FROM record WHERE seq = {LAST}",
        "UPDATE chain_head SET n = n - 1",
    ],
    "everything deleted": ["DELETE FROM record", "UPDATE chain_head SET n = 0"],
    "the chain deleted": ["DELETE FROM record", "DELETE FROM chain_head"],
    "two rows swapped": [
        "UPDATE record SET seq = seq + 1000",
        "UPDATE record SET seq = CASE seq WHEN 1000 THEN 1 WHEN 1001 THEN 0 ELSE seq - 1000 END",
    ],
    "a row replaced by another": [
        f"""UPDATE record SET (header, tag, envelope) =
        (SELECT header, tag, envelope FROM record WHERE seq = 0) WHERE seq = {LAST}"""
    ],
    "an envelope put into another row": [SWAP.format(column="envelope", here=BEFORE_LAST, there=LAST)],
    "a header put into another row": [SWAP.format(column="header", here=BEFORE_LAST, there=LAST)],
    "an envelope edited": [f"UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = {LAST}"],
    "an envelope emptied": [
        f"UPDATE record SET envelope_digest = zeroblob(32), envelope = NULL WHERE seq = {LAST}"
    ],
    "a tag edited": [f"UPDATE record SET tag = randomblob(32) WHERE seq = {LAST}"],
    "a row added": [ADDED],
    "a row added and the head moved": [ADDED, "UPDATE chain_head SET n = n + 1"],
    "the head's key exchanged": ["UPDATE chain_head SET key = randomblob(32)"],
    "the head's link exchanged": ["UPDATE chain_head SET link = randomblob(32)"],
    "a wording edited": ["UPDATE questionnaire SET definition = replace(definition, 'trust', 'truth')"],
}


@pytest.mark.parametrize("what", TAMPERINGS)
def test_i1_tampering_with_rows_is_told_and_never_shows_a_wrong_answer(practice, what):
    change(practice, *TAMPERINGS[what])
    seen = practice.seen()
    with practice.desk() as desk:
        told = [*seen.findings, *desk.check_everything()]
    assert told != []
    shown = seen.sheets.get(ANA, [])
    assert set(shown) <= set(SHEETS)
    assert len(shown) == len(set(shown))


# An empty chain is a whole one to somebody without keys, and tags are their business alone.
NEED_A_KEY = {"everything deleted", "a tag edited", "the head's key exchanged"}


@pytest.mark.parametrize("what", sorted(TAMPERINGS.keys() - NEED_A_KEY))
def test_i1_verify_without_a_passphrase_tells_of_whatever_needs_no_key(practice, what):
    change(practice, *TAMPERINGS[what])
    assert practice.wrong_in_files() != []


ENTRIES = {
    "a grant deleted": 'DELETE FROM "grant" WHERE client_number = 2',
    "grants swapped": """UPDATE "grant" SET sealed = (SELECT sealed FROM "grant" AS other
        WHERE other.holder_id = "grant".holder_id AND other.client_number = 5 - "grant".client_number)
        WHERE client_number IN (2, 3)""",
    "a client made inactive": "UPDATE client SET active = 0 WHERE number = 2",
    "a client's key exchanged": """UPDATE client
        SET public_key = (SELECT public_key FROM client WHERE number = 3) WHERE number = 2""",
    "a card given to another client": "UPDATE code_card SET client_number = 3 WHERE client_number = 2",
    "a holder's key exchanged": "UPDATE holder SET public_key = (SELECT public_key FROM client LIMIT 1)",
    "the memory of the desk deleted": "DELETE FROM desk_state",
    "the memory of the desk edited": "UPDATE desk_state SET sealed = randomblob(length(sealed))",
}


@pytest.mark.parametrize("what", ENTRIES)
def test_i1_tampering_with_keys_is_told_or_nobody_is_shown_anything_wrong(practice, what):
    change(practice, ENTRIES[what], file="keys.sqlite")
    seen = practice.seen()
    shown = seen.sheets.get(ANA, [])
    assert set(shown) <= set(SHEETS)
    if shown != [*SHEETS]:
        assert seen.findings != ()


def test_a_wording_that_is_gone_comes_back_with_the_next_kiosk(practice):
    """What this Rapport asks, it knows; nothing is lost with its text."""
    change(practice, "DELETE FROM questionnaire")
    assert practice.seen().sheets[ANA] == [*SHEETS]
    practice.send([5])
    assert practice.wrong_in_files() == []


def test_i3_a_roll_back_to_an_older_copy_is_told_at_the_next_unlock(practice, tmp_path):
    older = tmp_path / "older.sqlite"
    shutil.copy(practice.folder.records_file, older)
    practice.send([5])
    with practice.desk():
        pass
    shutil.copy(older, practice.folder.records_file)
    assert practice.seen().findings != ()


def test_i3_a_roll_back_of_the_whole_folder_is_seen_against_what_was_kept_outside(practice, tmp_path, capsys):
    """Nothing in the folder tells; the backup's manifest does, and the state code."""
    older = practice.copied(tmp_path / "older")
    practice.send([5])
    backup = str(make_backup(practice.folder, tmp_path / "backup.rapport").file)
    code = status_of(practice.path).state_code
    shutil.rmtree(practice.path)
    shutil.copytree(older.path, practice.path)
    assert practice.seen().findings == ()
    assert main(["verify", "--data", str(practice.path)]) == EXIT_DONE
    assert main(["verify", "--data", str(practice.path), "--against", backup]) == EXIT_NOT_SO
    assert main(["verify", "--data", str(practice.path), "--state-code", code]) == EXIT_NOT_SO
