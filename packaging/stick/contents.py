"""What is inside the bundle, and from where: read from what PyInstaller notes about each file."""

import ast
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from stick.work import Work, digest, run


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package that some library of the bundle is from.

    Attributes:
        name: the binary package's.
        version: as dpkg has it.
        files: library -> SHA-256.
    """

    name: str
    version: str
    files: dict[str, str]


@dataclass(frozen=True)
class Contents:
    """All that a bundle is made of, beside Python itself."""

    distributions: list[Distribution]
    system: list[SystemPackage]
    python: str


def look_into(work: Work, more: Iterable[str]) -> Contents:
    """Name the Python packages and the system's libraries that went into the bundle.

    Args:
        work: the build, with the bundle made.
        more: files of the system that go onto the stick beside the bundle.
    """
    notes = work.build / "pyinstaller" / "rapport"
    sources = {entry[1] for note in ("COLLECT-00.toc", "PYZ-00.toc") for entry in _entries(notes / note)}
    site = run([work.python, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]).strip()
    owners = {
        str(Path(file.locate())): found
        for found in distributions(path=[site])
        for file in found.files or ()
        if found.name != "pip"
    }
    used = {owners[source].name: owners[source] for source in sources if source in owners}
    beside = sorted({source for source in sources if re.match(r"(/usr)?/lib/", source)}.union(more))
    version = run([work.python, "-c", "import platform; print(platform.python_version())"]).strip()
    return Contents(sorted(used.values(), key=lambda one: one.name.lower()), _packages(beside), version)


def _entries(note: Path) -> list[tuple[str, str, str]]:
    """Give the (name, source, kind) entries of one of PyInstaller's notes."""
    found: list[tuple[str, str, str]] = []

    def walk(value: object) -> None:
        if isinstance(value, tuple) and len(value) >= 3 and all(isinstance(part, str) for part in value[:3]):
            found.append((value[0], value[1], value[2]))
        elif isinstance(value, list | tuple):
            for part in value:
                walk(part)

    walk(ast.literal_eval(note.read_text(encoding="utf-8")))
    return found


def _packages(files: list[str]) -> list[SystemPackage]:
    """Ask dpkg which package each library is from, and hash it: an input that no lock file holds."""
    by_package: dict[str, dict[str, str]] = defaultdict(dict)
    for file in files:
        by_package[_owner(file)][Path(file).name] = digest(Path(file))
    return [
        SystemPackage(name, _version(name), dict(sorted(hashes.items())))
        for name, hashes in sorted(by_package.items())
    ]


def _owner(file: str) -> str:
    real = str(Path(file).resolve())
    for name in (file, real, real.removeprefix("/usr"), f"/usr{file}"):
        told = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    raise SystemExit(f"No package owns {file}: what it is and under which licence nobody knows.")


def _version(package: str) -> str:
    return run(["dpkg-query", "--show", "--showformat", "${Version}\n", package]).splitlines()[0]
