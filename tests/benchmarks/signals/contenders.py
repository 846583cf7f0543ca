"""The rules that are compared, each as one figure a session: the higher, the more alarming.

A rule sees what a practice sees: scores and what the client says, up to the session that it judges. ``-inf``
is silence. Beside the figure stands the rule's own bar, where it has one in use.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from learners import best_learner, change_odds
from numpy.typing import NDArray
from worlds import SESSIONS, World

from kiosk.trends import rarity
from kiosk.trends.limits import BASELINE, LIMIT_WIDTH
from kiosk.trends.rules import PERCENT, Rules, Tier
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import find_signals

Floats = NDArray[np.float64]
_ALWAYS = 100.0  # what a "yes" adds: more than any score can


@dataclass(frozen=True, slots=True)
class Contender:
    """A rule.

    Attributes:
        name: for the table.
        figure: clients x sessions.
        bar: above which the rule speaks where it is in use; ``None`` for one that is in use nowhere.
    """

    name: str
    figure: Callable[[World], Floats]
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
    return np.where(world.moments == 2, _ALWAYS, frozen_limits(world))


def rapport(world: World) -> Floats:
    """Rapport's rule for the upper tier, on the scale of the surprise at one score.

    Minus the logarithm of the chance of a score so low; "a little" makes the bar for it lower, "yes" is
    always above; two or five in a row count as much as a score that is as far beyond its own bar.
    """
    one, several = surprises(world)
    little = np.log(rarity.RARE_WITH_MOMENT / rarity.RARE)
    said = np.select([world.moments == 2, world.moments == 1], [_ALWAYS, little], 0.0)
    seen = np.maximum(np.where(np.isneginf(one), -_ALWAYS / 2, one) + said, several)
    return _silent_without_score(world, seen)


def change_odds_and_moments(world: World) -> Floats:
    """How much better a fall explains the last three sessions than "nothing happened"; "yes" always."""
    return np.where(world.moments == 2, _ALWAYS, change_odds(world))


def rapport_scores_alone(world: World) -> Floats:
    """The same with the scores alone, deaf to moments."""
    return np.maximum(*surprises(world))


def surprises(world: World) -> tuple[Floats, Floats]:
    """Minus the logarithm of the chance of each score, and of two or five in a row; ``-inf`` without one.

    The latter is shifted so that its bar is that of the former. The product's own tables and weights: it
    compares chances with a bar where this keeps them.
    """
    one, several = (np.full(world.scores.shape, -np.inf) for _ in range(2))
    logs, below = rarity._chances(rarity._NARROWEST, 1)
    beginning = rarity._beginning()
    for client, scores in enumerate(world.scores):
        given = np.flatnonzero(~np.isnan(scores))
        places = np.rint(2 * scores[given]).astype(int)
        learnt = beginning + np.vstack([np.zeros_like(beginning), np.cumsum(logs[places], axis=0)])
        weights = np.exp((learnt - learnt.max(axis=1, keepdims=True)) / rarity._FINE)
        weights /= weights.sum(axis=1, keepdims=True)
        first = rarity.FEWEST_LEARNT + rarity.LEFT_OUT
        before = weights[first - rarity.LEFT_OUT : len(given) - rarity.LEFT_OUT]
        one[client, given[first:]] = -np.log((before * below[places[first:]]).sum(axis=1))
        both = below[np.maximum(places[first - 1 : -1], places[first:])] ** rarity.PAIR
        pair = -np.log((before * both).sum(axis=1))
        several[client, given[first:]] = pair + np.log(rarity.RARE_PAIR / rarity.RARE)
        first = rarity.STAY_LEARNT + rarity.STAY - 1
        if len(given) > first:
            windows = np.lib.stride_tricks.sliding_window_view(places[rarity.STAY_LEARNT :], rarity.STAY)
            together = below[windows.max(axis=1)] ** rarity.STAY @ weights[rarity.STAY_LEARNT]
            stay = -np.log(together) + np.log(rarity.RARE_STAY / rarity.RARE)
            several[client, given[first:]] = np.maximum(several[client, given[first:]], stay)
    return one, several


def unusual_in_the_product(world: World) -> Floats:
    """1 where ``find_signals`` puts a session into the upper tier, 0 elsewhere."""
    found = np.zeros(world.scores.shape)
    for client, scores in enumerate(world.scores):
        history = replace(history_from_scores(scores), moments=world.moments[client].astype(np.int8))
        for signal in find_signals(history, Rules(PERCENT)):
            if signal.tier is Tier.UNUSUAL:
                found[client, signal.session - 1] = 1
    return found


CONTENDERS = (
    Contender("below the cut-off", cut_off, 10 + 1e-9),
    Contender("drop", drop, 2.5 - 1e-9),
    Contender("individuals chart, all scores", plain_limits, LIMIT_WIDTH),
    Contender("individuals chart, frozen", frozen_limits, LIMIT_WIDTH),
    Contender("frozen, and moments", frozen_limits_and_moments, LIMIT_WIDTH),
    Contender("Rapport, scores alone", rapport_scores_alone, -float(np.log(rarity.RARE))),
    Contender("odds of a change, and moments", change_odds_and_moments),
    Contender("the best that can learn", best_learner),
    Contender("Rapport", rapport, -float(np.log(rarity.RARE))),
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
