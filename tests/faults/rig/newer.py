"""A newer Rapport: this one's sources with a second version of the tables, in processes of their own.

Nothing of the product is replaced while it runs. The sources are copied and changed in the way in which they
will be changed one day: the number, the models, and one migration for each file. So this Rapport is the older
program of every test here, and what it can do with what a newer one leaves is seen as well.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_SOURCES = Path(__file__).parents[3]

_KEYS_2 = '''
"""Holders get a language. Each sound entry gets its mark anew; one that is damaged keeps telling so."""

import sqlalchemy as sa
from alembic import op

from kiosk.store.keys.marks import is_sound, marked

revision = "keys_2"
down_revision = "keys_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Made anew, as SQLite wants it for most changes, under the eyes of four tables that point to it.
    bind = op.get_bind()
    before = sa.Table("holder", sa.MetaData(), autoload_with=bind)
    rows = bind.execute(sa.select(before)).all()
    (made,) = bind.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE name = 'holder'").one()
    made = made.replace("TABLE holder", "TABLE holder_2", 1)
    op.execute(made.replace("mark BLOB NOT NULL", "language TEXT, mark BLOB NOT NULL", 1))
    columns = ", ".join(before.columns.keys())
    op.execute(f"INSERT INTO holder_2 ({columns}) SELECT {columns} FROM holder")
    op.execute("DROP TABLE holder")
    op.execute("ALTER TABLE holder_2 RENAME TO holder")
    after = sa.Table("holder", sa.MetaData(), autoload_with=bind)
    for row in rows:
        if is_sound(before, row):
            values = {**row._mapping, "language": None}
            del values["mark"]
            one = sa.update(after).where(after.c.holder_id == row.holder_id)
            bind.execute(one.values(mark=marked(after, values)["mark"]))


def downgrade() -> None:
    raise NotImplementedError
'''

_RECORDS_2 = '''
"""Wordings can be retired."""

import sqlalchemy as sa
from alembic import op

revision = "records_2"
down_revision = "records_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("questionnaire", sa.Column("retired", sa.Integer(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError
'''

_VOUCH = '    Column("vouch", _BYTES, nullable=False),\n'
_DEFINITION = '    Column("definition", _TEXT, nullable=False),\n'
_CHANGES = {
    "kiosk/store/age.py": [("SCHEMA_VERSION = 1\n", "SCHEMA_VERSION = 2\n")],
    "kiosk/store/schema.py": [
        (_VOUCH, _VOUCH + '    Column("language", _TEXT),\n'),
        (_DEFINITION, _DEFINITION + '    Column("retired", _NUMBER),\n'),
    ],
    # What is new has no value yet where an entry is made.
    "kiosk/store/keys/marks.py": [("(values[column.name] for", "(values.get(column.name) for")],
}


@dataclass(frozen=True)
class NewerRapport:
    """The sources of the newer program, and ways to run it."""

    sources: Path

    @property
    def environment(self):
        return {**os.environ, "PYTHONPATH": str(self.sources), "QT_QPA_PLATFORM": "offscreen"}

    def command(self, *words):
        return [sys.executable, "-m", "ui.main", *map(str, words)]

    def run(self, *words, before=(), **more):
        """Run the ``rapport`` command, started by ``before``; give what it wrote, and how it ended."""
        command = [*before, *self.command(*words)]
        place = {"cwd": self.sources, "env": self.environment}
        return subprocess.run(command, capture_output=True, text=True, check=False, **place, **more)

    def migrate(self, path):
        """Migrate a folder; give what the command told as JSON."""
        ran = self.run("migrate", "--data", path, "--json")
        assert ran.stdout, ran.stderr
        return json.loads(ran.stdout)

    def start(self, code, *arguments):
        """Run some lines that use the newer program."""
        command = [sys.executable, "-c", code, *map(str, arguments)]
        options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        return subprocess.Popen(command, cwd=self.sources, env=self.environment, **options)

    def ask(self, code, *arguments):
        """Run some lines that use the newer program; give what they print as JSON."""
        process = self.start(code, *arguments)
        out, _ = process.communicate("")
        assert process.returncode == 0
        return json.loads(out)


def make_newer(sources: Path) -> NewerRapport:
    """Make the sources of the newer program in an empty folder."""
    for package in ("kiosk", "ui", "resources"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(_SOURCES / package, sources / package, ignore=ignored)
    for name, changes in _CHANGES.items():
        text = (sources / name).read_text(encoding="utf-8")
        for before, after in changes:
            assert text.count(before) == 1
            text = text.replace(before, after)
        (sources / name).write_text(text, encoding="utf-8")
    migrations = sources / "kiosk" / "store" / "migrations"
    (migrations / "keys" / "version_2.py").write_text(_KEYS_2, encoding="utf-8")
    (migrations / "records" / "version_2.py").write_text(_RECORDS_2, encoding="utf-8")
    return NewerRapport(sources)


def everything_in(folder):
    """Give each file below a folder with its bytes; lock files come and go."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("lock"))
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}
