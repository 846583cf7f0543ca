"""The 52 bytes in clear before each envelope. They say which row this is and nothing about whose."""

import struct
from dataclasses import dataclass
from typing import Self

from kiosk.errors import DataFault
from kiosk.vault.contents import CONTENTS_SIZE
from kiosk.vault.suites import KNOWN_SUITES, Suite
from kiosk.words import phrase

MAGIC = b"RPT1"
HEADER_SIZE = 52
ID_SIZE = 16
_TYPE = 1
# Bytes 24 to 31 and 48 to 51: what only the chain knows.
_SEQ = slice(24, 32)
_BLINDED = slice(48, 52)
# magic, suite, type, padded length, kiosk id, sequence number, record id, blinded client number
_LAYOUT = struct.Struct(">4sBBH16sQ16sI")


class MalformedHeader(DataFault):
    """Bytes are not a row header of a version and suite that this Rapport knows."""


def _malformed() -> MalformedHeader:
    return MalformedHeader(
        phrase(
            "errors",
            "The header of a stored row is damaged or from a newer Rapport. "
            "Run `rapport verify` to see where; update Rapport or restore the latest backup.",
        )
    )


@dataclass(frozen=True, slots=True)
class RowHeader:
    """What stands in clear before an envelope.

    Attributes:
        suite: the suite that the envelope is sealed with.
        kiosk_id: 16 random bytes of the kiosk that wrote the row.
        seq: the row's place in that kiosk's chain: 0, 1, 2 ... without gaps.
        record_id: 16 random bytes of this row.
        blinded: the client number hidden by the chain (see ``kiosk.vault.chain.blind``), 32 bits.
    """

    suite: Suite
    kiosk_id: bytes
    seq: int
    record_id: bytes
    blinded: int

    def pack(self) -> bytes:
        """Give the 52 bytes.

        Raises:
            MalformedHeader: a field does not fit its place.
        """
        if len(self.kiosk_id) != ID_SIZE or len(self.record_id) != ID_SIZE:
            raise _malformed()
        try:
            return _LAYOUT.pack(
                MAGIC,
                self.suite,
                _TYPE,
                CONTENTS_SIZE,
                self.kiosk_id,
                self.seq,
                self.record_id,
                self.blinded,
            )
        except struct.error as fault:
            raise _malformed() from fault

    @classmethod
    def parse(cls, packed: bytes) -> Self:
        """Read the 52 bytes.

        Raises:
            MalformedHeader: another length, magic, suite, type or padded length.
        """
        if len(packed) != HEADER_SIZE:
            raise _malformed()
        magic, suite, kind, size, kiosk_id, seq, record_id, blinded = _LAYOUT.unpack(packed)
        if (magic, kind, size) != (MAGIC, _TYPE, CONTENTS_SIZE) or suite not in KNOWN_SUITES:
            raise _malformed()
        return cls(Suite(suite), kiosk_id, seq, record_id, blinded)


def placeless(packed: bytes) -> bytes:
    """Give a packed header with zeros for the sequence number and the blinded client number.

    An envelope is bound to the rest: a sheet is sealed before its place in the chain is known, and may have
    to wait for it. Place and client are bound by the chain's tag.
    """
    without = bytearray(packed)
    without[_SEQ] = bytes(_SEQ.stop - _SEQ.start)
    without[_BLINDED] = bytes(_BLINDED.stop - _BLINDED.start)
    return bytes(without)
