"""Writing records beside a client's sheets, and laying them on the desk at once."""

import secrets
from collections.abc import Sequence

from kiosk.practice.desk.contents import DeskContents
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.granted import GrantedClient, no_grant
from kiosk.store.index.sides import SideRow
from kiosk.store.records import Recorder
from kiosk.vault.contents import Contents, Kind
from kiosk.vault.opening import PrivateKey
from kiosk.vault.record import seal_record
from kiosk.vault.suites import Suite

_ID_SIZE = 16
_MARK_SIZE = 8


def append_beside(
    files: DeskFiles, contents: DeskContents, client: GrantedClient, kind: Kind, bodies: Sequence[bytes]
) -> None:
    """Write records of one client in one transaction, all of them or none.

    Args:
        files: of the practice.
        contents: of the open desk.
        client: whose records; the practice's log is one as well.
        kind: what the bodies are.
        bodies: at least one, in their order.

    Raises:
        NoGrant: the client is not in the keys file any more.
        MachineFault: they cannot be written.
        DataFault: the records file is damaged.
    """
    beside, now = contents.beside(client.number), files.clock()
    entry = files.keyring.client(client.number)
    if entry is None:
        raise no_grant()
    # A clock that was set back must not make an older record the latest.
    wall_ms = max(now.wall_ms, *(row.wall_ms + 1 for row in beside.rows), 0)
    # Sealed to the key of the seed: whoever exchanged the key in the file reads nothing of it.
    key = PrivateKey.from_seed(Suite(files.facts.suite), client.seed).public
    record_ids = [secrets.token_bytes(_ID_SIZE) for _ in bodies]
    sealed = [
        seal_record(
            key,
            files.kiosk_id,
            record_id,
            Contents(kind, entry.therapist, client.number, wall_ms, now.boot_ms, now.boot_id, body),
        )
        for record_id, body in zip(record_ids, bodies, strict=True)
    ]
    first = Recorder(files.records, files.kiosk_id).append_together(client.number, sealed)
    rows = [
        SideRow(first.kiosk_id, first.seq + place, record_id[:_MARK_SIZE], int(kind), wall_ms, body)
        for place, (record_id, body) in enumerate(zip(record_ids, bodies, strict=True))
    ]
    contents.intake.sides[client.number] = beside.merged(rows)
