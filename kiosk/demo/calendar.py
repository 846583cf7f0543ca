"""When invented sessions took place: roughly weekly, with holidays, illness and a practice's hours."""

import random
from datetime import UTC, date, datetime, time, timedelta

OPENING_HOUR = 8
SLOTS_A_DAY = 10
MISSED_WEEKS = 0.07
FRIDAY = 4


def session_times(sessions: int, now_ms: int, chance: random.Random) -> tuple[int, ...]:
    """Invent the times of ``sessions`` sessions, oldest first, the last one 1 to 9 days before ``now_ms``.

    Each client has a weekday and an hour; holidays and now and then a missed week leave gaps.

    Args:
        sessions: how many.
        now_ms: milliseconds since 1970-01-01 UTC.
        chance: where the weekday, the hour and the gaps come from.
    """
    day = datetime.fromtimestamp(now_ms / 1000, UTC).date() - timedelta(days=1 + chance.randrange(7))
    while day.weekday() > FRIDAY:
        day -= timedelta(days=1)
    hour = OPENING_HOUR + chance.randrange(SLOTS_A_DAY)
    times: list[int] = []
    while len(times) < sessions:
        if not times or not (in_holidays(day) or chance.random() < MISSED_WEEKS):
            times.append(_after_session(day, hour, chance))
        day -= timedelta(days=7)
    return tuple(reversed(times))


def in_holidays(day: date) -> bool:
    """Tell whether the invented practice is closed: turn of the year, a week in April, three in summer."""
    marks = (day.month, day.day)
    return marks >= (12, 22) or marks <= (1, 4) or (4, 6) <= marks <= (4, 12) or (7, 28) <= marks <= (8, 17)


def _after_session(day: date, hour: int, chance: random.Random) -> int:
    """Give the moment at which the sheet was filled in: the session's hour is over, a few minutes pass."""
    moment = datetime.combine(day, time(hour, 50), UTC) + timedelta(seconds=chance.randrange(20, 560))
    return int(moment.timestamp() * 1000)
