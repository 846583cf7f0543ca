"""Making the practice's files and bringing them up to date: two script trees, one for each file.

Imported by set-up and by an upgrade alone: the running kiosk never loads Alembic.

A new version of the tables is a higher ``SCHEMA_VERSION`` (``kiosk.store.age``), the models
(``kiosk.store.schema``) and a script ``version_N`` in the tree of each file that changes; everything else is
there (``kiosk.practice.migrating``). Three things to heed: entries of the keys file end in a mark over all
their columns, so a script marks anew those whose mark was right, and leaves the others to tell of damage;
``chain_head`` keeps the four columns that ``kiosk.store.chain_heads`` reads; links between tables are not
held while a script runs, and are checked after it. tests/faults/rig/newer.py has a whole example.
"""

import sqlite3
from enum import StrEnum
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, event

from kiosk.store.age import SCHEMA_VERSION, stored_version
from kiosk.store.engine import file_of, open_engine, opened, writing
from kiosk.store.folder import PracticeFolder, newer_folder

_HERE = Path(__file__).parent


class Tree(StrEnum):
    """Which file's tables."""

    RECORDS = "records"
    KEYS = "keys"


def make_files(folder: PracticeFolder) -> None:
    """Make both files with their tables, or bring them up to date. They are closed when this returns.

    Raises:
        NewerFolder: a file has tables of a newer Rapport.
        MachineFault: the disk does not play along.
        DataFault: a file is damaged.
    """
    for file, which in ((folder.records_file, Tree.RECORDS), (folder.keys_file, Tree.KEYS)):
        engine = open_engine(file, create=True, any_version=True)
        try:
            upgrade(engine, which)
        finally:
            engine.dispose()


def bring_up(folder: PracticeFolder) -> None:
    """Bring the older files of a folder that nobody else uses up to date; others are left as they are.

    Each file changes in a transaction of its own: do it in a copy that is used when all of it went well.

    Raises:
        MachineFault: the disk does not play along.
        DataFault: a file is damaged.
    """
    for file, which in ((folder.records_file, Tree.RECORDS), (folder.keys_file, Tree.KEYS)):
        if 0 < stored_version(file) < SCHEMA_VERSION:
            with opened(file, any_version=True) as engine:
                # SQLite's way of changing a table is to make it anew, and others point to it meanwhile. That
                # all links hold afterwards is checked with everything else before the file is used.
                event.listen(engine, "connect", _let_links_hang)
                upgrade(engine, which)


def upgrade(engine: Engine, which: Tree) -> None:
    """Bring one file up to the newest version in one transaction: all of it or nothing.

    Args:
        engine: opened with ``any_version``.
        which: the tree that belongs to the file.

    Raises:
        NewerFolder: the file has tables of a newer Rapport.
        MachineFault: the disk does not play along.
        DataFault: the file is damaged.
    """
    with writing(engine) as connection:
        _refuse_newer(connection, engine)
        command.upgrade(_config(connection, which), "head")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def downgrade(engine: Engine, which: Tree, version: int = 0) -> None:
    """Take one file back to an older version in one transaction; what its tables cannot hold is lost.

    Args:
        engine: opened with ``any_version``.
        which: the tree that belongs to the file.
        version: which one; 0 is a file without tables.

    Raises:
        NewerFolder: the file has tables of a newer Rapport.
        MachineFault: the disk does not play along.
        DataFault: the file is damaged.
    """
    with writing(engine) as connection:
        _refuse_newer(connection, engine)
        command.downgrade(_config(connection, which), f"{which}_{version}" if version else "base")
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _let_links_hang(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")


def _refuse_newer(connection: Connection, engine: Engine) -> None:
    if connection.exec_driver_sql("PRAGMA user_version").scalar_one() > SCHEMA_VERSION:
        raise newer_folder(file_of(engine))


def _config(connection: Connection, which: Tree) -> Config:
    config = Config()
    # A folder may have any name: one path a line, and the percent sign is the option reader's own.
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("version_locations", str(_HERE / which).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
