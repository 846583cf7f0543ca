"""What a client's visit comes to, as it is sealed: a sheet, and the parts of a comment behind it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.clock import Moment
from kiosk.practice.answering.admission import Admission
from kiosk.practice.numbers import NOTICE_VERSION
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.vault.comment import cut
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.wiping import wipe


def sheet_contents(
    asked: Questionnaire, admission: Admission, answers: Mapping[str, int | Missing], now: Moment
) -> Contents:
    """Give what a sheet holds: every item's answer, or why there is none."""
    values = sorted((asked.positions[item], _stored(answer)) for item, answer in answers.items())
    body = SheetBody(asked.fingerprint, NOTICE_VERSION, tuple(values))
    return Contents(
        Kind.SHEET,
        admission.therapist,
        admission.number,
        now.wall_ms,
        now.boot_ms,
        now.boot_id,
        body.encode(),
    )


def comment_after(sheet: Contents, comment: bytearray | None, record_id: bytes) -> Iterator[Contents]:
    """Give the parts of a comment that follow a sheet: always as many; none where no box was offered.

    Args:
        sheet: what the sheet holds.
        comment: what was written, in UTF-8.
        record_id: the sheet's.

    Raises:
        MalformedContents: it is too long, or no text.
    """
    if comment is None:
        return
    text = bytes(comment)
    try:
        for body in cut(record_id, text):
            yield replace(sheet, kind=Kind.COMMENT, body=body)
    finally:
        wipe(text)


def _stored(answer: int | Missing) -> int:
    return -answer.value if isinstance(answer, Missing) else answer
