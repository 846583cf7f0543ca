"""The bundle of `make dist`: how large it is, and how soon its first page stands on a real screen."""

import mmap
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from figures import Benchmark, Figure, Pair
from practices import make

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / "build"
RAPPORT = BUILD / "bundle" / "rapport"
PYTHON = BUILD / "env" / "bin" / "python"  # the environment that the bundle was made from
EMPTY = "PyInstaller's bundle of an empty window and matplotlib"
PLAINEST = "that bundle's window"
SIZE = "installed size"
STARTED = "bundle started -> first page on the screen"
SCREEN = "1280x800x24"
_PATIENCE_SECONDS = 60
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Bundles:
    """Rapport's bundle and the plainest one of the same libraries.

    Attributes:
        plainest: the peer's program.
        folder: a practice for Rapport to show.
        display: the screen that both are shown on.
        pixels: what that screen shows, as its server keeps it.
    """

    plainest: Path
    folder: Path
    display: str
    pixels: mmap.mmap

    def weigh(self) -> Mapping[str, Pair]:
        """Add up what both take on a disk."""
        return {SIZE: Pair(size(RAPPORT), size(self.plainest.parent))}

    def start(self) -> Mapping[str, Pair]:
        """Start one after the other."""
        plainest = self._shown([self.plainest])
        ours = self._shown([RAPPORT / "rapport", "--data", self.folder])
        return {STARTED: Pair(ours, plainest)}

    def _shown(self, command: Sequence[str | Path]) -> float:
        """Give how long it takes until something stands in the middle of the screen, in ms."""
        environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        before = self._middle()
        began = time.perf_counter()
        quiet = subprocess.DEVNULL
        program = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
        with program:
            try:
                while self._middle() == before:
                    if program.poll() is not None or time.perf_counter() - began > _PATIENCE_SECONDS:
                        raise RuntimeError(f"{command[0]} showed nothing")
                    time.sleep(0.0005)
                return (time.perf_counter() - began) * 1e3
            finally:
                program.kill()
                program.wait()
                self._wait_for(before)

    def _wait_for(self, shown: bytes) -> None:
        """Wait until the screen is as it was."""
        until = time.perf_counter() + _PATIENCE_SECONDS
        while self._middle() != shown and time.perf_counter() < until:
            time.sleep(0.01)

    def _middle(self) -> bytes:
        """Give one pixel: four bytes a pixel end the server's file, row by row."""
        width, height, _ = map(int, SCREEN.split("x"))
        from_the_end = 4 * (width * (height // 2) + width // 2)
        place = len(self.pixels) - from_the_end
        return self.pixels[place : place + 4]


def size(folder: Path) -> float:
    """Give the bytes of all files of a folder, in MiB."""
    return sum(one.lstat().st_size for one in folder.rglob("*") if not one.is_dir()) / _MIB


@contextmanager
def screen(scratch: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """Give the number of a screen that lives as long as this, and what it shows."""
    command = ["Xvfb", "-screen", "0", SCREEN, "-fbdir", str(scratch), "-nolisten", "tcp", "-displayfd", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        try:
            with (scratch / "Xvfb_screen0").open("rb") as file:
                yield f":{number}", mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        finally:
            server.terminate()


def make_plainest(scratch: Path) -> Path:
    """Have PyInstaller make the peer as it likes; give its program."""
    options = ["--noconfirm", "--log-level", "ERROR", "--name", "plainest"]
    places = ["--distpath", scratch, "--workpath", scratch / "work", "--specpath", scratch]
    script = HERE / "child_window_with_plots.py"
    subprocess.run([PYTHON, "-m", "PyInstaller", *options, *places, script], check=True)
    return scratch / "plainest" / "plainest"


def benchmarks(scratch: Path, *, quick: bool) -> Iterator[Benchmark]:
    """Give the benchmarks of this module.

    Raises:
        SystemExit: `make dist` did not run.
    """
    if not RAPPORT.is_dir() or not PYTHON.exists():
        raise SystemExit("There is no bundle to measure yet: make dist makes it.")
    plainest = make_plainest(scratch)
    made = make(scratch / "practice", 6, 60)
    with screen(scratch) as (display, pixels):
        bundles = Bundles(plainest, made.folder.path, display, pixels)
        yield Benchmark((Figure(SIZE, EMPTY, 1.2, "MB"),), bundles.weigh)
        yield Benchmark((Figure(STARTED, PLAINEST, 1.3),), bundles.start, rounds=3 if quick else 9)
