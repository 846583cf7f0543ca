"""Records, chain heads and questionnaires.

The tables are written out here and not taken from ``kiosk.store.schema``: a version stays as it was.
"""

import sqlalchemy as sa
from alembic import op

revision = "records_1"
down_revision = None
branch_labels = None
depends_on = None

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "record",
        sa.Column("kiosk_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", _INTEGER, nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("tag", sa.LargeBinary(), nullable=False),
        sa.Column("envelope_digest", sa.LargeBinary(), nullable=True),
        sa.Column("envelope", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("kiosk_id", "seq", name="record_key"),
        sa.CheckConstraint("length(kiosk_id) = 16", name="record_kiosk_size"),
        sa.CheckConstraint("seq >= 0", name="record_seq_range"),
        sa.CheckConstraint("length(header) = 52", name="record_header_size"),
        sa.CheckConstraint("length(tag) = 32", name="record_tag_size"),
        sa.CheckConstraint("(envelope IS NULL) <> (envelope_digest IS NULL)", name="record_one_of_two"),
        sqlite_strict=True,
    )
    op.create_table(
        "chain_head",
        sa.Column("kiosk_id", sa.LargeBinary(), nullable=False),
        sa.Column("n", _INTEGER, nullable=False),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id", name="chain_head_key"),
        sa.CheckConstraint("length(kiosk_id) = 16", name="chain_head_kiosk_size"),
        sa.CheckConstraint("n >= 0", name="chain_head_n_range"),
        sa.CheckConstraint("length(link) = 32", name="chain_head_link_size"),
        sa.CheckConstraint("length(key) = 32", name="chain_head_key_size"),
        sqlite_strict=True,
    )
    op.create_table(
        "questionnaire",
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="questionnaire_key"),
        sa.CheckConstraint("length(fingerprint) = 16", name="questionnaire_fingerprint_size"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Remove the tables."""
    for table in ("questionnaire", "chain_head", "record"):
        op.drop_table(table)
