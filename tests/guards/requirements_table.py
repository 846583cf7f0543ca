"""Which test holds which requirement: `python tests/guards/requirements_table.py` prints the table.

A test that holds a requirement begins with its number: ``test_c15_erasing_a_client_...`` holds C15.
"""

import ast
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = (
    *(f"C{number}" for number in range(1, 19)),
    *(f"I{number}" for number in range(1, 5)),
    *(f"D{number}" for number in range(1, 7)),
    *(f"K{number}" for number in range(4, 7)),
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


def main():
    """Print every requirement with its tests; exit status 1 when one has none."""
    tests = held()
    for requirement in in_order({*REQUIRED, *tests}):
        names = tests.get(requirement, [])
        sys.stdout.write(f"{requirement}\t{len(names)}\n")
        sys.stdout.writelines(f"\t{name}\n" for name in names)
    return int(any(requirement not in tests for requirement in REQUIRED))


if __name__ == "__main__":
    sys.exit(main())
