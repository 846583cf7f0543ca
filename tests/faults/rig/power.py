"""Power cuts: a real run is recorded call by call, and what a disk could look like afterwards is opened."""

import hashlib
import json
import random
import re
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rig.children import Tale, run
from rig.disk import Disk
from rig.scenarios import SCENARIOS
from rig.strace import Call
from rig.sweep import judged, warm_up

_HEX = re.compile(r"\\x([0-9a-f]{2})")
_DESCRIPTOR = re.compile(r"^(\d+)<(.*?)>")
_QUOTED = re.compile(r'"(.*?)"')
_MOST_ROUNDS = 10_000
SHARE_OF_A_ROUND = 0.2

Step = Callable[[Disk], None]


@dataclass
class Cuts:
    """What power cuts showed.

    Attributes:
        calls: recorded calls that change the disk, and words of the process in between.
        states: different states of the disk that were opened.
        complaints: what did not hold.
    """

    calls: int = 0
    states: int = 0
    complaints: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def power_cuts(scenario: str, base: Path, *, states: int, seed: int) -> Cuts:
    """Open ``states`` different states that a power cut during a scenario can leave.

    Args:
        scenario: a name of ``SCENARIOS``.
        base: an empty folder to work in.
        states: how many.
        seed: which of them.
    """
    acted = SCENARIOS[scenario](base)
    home = base / "home"
    warm_up(acted, base)
    shutil.rmtree(home)
    acted.set_up(home)
    before = base / "before"
    shutil.copytree(home, before)
    tale = run(lambda stage: acted.act(home, stage), base / "calls.txt", everything=True)
    if tale.status != 0 or tale.all("fault"):
        raise AssertionError(f"without any power cut: {tale.said}")
    steps = list(_steps(tale.calls, home))
    cuts = Cuts(len(steps))
    for words, files in _different(steps, before, home, states, random.Random(f"{seed} {scenario}")):
        cuts.states += 1
        _lay(home, files)
        after = Tale(words, [], -signal.SIGKILL)
        found = judged(acted, base, after)
        cuts.complaints += [f"state {cuts.states} of seed {seed}, after {words}: {what}" for what in found]
    return cuts


def _different(
    steps: list[Step | list[Any]], before: Path, home: Path, states: int, chance: random.Random
) -> Iterator[tuple[list[list[Any]], dict[str, bytes | None]]]:
    """Give states of the disk, none twice, from all over the run."""
    seen: set[bytes] = set()
    for _ in range(_MOST_ROUNDS):
        disk = Disk(before)
        disk.lies_at(home)
        words: list[list[Any]] = []
        for step in steps:
            if isinstance(step, list):
                words.append(step)
                continue
            step(disk)
            # Few of each round, so that the states come from all over the run and from many rounds.
            if chance.random() > SHARE_OF_A_ROUND:
                continue
            files = disk.after_a_cut(chance)
            digest = hashlib.sha256(repr((words, sorted(files.items()))).encode()).digest()
            if digest not in seen:
                seen.add(digest)
                yield list(words), files
                if len(seen) == states:
                    return


def _lay(home: Path, files: dict[str, bytes | None]) -> None:
    shutil.rmtree(home)
    home.mkdir()
    for path, content in files.items():
        if content is None:
            (home / path).mkdir(exist_ok=True)
        else:
            (home / path).write_bytes(content)


def _steps(calls: list[Call], home: Path) -> Iterator[Step | list[Any]]:
    """Read strace's lines: a step on the disk, or the words that the process said."""
    offsets: dict[str, int] = {}
    for call in calls:
        arguments = _HEX.sub(lambda found: chr(int(found[1], 16)), call.arguments)
        if call.name == "writev":
            yield json.loads(_QUOTED_LINE.search(arguments)[1])  # type: ignore[index]
        elif call.result.startswith(("-", "?")):
            continue
        elif str(home) in arguments:
            step = _step(call, arguments, offsets)
            if step is not None:
                yield step


_QUOTED_LINE = re.compile(r'iov_base="(.*)\n", iov_len', re.DOTALL)


def _step(call: Call, arguments: str, offsets: dict[str, int]) -> Step | None:
    descriptor = _DESCRIPTOR.match(arguments)
    if descriptor is not None:
        return _on_file(call, descriptor[1], descriptor[2], offsets)
    paths = [_text(found) for found in _QUOTED.findall(call.arguments)]
    match call.name:
        case "openat":
            offsets[call.result] = 0
            path = _text(re.search(r"<(.*?)>", call.remark)[1])  # type: ignore[index]
            return _opening(path, call.arguments)
        case "mkdir":
            return lambda disk: disk.make_folder(paths[0])
        case "unlink" | "rmdir":
            return lambda disk: disk.remove(paths[0])
        case "rename":
            return lambda disk: disk.rename(paths[0], paths[1])
        case "chmod":
            return None
    raise AssertionError(f"the disk does not know {call}")


def _opening(path: str, flags: str) -> Step | None:
    if "O_CREAT" not in flags and "O_TRUNC" not in flags:
        return None

    def step(disk: Disk) -> None:
        disk.make_file(path)
        if "O_TRUNC" in flags:
            disk.cut(path, 0)

    return step


def _on_file(call: Call, number: str, path: str, offsets: dict[str, int]) -> Step | None:
    rest = call.arguments[call.arguments.index(">") + 1 :]
    match call.name:
        case "pwrite64" | "write":
            written = int(call.result)
            data = _bytes(_QUOTED.search(rest)[1])[:written]  # type: ignore[index]
            at = int(rest.rsplit(",", 1)[1]) if call.name == "pwrite64" else offsets.get(number, 0)
            if call.name == "write":
                offsets[number] = at + written
            return lambda disk: disk.write(path, at, data)
        case "ftruncate":
            size = int(rest.rsplit(",", 1)[1])
            return lambda disk: disk.cut(path, size)
        case "fsync" | "fdatasync":
            return lambda disk: disk.sync(path)
        case "fchmod":
            return None
        case "unlinkat":
            name = _text(_QUOTED.search(rest)[1])  # type: ignore[index]
            return lambda disk: disk.remove(f"{path}/{name}")
        case "lseek":
            offsets[number] = int(call.result)
            return None
    raise AssertionError(f"the disk does not know {call}")


def _bytes(shown: str) -> bytes:
    return bytes.fromhex(shown.replace("\\x", ""))


def _text(shown: str) -> str:
    return _bytes(shown).decode()
