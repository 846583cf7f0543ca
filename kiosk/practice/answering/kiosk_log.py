"""What the kiosk itself tells the practice's log: that it started, and that the clock jumped.

An entry is sealed when it happens and written when nobody waits. One that cannot be written then is tried
again later, and never delays or stops a client.
"""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from kiosk.clock import Clock, Moment
from kiosk.practice.answering.clock_watch import ClockWatch, set_back
from kiosk.practice.answering.outbox import Outbox
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.engine import file_of
from kiosk.store.keys.keyring import ClientEntry
from kiosk.vault.contents import Contents, Kind
from kiosk.vault.suites import PublicKey

WAIT_SECONDS = 1.0
"""How long an entry waits for another writer; then it is tried again later."""

MOST_WAITING = 64


class KioskLog:
    """Keeps the kiosk's own entries and writes them when it is asked to.

    Args:
        records: the records file, opened to wait ``WAIT_SECONDS`` for other writers.
        kiosk_id: 16 bytes, this device's own chain.
        log: the practice's log among the clients.
        clock: gives the time.

    Raises:
        DataFault: nothing can be sealed to the log's key, or the records file is damaged.
        MachineFault: the records file cannot be read.
    """

    def __init__(self, records: Engine, kiosk_id: bytes, log: ClientEntry, clock: Clock) -> None:
        self._outbox = Outbox(records, kiosk_id)
        self._key, self._therapist = PublicKey.decode(log.public_key), log.therapist
        self._clock = clock
        now = clock()
        self._watch = ClockWatch(now)
        self._note(now, Happening(Event.KIOSK_STARTED))
        newest = _newest_ms(file_of(records))
        moved = None if newest is None else set_back(now.wall_ms, newest)
        if moved is not None:
            self._note(now, Happening(Event.CLOCK_JUMPED, numbers=(moved,)))

    def look_at_the_clock(self) -> None:
        """Note a jump of the wall clock since the last look."""
        now = self._clock()
        moved = self._watch.look(now)
        if moved is not None:
            self._note(now, Happening(Event.CLOCK_JUMPED, numbers=(moved,)))

    def write(self) -> None:
        """Write what waits, as far as the disk takes it."""
        self._outbox.store_waiting()

    def _note(self, now: Moment, happening: Happening) -> None:
        if len(self._outbox) < MOST_WAITING:
            body = happening.body().encode()
            contents = Contents(
                Kind.LOG, self._therapist, LOG_CLIENT, now.wall_ms, now.boot_ms, now.boot_id, body
            )
            self._outbox.seal(self._key, contents)


def _newest_ms(records_file: Path) -> int | None:
    """Give when the records were last written, milliseconds since 1970-01-01 UTC."""
    with suppress(OSError):
        return records_file.stat().st_mtime_ns // 1_000_000
    return None
