"""Every secret of a practice whose passphrase the test knows, worked out from its files."""

import hmac
import sqlite3
from contextlib import closing

from kiosk.store.folder import PracticeFolder
from kiosk.vault.chain import next_key
from kiosk.vault.holders import holder_from_master
from kiosk.vault.opening import open_chain_key, open_grant
from kiosk.vault.slots import WrongPassphrase, open_slot
from kiosk.vault.suites import Suite

INFOS = {"tag key": b"rapport/1 mac\x01", "mask": b"rapport/1 client\x01"}


def secrets_of(folder, passphrases):
    """Give name -> bytes: passphrases, master secrets, seeds, keys of all rows, what derives from them."""
    place = PracticeFolder(folder)
    found = {f"passphrase {number}": text.encode() for number, text in enumerate(passphrases)}
    suite = Suite(place.read_facts().suite)
    with closing(sqlite3.connect(f"file:{place.keys_file}?mode=ro", uri=True)) as keys:
        slots = keys.execute("SELECT holder_id, slot FROM holder WHERE slot IS NOT NULL").fetchall()
        for holder_id, slot in slots:
            for passphrase in passphrases:
                try:
                    master = open_slot(slot, passphrase)
                except WrongPassphrase:
                    continue
                found |= _of_holder(keys, holder_id, master, suite)
    with closing(sqlite3.connect(f"file:{place.records_file}?mode=ro", uri=True)) as records:
        for kiosk_id, rows, now in records.execute("SELECT kiosk_id, n, key FROM chain_head"):
            found |= _of_chain(found.pop(f"K_0 of {kiosk_id.hex()}"), rows, now)
    return found


def _of_holder(keys, holder_id, master, suite):
    holder = holder_from_master(holder_id, master, suite)
    name = holder_id.hex()
    found = {f"master secret {name}": master, f"state key {name}": holder.state_key}
    grants = "SELECT client_number, sealed FROM grant WHERE holder_id = ?"
    for number, sealed in keys.execute(grants, (holder_id,)):
        found[f"seed {number}"] = open_grant(holder.key, holder_id, number, sealed)
    chains = "SELECT kiosk_id, sealed FROM chain_key WHERE holder_id = ?"
    for kiosk_id, sealed in keys.execute(chains, (holder_id,)):
        found[f"K_0 of {kiosk_id.hex()}"] = open_chain_key(holder.key, holder_id, kiosk_id, sealed)
    return found


def _of_chain(key, rows, now):
    """The keys of all rows that are written; the key of the next row is in the file for anybody."""
    found = {}
    for row in range(rows):
        found[f"K_{row}"] = key
        for name, info in INFOS.items():
            found[f"{name} of row {row}"] = hmac.digest(key, info, "sha256")
        for name, mask in (("inner", 0x36), ("outer", 0x5C)):
            found[f"K_{row} in the {name} block of HMAC"] = bytes(one ^ mask for one in key)
        key = next_key(key)
    assert key == now
    return found
