"""The part of the keyring that belongs to holders: slots, names, chain keys, what their desks remember."""

from dataclasses import asdict

from sqlalchemy import select

from kiosk.store import cells
from kiosk.store.keys.entries import HolderEntry, read_holder
from kiosk.store.keys.file import TABLES, KeysFile

_HOLDER, _GRANT, _CHAIN_KEY, _DESK_STATE = (
    TABLES[name] for name in ("holder", "grant", "chain_key", "desk_state")
)


class HolderKeys(KeysFile):
    """Reads and changes what belongs to therapists and to the recovery key."""

    def holders(self) -> tuple[HolderEntry, ...]:
        """Give all holders."""
        rows = self._entries(_HOLDER, select(_HOLDER).order_by(_HOLDER.c.holder_id))
        return tuple(read_holder(row, self._file) for row in rows)

    def therapists_to_sign_in(self) -> tuple[HolderEntry, ...]:
        """Give the therapists for opening their slots, damaged entries too.

        A slot has a check sum of its own, and whoever opens it is told what else is damaged. Use nothing but
        name and slot of what this gives.
        """
        rows = self._rows(select(_HOLDER).where(_HOLDER.c.slot.is_not(None)).order_by(_HOLDER.c.holder_id))
        return tuple(read_holder(row, self._file) for row in rows)

    def holder(self, holder_id: bytes) -> HolderEntry | None:
        """Give one holder."""
        return self._one_holder(holder_id=holder_id)

    def holder_by_sign_in(self, sign_in: bytes) -> HolderEntry | None:
        """Give the therapist whose sign-in name has this hash (16 bytes)."""
        return self._one_holder(sign_in=sign_in)

    def add_holder(self, holder: HolderEntry) -> None:
        """Add a therapist or the recovery key."""
        self._insert(_HOLDER, asdict(holder))

    def put_slot(self, holder_id: bytes, slot: bytes) -> None:
        """Replace a therapist's slot: another passphrase, or a higher cost."""
        self._put(holder_id, slot=slot)

    def put_recovery_slot(self, holder_id: bytes, sealed: bytes | None) -> None:
        """Replace what the recovery key has of a therapist, or take it away: there is a new recovery key."""
        self._put(holder_id, recovery_slot=sealed)

    def put_public_key(self, holder_id: bytes, public_key: bytes, vouch: bytes) -> None:
        """Replace a holder's public key; what is sealed to the old one is lost.

        Args:
            holder_id: whose.
            public_key: ``PublicKey.encode()``.
            vouch: 32 bytes, for the new key and the name that stays.
        """
        self._put(holder_id, public_key=public_key, vouch=vouch)

    def put_profile(self, holder_id: bytes, profile: bytes, sign_in: bytes, vouch: bytes) -> None:
        """Replace a therapist's name.

        Args:
            holder_id: whose.
            profile: with the new name, sealed to the key of the practice's log.
            sign_in: 16 bytes, hash of the new name.
            vouch: 32 bytes, for the key that stays and the new name.
        """
        self._put(holder_id, profile=profile, sign_in=sign_in, vouch=vouch)

    def remove_holder(self, holder_id: bytes) -> None:
        """Remove a therapist with all grants, chain keys and what the desk remembers, in one transaction.

        The clients of this therapist have to be transferred before; the tables refuse it otherwise.
        """
        self._delete(_GRANT, _CHAIN_KEY, _DESK_STATE, _HOLDER, holder_id=holder_id)

    def chain_keys(self, holder_id: bytes) -> dict[bytes, bytes]:
        """Give the first keys of all chains as sealed for a holder: kiosk id -> envelope."""
        asked = select(_CHAIN_KEY).where(_CHAIN_KEY.c.holder_id == holder_id).order_by(_CHAIN_KEY.c.kiosk_id)
        return {
            cells.blob(row.kiosk_id, self._file, 16): cells.blob(row.sealed, self._file)
            for row in self._entries(_CHAIN_KEY, asked)
        }

    def add_chain_key(self, kiosk_id: bytes, holder_id: bytes, sealed: bytes) -> None:
        """Let a holder check a kiosk's chain."""
        self._insert(_CHAIN_KEY, {"kiosk_id": kiosk_id, "holder_id": holder_id, "sealed": sealed})

    def remove_chain_keys(self, holder_id: bytes) -> None:
        """Take all chain keys away from a holder."""
        self._delete(_CHAIN_KEY, holder_id=holder_id)

    def desk_state(self, holder_id: bytes) -> bytes | None:
        """Give what a therapist's desk remembers, still sealed; the seal tells whether it is sound."""
        rows = self._rows(select(_DESK_STATE).where(_DESK_STATE.c.holder_id == holder_id))
        return cells.blob(rows[0].sealed, self._file) if rows else None

    def put_desk_state(self, holder_id: bytes, sealed: bytes) -> None:
        """Replace what a therapist's desk remembers."""
        self._replace(_DESK_STATE, {"holder_id": holder_id}, {"sealed": sealed})

    def remove_desk_state(self, holder_id: bytes) -> None:
        """Forget what a therapist's desk remembers."""
        self._delete(_DESK_STATE, holder_id=holder_id)

    def _one_holder(self, **key: bytes) -> HolderEntry | None:
        row = self._entry(_HOLDER, key)
        return None if row is None else read_holder(row, self._file)

    def _put(self, holder_id: bytes, **changes: bytes | None) -> None:
        self._update(_HOLDER, {"holder_id": holder_id}, changes)
