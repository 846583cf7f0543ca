"""Which test holds which requirement: `python tests/guards/requirements_table.py [RESULTS]` prints the table.

RESULTS is what `pytest --junitxml=RESULTS` wrote: with it, the table has each test's end and seconds.

A test that holds a requirement begins with its number: ``test_c15_erasing_a_client_...`` holds C15.
"""

import ast
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = (
    *(f"C{number}" for number in range(1, 19)),
    *(f"I{number}" for number in range(1, 5)),
    *(f"D{number}" for number in range(1, 7)),
    *(f"K{number}" for number in range(1, 9)),
)
"""Each of these needs a test of its own; others are shown where there are any."""

_NAMED = re.compile(r"test_([cidk])(\d+)_")


def held():
    """Give requirement -> names of its tests, as ``file::test``, in the order of the files."""
    tests = defaultdict(list)
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        for name in _tests_in(file):
            if found := _NAMED.match(name):
                letter, number = found.groups()
                where = file.relative_to(ROOT / "tests").as_posix()
                tests[f"{letter.upper()}{int(number)}"].append(f"{where}::{name}")
    return dict(tests)


def in_order(requirements):
    """Sort C1, C2 ... C18, I1 ... as people count."""
    return sorted(requirements, key=lambda one: ("CIDK".index(one[0]), int(one[1:])))


def _tests_in(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name


def results_in(file):
    """Give the name of a test, as ``held`` has it -> how its cases ended and the seconds they took."""
    ended = defaultdict(list)
    for case in ElementTree.parse(file).iter("testcase"):
        where = case.get("classname").removeprefix("tests.").replace(".", "/") + ".py"
        outcomes = [part.tag for part in case if part.tag in ("failure", "error", "skipped")]
        outcome = outcomes[0] if outcomes else "passed"
        ended[f"{where}::{case.get('name').partition('[')[0]}"].append((outcome, float(case.get("time"))))
    return ended


def told(cases):
    """Say how cases of a test, or of several, ended."""
    counted = Counter(outcome for outcome, _ in cases)
    words = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counted.items()))
    return f"{words or 'not run'}\t{sum(seconds for _, seconds in cases):.1f} s"


def main(files):
    """Print every requirement with its tests; exit status 1 when one has none."""
    tests = held()
    ended = results_in(files[0]) if files else None
    for requirement in in_order({*REQUIRED, *tests}):
        names = tests.get(requirement, [])
        all_of_it = [case for name in names for case in ended[name]] if ended else []
        sys.stdout.write(f"{requirement}\t{len(names)}" + (f"\t{told(all_of_it)}\n" if ended else "\n"))
        sys.stdout.writelines(f"\t{name}" + (f"\t{told(ended[name])}\n" if ended else "\n") for name in names)
    return int(any(requirement not in tests for requirement in REQUIRED))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
