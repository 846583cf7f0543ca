"""The tables of the records file and of the keys file.

Two files, so that an old copy of the records does not bring back grants that were destroyed. Every table is
STRICT on SQLite; types and rules are the ones that PostgreSQL understands as well.
"""

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

STRICT = {"sqlite_strict": True}
NAMES = {
    "pk": "%(table_name)s_key",
    "fk": "%(table_name)s_%(column_0_name)s_link",
    "uq": "%(table_name)s_%(column_0_name)s_once",
    "ck": "%(table_name)s_%(constraint_name)s",
}
TYPES = {
    bytes: LargeBinary(),
    # SQLite's INTEGER has 64 bits, and a STRICT table knows no other name for it.
    int: BigInteger().with_variant(Integer(), "sqlite"),
    str: Text(),
}


class RecordsBase(DeclarativeBase):
    """Tables of ``records.sqlite``."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = TYPES


class KeysBase(DeclarativeBase):
    """Tables of ``keys.sqlite``; each entry ends in its mark, 8 bytes (``kiosk.store.keys.marks``)."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = TYPES


class Record(RecordsBase):
    """One sealed row of a kiosk's chain.

    Attributes:
        kiosk_id: 16 bytes, also in the header.
        seq: 0, 1, 2 ... without gaps, also in the header.
        header: 52 bytes (``kiosk.vault.header``).
        tag: 32 bytes, the chain's proof of this row.
        envelope_digest: 32 bytes, SHA-256 of the envelope; only where retention emptied the envelope.
        envelope: the sealed 240 bytes, or nothing after retention.
    """

    __tablename__ = "record"
    __table_args__ = (
        CheckConstraint("length(kiosk_id) = 16", "kiosk_size"),
        CheckConstraint("seq >= 0", "seq_range"),
        CheckConstraint("length(header) = 52", "header_size"),
        CheckConstraint("length(tag) = 32", "tag_size"),
        CheckConstraint("(envelope IS NULL) <> (envelope_digest IS NULL)", "one_of_two"),
        STRICT,
    )

    kiosk_id: Mapped[bytes] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    header: Mapped[bytes]
    tag: Mapped[bytes]
    envelope_digest: Mapped[bytes | None]
    envelope: Mapped[bytes | None]


class ChainHead(RecordsBase):
    """Where a kiosk's chain stands; overwritten with every row.

    Attributes:
        kiosk_id: 16 bytes.
        n: how many rows the chain has.
        link: 32 bytes, the hash after the last row.
        key: 32 bytes, the key of the next row; the ones before it exist nowhere in clear.
    """

    __tablename__ = "chain_head"
    __table_args__ = (
        CheckConstraint("length(kiosk_id) = 16", "kiosk_size"),
        CheckConstraint("n >= 0", "n_range"),
        CheckConstraint("length(link) = 32", "link_size"),
        CheckConstraint("length(key) = 32", "key_size"),
        STRICT,
    )

    kiosk_id: Mapped[bytes] = mapped_column(primary_key=True)
    n: Mapped[int]
    link: Mapped[bytes]
    key: Mapped[bytes]


class QuestionnaireText(RecordsBase):
    """The exact wording that rows answer.

    Attributes:
        fingerprint: the first 16 bytes of SHA-256 of ``definition`` in UTF-8.
        definition: canonical JSON (``kiosk.questionnaires``).
    """

    __tablename__ = "questionnaire"
    __table_args__ = (CheckConstraint("length(fingerprint) = 16", "fingerprint_size"), STRICT)

    fingerprint: Mapped[bytes] = mapped_column(primary_key=True)
    definition: Mapped[str]


class Holder(KeysBase):
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

    __tablename__ = "holder"
    __table_args__ = (
        CheckConstraint("length(holder_id) = 8", "id_size"),
        CheckConstraint("kind IN ('therapist', 'recovery', 'public')", "kind_known"),
        CheckConstraint("(kind = 'therapist') = (slot IS NOT NULL)", "slot_of_therapist"),
        CheckConstraint("kind = 'therapist' OR recovery_slot IS NULL", "recovery_slot_of_therapist"),
        CheckConstraint("(kind = 'therapist') = (profile IS NOT NULL)", "profile_of_therapist"),
        CheckConstraint("length(vouch) = 32", "vouch_size"),
        STRICT,
    )

    holder_id: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[str]
    public_key: Mapped[bytes]
    slot: Mapped[bytes | None]
    recovery_slot: Mapped[bytes | None]
    sign_in: Mapped[bytes | None] = mapped_column(unique=True)
    profile: Mapped[bytes | None]
    vouch: Mapped[bytes]
    mark: Mapped[bytes]


class Client(KeysBase):
    """One client, or one of the two pseudo-clients (0 the log, 1 unassigned).

    Attributes:
        number: 32 bits, never used twice.
        public_key: ``PublicKey.encode()``.
        profile: name and the like, sealed to the client's own key; empty on a kiosk without therapists.
        therapist: 8 bytes, the holder whose client this is.
        active: 1, or 0 for a client who has left.
    """

    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("number BETWEEN 0 AND 4294967295", "number_range"),
        CheckConstraint("active IN (0, 1)", "active_flag"),
        STRICT,
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    public_key: Mapped[bytes]
    profile: Mapped[bytes]
    therapist: Mapped[bytes] = mapped_column(ForeignKey("holder.holder_id"))
    active: Mapped[int]
    mark: Mapped[bytes]


class Erased(KeysBase):
    """A client who was erased: the number is never given to anybody else.

    Attributes:
        number: 32 bits, none of those in ``client``.
    """

    __tablename__ = "erased"
    __table_args__ = (CheckConstraint("number BETWEEN 0 AND 4294967295", "number_range"), STRICT)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[bytes]


class Grant(KeysBase):
    """A client's seed, sealed to one holder who may read that client.

    Attributes:
        client_number: whose seed.
        holder_id: for whom.
        sealed: the envelope (``kiosk.vault.record.seal_grant``).
    """

    __tablename__ = "grant"
    __table_args__ = (STRICT,)

    client_number: Mapped[int] = mapped_column(ForeignKey("client.number"), primary_key=True)
    holder_id: Mapped[bytes] = mapped_column(ForeignKey("holder.holder_id"), primary_key=True)
    sealed: Mapped[bytes]
    mark: Mapped[bytes]


class ChainKey(KeysBase):
    """The first key of a kiosk's chain, sealed to one holder who can then check every row.

    Attributes:
        kiosk_id: 16 bytes, whose chain.
        holder_id: for whom.
        sealed: the envelope (``kiosk.vault.record.seal_chain_key``).
    """

    __tablename__ = "chain_key"
    __table_args__ = (CheckConstraint("length(kiosk_id) = 16", "kiosk_size"), STRICT)

    kiosk_id: Mapped[bytes] = mapped_column(primary_key=True)
    holder_id: Mapped[bytes] = mapped_column(ForeignKey("holder.holder_id"), primary_key=True)
    sealed: Mapped[bytes]
    mark: Mapped[bytes]


class CodeCard(KeysBase):
    """What the kiosk needs to check a client's code.

    Attributes:
        selector: the code's first three digits, 0 to 999.
        client_number: whose card.
        salt: 16 bytes.
        digest: 32 bytes, Argon2id of the code's secret (``kiosk.vault.codes``).
    """

    __tablename__ = "code_card"
    __table_args__ = (
        CheckConstraint("selector BETWEEN 0 AND 999", "selector_range"),
        CheckConstraint("length(salt) = 16", "salt_size"),
        CheckConstraint("length(digest) = 32", "digest_size"),
        STRICT,
    )

    selector: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    client_number: Mapped[int] = mapped_column(ForeignKey("client.number"))
    salt: Mapped[bytes]
    digest: Mapped[bytes]
    mark: Mapped[bytes]


class Attempt(KeysBase):
    """How often something wrong was tried at a door of this device.

    Attributes:
        place: 0 for codes, of all cards and the device at once; 1 for passphrases.
        state: what ``kiosk.practice.answering.throttle`` writes for codes, and its like for passphrases.
    """

    __tablename__ = "attempt"
    __table_args__ = (CheckConstraint("place IN (0, 1)", "place_known"), STRICT)

    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    state: Mapped[bytes]
    mark: Mapped[bytes]


class Change(KeysBase):
    """The newest change of the file: one row, rewritten with every change (``kiosk.store.keys.sure_change``).

    Attributes:
        place: always 0.
        token: 16 random bytes, by which a change is found on the disk after a fault in its commit.
    """

    __tablename__ = "change"
    __table_args__ = (
        CheckConstraint("place = 0", "one_row"),
        CheckConstraint("length(token) = 16", "token_size"),
        STRICT,
    )

    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    token: Mapped[bytes]
    mark: Mapped[bytes]


class DeskState(KeysBase):
    """What a therapist's desk remembers between unlocks.

    Attributes:
        holder_id: whose desk.
        sealed: by the holder's own state key (``kiosk.vault.holders.seal_state``).
    """

    __tablename__ = "desk_state"
    __table_args__ = (STRICT,)

    holder_id: Mapped[bytes] = mapped_column(ForeignKey("holder.holder_id"), primary_key=True)
    sealed: Mapped[bytes]
    mark: Mapped[bytes]
