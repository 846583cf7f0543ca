"""The computer that the kiosk session runs on: its files below a root folder, and its programs."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PATIENCE_SECONDS: Final = 60
_PLACES: Final = "/usr/bin:/bin:/usr/sbin:/sbin"
_NOT_RUN: Final = 127


@dataclass(frozen=True, slots=True)
class Told:
    """How a program ended.

    Attributes:
        status: its exit status; 127 when it is not there or did not end.
        words: what it said, without blanks at the ends.
    """

    status: int
    words: str

    @property
    def is_done(self) -> bool:
        """Tell whether it did what it was asked."""
        return self.status == 0


Ask = Callable[[Sequence[str]], Told]


def ask_program(command: Sequence[str]) -> Told:
    """Run one of the system's own programs, from its own places alone."""
    program = shutil.which(command[0], path=_PLACES)
    if program is None:
        return Told(_NOT_RUN, "")
    try:
        ended = subprocess.run(  # noqa: S603  a program of the system, without a shell
            [program, *command[1:]],
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_SECONDS,
            env={"PATH": _PLACES, "LC_ALL": "C.UTF-8"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return Told(_NOT_RUN, "")
    return Told(ended.returncode, f"{ended.stdout}{ended.stderr}".strip())


@dataclass(frozen=True, slots=True)
class Machine:
    """One computer.

    Attributes:
        root: where its files begin.
        ask: runs a program on it.
    """

    root: Path = Path("/")
    ask: Ask = ask_program

    def at(self, path: str) -> Path:
        """Give a path of the computer."""
        return self.root / path.lstrip("/")

    def text(self, path: str) -> str | None:
        """Read a file; None where there is none that can be read."""
        try:
            return self.at(path).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None
