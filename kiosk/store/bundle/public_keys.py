"""The keys file of a kiosk without therapists: public halves alone, replaced all at once by each new list."""

from collections.abc import Iterable

from sqlalchemy import select

from kiosk.store.keys.entries import CardEntry, ClientEntry, HolderEntry
from kiosk.store.keys.file import TABLES
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.vouching import VOUCH_SIZE

PublicEntry = HolderEntry | ClientEntry | CardEntry
NO_VOUCH = bytes(VOUCH_SIZE)
_HOLDER, _CLIENT, _CHAIN_KEY, _CARD = (
    TABLES[name] for name in ("holder", "client", "chain_key", "code_card")
)


def public_holder(holder_id: bytes, public_key: bytes) -> HolderEntry:
    """Give the entry of a holder of whom nothing but the public key is known."""
    return HolderEntry(holder_id, "public", public_key, vouch=NO_VOUCH)


def public_client(client: ClientEntry) -> ClientEntry:
    """Give a client's entry without the name."""
    return ClientEntry(client.number, client.public_key, b"", client.therapist, client.active)


class PublicKeys(Keyring):
    """Reads and changes such a file."""

    def replace_all(self, entries: Iterable[PublicEntry]) -> None:
        """Put other holders, clients and cards in the place of all that are there, damaged ones included.

        The keys of the kiosk's own chain stay for the holders who stay. Call it inside ``together``: whatever
        ``entries`` raises leaves everything as it was.

        Args:
            entries: holders first, then clients, then their cards.
        """
        kept = self._sealed_chain_keys()
        # Those that name others go first.
        self._delete(_CARD)
        self._delete(_CLIENT)
        self._delete(_CHAIN_KEY)
        self._delete(_HOLDER)
        holders = set()
        for entry in entries:
            match entry:
                case HolderEntry():
                    self.add_holder(entry)
                    holders.add(entry.holder_id)
                case ClientEntry():
                    self.add_client(entry)
                case CardEntry():
                    self.add_card(entry)
        for kiosk_id, holder_id, sealed in kept:
            if holder_id in holders:
                self.add_chain_key(kiosk_id, holder_id, sealed)

    def _sealed_chain_keys(self) -> list[tuple[bytes, bytes, bytes]]:
        rows = self.as_far_as_sound()._entries(_CHAIN_KEY, select(_CHAIN_KEY))  # noqa: SLF001 - this class's own
        return [(row.kiosk_id, row.holder_id, row.sealed) for row in rows]
