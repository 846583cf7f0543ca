"""Collect the sentences for translators and compile the catalogues: `strings.py [LANGUAGE...]`.

Updates every catalogue in resources/translations, and begins one for each LANGUAGE (`de`, `pt_BR`) named. The
English catalogue holds plural forms alone: everything else is English already. Fails on any warning of the
tools, because a warning means a sentence that no translator would ever see.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent


def sources() -> list[str]:
    """Give every module that may say something to a person."""
    found = [path for top in ("kiosk", "ui") for path in (ROOT / top).rglob("*.py")]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def collect(catalogue: Path, language: str) -> None:
    """Bring one catalogue up to date with the sources; what is translated in it stays."""
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
    options += ["-source-language", "en", "-target-language", language]
    options += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=phrase"]
    if language == "en":
        options.append("-pluralonly")
    run("pyside6-lupdate", *options, *sources(), "-ts", str(catalogue))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; end with its words where it has any."""
    told = subprocess.run([TOOLS / tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    words = (told.stderr + told.stdout).strip()
    if told.returncode or words:
        sys.exit(f"{tool}: {words or told.returncode}")


def main(languages: list[str], catalogues: Path) -> None:
    """Update, begin and compile."""
    known = {path.stem.removeprefix("rapport_") for path in catalogues.glob("rapport_*.ts")}
    for language in sorted({"en", *known, *languages}):
        collect(catalogues / f"rapport_{language}.ts", language)
    run("pyside6-lrelease", "-silent", *map(str, sorted(catalogues.glob("rapport_*.ts"))))


if __name__ == "__main__":
    main(sys.argv[1:], CATALOGUES)
