"""What is installed on Windows: the program's folder, laid out from pinned inputs, the same each time.

- ``rapport.exe``, ``rapportw.exe``: the same program, with and without a console (launcher.c)
- ``program/start.py``: what they run (packaging/start.py)
- ``program/python/``: CPython, as python.org signed it
- ``program/lib/``: Rapport and its packages
"""

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from stick.wheelhouse import wheels_for
from stick.work import Work, run
from windows.embedded import MINOR, bring_python

HERE = Path("packaging") / "windows"
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"

QT_MODULES = {"QtCore.pyd", "QtGui.pyd", "QtTest.pyd", "QtWidgets.pyd"}
QT_PLUGINS = {
    "platforms": {"qoffscreen.dll", "qwindows.dll"},
    "imageformats": {"qjpeg.dll", "qsvg.dll"},
    "iconengines": {"qsvgicon.dll"},
}
QT_SCRIPTS = {"__init__.py", "_config.py", "_git_pyside_version.py"}
# Parts of packages that only their own developers run. NumPy's `testing` is read by others, and stays.
NOT_RUN = {"tests", "_pyinstaller", "f2py", "typesystems", "include", "doc"}
_OF_QT = {"PySide6", "shiboken6"}
NOT_READ = {".pyi", ".pxd", ".h", ".lib", ".a"}


@dataclass(frozen=True)
class Program:
    """What was laid out.

    Attributes:
        folder: it.
        python: CPython's version.
        distributions: the packages in it, Rapport's own among them, with all that they came with.
        icon: Rapport's.
    """

    folder: Path
    python: str
    distributions: list[Distribution]
    icon: Path


def lay_out_program(work: Work, wheel: Path, desktop: Path) -> Program:
    """Lay the program's folder out.

    Args:
        work: the build.
        wheel: Rapport's own.
        desktop: where the icons are (``linux.deb.lay_out_desktop``).
    """
    place = work.build / "windows"
    folder, whole = place / "rapport", place / "unpacked"
    for old in (folder, whole):
        shutil.rmtree(old, ignore_errors=True)
    python = bring_python(work, folder / "program" / "python")
    for file in (*wheels_for(work, "Windows x64", f"3.{MINOR}", place / "wheels"), wheel):
        with zipfile.ZipFile(file) as packed:
            packed.extractall(whole)
    wanted = _wanted(work, whole)
    for file in sorted(wanted):
        target = folder / "program" / "lib" / file.relative_to(whole)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    shutil.copyfile(work.source / "packaging" / "start.py", folder / "program" / "start.py")
    shutil.copytree(work.build / "font-lists", folder / "program" / "font-lists")
    icon = _icon(work, desktop, place / "rapport.ico")
    for name, subsystem in (("rapport", "console"), ("rapportw", "windows")):
        _launcher(work, icon, folder / f"{name}.exe", subsystem)
    parts = sorted(distributions(path=[str(whole)]), key=lambda one: one.name.lower())
    return Program(folder, python, parts, icon)


def _wanted(work: Work, whole: Path) -> set[Path]:
    """Choose what of the unpacked wheels is installed: of Qt's libraries, those that something asks for."""
    files = {file for file in whole.rglob("*") if file.is_file() and _is_wanted(file.relative_to(whole))}
    libraries = {file for file in files if file.suffix == ".dll" and file.parent.name in _OF_QT}
    asking = {file for file in files - libraries if file.suffix in {".dll", ".pyd"}}
    lists = [work.build / "windows" / name for name in ("asking.txt", "libraries.txt")]
    for file, paths in zip(lists, (asking, libraries), strict=True):
        file.write_text("\n".join(map(str, sorted(paths))), encoding="utf-8")
    told = run([work.python, work.source / HERE / "libraries.py", *lists], env=work.environment)
    return (files - libraries) | {Path(line) for line in told.splitlines()}


def _is_wanted(file: Path) -> bool:
    path = PurePosixPath(file)
    if path.suffix in NOT_READ or NOT_RUN.intersection(path.parts[:-1]):
        return False
    kind = path.parts[0].rpartition(".")[2]
    if kind == "data":
        return False  # manual pages and commands
    if kind == "dist-info":
        return path.name == "METADATA"
    weigh = _WEIGHED.get(path.parts[0])
    return weigh is None or weigh(path)


def _is_wanted_of_qt(path: PurePosixPath) -> bool:
    inner = path.parts[1:]
    if len(inner) == 1:
        return path.name in QT_MODULES | QT_SCRIPTS or path.suffix == ".dll"
    if inner[0] == "plugins":
        return path.name in QT_PLUGINS.get(inner[1], ())
    if inner[0] == "translations":
        return path.name.startswith("qtbase_")
    return inner[0] == "support" and path.suffix == ".py"


_WEIGHED: dict[str, Callable[[PurePosixPath], bool]] = {
    "PIL": lambda path: not path.name.startswith(("_avif.", "_webp.")),
    "PySide6": _is_wanted_of_qt,
    "matplotlib": lambda path: "sample_data" not in path.parts,
    "shiboken6": lambda path: path.suffix in {".dll", ".pyd", ".py"},
    "xkcdpass": lambda path: path.suffix == ".py" or path.name == "eff-long",
}


def _icon(work: Work, desktop: Path, file: Path) -> Path:
    """Put the icon's sizes into one file, as Windows wants them."""
    sizes = desktop / "icons" / "hicolor"
    run([work.python, work.source / HERE / "icon.py", sizes, file], env=work.environment)
    return file


def _launcher(work: Work, icon: Path, file: Path, subsystem: str) -> None:
    """Compile one of the two programs."""
    source, place = work.source / HERE, work.build / "windows" / "launcher"
    place.mkdir(exist_ok=True)
    numbers = ",".join([*work.version.split(".")[:3], "0"])
    values = {
        "ICON": icon,
        "MANIFEST": source / "launcher.manifest",
        "NUMBERS": numbers,
        "VERSION": work.version,
        "BUILD": f"{work.day:%Y-%m-%d} {work.commit}",
        "NAME": file.stem,
    }
    words = (source / "launcher.rc.in").read_text(encoding="utf-8")
    for name, value in values.items():
        words = words.replace(f"@{name}@", str(value))
    script, resources = place / f"{file.stem}.rc", place / f"{file.stem}.o"
    script.write_text(words, encoding="utf-8")
    run([RESOURCES, script, resources], env=work.environment)
    options = ["-municode", "-Os", "-s", "-static-libgcc", "-Wall", "-Wextra", "-Werror"]
    options += [
        f'-DPYTHON_DLL=L"python3{MINOR}.dll"',
        f"-Wl,--subsystem,{subsystem}",
        "-Wl,--no-insert-timestamp",
    ]
    options += ["-Wl,--dynamicbase,--nxcompat,--high-entropy-va", "-Wl,--stack,4194304"]
    run([COMPILER, *options, "-o", file, source / "launcher.c", resources], env=work.environment, cwd=place)
