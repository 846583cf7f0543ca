"""Damage to the bytes of a folder: each is flipped, and the product must tell of it or show the truth."""

import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rig.practice import ANA, BEN, Practice, make_practice, sheet

from kiosk.errors import RapportError

FILES = ("practice.json", "records.sqlite", "keys.sqlite", "index.sqlite")
CODES_IN = "keys.sqlite"
SHEETS = (1, 2, 3)
BENS = (40,)
SENT_AFTER = 99
PATIENCE_SECONDS = 20
PAGE = 4096


@dataclass
class Damaged:
    """What damage showed.

    Attributes:
        tried: how many damaged folders were opened.
        reported: in how many the damage was told; in the others everything shown was true.
        complaints: what did not hold.
    """

    tried: int = 0
    reported: int = 0
    complaints: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Damage:
    """One way to damage one file.

    Attributes:
        what: in words.
        file: its name.
        content: what it holds afterwards.
    """

    what: str
    file: str
    content: bytes


def furnished(base: Path) -> Practice:
    """Make a practice with sheets, an index, a desk's memory and wrong tries."""
    practice = make_practice(base / "practice")
    practice.send(SHEETS[:2])
    practice.send(BENS, BEN)
    with practice.desk():
        pass
    practice.send(SHEETS[2:])
    with practice.desk() as desk:
        desk.mark_read(ANA)
    return practice


def flips(base: Path, *, file: str, every: int, first: int) -> Damaged:
    """Flip one bit of each ``every``-th byte of a file, from ``first`` on; each byte another bit."""
    practice = furnished(base)
    content = (practice.path / file).read_bytes()
    places = range(first, len(content), every)
    return _each(practice, (_flipped(file, content, place) for place in places))


def cuts_and_zeros(base: Path, *, every: int, first: int) -> Damaged:
    """Cut each file off at many lengths, and fill each page and sector of it with zeros."""
    practice = furnished(base)
    damages = [
        damage for file in FILES for damage in _cut_or_zeroed(file, (practice.path / file).read_bytes())
    ]
    return _each(practice, damages[first::every])


def _flipped(file: str, content: bytes, place: int) -> Damage:
    bit = (place * 5 + place // 7) % 8
    flipped = bytearray(content)
    flipped[place] ^= 1 << bit
    return Damage(f"bit {bit} of byte {place} of {file}", file, bytes(flipped))


def _cut_or_zeroed(file: str, content: bytes) -> Iterator[Damage]:
    lengths = {0, 1, len(content) - 1, *range(0, len(content), 509), *range(0, len(content), PAGE)}
    for length in sorted(lengths):
        yield Damage(f"{file} cut to {length} bytes", file, content[:length])
    for size in (512, PAGE):
        for start in range(0, len(content), size):
            zeroed = content[:start] + bytes(len(content[start : start + size])) + content[start + size :]
            if zeroed != content:
                yield Damage(f"{file} zeroed from {start} for {size}", file, zeroed)


def _each(practice: Practice, damages: Any) -> Damaged:
    told = Damaged()
    whole = {file: (practice.path / file).read_bytes() for file in FILES}
    for damage in damages:
        shutil.rmtree(practice.path)
        practice.path.mkdir(mode=0o700)
        for file, content in whole.items():
            (practice.path / file).write_bytes(damage.content if file == damage.file else content)
        told.tried += 1
        signal.alarm(PATIENCE_SECONDS)  # a loop in a damaged file ends the whole job
        reported, wrong = look(practice, kiosk_first=told.tried % 2 == 0, codes=damage.file == CODES_IN)
        signal.alarm(0)
        told.reported += reported
        told.complaints += [f"{damage.what}: {what}" for what in wrong]
    return told


def look(practice: Practice, *, kiosk_first: bool, codes: bool = True) -> tuple[bool, list[str]]:
    """Use the folder as everybody would.

    Args:
        practice: what to look at.
        kiosk_first: whether a client sends a sheet before the therapist unlocks.
        codes: whether clients type their codes, which takes its time.

    Returns:
        Whether anybody was told that something is wrong; and what must never be.
    """
    watch = _Watch()
    watch.over("verify", lambda: watch.told(practice.wrong_in_files()))
    people = [("unlock", lambda: _unlock(practice, watch)), ("kiosk", lambda: _send(practice, watch, codes))]
    for who, what in reversed(people) if kiosk_first else people:
        watch.over(who, what)
    return watch.reported, watch.wrong


class _Watch:
    """Hears what is told and notes what must not happen."""

    def __init__(self) -> None:
        self.reported = False
        self.sent = False
        self.wrong: list[str] = []

    def told(self, findings: Any) -> None:
        self.reported = self.reported or bool(findings)

    def over(self, who: str, do: Callable[[], None]) -> None:
        try:
            do()
        except RapportError:
            self.reported = True
        except Exception as fault:  # noqa: BLE001 - exactly this must not happen
            self.wrong.append(f"{who}: {type(fault).__name__}: {fault}")


def _unlock(practice: Practice, watch: _Watch) -> None:
    seen = practice.seen()
    watch.told(seen.findings)
    truth = {ANA: [*SHEETS], BEN: [*BENS]}
    if watch.sent:
        truth[ANA].append(SENT_AFTER)
    for number, numbers in seen.sheets.items():
        wrong = [one for one in numbers if one not in truth.get(number, [])]
        if wrong:
            watch.wrong.append(f"client {number} is shown sheets {wrong} that were never given")
        if len(numbers) != len(set(numbers)):
            watch.wrong.append(f"client {number} is shown a sheet twice: {numbers}")
    names = {ANA: "Ana", BEN: "Ben"}
    for number, name in seen.names.items():
        if number in names and name != names[number]:
            watch.wrong.append(f"client {number} is called {name}")
    shown = {number: seen.sheets.get(number) for number in truth}
    if not watch.reported and (shown != truth or any(number not in seen.names for number in names)):
        watch.wrong.append(f"nobody was told, and {shown} is shown instead of {truth}")


def _send(practice: Practice, watch: _Watch, codes: bool) -> None:
    kiosk = practice.kiosk()
    try:
        if kiosk.practice_name != "Lindenhof" and not watch.reported:
            watch.wrong.append(f"the practice is called {kiosk.practice_name}")
        for name, number in (("Ana", ANA), ("Ben", BEN)) if codes else ():
            admission = kiosk.admit(practice.codes[name])
            if admission.number != number:
                watch.wrong.append(f"{name}'s card admits client {admission.number}")
        admission = kiosk.admit_chosen(ANA)
        kiosk.submit(admission, sheet(kiosk.questionnaire, SENT_AFTER))
        watch.sent = True
    finally:
        kiosk.close()
