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
{loader}
Qt and PySide6: used under the LGPL 3 (qt/). They lie as separate files in the folder `{libraries}` and can be
replaced by your own builds. Their sources are to be had from the Qt Project, for these very versions.

Python packages, each in a folder of its own:
{packages}
"""
_LOADER = (
    "The loader: PyInstaller, GPL-2.0-or-later with an exception for programs that it packs (pyinstaller/)."
)
_SYSTEM = """
Libraries of the system that it was built on (Debian's own record of each under debian/):
{system}
"""


def gather(work: Work, contents: Contents, out: Path) -> None:
    """Lay out the bundle's licences, a folder for each part, and a page that says what is where."""
    gather_common(work, contents.distributions, _python_licence(work), out)
    site = "lib/python3*/site-packages"
    (packer,) = work.python.parents[1].glob(f"{site}/pyinstaller-*.dist-info/licenses/COPYING.txt")
    shutil.copyfile(packer, _made(out / "pyinstaller" / "COPYING.txt"))
    for package in contents.system:
        copy_record(package.name, out / "debian")
    system = "\n".join(f"  {one.name} {one.version}: {', '.join(one.files)}" for one in contents.system)
    words = front_page(contents.python, _LOADER, "lib", contents.distributions) + _SYSTEM.format(
        system=system
    )
    finish(out, words)


def gather_common(work: Work, parts: list[Distribution], python: Path, out: Path) -> None:
    """Lay out what every system's program brings along: Rapport's own, Python's, Qt's, the packages'."""
    shutil.rmtree(out, ignore_errors=True)
    for found in parts:
        _copy(found, out / _plain(found.name))
    shutil.copyfile(python, _made(out / "python" / "LICENSE.txt"))
    for name in ("LGPL-3", "GPL-3"):
        shutil.copyfile(COMMON / name, _made(out / "qt" / f"{name}.txt"))
    for font in sorted((work.source / "resources" / "fonts").glob("*.txt")):
        shutil.copyfile(font, _made(out / "rapport" / font.name))
    shutil.copyfile(work.source / "LICENSE", _made(out / "rapport" / "LICENSE"))


def copy_record(package: str, folder: Path) -> None:
    """Copy Debian's own record of a package's licences."""
    shutil.copyfile(Path("/usr/share/doc") / package / "copyright", _made(folder / f"{package}.txt"))


def front_page(python: str, loader: str, libraries: str, parts: list[Distribution]) -> str:
    """Give the page that says what is where.

    Args:
        python: Python's version.
        loader: what starts the program, and under which licence.
        libraries: the folder in which Qt's lie.
        parts: the packages.
    """
    packages = "\n".join(f"  {one.name} {one.version}: {licence_of(one)}" for one in parts)
    return _WORDS.format(python=python, loader=loader, libraries=libraries, packages=packages)


def finish(out: Path, words: str) -> None:
    """Write the front page, and give every file a stick's permissions."""
    (out / "README.txt").write_text(words, encoding="utf-8")
    for text in out.rglob("*"):
        text.chmod(0o755 if text.is_dir() else 0o644)


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
