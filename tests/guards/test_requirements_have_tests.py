"""Every requirement of SECURITY has a test whose name begins with its number."""

import subprocess
import sys
from pathlib import Path

TABLE = Path(__file__).with_name("requirements_table.py")


def test_no_requirement_is_without_a_test():
    done = subprocess.run([sys.executable, str(TABLE)], capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    counts = dict(line.split("\t") for line in lines if not line.startswith("\t"))
    assert {one for one, count in counts.items() if count == "0"} == set()
    assert {"C1", "C18", "I4", "D6", "K1", "K6", "K8"} <= counts.keys()
    assert done.returncode == 0
    # The guard sees this very kind of line, so that an empty table cannot pass.
    assert any(line.startswith("\tvault/") and "::test_c" in line for line in lines)
