"""Looking for bytes in the memory of running processes, as somebody with all rights over the machine can."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

CHUNK = 16 << 20


@dataclass(frozen=True)
class Found:
    """Where something was found: its name, the process and the kind of memory."""

    what: str
    process: int
    where: str
    address: int


def regions(process):
    """Give (start, end, name) of everything in a process's memory that may differ from a file."""
    for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8", errors="replace").splitlines():
        span, rights, _, _, _, *name = line.split(maxsplit=5)
        start, end = (int(place, 16) for place in span.split("-"))
        if rights.startswith("rw") or (rights.startswith("r") and not name):
            yield start, end, name[0] if name else "anonymous"


def scan(process, needles):
    """Look for ``needles`` (name -> bytes, at least four) in the whole memory of ``process``.

    Returns:
        What was found, each place of it.

    Raises:
        ProcessLookupError, FileNotFoundError: there is no such process any more.
        PermissionError: this process may not look.
    """
    search = Search(needles)
    found = []
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for start, end, name in regions(process):
            carried = b""
            for place, piece in _pieces(memory, start, end):
                looked_at = carried + piece
                begins = place - len(carried)
                found += [
                    Found(what, process, name, begins + hit)
                    for what, hit in search.hits(looked_at)
                    if hit + len(needles[what]) > len(carried)  # what was carried was looked at before
                ]
                carried = looked_at[1 - search.longest :]
    return found


def _pieces(memory, start, end):
    place = start
    while place < end:
        try:
            piece = os.pread(memory.fileno(), min(CHUNK, end - place), place)
        except OSError:
            return  # mapped, and nothing behind it
        if not piece:
            return
        yield place, piece
        place += len(piece)


class Search:
    """Looks for thousands of needles in one go: by their first two bytes, then four, then all.

    Attributes:
        longest: size of the longest needle.
    """

    def __init__(self, needles):
        if min(map(len, needles.values())) < 4:
            raise ValueError("a needle is shorter than four bytes")
        self.longest = max(map(len, needles.values()))
        self._firsts = np.zeros(1 << 16, dtype=bool)
        self._firsts[[int.from_bytes(one[:2], "little") for one in needles.values()]] = True
        self._starts = np.unique([int.from_bytes(one[:4], "little") for one in needles.values()])
        self._by_start = {}
        for name, one in needles.items():
            self._by_start.setdefault(one[:4], []).append((name, one))

    def hits(self, data):
        """Give (name, place) of every needle in ``data``."""
        for shift in range(2 if len(data) >= 4 else 0):
            halves = np.frombuffer(data, "<u2", (len(data) - shift) // 2, shift)
            places = np.flatnonzero(self._firsts[halves]) * 2 + shift
            places = places[places + 4 <= len(data)]
            quarters = np.frombuffer(data, np.uint8)[places[:, None] + np.arange(4)]
            starts = quarters.astype(np.int64) @ (1 << (8 * np.arange(4)))
            for place in map(int, places[np.isin(starts, self._starts)]):
                for name, one in self._by_start[data[place : place + 4]]:
                    if data.startswith(one, place):
                        yield name, place


def parent_of(process):
    """Give the parent of a process, or None when it is gone or waits to be collected."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
    state, parent = stat.rpartition(")")[2].split()[:2]
    return None if state == "Z" else int(parent)


def living():
    """Give all processes that run."""
    return {
        int(one.name)
        for one in Path("/proc").iterdir()
        if one.name.isdigit() and parent_of(one.name) is not None
    }


def family(process):
    """Give a process and all its descendants that run."""
    parents = {one: parent_of(one) for one in living()}
    members = {process} & parents.keys()
    while more := {one for one, parent in parents.items() if parent in members} - members:
        members |= more
    return members
