"""Page section "The index"."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pagereader.notation import Bytes, bound, expand, number, require

NO_SUCH_ITEM = -99


@dataclass(frozen=True)
class IndexedSheet:
    wall_ms: int
    seq: int
    record: int
    kiosk_id: bytes
    fingerprint: bytes
    values: dict
    comment: int


def read_index(file, seeds):
    """Client number -> sheets, of the clients whose seeds are given."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as index:
        require(index.execute("PRAGMA user_version").fetchone() == (1,), "version of index.sqlite")
        return {
            of: _sheets(_plain(of, sealed, seeds[of]))
            for of, sealed in index.execute("SELECT client_number, sealed FROM columns")
            if of in seeds
        }


def read_sides(file, seeds):
    """Client number -> (place in the chain, record id's beginning, kind, body) of what is no sheet."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as index:
        return {
            of: _sides(_plain(of, sealed, seeds[of], "rapport/1 beside-the-sheets"))
            for of, sealed in index.execute("SELECT client_number, sealed FROM sides")
            if of in seeds
        }


def _sides(plain):
    fields = Bytes(plain)
    require(fields.take(4) == b"RPTJ" and fields.number(1) == 1, "kind of what is beside the sheets")
    found = []
    for _ in range(fields.number(4)):
        fields.take(16)
        seq, record, kind = fields.number(8), fields.take(8), fields.number(1)
        fields.number(8, signed=True)
        found.append((seq, record, kind, fields.take(fields.number(1))))
    fields.end()
    return found


def _plain(of, sealed, seed, label="rapport/1 index"):
    key = expand(seed, label.encode())
    plain = AESGCM(key).decrypt(sealed[:12], sealed[12:], bound(label, number(of, 4)))
    length = int.from_bytes(plain[:4], "big")
    require(len(plain) % 4096 == 0 and not any(plain[4 + length :]), "padding of the index")
    return plain[4 : 4 + length]


def _sheets(plain):
    fields = Bytes(plain, "little")
    magic, version = fields.take(4), fields.number(1)
    require(magic == b"RPTI" and version in {1, 2}, "kind of columns")
    n, w, k, q = (fields.number(size) for size in (4, 1, 1, 1))
    size = 12 + 16 * (k + q) + n * (26 + 2 * w) + (8 * n if version == 2 else 0)
    require(len(plain) == size, "size of the columns")
    kiosks, fingerprints = ([fields.take(16) for _ in range(count)] for count in (k, q))
    wall_ms, seqs = fields.numbers(n, 8, signed=True), fields.numbers(n, 8, signed=True)
    records = fields.numbers(n, 8)
    values = [fields.numbers(w, 2, signed=True) for _ in range(n)]
    kiosk, questionnaire = fields.numbers(n, 1), fields.numbers(n, 1)
    comments = fields.numbers(n, 8) if version == 2 else [0] * n
    require(any(comments) == (version == 2), "column of comments")
    fields.end()
    return [
        IndexedSheet(
            wall_ms[i],
            seqs[i],
            records[i],
            kiosks[kiosk[i]],
            fingerprints[questionnaire[i]],
            {place: value for place, value in enumerate(values[i]) if value != NO_SUCH_ITEM},
            comments[i],
        )
        for i in range(n)
    ]
