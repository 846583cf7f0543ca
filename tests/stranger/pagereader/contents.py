"""Page section "Record": what is inside an envelope; and "The practice's log"."""

from dataclasses import dataclass

from pagereader.notation import Bytes, require

SHEET, LOG_ENTRY, COMMENT_PART = 1, 2, 5
_PARTS = 7


@dataclass(frozen=True)
class Contents:
    kind: int
    therapist: bytes
    client: int
    wall_ms: int
    body: bytes


@dataclass(frozen=True)
class Sheet:
    fingerprint: bytes
    values: dict


@dataclass(frozen=True)
class LogEntry:
    event: int
    who: bytes
    whom: bytes
    client: int
    numbers: list


def read_contents(plain):
    require(len(plain) == 240, "size of the contents")
    fields = Bytes(plain)
    require(fields.number(1) == 1, "version of the contents")
    kind, length = fields.number(1), fields.number(2)
    therapist, client, wall_ms = fields.take(8), fields.number(4), fields.number(8, signed=True)
    fields.number(8)
    fields.take(16)
    body = fields.take(length)
    require(length <= 192 and not any(plain[48 + length :]), "rest of the contents")
    return Contents(kind, therapist, client, wall_ms, body)


def read_sheet(body):
    fields = Bytes(body)
    fingerprint, _, flags = fields.take(16), fields.number(2), fields.number(1)
    require(flags == 0, "flags of a sheet")
    values = {}
    for _ in range(fields.number(1)):
        place, value = fields.number(1), fields.number(2, signed=True)
        require(place > max(values, default=-1) and value >= -4, "answers of a sheet")
        values[place] = value
    fields.end()
    return Sheet(fingerprint, values)


def read_comment(sheet_id, bodies):
    """The words behind a sheet, from the bodies of the seven rows that follow it."""
    require(len(bodies) == _PARTS, "number of parts")
    whole = b""
    for place, body in enumerate(bodies):
        fields = Bytes(body)
        require(fields.take(16) == sheet_id and fields.number(1) == place, "place of a part")
        whole += fields.take(175)
        fields.end()
    length = int.from_bytes(whole[:2], "big")
    words = whole[2 : 2 + length].decode("utf-8")
    require(len(words) <= 300 and not any(whole[2 + length :]), "words")
    return words


def read_log_entry(body):
    fields = Bytes(body)
    event, who, whom, client = fields.number(2), fields.take(8), fields.take(8), fields.number(4)
    numbers = fields.numbers(fields.number(1), 8, signed=True)
    fields.end()
    return LogEntry(event, who, whom, client, numbers)
