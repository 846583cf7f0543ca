"""Page section "Record": what is inside an envelope; and "The practice's log"."""

from dataclasses import dataclass

from pagereader.notation import Bytes, require

SHEET, LOG_ENTRY, NOTE_PART, REFLECTION, COMMENT_PART, EVENT_PART, REPAIR_STEP = range(1, 8)
_PARTS = 7
_NOTE_PARTS = 5


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
class Reflection:
    author: bytes
    sheet: bytes
    sealed: bytes


@dataclass(frozen=True)
class Step:
    sheet: bytes
    step: int
    done: int
    day: int
    who: bytes


@dataclass(frozen=True)
class Version:
    """The five joined pieces of one version of a note or an event."""

    version: bytes
    sheet: bytes
    whole: bytes


@dataclass(frozen=True)
class Text:
    note: bytes
    revision: int
    day: int
    until: int
    words: str


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


def read_reflection(body):
    """Author, mark of the sheet, and what is sealed to the author."""
    require(len(body) == 192, "size of a reflection")
    fields = Bytes(body)
    return Reflection(fields.take(8), fields.take(8), fields.take(176))


def read_rating(plain):
    """Fingerprint, whether the answers were known, and the values, from what a reflection's author opens."""
    require(len(plain) == 148, "size of a rating")
    fields = Bytes(plain)
    fingerprint, known, count = fields.take(16), fields.number(1), fields.number(1)
    require(known <= 2 and count <= 43, "rating")
    values = {}
    for _ in range(count):
        place, value = fields.number(1), fields.number(2, signed=True)
        require(place > max(values, default=-1) and value >= -4, "answers of a rating")
        values[place] = value
    require(not any(plain[18 + 3 * count :]), "rest of a rating")
    return fingerprint, known, values


def read_step(body):
    fields = Bytes(body)
    step = Step(
        fields.take(8), fields.number(1), fields.number(1), fields.number(4, signed=True), fields.take(8)
    )
    fields.end()
    require(1 <= step.step <= 4 and step.done <= 1 and step.day >= 0, "step of repair")
    require(step.done or not step.day, "a step that was taken back")
    return step


def read_versions(bodies):
    """The whole versions of notes or events, from the bodies of their parts in the order of the chain."""
    parts = {}
    for body in bodies:
        require(len(body) == 192, "size of a part")
        fields = Bytes(body)
        version, place, sheet = fields.take(8), fields.number(1), fields.take(8)
        require(place == len(parts.setdefault((version, sheet), [])), "place of a part")
        parts[version, sheet].append(fields.take(175))
    require(all(len(pieces) == _NOTE_PARTS for pieces in parts.values()), "number of parts")
    return [Version(version, sheet, b"".join(pieces)) for (version, sheet), pieces in parts.items()]


def read_text(plain):
    fields = Bytes(plain)
    note, revision = fields.take(8), fields.number(4)
    day, until = fields.number(4, signed=True), fields.number(4, signed=True)
    length = fields.number(2)
    words = fields.take(length).decode("utf-8")
    require(0 <= day <= until and len(words) <= 200, "text of a note")
    require(not any(plain[22 + length :]), "rest of a note")
    return Text(note, revision, day, until, words)


def read_event(version):
    """Who wrote an event of the practice, and its text."""
    return version.whole[:8], read_text(version.whole[8:])


def read_log_entry(body):
    fields = Bytes(body)
    event, who, whom, client = fields.number(2), fields.take(8), fields.take(8), fields.number(4)
    numbers = fields.numbers(fields.number(1), 8, signed=True)
    fields.end()
    return LogEntry(event, who, whom, client, numbers)
