"""Sealed records on their way to the disk: what cannot be stored waits in memory and is tried again.

What waits is sealed already. Nobody who reads this process's memory finds an answer in it, and each further
try hands over the very same bytes under the same record id, so that a record which the disk took after all is
not stored a second time.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import Engine

from kiosk.errors import RapportError
from kiosk.store.records import Receipt, Recorder
from kiosk.vault.contents import Contents
from kiosk.vault.header import ID_SIZE
from kiosk.vault.record import SealedRecord, seal_record
from kiosk.vault.suites import PublicKey
from kiosk.vault.wiping import wipe

Follow = Callable[[bytes], Iterable[Contents]]


def _nothing(_record_id: bytes) -> Iterable[Contents]:
    return ()


@dataclass(slots=True, eq=False)
class Outgoing:
    """Records that belong together and are not known to be on the disk: a sheet, and what follows it.

    Attributes:
        number: the number of the client whom they were sealed to.
        sealed: what is stored, in one transaction.
        since: how many rows the chain had before the first try; ``None`` before it.
    """

    number: int
    sealed: tuple[SealedRecord, ...]
    since: int | None = None


class Outbox:
    """Seals records for this device's chain, stores them, and keeps those that the disk refused.

    Args:
        records: the records file, to be written.
        kiosk_id: 16 bytes, whose chain.

    Raises:
        DamagedFile: there is no such chain.
        MachineFault: the file cannot be read.
    """

    def __init__(self, records: Engine, kiosk_id: bytes) -> None:
        self._records = records
        self._kiosk_id = kiosk_id
        self._recorder = Recorder(records, kiosk_id)
        # What is tried from now on can only be in a row behind these.
        self._rows = self._recorder.head(kiosk_id).n
        self._waiting: list[Outgoing] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def __contains__(self, outgoing: object) -> bool:
        return outgoing in self._waiting

    def seal(self, key: PublicKey, contents: Contents, follow: Follow = _nothing) -> Outgoing:
        """Seal a record to its client's key and keep it until it is stored or forgotten.

        Args:
            key: the client's.
            contents: what to seal.
            follow: given the record's id, gives what is stored right behind it, in the same transaction.

        Raises:
            MalformedContents: ``contents`` do not fit.
            MalformedKey: nothing can be sealed to this key.
            SuiteMissing: this machine cannot do the key's suite.
        """
        record_id = secrets.token_bytes(ID_SIZE)
        whole = ((record_id, contents), *((secrets.token_bytes(ID_SIZE), one) for one in follow(record_id)))
        try:
            sealed = tuple(seal_record(key, self._kiosk_id, one_id, one) for one_id, one in whole)
        finally:
            wipe(*(one.body for _, one in whole))
        outgoing = Outgoing(contents.client, sealed)
        self._waiting.append(outgoing)
        return outgoing

    def store(self, outgoing: Outgoing) -> Receipt:
        """Store a record and what follows it; when this returns all is durably on the disk, once.

        Raises:
            MachineFault: the disk did not take it; it waits, try again.
            DataFault: the file is damaged; it waits as well.
        """
        earlier, outgoing.since = outgoing.since, self._rows if outgoing.since is None else outgoing.since
        try:
            receipt = self._recorder.append_together(outgoing.number, outgoing.sealed, earlier)
        except BaseException:
            # After a failed write nothing that the connection remembers can be trusted: open the file anew.
            self._records.dispose()
            raise
        self._rows = max(self._rows, receipt.seq + len(outgoing.sealed))
        self._waiting.remove(outgoing)
        return receipt

    def forget(self, outgoing: Outgoing) -> None:
        """Keep a record no longer."""
        if outgoing in self._waiting:
            self._waiting.remove(outgoing)

    def store_waiting(self) -> None:
        """Try everything that waits, oldest first, up to the first that cannot be stored."""
        try:
            for outgoing in tuple(self._waiting):
                self.store(outgoing)
        except RapportError:
            return
