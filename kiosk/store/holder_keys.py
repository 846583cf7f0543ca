"""The part of the keyring that belongs to holders: slots, names, chain keys, what their desks remember."""

from sqlalchemy import delete, insert, select, update

from kiosk.store import cells
from kiosk.store.key_entries import HolderEntry, read_holder
from kiosk.store.keys_file import TABLES, Asked, KeysFile

_HOLDER, _GRANT, _CHAIN_KEY, _DESK_STATE = (
    TABLES[name] for name in ("holder", "grant", "chain_key", "desk_state")
)


class HolderKeys(KeysFile):
    """Reads and changes what belongs to therapists and to the recovery key."""

    def holders(self) -> tuple[HolderEntry, ...]:
        """Give all holders."""
        rows = self._rows(select(_HOLDER).order_by(_HOLDER.c.holder_id))
        return tuple(read_holder(row, self._file) for row in rows)

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
                recovery_slot=holder.recovery_slot,
                sign_in=holder.sign_in,
                profile=holder.profile,
            )
        )

    def put_slot(self, holder_id: bytes, slot: bytes) -> None:
        """Replace a therapist's slot: another passphrase, or a higher cost."""
        self._change(update(_HOLDER).where(_HOLDER.c.holder_id == holder_id).values(slot=slot))

    def put_recovery_slot(self, holder_id: bytes, sealed: bytes | None) -> None:
        """Replace what the recovery key has of a therapist, or take it away: there is a new recovery key."""
        self._change(update(_HOLDER).where(_HOLDER.c.holder_id == holder_id).values(recovery_slot=sealed))

    def put_public_key(self, holder_id: bytes, public_key: bytes) -> None:
        """Replace a holder's public key (``PublicKey.encode()``); what is sealed to the old one is lost."""
        stored = cells.checked_key(public_key)
        self._change(update(_HOLDER).where(_HOLDER.c.holder_id == holder_id).values(public_key=stored))

    def put_profile(self, holder_id: bytes, profile: bytes, sign_in: bytes) -> None:
        """Replace a therapist's name.

        Args:
            holder_id: whose.
            profile: with the new name, sealed to the key of the practice's log.
            sign_in: 16 bytes, hash of the new name.
        """
        named = {"profile": profile, "sign_in": sign_in}
        self._change(update(_HOLDER).where(_HOLDER.c.holder_id == holder_id).values(named))

    def remove_holder(self, holder_id: bytes) -> None:
        """Remove a therapist with all grants, chain keys and what the desk remembers, in one transaction.

        The clients of this therapist have to be transferred before; the tables refuse it otherwise.
        """
        own = (_GRANT, _CHAIN_KEY, _DESK_STATE, _HOLDER)
        self._change(*(delete(table).where(table.c.holder_id == holder_id) for table in own))

    def chain_keys(self, holder_id: bytes) -> dict[bytes, bytes]:
        """Give the first keys of all chains as sealed for a holder: kiosk id -> envelope."""
        asked = select(_CHAIN_KEY.c.kiosk_id, _CHAIN_KEY.c.sealed).where(_CHAIN_KEY.c.holder_id == holder_id)
        return {
            cells.blob(kiosk_id, self._file, 16): cells.blob(sealed, self._file)
            for kiosk_id, sealed in self._rows(asked.order_by(_CHAIN_KEY.c.kiosk_id))
        }

    def add_chain_key(self, kiosk_id: bytes, holder_id: bytes, sealed: bytes) -> None:
        """Let a holder check a kiosk's chain."""
        self._change(insert(_CHAIN_KEY).values(kiosk_id=kiosk_id, holder_id=holder_id, sealed=sealed))

    def remove_chain_keys(self, holder_id: bytes) -> None:
        """Take all chain keys away from a holder."""
        self._change(delete(_CHAIN_KEY).where(_CHAIN_KEY.c.holder_id == holder_id))

    def desk_state(self, holder_id: bytes) -> bytes | None:
        """Give what a therapist's desk remembers, still sealed."""
        return self._one_blob(select(_DESK_STATE.c.sealed).where(_DESK_STATE.c.holder_id == holder_id))

    def put_desk_state(self, holder_id: bytes, sealed: bytes) -> None:
        """Replace what a therapist's desk remembers."""
        self._change(
            delete(_DESK_STATE).where(_DESK_STATE.c.holder_id == holder_id),
            insert(_DESK_STATE).values(holder_id=holder_id, sealed=sealed),
        )

    def remove_desk_state(self, holder_id: bytes) -> None:
        """Forget what a therapist's desk remembers."""
        self._change(delete(_DESK_STATE).where(_DESK_STATE.c.holder_id == holder_id))

    def _one_holder(self, asked: Asked) -> HolderEntry | None:
        rows = self._rows(asked)
        return read_holder(rows[0], self._file) if rows else None
