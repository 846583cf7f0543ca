"""Comparing a practice with what was kept outside it: a backup's manifest, or a state code on paper.

A folder that is whole in itself may be an older copy that somebody put back. Only something kept elsewhere
tells.
"""

import re

from sqlalchemy import Engine

from kiosk.errors import InputFault
from kiosk.practice.desk.state import DeskState
from kiosk.store.backup.manifest import BackupManifest
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts
from kiosk.store.past_links import link_after
from kiosk.store.records import Records
from kiosk.vault.chain import state_code
from kiosk.words import phrase

_MOST_ROWS = (1 << 63) - 1
_WRITTEN = re.compile(r"\s*([0-9]{1,19})(?:\s*-\s*|\s+)([0-9A-Za-z]{6})\s*")
# Crockford's alphabet has none of these, so each can only be meant as the character that looks like it.
_LOOKALIKES = str.maketrans("OIL", "011")

_OTHER_PRACTICE = phrase(
    "findings", "The backup is one of another practice, so it tells nothing about this one."
)
_FEWER = phrase(
    "findings",
    "The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put "
    "back, or the end was cut off.",
)
_OTHER_ROWS = phrase(
    "findings", "The folder has other rows than the backup: some were changed, or exchanged for others."
)
_CODE_BEYOND = phrase(
    "findings",
    "The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or "
    "the end was cut off.",
)
_SEEN_DIFFERS = phrase(
    "findings",
    "The records are not those that you saw at your last unlock: the state code {code} does not fit them any "
    "more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.",
)
_CODE_DIFFERS = phrase(
    "findings",
    "The state code {code} does not fit: the first {count} rows are not those for which it was shown. "
    "Compare it with the paper once more; if it is right, rows were changed or exchanged for others.",
)


class NoStateCode(InputFault):
    """What was typed cannot be a state code."""


def compare_with_backup(
    records: Engine, facts: PracticeFacts, manifest: BackupManifest
) -> tuple[Finding, ...]:
    """Tell whether the folder has all that the backup has, and goes on from there.

    Raises:
        MachineFault: the records cannot be read.
        DataFault: the records are damaged.
    """
    if manifest.practice_id != facts.practice_id:
        return (Finding(_OTHER_PRACTICE),)
    known = Records(records)
    kiosk_ids = known.kiosk_ids()
    found = []
    for mark in manifest.chains:
        rows = known.head(mark.kiosk_id).n if mark.kiosk_id in kiosk_ids else 0
        if rows < mark.n:
            found.append(Finding(_FEWER, {"count": mark.n - rows}))
        elif link_after(records, mark.kiosk_id, mark.n) != mark.link:
            found.append(Finding(_OTHER_ROWS))
    return tuple(found)


def compare_with_code(records: Engine, kiosk_id: bytes, typed: str) -> tuple[Finding, ...]:
    """Tell whether the chain went on from where it stood when a state code was shown.

    Args:
        records: the records file.
        kiosk_id: 16 bytes, this device's own chain.
        typed: the code as it stands on paper.

    Raises:
        NoStateCode: it cannot be one.
        MachineFault: the records cannot be read.
        DataFault: the records are damaged.
    """
    n, code = parsed_code(typed)
    rows = Records(records).head(kiosk_id).n
    if rows < n:
        return (Finding(_CODE_BEYOND, {"code": code, "count": n - rows}),)
    link = link_after(records, kiosk_id, n)
    if link is None or state_code(n, link) != code:
        return (Finding(_CODE_DIFFERS, {"code": code, "count": n}),)
    return ()


def compare_with_seen(records: Engine, kiosk_id: bytes, state: DeskState) -> tuple[Finding, ...]:
    """Tell whether the chain went on from the state code that was shown at a therapist's last unlock.

    Few rows are read: the code stands for some rows behind the checkpoint of that unlock.

    Raises:
        MachineFault: the records cannot be read.
    """
    if not state.seen:
        return ()
    try:
        n, code = parsed_code(state.seen)
    except NoStateCode:
        return ()
    link = link_after(records, kiosk_id, n, state.chains.get(kiosk_id))
    if link is not None and state_code(n, link) == code:
        return ()
    return (Finding(_SEEN_DIFFERS, {"code": code}),)


def parsed_code(typed: str) -> tuple[int, str]:
    """Read a state code as people write it; give the number of rows and the code as it is shown.

    Raises:
        NoStateCode: it cannot be one.
    """
    read = _WRITTEN.fullmatch(typed)
    if read is None or int(read[1]) > _MOST_ROWS:
        raise NoStateCode(
            phrase(
                "errors",
                "A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. "
                "Compare it with the paper and type it again.",
            )
        )
    n = int(read[1])
    return n, f"{n}-{read[2].upper().translate(_LOOKALIKES)}"
