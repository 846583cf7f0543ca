"""What a therapist waits for: the passphrase field, the caseload, new sheets, one client's trend."""

import statistics
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from children import since_start, start
from encrypted_sqlite import EncryptedScores
from figures import LIMIT, Benchmark, Figure, Pair, timed
from practices import Practice, make

NEW_SHEETS = 40
SCROLLED = "a frame of scrolling through the caseload"
POINTING = "pointing at another session -> painted"
NEW_SHEETS_MS = 50.0
POINTING_MS = 4.0
CLIENTS, SHEETS = 200, 12_000  # of one therapist; the practice has two


@dataclass(frozen=True, slots=True)
class View:
    """The therapist's view of one practice.

    Attributes:
        practice: its first therapist has ``CLIENTS``.
        scores: of as many sheets, in SQLCipher.
    """

    practice: Practice
    scores: EncryptedScores

    def start(self) -> Mapping[str, Pair]:
        """Start the therapist's view and an empty window."""
        empty = since_start(start("child_empty.py"), "painted_ns")
        view = start("child_therapist.py", self.practice.folder.path)
        return {"therapist's view asked for -> passphrase field": Pair(since_start(view, "ready_ns"), empty)}

    def unlock(self) -> Mapping[str, Pair]:
        """Unlock and look at clients of about fifty sessions."""
        first = self.practice.made.therapists[0]
        summed = self.scores.sums()
        seen = start("child_therapist.py", self.practice.folder.path, first.name, first.passphrase)
        ours, bare = zip(*seen["trends"][1:], strict=True)
        return {
            "passphrase accepted -> caseload painted": Pair(seen["caseload_ms"], summed),
            "a client's trend, click -> painted": Pair(statistics.median(ours), statistics.median(bare)),
            "the first client's trend, click -> painted": Pair(*seen["trends"][0]),
            POINTING: Pair(seen["pointing_ms"], POINTING_MS),
            SCROLLED: Pair(*seen["scrolling"]),
        }

    def arrive(self) -> Mapping[str, Pair]:
        """Open the desk without and with new sheets: the difference is theirs."""
        without = timed(lambda: self.practice.desk().close())
        self._append()
        with_new = timed(lambda: self.practice.desk().close())
        return {f"{NEW_SHEETS} new sheets at unlock": Pair(max(with_new - without, 0.0), NEW_SHEETS_MS)}

    def _append(self) -> None:
        with self.practice.desk() as desk:
            mine = [row.number for row in desk.caseload()]
        with self.practice.kiosk() as kiosk:
            answers = {item.id: 3 for item in kiosk.questionnaire.items}
            for number in mine[:NEW_SHEETS]:
                kiosk.submit(kiosk.admit_chosen(number), answers)


def benchmarks(scratch: Path, *, quick: bool) -> Iterator[Benchmark]:
    """Give the benchmarks of this module; nothing is made before the first is asked for."""
    share = 10 if quick else 1
    scores = EncryptedScores(scratch / "scores.sqlite", SHEETS // share, CLIENTS // share)
    view = View(make(scratch / "therapist", 2 * CLIENTS // share, 2 * SHEETS // share), scores)
    view.practice.desk().close()  # everything is indexed from here on
    yield Benchmark(
        (Figure("therapist's view asked for -> passphrase field", "an empty window's process", 2),),
        view.start,
        rounds=9,
    )
    peer = "SQLCipher: opened, summed up by client from a covering index, nothing painted"
    yield Benchmark(
        (
            Figure("passphrase accepted -> caseload painted", peer, 1),
            Figure("a client's trend, click -> painted", "bare matplotlib, same figure", 1.5),
            Figure("the first client's trend, click -> painted", "bare matplotlib, same figure", 1.5),
            Figure(POINTING, LIMIT, 1),
            Figure(SCROLLED, "QPainter: the same words and lines alone", 4),
        ),
        view.unlock,
    )
    yield Benchmark((Figure(f"{NEW_SHEETS} new sheets at unlock", LIMIT, 1),), view.arrive)
