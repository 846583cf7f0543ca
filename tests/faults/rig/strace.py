"""Real system calls of a running process, seen and tampered with through strace."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

CHANGING = (
    "openat",
    "mkdir",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "fallocate",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "chmod",
    "fchmod",
    "fchmodat",
)
"""The calls by which a process changes files or makes a change lasting."""

BESIDE = ("writev", "lseek")
"""What is recorded beside them: words to the watcher, and where the next write goes."""

MOST_BYTES = 1_000_000
_CALL = re.compile(r"^(\w+)\((.*?)\)? += (-?\d+|\?)(.*)$", re.DOTALL)
_PATIENCE_SECONDS = 60


class NoStrace(Exception):
    """strace is not here, or may not look into other processes."""


def find_strace() -> str:
    """Give strace's path.

    Raises:
        NoStrace: it is not installed.
    """
    found = shutil.which("strace")
    if found is None:
        raise NoStrace("These tests need strace. On Debian and Ubuntu: apt-get install strace")
    return found


@dataclass(frozen=True, slots=True)
class Call:
    """One system call.

    Attributes:
        name: such as ``pwrite64``.
        nth: the how manieth call of this name it is, from one, as strace counts.
        arguments: as strace shows them.
        result: as strace shows it.
        remark: what strace says behind it.
    """

    name: str
    nth: int
    arguments: str
    result: str
    remark: str

    @property
    def changes(self) -> bool:
        """Whether it can change a file: opening only counts where it may make one."""
        return self.name != "openat" or "O_CREAT" in self.arguments


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to calls.

    Attributes:
        what: in strace's words: ``signal=SIGKILL``, ``error=EIO``, ``retval=0``.
        when: name of the call -> strace's ``when`` expression.
    """

    what: str
    when: tuple[tuple[str, str], ...]

    @classmethod
    def once(cls, what: str, call: Call) -> Self:
        """It happens to this one call."""
        return cls(what, ((call.name, str(call.nth)),))

    @classmethod
    def from_then_on(cls, what: str, calls: Sequence[Call], first: int, names: Iterable[str]) -> Self:
        """It happens to each call of these names from ``calls[first]`` on."""
        before = Counter(call.name for call in calls[:first])
        return cls(what, tuple((name, f"{before[name] + 1}+") for name in sorted(names)))

    def options(self) -> list[str]:
        return [part for name, when in self.when for part in ("-e", f"inject={name}:{self.what}:when={when}")]


class Strace:
    """strace attached to a stopped process until ``let_go`` or the end of the process.

    Args:
        process: its number.
        out: where strace writes.
        fault: what happens to the calls.
        everything: record each byte that is written.
    """

    def __init__(self, process: int, out: Path, fault: Fault | None, *, everything: bool = False) -> None:
        self._out = out
        names = (*CHANGING, *BESIDE) if everything else CHANGING
        command = [find_strace(), "-o", str(out), "-y", "-e", f"trace={','.join(names)}"]
        command += ["-xx", "-s", str(MOST_BYTES)] if everything else []
        command += [] if fault is None else fault.options()
        self._running = subprocess.Popen(
            [*command, "-p", str(process)], stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL
        )
        assert self._running.stderr is not None
        line = self._running.stderr.readline()
        if "attached" not in line:
            self._running.kill()
            raise NoStrace(f"strace cannot be used here: {line}{self._running.stderr.read()}")

    def let_go(self) -> None:
        """Let the process run on untouched."""
        self._running.terminate()
        self._close()

    def calls(self) -> list[Call]:
        """Wait for the end of the process and give its calls."""
        self._close()
        return parse(self._out.read_text(encoding="ascii", errors="surrogateescape"))

    def _close(self) -> None:
        with self._running as running:
            running.wait(_PATIENCE_SECONDS)


def parse(shown: str) -> list[Call]:
    """Read what strace wrote; lines that are no calls are left out."""
    counts: Counter[str] = Counter()
    calls = []
    for line in shown.splitlines():
        found = _CALL.match(line)
        if found is not None:
            name, arguments, result, remark = found.groups()
            counts[name] += 1
            calls.append(Call(name, counts[name], arguments, result, remark))
    return calls
