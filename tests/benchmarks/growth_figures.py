"""How cost grows: the same questions in practices of a thousand to a million sheets."""

import statistics
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bulk_figures import Rows
from children import start
from encrypted_sqlite import EncryptedScores
from figures import Benchmark, Figure, Pair, timed
from practices import Practice, make

from kiosk.practice.desk.memory import DeskMemory
from kiosk.trends.series import histories_from_columns

SIZES = ((1_000, 10), (10_000, 100), (100_000, 1_000), (1_000_000, 3_000))  # sheets, clients
OF_SIZE = "{sheets:,} sheets: {what}"
CASELOAD = "passphrase accepted -> caseload painted"
READ = "index opened, every sheet scored"
TREND = "a client's trend of 50 sessions, click -> painted"
SEND = "send -> durable"
VERIFIED = "every row verified"
READ_GOALS = {1_000: 1.0, 10_000: 1.0, 100_000: 0.25, 1_000_000: 0.1}
FIFTIES = 8  # clients with fifty sessions, whatever the size; half of them are the first therapist's
SENDS = 30
_FLAT = 1.2  # flat, but for chance


@dataclass(slots=True)
class Grown:
    """One practice, and what the smallest one took.

    Attributes:
        sheets: how many.
        practice: with two therapists.
        scores: of the first therapist's clients, in SQLCipher.
        smallest: what -> ms of every round in the smallest practice; filled in there.
    """

    sheets: int
    practice: Practice
    scores: EncryptedScores
    smallest: dict[str, list[float]]

    def look(self) -> Mapping[str, Pair]:
        """Unlock in the real view and look at clients; read the scores without one."""
        first = self.practice.made.therapists[0]
        seen = start("child_therapist.py", self.practice.folder.path, first.name, first.passphrase)
        trend = statistics.median(ours for ours, _ in seen["trends"][1:])
        summed = self.scores.sums()
        return {
            self._of(CASELOAD): Pair(seen["caseload_ms"], summed),
            self._of(READ): Pair(self._read(), self.scores.sums()),
            self._of(TREND): self._flat(TREND, trend),
        }

    def send(self) -> Mapping[str, Pair]:
        """Send sheets through the client's desk."""
        with self.practice.kiosk() as desk:
            admission = desk.admit_unassigned()
            answers = {item.id: 3 for item in desk.questionnaire.items}
            taken = statistics.median(timed(lambda: desk.submit(admission, answers)) for _ in range(SENDS))
        return {self._of(SEND): self._flat(SEND, taken)}

    def verify(self) -> Mapping[str, Pair]:
        """Check every row of the chain."""
        (pair,) = Rows(self.practice).verify().values()
        return {self._of(VERIFIED): pair}

    def figures(self) -> Iterator[Benchmark]:
        """Give what is measured in a practice of this size."""
        peer = "SQLCipher: opened, summed up by client from a covering index"
        flat = f"the same among {SIZES[0][0]:,} sheets"
        yield Benchmark(
            (
                Figure(self._of(CASELOAD), peer, READ_GOALS[self.sheets]),
                Figure(self._of(READ), peer, READ_GOALS[self.sheets]),
                Figure(self._of(TREND), flat, _FLAT),
            ),
            self.look,
        )
        yield Benchmark((Figure(self._of(SEND), flat, _FLAT),), self.send)
        yield Benchmark((Figure(self._of(VERIFIED), "SHA-256 + HMAC of the same bytes", 1.5),), self.verify)

    def _read(self) -> float:
        """Do what the peer does: open the file, and come from answers to each client's scores."""
        with self.practice.desk() as desk:
            contents = desk._contents
            keyring, file = desk._files.keyring, self.practice.folder.index_file

            def read() -> None:
                memory = DeskMemory(keyring, file, self.practice.holder, desk.practice_id)
                columns = list(memory.indexed(contents.granted).values())
                histories_from_columns(contents.wordings.newest(columns[0]), columns)
                memory.close()

            return timed(read)

    def _flat(self, what: str, taken: float) -> Pair:
        smallest = self.smallest.setdefault(what, [])
        if self.sheets == SIZES[0][0]:
            smallest.append(taken)
            return Pair(taken, taken)
        return Pair(taken, statistics.median(smallest))

    def _of(self, what: str) -> str:
        return OF_SIZE.format(sheets=self.sheets, what=what)


def benchmarks(scratch: Path, *, quick: bool) -> Iterator[Benchmark]:
    """Give the benchmarks of this module; each practice is made when it is asked for."""
    smallest: dict[str, list[float]] = {}
    for sheets, clients in SIZES[:2] if quick else SIZES:
        practice = make(scratch / f"of-{sheets}", clients, sheets, fifties=FIFTIES)
        practice.desk().close()  # everything is indexed from here on
        scores = EncryptedScores(scratch / f"scores-{sheets}.sqlite", sheets // 2, clients // 2)
        yield from Grown(sheets, practice, scores, smallest).figures()
