"""From opened sheets to what the therapist's pages show: the caseload and one client's trend."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from kiosk.practice.desk.sheets import OpenedSheet
from kiosk.questionnaires.definition import Questionnaire
from kiosk.store.findings import Finding
from kiosk.store.index.columns import SheetColumns
from kiosk.trends.caseload import order
from kiosk.trends.limits import Limits, individuals
from kiosk.trends.regularity import Silence, silence
from kiosk.trends.series import History, histories_from_columns, history_from_columns
from kiosk.trends.signals import Assessment, Signal, assess_all, find_signals, judge
from kiosk.words import phrase

if TYPE_CHECKING:  # notes read what lies on a desk, which this module orders
    from kiosk.practice.desk.notes import Note

_UNKNOWN = phrase(
    "findings",
    "Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in "
    "the records file any more. Restore that file from the latest backup.",
)


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """One client in the caseload.

    Attributes:
        number: the client's number.
        name: the client's name.
        sessions: how many sheets there are.
        last_ms: when the newest came in, milliseconds since 1970-01-01 UTC; ``None`` without sheets.
        unread: how many sheets the therapist has not seen.
        history: the sessions with the questionnaire that was answered last.
        assessment: what they say.
        silence: that the client's answers have stopped, if they have.
    """

    number: int
    name: str
    sessions: int
    last_ms: int | None
    unread: int
    history: History
    assessment: Assessment
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class ClientTrend:
    """Everything that the plots of one client show.

    Attributes:
        name: the client's name.
        history: the sessions with the questionnaire that was answered last.
        limits: of the individuals chart.
        signals: of every session.
        assessment: of the newest session, and what is still open.
        comments: what the client wrote, session by session; empty where nothing was written, ``None`` where
            it cannot be read. No entries at all where nobody asked for them.
        sheets: the sheet behind each session; no entries at all where nobody asked for them.
        marks: by session, the mark by which its sheet is named; likewise.
        notes: the therapist's own notes and the events of the practice; likewise.
    """

    name: str
    history: History
    limits: Limits
    signals: tuple[Signal, ...]
    assessment: Assessment
    comments: tuple[str | None, ...] = ()
    sheets: tuple[OpenedSheet, ...] = ()
    marks: tuple[int, ...] = ()
    notes: "tuple[Note, ...]" = ()


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of one client before anything is worked out."""

    number: int
    name: str
    columns: SheetColumns
    unread: int


@lru_cache(maxsize=256)
def _read(canonical_json: str) -> Questionnaire:
    """Read a questionnaire once, however often the caseload is worked out."""
    return Questionnaire.from_canonical_json(canonical_json)


class Wordings:
    """All questionnaires that were ever asked.

    Those that differ in nothing but words (another language, a sentence put better) make one history: a
    client's course must not start anew with them.

    Args:
        definitions: fingerprint -> canonical JSON.
        usual: the one for clients without sheets.
    """

    def __init__(self, definitions: Mapping[bytes, str], usual: Questionnaire) -> None:
        self._usual = usual
        self._known = {usual.fingerprint: usual}
        for fingerprint, text in definitions.items():
            if fingerprint not in self._known:
                self._known[fingerprint] = _read(text)
        firsts: dict[tuple[object, ...], bytes] = {}
        self._stands_for = {
            fingerprint: firsts.setdefault(_without_words(questionnaire), fingerprint)
            for fingerprint, questionnaire in self._known.items()
        }

    def newest(self, columns: SheetColumns) -> Questionnaire:
        """Give the questionnaire that the newest sheet answers; the usual one where that is not known."""
        if not len(columns):
            return self._usual
        fingerprint = columns.questionnaires[int(columns.questionnaire[-1])]
        return self._known.get(self._stands_for.get(fingerprint, fingerprint), self._usual)

    def comparable(self, columns: SheetColumns) -> SheetColumns:
        """Give the columns with one fingerprint for all questionnaires that differ in words alone."""
        joined = tuple(self._stands_for.get(mark, mark) for mark in columns.questionnaires)
        return columns if joined == columns.questionnaires else replace(columns, questionnaires=joined)

    def unknown(self, columns: SheetColumns) -> int:
        """Count the sheets whose questionnaire is not known, so that nobody can say what was answered."""
        known = np.array([mark in self._known for mark in columns.questionnaires], dtype=np.bool_)
        return int(np.count_nonzero(~known[columns.questionnaire])) if len(columns) else 0

    def same(self, one: bytes, other: bytes) -> bool:
        """Tell whether two questionnaires, by their fingerprints, differ in nothing but words."""
        return self._stands_for.get(one, one) == self._stands_for.get(other, other)

    def get(self, fingerprint: bytes) -> Questionnaire | None:
        """Give a questionnaire by its fingerprint."""
        return self._known.get(fingerprint)


def caseload_rows(
    cases: Sequence[Case], wordings: Wordings, now_ms: int | None = None
) -> tuple[CaseloadRow, ...]:
    """Work out the whole caseload at once, most urgent first.

    Args:
        cases: everybody in it.
        wordings: what was ever asked.
        now_ms: the time now; without it nobody can say whose answers have stopped.
    """
    histories = _histories(cases, wordings)
    return order(
        CaseloadRow(
            number=case.number,
            name=case.name,
            sessions=len(case.columns),
            last_ms=int(case.columns.wall_ms[-1]) if len(case.columns) else None,
            unread=case.unread,
            history=history,
            assessment=assessment,
            silence=None if now_ms is None else silence(case.columns.wall_ms, now_ms),
        )
        for case, history, assessment in zip(cases, histories, assess_all(histories), strict=True)
    )


def client_trend(case: Case, wordings: Wordings) -> ClientTrend:
    """Work out one client's plots."""
    history = history_from_columns(wordings.newest(case.columns), wordings.comparable(case.columns))
    signals = find_signals(history)
    return ClientTrend(
        name=case.name,
        history=history,
        limits=individuals(history.overall),
        signals=signals,
        assessment=judge(history, signals),
    )


def shown_sessions(case: Case, wordings: Wordings) -> SheetColumns:
    """Give the sheets behind the sessions of ``client_trend``, one a session."""
    columns, asked = wordings.comparable(case.columns), wordings.newest(case.columns)
    answered = np.array([mark == asked.fingerprint for mark in columns.questionnaires], dtype=np.bool_)
    return columns.chosen(answered[columns.questionnaire]) if len(columns) else columns


def unknown_wordings(wordings: Wordings, columns: Iterable[SheetColumns]) -> list[Finding]:
    """Tell about sheets that cannot be shown because the records file lacks what they answer."""
    count = sum(wordings.unknown(sheets) for sheets in columns)
    return [Finding(_UNKNOWN, {"count": count})] if count else []


def _without_words(questionnaire: Questionnaire) -> tuple[object, ...]:
    """Give everything of a questionnaire on which scores and their meaning rest."""
    return (
        questionnaire.id,
        questionnaire.minimum_answered,
        tuple(
            (
                item.id,
                item.dimension,
                item.scored,
                item.only_after,
                item.kind,
                tuple(sorted(item.values())),
            )
            for item in questionnaire.items
        ),
    )


def _histories(cases: Sequence[Case], wordings: Wordings) -> list[History]:
    """Score all clients of one questionnaire in one step; most practices have one."""
    places: dict[bytes, list[int]] = defaultdict(list)
    asked: dict[bytes, Questionnaire] = {}
    for place, case in enumerate(cases):
        questionnaire = wordings.newest(case.columns)
        asked[questionnaire.fingerprint] = questionnaire
        places[questionnaire.fingerprint].append(place)
    found: dict[int, History] = {}
    for fingerprint, where in places.items():
        columns = [wordings.comparable(cases[place].columns) for place in where]
        scored = histories_from_columns(asked[fingerprint], columns)
        found.update(zip(where, scored, strict=True))
    return [found[place] for place in range(len(cases))]
