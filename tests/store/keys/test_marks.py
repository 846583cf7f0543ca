"""Damage in the keys file: a change of any value is noticed, and the sound entries stay usable."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import select

from kiosk.store.engine import reading
from kiosk.store.faults import DamagedFile
from kiosk.store.keys.entries import CardEntry, ClientEntry, HolderEntry
from kiosk.store.keys.keyring import PASSPHRASES, Keyring
from kiosk.store.keys.marks import is_sound, marked
from kiosk.store.schema import KEYS

TABLES = KEYS.tables
RECOVERY = HolderEntry(b"recovery", "recovery", b"recovery public key", vouch=b"v" * 32)
THERAPIST = HolderEntry(
    b"therap-1", "therapist", b"public key", b"slot", b"for recovery", b"s" * 16, b"name", b"v" * 32
)
CLIENT = ClientEntry(2, b"client public key", b"sealed profile", THERAPIST.holder_id)
COLUMNS = [(table.name, column.name) for table in TABLES.values() for column in table.columns]


@pytest.fixture
def keyring(keys) -> Keyring:
    """One entry in every table, and one more client, grant and card that stay sound."""
    ring = Keyring(keys)
    ring.add_holder(RECOVERY)
    ring.add_holder(THERAPIST)
    for number in (2, 3):
        ring.add_client(replace(CLIENT, number=number))
        ring.add_grant(number, THERAPIST.holder_id, b"sealed seed")
        ring.add_card(CardEntry(100 + number, number, b"s" * 16, b"d" * 32))
    ring.add_chain_key(b"k" * 16, THERAPIST.holder_id, b"sealed key")
    ring.put_desk_state(THERAPIST.holder_id, b"sealed memory")
    ring.put_throttle(b"tries")
    ring.put_throttle(b"tries", PASSPHRASES)
    ring.erase_client(9)
    assert ring.damaged() == 0
    return ring


def change_one(folder, table, column):
    """Change one value of the table's last entry behind the keyring's back."""
    with closing(sqlite3.connect(folder.keys_file)) as file, file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        last = f'SELECT rowid, "{column}" FROM "{table}" ORDER BY rowid DESC'
        row, value = file.execute(last).fetchone()
        file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (another(value), row))


def another(value):
    if isinstance(value, int):
        return value + 100
    if isinstance(value, str):
        return "recovery"
    return b"new" if value is None else bytes([value[0] ^ 1]) + value[1:]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_i2_a_change_of_any_value_of_any_entry_is_counted(keyring, folder, table, column):
    change_one(folder, table, column)
    assert keyring.damaged() == 1


@pytest.mark.parametrize(
    ("table", "column", "ask"),
    [
        ("holder", "public_key", lambda ring: ring.holder(THERAPIST.holder_id)),
        ("holder", "slot", lambda ring: ring.holder_by_sign_in(b"s" * 16)),
        ("holder", "public_key", lambda ring: ring.holders()),
        ("client", "active", lambda ring: ring.client(3)),
        ("client", "public_key", lambda ring: ring.clients()),
        ("grant", "sealed", lambda ring: ring.grants(THERAPIST.holder_id)),
        ("grant", "sealed", lambda ring: ring.grant(3, THERAPIST.holder_id)),
        ("grant", "sealed", lambda ring: ring.readers_of(3)),
        ("chain_key", "sealed", lambda ring: ring.chain_keys(THERAPIST.holder_id)),
        ("code_card", "client_number", lambda ring: ring.card(103)),
        ("code_card", "salt", lambda ring: ring.cards()),
        ("erased", "number", lambda ring: ring.erased()),
        ("erased", "number", lambda ring: ring.next_number(2)),
    ],
)
def test_i2_no_damaged_value_is_ever_read(keyring, folder, table, column, ask):
    change_one(folder, table, column)
    with pytest.raises(DamagedFile, match=r"keys\.sqlite is damaged"):
        ask(keyring)


def test_a_damaged_entry_keeps_nobody_from_the_sound_ones(keyring, folder):
    change_one(folder, "client", "public_key")
    change_one(folder, "grant", "sealed")
    change_one(folder, "holder", "slot")
    sound = keyring.as_far_as_sound()
    assert [client.number for client in sound.clients()] == [2]
    assert list(sound.grants(THERAPIST.holder_id)) == [2]
    assert sound.holders() == (RECOVERY,)
    assert sound.left_out == 3
    with pytest.raises(DamagedFile):
        sound.client(3)


def test_a_damaged_entry_is_not_changed_into_one_that_looks_sound(keyring, folder):
    change_one(folder, "client", "profile")
    with pytest.raises(DamagedFile):
        keyring.put_client_active(3, active=False)
    assert keyring.damaged() == 1


def test_c12_damaged_tries_are_no_clean_slate_and_lock_nobody_out_for_good(keyring, folder):
    change_one(folder, "attempt", "state")
    assert (keyring.throttle(), keyring.throttle(PASSPHRASES)) == (b"tries", b"")
    keyring.put_throttle(b"after the pause", PASSPHRASES)
    assert keyring.throttle(PASSPHRASES) == b"after the pause"


def test_a_mark_is_what_the_page_of_formats_says():
    canonical = (
        b"\x03\x00\x00\x00\x06client"
        b"\x01\x00\x00\x00\x00\x00\x00\x00\x02"
        b"\x02\x00\x00\x00\x11client public key"
        b"\x02\x00\x00\x00\x0esealed profile"
        b"\x02\x00\x00\x00\x08therap-1"
        b"\x01\x00\x00\x00\x00\x00\x00\x00\x01"
    )
    values = {
        "number": 2,
        "public_key": CLIENT.public_key,
        "profile": CLIENT.profile,
        "therapist": CLIENT.therapist,
        "active": 1,
    }
    expected = hashlib.sha256(b"rapport/1 entry\x00" + canonical).digest()[:8]
    assert marked(TABLES["client"], values)["mark"] == expected


def test_a_row_is_sound_with_its_own_mark_alone(keyring, keys):
    with reading(keys) as connection:
        row = connection.execute(select(TABLES["erased"])).first()
    assert is_sound(TABLES["erased"], row)
    assert marked(TABLES["erased"], {"number": 9})["mark"] == row.mark
    assert marked(TABLES["erased"], {"number": 8})["mark"] != row.mark
