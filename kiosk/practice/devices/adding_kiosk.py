"""Adding a kiosk: the folder for one more device, on which clients answer and nobody can unlock anything.

It holds public keys, code cards and a chain of its own, whose first key is sealed to everybody who may check
it. The practice's own folder learns of the new chain in the same step, so that its rows are expected there.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, delete, select

from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.devices.kiosk_only import ROSTER_KEY
from kiosk.practice.devices.rosters import ROSTER_MS, roster_of
from kiosk.practice.files import KIOSK_ID, opened
from kiosk.practice.granted import log_seed
from kiosk.practice.log.events import Event
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.people.rights import note
from kiosk.practice.settings.for_kiosks import settings_for_kiosks
from kiosk.practice.target_file import require_place
from kiosk.questionnaires.loading import builtin
from kiosk.store import rows
from kiosk.store.bundle.public_keys import PublicKeys
from kiosk.store.bundle.roster import Roster
from kiosk.store.draft import draft_folder
from kiosk.store.engine import writing
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.migrations import make_files
from kiosk.store.next_keys import NO_KEY
from kiosk.store.records import Recorder, start_chain
from kiosk.store.schema import CHAIN_HEAD
from kiosk.vault.chain import first_state
from kiosk.vault.record import seal_chain_key
from kiosk.vault.roster_signature import roster_key
from kiosk.vault.suites import PublicKey

ID_SIZE = 16
KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class KioskAdded:
    """A kiosk whose folder was made.

    Attributes:
        kiosk_id: 16 bytes, whose chain it writes.
        folder: where the folder is.
        clients: how many clients it knows.
        cards: how many code cards.
    """

    kiosk_id: bytes
    folder: Path
    clients: int
    cards: int


def add_kiosk(desk: DeskAccess, path: Path) -> KioskAdded:
    """Make the folder for one more kiosk at ``path``, complete or not at all.

    Args:
        desk: of whoever adds it.
        path: where; nothing but an empty folder may be there.

    Raises:
        NotVouched: somebody exchanged a therapist's public key.
        InputFault: there is something at ``path`` already, or it is inside the practice's own folder.
        MachineFault: the system does not let the files be made.
        DataFault: the practice is damaged.
    """
    if not path.exists():
        require_place(desk.folder, path.absolute(), replace=False)
    made_ms, facts = desk.clock().wall_ms, desk.folder.read_facts()  # the time first: see ``bundle_roster``
    roster = roster_of(desk, facts)
    kiosk_id, key0 = secrets.token_bytes(ID_SIZE), secrets.token_bytes(KEY_SIZE)
    sealed = {
        holder.holder_id: seal_chain_key(
            PublicKey.decode(holder.public_key), holder.holder_id, kiosk_id, key0
        )
        for holder in roster.holders
    }
    with draft_folder(path) as draft:
        _lay(draft, roster, kiosk_id, key0, sealed)
        _expect(desk, kiosk_id, sealed)
        draft.write_facts(_facts_of(facts, kiosk_id, log_seed(desk.granted), made_ms))
    note(desk, Event.KIOSK_ADDED)
    clients = sum(client.active and client.number >= FIRST_CLIENT for client in roster.clients)
    return KioskAdded(kiosk_id, path, clients, len(roster.cards))


def _lay(
    draft: PracticeFolder, roster: Roster, kiosk_id: bytes, key0: bytes, sealed: Mapping[bytes, bytes]
) -> None:
    """Fill both files of the new folder."""
    make_files(draft)
    with opened(draft.keys_file) as keys, PublicKeys(keys).together() as public:
        public.replace_all(roster.entries())
        for holder_id, envelope in sealed.items():
            public.add_chain_key(kiosk_id, holder_id, envelope)
    with opened(draft.records_file) as records:
        start_chain(records, kiosk_id, key0)
        asked = builtin()
        Recorder(records, kiosk_id).put_definition(asked.fingerprint, asked.canonical_json())


def _facts_of(facts: PracticeFacts, kiosk_id: bytes, log_seed_: bytes, made_ms: int) -> PracticeFacts:
    own = {KIOSK_ID: kiosk_id.hex(), ROSTER_KEY: roster_key(log_seed_).hex(), ROSTER_MS: made_ms}
    return replace(facts, settings={**settings_for_kiosks(facts.settings), **own})


def _expect(desk: DeskAccess, kiosk_id: bytes, sealed: Mapping[bytes, bytes]) -> None:
    """Let the practice know the new chain: its rows will come in bundles, and whoever joins gets its key.

    Rows first: where this is cut off in between, there is an empty chain that nobody has a key for, and the
    next kiosk that is added takes it away.
    """
    with writing(desk.records) as connection:
        _drop_unborn(connection, desk.keyring)
        rows.start_head(connection, kiosk_id, first_state(kiosk_id, NO_KEY))
    with desk.keyring.together() as keyring:
        for holder_id, envelope in sealed.items():
            keyring.add_chain_key(kiosk_id, holder_id, envelope)


def _drop_unborn(connection: Connection, keyring: Keyring) -> None:
    """Remove empty chains of kiosks whose adding was cut off before anybody got their key."""
    known = {kiosk for holder in keyring.holders() for kiosk in keyring.chain_keys(holder.holder_id)}
    empty = select(CHAIN_HEAD.c.kiosk_id).where(CHAIN_HEAD.c.n == 0, CHAIN_HEAD.c.key == NO_KEY)
    for kiosk_id in connection.execute(empty).scalars().all():
        if kiosk_id not in known:
            connection.execute(delete(CHAIN_HEAD).where(CHAIN_HEAD.c.kiosk_id == kiosk_id))
