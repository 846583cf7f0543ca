"""What the vault reads: headers, what was inside envelopes, slots, and what people type."""

import hashlib

from foreign.target import Target

from kiosk.practice.checking.comparing import NoStateCode, parsed_code
from kiosk.practice.log.events import Event, Happening, MalformedEntry
from kiosk.vault import labels
from kiosk.vault.codes import MistypedCode, make_code, split_code
from kiosk.vault.comment import CommentPart, cut, joined
from kiosk.vault.contents import BODY_MAX, Contents, Kind, LogBody, MalformedContents, SheetBody
from kiosk.vault.cost import FLOOR
from kiosk.vault.header import MalformedHeader, RowHeader
from kiosk.vault.holders import holder_from_master
from kiosk.vault.note import NotePart, NoteText, event_parts, open_note, read_event, seal_note
from kiosk.vault.opening import PrivateKey, SealBroken, open_record
from kiosk.vault.padding import MalformedPadding, padded, unpadded
from kiosk.vault.record import record_info
from kiosk.vault.recovery import MistypedRecoveryKey, RecoveryKey
from kiosk.vault.reflection import Known, Rating, ReflectionBody, open_rating, seal_rating
from kiosk.vault.repair_step import RepairStep, StepBody
from kiosk.vault.sealing import seal
from kiosk.vault.slots import SlotDamaged, make_slot, read_cost, read_holder_id
from kiosk.vault.suites import MalformedKey, PublicKey, Suite

_SHEET = SheetBody(bytes(range(16)), 1, ((0, 5), (1, -1), (8, 0))).encode()
_LOG = Happening(Event.SHEETS_EMPTIED, b"ABCDEFGH", numbers=(24, 7)).body()
_CONTENTS = Contents(Kind.SHEET, b"ABCDEFGH", 7, 1_790_000_000_000, 5, bytes(16), _SHEET).encode()
_KEYS = {suite: PrivateKey.from_seed(suite, bytes(range(32))) for suite in Suite}
_HEADERS = {suite: RowHeader(suite, bytes(16), 3, bytes(range(16)), 7).pack() for suite in Suite}
_SLOT = make_slot("walnut-tundra-fiddle-eclipse", bytes(32), b"ABCDEFGH", FLOOR)
_SLOT_CHECK = 8
_COMMENT = cut(bytes(range(16)), "It was hard to say — نعم".encode())
_HOLDER = holder_from_master(b"ABCDEFGH", bytes(range(32)), Suite.X25519)
_RATING = Rating(bytes(range(16)), Known.SEEN, ((0, 5), (1, -1), (8, 0)))
_REFLECTION = seal_rating(_HOLDER, 7, b"12345678", _RATING).encode()
_STEPS = (
    StepBody(b"12345678", RepairStep.EXPLORED, done=True, day=20_523, who=b"ABCDEFGH"),
    StepBody(b"12345678", RepairStep.EXPLORED, done=False, day=0, who=b"ABCDEFGH"),
)
_NOTE = NoteText(b"12345678", 3, 20_523, 20_525, "Spoke about ending — نعم")
_NOTE_BODIES = b"".join(part.encode() for part in seal_note(_HOLDER, 7, b"87654321", _NOTE))
_EVENT_BODIES = b"".join(part.encode() for part in event_parts(b"ABCDEFGH", _NOTE))
_STEP = 256


def _happening(body: bytes) -> Happening:
    return Happening.read(LogBody.decode(body))


def _words(data: bytes) -> str:
    bodies = [data[at : at + BODY_MAX] for at in range(0, len(data), BODY_MAX)]
    words = joined([CommentPart.decode(body) for body in bodies])
    assert b"".join(cut(data[:16], words.encode())) == data
    return words


def _own_rating(data: bytes) -> Rating:
    return open_rating(_HOLDER, 7, ReflectionBody.decode(data))


def _parts(data: bytes) -> list[NotePart]:
    return [NotePart.decode(data[at : at + BODY_MAX]) for at in range(0, len(data), BODY_MAX)]


def _own_note(data: bytes) -> NoteText:
    return open_note(_HOLDER, 7, _parts(data))


def _event(data: bytes) -> NoteText:
    author, text = read_event(_parts(data))
    assert b"".join(part.piece for part in event_parts(author, text)) == b"".join(
        part.piece for part in _parts(data)
    )
    return text


def _slot(data: bytes) -> bytes:
    front = data[:-_SLOT_CHECK]
    slot = front + hashlib.sha256(labels.bound(labels.SLOT_CHECK, front)).digest()[:_SLOT_CHECK]
    read_cost(slot)
    return read_holder_id(slot)


def _opened(data: bytes) -> Contents:
    """Open what anybody can seal to a client's public key."""
    suite = list(Suite)[len(data) % len(Suite)]
    header = RowHeader.parse(_HEADERS[suite])
    sealed = seal(_KEYS[suite].public, data, record_info(_HEADERS[suite]))
    return open_record(_KEYS[suite], header, sealed)


def _envelope(data: bytes) -> Contents:
    return open_record(_KEYS[Suite.X25519], RowHeader.parse(_HEADERS[Suite.X25519]), data)


def _typed(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _code(data: bytes) -> tuple[int, int]:
    return split_code(_typed(data))


def _recovery_key(data: bytes) -> RecoveryKey:
    key = RecoveryKey.parse(_typed(data))
    assert RecoveryKey.parse(str(key)) == key
    return key


def _state_code(data: bytes) -> tuple[int, str]:
    return parsed_code(_typed(data))


SEALED = (
    Target("header", RowHeader.parse, (MalformedHeader,), list(_HEADERS.values()), RowHeader.pack),
    Target("contents", Contents.decode, (MalformedContents,), [_CONTENTS], Contents.encode),
    Target("sheet", SheetBody.decode, (MalformedContents,), [_SHEET], SheetBody.encode),
    Target(
        "part of a comment", CommentPart.decode, (MalformedContents,), [*_COMMENT[:2]], CommentPart.encode
    ),
    Target("comment", _words, (MalformedContents,), [b"".join(_COMMENT), b"".join(cut(bytes(16), b""))]),
    Target(
        "log entry",
        _happening,
        (MalformedContents, MalformedEntry),
        [_LOG.encode(), Happening(Event.CLOCK_JUMPED, numbers=(-5,)).body().encode()],
    ),
    Target("rating", Rating.decode, (MalformedContents,), [_RATING.encode()], Rating.encode),
    Target("reflection", ReflectionBody.decode, (MalformedContents,), [_REFLECTION], ReflectionBody.encode),
    Target("own rating", _own_rating, (MalformedContents, SealBroken), [_REFLECTION]),
    Target(
        "step of repair",
        StepBody.decode,
        (MalformedContents,),
        [step.encode() for step in _STEPS],
        StepBody.encode,
    ),
    Target(
        "part of a note", NotePart.decode, (MalformedContents,), [_NOTE_BODIES[:BODY_MAX]], NotePart.encode
    ),
    Target("note", _own_note, (MalformedContents, SealBroken), [_NOTE_BODIES]),
    Target("event of the practice", _event, (MalformedContents,), [_EVENT_BODIES]),
    Target("envelope", _envelope, (SealBroken, MalformedContents), []),
    Target("contents behind a seal", _opened, (SealBroken, MalformedContents), [_CONTENTS]),
    Target(
        "public key",
        PublicKey.decode,
        (MalformedKey,),
        [key.public.encode() for key in _KEYS.values()],
        PublicKey.encode,
    ),
    Target(
        "padding",
        lambda data: unpadded(data, _STEP),
        (MalformedPadding,),
        [padded(b"name", _STEP), padded(bytes(300), _STEP)],
        lambda plain: padded(plain, _STEP),
    ),
    Target("slot", _slot, (SlotDamaged,), [_SLOT]),
    Target("code", _code, (MistypedCode,), [make_code(2, 477_613).encode()]),
    Target(
        "recovery key",
        _recovery_key,
        (MistypedRecoveryKey,),
        [str(RecoveryKey(bytes(range(20)))).encode(), str(RecoveryKey(bytes(20))).lower().encode()],
    ),
    Target("state code", _state_code, (NoStateCode,), [b"1284-7QK2MD", b"0-oil0ab"]),
)
