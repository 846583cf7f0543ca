"""Writing the practice's log. Public keys are enough: the kiosk writes it too, and cannot read it.

Whoever does something that belongs into the log has done it already when it is written down; an entry that
the disk does not take must not undo it, nor keep a client or a therapist waiting. So it becomes a finding.
"""

from sqlalchemy import Engine

from kiosk.clock import Clock
from kiosk.errors import MachineFault, RapportError
from kiosk.practice.log.events import Happening
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.keys.keyring import ClientEntry, Keyring
from kiosk.store.records import Recorder
from kiosk.vault.contents import Contents, Kind
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase

_DAMAGED = phrase(
    "findings",
    "What was done could not be written into the practice's log, because the practice's files are damaged. "
    "Run `rapport verify` to see what is affected, and restore the latest backup.",
)


class Logbook:
    """Appends to the practice's log, which is a part of this device's own chain.

    Args:
        records: the records file, to be written.
        keyring: where the log's public key is.
        kiosk_id: 16 bytes, this device's own chain.
        clock: gives the time of an entry.
    """

    def __init__(self, records: Engine, keyring: Keyring, kiosk_id: bytes, clock: Clock) -> None:
        self._records = records
        self._keyring = keyring
        self._recorder = Recorder(records, kiosk_id)
        self._clock = clock

    def write(self, happening: Happening) -> Finding | None:
        """Write down what happened; a finding when that was not possible, never an error."""
        body = happening.body().encode()
        try:
            log = self._keyring.client(LOG_CLIENT)
            if log is None:
                return Finding(_DAMAGED)
            self._append(log, body)
        except RapportError as fault:
            # After a failed write nothing that the connection remembers can be trusted.
            self._records.dispose()
            return Finding(NOTHING_WRITTEN if isinstance(fault, MachineFault) else _DAMAGED)
        return None

    def _append(self, log: ClientEntry, body: bytes) -> None:
        now = self._clock()
        contents = Contents(Kind.LOG, log.therapist, LOG_CLIENT, now.wall_ms, now.boot_ms, now.boot_id, body)
        self._recorder.append(LOG_CLIENT, PublicKey.decode(log.public_key), contents)
