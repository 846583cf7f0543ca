"""``rapport status``: what is here, without opening anything."""

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.commands.about import version
from kiosk.commands.console import Console
from kiosk.commands.folder import chosen_folder
from kiosk.errors import EXIT_DONE
from kiosk.practice.files import opened, own_kiosk_id, short_kiosk_id
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.store.folder import FORMAT, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.vault.chain import state_code
from kiosk.vault.suites import Suite


@dataclass(frozen=True, slots=True)
class Status:
    """What anybody who has the folder can see.

    Attributes:
        practice: its name.
        folder: where it is.
        rapport: the version of this program.
        format: the version of the folder.
        suite: which keys new clients get.
        rows: sealed rows of all kiosks: sheets, and later log entries and notes.
        clients: active ones.
        therapists: how many can unlock.
        cards: code cards in use.
        state_code: stands for the whole chain; compare it with the one seen at unlock.
        kiosk: which kiosk of the practice this device is, in eight characters.
        demo: whether the practice is invented.
    """

    practice: str
    folder: str
    rapport: str
    format: int
    suite: str
    rows: int
    clients: int
    therapists: int
    cards: int
    state_code: str
    kiosk: str
    demo: bool


def run(options: argparse.Namespace, console: Console) -> int:
    """Look, and tell."""
    found = status_of(chosen_folder(options))
    console.document(asdict(found))
    console.say(*_as_text(found))
    return EXIT_DONE


def status_of(path: Path) -> Status:
    """Count what is in the practice folder ``path``.

    Raises:
        InputFault: there is no practice.
        DataFault: it is damaged, or from a newer Rapport.
        MachineFault: it cannot be read.
    """
    folder = PracticeFolder(path)
    facts = folder.read_facts()
    kiosk_id = own_kiosk_id(folder, facts)
    with opened(folder.records_file, read_only=True) as records:
        rows = Records(records).count()
        head = Records(records).head(kiosk_id)
    with opened(folder.keys_file, read_only=True) as keys:
        keyring = Keyring(keys)
        clients = [one for one in keyring.clients() if one.active and one.number >= FIRST_CLIENT]
        therapists = [one for one in keyring.holders() if one.kind == "therapist"]
        cards = len(keyring.selectors())
    return Status(
        practice=facts.name,
        folder=str(path),
        rapport=version(),
        format=FORMAT,
        suite=Suite(facts.suite).name,
        rows=rows,
        clients=len(clients),
        therapists=len(therapists),
        cards=cards,
        state_code=state_code(head.n, head.link),
        kiosk=short_kiosk_id(kiosk_id),
        demo=facts.demo is not None,
    )


def _as_text(found: Status) -> list[str]:
    invented = " (an invented practice for trying out)" if found.demo else ""
    return [
        f"{found.practice}{invented}, in {found.folder}",
        f"Sealed rows: {found.rows}. Clients: {found.clients}. Code cards: {found.cards}",
        f"Therapists who can unlock: {found.therapists}. This device is kiosk {found.kiosk}",
        f"State code {found.state_code}",
        f"Rapport {found.rapport}, folder format {found.format}, keys {found.suite}",
    ]
