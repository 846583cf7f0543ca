"""A practice's records on disk, and what a killed or failing writer must have left of them."""

import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.store.engine import open_engine
from kiosk.store.file_checks import verify_records_file
from kiosk.store.folder import PracticeFolder
from kiosk.store.migrations import make_files
from kiosk.store.records import Receipt, Recorder, start_chain
from kiosk.store.verification import verify_chain
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import PrivateKey, new_seed, open_record
from kiosk.vault.suites import Suite


@dataclass(frozen=True)
class Records:
    """One kiosk's records, with the keys to check them."""

    folder: PracticeFolder
    engine: Engine
    kiosk_id: bytes
    key0: bytes
    client_key: PrivateKey
    recorder: Recorder

    def append(self, number: int, record_id: bytes | None = None) -> Receipt:
        return self.recorder.append(7, self.client_key.public, sheet(number), record_id)

    def stored(self) -> list[int]:
        """The numbers of all sheets in the order of the chain, each opened; the chain and file are whole."""
        assert verify_records_file(self.engine) == ()
        report = verify_chain(self.engine, self.kiosk_id, key0=self.key0)
        assert [str(finding) for finding in report.findings] == []
        rows = list(self.recorder.rows(self.kiosk_id))
        headers = [RowHeader.parse(row.header) for row in rows]
        assert [header.seq for header in headers] == list(range(len(rows)))
        assert len({header.record_id for header in headers}) == len(rows)
        pairs = zip(headers, rows, strict=True)
        return [open_record(self.client_key, header, row.envelope).boot_ms for header, row in pairs]


def sheet(number: int) -> Contents:
    """A sheet that can be told from the others by its number."""
    body = SheetBody(b"questionnaire-id", 1, ((0, 4), (1, 5), (2, -1)))
    return Contents(Kind.SHEET, b"therapst", 7, 1_790_000_000_000, number, bytes(range(16)), body.encode())


@pytest.fixture
def fast_folder(tmp_path) -> Iterator[Path]:
    """A folder in memory where there is one: thousands of folders are opened there, one after the other."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


@pytest.fixture
def make_sheet() -> Callable[[int], Contents]:
    return sheet


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    folder = PracticeFolder(tmp_path)
    make_files(folder)
    engine = open_engine(folder.records_file)
    kiosk_id, key0 = secrets.token_bytes(16), secrets.token_bytes(32)
    start_chain(engine, kiosk_id, key0)
    key = PrivateKey.from_seed(Suite.X25519, new_seed())
    yield Records(folder, engine, kiosk_id, key0, key, Recorder(engine, kiosk_id))
    engine.dispose()


_WRITER = """
import sys
import tempfile
from pathlib import Path
from kiosk.store.engine import open_engine
from kiosk.store.records import Recorder
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.suites import PublicKey

file = Path(sys.argv[1])
kiosk_id, key = bytes.fromhex(sys.argv[2]), PublicKey.decode(bytes.fromhex(sys.argv[3]))
body = SheetBody(b"questionnaire-id", 1, ((0, 4),)).encode()


def write(numbers, acknowledge):
    recorder = Recorder(open_engine(file), kiosk_id)
    for number in numbers:
        contents = Contents(Kind.SHEET, b"therapst", 7, 1_790_000_000_000, number, bytes(16), body)
        recorder.append(7, key, contents)
        acknowledge(number)
"""


@pytest.fixture
def writer_script(records) -> Callable[[str], list[str]]:
    """The command line of a writing process: ``write(numbers, acknowledge)`` and whatever comes after it."""

    def script(rest: str) -> list[str]:
        key = records.client_key.public.encode()
        known = [str(records.folder.records_file), records.kiosk_id.hex(), key.hex()]
        return [sys.executable, "-c", _WRITER + rest, *known]

    return script
