"""A Windows to try things in: Wine in a folder of its own, with stand-ins for what Wine 8 lacks.

Nothing of what is installed is changed: the stand-ins are laid where Windows has the real libraries.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stick.work import ROOT, run

STAND_INS = ROOT / "packaging" / "trial" / "stand_ins"
BUILTIN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
COMPILER = ("x86_64-w64-mingw32-gcc", "-shared", "-O1", "-static-libgcc")
PATIENCE_SECONDS = 900
_NAME = re.compile(r"^\s*\[ *\d+\] (\S+)$", re.MULTILINE)
_REAL = ("cabs", "carg", "cimag", "creal")
_COMPLEX = ("ccos", "ccosh", "cexp", "cpow", "csin", "csinh", "ctan", "ctanh")
_OWN = {f"{name}{kind}" for name in (*_REAL, *_COMPLEX) for kind in ("", "f", "l")}


@dataclass(frozen=True)
class Wine:
    """One Windows.

    Attributes:
        folder: where it is.
        display: the number of the screen that its windows open on.
    """

    folder: Path
    display: str

    @property
    def drive(self) -> Path:
        """Give its drive C."""
        return self.folder / "drive_c"

    @property
    def local(self) -> Path:
        """Give the folder for a user's data."""
        (user,) = (found for found in (self.drive / "users").iterdir() if found.name != "Public")
        return user / "AppData" / "Local"

    @property
    def roaming(self) -> Path:
        """Give the folder in which the user's start menu is."""
        return self.local.with_name("Roaming")

    def try_to(self, command: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command line with drive C as its folder; give how it ended, with both streams as one.

        Args:
            command: as a Windows person types it.
            more: variables beside the usual ones.
        """
        words = self.drive / "told.txt"
        words.unlink(missing_ok=True)
        done = subprocess.run(
            self._by_its_shell(command, "told.txt"),
            cwd=self.drive,
            env=self.variables() | more,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
        )
        told = words.read_text(encoding="utf-8", errors="replace") if words.exists() else ""
        return subprocess.CompletedProcess(command, done.returncode, told, done.stderr)

    def do(self, command: str) -> str:
        """Run a command line that has to succeed; give what it says.

        Raises:
            AssertionError: it did not.
        """
        done = self.try_to(command)
        assert done.returncode == 0, f"{command} ended with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    def start(self, command: str) -> "subprocess.Popen[bytes]":
        """Start a command line and leave it running."""
        return subprocess.Popen(
            self._by_its_shell(command, "started.txt"),
            cwd=self.drive,
            env=self.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def end_all(self) -> None:
        """End every program of this Windows, as pulling the plug would."""
        subprocess.run(["wineserver", "--kill"], env=self.variables(), check=False, capture_output=True)
        subprocess.run(["wineserver", "--wait"], env=self.variables(), check=False, timeout=60)

    def _by_its_shell(self, command: str, words: str) -> list[str]:
        """Give what runs a command line by Wine's shell: with this system's streams nothing would start."""
        script = self.drive / f"{words}.cmd"
        lines = (f"@{command} > C:\\{words} 2>&1 < NUL", "@exit %ERRORLEVEL%", "")
        script.write_text("\r\n".join(lines), encoding="utf-8")
        return ["wine", "cmd", "/c", f"C:\\{script.name}"]

    def variables(self) -> dict[str, str]:
        """Give the variables that a program of Wine's runs with."""
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.folder.parent),
            "LC_ALL": "C.UTF-8",
            "DISPLAY": self.display,
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "ucrtbase=n;mscoree,mshtml=",
        }


@contextmanager
def fresh_windows(folder: Path, display: str) -> Iterator[Wine]:
    """Make a Windows 10, and end all of it afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    wine = Wine(folder, display)
    before = wine.variables() | {"WINEDLLOVERRIDES": "mscoree,mshtml="}  # no stand-in is there yet
    version = ["wine", "reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"]
    for command in (["wine", "wineboot", "--init"], version, ["wineserver", "--wait"]):
        subprocess.run(
            command, env=before, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=180
        )
    _lay_stand_ins(wine.drive / "windows" / "system32", folder)
    try:
        yield wine
    finally:
        wine.end_all()


def _lay_stand_ins(system: Path, scratch: Path) -> None:
    for name in ("bcryptprimitives", "icuuc"):
        run([*COMPILER, "-o", system / f"{name}.dll", STAND_INS / f"{name}.c", "-ladvapi32"])
    # Wine's own C library under another name, without the mark by which Wine would take the original again.
    content = BUILTIN.read_bytes().replace(b"Wine builtin DLL", b"Wine copy of DLL", 1)
    (system / "ucrtwine.dll").write_bytes(content)
    names = _NAME.findall(run(["objdump", "-p", BUILTIN]).partition("[Ordinal/Name Pointer] Table")[2])
    lines = [f'"{name}" = own_{name}' if name in _OWN else f'"{name}" = ucrtwine."{name}"' for name in names]
    definition = scratch / "ucrtbase.def"
    definition.write_text("LIBRARY ucrtbase.dll\nEXPORTS\n" + "\n".join(lines) + "\n", encoding="ascii")
    (system / "ucrtbase.dll").unlink(missing_ok=True)
    run([*COMPILER, "-o", system / "ucrtbase.dll", STAND_INS / "ucrtbase.c", definition])
