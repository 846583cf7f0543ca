"""Holders, clients, erased numbers, grants, chain keys, code cards, wrong tries and desk states.

The tables are written out here and not taken from ``kiosk.store.schema``: a version stays as it was.
"""

import sqlalchemy as sa
from alembic import op

revision = "keys_1"
down_revision = None
branch_labels = None
depends_on = None

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _mark() -> sa.Column[bytes]:
    return sa.Column("mark", sa.LargeBinary(), nullable=False)


def upgrade() -> None:
    """Make the tables."""
    _make_holders()
    _make_clients()
    _make_sealed_keys()
    _make_codes()
    _make_change()


def _make_holders() -> None:
    op.create_table(
        "holder",
        sa.Column("holder_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("slot", sa.LargeBinary(), nullable=True),
        sa.Column("recovery_slot", sa.LargeBinary(), nullable=True),
        sa.Column("sign_in", sa.LargeBinary(), nullable=True),
        sa.Column("profile", sa.LargeBinary(), nullable=True),
        sa.Column("vouch", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("holder_id", name="holder_key"),
        sa.UniqueConstraint("sign_in", name="holder_sign_in_once"),
        sa.CheckConstraint("length(holder_id) = 8", name="holder_id_size"),
        sa.CheckConstraint("kind IN ('therapist', 'recovery', 'public')", name="holder_kind_known"),
        sa.CheckConstraint("(kind = 'therapist') = (slot IS NOT NULL)", name="holder_slot_of_therapist"),
        sa.CheckConstraint(
            "kind = 'therapist' OR recovery_slot IS NULL", name="holder_recovery_slot_of_therapist"
        ),
        sa.CheckConstraint(
            "(kind = 'therapist') = (profile IS NOT NULL)", name="holder_profile_of_therapist"
        ),
        sa.CheckConstraint("length(vouch) = 32", name="holder_vouch_size"),
        sqlite_strict=True,
    )
    op.create_table(
        "desk_state",
        sa.Column("holder_id", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("holder_id", name="desk_state_key"),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.holder_id"], name="desk_state_holder_id_link"),
        sqlite_strict=True,
    )


def _make_clients() -> None:
    op.create_table(
        "client",
        sa.Column("number", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
        sa.Column("therapist", sa.LargeBinary(), nullable=False),
        sa.Column("active", _INTEGER, nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("number", name="client_key"),
        sa.ForeignKeyConstraint(["therapist"], ["holder.holder_id"], name="client_therapist_link"),
        sa.CheckConstraint("number BETWEEN 0 AND 4294967295", name="client_number_range"),
        sa.CheckConstraint("active IN (0, 1)", name="client_active_flag"),
        sqlite_strict=True,
    )
    op.create_table(
        "erased",
        sa.Column("number", _INTEGER, autoincrement=False, nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("number", name="erased_key"),
        sa.CheckConstraint("number BETWEEN 0 AND 4294967295", name="erased_number_range"),
        sqlite_strict=True,
    )


def _make_sealed_keys() -> None:
    op.create_table(
        "grant",
        sa.Column("client_number", _INTEGER, nullable=False),
        sa.Column("holder_id", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("client_number", "holder_id", name="grant_key"),
        sa.ForeignKeyConstraint(["client_number"], ["client.number"], name="grant_client_number_link"),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.holder_id"], name="grant_holder_id_link"),
        sqlite_strict=True,
    )
    op.create_table(
        "chain_key",
        sa.Column("kiosk_id", sa.LargeBinary(), nullable=False),
        sa.Column("holder_id", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("kiosk_id", "holder_id", name="chain_key_key"),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.holder_id"], name="chain_key_holder_id_link"),
        sa.CheckConstraint("length(kiosk_id) = 16", name="chain_key_kiosk_size"),
        sqlite_strict=True,
    )


def _make_codes() -> None:
    op.create_table(
        "code_card",
        sa.Column("selector", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("client_number", _INTEGER, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("selector", name="code_card_key"),
        sa.ForeignKeyConstraint(["client_number"], ["client.number"], name="code_card_client_number_link"),
        sa.CheckConstraint("selector BETWEEN 0 AND 999", name="code_card_selector_range"),
        sa.CheckConstraint("length(salt) = 16", name="code_card_salt_size"),
        sa.CheckConstraint("length(digest) = 32", name="code_card_digest_size"),
        sqlite_strict=True,
    )
    op.create_table(
        "attempt",
        sa.Column("place", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("place", name="attempt_key"),
        sa.CheckConstraint("place IN (0, 1)", name="attempt_place_known"),
        sqlite_strict=True,
    )


def _make_change() -> None:
    op.create_table(
        "change",
        sa.Column("place", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        _mark(),
        sa.PrimaryKeyConstraint("place", name="change_key"),
        sa.CheckConstraint("place = 0", name="change_one_row"),
        sa.CheckConstraint("length(token) = 16", name="change_token_size"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Remove the tables."""
    for table in (
        "change",
        "attempt",
        "code_card",
        "chain_key",
        "grant",
        "erased",
        "client",
        "desk_state",
        "holder",
    ):
        op.drop_table(table)
