"""The files that a therapist's process has open, from the passphrase to the lock."""

from dataclasses import dataclass

from sqlalchemy import Engine

from kiosk.clock import Clock
from kiosk.practice.devices.kiosk_only import refuse_without_keys
from kiosk.practice.files import own_kiosk_id
from kiosk.practice.log.logbook import Logbook
from kiosk.store.engine import open_engine
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring


@dataclass(frozen=True, slots=True)
class DeskFiles:
    """Open files; nothing is read before it is needed.

    Both databases are opened to be written even where a desk only reads: SQLite then takes back what a killed
    kiosk left half-done. In a folder that cannot be written they can still be read.

    Attributes:
        folder: where the practice is.
        facts: what is public about it.
        kiosk_id: this device's own chain, 16 bytes.
        keys: the keys file.
        records: the records file.
        keyring: reads and changes the keys file.
        logbook: writes the practice's log.
        clock: gives the time.
    """

    folder: PracticeFolder
    facts: PracticeFacts
    kiosk_id: bytes
    keys: Engine
    records: Engine
    keyring: Keyring
    logbook: Logbook
    clock: Clock

    @classmethod
    def open(cls, folder: PracticeFolder, clock: Clock) -> "DeskFiles":
        """Open the files of ``folder``.

        Raises:
            InputFault: there is no practice in it.
            HoldsNoKeys: it is a kiosk without therapists.
            DataFault: what is public about it is damaged or from a newer Rapport.
            MachineFault: the system does not give it.
        """
        facts = folder.read_facts()
        refuse_without_keys(facts)
        return cls.of(folder, facts, clock)

    @classmethod
    def of(cls, folder: PracticeFolder, facts: PracticeFacts, clock: Clock) -> "DeskFiles":
        """Open the files of a folder whose facts are known, of one that is still a draft too.

        Raises:
            DataFault: the facts do not name this device's chain.
        """
        kiosk_id = own_kiosk_id(folder, facts)
        keys, records = open_engine(folder.keys_file), open_engine(folder.records_file)
        keyring = Keyring(keys)
        logbook = Logbook(records, keyring, kiosk_id, clock)
        return cls(folder, facts, kiosk_id, keys, records, keyring, logbook, clock)

    def close(self) -> None:
        """Let go of the files."""
        self.keys.dispose()
        self.records.dispose()
