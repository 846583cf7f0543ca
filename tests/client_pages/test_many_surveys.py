"""K8: client after client, and the kiosk is as large as after the first few.

The quick run has a quarter of the clients and allows a quarter of the growth.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rig.running import THOROUGH

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("child_many_surveys.py")
SURVEYS = 2_000 if THOROUGH else 500
PATIENCE_SECONDS = 600  # for what takes less than a minute on a machine at rest
MOST_GROWTH_KIB = SURVEYS * 20 * 1024 // 2_000


@pytest.mark.timeout(6 * PATIENCE_SECONDS if THOROUGH else PATIENCE_SECONDS)
def test_k8_two_thousand_surveys_in_a_row_would_take_less_than_twenty_megabytes(practice):
    marks = (20, SURVEYS // 2, SURVEYS)
    done = subprocess.run(
        [sys.executable, str(CHILD), str(practice.folder), str(SURVEYS), *map(str, marks)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=5 * PATIENCE_SECONDS if THOROUGH else PATIENCE_SECONDS - 20,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    early, half, late = json.loads(done.stdout.splitlines()[-1])
    assert late - early < MOST_GROWTH_KIB
    assert late - half < MOST_GROWTH_KIB // 2
