"""What a benchmark is: a round that measures Rapport and its peer, one after the other, in the same run."""

import json
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

LIMIT = "limit"


class Pair(NamedTuple):
    """One measurement of Rapport and one of its peer, in the figure's unit."""

    ours: float
    peer: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        name: what is measured.
        peer: what it is held against; ``LIMIT`` where that is a fixed number.
        goal: the largest ratio that is good enough.
        unit: of both numbers.
    """

    name: str
    peer: str
    goal: float
    unit: str = "ms"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Figures that come out of the same rounds.

    Attributes:
        figures: in the order of the table.
        measure: does one round; figure's name -> both measurements.
        rounds: how many at least, where one round is cheap; otherwise the runner's number.
    """

    figures: Sequence[Figure]
    measure: Callable[[], Mapping[str, Pair]]
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table, measured: medians over the rounds, and the extremes of our own."""

    name: str
    ours: float
    peer: float
    ratio: float
    goal: float
    met: bool
    unit: str
    against: str
    rounds: int
    least: float
    most: float

    def as_json(self) -> str:
        """Write one JSON line."""
        return json.dumps(asdict(self))


def run(benchmark: Benchmark, rounds: int) -> Iterator[Result]:
    """Measure all rounds of one benchmark; a median each."""
    many = max(rounds, benchmark.rounds)
    taken = [benchmark.measure() for _ in range(many)]
    for figure in benchmark.figures:
        pairs = [one[figure.name] for one in taken]
        ours, peer = (statistics.median(side) for side in zip(*pairs, strict=True))
        ratio = ours / peer
        own = [pair.ours for pair in pairs]
        yield Result(
            figure.name,
            round(ours, 3),
            round(peer, 3),
            round(ratio, 2),
            figure.goal,
            ratio <= figure.goal,
            figure.unit,
            figure.peer,
            many,
            round(min(own), 3),
            round(max(own), 3),
        )


def timed(work: Callable[[], object]) -> float:
    """Give how long ``work`` takes, in ms."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1e3


def table(results: Sequence[Result]) -> str:
    """Write the results for a reader."""
    wide = max((len(one.name) for one in results), default=0)
    head = f"{'':{wide}}  {'Rapport':>12}  {'peer':>12}  {'ratio':>7}  {'goal':>6}  met  against"
    lines = [
        f"{one.name:{wide}}  {one.ours:>9.2f} {one.unit}  {one.peer:>9.2f} {one.unit}  {one.ratio:>6.2f}x"
        f"  {one.goal:>5.2g}x  {'yes' if one.met else 'NO ':3}  {one.against}"
        for one in results
    ]
    return "\n".join([head, *lines])
