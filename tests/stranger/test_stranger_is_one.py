"""The reader owes nothing to the product, or it would prove nothing about the page."""

import ast
import sys
from pathlib import Path

HERE = Path(__file__).parent
ALLOWED = {"pagereader", "pyhpke", "cryptography", "pytest"}
PRIMITIVES = "cryptography.hazmat.primitives"
WHAT_IT_RAISES = "cryptography.exceptions"


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield node.module


def test_c17_the_stranger_imports_nothing_of_the_product():
    files = sorted(HERE.rglob("*.py"))
    assert len(files) > 10
    for file in files:
        for name in imported(ast.parse(file.read_text(encoding="utf-8"))):
            top = name.split(".")[0]
            assert top in ALLOWED or top in sys.stdlib_module_names, f"{file.name} imports {name}"
            assert top != "importlib", f"{file.name} imports {name}"
            # The product's own HPKE and stream would prove themselves.
            allowed = name.startswith((PRIMITIVES, WHAT_IT_RAISES))
            assert top != "cryptography" or allowed, f"{file.name} imports {name}"
            assert not name.startswith((f"{PRIMITIVES}.hpke", "cryptography.cobblestone"))
