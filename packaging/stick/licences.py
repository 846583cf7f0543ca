"""The licences of all that is inside, as their authors wrote them."""

import re
import shutil
import sys
from importlib.metadata import Distribution
from pathlib import Path

from stick.contents import Contents
from stick.work import Work, run

COMMON = Path("/usr/share/common-licenses")
# Qt and its bindings come without the text of their licence.
_QT = ("pyside6_essentials", "shiboken6")
_IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_WORDS = """Rapport and what it brings along

Rapport itself: MIT; its questionnaire: CC0-1.0; its fonts: SIL Open Font License 1.1 (rapport/).
Python {python}: Python Software Foundation License (python/).
The loader: PyInstaller, GPL-2.0-or-later with an exception for programs that it packs (pyinstaller/).
Qt and PySide6: used under the LGPL 3 (qt/). They lie as separate files in the folder `lib` and can be
replaced by your own builds. Their sources are to be had from the Qt Project, for these very versions.

Python packages, each in a folder of its own:
{packages}

Libraries of the system that it was built on (Debian's own record of each under debian/):
{system}
"""


def gather(work: Work, contents: Contents, out: Path) -> None:
    """Lay out the licences below `out`, a folder for each part, and a page that says what is where."""
    shutil.rmtree(out, ignore_errors=True)
    for found in contents.distributions:
        _copy(found, out / _plain(found.name))
    shutil.copyfile(_python_licence(work), _made(out / "python" / "LICENSE.txt"))
    site = "lib/python3*/site-packages"
    (packer,) = work.python.parents[1].glob(f"{site}/pyinstaller-*.dist-info/licenses/COPYING.txt")
    shutil.copyfile(packer, _made(out / "pyinstaller" / "COPYING.txt"))
    for name in ("LGPL-3", "GPL-3"):
        shutil.copyfile(COMMON / name, _made(out / "qt" / f"{name}.txt"))
    for font in sorted((work.source / "resources" / "fonts").glob("*.txt")):
        shutil.copyfile(font, _made(out / "rapport" / font.name))
    shutil.copyfile(work.source / "LICENSE", _made(out / "rapport" / "LICENSE"))
    for package in contents.system:
        record = Path("/usr/share/doc") / package.name / "copyright"
        shutil.copyfile(record, _made(out / "debian" / f"{package.name}.txt"))
    for text in out.rglob("*"):
        text.chmod(0o755 if text.is_dir() else 0o644)
    words = _WORDS.format(
        python=contents.python,
        packages="\n".join(
            f"  {one.name} {one.version}: {licence_of(one)}" for one in contents.distributions
        ),
        system="\n".join(f"  {one.name} {one.version}: {', '.join(one.files)}" for one in contents.system),
    )
    (out / "README.txt").write_text(words, encoding="utf-8")


def licence_of(found: Distribution) -> str:
    """Give a package's licence in a few words, as its metadata state it."""
    if found.name.lower() in _QT:
        return "LGPL-3.0-only"
    facts = found.metadata
    stated = facts.get("License-Expression") or ""
    if stated:
        return stated
    classes = [
        line.rpartition(" :: ")[2] for line in facts.get_all("Classifier", []) if line.startswith("License")
    ]
    return ", ".join(classes) or (facts.get("License") or "see its folder").splitlines()[0]


def debian_copyright(work: Work) -> str:
    """Give the copyright file of the package."""
    mit = (work.source / "LICENSE").read_text(encoding="utf-8").partition("\n---")[0].strip()
    body = "\n".join(f" {line}" if line else " ." for line in mit.splitlines()[2:])
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Rapport\n\n"
        "Files: *\n"
        "Copyright: 2026 The Rapport maintainers\n"
        "License: MIT\n"
        f"{body}\n\n"
        "Files: usr/lib/rapport/lib/PySide6/* usr/lib/rapport/lib/shiboken6/*\n"
        "Copyright: The Qt Company Ltd. and other contributors\n"
        "License: LGPL-3\n"
        " On Debian systems the text is in /usr/share/common-licenses/LGPL-3.\n\n"
        "Files: usr/lib/rapport/lib/*\n"
        "Copyright: the authors named in /usr/share/doc/rapport/licences\n"
        "License: various\n"
        " Each part's licence is in /usr/share/doc/rapport/licences, README.txt first.\n"
    )


def _copy(found: Distribution, folder: Path) -> None:
    texts = [
        file
        for file in found.files or ()
        if ".dist-info" in str(file.parent) and _IS_LICENCE.search(file.name) and file.name != "METADATA"
    ]
    if not texts and found.name.lower() not in _QT:
        sys.exit(f"{found.name} brings no licence: it cannot be passed on like that.")
    for file in texts:
        shutil.copyfile(Path(file.locate()), _made(folder / "-".join(_inner(file.parts))))


def _inner(parts: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(part for part in parts[1:] if part != "licenses")
    return kept or parts[-1:]


def _python_licence(work: Work) -> Path:
    where = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    for folder in (Path(run([work.python, "-c", where]).strip()), Path("/usr/share/doc/python3.11")):
        for name in ("LICENSE.txt", "copyright"):
            if (folder / name).exists():
                return folder / name
    sys.exit("The licence of Python itself is not to be found on this system.")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _made(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    return file
