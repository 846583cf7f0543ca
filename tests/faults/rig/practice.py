"""A small practice on a real disk: made once, copied for each run, read back with its therapist's keys."""

import random
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.clock import system_clock
from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.checking.practice import check_files
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.therapist_desk import TherapistDesk
from kiosk.practice.founding import found_practice
from kiosk.practice.unlocking.signing_in import SignedIn
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.vault.cost import FLOOR
from kiosk.vault.holders import Holder
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite

PRACTICE = "Lindenhof"
THERAPIST = "Ada Lindqvist"
PASSPHRASE = "gravel-otter-mandolin-sixfold-breeze"
ANA, BEN = 2, 3
_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Practice:
    """A folder, and what is needed to act as everybody in it.

    Attributes:
        path: the practice folder.
        holder: the therapist, with the private key: opening a desk costs no Argon2id.
        recovery_key: opens everything.
        codes: client's name -> ten digits.
    """

    path: Path
    holder: Holder
    recovery_key: RecoveryKey
    codes: dict[str, str]

    @property
    def folder(self) -> PracticeFolder:
        return PracticeFolder(self.path)

    def copied(self, path: Path) -> "Practice":
        """Give a copy of the whole folder."""
        shutil.copytree(self.path, path)
        return self.at(path)

    def at(self, path: Path) -> "Practice":
        """Give the same practice as it lies in another place."""
        return Practice(path, self.holder, self.recovery_key, self.codes)

    def kiosk(self) -> ClientDesk:
        return ClientDesk.open(self.path)

    def desk(self) -> TherapistDesk:
        files = DeskFiles.open(self.folder, system_clock)
        try:
            return TherapistDesk(files, SignedIn(self.holder))
        except BaseException:
            files.close()
            raise

    def send(self, numbers: Iterable[int], client: int = ANA) -> None:
        """Send numbered sheets, each of which can be told from the others."""
        kiosk = self.kiosk()
        try:
            admission = kiosk.admit_chosen(client)
            for number in numbers:
                kiosk.submit(admission, sheet(kiosk.questionnaire, number))
        finally:
            kiosk.close()

    def seen(self) -> "Seen":
        """Unlock, and give everything that the therapist would see."""
        with self.desk() as desk:
            while desk.check_older():
                pass
            shown = desk.export()
            return Seen(
                {client.number: [number_of(one.answers) for one in client.sheets] for client in shown},
                {client.number: client.name for client in shown},
                desk.findings,
            )

    def wrong_in_files(self) -> list[str]:
        """Check the files as `rapport verify` does without a passphrase."""
        return [str(finding) for finding in check_files(self.folder, self.folder.read_facts()).findings]


@dataclass(frozen=True, slots=True)
class Seen:
    """What an unlocked desk shows.

    Attributes:
        sheets: client's number -> the numbers of the sheets, oldest first.
        names: client's number -> name.
        findings: what is told to be wrong.
    """

    sheets: dict[int, list[int]]
    names: dict[int, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def make_practice(path: Path, suite: Suite = Suite.X25519) -> Practice:
    """Found a practice with two clients; the small keys keep the folder small."""
    holders: list[Holder] = []
    founded = found_practice(
        path,
        PRACTICE,
        THERAPIST,
        PASSPHRASE,
        FLOOR,
        clients=["Ana", "Ben"],
        draw=random.Random(5),
        suite=suite,
        furnish=lambda foundation: holders.append(foundation.therapist),
    )
    codes = {card.name: card.code for card in founded.cards}
    return Practice(path, holders[0], founded.recovery_key, codes)


def remember(practice: Practice, name: str, comfort: Comfort) -> None:
    """Let a client come in with the code, choose what suits, and go."""
    kiosk = practice.kiosk()
    try:
        kiosk.remember(kiosk.admit(practice.codes[name]), comfort)
    finally:
        kiosk.close()


def sheet(questionnaire: Questionnaire, number: int) -> dict[str, int | Missing]:
    """Give answers that spell ``number``, up to 78,124, in the scored items."""
    answers: dict[str, int | Missing] = {"moment": 0, "repaired": Missing.NOT_SHOWN}
    for item in questionnaire.items:
        if item.scored:
            number, digit = divmod(number, _LEVELS)
            answers[item.id] = 1 + digit
    return answers


def number_of(answers: dict[str, int | Missing]) -> int:
    """Read the number of a sheet back; -1 for answers that no test ever gave."""
    digits = [answer - 1 for item, answer in answers.items() if item not in ("moment", "repaired")]
    rest = (answers.get("moment"), answers.get("repaired"))
    if rest != (0, Missing.NOT_SHOWN) or not all(0 <= digit < _LEVELS for digit in digits):
        return -1
    return sum(digit * _LEVELS**place for place, digit in enumerate(digits))
