"""Compare the rules on simulated clients; ``make bench-signals`` runs it and prints tables and JSON lines.

The same seed gives the same figures. Nothing is asserted here: what the tests hold is the rule itself.
"""

import argparse
import json
import math
import sys
from collections.abc import Iterable
from pathlib import Path

from comparing import KNOWS_ALL, OURS, PRODUCT, SIZES, Compared, InShape, compare, in_other_shapes
from picture import draw
from scoring import GOAL_RATE, WITHIN
from worlds import LEVELS, Kind

MAIN = 0.37
CLIENTS, QUICK_CLIENTS = 1_500, 300
SEED = 7
KINDS = (Kind.LASTING, Kind.REPAIRED)


def main() -> int:
    """Compare what was asked for."""
    parser = argparse.ArgumentParser(description="Rules for noticing ruptures, on simulated clients.")
    parser.add_argument("--quick", action="store_true", help="fewer clients, the middle share alone")
    parser.add_argument("--seed", type=int, default=SEED, help="where chance begins (default: %(default)s)")
    parser.add_argument("--out", type=Path, help="also write the JSON lines into this file")
    parser.add_argument("--picture", type=Path, help="also draw the curves into this PNG file")
    options = parser.parse_args()
    lines: list[str] = []
    for share in (MAIN,) if options.quick else (MAIN, *(one for one in LEVELS if one != MAIN)):
        measured, rules = compare(share, QUICK_CLIENTS if options.quick else CLIENTS, options.seed)
        sys.stderr.write(f"{measured:.1%} of the totals at the maximum\n")
        compared = []
        for one in rules:
            sys.stderr.write(f"done: {one.rule}\n")
            compared.append(one)
        say(table(measured, compared))
        lines += [json.dumps(line) for line in as_json(measured, compared)]
        if share == MAIN and options.picture is not None:
            draw(compared, 3, options.picture)
    if not options.quick:
        shapes = list(in_other_shapes(CLIENTS, options.seed))
        say(table_of_shapes(shapes))
        lines += [json.dumps(line) for line in shapes_as_json(shapes)]
    say("\n".join(lines))
    if options.out is not None:
        options.out.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return 0


def table(share: float, compared: list[Compared]) -> str:
    """Write, for a reader, what is noticed at the goal's false alarms; then the rules at their own bars."""
    limit = next(one for one in compared if one.rule == KNOWS_ALL)
    head = " ".join(f"{f'{kind} {size} SD':>17}" for kind in KINDS for size in SIZES)
    lines = [
        "",
        f"{share:.1%} at the maximum; {GOAL_RATE:.0%} false alarms; noticed in the session/next/next two",
        f"{'':30} {head}   erosion: half after, within 12",
    ]
    for one in compared:
        if one.rule != PRODUCT:
            cells = " ".join(f"{_shares(one.at_goal(kind, size)):>17}" for kind in KINDS for size in SIZES)
            lines.append(f"{one.rule:30} {cells}   {one.delay:.0f}, {100 * one.eroded:.0f}")
    ours = next(one for one in compared if one.rule == OURS)
    ratios = (ours.at_goal(kind, size) / limit.at_goal(kind, size) for kind in KINDS for size in SIZES)
    lines.append(f"{'Rapport, of the oracle':30} " + " ".join(f"{_shares(ratio):>17}" for ratio in ratios))
    lines += ["", "as in use: false alarms, in the fifth to ninth session; noticed"]
    for one in compared:
        if one.own:
            cells = " ".join(f"{_shares(one.own[kind, size]):>17}" for kind in KINDS for size in SIZES)
            lines.append(f"{one.rule:30} {cells}   {one.rate:6.2%} {one.early:6.2%}")
    return "\n".join(lines)


def as_json(share: float, compared: list[Compared]) -> list[dict[str, object]]:
    """Give one object a rule, kind and size."""
    limit = next(one for one in compared if one.rule == KNOWS_ALL)
    found: list[dict[str, object]] = []
    for one in compared:
        for kind, size in one.curves:
            at_goal = one.at_goal(kind, size)
            found.append(
                {
                    "at_top": round(share, 4),
                    "rule": one.rule,
                    "kind": kind.value,
                    "size": size,
                    "within": WITHIN,
                    "noticed": None if one.rule == PRODUCT else _rounded(at_goal),
                    "of_oracle": None
                    if one.rule == PRODUCT
                    else _rounded(at_goal / limit.at_goal(kind, size)),
                    "false_alarms": GOAL_RATE,
                    "own_false_alarms": _figure(one.rate),
                    "own_noticed": _rounded(one.own[kind, size]) if one.own else None,
                    "erosion_half_after": _figure(one.delay),
                    "erosion_within_12": _figure(one.eroded),
                }
            )
    return found


def table_of_shapes(shapes: list[InShape]) -> str:
    """Write how Rapport fares with other clients: bars as in use; in brackets, at the goal's false alarms."""
    lines = ["", "other clients: at the maximum, false alarms as in use; 2 SD noticed (at the goal's rate)"]
    for one in shapes:
        cells = " ".join(
            f"{kind} {_shares(one.own[kind])} ({_shares(one.at_goal[kind])})".rjust(32) for kind in KINDS
        )
        lines.append(f"{one.shape:30} {one.share_at_top:6.1%} {one.rate:6.2%} {cells}")
    return "\n".join(lines)


def shapes_as_json(shapes: list[InShape]) -> list[dict[str, object]]:
    """Give one object a shape and kind."""
    return [
        {
            "shape": one.shape,
            "at_top": round(one.share_at_top, 4),
            "rule": OURS,
            "kind": kind.value,
            "size": 2,
            "within": WITHIN,
            "noticed": _rounded(one.at_goal[kind]),
            "false_alarms": GOAL_RATE,
            "own_false_alarms": _figure(one.rate),
            "own_noticed": _rounded(one.own[kind]),
        }
        for one in shapes
        for kind in KINDS
    ]


def say(text: str) -> None:
    """Print."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _shares(values: Iterable[float]) -> str:
    return "/".join(f"{100 * value:.0f}" for value in values)


def _rounded(values: Iterable[float]) -> list[float]:
    return [round(float(value), 4) for value in values]


def _figure(value: float) -> float | None:
    return round(value, 4) if math.isfinite(value) else None


if __name__ == "__main__":
    sys.exit(main())
