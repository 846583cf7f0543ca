"""The part of the keyring that belongs to clients: public keys, names, grants, code cards, erasing."""

from dataclasses import asdict

from sqlalchemy import Table, select

from kiosk.store import cells
from kiosk.store.keys.entries import (
    HOLDER_ID_SIZE,
    MOST_NUMBER,
    CardEntry,
    ClientEntry,
    read_card,
    read_client,
)
from kiosk.store.keys.file import TABLES, Asked, KeysFile

_CLIENT, _ERASED, _GRANT, _CARD = (TABLES[name] for name in ("client", "erased", "grant", "code_card"))


class ClientKeys(KeysFile):
    """Reads and changes what belongs to clients."""

    def clients(self, therapist: bytes | None = None) -> tuple[ClientEntry, ...]:
        """Give the clients by number, all or those of one therapist."""
        asked = select(_CLIENT).order_by(_CLIENT.c.number)
        if therapist is not None:
            asked = asked.where(_CLIENT.c.therapist == therapist)
        return tuple(read_client(row, self._file) for row in self._entries(_CLIENT, asked))

    def client(self, number: int) -> ClientEntry | None:
        """Give one client."""
        row = self._entry(_CLIENT, {"number": number})
        return None if row is None else read_client(row, self._file)

    def next_number(self, first: int) -> int:
        """Give the number after the highest one ever given, at least ``first``; ask inside ``together``."""
        return max(first, self._highest(_CLIENT) + 1, self._highest(_ERASED) + 1)

    def add_client(self, client: ClientEntry) -> None:
        """Add a client; the therapist is a holder already."""
        self._insert(_CLIENT, {**asdict(client), "active": int(client.active)})

    def put_client_active(self, number: int, *, active: bool) -> None:
        """Say whether a client still comes."""
        self._update(_CLIENT, {"number": number}, {"active": int(active)})

    def put_client_therapist(self, number: int, holder_id: bytes) -> None:
        """Make a client another therapist's; grants are added and removed apart from this."""
        self._update(_CLIENT, {"number": number}, {"therapist": holder_id})

    def put_client_profile(self, number: int, profile: bytes) -> None:
        """Replace a client's name and the like, sealed to the client's own key."""
        self._update(_CLIENT, {"number": number}, {"profile": profile})

    def erase_client(self, number: int) -> None:
        """Destroy everything that could open a client's records, for good, in one transaction.

        Cards, grants and the client's entry go; the number is kept and never given to anybody else. A number
        that is not here, or was erased before, ends as erased all the same.
        """
        if self._joined is None:
            with self.together() as joined:
                joined.erase_client(number)
            return
        self._delete(_CARD, _GRANT, client_number=number)
        self._delete(_CLIENT, number=number)
        self._replace(_ERASED, {"number": number}, {})

    def erased(self) -> tuple[int, ...]:
        """Give the numbers of all clients who were erased, rising."""
        rows = self._entries(_ERASED, select(_ERASED).order_by(_ERASED.c.number))
        return tuple(cells.whole(row.number, self._file, MOST_NUMBER) for row in rows)

    def grants(self, holder_id: bytes) -> dict[int, bytes]:
        """Give what a holder was granted: client number -> sealed seed."""
        asked = select(_GRANT).where(_GRANT.c.holder_id == holder_id).order_by(_GRANT.c.client_number)
        return {
            cells.whole(row.client_number, self._file, MOST_NUMBER): cells.blob(row.sealed, self._file)
            for row in self._entries(_GRANT, asked)
        }

    def grant(self, client_number: int, holder_id: bytes) -> bytes | None:
        """Give one grant: the client's seed as sealed for the holder."""
        row = self._entry(_GRANT, {"client_number": client_number, "holder_id": holder_id})
        return None if row is None else cells.blob(row.sealed, self._file)

    def readers_of(self, client_number: int) -> tuple[bytes, ...]:
        """Give the ids of all holders who may read a client, the recovery key among them."""
        asked = select(_GRANT).where(_GRANT.c.client_number == client_number).order_by(_GRANT.c.holder_id)
        rows = self._entries(_GRANT, asked)
        return tuple(cells.blob(row.holder_id, self._file, HOLDER_ID_SIZE) for row in rows)

    def add_grant(self, client_number: int, holder_id: bytes, sealed: bytes) -> None:
        """Let a holder read a client."""
        self._insert(_GRANT, {"client_number": client_number, "holder_id": holder_id, "sealed": sealed})

    def remove_grant(self, client_number: int, holder_id: bytes) -> None:
        """Destroy a grant."""
        self._delete(_GRANT, client_number=client_number, holder_id=holder_id)

    def selectors(self) -> frozenset[int]:
        """Give the selectors of all cards."""
        return frozenset(card.selector for card in self.cards())

    def cards(self) -> tuple[CardEntry, ...]:
        """Give all cards by selector."""
        return tuple(self._cards(select(_CARD).order_by(_CARD.c.selector)))

    def cards_of(self, client_number: int) -> tuple[CardEntry, ...]:
        """Give a client's cards."""
        asked = select(_CARD).where(_CARD.c.client_number == client_number).order_by(_CARD.c.selector)
        return tuple(self._cards(asked))

    def card(self, selector: int) -> CardEntry | None:
        """Give the card with this selector."""
        row = self._entry(_CARD, {"selector": selector})
        return None if row is None else read_card(row, self._file)

    def add_card(self, card: CardEntry) -> None:
        """Add a card."""
        self._insert(_CARD, asdict(card))

    def remove_cards(self, client_number: int) -> None:
        """Withdraw a client's cards."""
        self._delete(_CARD, client_number=client_number)

    def _cards(self, asked: Asked) -> list[CardEntry]:
        return [read_card(row, self._file) for row in self._entries(_CARD, asked)]

    def _highest(self, table: Table) -> int:
        """Give the highest number in a table, -1 when it is empty."""
        for row in self._entries(table, select(table).order_by(table.c.number.desc()).limit(1)):
            return cells.whole(row.number, self._file, MOST_NUMBER)
        return -1
