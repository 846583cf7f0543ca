"""The tables of the records file and of the keys file.

Two files, so that an old copy of the records does not bring back grants that were destroyed. Every table is
STRICT on SQLite; types and rules are the ones that PostgreSQL understands as well. They are plain tables: the
kiosk has no use for SQLAlchemy's object mapper, and does not wait for it.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

_NAMES: Final = {
    "pk": "%(table_name)s_key",
    "fk": "%(table_name)s_%(column_0_name)s_link",
    "uq": "%(table_name)s_%(column_0_name)s_once",
    "ck": "%(table_name)s_%(constraint_name)s",
}
_BYTES: Final = LargeBinary()
_NUMBER: Final = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite's INTEGER has 64 bits, and a STRICT table knows no other name for it."""
_TEXT: Final = Text()

RECORDS: Final = MetaData(naming_convention=_NAMES)
"""Tables of ``records.sqlite``."""

KEYS: Final = MetaData(naming_convention=_NAMES)
"""Tables of ``keys.sqlite``; each entry ends in its mark, 8 bytes (``kiosk.store.keys.marks``)."""


RECORD: Final = Table(
    "record",
    RECORDS,
    Column("kiosk_id", _BYTES, primary_key=True),
    Column("seq", _NUMBER, primary_key=True),
    Column("header", _BYTES, nullable=False),
    Column("tag", _BYTES, nullable=False),
    Column("envelope_digest", _BYTES),
    Column("envelope", _BYTES),
    CheckConstraint("length(kiosk_id) = 16", "kiosk_size"),
    CheckConstraint("seq >= 0", "seq_range"),
    CheckConstraint("length(header) = 52", "header_size"),
    CheckConstraint("length(tag) = 32", "tag_size"),
    CheckConstraint("(envelope IS NULL) <> (envelope_digest IS NULL)", "one_of_two"),
    sqlite_strict=True,
)
"""One sealed row of a kiosk's chain.

Attributes:
    kiosk_id: 16 bytes, also in the header.
    seq: 0, 1, 2 ... without gaps, also in the header.
    header: 52 bytes (``kiosk.vault.header``).
    tag: 32 bytes, the chain's proof of this row.
    envelope_digest: 32 bytes, SHA-256 of the envelope; only where retention emptied the envelope.
    envelope: the sealed 240 bytes, or nothing after retention.
"""

CHAIN_HEAD: Final = Table(
    "chain_head",
    RECORDS,
    Column("kiosk_id", _BYTES, primary_key=True),
    Column("n", _NUMBER, nullable=False),
    Column("link", _BYTES, nullable=False),
    Column("key", _BYTES, nullable=False),
    CheckConstraint("length(kiosk_id) = 16", "kiosk_size"),
    CheckConstraint("n >= 0", "n_range"),
    CheckConstraint("length(link) = 32", "link_size"),
    CheckConstraint("length(key) = 32", "key_size"),
    sqlite_strict=True,
)
"""Where a kiosk's chain stands; overwritten with every row.

Attributes:
    kiosk_id: 16 bytes.
    n: how many rows the chain has.
    link: 32 bytes, the hash after the last row.
    key: 32 bytes, the key of the next row; the ones before it exist nowhere in clear.
"""

QUESTIONNAIRE_TEXT: Final = Table(
    "questionnaire",
    RECORDS,
    Column("fingerprint", _BYTES, primary_key=True),
    Column("definition", _TEXT, nullable=False),
    CheckConstraint("length(fingerprint) = 16", "fingerprint_size"),
    sqlite_strict=True,
)
"""The exact wording that rows answer.

Attributes:
    fingerprint: the first 16 bytes of SHA-256 of ``definition`` in UTF-8.
    definition: canonical JSON (``kiosk.questionnaires``).
"""

HOLDER: Final = Table(
    "holder",
    KEYS,
    Column("holder_id", _BYTES, primary_key=True),
    Column("kind", _TEXT, nullable=False),
    Column("public_key", _BYTES, nullable=False),
    Column("slot", _BYTES),
    Column("recovery_slot", _BYTES),
    Column("sign_in", _BYTES, unique=True),
    Column("profile", _BYTES),
    Column("vouch", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("length(holder_id) = 8", "id_size"),
    CheckConstraint("kind IN ('therapist', 'recovery', 'public')", "kind_known"),
    CheckConstraint("(kind = 'therapist') = (slot IS NOT NULL)", "slot_of_therapist"),
    CheckConstraint("kind = 'therapist' OR recovery_slot IS NULL", "recovery_slot_of_therapist"),
    CheckConstraint("(kind = 'therapist') = (profile IS NOT NULL)", "profile_of_therapist"),
    CheckConstraint("length(vouch) = 32", "vouch_size"),
    sqlite_strict=True,
)
"""Who can be given grants: a therapist, or the recovery key.

Attributes:
    holder_id: 8 bytes.
    kind: "therapist" or "recovery"; "public" for any holder of whom a kiosk without therapists has the
        public key alone.
    public_key: ``PublicKey.encode()``.
    slot: where a therapist's master secret is wrapped.
    recovery_slot: the same secret, sealed to the recovery key; nothing while there is a new recovery key
        for which the therapist has not sealed it yet.
    sign_in: 16 bytes, hash of the name that a therapist signs in with.
    profile: a therapist's name, sealed to the key of the practice's log.
    vouch: 32 bytes, proof that a holder put key and name here (``kiosk.vault.vouching``).
"""

CLIENT: Final = Table(
    "client",
    KEYS,
    Column("number", _NUMBER, primary_key=True, autoincrement=False),
    Column("public_key", _BYTES, nullable=False),
    Column("profile", _BYTES, nullable=False),
    Column("therapist", _BYTES, ForeignKey("holder.holder_id"), nullable=False),
    Column("active", _NUMBER, nullable=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("number BETWEEN 0 AND 4294967295", "number_range"),
    CheckConstraint("active IN (0, 1)", "active_flag"),
    sqlite_strict=True,
)
"""One client, or one of the two pseudo-clients (0 the log, 1 unassigned).

Attributes:
    number: 32 bits, never used twice.
    public_key: ``PublicKey.encode()``.
    profile: name and the like, sealed to the client's own key; empty on a kiosk without therapists.
    therapist: 8 bytes, the holder whose client this is.
    active: 1, or 0 for a client who has left.
"""

ERASED: Final = Table(
    "erased",
    KEYS,
    Column("number", _NUMBER, primary_key=True, autoincrement=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("number BETWEEN 0 AND 4294967295", "number_range"),
    sqlite_strict=True,
)
"""A client who was erased: the number is never given to anybody else.

Attributes:
    number: 32 bits, none of those in ``client``.
"""

GRANT: Final = Table(
    "grant",
    KEYS,
    Column("client_number", _NUMBER, ForeignKey("client.number"), primary_key=True),
    Column("holder_id", _BYTES, ForeignKey("holder.holder_id"), primary_key=True),
    Column("sealed", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    sqlite_strict=True,
)
"""A client's seed, sealed to one holder who may read that client.

Attributes:
    client_number: whose seed.
    holder_id: for whom.
    sealed: the envelope (``kiosk.vault.record.seal_grant``).
"""

CHAIN_KEY: Final = Table(
    "chain_key",
    KEYS,
    Column("kiosk_id", _BYTES, primary_key=True),
    Column("holder_id", _BYTES, ForeignKey("holder.holder_id"), primary_key=True),
    Column("sealed", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("length(kiosk_id) = 16", "kiosk_size"),
    sqlite_strict=True,
)
"""The first key of a kiosk's chain, sealed to one holder who can then check every row.

Attributes:
    kiosk_id: 16 bytes, whose chain.
    holder_id: for whom.
    sealed: the envelope (``kiosk.vault.record.seal_chain_key``).
"""

CODE_CARD: Final = Table(
    "code_card",
    KEYS,
    Column("selector", _NUMBER, primary_key=True, autoincrement=False),
    Column("client_number", _NUMBER, ForeignKey("client.number"), nullable=False),
    Column("salt", _BYTES, nullable=False),
    Column("digest", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("selector BETWEEN 0 AND 999", "selector_range"),
    CheckConstraint("length(salt) = 16", "salt_size"),
    CheckConstraint("length(digest) = 32", "digest_size"),
    sqlite_strict=True,
)
"""What the kiosk needs to check a client's code.

Attributes:
    selector: the code's first three digits, 0 to 999.
    client_number: whose card.
    salt: 16 bytes.
    digest: 32 bytes, Argon2id of the code's secret (``kiosk.vault.codes``).
"""

ATTEMPT: Final = Table(
    "attempt",
    KEYS,
    Column("place", _NUMBER, primary_key=True, autoincrement=False),
    Column("state", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("place IN (0, 1)", "place_known"),
    sqlite_strict=True,
)
"""How often something wrong was tried at a door of this device.

Attributes:
    place: 0 for codes, of all cards and the device at once; 1 for passphrases.
    state: what ``kiosk.practice.answering.throttle`` writes for codes, and its like for passphrases.
"""

CHANGE: Final = Table(
    "change",
    KEYS,
    Column("place", _NUMBER, primary_key=True, autoincrement=False),
    Column("token", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    CheckConstraint("place = 0", "one_row"),
    CheckConstraint("length(token) = 16", "token_size"),
    sqlite_strict=True,
)
"""The newest change of the file: one row, rewritten with every change (``kiosk.store.keys.sure_change``).

Attributes:
    place: always 0.
    token: 16 random bytes, by which a change is found on the disk after a fault in its commit.
"""

DESK_STATE: Final = Table(
    "desk_state",
    KEYS,
    Column("holder_id", _BYTES, ForeignKey("holder.holder_id"), primary_key=True),
    Column("sealed", _BYTES, nullable=False),
    Column("mark", _BYTES, nullable=False),
    sqlite_strict=True,
)
"""What a therapist's desk remembers between unlocks.

Attributes:
    holder_id: whose desk.
    sealed: by the holder's own state key (``kiosk.vault.holders.seal_state``).
"""
