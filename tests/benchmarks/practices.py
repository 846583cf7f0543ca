"""Practices to measure on, and the ways into them that leave Argon2id out."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.clock import system_clock
from kiosk.demo.histories import crowd
from kiosk.demo.making import DemoPractice, _Maker
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.therapist_desk import TherapistDesk
from kiosk.practice.unlocking.signing_in import SignedIn, sign_in
from kiosk.store.folder import PracticeFolder
from kiosk.vault.holders import Holder

SEED = 7
FIFTY = 50


@dataclass(frozen=True, slots=True)
class Practice:
    """An invented practice and what its first therapist's passphrase opens."""

    made: DemoPractice
    folder: PracticeFolder
    holder: Holder

    @property
    def code(self) -> str:
        """A code that is taken."""
        return next(one.code for one in self.made.clients if one.code)

    def desk(self) -> TherapistDesk:
        """Open the first therapist's desk as unlocking does, after the passphrase was accepted."""
        return TherapistDesk(DeskFiles.open(self.folder, system_clock), SignedIn(self.holder))

    @contextmanager
    def kiosk(self) -> Iterator[ClientDesk]:
        """Open the client's desk."""
        desk = ClientDesk.open(self.folder.path)
        try:
            yield desk
        finally:
            desk.close()


def make(path: Path, clients: int, sheets: int, *, fifties: int = 0) -> Practice:
    """Make a practice of that size; half of its clients are the first therapist's.

    The first ``fifties`` clients have fifty sessions, the others share what is left.
    """
    people = crowd(clients, sheets, random.Random(f"{SEED} people"))
    if fifties:
        others = crowd(clients - fifties, sheets - FIFTY * fifties, random.Random(0))
        even = [*[FIFTY] * fifties, *(one.sessions for one in others)]
        people = tuple(replace(one, sessions=count) for one, count in zip(people, even, strict=True))
    made = _Maker(path, SEED, people, system_clock).make(read_up_to=None)
    folder, first = PracticeFolder(path), made.therapists[0]
    files = DeskFiles.open(folder, system_clock)
    try:
        holder = sign_in(files, first.passphrase, first.name).holder
    finally:
        files.close()
    return Practice(made, folder, holder)
