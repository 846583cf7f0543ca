"""Which of a client's sheets are shown, and in which order.

What no kiosk writes is left out, and where a kiosk's clock contradicts itself the place in the chain decides.
A wall clock that was wrong for a day must not make one sheet the newest for ever. Within one kiosk the chain
tells the order without any clock; the sheets whose times do not fit that order get the time of the sheet
before them.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from kiosk.questionnaires.definition import Item, Missing, Questionnaire
from kiosk.store.findings import Finding
from kiosk.store.index.columns import ABSENT, SheetColumns
from kiosk.words import phrase

AHEAD_MS = 24 * 3_600_000
"""A sheet may be dated so much later than now, in milliseconds, before its clock counts as wrong."""

EARLIEST_MS = 1_704_067_200_000
"""2024-01-01: no kiosk of Rapport ran before; a clock that lost its battery says so."""

SLACK_MS = 24 * 3_600_000
"""Times may fall by so much along a chain, in milliseconds: a sheet that the disk did not take is sealed with
its own time and stored later, and several kiosks on one folder take turns."""

_LOWEST = -max(Missing)

IMPOSSIBLE = phrase(
    "findings",
    "Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. "
    "No kiosk of Rapport writes such sheets; somebody may have added them by force.",
)
_WRONG_CLOCK = phrase(
    "findings",
    "Answer sheets with a date that cannot be right: {count}. The kiosk's clock was wrong when they came in. "
    "They are shown in the order in which they came; please check the date on the kiosk.",
)
_CLOCK_BEHIND = phrase(
    "findings",
    "Most answer sheets are dated later than today. The clock of this computer seems to be behind: "
    "please check its date.",
)


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One client's sheets as they are shown.

    Attributes:
        columns: in the order in which they came; their times never fall.
        sent_ms: what the kiosk's clock said at each of them, right or not.
    """

    columns: SheetColumns = field(default_factory=SheetColumns.empty)
    sent_ms: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))

    def as_sent(self) -> SheetColumns:
        """Give the sheets in the same order with the times that were sealed in them."""
        return replace(self.columns, wall_ms=self.sent_ms)


NOTHING_SHOWN = Shown()


def show(
    columns: Mapping[int, SheetColumns],
    known: Callable[[bytes], Questionnaire | None],
    now_ms: int,
    clock_told: int,
) -> tuple[dict[int, Shown], list[Finding], int]:
    """Decide for all clients.

    Args:
        columns: client number -> all sheets.
        known: fingerprint -> questionnaire.
        now_ms: the wall clock, milliseconds since 1970-01-01 UTC.
        clock_told: how many sheets with an impossible date the therapist was told of before.

    Returns:
        What to show for each client, what to tell, and how many sheets have an impossible date.
    """
    possible = {number: _possible(sheets, known) for number, sheets in columns.items()}
    left_out = sum(len(columns[number]) - len(sheets) for number, sheets in possible.items())
    findings = [Finding(IMPOSSIBLE, {"count": left_out})] if left_out else []
    latest = _latest(possible, now_ms)
    if latest is None:
        findings.append(Finding(_CLOCK_BEHIND))
    shown: dict[int, Shown] = {}
    wrong = 0
    for number, sheets in possible.items():
        times = _times(sheets, latest)
        wrong += int(np.count_nonzero(times != sheets.wall_ms))
        order = np.lexsort((sheets.kiosk, sheets.seq, times))
        ordered = sheets.chosen(order)
        shown[number] = Shown(replace(ordered, wall_ms=times[order]), ordered.wall_ms)
    if wrong > clock_told:
        findings.append(Finding(_WRONG_CLOCK, {"count": wrong}))
    return shown, findings, wrong


def _latest(columns: Mapping[int, SheetColumns], now_ms: int) -> int | None:
    """Give the latest time that can be right; ``None`` when it is this machine's clock that cannot be."""
    latest = now_ms + AHEAD_MS
    sheets = sum(len(one) for one in columns.values())
    ahead = sum(int(np.count_nonzero(one.wall_ms > latest)) for one in columns.values())
    return None if ahead * 2 > sheets else latest


def _possible(columns: SheetColumns, known: Callable[[bytes], Questionnaire | None]) -> SheetColumns:
    """Leave out sheets with an answer that their questionnaire does not offer."""
    wrong = np.zeros(len(columns), np.bool_)
    width = columns.values.shape[1]
    for place, fingerprint in enumerate(columns.questionnaires):
        questionnaire = known(fingerprint)
        if questionnaire is None:
            continue
        width = max(width, len(questionnaire.items))
        mine = columns.questionnaire == place
        wrong[mine] = _impossible(columns.values[mine], questionnaire.items)
    kept = columns.chosen(~wrong) if wrong.any() else columns
    if width == kept.values.shape[1]:
        return kept
    # Somebody's sheet with fewer items than were asked: what is not there was not answered.
    missing = np.full((len(kept), width - kept.values.shape[1]), ABSENT, np.int16)
    return replace(kept, values=np.concatenate([kept.values, missing], axis=1))


def _impossible(values: NDArray[np.int16], items: tuple[Item, ...]) -> NDArray[np.bool_]:
    """Tell for each sheet (a row of ``values``) whether it holds what no kiosk writes."""
    beyond = values[:, len(items) :] != ABSENT
    wrong: NDArray[np.bool_] = beyond.any(axis=1)
    for place, item in enumerate(items[: values.shape[1]]):
        given = values[:, place]
        if item.scale is None:
            offered = (given[:, np.newaxis] == np.array(item.values())).any(axis=1)
        else:
            offered = (given >= item.scale.lowest) & (given <= item.scale.highest)
        missing = (given >= _LOWEST) & (given < 0)
        wrong |= ~(offered | missing | (given == ABSENT))
    return wrong


def _times(columns: SheetColumns, latest: int | None) -> NDArray[np.int64]:
    """Give a time for each sheet, mostly its own; along a kiosk's chain it falls by ``SLACK_MS`` at most."""
    times = columns.wall_ms.copy()
    for kiosk in range(len(columns.kiosks)):
        mine = np.flatnonzero(columns.kiosk == kiosk)
        mine = mine[np.argsort(columns.seq[mine], kind="stable")]
        told = times[mine]
        impossible = told < EARLIEST_MS
        if latest is not None:
            impossible |= told > latest
        if impossible.any() or (np.maximum.accumulate(told) - told > SLACK_MS).any():
            times[mine] = _mended(told, impossible, latest)
    return times


def _mended(told: NDArray[np.int64], impossible: NDArray[np.bool_], latest: int | None) -> NDArray[np.int64]:
    """Keep the longest run of times that never fall, and what is near it; others get the time before them."""
    kept = _longest_rising(told, np.flatnonzero(~impossible))
    if not len(kept):
        # None of this kiosk's dates can be right; that they do not fall is all that is left of them.
        return np.maximum.accumulate(told if latest is None else np.minimum(told, latest))
    before = np.searchsorted(kept, np.arange(len(told)), side="right") - 1
    mended: NDArray[np.int64] = told[kept[np.maximum(before, 0)]]
    near = ~impossible & (np.abs(told - mended) <= SLACK_MS)
    return np.where(near, told, mended)


def _longest_rising(told: NDArray[np.int64], places: NDArray[np.intp]) -> NDArray[np.intp]:
    """Give the places of the longest series of times that never fall (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    for place in places.tolist():
        time = int(told[place])
        pile = bisect_right(tops, time)
        before[place] = ends[pile - 1] if pile else -1
        if pile == len(tops):
            tops.append(time)
            ends.append(place)
        else:
            tops[pile], ends[pile] = time, place
    series: list[int] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        series.append(place)
        place = before[place]
    return np.array(series[::-1], np.intp)
