"""The rules that are compared, each as one figure a session: the higher, the more alarming.

A rule sees what a practice sees: scores and what the client says, up to the session that it judges. ``-inf``
is silence. Beside the figure stands the rule's own bar, where it has one in use.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from learners import best_learner
from numpy.typing import NDArray
from scoring import Manner
from worlds import SESSIONS, World

from kiosk.trends import fallen, stays, usual
from kiosk.trends.limits import BASELINE, LIMIT_WIDTH
from kiosk.trends.moments import YES, spoke_of_one
from kiosk.trends.rules import PERCENT, Rules, Tier
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import find_signals

Floats = NDArray[np.float64]
FALLEN = float(np.log(fallen.FALLEN_AT))
_ALWAYS = 100.0  # what a "yes" adds: more than any score can


@dataclass(frozen=True, slots=True)
class Contender:
    """A rule.

    Attributes:
        name: for the table.
        figure: clients x sessions.
        manner: how it speaks.
        bar: above which the rule speaks where it is in use; ``None`` for one that is in use nowhere.
    """

    name: str
    figure: Callable[[World], Floats]
    manner: Manner
    bar: float | None = None


def cut_off(world: World) -> Floats:
    """How far the score is below the top: "below 36" of 40 is from 10 of 100 on."""
    return _silent_without_score(world, 100 - world.scores)


def drop(world: World) -> Floats:
    """How far the score is below the last one: "one of 40" is from 2.5 of 100 on."""
    last = np.full(len(world.scores), np.nan)
    fell = np.full(world.scores.shape, np.nan)
    for at in range(SESSIONS):
        now = world.scores[:, at]
        fell[:, at] = last - now
        last = np.where(np.isnan(now), last, now)
    return _silent_without_score(world, fell)


def plain_limits(world: World) -> Floats:
    """Individuals chart with limits from all scores so far, the judged one among them, in moving ranges."""
    return _by_client(world, lambda scores, at: scores[: at + 1])


def frozen_limits(world: World) -> Floats:
    """Individuals chart with limits from the first eight scores, in moving ranges."""
    return _by_client(world, lambda scores, _: scores[:BASELINE])


def frozen_limits_and_moments(world: World) -> Floats:
    """The same, and "yes" always: what Rapport did before."""
    return np.where(world.moments == YES, _ALWAYS, frozen_limits(world))


def rapport(world: World) -> Floats:
    """Rapport's rule for the upper tier: the logarithm of the odds of a fall; "yes" is always above."""
    seen = _surprises(world, spoke_of_one(world.moments))
    return _silent_without_score(world, np.where(world.moments == YES, _ALWAYS, seen))


def rapport_scores_alone(world: World) -> Floats:
    """The same with the scores alone, deaf to moments."""
    return _surprises(world, np.zeros(world.moments.shape, dtype=np.bool_))


def _surprises(world: World, told: NDArray[np.bool_]) -> Floats:
    """The logarithm of the odds of a fall, or how rare a stay is where that is louder.

    The latter is shifted so that its bar is that of the former. The product's own tables and weights: it
    compares with a bar where this keeps what it compares.
    """
    found = np.full(world.scores.shape, -np.inf)
    half, first = usual.half_width(PERCENT), fallen.FEWEST_BEFORE_A_FALL
    below = usual.chances_below(half)
    for client, all_scores in enumerate(world.scores):
        given = np.flatnonzero(~np.isnan(all_scores))
        scores = all_scores[given]
        known = np.where(np.tri(len(scores), dtype=np.bool_), scores, np.nan)[first:]
        if not len(known):
            continue
        stories, places = fallen._told_of(known, np.broadcast_to(told[client, given], known.shape), PERCENT)
        with np.errstate(divide="ignore"):  # odds of 0 are silence
            found[client, given[first:]] = np.log(fallen._odds(stories, places, half))
        late = given[stays.STAY_LEARNT + stays.STAY - 1 :]
        if len(late):
            learnt = usual.weights(scores[np.newaxis], np.array([stays.STAY_LEARNT]), PERCENT)[0]
            since = usual.places_of(scores[stays.STAY_LEARNT :], PERCENT)
            highest = np.lib.stride_tricks.sliding_window_view(since, stays.STAY).max(axis=1)
            stay = -np.log(below[highest] ** stays.STAY @ learnt)
            louder = stay + np.log(stays.RARE_STAY) + FALLEN
            found[client, late] = np.maximum(found[client, late], louder)
    return found


def unusual_in_the_product(world: World) -> Floats:
    """1 where ``find_signals`` puts a session into the upper tier, 0 elsewhere."""
    found = np.zeros(world.scores.shape)
    for client, scores in enumerate(world.scores):
        history = replace(history_from_scores(scores), moments=world.moments[client].astype(np.int8))
        for signal in find_signals(history, Rules(PERCENT)):
            if signal.tier is Tier.UNUSUAL:
                found[client, signal.session - 1] = 1
    return found


_REPEATS, _DEAF = Manner(once=False), Manner(listens=False)

CONTENDERS = (
    Contender("below the cut-off", cut_off, _REPEATS, 10 + 1e-9),
    Contender("drop", drop, _REPEATS, 2.5 - 1e-9),
    Contender("individuals chart, all scores", plain_limits, _REPEATS, LIMIT_WIDTH),
    Contender("individuals chart, frozen", frozen_limits, _REPEATS, LIMIT_WIDTH),
    Contender("frozen, and moments", frozen_limits_and_moments, _REPEATS, LIMIT_WIDTH),
    Contender("the same, said once", frozen_limits_and_moments, Manner(), LIMIT_WIDTH),
    Contender("Rapport, scores alone", rapport_scores_alone, _DEAF, FALLEN),
    Contender("Rapport, said each time", rapport, _REPEATS, FALLEN),
    Contender("the best that can learn", best_learner, Manner()),
    Contender("Rapport", rapport, Manner(), FALLEN),
)


def _by_client(world: World, baseline: Callable[[Floats, int], Floats]) -> Floats:
    found = np.full(world.scores.shape, -np.inf)
    for client, all_scores in enumerate(world.scores):
        given = np.flatnonzero(~np.isnan(all_scores))
        scores = all_scores[given]
        for at in range(BASELINE, len(scores)):
            first = baseline(scores, at)
            moving_range = float(np.abs(np.diff(first)).mean())
            if moving_range > 0:
                found[client, given[at]] = (first.mean() - scores[at]) / moving_range
    return found


def _silent_without_score(world: World, figure: Floats) -> Floats:
    return np.where(np.isnan(world.scores) | np.isnan(figure), -np.inf, figure)
