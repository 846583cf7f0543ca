"""Processes that are forked ready to go, stop, and run under strace: a run takes some 20 milliseconds."""

import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rig.strace import Call, Fault, Strace

from kiosk.errors import MachineFault, RapportError

MOST_TRIES = 4
_PATIENCE_SECONDS = 60


class Stage:
    """What the acting process says to the one that watches it."""

    def __init__(self, voice: int, cue: int) -> None:
        self._voice = voice
        self._cue = cue

    def say(self, kind: str, *more: Any) -> None:
        """Say something that the watcher surely gets, even when this process is killed right after it."""
        # writev and not write: what strikes the writing of files must not strike what is said.
        os.writev(self._voice, [json.dumps([kind, *more]).encode() + b"\n"])

    def insist(self, what: str, do: Callable[[], Any]) -> Any:
        """Do it; when the machine fails, say so, wait until the fault is over, and do it again.

        What is said: ``fault`` with ``what``, the error's class and its sentence; ``wrong`` for an error of
        another kind than the machine's.
        """
        for _ in range(MOST_TRIES):
            try:
                return do()
            except RapportError as fault:
                kind = "fault" if isinstance(fault, MachineFault) else "wrong"
                self.say(kind, what, type(fault).__name__, str(fault))
                os.read(self._cue, 1)
        self.say("wrong", what, "", "It never succeeds, although the fault is over.")
        return None


@dataclass
class Tale:
    """What became of one run.

    Attributes:
        said: everything that the process said, in order.
        calls: its system calls.
        status: how it ended, as ``os.waitstatus_to_exitcode`` gives it.
    """

    said: list[list[Any]] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    status: int = 0

    def all(self, kind: str) -> list[list[Any]]:
        """Give what was said of one kind."""
        return [more for said, *more in self.said if said == kind]

    @property
    def killed(self) -> bool:
        return self.status == -signal.SIGKILL

    @property
    def struck(self) -> bool:
        """Whether the fault happened at all."""
        return self.killed or any("INJECTED" in call.remark for call in self.calls)


def run(
    act: Callable[[Stage], None], out: Path, fault: Fault | None = None, *, everything: bool = False
) -> Tale:
    """Run ``act`` in a forked process under strace.

    Args:
        act: what it does; it may not use anything of this process that is open.
        out: where strace writes.
        fault: what happens to its calls; over as soon as the process says ``fault`` or ``wrong``.
        everything: record each byte that is written.
    """
    hear, voice = os.pipe()
    cue, give = os.pipe()
    child = os.fork()
    if child == 0:
        _forget_files(voice, cue)
        _act(act, Stage(voice, cue))
    os.close(voice)
    os.close(cue)
    try:
        os.waitpid(child, os.WUNTRACED)
        tracer = Strace(child, out, fault, everything=everything)
        os.kill(child, signal.SIGCONT)
        said = _listen(hear, give, tracer)
    except BaseException:
        os.kill(child, signal.SIGKILL)
        raise
    finally:
        os.close(hear)
        os.close(give)
        _, status = os.waitpid(child, 0)
    return Tale(said, tracer.calls(), os.waitstatus_to_exitcode(status))


def _forget_files(*kept: int) -> None:
    """Let go of all that this process has open but its standard streams.

    Else who reads until the parent's end waits for the child's. The numbers stay taken, so that an object
    which closes its file later closes none of the child's.
    """
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]:
        if number > 2 and number not in (nothing, *kept):
            with suppress(OSError):  # the folder of the list itself is closed by now
                os.fstat(number)
                os.dup2(nothing, number, inheritable=False)


def _act(act: Callable[[Stage], None], stage: Stage) -> None:
    """Be the child; never returns."""
    status = 0
    try:
        signal.alarm(_PATIENCE_SECONDS)
        os.kill(os.getpid(), signal.SIGSTOP)
        act(stage)
    except BaseException:  # noqa: BLE001 - whatever it is, the watcher has to hear of it
        stage.say("crash", traceback.format_exc())
        status = 1
    finally:
        sys.stdout.flush()
        os._exit(status)


def _listen(hear: int, give: int, tracer: Strace) -> list[list[Any]]:
    """Hear what the child says until it is gone; take the fault away when it asks for that."""
    heard = b""
    told = 0
    while True:
        ready, _, _ = select.select([hear], [], [], 2 * _PATIENCE_SECONDS)
        more = os.read(hear, 1 << 16) if ready else b""
        heard += more
        if not more:
            return [json.loads(line) for line in heard.splitlines()]
        faults = sum(line.startswith((b'["fault"', b'["wrong"')) for line in heard.splitlines())
        if faults > told:
            if told == 0:
                tracer.let_go()
            os.write(give, b"." * (faults - told))
            told = faults
