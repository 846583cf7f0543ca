"""Figures for the therapist's pages, invented: a client's sessions with own ratings, and a small caseload."""

from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

import numpy as np

from kiosk.practice.desk.beside import OwnRating, StepDone
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.practice.desk.notes import Note
from kiosk.practice.desk.reflecting import ClientReflection, MyPractice
from kiosk.practice.desk.sheets import OpenedSheet
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.trends.limits import individuals
from kiosk.trends.mine import OneCase, look_across
from kiosk.trends.reflection import pairs_of
from kiosk.trends.repairs import matters
from kiosk.trends.series import History
from kiosk.trends.signals import assess, find_signals
from kiosk.vault.reflection import Known, Rating
from kiosk.vault.repair_step import RepairStep

SESSIONS: Final = 12
_FIRST_MS: Final = 1_772_460_300_000  # 2026-03-02T14:05:00Z
_WEEK_MS: Final = 7 * 24 * 3_600_000
_DIPS: Final = MappingProxyType({10: -45.0, 11: -10.0})


def history(asked: Questionnaire, level: float = 75.0) -> History:
    """Weekly sessions that end with a moment that did not feel right."""
    wave = np.array([(place * 7) % 4 for place in range(SESSIONS)], dtype=np.float64) * 4
    dip = np.array([_DIPS.get(place, 0.0) for place in range(SESSIONS)])
    scores = np.clip(level + wave + dip, 0, 100)
    moments, repairs = np.zeros(SESSIONS, np.int8), np.full(SESSIONS, -1, np.int8)
    moments[10], repairs[10] = 2, 1
    return History(
        times=_FIRST_MS + np.arange(SESSIONS, dtype=np.int64) * _WEEK_MS,
        overall=scores,
        prorated=np.zeros(SESSIONS, np.bool_),
        dimensions=MappingProxyType(
            {name: np.clip(scores + 3 * place, 0, 100) for place, name in enumerate(asked.dimensions)}
        ),
        moments=moments,
        repairs=repairs,
        skipped=np.zeros(SESSIONS, np.int16),
    )


def reflection(asked: Questionnaire, *, rated: bool) -> ClientReflection:
    """One client; the newest session rated or not."""
    sessions = history(asked)
    values = tuple((index, 3 + index % 3) for index, item in enumerate(asked.items) if item.scored)
    places = range(3, SESSIONS if rated else SESSIONS - 1)
    ratings = {
        place: OwnRating(
            Rating(asked.fingerprint, Known(place % 3), values), int(sessions.times[place]) + 3_600_000
        )
        for place in places
    }
    pairs = pairs_of(
        asked, sessions, {place: (dict(values), int(one.rating.known)) for place, one in ratings.items()}
    )
    day = date(2026, 5, 12)
    steps = (
        StepDone(RepairStep.ACKNOWLEDGED, day, bytes(8)),
        StepDone(RepairStep.EXPLORED, day + timedelta(days=7), bytes(8)),
    )
    return ClientReflection(
        number=2,
        questionnaire=asked,
        history=sessions,
        sheets=tuple(range(SESSIONS)),
        answers=tuple({item.id: 4 for item in asked.items if item.scored} for _ in range(SESSIONS)),
        ratings=ratings,
        pairs=pairs,
        matters=matters(sessions, find_signals(sessions), assess(sessions).open_ruptures),
        steps={11: steps},
        may_rate=True,
    )


def trend(asked: Questionnaire) -> ClientTrend:
    """One client's course with a note, an event, and answers missing for every reason."""
    sessions = history(asked)
    answers = {item.id: item.values()[-1] for item in asked.items}
    answers |= dict(zip(answers, Missing, strict=False))
    begin = date(2026, 4, 8)
    return ClientTrend(
        name="Ana",
        history=sessions,
        limits=individuals(sessions.overall),
        signals=find_signals(sessions),
        assessment=assess(sessions),
        comments=("",) * SESSIONS,
        sheets=tuple(OpenedSheet(int(at), asked, answers) for at in sessions.times),
        marks=tuple(range(1, SESSIONS + 1)),
        notes=(
            Note(b"an event", "7–15", begin, begin + timedelta(days=8), 0, bytes(8), is_event=True),
            Note(
                b"one note", "2026", date(2026, 5, 18), date(2026, 5, 18), SESSIONS, bytes(8), is_event=False
            ),
        ),
    )


def practice(asked: Questionnaire, clients: int) -> MyPractice:
    """A caseload of so many clients, all rated."""
    cases = []
    for client in range(clients):
        sessions = history(asked, 60.0 + 4 * client)
        values = {index: 2 + (index + client) % 4 for index, item in enumerate(asked.items) if item.scored}
        rated = {place: (values, int(Known.SEEN)) for place in range(6)}
        cases.append(OneCase(sessions, pairs_of(asked, sessions, rated)))
    return MyPractice(look_across(asked.dimensions, cases), asked, asked_otherwise=2)
