"""What a therapist's desk remembers between unlocks, sealed by the therapist's own key.

For each chain a checkpoint: rows up to there were verified and taken in. For each client: how many sheets
were taken in (so that a lost or older index is noticed) and how many of them were read. And the state code
that the therapist saw last, to compare with what was written down.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.errors import DataFault
from kiosk.vault.chain import ChainState
from kiosk.vault.holders import Holder, open_state, seal_state
from kiosk.words import phrase

_VERSION = 1
_KEY_SIZE = 32
_ID_SIZE = 16
_MOST = 1 << 53
_LONGEST_CODE = 32


class DamagedState(DataFault):
    """A desk's state opens, and does not hold what Rapport writes."""


@dataclass(frozen=True, slots=True)
class DeskState:
    """One therapist's memory.

    Attributes:
        chains: kiosk id -> where its chain stood; the key in it is that of the next row.
        taken: client number -> sheets taken into the index.
        read: client number -> sheets that the therapist has seen.
        seen: the state code that was shown at the last unlock; empty when there was none.
        unlocked_ms: the wall clock at the last unlock, milliseconds since 1970-01-01 UTC; 0 for never.
        clock_told: sheets with an impossible date that the therapist was told of.
        beside: client number -> records beside the sheets taken into the index.
    """

    chains: Mapping[bytes, ChainState] = field(default_factory=dict)
    taken: Mapping[int, int] = field(default_factory=dict)
    read: Mapping[int, int] = field(default_factory=dict)
    seen: str = ""
    unlocked_ms: int = 0
    clock_told: int = 0
    beside: Mapping[int, int] = field(default_factory=dict)

    def encode(self) -> bytes:
        """Write it as JSON."""
        fields = {
            "version": _VERSION,
            "chains": {
                kiosk_id.hex(): {"n": chain.n, "link": chain.link.hex(), "key": chain.key.hex()}
                for kiosk_id, chain in self.chains.items()
            },
            "taken": {str(number): count for number, count in self.taken.items()},
            "read": {str(number): count for number, count in self.read.items()},
            "seen": self.seen,
            "unlocked_ms": self.unlocked_ms,
            "clock_told": self.clock_told,
            "beside": {str(number): count for number, count in self.beside.items()},
        }
        return json.dumps(fields, separators=(",", ":")).encode("ascii")

    @classmethod
    def decode(cls, opened: bytes) -> "DeskState":
        """Read what ``encode`` wrote.

        Raises:
            DamagedState: anything else.
        """
        try:
            return _parsed(json.loads(opened))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
            raise DamagedState(
                phrase(
                    "errors",
                    "What your desk remembers is damaged or from a newer Rapport. Update Rapport; "
                    "if that does not help, restore the key file from the latest backup.",
                )
            ) from fault

    def without(self, number: int) -> "DeskState":
        """Forget the counts of one client."""
        return replace(
            self,
            taken={other: count for other, count in self.taken.items() if other != number},
            read={other: count for other, count in self.read.items() if other != number},
            beside={other: count for other, count in self.beside.items() if other != number},
        )

    def seal(self, holder: Holder, practice_id: bytes) -> bytes:
        """Seal it to ``holder``, bound to the practice."""
        return seal_state(holder.state_key, self.encode(), practice_id + holder.holder_id)

    @classmethod
    def open(cls, sealed: bytes | None, holder: Holder, practice_id: bytes) -> "DeskState":
        """Open what ``seal`` made; nothing stored is an empty memory.

        Raises:
            DataFault: it does not open, or does not hold what Rapport writes.
        """
        if sealed is None:
            return cls()
        return cls.decode(open_state(holder.state_key, sealed, practice_id + holder.holder_id))


def _parsed(fields: dict[str, Any]) -> DeskState:
    if fields["version"] != _VERSION:
        raise ValueError("another version")
    return DeskState(
        {_bytes(kiosk_id, _ID_SIZE): _chain(chain) for kiosk_id, chain in fields["chains"].items()},
        {int(number): _count(count) for number, count in fields["taken"].items()},
        {int(number): _count(count) for number, count in fields["read"].items()},
        _code(fields["seen"]),
        _count(fields["unlocked_ms"]),
        _count(fields["clock_told"]),
        # A desk of before there were such records does not remember any.
        {int(number): _count(count) for number, count in fields.get("beside", {}).items()},
    )


def _chain(fields: dict[str, Any]) -> ChainState:
    return ChainState(
        _count(fields["n"]), _bytes(fields["link"], _KEY_SIZE), _bytes(fields["key"], _KEY_SIZE)
    )


def _count(number: object) -> int:
    if type(number) is not int or not 0 <= number <= _MOST:
        raise ValueError("not a count")
    return number


def _code(written: object) -> str:
    if not isinstance(written, str) or len(written) > _LONGEST_CODE or not written.isascii():
        raise ValueError("not a state code")
    return written


def _bytes(written: str, size: int) -> bytes:
    read = bytes.fromhex(written)
    if len(read) != size:
        raise ValueError("not the size")
    return read
