"""Page section "Bundle": rows (kind 1)."""

from dataclasses import dataclass

from pagereader.chain import StoredRow
from pagereader.notation import Bytes, require, sha256

_ENVELOPE_SIZES = {1: 288, 2: 1376}


@dataclass(frozen=True)
class RowsBundle:
    practice_id: bytes
    kiosk_id: bytes
    first: int
    n: int
    link: bytes
    definitions: list
    chain_keys: list
    rows: list


def read_bundle(data):
    require(sha256(data[:-32]) == data[-32:], "check sum of the bundle")
    fields = Bytes(data[:-32])
    require(fields.take(4) == b"RPTU" and fields.take(2) == b"\x01\x01", "kind of bundle")
    practice_id, _, kiosk_id = fields.take(16), fields.number(8), fields.take(16)
    first, n, link = fields.number(8), fields.number(8), fields.take(32)
    definitions = [fields.take(fields.number(4)) for _ in range(fields.number(2))]
    chain_keys = [
        (fields.take(8), fields.take(32), fields.take(fields.number(2))) for _ in range(fields.number(2))
    ]
    rows = [_row(fields) for _ in range(first, n)]
    fields.end()
    return RowsBundle(practice_id, kiosk_id, first, n, link, definitions, chain_keys, rows)


def _row(fields):
    kind = fields.number(1)
    require(kind in {0, 1}, "a row that was lost")
    header, tag = fields.take(52), fields.take(32)
    if kind == 0:
        return StoredRow(header, tag, fields.take(32), None)
    envelope = fields.take(_ENVELOPE_SIZES[header[4]])
    return StoredRow(header, tag, sha256(envelope), envelope)
