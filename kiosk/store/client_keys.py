"""The part of the keyring that belongs to clients: public keys, names, grants, code cards, erasing."""

from sqlalchemy import Table, delete, exists, func, insert, literal, select, update

from kiosk.store import cells
from kiosk.store.key_entries import (
    HOLDER_ID_SIZE,
    MOST_NUMBER,
    MOST_SELECTOR,
    CardEntry,
    ClientEntry,
    read_card,
    read_client,
)
from kiosk.store.keys_file import TABLES, KeysFile

_CLIENT, _ERASED, _GRANT, _CARD = (TABLES[name] for name in ("client", "erased", "grant", "code_card"))


class ClientKeys(KeysFile):
    """Reads and changes what belongs to clients."""

    def clients(self, therapist: bytes | None = None) -> tuple[ClientEntry, ...]:
        """Give the clients by number, all or those of one therapist."""
        asked = select(_CLIENT).order_by(_CLIENT.c.number)
        if therapist is not None:
            asked = asked.where(_CLIENT.c.therapist == therapist)
        return tuple(read_client(row, self._file) for row in self._rows(asked))

    def client(self, number: int) -> ClientEntry | None:
        """Give one client."""
        rows = self._rows(select(_CLIENT).where(_CLIENT.c.number == number))
        return read_client(rows[0], self._file) if rows else None

    def next_number(self, first: int) -> int:
        """Give the number after the highest one ever given, at least ``first``; ask inside ``together``."""
        return max(first, self._highest(_CLIENT) + 1, self._highest(_ERASED) + 1)

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

    def put_client_therapist(self, number: int, holder_id: bytes) -> None:
        """Make a client another therapist's; grants are added and removed apart from this."""
        self._change(update(_CLIENT).where(_CLIENT.c.number == number).values(therapist=holder_id))

    def put_client_profile(self, number: int, profile: bytes) -> None:
        """Replace a client's name and the like, sealed to the client's own key."""
        self._change(update(_CLIENT).where(_CLIENT.c.number == number).values(profile=profile))

    def erase_client(self, number: int) -> None:
        """Destroy everything that could open a client's records, for good, in one transaction.

        Cards, grants and the client's entry go; the number is kept and never given to anybody else. A number
        that is not here, or was erased before, ends as erased all the same.
        """
        known = select(literal(number)).where(~exists().where(_ERASED.c.number == number))
        self._change(
            delete(_CARD).where(_CARD.c.client_number == number),
            delete(_GRANT).where(_GRANT.c.client_number == number),
            delete(_CLIENT).where(_CLIENT.c.number == number),
            insert(_ERASED).from_select(["number"], known),
        )

    def erased(self) -> tuple[int, ...]:
        """Give the numbers of all clients who were erased, rising."""
        rows = self._rows(select(_ERASED.c.number).order_by(_ERASED.c.number))
        return tuple(cells.whole(row[0], self._file, MOST_NUMBER) for row in rows)

    def grants(self, holder_id: bytes) -> dict[int, bytes]:
        """Give what a holder was granted: client number -> sealed seed."""
        asked = select(_GRANT.c.client_number, _GRANT.c.sealed).where(_GRANT.c.holder_id == holder_id)
        return {
            cells.whole(number, self._file, MOST_NUMBER): cells.blob(sealed, self._file)
            for number, sealed in self._rows(asked.order_by(_GRANT.c.client_number))
        }

    def grant(self, client_number: int, holder_id: bytes) -> bytes | None:
        """Give one grant: the client's seed as sealed for the holder."""
        of_client = _GRANT.c.client_number == client_number
        return self._one_blob(select(_GRANT.c.sealed).where(of_client, _GRANT.c.holder_id == holder_id))

    def readers_of(self, client_number: int) -> tuple[bytes, ...]:
        """Give the ids of all holders who may read a client, the recovery key among them."""
        asked = select(_GRANT.c.holder_id).where(_GRANT.c.client_number == client_number)
        rows = self._rows(asked.order_by(_GRANT.c.holder_id))
        return tuple(cells.blob(row[0], self._file, HOLDER_ID_SIZE) for row in rows)

    def add_grant(self, client_number: int, holder_id: bytes, sealed: bytes) -> None:
        """Let a holder read a client."""
        self._change(insert(_GRANT).values(client_number=client_number, holder_id=holder_id, sealed=sealed))

    def remove_grant(self, client_number: int, holder_id: bytes) -> None:
        """Destroy a grant."""
        self._change(
            delete(_GRANT).where(_GRANT.c.client_number == client_number, _GRANT.c.holder_id == holder_id)
        )

    def selectors(self) -> frozenset[int]:
        """Give the selectors of all cards."""
        rows = self._rows(select(_CARD.c.selector))
        return frozenset(cells.whole(row[0], self._file, MOST_SELECTOR) for row in rows)

    def cards(self) -> tuple[CardEntry, ...]:
        """Give all cards by selector."""
        rows = self._rows(select(_CARD).order_by(_CARD.c.selector))
        return tuple(read_card(row, self._file) for row in rows)

    def card(self, selector: int) -> CardEntry | None:
        """Give the card with this selector."""
        rows = self._rows(select(_CARD).where(_CARD.c.selector == selector))
        return read_card(rows[0], self._file) if rows else None

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

    def _highest(self, table: Table) -> int:
        """Give the highest number in a table, -1 when it is empty."""
        highest = self._rows(select(func.max(table.c.number)))[0][0]
        return -1 if highest is None else cells.whole(highest, self._file, MOST_NUMBER)
