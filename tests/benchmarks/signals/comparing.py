"""One share at the maximum: worlds made, rules run over them, everything counted."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from contenders import CONTENDERS, FALLEN, Contender, unusual_in_the_product
from numpy.typing import NDArray
from oracle import oracle
from scoring import GOAL_RATE, RATES, WITHIN, Manner, bars_for, judged, median_delay, noticed, spoke
from worlds import EROSION, LEVELS, OTHER_SHAPES, Kind, World, make

SIZES = (1, 2, 3)
KNOWS_ALL = "oracle"
KNOWS_NOT_THE_SIZE = "oracle, size not told"
PRODUCT = "Rapport's find_signals"
OURS = "Rapport"
EARLY = (4, 9)
ERODED_WITHIN = 12
_NOTHING = float("nan")

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Compared:
    """What one rule does in one set of worlds.

    Attributes:
        rule: its name.
        rate: false alarms a stable session at ``bar``.
        early: the same in the fifth to ninth session, which most rules leave out.
        rates: false alarms along the curve; the rule's bar is set anew for each.
        curves: (kind, size) -> rates x within: the share of the ruptures that is noticed.
        own: (kind, size) -> within: the same at the rule's own bar; empty where it has none.
        delay: median sessions until an erosion is noticed, at the goal's rate.
        eroded: share of the erosions noticed within twelve sessions, at the goal's rate.
    """

    rule: str
    rate: float
    early: float
    rates: tuple[float, ...]
    curves: dict[tuple[Kind, int], Floats]
    own: dict[tuple[Kind, int], Floats]
    delay: float
    eroded: float

    def at_goal(self, kind: Kind, size: int) -> Floats:
        """Give what is noticed at the goal's rate of false alarms, by ``within``."""
        return self.curves[kind, size][self.rates.index(GOAL_RATE)]


def compare(share_at_top: float, clients: int, seed: int) -> tuple[float, Iterator[Compared]]:
    """Simulate; give the share at the maximum that came out, and what each rule does, one after the other."""
    rng = np.random.default_rng(seed)
    level = LEVELS[share_at_top]
    stable = make(3 * clients, rng, level=level)
    ruptures = {
        (kind, size): make(clients, rng, kind, size, level)
        for kind in (Kind.LASTING, Kind.REPAIRED)
        for size in SIZES
    }
    erosion = make(clients, rng, Kind.EROSION, EROSION, level)
    return stable.share_at_top, _rules(_Worlds(stable, ruptures, erosion))


@dataclass(frozen=True, slots=True)
class InShape:
    """How Rapport's rule fares where clients are otherwise than its bars were chosen on.

    Attributes:
        shape: what is different.
        share_at_top: of the totals.
        rate: false alarms a stable session at the rule's own bar.
        own: kind -> within: the share of the ruptures of two standard deviations noticed at that bar.
        at_goal: the same with the bar that gives the goal's rate there.
    """

    shape: str
    share_at_top: float
    rate: float
    own: dict[Kind, Floats]
    at_goal: dict[Kind, Floats]


def in_other_shapes(clients: int, seed: int) -> Iterator[InShape]:
    """Simulate clients of other shapes, and judge them with the bars in use."""
    ours = next(one for one in CONTENDERS if one.name == OURS)
    for name, shape in OTHER_SHAPES.items():
        rng = np.random.default_rng(seed)
        stable = make(3 * clients, rng, shape=shape)
        calm = ours.figure(stable)
        at_goal = bars_for(stable, calm, ours.manner)[RATES.index(GOAL_RATE)]
        ruptures = [make(clients, rng, kind, 2, shape=shape) for kind in (Kind.LASTING, Kind.REPAIRED)]
        seen = {world.kind: (world, ours.figure(world)) for world in ruptures}
        yield InShape(
            name,
            stable.share_at_top,
            float(judged(stable, spoke(stable, calm, FALLEN, ours.manner)).mean()),
            {kind: _noticed(*both, FALLEN, ours.manner) for kind, both in seen.items()},
            {kind: _noticed(*both, at_goal, ours.manner) for kind, both in seen.items()},
        )


@dataclass(frozen=True, slots=True)
class _Worlds:
    stable: World
    ruptures: dict[tuple[Kind, int], World]
    erosion: World


def _rules(worlds: _Worlds) -> Iterator[Compared]:
    for one in CONTENDERS:
        yield _compared(one, worlds)
    yield _compared(Contender(PRODUCT, unusual_in_the_product, Manner(once=False), 0.5), worlds)
    stable, ruptures = worlds.stable, worlds.ruptures
    by_size = {size: oracle(stable, size) for size in SIZES}
    seen = {key: {size: oracle(world, size) for size in SIZES} for key, world in ruptures.items()}
    yield _oracle(KNOWS_ALL, stable, ruptures, by_size, {key: seen[key][key[1]] for key in seen})
    mixed = _any_size(by_size)
    yield _oracle(
        KNOWS_NOT_THE_SIZE,
        stable,
        ruptures,
        dict.fromkeys(SIZES, mixed),
        {key: _any_size(figures) for key, figures in seen.items()},
    )


def _compared(one: Contender, worlds: _Worlds) -> Compared:
    calm = one.figure(worlds.stable)
    bars = bars_for(worlds.stable, calm, one.manner)
    seen = {key: one.figure(world) for key, world in worlds.ruptures.items()}
    in_use = None if one.bar is None else spoke(worlds.stable, calm, one.bar, one.manner)
    at_goal = one.bar if one.name == PRODUCT and one.bar is not None else bars[RATES.index(GOAL_RATE)]
    worn = spoke(worlds.erosion, one.figure(worlds.erosion), at_goal, one.manner)
    return Compared(
        rule=one.name,
        rate=_NOTHING if in_use is None else float(judged(worlds.stable, in_use).mean()),
        early=_NOTHING if in_use is None else float(judged(worlds.stable, in_use, *EARLY).mean()),
        rates=RATES,
        curves={key: _curve(world, seen[key], bars, one.manner) for key, world in worlds.ruptures.items()},
        own={}
        if one.bar is None
        else {key: _noticed(world, seen[key], one.bar, one.manner) for key, world in worlds.ruptures.items()},
        delay=median_delay(worlds.erosion, worn),
        eroded=noticed(worlds.erosion, worn, ERODED_WITHIN),
    )


def _oracle(
    name: str,
    stable: World,
    ruptures: dict[tuple[Kind, int], World],
    calm: dict[int, Floats],
    seen: dict[tuple[Kind, int], Floats],
) -> Compared:
    bars = {size: bars_for(stable, calm[size], Manner()) for size in SIZES}
    curves = {key: _curve(world, seen[key], bars[key[1]], Manner()) for key, world in ruptures.items()}
    return Compared(name, _NOTHING, _NOTHING, RATES, curves, {}, _NOTHING, _NOTHING)


def _curve(world: World, figure: Floats, bars: list[float], manner: Manner) -> Floats:
    return np.array([_noticed(world, figure, bar, manner) for bar in bars])


def _noticed(world: World, figure: Floats, bar: float, manner: Manner) -> Floats:
    spoken = spoke(world, figure, bar, manner)
    return np.array([noticed(world, spoken, within) for within in WITHIN])


def _any_size(figures: dict[int, Floats]) -> Floats:
    mixed: Floats = np.logaddexp.reduce(list(figures.values())) - np.log(len(figures))
    return mixed
