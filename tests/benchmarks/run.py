"""Measure Rapport against its peers and print a table; ``make bench`` runs it.

Nothing is asserted here: times belong to a machine. Each figure is the median of at least five rounds, in
each of which Rapport and its peer are measured one after the other.
"""

import argparse
import importlib
import json
import os
import sys
import tempfile
from pathlib import Path

from figures import Result, run, table
from growth_picture import draw
from machine import describe

THEMES = ("kiosk", "therapist", "bulk", "growth")
BUNDLE = "bundle"  # of `make dist`, and therefore only when it is asked for


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description="Rapport against its peers: figures, ratios and goals.")
    parser.add_argument(
        "themes", nargs="*", metavar="THEME", help=f"some of {', '.join(THEMES)} (default: all); or {BUNDLE}"
    )
    parser.add_argument(
        "--quick", action="store_true", help="smaller practices and three rounds, for a first look"
    )
    parser.add_argument(
        "--rounds", type=int, default=0, help="at least so many rounds (default: 5; 3 with --quick)"
    )
    parser.add_argument("--out", type=Path, help="also write the JSON lines into this file")
    parser.add_argument("--picture", type=Path, help="also draw how cost grows into this PNG file")
    options = parser.parse_args()
    if unknown := set(options.themes) - {*THEMES, BUNDLE}:
        parser.error(f"no such theme: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    machine = json.dumps({"machine": describe()})
    say(machine)
    results = measure(
        options.themes or THEMES, options.rounds or (3 if options.quick else 5), quick=options.quick
    )
    lines = [one.as_json() for one in results]
    say("\n".join(lines))
    say(table(results))
    if options.out is not None:
        options.out.write_text("\n".join([machine, *lines, ""]), encoding="utf-8")
    if options.picture is not None:
        draw(results, options.picture)
    return 0


def measure(themes: list[str] | tuple[str, ...], rounds: int, *, quick: bool) -> list[Result]:
    """Measure the themes one after the other; say on standard error what is done."""
    results: list[Result] = []
    for theme in themes:
        module = importlib.import_module(f"{theme}_figures")
        with tempfile.TemporaryDirectory(prefix=f"rapport-bench-{theme}-") as scratch:
            for benchmark in module.benchmarks(Path(scratch), quick=quick):
                sys.stderr.write(f"measuring: {', '.join(figure.name for figure in benchmark.figures)}\n")
                results += run(benchmark, rounds)
    return results


def say(text: str) -> None:
    """Print."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
