"""What the plots need of one client's sheets, as columns: a pure function of the records.

NumPy reads the columns straight from the opened bytes, so a million sheets cost milliseconds. The bytes for
one client are sealed by ``kiosk.store.index.sealing`` and kept by ``kiosk.store.index.file``.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from kiosk.errors import DataFault
from kiosk.store.index.comment_marks import NO_COMMENT
from kiosk.words import phrase

ABSENT = -99
"""The value where a questionnaire has no such item."""

MOST_SHEETS = 10_000_000
MOST_KINDS = 255
_MAGIC = b"RPTI"
_VERSION = 1
_WITH_COMMENTS = 2
ID_SIZE = 16
# magic, version, sheets, items a sheet, kiosks, questionnaires; all numbers little-endian, as NumPy has them
_HEAD = struct.Struct("<4sBIBBB")
LOWEST_MISSING = -4


class MalformedIndex(DataFault):
    """Bytes are not an index that this version wrote: drop it and build it again from the records."""


def malformed_index() -> MalformedIndex:
    """The one error of every index that cannot be used."""
    return MalformedIndex(
        phrase(
            "errors",
            "The index of the answers is damaged or from another Rapport. "
            "Delete index.sqlite in the practice folder: it is built again from the records.",
        )
    )


class SheetRow(NamedTuple):
    """One opened answer sheet.

    Attributes:
        kiosk_id: 16 bytes, which kiosk wrote it.
        seq: its place in that kiosk's chain.
        record: the first eight bytes of its record id, as a big-endian number.
        wall_ms: when it was sent, milliseconds since 1970-01-01 UTC.
        questionnaire: 16 bytes, fingerprint of the exact wording.
        values: (index of the item, answer or minus the code of why it is missing).
        comment: ``NO_COMMENT`` without parts of one behind the sheet, ``EMPTY_COMMENT`` where nothing was
            written, else what the parts' envelopes are known by.
    """

    kiosk_id: bytes
    seq: int
    record: int
    wall_ms: int
    questionnaire: bytes
    values: Sequence[tuple[int, int]]
    comment: int = NO_COMMENT


@dataclass(frozen=True, slots=True, eq=False)
class SheetColumns:
    """All sheets of one client, sorted by time, then by sequence number, then by kiosk.

    Attributes:
        kiosk: which of ``kiosks``.
        seq: place in that kiosk's chain.
        record: the first eight bytes of the record id, as a big-endian number.
        wall_ms: milliseconds since 1970-01-01 UTC.
        questionnaire: which of ``questionnaires``.
        values: sheets x items: the answer, minus the code of why it is missing, or ``ABSENT``.
        kiosks: the kiosks' ids (16 bytes), rising.
        questionnaires: the questionnaires' fingerprints (16 bytes), rising.
        comment: as in ``SheetRow``.
    """

    kiosk: NDArray[np.uint8]
    seq: NDArray[np.int64]
    record: NDArray[np.uint64]
    wall_ms: NDArray[np.int64]
    questionnaire: NDArray[np.uint8]
    values: NDArray[np.int16]
    kiosks: tuple[bytes, ...]
    questionnaires: tuple[bytes, ...]
    comment: NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.wall_ms)

    @classmethod
    def empty(cls) -> Self:
        """Give the columns of a client without sheets."""
        return cls(
            np.empty(0, np.uint8),
            np.empty(0, np.int64),
            np.empty(0, np.uint64),
            np.empty(0, np.int64),
            np.empty(0, np.uint8),
            np.empty((0, 0), np.int16),
            (),
            (),
            np.empty(0, np.uint64),
        )

    def chosen(self, which: NDArray[np.intp] | NDArray[np.bool_]) -> Self:
        """Give the sheets that ``which`` names, in its order when it holds places.

        What is kept in the index must stay in the order of ``merge``.
        """
        return replace(
            self,
            kiosk=self.kiosk[which],
            seq=self.seq[which],
            record=self.record[which],
            wall_ms=self.wall_ms[which],
            questionnaire=self.questionnaire[which],
            values=self.values[which],
            comment=self.comment[which],
        )

    def tidied(self) -> Self:
        """Forget kiosks, questionnaires and items that no sheet has any more."""
        kiosks, kiosk = np.unique(self.kiosk, return_inverse=True)
        asked, questionnaire = np.unique(self.questionnaire, return_inverse=True)
        items = np.flatnonzero((self.values != ABSENT).any(axis=0))
        width = int(items[-1]) + 1 if len(items) else 0
        return replace(
            self,
            kiosk=kiosk.astype(np.uint8),
            questionnaire=questionnaire.astype(np.uint8),
            values=np.ascontiguousarray(self.values[:, :width]),
            kiosks=tuple(self.kiosks[place] for place in kiosks.tolist()),
            questionnaires=tuple(self.questionnaires[place] for place in asked.tolist()),
        )

    def encode(self) -> bytes:
        """Give the stored form: a head, the ids, and each column in one piece (docs/format.md).

        The column of comments is there only where a sheet has one: then the version is a higher one.
        """
        with_comments = bool(self.comment.any())
        version = _WITH_COMMENTS if with_comments else _VERSION
        head = _HEAD.pack(
            _MAGIC, version, len(self), self.values.shape[1], len(self.kiosks), len(self.questionnaires)
        )
        return b"".join(
            (
                head,
                *self.kiosks,
                *self.questionnaires,
                self.wall_ms.astype("<i8", copy=False).tobytes(),
                self.seq.astype("<i8", copy=False).tobytes(),
                self.record.astype("<u8", copy=False).tobytes(),
                self.values.astype("<i2", copy=False).tobytes(),
                self.kiosk.tobytes(),
                self.questionnaire.tobytes(),
                self.comment.astype("<u8", copy=False).tobytes() if with_comments else b"",
            )
        )

    @classmethod
    def decode(cls, stored: bytes) -> Self:
        """Read what ``encode`` wrote; the columns are views of ``stored`` and cannot be written.

        Raises:
            MalformedIndex: anything else.
        """
        if len(stored) < _HEAD.size:
            raise malformed_index()
        magic, version, sheets, items, kiosk_count, questionnaire_count = _HEAD.unpack_from(stored)
        names = (kiosk_count + questionnaire_count) * ID_SIZE
        without = _HEAD.size + names + sheets * (8 + 8 + 8 + 2 * items + 1 + 1)
        with_comments = version == _WITH_COMMENTS
        known = magic == _MAGIC and version in (_VERSION, _WITH_COMMENTS)
        if not known or sheets > MOST_SHEETS or len(stored) != without + 8 * sheets * with_comments:
            raise malformed_index()
        comment = (
            np.frombuffer(stored, "<u8", sheets, without) if with_comments else np.zeros(sheets, np.uint64)
        )
        ids = [stored[at : at + ID_SIZE] for at in range(_HEAD.size, _HEAD.size + names, ID_SIZE)]
        wall_ms, seq, record, values, kiosk, questionnaire = _columns(
            stored, _HEAD.size + names, sheets, items
        )
        columns = cls(
            kiosk,
            seq,
            record,
            wall_ms,
            questionnaire,
            values.reshape(sheets, items),
            tuple(ids[:kiosk_count]),
            tuple(ids[kiosk_count:]),
            comment,
        )
        if not columns._is_whole() or (with_comments and not comment.any()):
            raise malformed_index()
        return columns

    def _is_whole(self) -> bool:
        counts_fit = not len(self) or (
            int(self.kiosk.max()) < len(self.kiosks)
            and int(self.questionnaire.max()) < len(self.questionnaires)
        )
        # Compared, not subtracted: times at both ends of 64 bits have no difference that fits.
        in_order = bool((self.wall_ms[1:] >= self.wall_ms[:-1]).all()) and bool((self.seq >= 0).all())
        rising = all(list(ids) == sorted(set(ids)) for ids in (self.kiosks, self.questionnaires))
        return counts_fit and in_order and rising


def _columns(
    stored: bytes, at: int, sheets: int, items: int
) -> tuple[
    NDArray[np.int64],
    NDArray[np.int64],
    NDArray[np.uint64],
    NDArray[np.int16],
    NDArray[np.uint8],
    NDArray[np.uint8],
]:
    wide, narrow = 8 * sheets, 2 * sheets * items
    values_at = at + 3 * wide
    return (
        np.frombuffer(stored, "<i8", sheets, at),
        np.frombuffer(stored, "<i8", sheets, at + wide),
        np.frombuffer(stored, "<u8", sheets, at + 2 * wide),
        np.frombuffer(stored, "<i2", sheets * items, values_at),
        np.frombuffer(stored, np.uint8, sheets, values_at + narrow),
        np.frombuffer(stored, np.uint8, sheets, values_at + narrow + sheets),
    )
