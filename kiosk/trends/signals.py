"""Signals in two tiers, each session judged by what was known when it came in.

A signal is an invitation to talk, never a risk score and never advice about treatment. Unusual are: what
the client says, scores that are rare for this client, reliable change. A score below the limit and a marked
fall are unusual only together with rare ones, and these only when they are noticed first;
``docs/signals.md`` says why.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.change import directions, smallest_reliable_change
from kiosk.trends.episodes import PARTIAL, Episode, falls, find_episodes
from kiosk.trends.limits import eroded, lower_limits
from kiosk.trends.moments import A_LITTLE, YES, spoke_of_one, still_open, unusual
from kiosk.trends.noticing import RARITIES, noticed_at, rare_at, rarities, said_before
from kiosk.trends.rules import Direction, Floats, Rule, Rules, Tier
from kiosk.trends.runs import FEWEST_FOR_RUNS, run_charts
from kiosk.trends.series import History
from kiosk.trends.table import Table, highest_after, table_of

ANY_MEASURE = Rules()

# An episode weighs by its size and a moment by its repair; these weigh the same wherever they stand alone.
_TIERS = MappingProxyType(
    {
        Rule.LIMIT: Tier.UNUSUAL,
        Rule.FALLEN: Tier.UNUSUAL,
        Rule.STAY: Tier.UNUSUAL,
        Rule.RELIABLE_CHANGE: Tier.UNUSUAL,
        Rule.EWMA: Tier.WORTH_A_TALK,
        Rule.RUN: Tier.WORTH_A_TALK,
        Rule.DROP: Tier.WORTH_A_TALK,
        Rule.CUTOFF: Tier.WORTH_A_TALK,
    }
)
_BOUND_COUNTS = frozenset((Rule.DROP, Rule.RELIABLE_CHANGE))  # a fall of exactly the bound is one
_NEED_A_RARITY = frozenset((Rule.LIMIT, Rule.EPISODE))  # for the upper tier
_SAY_ONCE = RARITIES | {Rule.MOMENT}  # after one of these a fall that goes on is not said again
_ORDER = MappingProxyType({rule: place for place, rule in enumerate(Rule)})


@dataclass(frozen=True, slots=True)
class Signal:
    """One rule that spoke in one session.

    Attributes:
        session: number of the session, from 1.
        rule: which rule.
        tier: worth a talk, or unusual for this client.
        value: what was looked at: the score (``limit``, ``fallen``, ``drop``, ``cutoff``,
            ``reliable_change``), the highest of the last five (``stay``), the smoothed score (``ewma``), the
            depth (``episode``), the longest run or the crossings (``run``), the answer (``moment``).
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
            an episode that was signalled as unusual and from which the score has not come half-way back.
            A mild fall, or a marked one that is not rare for the client, is none: stable clients have those.
        direction: where the last twelve scores are going.
        noticed_in: the earlier session in which it was noticed that the scores are rarely so low, where the
            newest session says only that this goes on.
    """

    tier: Tier
    signals: tuple[Signal, ...]
    open_ruptures: tuple[int, ...]
    direction: Direction
    noticed_in: int | None = None


def find_signals(history: History, rules: Rules = ANY_MEASURE) -> tuple[Signal, ...]:
    """Find the signals of every session, in the order of the sessions, weightiest first within each."""
    where = np.flatnonzero(history.usable)
    scores = history.overall[where]
    found = [*_episode_signals(find_episodes(history, rules)), *_moment_signals(history, range(len(history)))]
    for comparison in _comparisons(scores, rules):
        spoke: list[int] = np.flatnonzero(comparison.speaks).tolist()
        found.extend(comparison.signal(at, int(where[at]) + 1) for at in spoke)
    # One row a session: the scores that were known then.
    known = np.where(np.tri(len(scores), dtype=np.bool_), scores, np.nan)
    found.extend(signal for _, signal in _run_signals(known, where + 1, rules))
    told = np.broadcast_to(spoke_of_one(history.moments[where]), known.shape)
    rare = list(_rare_signals(known, told, where + 1, rules))
    found.extend(signal for _, signal in rare)
    loud = unusual(history.moments[where], history.repairs[where])
    loud[[row for row, _ in rare]] = True
    again = (where[said_before(scores, loud, rules)] + 1).tolist()
    return _sorted(_weighed(found, frozenset(again)))


def assess(history: History, rules: Rules = ANY_MEASURE) -> Assessment:
    """Judge one client: ``find_signals`` of the newest session, and what is still open."""
    return assess_all([history], rules)[0]


def judge(history: History, signals: Sequence[Signal], rules: Rules = ANY_MEASURE) -> Assessment:
    """Judge one client whose ``signals`` were found already: what ``assess`` says, in a third of its time."""
    newest = tuple(signal for signal in signals if signal.session == len(history))
    rare = {signal.session for signal in signals if signal.rule in RARITIES}
    scored = set((np.flatnonzero(history.usable) + 1).tolist())
    said = {one.session for one in signals if one.rule in _SAY_ONCE and one.tier is Tier.UNUSUAL} & scored
    is_new = any(one.rule in RARITIES and one.tier is Tier.UNUSUAL for one in newest)
    goes_on = len(history) in rare and not is_new
    table = table_of([history])
    lasting = {one.session for one in find_episodes(history, rules) if one.unusual and not one.recovered}
    opened = set((np.flatnonzero(still_open(table)[0]) + 1).tolist())
    return Assessment(
        tier=max((signal.tier for signal in newest), default=Tier.NONE),
        signals=newest,
        open_ruptures=tuple(sorted(opened | (lasting & rare))),
        direction=directions(table.scores, rules.scale)[0],
        noticed_in=max(said - {len(history)}) if goes_on else None,
    )


def assess_all(histories: Sequence[History], rules: Rules = ANY_MEASURE) -> tuple[Assessment, ...]:
    """Judge every client of a caseload, in the order given, in one step a rule."""
    table = table_of(histories)
    found = [list(_moment_signals(history, range(len(history))[-1:])) for history in histories]
    for row, signal in _newest_score_signals(table, rules):
        found[row].append(signal)
    ruptures: list[set[int]] = [set((np.flatnonzero(opened) + 1).tolist()) for opened in still_open(table)]
    lasting: list[tuple[int, int]] = []
    for row in _rows_with_episodes_that_matter(table, rules):
        episodes = find_episodes(histories[row], rules)
        found[row].extend(_episode_signals(one for one in episodes if one.session == table.sessions[row]))
        lasting.extend((row, one.session) for one in episodes if one.unusual and not one.recovered)
    for row, session in _signalled(table, lasting, rules):
        ruptures[row].add(session)
    noticed = _noticed_earlier(table, found, rules)
    newest = table.sessions.tolist()
    found = [
        list(_weighed(signals, frozenset(newest[row : row + 1] if row in noticed else ())))
        for row, signals in enumerate(found)
    ]
    parts = zip(found, ruptures, directions(table.scores, rules.scale), strict=True)
    return tuple(
        Assessment(
            tier=max((signal.tier for signal in signals), default=Tier.NONE),
            signals=_sorted(signals),
            open_ruptures=tuple(sorted(opened)),
            direction=direction,
            noticed_in=noticed.get(row),
        )
        for row, (signals, opened, direction) in enumerate(parts)
    )


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A rule that holds one value a score against one bound; a bound that was not known yet is ``nan``."""

    rule: Rule
    values: Floats
    bounds: Floats
    speaks: NDArray[np.bool_]

    def signal(self, at: int | tuple[int, int], session: int) -> Signal:
        value, bound = float(self.values[at]), float(self.bounds[at])
        return Signal(session, self.rule, _TIERS[self.rule], value, bound)


def _comparisons(scores: Floats, rules: Rules) -> Iterator[_Comparison]:
    """Hold scores against their bounds, along the last axis (one client, or one row a client)."""
    if not scores.shape[-1]:
        return
    before = np.full(scores.shape, np.nan)
    before[..., 1:] = scores[..., :-1]
    pairs = [
        (Rule.LIMIT, scores, lower_limits(scores, rules.scale)),
        (Rule.EWMA, *eroded(scores, rules.scale)),
        (Rule.DROP, scores, before - rules.drop),
    ]
    if rules.cutoff is not None:
        pairs.append((Rule.CUTOFF, scores, np.full(scores.shape, rules.cutoff)))
    if rules.sd is not None and rules.reliability is not None:
        change = smallest_reliable_change(rules.sd, rules.reliability)
        pairs.append((Rule.RELIABLE_CHANGE, scores, np.broadcast_to(scores[..., :1] - change, scores.shape)))
    for rule, values, bounds in pairs:
        slack = rules.scale.tolerance * (1 if rule in _BOUND_COUNTS else -1)
        yield _Comparison(rule, values, bounds, values < bounds + slack)


def _newest_score_signals(table: Table, rules: Rules) -> Iterator[tuple[int, Signal]]:
    """Judge each client's newest session by its score, if it has one; gives the client's row with each."""
    last = np.maximum(table.sessions - 1, 0)
    rows = np.flatnonzero(table.counts > 0)
    rows = rows[~np.isnan(table.overall[rows, last[rows]])]
    sessions, newest = table.sessions[rows], table.counts[rows] - 1
    for comparison in _comparisons(table.scores, rules):
        for place in np.flatnonzero(comparison.speaks[rows, newest]).tolist():
            row = int(rows[place])
            yield row, comparison.signal((row, int(newest[place])), int(sessions[place]))
    told = table.by_score(spoke_of_one(table.moments))[rows]
    for signals in (
        _run_signals(table.scores[rows], sessions, rules),
        _rare_signals(table.scores[rows], told, sessions, rules),
    ):
        for place, signal in signals:
            yield int(rows[place]), signal


def _run_signals(scores: Floats, sessions: NDArray[np.int64], rules: Rules) -> Iterator[tuple[int, Signal]]:
    """Find the rows whose run chart speaks while their last score lies below the median.

    Each row has its scores first and ``nan`` after the last, which came in session ``sessions`` of the row.
    """
    counts = (~np.isnan(scores)).sum(axis=1)
    rows = np.flatnonzero(counts >= FEWEST_FOR_RUNS)
    newest = scores[rows, counts[rows] - 1].tolist()
    charts = run_charts(scores[rows], rules.scale)
    for row, score, chart in zip(rows.tolist(), newest, charts, strict=True):
        low = score < chart.median - rules.scale.tolerance
        if chart.signal and low and chart.useful >= FEWEST_FOR_RUNS:
            long = chart.longest_run > chart.longest_usual
            value = chart.longest_run if long else chart.crossings
            bound = chart.longest_usual if long else chart.fewest_usual
            yield row, Signal(int(sessions[row]), Rule.RUN, _TIERS[Rule.RUN], float(value), float(bound))


def _rare_signals(
    scores: Floats, told: NDArray[np.bool_], sessions: NDArray[np.int64], rules: Rules
) -> Iterator[tuple[int, Signal]]:
    for row, rule, value, bound in rarities(scores, told, rules.scale):
        yield row, Signal(int(sessions[row]), rule, _TIERS[rule], value, bound)


def _noticed_earlier(table: Table, found: Sequence[Sequence[Signal]], rules: Rules) -> dict[int, int]:
    """Give, by row, the session before the newest in which that one's rarity was noticed already."""
    rows = [row for row, signals in enumerate(found) if any(one.rule in RARITIES for one in signals)]
    if not rows:
        return {}
    noticed = zip(rows, noticed_at(table, rows, rules).tolist(), strict=True)
    return {
        row: int(np.flatnonzero(table.usable[row])[at]) + 1
        for row, at in noticed
        if at < table.counts[row] - 1
    }


def _rows_with_episodes_that_matter(table: Table, rules: Rules) -> list[int]:
    """Find the clients with a fall in the newest score, or with a marked one that was not made up for."""
    if not table.scores.shape[1]:
        return []
    depths, mild, marked = falls(table.scores, rules)
    tolerance = rules.scale.tolerance
    regained_to = highest_after(np.where(np.isnan(table.scores), -np.inf, table.scores), -np.inf)
    lasting = (depths >= marked - tolerance) & (regained_to < table.scores + PARTIAL * depths - tolerance)
    newest = np.maximum(table.counts - 1, 0)[:, np.newaxis]
    fell_now = np.take_along_axis(depths >= mild - tolerance, newest, axis=1)[:, 0]
    rows: list[int] = np.flatnonzero(lasting.any(axis=1) | fell_now).tolist()
    return rows


def _signalled(table: Table, sessions: Sequence[tuple[int, int]], rules: Rules) -> Iterator[tuple[int, int]]:
    """Keep the sessions (row and number, each with a score) in which a rarity spoke, as known then."""
    if not sessions:
        return
    rows, numbers = np.array(sessions).T
    known = np.take_along_axis(np.cumsum(table.usable, axis=1)[rows], numbers[:, np.newaxis] - 1, axis=1)[
        :, 0
    ]
    rare = rare_at(table, rows, known - 1, rules)
    yield from (sessions[place] for place in np.flatnonzero(rare).tolist())


def _episode_signals(episodes: Iterable[Episode]) -> Iterator[Signal]:
    for episode in episodes:
        tier = Tier.UNUSUAL if episode.unusual else Tier.WORTH_A_TALK
        yield Signal(episode.session, Rule.EPISODE, tier, episode.depth, episode.needed)


def _moment_signals(history: History, sessions: range) -> Iterator[Signal]:
    weighs = unusual(history.moments, history.repairs)
    for at in sessions:
        moment = int(history.moments[at])
        if moment in {A_LITTLE, YES}:
            tier = Tier.UNUSUAL if weighs[at] else Tier.WORTH_A_TALK
            yield Signal(at + 1, Rule.MOMENT, tier, float(moment), float(A_LITTLE))


def _weighed(signals: Sequence[Signal], again: frozenset[int]) -> Iterator[Signal]:
    """Keep out of the upper tier what was said ``again``, and what needs a rarity there and has none."""
    rare = {signal.session for signal in signals if signal.rule in RARITIES} - again
    for signal in signals:
        alone = signal.rule in _NEED_A_RARITY | RARITIES and signal.session not in rare
        yield replace(signal, tier=min(signal.tier, Tier.WORTH_A_TALK)) if alone else signal


def _sorted(found: Iterable[Signal]) -> tuple[Signal, ...]:
    return tuple(sorted(found, key=lambda signal: (signal.session, -signal.tier, _ORDER[signal.rule])))
