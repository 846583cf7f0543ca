"""The keys file as plain values: holders, clients, grants, chain keys, code cards, tries, desk states.

Nothing in it is a secret in clear. Reading takes no writer's lock; each change is a transaction of its own,
unless ``together`` joins several.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, Self

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    Row,
    Select,
    delete,
    func,
    insert,
    select,
    update,
)

from kiosk.store import cells
from kiosk.store.engine import file_of, reading, writing
from kiosk.store.faults import damaged_file
from kiosk.store.schema import KeysBase

_TABLES = KeysBase.metadata.tables
_HOLDER, _CLIENT, _GRANT, _CHAIN_KEY = (_TABLES[name] for name in ("holder", "client", "grant", "chain_key"))
_CARD, _ATTEMPT, _DESK_STATE = (_TABLES[name] for name in ("code_card", "attempt", "desk_state"))
_HOLDER_ID_SIZE = 8
_MOST_NUMBER = 0xFFFFFFFF
_MOST_SELECTOR = 999

HolderKind = Literal["therapist", "recovery"]
_Row = Row[*tuple[Any, ...]]
_Select = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class HolderEntry:
    """Who can be given grants.

    Attributes:
        holder_id: 8 bytes.
        kind: a therapist, or the recovery key.
        public_key: ``PublicKey.encode()``.
        slot: where a therapist's master secret is wrapped; ``None`` for the recovery key.
        sign_in: 16 bytes, hash of the name that a therapist signs in with.
        profile: a therapist's name, sealed to the therapist's own key.
    """

    holder_id: bytes
    kind: HolderKind
    public_key: bytes
    slot: bytes | None = None
    sign_in: bytes | None = None
    profile: bytes | None = None


@dataclass(frozen=True, slots=True)
class ClientEntry:
    """One client.

    Attributes:
        number: the client's number.
        public_key: ``PublicKey.encode()``.
        profile: name and the like, sealed to the client's own key.
        therapist: 8 bytes, a holder's id; pseudo-clients belong to the recovery key.
        active: whether the client still comes.
    """

    number: int
    public_key: bytes
    profile: bytes
    therapist: bytes
    active: bool = True


@dataclass(frozen=True, slots=True)
class CardEntry:
    """What the kiosk needs to check one code.

    Attributes:
        selector: the code's first three digits.
        client_number: whose card.
        salt: 16 bytes.
        digest: 32 bytes, the hash of the code's secret.
    """

    selector: int
    client_number: int
    salt: bytes
    digest: bytes


class Keyring:
    """Reads and changes the keys file.

    Every method raises ``MachineFault`` when the file cannot be read or written, and ``DataFault`` when it
    is damaged or of another version.

    Args:
        engine: the keys file, from ``kiosk.store.engine.open_engine``.
    """

    def __init__(self, engine: Engine, _joined: Connection | None = None) -> None:
        self._engine = engine
        self._joined = _joined
        self._file = file_of(engine)

    @contextmanager
    def together(self) -> Iterator[Self]:
        """Join what is read and changed through the given keyring into one transaction: all or nothing."""
        with writing(self._engine) as connection:
            yield type(self)(self._engine, connection)

    def holders(self) -> tuple[HolderEntry, ...]:
        """Give all holders."""
        return tuple(self._holder(row) for row in self._rows(select(_HOLDER).order_by(_HOLDER.c.holder_id)))

    def holder(self, holder_id: bytes) -> HolderEntry | None:
        """Give one holder."""
        return self._one_holder(select(_HOLDER).where(_HOLDER.c.holder_id == holder_id))

    def holder_by_sign_in(self, sign_in: bytes) -> HolderEntry | None:
        """Give the therapist whose sign-in name has this hash (16 bytes)."""
        return self._one_holder(select(_HOLDER).where(_HOLDER.c.sign_in == sign_in))

    def add_holder(self, holder: HolderEntry) -> None:
        """Add a therapist or the recovery key."""
        self._change(
            insert(_HOLDER).values(
                holder_id=holder.holder_id,
                kind=holder.kind,
                public_key=cells.checked_key(holder.public_key),
                slot=holder.slot,
                sign_in=holder.sign_in,
                profile=holder.profile,
            )
        )

    def put_slot(self, holder_id: bytes, slot: bytes) -> None:
        """Replace a therapist's slot: another passphrase, or a higher cost."""
        self._change(update(_HOLDER).where(_HOLDER.c.holder_id == holder_id).values(slot=slot))

    def clients(self, therapist: bytes | None = None) -> tuple[ClientEntry, ...]:
        """Give the clients by number, all or those of one therapist."""
        chosen = select(_CLIENT).order_by(_CLIENT.c.number)
        if therapist is not None:
            chosen = chosen.where(_CLIENT.c.therapist == therapist)
        return tuple(self._client(row) for row in self._rows(chosen))

    def client(self, number: int) -> ClientEntry | None:
        """Give one client."""
        rows = self._rows(select(_CLIENT).where(_CLIENT.c.number == number))
        return self._client(rows[0]) if rows else None

    def next_number(self, first: int) -> int:
        """Give the number after the highest one in use, at least ``first``; ask inside ``together``."""
        highest = self._rows(select(func.max(_CLIENT.c.number)))[0][0]
        if highest is None:
            return first
        return max(first, cells.whole(highest, self._file, _MOST_NUMBER) + 1)

    def add_client(self, client: ClientEntry) -> None:
        """Add a client; the therapist is a holder already."""
        self._change(
            insert(_CLIENT).values(
                number=client.number,
                public_key=cells.checked_key(client.public_key),
                profile=client.profile,
                therapist=client.therapist,
                active=int(client.active),
            )
        )

    def put_client_active(self, number: int, *, active: bool) -> None:
        """Say whether a client still comes."""
        self._change(update(_CLIENT).where(_CLIENT.c.number == number).values(active=int(active)))

    def grants(self, holder_id: bytes) -> dict[int, bytes]:
        """Give what a holder was granted: client number -> sealed seed."""
        chosen = select(_GRANT.c.client_number, _GRANT.c.sealed).where(_GRANT.c.holder_id == holder_id)
        return {
            cells.whole(number, self._file, _MOST_NUMBER): cells.blob(sealed, self._file)
            for number, sealed in self._rows(chosen.order_by(_GRANT.c.client_number))
        }

    def add_grant(self, client_number: int, holder_id: bytes, sealed: bytes) -> None:
        """Let a holder read a client."""
        self._change(insert(_GRANT).values(client_number=client_number, holder_id=holder_id, sealed=sealed))

    def remove_grant(self, client_number: int, holder_id: bytes) -> None:
        """Destroy a grant."""
        self._change(
            delete(_GRANT).where(_GRANT.c.client_number == client_number, _GRANT.c.holder_id == holder_id)
        )

    def chain_keys(self, holder_id: bytes) -> dict[bytes, bytes]:
        """Give the first keys of all chains as sealed for a holder: kiosk id -> envelope."""
        chosen = select(_CHAIN_KEY.c.kiosk_id, _CHAIN_KEY.c.sealed).where(_CHAIN_KEY.c.holder_id == holder_id)
        return {
            cells.blob(kiosk_id, self._file, 16): cells.blob(sealed, self._file)
            for kiosk_id, sealed in self._rows(chosen.order_by(_CHAIN_KEY.c.kiosk_id))
        }

    def add_chain_key(self, kiosk_id: bytes, holder_id: bytes, sealed: bytes) -> None:
        """Let a holder check a kiosk's chain."""
        self._change(insert(_CHAIN_KEY).values(kiosk_id=kiosk_id, holder_id=holder_id, sealed=sealed))

    def selectors(self) -> frozenset[int]:
        """Give the selectors of all cards."""
        rows = self._rows(select(_CARD.c.selector))
        return frozenset(cells.whole(row[0], self._file, _MOST_SELECTOR) for row in rows)

    def card(self, selector: int) -> CardEntry | None:
        """Give the card with this selector."""
        rows = self._rows(select(_CARD).where(_CARD.c.selector == selector))
        return self._card(rows[0]) if rows else None

    def add_card(self, card: CardEntry) -> None:
        """Add a card."""
        self._change(
            insert(_CARD).values(
                selector=card.selector, client_number=card.client_number, salt=card.salt, digest=card.digest
            )
        )

    def remove_cards(self, client_number: int) -> None:
        """Withdraw a client's cards."""
        self._change(delete(_CARD).where(_CARD.c.client_number == client_number))

    def throttle(self) -> bytes | None:
        """Give the state of the wrong tries, ``None`` when there never was one."""
        return self._one_blob(select(_ATTEMPT.c.state))

    def put_throttle(self, state: bytes) -> None:
        """Replace the state of the wrong tries."""
        self._change(delete(_ATTEMPT), insert(_ATTEMPT).values(place=0, state=state))

    def desk_state(self, holder_id: bytes) -> bytes | None:
        """Give what a therapist's desk remembers, still sealed."""
        return self._one_blob(select(_DESK_STATE.c.sealed).where(_DESK_STATE.c.holder_id == holder_id))

    def put_desk_state(self, holder_id: bytes, sealed: bytes) -> None:
        """Replace what a therapist's desk remembers."""
        self._change(
            delete(_DESK_STATE).where(_DESK_STATE.c.holder_id == holder_id),
            insert(_DESK_STATE).values(holder_id=holder_id, sealed=sealed),
        )

    def _rows(self, chosen: _Select) -> list[_Row]:
        if self._joined is not None:
            return list(self._joined.execute(chosen))
        with reading(self._engine) as connection:
            return list(connection.execute(chosen))

    def _change(self, *statements: Executable) -> None:
        if self._joined is not None:
            _run(self._joined, statements)
            return
        with writing(self._engine) as connection:
            _run(connection, statements)

    def _one_blob(self, chosen: _Select) -> bytes | None:
        rows = self._rows(chosen)
        return cells.blob(rows[0][0], self._file) if rows else None

    def _one_holder(self, chosen: _Select) -> HolderEntry | None:
        rows = self._rows(chosen)
        return self._holder(rows[0]) if rows else None

    def _holder(self, row: _Row) -> HolderEntry:
        kind = row.kind
        if kind not in ("therapist", "recovery"):
            raise damaged_file(self._file)
        return HolderEntry(
            holder_id=cells.blob(row.holder_id, self._file, _HOLDER_ID_SIZE),
            kind=kind,
            public_key=cells.unchecked_key(row.public_key, self._file),
            slot=cells.maybe_blob(row.slot, self._file),
            sign_in=cells.maybe_blob(row.sign_in, self._file),
            profile=cells.maybe_blob(row.profile, self._file),
        )

    def _client(self, row: _Row) -> ClientEntry:
        return ClientEntry(
            number=cells.whole(row.number, self._file, _MOST_NUMBER),
            public_key=cells.unchecked_key(row.public_key, self._file),
            profile=cells.blob(row.profile, self._file),
            therapist=cells.blob(row.therapist, self._file, _HOLDER_ID_SIZE),
            active=cells.whole(row.active, self._file, 1) == 1,
        )

    def _card(self, row: _Row) -> CardEntry:
        return CardEntry(
            selector=cells.whole(row.selector, self._file, _MOST_SELECTOR),
            client_number=cells.whole(row.client_number, self._file, _MOST_NUMBER),
            salt=cells.blob(row.salt, self._file, 16),
            digest=cells.blob(row.digest, self._file, 32),
        )


def _run(connection: Connection, statements: Iterable[Executable]) -> None:
    for statement in statements:
        connection.execute(statement)
