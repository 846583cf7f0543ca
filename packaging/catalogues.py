"""Compile the catalogues: every resources/translations/*.ts becomes the .qm that the pages read.

What is compiled is made by `make env` and by every build of the package, and is not kept in the repository: a
change of a sentence is then a change of one text file. Standard library and Qt's own tool alone.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"


def outdated(folder: Path = FOLDER) -> list[Path]:
    """Give the catalogues whose compiled form is missing or older."""
    return [
        source
        for source in sorted(folder.glob("*.ts"))
        if not source.with_suffix(".qm").exists()
        or source.with_suffix(".qm").stat().st_mtime < source.stat().st_mtime
    ]


def compile_catalogues(sources: list[Path]) -> None:
    """Compile them; end with the tool's words where it has any."""
    if not sources:
        return
    told = subprocess.run([lrelease(), "-silent", *sources], capture_output=True, text=True, check=False)
    words = (told.stderr + told.stdout).strip()
    if told.returncode or words:
        sys.exit(f"lrelease: {words or told.returncode}")


def lrelease() -> Path:
    """Give Qt's compiler of catalogues, which comes with PySide6; end where that is missing."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("PySide6 is missing, which brings the compiler of the catalogues: run `make env` first.")
    return Path(found.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")


if __name__ == "__main__":
    compile_catalogues(sorted(FOLDER.glob("*.ts")))
