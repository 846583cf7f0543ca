"""Page sections "Row header", "Record" and "Chain of a kiosk's rows"."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass

from pagereader.contents import Contents, read_contents
from pagereader.notation import Bytes, bound, expand, keyed_hash, number, require, sha256
from pagereader.suites import open_envelope

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class StoredRow:
    """A row as it lies in records.sqlite or in a bundle; the envelope is ``None`` where it was emptied."""

    header: bytes
    tag: bytes
    digest: bytes
    envelope: bytes | None


@dataclass(frozen=True)
class OpenedRow:
    seq: int
    client: int
    record_id: bytes
    contents: Contents | None


class Chain:
    """One kiosk's rows, walked from K_0."""

    def __init__(self, kiosk_id, rows, key0):
        self._kiosk_id, self._rows = kiosk_id, rows
        self.links = [sha256(bound("rapport/1 start-of-chain", kiosk_id))]
        self.keys = [key0]
        for seq, row in enumerate(rows):
            self._step(seq, row)

    def _step(self, seq, row):
        fields = Bytes(row.header)
        require(fields.take(4) == b"RPT1" and fields.number(1) in {1, 2}, "kind of row")
        require(fields.number(1) == 1 and fields.number(2) == 240, "type of row")
        require(fields.take(16) == self._kiosk_id and fields.number(8) == seq, "place of a row")
        key = self.keys[-1]
        link = sha256(bound("rapport/1 link", self.links[-1], row.header, row.digest))
        require(keyed_hash(expand(key, b"rapport/1 mac"), link) == row.tag, f"tag of row {seq}")
        self.links.append(link)
        self.keys.append(expand(key, b"rapport/1 next"))

    def __len__(self):
        return len(self._rows)

    def state_code(self, rows):
        digest = sha256(bound("rapport/1 state-code", number(rows, 8), self.links[rows]))
        bits = int.from_bytes(digest[:4], "big") >> 2
        return f"{rows}-" + "".join(_CROCKFORD[bits >> shift & 31] for shift in range(25, -1, -5))

    def opened(self, seeds):
        """The rows of the clients whose seeds are given; an emptied one without contents."""
        for seq, row in enumerate(self._rows):
            mask = int.from_bytes(expand(self.keys[seq], b"rapport/1 client", 4), "big")
            client = int.from_bytes(row.header[48:52], "big") ^ mask
            contents = None
            if client in seeds and row.envelope is not None:
                unplaced = row.header[:24] + bytes(8) + row.header[32:48] + bytes(4)
                info = bound("rapport/1 record", unplaced)
                contents = read_contents(open_envelope(row.header[4], seeds[client], row.envelope, info))
                require(contents.client == client, "client inside")
            yield OpenedRow(seq, client, row.header[32:48], contents)


def read_chains(file, chain_keys, *, with_next_key=True):
    """Kiosk id -> its chain, compared with the head."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as records:
        require(records.execute("PRAGMA user_version").fetchone() == (1,), "version of records.sqlite")
        chains = {}
        for kiosk_id, n, link, key in records.execute("SELECT kiosk_id, n, link, key FROM chain_head"):
            chain = Chain(kiosk_id, _rows(records, kiosk_id), chain_keys[kiosk_id])
            require((len(chain), chain.links[-1]) == (n, link), "head of the chain")
            require(key == (chain.keys[-1] if with_next_key else bytes(32)), "next key")
            chains[kiosk_id] = chain
        return chains


def _rows(records, kiosk_id):
    question = "SELECT header, tag, envelope_digest, envelope FROM record WHERE kiosk_id = ? ORDER BY seq"
    rows = []
    for header, tag, digest, envelope in records.execute(question, [kiosk_id]):
        require((digest is None) != (envelope is None), "digest of an emptied row")
        rows.append(StoredRow(header, tag, digest or sha256(envelope), envelope))
    return rows


def read_questionnaires(file):
    """Fingerprint -> id and offered values of each item, in order."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as records:
        known = {}
        for fingerprint, definition in records.execute("SELECT fingerprint, definition FROM questionnaire"):
            require(sha256(definition.encode("utf-8"))[:16] == fingerprint, "fingerprint")
            read = json.loads(definition)
            exact = json.dumps(read, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            require(exact == definition, "canonical questionnaire")
            known[fingerprint] = [(item["id"], _offered(item)) for item in read["items"]]
        return known


def _offered(item):
    if item.get("kind") in {"numbers", "analogue"}:
        require(item["options"] == [], "options of a scale")
        return set(range(item["scale"]["lowest"], item["scale"]["highest"] + 1))
    require("scale" not in item and item.get("kind") in {None, "yes_no"}, "kind of item")
    return {option["value"] for option in item["options"]}
