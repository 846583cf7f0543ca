"""The machine that the figures were measured on."""

import os
import platform
import sqlite3
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "cryptography", "matplotlib", "numpy")


def describe() -> dict[str, object]:
    """Give what a reader needs in order to judge the times."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "screen": os.environ.get("QT_QPA_PLATFORM", "the system's"),
        **{name: version(name) for name in LIBRARIES},
    }


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()
