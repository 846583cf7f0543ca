"""The build scripts, found where they are."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    """Let tests import the build scripts; Rapport itself never does."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    yield ROOT / "packaging"
    for name in [
        name for name in sys.modules if name.partition(".")[0] in {"stick", "linux", "windows", "start"}
    ]:
        del sys.modules[name]
