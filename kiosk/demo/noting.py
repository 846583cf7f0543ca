"""Inventing what the therapists of a demo practice write: notes on some courses, events of the practice."""

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Final, NamedTuple

from kiosk.demo.calendar import FRIDAY, in_holidays
from kiosk.demo.courses import Course
from kiosk.demo.reflecting import EVENING_MS, TurnedClock
from kiosk.practice.desk.reflecting import ClientReflection
from kiosk.practice.desk.therapist_desk import TherapistDesk

# Course -> the session, and the words of which one is chosen. Up to 1 it is a share of the course, below 0 it
# counts back from the last one. Only some courses, and few sessions: most need no note.
_NOTES: Final[Mapping[Course, tuple[tuple[float, tuple[str, ...]], ...]]] = MappingProxyType(
    {
        Course.RUPTURE_REPAIRED: (
            (
                -7,
                (
                    "I was ten minutes late and did not speak about it.",
                    "Cut off mid-sentence by me at the end.",
                ),
            ),
            (-6, ("Spoke about last week first. A long silence, then much easier.",)),
            (
                -2,
                (
                    "Wants to write to the sister. Ask how it went.",
                    "Brought a letter along, not read out yet.",
                ),
            ),
        ),
        Course.RUPTURE_OPEN: (
            (
                -2,
                (
                    "My question about work came across as blame.",
                    "Felt judged when I asked about the weekend.",
                ),
            ),
            (-1, ("Guarded today. Begin with last week next time.",)),
        ),
        Course.SLOW_EROSION: (
            (0.55, ("Less to say than in spring. Ask what has changed.", "Looked at the clock a lot today.")),
            (0.85, ("Answers are getting shorter. Take this to supervision.",)),
        ),
        Course.SUDDEN_DROP: (
            (-3, ("A good hour: laughed about the interview.", "Slept through for the first time.")),
        ),
        Course.RISING: (
            (
                0.2,
                (
                    "First time that the father was mentioned.",
                    "Asked who can read the answers; explained it.",
                ),
            ),
            (0.7, ("Said no to the extra shift. Proud of it.", "Went to the choir again after two years.")),
        ),
        Course.SMALL_MOMENTS: (
            (-5, ("My phone buzzed. It stays outside from now on.", "A truck outside; we lost the thread.")),
        ),
    }
)
_BETWEEN: Final = ("Phoned to move the next session; sounded tired.", "Wrote that the exam is passed.")
_MOVED: Final = ("Moved to the new rooms", "New waiting room")
_BUILDING: Final = ("Building work in the street", "Heating broken")
_CLOSED: Final = "Practice closed"
_CLOSED_WITHIN: Final = 200
_DAY: Final = timedelta(days=1)


def all_words() -> frozenset[str]:
    """Give every note and event that can be written: words of people, which no translator has to see."""
    notes = (one for course in _NOTES.values() for _, words in course for one in words)
    return frozenset((*notes, *_BETWEEN, *_MOVED, *_BUILDING, _CLOSED))


def add_notes(
    desk: TherapistDesk, clock: TurnedClock, courses: Mapping[int, tuple[Course, int]], seed: str
) -> None:
    """Write a few notes of this therapist's, on the evenings of their sessions.

    Args:
        desk: of one of the therapists, on ``clock``.
        clock: is put at the evening of each session that has a note.
        courses: client number -> the course, and how many sessions it has in all.
        seed: what the words depend on.
    """
    chance = random.Random(seed)
    for number in sorted(row.number for row in desk.caseload()):
        course, sessions = courses[number]
        if course in _NOTES:
            reflection = desk.reflections.read(number)
            for place, words in _placed(course, sessions, chance):
                if place < len(reflection.sheets):  # what came in last is not read yet
                    clock.wall_ms = _held(reflection, place) + EVENING_MS
                    day = _day(_held(reflection, place))
                    desk.notes.write_note(number, words, day, sheet=reflection.sheets[place])
            if course is Course.RISING:
                _write_between(desk, clock, reflection, chance.choice(_BETWEEN))
    clock.wall_ms = None


class InventedEvent(NamedTuple):
    """Something that happened to the practice, on one day or on several."""

    first: date
    last: date
    words: str


def add_events(desk: TherapistDesk, clock: TurnedClock, seed: str) -> None:
    """Write what happened to the practice lately.

    Args:
        desk: of one of the therapists, on ``clock``.
        clock: is put at the evening of the day on which each began.
        seed: what the words and days depend on.
    """
    for event in recent_events(_day(clock().wall_ms), random.Random(seed)):
        clock.wall_ms = _evening(event.first)
        desk.notes.write_event(event.words, event.first, event.last)
    clock.wall_ms = None


def recent_events(today: date, chance: random.Random) -> list[InventedEvent]:
    """Invent the events before ``today``, the oldest first: a move, building work, and the last holidays."""
    moved = _working_day(today - timedelta(weeks=11) + _DAY * chance.randrange(7))
    works = _working_day(today - timedelta(weeks=4) + _DAY * chance.randrange(7))
    events = [
        InventedEvent(moved, moved, chance.choice(_MOVED)),
        InventedEvent(works, works + 2 * _DAY, chance.choice(_BUILDING)),
        *_last_holidays(today),
    ]
    return sorted(events)


def _placed(course: Course, sessions: int, chance: random.Random) -> Iterator[tuple[int, str]]:
    """Give the place of each session of ``course`` that has a note, from 0, and its words."""
    for where, words in _NOTES[course]:
        place = sessions + int(where) if where < 0 else round(where * (sessions - 1))
        chosen = chance.choice(words)
        if place >= 0:
            yield place, chosen


def _write_between(desk: TherapistDesk, clock: TurnedClock, reflection: ClientReflection, words: str) -> None:
    """Write a note on a day without a session, two days after one of the last."""
    if len(reflection.sheets) > 4:
        clock.wall_ms = _held(reflection, len(reflection.sheets) - 4) + int(2 * _DAY.total_seconds() * 1000)
        desk.notes.write_note(reflection.number, words, _day(clock.wall_ms))


def _last_holidays(today: date) -> Iterator[InventedEvent]:
    """Give the last holidays that are over, where they are not long past."""
    last = today - _DAY
    while in_holidays(last):
        last -= _DAY
    while not in_holidays(last):
        last -= _DAY
    first = last
    while in_holidays(first - _DAY):
        first -= _DAY
    if (today - last).days <= _CLOSED_WITHIN:
        yield InventedEvent(first, last, _CLOSED)


def _working_day(day: date) -> date:
    """Give ``day``, or the last one before it on which the practice was open."""
    while in_holidays(day) or day.weekday() > FRIDAY:
        day -= _DAY
    return day


def _held(reflection: ClientReflection, place: int) -> int:
    return int(reflection.history.times[place])


def _evening(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 18, tzinfo=UTC).timestamp() * 1000)


def _day(wall_ms: int) -> date:
    return datetime.fromtimestamp(wall_ms / 1000, UTC).date()
