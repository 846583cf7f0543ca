"""Signals in two tiers, each session judged by what was known when it came in.

A signal is an invitation to talk, never a risk score and never advice about treatment.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.change import direction, smallest_reliable_change
from kiosk.trends.episodes import Episode, Size, find_episodes
from kiosk.trends.limits import BASELINE, FEWEST_FOR_RUNS, ewma, individuals, lower_limits, run_chart
from kiosk.trends.moments import A_LITTLE, PUT_RIGHT, YES, open_moments
from kiosk.trends.rules import Direction, Floats, Rule, Rules, Tier
from kiosk.trends.series import History

ANY_MEASURE = Rules()

# An episode weighs by its size and a moment by its repair; these weigh the same every time.
TIERS = MappingProxyType(
    {
        Rule.LIMIT: Tier.UNUSUAL,
        Rule.RELIABLE_CHANGE: Tier.UNUSUAL,
        Rule.EWMA: Tier.WORTH_A_TALK,
        Rule.RUN: Tier.WORTH_A_TALK,
        Rule.DROP: Tier.WORTH_A_TALK,
        Rule.CUTOFF: Tier.WORTH_A_TALK,
    }
)


@dataclass(frozen=True, slots=True)
class Signal:
    """One rule that spoke in one session.

    Attributes:
        session: number of the session, from 1.
        rule: which rule.
        tier: worth a talk, or unusual for this client.
        value: what was looked at: the score (``limit``, ``drop``, ``cutoff``, ``reliable_change``), the
            smoothed score (``ewma``), the depth (``episode``), the longest run or the crossings (``run``),
            the answer (``moment``).
        bound: what it was held against, in the same unit.
    """

    session: int
    rule: Rule
    tier: Tier
    value: float
    bound: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a caseload row says about a client.

    Attributes:
        tier: the weightiest signal of the newest session.
        signals: all signals of the newest session, weightiest first.
        open_ruptures: sessions (from 1) with a rupture that is still open: by the client's own answers, or
            a marked episode from which the score has not come half-way back.
        direction: where the last twelve scores are going.
    """

    tier: Tier
    signals: tuple[Signal, ...]
    open_ruptures: tuple[int, ...]
    direction: Direction


def find_signals(history: History, rules: Rules = ANY_MEASURE) -> tuple[Signal, ...]:
    """Find the signals of every session, in the order of the sessions, weightiest first within each."""
    where = np.flatnonzero(history.usable)
    found = [
        *_score_signals(history, where, rules),
        *_episode_signals(find_episodes(history, rules)),
        *_moment_signals(history, range(len(history))),
    ]
    for known in range(FEWEST_FOR_RUNS, len(where) + 1):
        found.extend(_run_signals(history, where[:known], rules))
    return _sorted(found)


def assess(history: History, rules: Rules = ANY_MEASURE) -> Assessment:
    """Judge the newest session and say what is still open: exactly ``find_signals`` of the last session."""
    newest = len(history)
    where = np.flatnonzero(history.usable)
    episodes = find_episodes(history, rules)
    found = [
        *_score_signals(history, where, rules),
        *_episode_signals(episodes),
        *_moment_signals(history, range(max(newest - 1, 0), newest)),
        *_run_signals(history, where, rules),
    ]
    signals = _sorted([signal for signal in found if signal.session == newest])
    not_regained = {one.session for one in episodes if one.size is Size.MARKED and not one.recovered}
    return Assessment(
        tier=max((signal.tier for signal in signals), default=Tier.NONE),
        signals=signals,
        open_ruptures=tuple(sorted(not_regained.union(open_moments(history)))),
        direction=direction(history.overall, rules.scale),
    )


def _sorted(found: list[Signal]) -> tuple[Signal, ...]:
    order = list(Rule)
    return tuple(sorted(found, key=lambda signal: (signal.session, -signal.tier, order.index(signal.rule))))


def _score_signals(history: History, where: NDArray[np.intp], rules: Rules) -> Iterator[Signal]:
    """Signals that hold a score, or the smoothed scores, against one bound a session."""
    scores = history.overall[where]
    tolerance = rules.scale.tolerance
    if not len(scores):
        return
    bounds = lower_limits(scores, rules.scale)
    yield from _below(Rule.LIMIT, where, scores, bounds, -tolerance)

    smoothed, eroded = ewma(scores, individuals(scores, rules.scale))
    eroded[:BASELINE] = np.nan  # the baseline was not known yet
    yield from _below(Rule.EWMA, where, smoothed, eroded, -tolerance)

    before = np.concatenate(([np.nan], scores[:-1]))
    yield from _below(Rule.DROP, where, scores, before - rules.drop, tolerance)

    if rules.cutoff is not None:
        bounds = np.full(len(scores), rules.cutoff)
        yield from _below(Rule.CUTOFF, where, scores, bounds, -tolerance)
    if rules.sd is not None and rules.reliability is not None:
        bounds = np.full(len(scores), scores[0] - smallest_reliable_change(rules.sd, rules.reliability))
        yield from _below(Rule.RELIABLE_CHANGE, where, scores, bounds, tolerance)


def _below(
    rule: Rule, where: NDArray[np.intp], values: Floats, bounds: Floats, slack: float
) -> Iterator[Signal]:
    """Signal where a value is below its bound; a positive ``slack`` lets the bound itself count."""
    for at in np.flatnonzero(values < bounds + slack).tolist():
        yield Signal(int(where[at]) + 1, rule, TIERS[rule], float(values[at]), float(bounds[at]))


def _run_signals(history: History, where: NDArray[np.intp], rules: Rules) -> Iterator[Signal]:
    """Signal when the run chart up to the last session of ``where`` speaks and that session lies low."""
    if len(where) < FEWEST_FOR_RUNS:
        return
    scores = history.overall[where]
    chart = run_chart(scores, rules.scale)
    if (
        not chart.signal
        or chart.useful < FEWEST_FOR_RUNS
        or scores[-1] >= chart.median - rules.scale.tolerance
    ):
        return
    session = int(where[-1]) + 1
    value, bound = chart.crossings, chart.fewest_usual
    if chart.longest_run > chart.longest_usual:
        value, bound = chart.longest_run, chart.longest_usual
    yield Signal(session, Rule.RUN, TIERS[Rule.RUN], float(value), float(bound))


def _episode_signals(episodes: tuple[Episode, ...]) -> Iterator[Signal]:
    for episode in episodes:
        tier = Tier.UNUSUAL if episode.size is Size.MARKED else Tier.WORTH_A_TALK
        yield Signal(episode.session, Rule.EPISODE, tier, episode.depth, episode.needed)


def _moment_signals(history: History, sessions: range) -> Iterator[Signal]:
    for at in sessions:
        moment = int(history.moments[at])
        if moment in {A_LITTLE, YES}:
            unusual = moment == YES and history.repairs[at] < PUT_RIGHT
            tier = Tier.UNUSUAL if unusual else Tier.WORTH_A_TALK
            yield Signal(at + 1, Rule.MOMENT, tier, float(moment), float(A_LITTLE))
