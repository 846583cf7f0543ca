"""The manifest of a backup: what stands in clear at its head. It names no person and holds no answer."""

import json
from dataclasses import dataclass
from typing import Any, Self

from kiosk.store.folder import ID_SIZE
from kiosk.vault.backup_stream import malformed_backup

VERSION = 1
MOST_CHAINS = 1000
MOST_CONTENT = 1 << 50
_MOST_MS = 1 << 53
_MOST_ROWS = (1 << 63) - 1
_LONGEST_PROGRAM = 64
_LINK_SIZE = 32


@dataclass(frozen=True, slots=True)
class ChainMark:
    """Where a chain stood when the backup was made.

    Attributes:
        kiosk_id: 16 bytes, whose chain.
        n: how many rows.
        link: 32 bytes, the hash after the last of them.
    """

    kiosk_id: bytes
    n: int
    link: bytes


@dataclass(frozen=True, slots=True)
class BackupManifest:
    """What anybody who finds a backup may know; kept elsewhere, it shows a later roll-back of the practice.

    Attributes:
        practice_id: 16 bytes.
        made_ms: when, milliseconds since 1970-01-01 UTC.
        program: which Rapport wrote it.
        chains: where each chain stood, by rising kiosk id.
        content_size: bytes of the practice's files in the stream, with their names and sizes.
    """

    practice_id: bytes
    made_ms: int
    program: str
    chains: tuple[ChainMark, ...]
    content_size: int

    @property
    def rows(self) -> int:
        """How many rows all chains have together."""
        return sum(chain.n for chain in self.chains)

    def encode(self) -> bytes:
        """Write it as canonical JSON: compact, ASCII, names in alphabetical order."""
        fields = {
            "chains": [
                {"kiosk_id": chain.kiosk_id.hex(), "link": chain.link.hex(), "n": chain.n}
                for chain in self.chains
            ],
            "content_size": self.content_size,
            "made_ms": self.made_ms,
            "practice_id": self.practice_id.hex(),
            "program": self.program,
            "version": VERSION,
        }
        return json.dumps(fields, separators=(",", ":"), sort_keys=True).encode("ascii")

    @classmethod
    def decode(cls, written: bytes) -> Self:
        """Read what ``encode`` writes, and nothing else.

        Raises:
            MalformedBackup: anything else.
        """
        try:
            fields = json.loads(written)
            manifest = cls(
                practice_id=_hex(fields["practice_id"], ID_SIZE),
                made_ms=_whole(fields["made_ms"], _MOST_MS),
                program=_short_text(fields["program"]),
                chains=tuple(_chain(chain) for chain in fields["chains"]),
                content_size=_whole(fields["content_size"], MOST_CONTENT),
            )
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
            raise malformed_backup() from fault
        ids = [chain.kiosk_id for chain in manifest.chains]
        if manifest.encode() != written or len(ids) > MOST_CHAINS or ids != sorted(set(ids)):
            raise malformed_backup()
        return manifest


def _chain(fields: dict[str, Any]) -> ChainMark:
    return ChainMark(
        _hex(fields["kiosk_id"], ID_SIZE), _whole(fields["n"], _MOST_ROWS), _hex(fields["link"], _LINK_SIZE)
    )


def _hex(value: object, size: int) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * size:
        raise ValueError("not so many bytes")
    return bytes.fromhex(value)


def _whole(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError("not a count")
    return value


def _short_text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_PROGRAM:
        raise ValueError("not a short text")
    return value
