"""The one-folder bundle: Rapport with a Python, Qt and libraries of its own, the same bytes each time."""

import re
import shutil
import subprocess
from pathlib import Path

from stick.work import Work, run

_PYTHON_ITSELF = ("lib/libpython3*.so*", "lib/python3*/lib-dynload/*.so")
_FONT_LISTS = """
import json, sys
from pathlib import Path
import matplotlib.font_manager as fonts

found = fonts.findSystemFonts
# Its own fonts alone: what else this machine has must not get into the list.
fonts.findSystemFonts = lambda paths=None, fontext="ttf": sorted(found(paths, fontext)) if paths else []
manager = fonts.FontManager()
for kind in (manager.afmlist, manager.ttflist):
    kind.sort(key=lambda entry: (entry.fname, entry.name))
fonts.json_dump(manager, Path(sys.argv[1]) / f"fontlist-v{manager.__version__}.json")
"""


def make_font_lists(work: Work) -> Path:
    """Write matplotlib's list of its own fonts, which is the same on every system; give the folder."""
    lists = work.build / "font-lists"
    shutil.rmtree(lists, ignore_errors=True)
    lists.mkdir(parents=True)
    clean = {**work.environment, "MPLCONFIGDIR": str(work.build / "matplotlib")}
    run([work.python, "-c", _FONT_LISTS, lists], env=clean)
    return lists


def make_bundle(work: Work) -> Path:
    """Make the bundle; give its folder, which holds the program `rapport`."""
    make_font_lists(work)
    out, scratch = work.build / "bundle", work.build / "pyinstaller"
    for folder in (out, scratch):
        shutil.rmtree(folder, ignore_errors=True)
    spec = work.source / "packaging" / "linux" / "rapport.spec"
    command = [work.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    run([*command, "--distpath", out, "--workpath", scratch, spec], env=work.environment, cwd=work.build)
    bundle = out / "rapport"
    strip(bundle)
    settle(bundle)
    return bundle


def strip(bundle: Path) -> None:
    """Take symbols for debuggers and paths of this machine out of Python itself.

    Nothing else is touched: NumPy's libraries break when they are stripped.
    """
    for pattern in _PYTHON_ITSELF:
        for file in sorted(bundle.glob(pattern)):
            if not file.is_symlink():
                run(["strip", "--strip-unneeded", file])
                if re.search("RPATH|RUNPATH", run(["objdump", "-p", file])):
                    run(["chrpath", "--delete", file])


def settle(bundle: Path) -> None:
    """Give every file the permissions that it has on a stick, whatever this user's umask is."""
    for path in bundle.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == bundle / "rapport"
        path.chmod(0o755 if runs else 0o644)
    bundle.chmod(0o755)


def try_bundle(bundle: Path, work: Work) -> str:
    """Ask the program who it is; give its answer. A bundle that cannot even say that goes nowhere."""
    told = subprocess.run(
        [bundle / "rapport", "--version"],
        capture_output=True,
        text=True,
        check=False,
        env=work.bare,
        timeout=60,
    )
    if told.returncode:
        raise SystemExit(f"The bundle does not start: {told.stderr}")
    return told.stdout.strip()
