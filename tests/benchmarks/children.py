"""Starting the programs that are measured from outside, each a process of its own."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_PATIENCE_SECONDS = 300


def start(script: str, *arguments: object) -> dict[str, Any]:
    """Run one of the programs beside this module; give what it says on its last line.

    Every program says with ``at_ns`` when things happened, by the clock that all processes share;
    ``started_ns`` is added here, read right before the process was made.

    Raises:
        RuntimeError: the program failed.
    """
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    started_ns = time.monotonic_ns()
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script} ended with status {done.returncode}: {done.stderr}")
    return {"started_ns": started_ns, **json.loads(done.stdout.splitlines()[-1])}


def since_start(said: dict[str, Any], what: str) -> float:
    """Give how long after its start a program said that ``what`` happened, in ms."""
    return (said[what] - said["started_ns"]) / 1e6
