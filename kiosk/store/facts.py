"""What anybody who sees a practice's folder may know: the text of ``practice.json``.

Light on purpose: the welcome page reads the practice's name before anything heavy is imported.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.errors import DataFault
from kiosk.words import phrase

FORMAT = 1
ID_SIZE = 16
MOST_FACTS = 1 << 20
_CHECK = "check"


class DamagedFolder(DataFault):
    """The folder holds a part of a practice, or facts that Rapport did not write."""


class NewerFolder(DataFault):
    """The folder was written by a newer Rapport than this one."""


def newer_folder(path: Path) -> NewerFolder:
    """The error for a file of a version that this Rapport does not know."""
    return NewerFolder(
        phrase(
            "errors",
            "{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.",
        ),
        file=path,
    )


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """What anybody who sees the folder may know.

    Attributes:
        practice_id: 16 random bytes.
        name: the practice's name, the only name in clear.
        suite: number of the suite that new keys are made for (``kiosk.vault.suites.Suite``).
        notice_version: version of the text "who sees my answers".
        demo: what made a throw-away practice, or ``None`` for a real one.
        settings: whatever the pages keep for the whole practice; plain JSON values.
    """

    practice_id: bytes
    name: str
    suite: int
    notice_version: int
    demo: Mapping[str, Any] | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> str:
        """Write the text of ``practice.json``."""
        fields = {
            "format": FORMAT,
            "practice_id": self.practice_id.hex(),
            "name": self.name,
            "suite": self.suite,
            "notice_version": self.notice_version,
            "demo": None if self.demo is None else dict(self.demo),
            "settings": dict(self.settings),
        }
        return json.dumps({**fields, _CHECK: _check(fields)}, ensure_ascii=False, indent=2) + "\n"


def parse_facts(written: bytes, file: Path) -> PracticeFacts:
    """Read what ``PracticeFacts.as_json`` writes.

    Args:
        written: the whole of ``practice.json``.
        file: which file the sentences name.

    Raises:
        DamagedFolder: it is something else.
        NewerFolder: a newer Rapport wrote it.
    """
    try:
        fields = json.loads(written)
        if _whole(fields["format"]) > FORMAT:
            raise newer_folder(file)
        _require_same(fields.pop(_CHECK), _check(fields))
        return PracticeFacts(
            practice_id=_id(fields["practice_id"]),
            name=_text(fields["name"]),
            suite=_whole(fields["suite"]),
            notice_version=_whole(fields["notice_version"]),
            demo=None if fields["demo"] is None else _mapping(fields["demo"]),
            settings=_mapping(fields["settings"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        raise DamagedFolder(
            phrase(
                "errors",
                "{file} is damaged, so the practice in this folder cannot be opened. "
                "Restore that file from the latest backup.",
            ),
            file=file,
        ) from fault


def _check(fields: Mapping[str, Any]) -> str:
    """Give the check sum of all other fields. It tells damage only: anybody can work it out."""
    canonical = json.dumps(fields, separators=(",", ":"), sort_keys=True)
    return f"{zlib.crc32(canonical.encode('ascii')):08x}"


def _require_same(noted: object, check: str) -> None:
    if noted != check:
        raise ValueError("changed since it was written")


def _id(value: object) -> bytes:
    identity = bytes.fromhex(_text(value))
    if len(identity) != ID_SIZE:
        raise ValueError("not an id")
    return identity


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("not a text")
    return value


def _whole(value: object) -> int:
    if type(value) is not int or value < 1:
        raise ValueError("not a positive whole number")
    return value


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value
