"""What the store imports: the kiosk starts quickly, and only set-up loads the migrations."""

import json
import subprocess
import sys

import pytest

_REPORT = "import json, sys; {}; print(json.dumps(sorted(sys.modules)))"


def loaded_by(*modules: str) -> set[str]:
    script = _REPORT.format("import " + ", ".join(modules))
    return set(
        json.loads(subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout)
    )


def test_reading_the_practices_facts_loads_nothing_heavy():
    heavy = {"sqlalchemy", "cryptography", "alembic", "numpy", "filelock", "platformdirs", "sqlite3"}
    assert loaded_by("kiosk.store.folder") & heavy == set()


@pytest.mark.parametrize("module", ["waiting", "outcome"])
def test_asking_whether_a_folder_is_older_loads_nothing_heavy(module):
    heavy = {"sqlalchemy", "cryptography", "alembic", "numpy", "filelock", "sqlite3", "subprocess"}
    assert loaded_by(f"kiosk.practice.migrating.{module}") & heavy == set()


def test_the_kiosks_half_of_the_store_loads_no_migrations_no_numpy_and_no_object_mapper():
    loaded = loaded_by("kiosk.store.records", "kiosk.store.keys.keyring", "kiosk.store.folder")
    heavy = {"alembic", "numpy", "sqlalchemy.orm", "kiosk.store.migrations", "kiosk.store.index.columns"}
    assert loaded & heavy == set()


@pytest.mark.parametrize(
    "module",
    ["records", "keys.keyring", "verification", "draft", "migrations", "index.columns", "index.file"],
)
def test_only_the_sealing_of_the_index_derives_keys_and_nothing_opens_records(module):
    loaded = loaded_by(f"kiosk.store.{module}")
    assert "kiosk.vault.opening" not in loaded
    assert "kiosk.store.index.sealing" not in loaded
