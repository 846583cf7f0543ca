"""Models and migrations say the same; upgrades and downgrades carry data; versions are checked."""

import pytest
from sqlalchemy import create_engine

from kiosk.store.engine import SCHEMA_VERSION, OlderFolder, reading, writing
from kiosk.store.faults import DamagedFile
from kiosk.store.folder import NewerFolder
from kiosk.store.keys.keyring import HolderEntry, Keyring
from kiosk.store.migrations import Tree, downgrade, make_files, upgrade
from kiosk.store.schema import KEYS, RECORDS

_TABLES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version' ORDER BY name"
)
_DECLARED = {Tree.RECORDS: RECORDS, Tree.KEYS: KEYS}


def _normal(tables):
    """Tables as name -> set of their lines: the order of constraints is nobody's business."""
    return {name: {line.strip().rstrip(",") for line in sql.splitlines()} for name, sql in tables}


def _file(folder, which):
    return folder.records_file if which is Tree.RECORDS else folder.keys_file


@pytest.mark.parametrize("which", list(Tree))
def test_the_models_and_the_migrations_make_the_same_tables(folder, open_file, which):
    with reading(open_file(_file(folder, which))) as connection:
        migrated = _normal(connection.exec_driver_sql(_TABLES).all())
    plain = create_engine("sqlite://")
    with plain.begin() as connection:
        _DECLARED[which].create_all(connection)
        declared = _normal(connection.exec_driver_sql(_TABLES).all())
    plain.dispose()
    assert migrated == declared
    assert len(declared) >= 3


@pytest.mark.parametrize("which", list(Tree))
def test_every_table_is_strict(folder, open_file, which):
    with reading(open_file(_file(folder, which))) as connection:
        tables = connection.exec_driver_sql("PRAGMA table_list").all()
    loose = {row.name for row in tables if row.schema == "main" and not row.strict}
    assert loose == {"sqlite_schema", "alembic_version"}


@pytest.mark.parametrize("which", list(Tree))
def test_a_file_goes_down_to_nothing_and_up_again(folder, open_file, which):
    engine = open_file(_file(folder, which), any_version=True)
    with reading(engine) as connection:
        before = connection.exec_driver_sql(_TABLES).all()
    downgrade(engine, which)
    with reading(engine) as connection:
        assert connection.exec_driver_sql(_TABLES).all() == []
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 0
    upgrade(engine, which)
    with reading(engine) as connection:
        assert connection.exec_driver_sql(_TABLES).all() == before
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION


def test_upgrading_what_is_up_to_date_keeps_the_data(folder, keys, kiosk):
    kiosk.add(3)
    Keyring(keys).add_holder(HolderEntry(b"recovery", "recovery", b"public", vouch=bytes(32)))
    keys.dispose()
    kiosk.engine.dispose()
    make_files(folder)
    assert kiosk.recorder.count() == 3
    assert [holder.holder_id for holder in Keyring(keys).holders()] == [b"recovery"]


def _stamp(engine, version):
    with writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    engine.dispose()


def test_a_file_with_newer_tables_is_refused_by_everything(folder, open_file, kiosk):
    kiosk.add(1)
    _stamp(kiosk.engine, SCHEMA_VERSION + 1)
    with pytest.raises(NewerFolder, match="newer Rapport"):
        kiosk.recorder.count()
    with pytest.raises(NewerFolder):
        kiosk.add(1)
    with pytest.raises(NewerFolder):
        make_files(folder)
    with pytest.raises(NewerFolder):
        downgrade(open_file(folder.records_file, any_version=True), Tree.RECORDS)


def test_a_file_without_tables_is_called_damaged(folder, open_file):
    folder.keys_file.write_bytes(b"")
    with pytest.raises(DamagedFile, match=r"keys\.sqlite is damaged"):
        Keyring(open_file(folder.keys_file)).holders()


def test_a_file_of_an_older_version_asks_to_be_brought_up_to_date(keys, monkeypatch):
    monkeypatch.setattr("kiosk.store.engine.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with pytest.raises(OlderFolder, match="older Rapport"):
        Keyring(keys).holders()


def test_an_upgrade_that_fails_changes_nothing(folder, open_file):
    engine = open_file(folder.records_file, any_version=True)
    downgrade(engine, Tree.RECORDS)
    with writing(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE questionnaire (in_the_way INTEGER) STRICT")
    with pytest.raises(DamagedFile):
        upgrade(engine, Tree.RECORDS)
    with reading(engine) as connection:
        assert [row.name for row in connection.exec_driver_sql(_TABLES)] == ["questionnaire"]
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 0
