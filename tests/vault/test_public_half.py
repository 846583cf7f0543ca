"""The modules that the kiosk uses bring nothing along that could read."""

import subprocess
import sys

import pytest

PUBLIC = [
    "chain",
    "codes",
    "contents",
    "crockford",
    "header",
    "labels",
    "padding",
    "record",
    "repair_step",
    "sealing",
    "suites",
]
PRIVATE = ["opening", "slots", "holders", "recovery", "cost", "expand", "passphrases", "reflection", "note"]


@pytest.mark.parametrize("module", PUBLIC)
def test_c1_a_public_module_does_not_load_the_private_half(module):
    program = (
        f"import sys, kiosk.vault.{module}; "
        f"print([name for name in {PRIVATE!r} if 'kiosk.vault.' + name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
    )
    assert done.stdout == "[]\n"
