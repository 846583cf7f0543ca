"""Inventing what the therapists of a demo practice add: their own ratings, and steps of repair."""

import random
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.clock import Clock, Moment
from kiosk.practice.desk.reflecting import ClientReflection
from kiosk.practice.desk.therapist_desk import TherapistDesk
from kiosk.questionnaires.definition import is_answer
from kiosk.trends.repairs import Matter
from kiosk.vault.reflection import Known
from kiosk.vault.repair_step import RepairStep

RATED_SESSIONS: Final = 8
_SHARE_RATED: Final = 0.7
EVENING_MS: Final = 6 * 3_600_000
"""So long after a session its therapist sits down and thinks about it."""

_BOTH_WAYS: Final = (-1, 0, 0, 0, 1)
# Everybody sees something otherwise: this therapist tends to rate safety lower than clients do.
_OWN_VIEW: Final = {"safe": -1}


class TurnedClock:
    """The clock of a desk on which past days are invented: it stands where it is put.

    Args:
        clock: the one that it follows while it is put nowhere.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.wall_ms: int | None = None

    def __call__(self) -> Moment:
        """Give the time."""
        now = self._clock()
        return now if self.wall_ms is None else Moment(self.wall_ms, now.boot_ms, now.boot_id)


def add_reflections(desk: TherapistDesk, clock: TurnedClock, seed: str) -> None:
    """Rate most of the last sessions of the own clients, and note steps after what asked for repair.

    Args:
        desk: of one of the therapists, on ``clock``.
        clock: is put at the evening of each session.
        seed: what the ratings depend on.
    """
    chance = random.Random(seed)
    for number in sorted(row.number for row in desk.caseload()):
        reflection = desk.reflections.read(number)
        last = len(reflection.sheets)
        for place in range(max(0, last - RATED_SESSIONS), last):
            if chance.random() < _SHARE_RATED:
                clock.wall_ms = _evening(reflection, place)
                _rate(desk, reflection, place, chance)
        clock.wall_ms = None
        for matter in reversed(reflection.matters):
            _note_steps(desk, reflection, matter, clock().wall_ms)


def _evening(reflection: ClientReflection, place: int) -> int:
    return int(reflection.history.times[place]) + EVENING_MS


def _rate(desk: TherapistDesk, reflection: ClientReflection, place: int, chance: random.Random) -> None:
    ratings = {}
    for item in reflection.questionnaire.scored:
        given = reflection.answers[place].get(item.id)
        if is_answer(given):
            seen = given + chance.choice(_BOTH_WAYS) + _OWN_VIEW.get(item.id, 0)
            ratings[item.id] = min(max(seen, item.lowest), item.lowest + item.span)
    if ratings:
        known = chance.choice((Known.NOT_SEEN, Known.NOT_SEEN, Known.SEEN, Known.NOT_SAID))
        sheet = reflection.sheets[place]
        desk.reflections.rate(reflection.number, sheet, reflection.questionnaire, ratings, known)


def _note_steps(desk: TherapistDesk, reflection: ClientReflection, matter: Matter, now_ms: int) -> None:
    """Note the first step after an open matter, all but supervision after a closed one."""
    steps: tuple[RepairStep, ...] = (RepairStep.ACKNOWLEDGED,)
    if not matter.is_open:
        steps = (RepairStep.ACKNOWLEDGED, RepairStep.EXPLORED, RepairStep.NEW_BOUNDARY)
    held = int(reflection.history.times[matter.session - 1])
    day = datetime.fromtimestamp(held / 1000, UTC).date()
    sheet = reflection.sheets[matter.session - 1]
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    for step in steps:
        then = min(day + timedelta(days=int(step) - 1), today)
        desk.reflections.note_step(reflection.number, sheet, step, then)
