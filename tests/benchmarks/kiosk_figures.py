"""What a client waits for: the first page, the next page, and that the answers are kept."""

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from children import since_start, start
from figures import LIMIT, Benchmark, Figure, Pair, timed
from plain_sqlite import PlainWriter
from practices import Practice, make

FRAME_MS = 1000 / 60
STALL_MS = 50.0
EMPTY = "an empty window's process"
PLAIN = "plain sqlite3, same bytes and settings"
SENDS = 30


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The kiosk on one practice.

    Attributes:
        practice: any.
        surveys: how many are answered for taps and memory.
        scratch: where the peer keeps its file.
    """

    practice: Practice
    surveys: int
    scratch: Path

    def start(self) -> Mapping[str, Pair]:
        """Start the kiosk and an empty window."""
        empty = since_start(start("child_empty.py"), "painted_ns")
        kiosk = start("child_kiosk_start.py", self.practice.folder.path)
        return {
            "process start -> first page painted": Pair(since_start(kiosk, "painted_ns"), empty),
            "process start -> codes are taken": Pair(since_start(kiosk, "ready_ns"), empty),
            "longest stall while loading behind it": Pair(kiosk["longest_stall_ms"], STALL_MS),
        }

    def answer(self) -> Mapping[str, Pair]:
        """Answer surveys in one kiosk."""
        resident = start("child_empty.py")["resident_kib"] / 1024
        plain = self._plain()
        played = start("child_kiosk_surveys.py", self.practice.folder.path, self.practice.code, self.surveys)
        early, late = (kib / 1024 for kib in played["resident_kib"])
        taps = sorted(tap for survey in played["taps"] for tap in survey)
        return {
            "tap -> next page painted, p99": Pair(percentile(taps, 99), FRAME_MS),
            "the longest of the first survey's taps": Pair(max(played["taps"][0]), FRAME_MS),
            "first send of a kiosk -> durable": Pair(played["sends"][0], plain),
            "later sends, tapped -> told": Pair(statistics.median(played["sends"][1:]), plain),
            f"memory after {self.surveys} surveys": Pair(late, resident),
            f"memory after {self.surveys} surveys against after 10": Pair(late, early),
        }

    def send(self) -> Mapping[str, Pair]:
        """Send sheets through the client's desk, each beside a plain insert."""
        writer = PlainWriter(self._fresh())
        with self.practice.kiosk() as desk:
            admission = desk.admit_unassigned()
            answers = {item.id: 3 for item in desk.questionnaire.items}
            ours, peer = [], []
            for _ in range(SENDS):
                ours.append(timed(lambda: desk.submit(admission, answers)))
                peer.append(timed(writer.add))
        writer.close()
        return {"send -> durable": Pair(statistics.median(ours), statistics.median(peer))}

    def _plain(self) -> float:
        writer = PlainWriter(self._fresh())
        taken = statistics.median(timed(writer.add) for _ in range(SENDS))
        writer.close()
        return taken

    def _fresh(self) -> Path:
        file = self.scratch / "plain.sqlite"
        file.unlink(missing_ok=True)
        return file


def percentile(ordered: Sequence[float], share: int) -> float:
    """Give the value that ``share`` per cent do not exceed (nearest rank)."""
    return ordered[-(-len(ordered) * share // 100) - 1]


def benchmarks(scratch: Path, *, quick: bool) -> Iterator[Benchmark]:
    """Give the benchmarks of this module; nothing is made before the first is asked for."""
    kiosk = Kiosk(make(scratch / "kiosk", 12, 240), 20 if quick else 100, scratch)
    yield Benchmark(
        (
            Figure("process start -> first page painted", EMPTY, 1.3),
            Figure("process start -> codes are taken", EMPTY, 3),
            Figure("longest stall while loading behind it", LIMIT, 1),
        ),
        kiosk.start,
        rounds=9,
    )
    yield Benchmark(
        (
            Figure("tap -> next page painted, p99", LIMIT, 1),
            Figure("the longest of the first survey's taps", LIMIT, 1),
            Figure("first send of a kiosk -> durable", PLAIN, 2),
            Figure("later sends, tapped -> told", PLAIN, 2),
            Figure(f"memory after {kiosk.surveys} surveys", EMPTY, 1.6, "MB"),
            Figure(f"memory after {kiosk.surveys} surveys against after 10", "itself", 1.05, "MB"),
        ),
        kiosk.answer,
    )
    yield Benchmark((Figure("send -> durable", PLAIN, 2),), kiosk.send)
