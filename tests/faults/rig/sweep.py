"""One fault at each system call of a scenario, one run after the other."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rig.children import Stage, Tale, run
from rig.scenarios import SCENARIOS, Scenario
from rig.strace import CHANGING, Call, Fault

WRITING = ("write", "pwrite64")
SYNCING = ("fsync", "fdatasync")
INTERRUPTIBLE = ("openat", *WRITING, *SYNCING, "ftruncate")

FAULTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "kill": ("signal=SIGKILL", CHANGING),
    "full": ("error=ENOSPC", ("openat", "mkdir", "rename", *WRITING, *SYNCING)),
    "failing": ("error=EIO", CHANGING),
    "read-only": ("error=EROFS", tuple(name for name in CHANGING if name not in SYNCING)),
    "interrupted": ("error=EINTR", INTERRUPTIBLE),
    "nothing written": ("retval=0", WRITING),
}
"""Name -> what strace does, and to which calls such a thing happens."""


@dataclass
class Report:
    """What a sweep found.

    Attributes:
        calls: how many calls of the scenario change files.
        runs: how many runs there were.
        struck: in how many the fault happened.
        told: how often a person was told which error.
        sentences: everything that a person was told, each once.
        complaints: what did not hold.
        last: which call was struck last, in words.
    """

    calls: int = 0
    runs: int = 0
    struck: int = 0
    told: Counter[str] = field(default_factory=Counter)
    sentences: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)
    last: str = ""

    def add(self, tale: Tale, where: str) -> None:
        """Count one run."""
        self.runs += 1
        self.struck += tale.struck
        self.told.update(name for _, name, _ in tale.all("fault"))
        self.sentences.update(sentence for _, _, sentence in tale.all("fault"))
        self.last = where

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "told": dict(self.told), "sentences": sorted(self.sentences)}


def sweep(scenario: str, base: Path, *, moments: list[tuple[str, bool, int, int]]) -> Report:
    """Let faults happen at each call of a scenario that changes files.

    Args:
        scenario: a name of ``SCENARIOS``.
        base: an empty folder to work in.
        moments: a name of ``FAULTS``; whether the fault stays until a person was told of it, instead of
            happening once; each how manieth call is taken, and from which on.
    """
    acted = SCENARIOS[scenario](base)
    warm_up(acted, base)
    whole = _run(acted, base, None)
    if whole.status != 0 or whole.all("fault") or (found := judged(acted, base, whole)):
        raise AssertionError(f"without any fault: {whole.said}, {whole.status}, {found}")
    ours = [call for call in whole.calls if str(base) in call.arguments]
    report = Report(sum(call.changes for call in ours))
    for fault, lasting, every, first in moments:
        for call in [call for call in ours if _can_meet(fault, call)][first::every]:
            injected = _injected(fault, whole.calls, call, lasting=lasting)
            tale = _run(acted, base, injected)
            report.add(tale, f"{fault} at {call.name} {call.nth} ({call.arguments[:80]})")
            report.complaints += [f"{report.last}: {what}" for what in _complaints(acted, base, tale)]
    return report


def _injected(fault: str, calls: list[Call], call: Call, *, lasting: bool) -> Fault:
    what, names = FAULTS[fault]
    if not lasting:
        return Fault.once(what, call)
    # strace cannot tell opening that makes a file from opening that does not.
    stays = [name for name in names if name != "openat" or fault == "failing"]
    return Fault.from_then_on(what, calls, calls.index(call), stays)


def warm_up(acted: Scenario, base: Path) -> None:
    """Import in this process what is imported late, so that every run makes the same calls."""
    acted.set_up(base / "home")
    acted.act(base / "home", Stage(os.open(os.devnull, os.O_WRONLY), 0))


def _can_meet(fault: str, call: Call) -> bool:
    """Whether the call can end like that: opening a file that is there meets no full disk."""
    return call.name in FAULTS[fault][1] and (call.changes or fault in ("failing", "interrupted"))


def _run(acted: Scenario, base: Path, fault: Fault | None) -> Tale:
    home = base / "home"
    shutil.rmtree(home, ignore_errors=True)
    acted.set_up(home)
    return run(lambda stage: acted.act(home, stage), base / "calls.txt", fault)


def _complaints(acted: Scenario, base: Path, tale: Tale) -> Iterator[str]:
    if not tale.struck:
        yield "the fault did not happen"
    for kind in ("crash", "wrong"):
        for more in tale.all(kind):
            yield f"{kind}: {more}"
    yield from judged(acted, base, tale)


def judged(acted: Scenario, base: Path, tale: Tale) -> list[str]:
    try:
        return acted.judge(base / "home", tale)
    except Exception as fault:  # noqa: BLE001 - reported with the run that it belongs to
        return [f"cannot be judged: {type(fault).__name__}: {fault}"]
