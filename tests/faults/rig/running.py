"""Starting a job of the rig in a process of its own, where nothing but the core is loaded."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parents[1]
THOROUGH = os.environ.get("RAPPORT_FAULTS") == "thorough"
"""Whether everything is tried (``make test-faults``), or so much as a few minutes allow."""
PATIENCE_SECONDS = 6 * 3600 if THOROUGH else 580


def start(job: str, base: Path, **described: Any) -> dict[str, Any]:
    """Run one job; give what it tells.

    Raises:
        RuntimeError: it failed.
    """
    told = json.dumps({"job": job, "base": str(base), **described})
    path = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, "-m", "rig", told],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{job} {described}: {done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
