"""Bringing opened sheets into a client's columns: the same bytes, in whatever order the sheets came."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.store.index.columns import ABSENT, ID_SIZE, LOWEST_MISSING, MOST_KINDS, SheetColumns, SheetRow


def repeated(known: SheetColumns, new: Iterable[SheetRow]) -> list[SheetRow]:
    """Give those of ``new`` that repeat a record: the same kiosk wrote it before, in another place.

    Args:
        known: the client's columns so far.
        new: in the order of their places.
    """
    pairs = zip(known.kiosk.tolist(), known.record.tolist(), known.seq.tolist(), strict=True)
    first = {(known.kiosks[kiosk], record): seq for kiosk, record, seq in pairs}
    return [row for row in new if first.setdefault((row.kiosk_id, row.record), row.seq) != row.seq]


def merge(known: SheetColumns | None, new: Iterable[SheetRow]) -> SheetColumns:
    """Add sheets, in any order; one that is there already (same kiosk, same place) is left out.

    The result depends on the set of sheets alone, not on the order in which they came.

    Args:
        known: the client's columns so far, ``None`` for a client without any.
        new: what to add.

    Raises:
        ValueError: more kiosks, questionnaires or items than an index can hold, or a value out of range.
    """
    columns = SheetColumns.empty() if known is None else known
    fresh = _without_known(columns, new)
    if not fresh:
        return columns
    kiosks = _united(columns.kiosks, (row.kiosk_id for row in fresh))
    questionnaires = _united(columns.questionnaires, (row.questionnaire for row in fresh))
    added = _from_rows(fresh, kiosks, questionnaires)
    kept = _renumbered(columns, kiosks, questionnaires)
    width = max(kept.values.shape[1], added.values.shape[1])
    return _sorted(
        SheetColumns(
            np.concatenate([kept.kiosk, added.kiosk]),
            np.concatenate([kept.seq, added.seq]),
            np.concatenate([kept.record, added.record]),
            np.concatenate([kept.wall_ms, added.wall_ms]),
            np.concatenate([kept.questionnaire, added.questionnaire]),
            np.concatenate([_widened(kept.values, width), _widened(added.values, width)]),
            kiosks,
            questionnaires,
            np.concatenate([kept.comment, added.comment]),
        )
    )


def _without_known(columns: SheetColumns, new: Iterable[SheetRow]) -> list[SheetRow]:
    by_place = {(row.kiosk_id, row.seq): row for row in new}
    for kiosk, seq in zip(columns.kiosk.tolist(), columns.seq.tolist(), strict=True):
        by_place.pop((columns.kiosks[kiosk], seq), None)
    return list(by_place.values())


def _united(known: Sequence[bytes], more: Iterable[bytes]) -> tuple[bytes, ...]:
    united = tuple(sorted({*known, *more}))
    if len(united) > MOST_KINDS or any(len(name) != ID_SIZE for name in united):
        raise ValueError(f"{len(united)} different kiosks or questionnaires, or an id of another size")
    return united


def _from_rows(
    fresh: Sequence[SheetRow], kiosks: Sequence[bytes], questionnaires: Sequence[bytes]
) -> SheetColumns:
    kiosk_at = {name: at for at, name in enumerate(kiosks)}
    questionnaire_at = {name: at for at, name in enumerate(questionnaires)}
    width = 1 + max((index for row in fresh for index, _ in row.values), default=-1)
    if width > MOST_KINDS:
        raise ValueError(f"{width} items")
    values = np.full((len(fresh), width), ABSENT, np.int16)
    for at, row in enumerate(fresh):
        for index, value in row.values:
            if value < LOWEST_MISSING:
                raise ValueError(f"the value {value}")
            values[at, index] = value
    return SheetColumns(
        np.array([kiosk_at[row.kiosk_id] for row in fresh], np.uint8),
        np.array([row.seq for row in fresh], np.int64),
        np.array([row.record for row in fresh], np.uint64),
        np.array([row.wall_ms for row in fresh], np.int64),
        np.array([questionnaire_at[row.questionnaire] for row in fresh], np.uint8),
        values,
        tuple(kiosks),
        tuple(questionnaires),
        np.array([row.comment for row in fresh], np.uint64),
    )


def _renumbered(
    columns: SheetColumns, kiosks: Sequence[bytes], questionnaires: Sequence[bytes]
) -> SheetColumns:
    kiosk_to = np.array([kiosks.index(name) for name in columns.kiosks], np.uint8)
    questionnaire_to = np.array([questionnaires.index(name) for name in columns.questionnaires], np.uint8)
    return SheetColumns(
        kiosk_to[columns.kiosk],
        columns.seq,
        columns.record,
        columns.wall_ms,
        questionnaire_to[columns.questionnaire],
        columns.values,
        tuple(kiosks),
        tuple(questionnaires),
        columns.comment,
    )


def _widened(values: NDArray[np.int16], width: int) -> NDArray[np.int16]:
    wide = np.full((len(values), width), ABSENT, np.int16)
    wide[:, : values.shape[1]] = values
    return wide


def _sorted(columns: SheetColumns) -> SheetColumns:
    return columns.chosen(np.lexsort((columns.kiosk, columns.seq, columns.wall_ms)))
