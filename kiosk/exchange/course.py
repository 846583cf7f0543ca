"""What a client's plots show as tables: one row a session, for other programs.

Written like the tables of answers (``kiosk.exchange.tables``): UTF-8, RFC 4180, times in ISO 8601, UTC. What
is missing is an empty value with its reason beside it.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.exchange.tables import MISSING_WORDS, NOT_ASKED, Cell, csv_line, iso_time
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.questionnaires.definition import Missing
from kiosk.trends.limits import Limits
from kiosk.trends.moments import A_LITTLE, YES
from kiosk.trends.reflection import Pairs
from kiosk.trends.rules import Tier
from kiosk.trends.series import NO_ANSWER, History
from kiosk.trends.signals import Signal

TOO_FEW: Final = "too few answers"
NO_ANSWER_WORDS: Final = "no answer"
_PLACES: Final = 2
_SEEN: Final = ("", "no", "yes")

_SCORE: Final = ("session", "time", "score", "score.missing", "prorated", "skipped")
_LIMITS: Final = ("centre", "lower", "upper")
_BACK: Final = ("moment", "moment.missing", "repaired", "repaired.missing", "unusual", "worth a talk")


def course_csv(trend: ClientTrend, span: tuple[int, int] | None = None) -> Iterator[str]:
    """Give the lines of the table, header first; nobody is named in it.

    Scores, limits and dimensions are percent of the scale, to two places. ``moment`` and ``repaired`` are the
    values of the answers. The last two columns hold the names of the rules that spoke, parted by blanks.

    Args:
        trend: the client's sessions.
        span: the indexes of the first and the last session that have a row; numbers, limits and rules stay
            those of the whole course. All sessions when None.
    """
    history, names = trend.history, tuple(trend.history.dimensions)
    columns = (column for name in names for column in (name, f"{name}.missing"))
    yield csv_line((*_SCORE, *_LIMITS, *columns, *_BACK))
    limits, times = _limits(trend.limits), history.times.tolist()
    first, last = span or (0, len(times) - 1)
    for at in range(max(first, 0), min(last + 1, len(times))):
        spoke = [signal for signal in trend.signals if signal.session == at + 1]
        dimensions = (cell for name in names for cell in _score(float(history.dimensions[name][at])))
        yield csv_line(
            (
                at + 1,
                iso_time(times[at]),
                *_score(float(history.overall[at])),
                int(history.prorated[at]),
                int(history.skipped[at]),
                *limits,
                *dimensions,
                *_moment(history, at),
                _rules(spoke, Tier.UNUSUAL),
                _rules(spoke, Tier.WORTH_A_TALK),
            )
        )


def pairs_csv(pairs: Pairs) -> Iterator[str]:
    """Give the lines of the table of both views, header first: one row a session that both rated.

    Scores are percent of the scale, to two places: the client's, and the therapist's own beside it. ``seen``
    says whether the client's answers had been seen when rating: ``no``, ``yes``, empty where it was not said.
    """
    views = {"score": pairs.overall, **pairs.dimensions}
    sides = [f"{name}.{side}" for name in views for side in ("client", "therapist")]
    yield csv_line(
        ("session", "time", "seen", *(cell for side in sides for cell in (side, f"{side}.missing")))
    )
    for at, time in enumerate(pairs.times.tolist()):
        scores = (side[at] for pair in views.values() for side in (pair.client, pair.own))
        yield csv_line(
            (
                int(pairs.sessions[at]),
                iso_time(time),
                _SEEN[int(pairs.known[at])],
                *(cell for score in scores for cell in _score(float(score))),
            )
        )


def _score(value: float) -> tuple[Cell, str]:
    return ("", TOO_FEW) if math.isnan(value) else (_rounded(value), "")


def _limits(limits: Limits) -> tuple[Cell, Cell, Cell]:
    """Give the limits as they are drawn: none at all where there are none yet."""
    if limits.why_none is not None:
        return "", "", ""
    return _rounded(limits.centre), _rounded(limits.lower), _rounded(limits.upper)


def _moment(history: History, at: int) -> tuple[Cell, str, Cell, str]:
    moment, repair = int(history.moments[at]), int(history.repairs[at])
    felt: tuple[Cell, str] = ("", NO_ANSWER_WORDS) if moment == NO_ANSWER else (moment, "")
    if repair != NO_ANSWER:
        return *felt, repair, ""
    asked = moment in {A_LITTLE, YES}
    reason = (
        NO_ANSWER_WORDS if asked else NOT_ASKED if moment == NO_ANSWER else MISSING_WORDS[Missing.NOT_SHOWN]
    )
    return *felt, "", reason


def _rules(spoke: Sequence[Signal], tier: Tier) -> str:
    return " ".join(signal.rule.value for signal in spoke if signal.tier is tier)


def _rounded(value: float) -> float:
    return round(value, _PLACES) + 0.0  # no minus before a zero
