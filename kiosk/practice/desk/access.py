"""What an open desk lends to those who work for it: the people of the practice, its log, its backups."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Engine

from kiosk.clock import Clock
from kiosk.practice.granted import GrantedClient
from kiosk.practice.log.logbook import Logbook
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.holders import Holder


@dataclass(frozen=True, slots=True)
class DeskAccess:
    """The insides of one open desk.

    Attributes:
        folder: where the practice is.
        facts: what was public about it at unlock.
        holder: whose desk, with the keys.
        keyring: of the practice.
        records: the records file.
        granted: client number -> client; whoever adds or takes away a grant changes it here too.
        logbook: for what was done.
        clock: gives the time of it.
        tell: adds to the desk's findings.
        forget: drops a client's sheets, index entry and counts.
        remember_new: notes a new client without sheets, in the transaction that the keyring joins.
    """

    folder: PracticeFolder
    facts: PracticeFacts
    holder: Holder
    keyring: Keyring
    records: Engine
    granted: dict[int, GrantedClient]
    logbook: Logbook
    clock: Clock
    tell: Callable[[Finding], None]
    forget: Callable[[int], None]
    remember_new: Callable[[Keyring, int], None]
