"""A practice's files, a kiosk's chain and sealed rows that the store's tests share."""

import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.store.engine import open_engine
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.migrations import make_files
from kiosk.store.records import Receipt, Recorder, start_chain
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.suites import Suite


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory) -> PracticeFolder:
    folder = PracticeFolder(tmp_path_factory.mktemp("empty") / "practice")
    folder.path.mkdir(mode=0o700)
    make_files(folder)
    return folder


@pytest.fixture
def folder(empty_folder, tmp_path) -> PracticeFolder:
    """A fresh practice folder with its tables and nothing in them."""
    return PracticeFolder(Path(shutil.copytree(empty_folder.path, tmp_path / "practice")))


@pytest.fixture
def facts() -> PracticeFacts:
    return PracticeFacts(secrets.token_bytes(16), "Practice by the Park", 2, 1, None, {"idle_seconds": 60})


@pytest.fixture
def open_file() -> Iterator[Callable[..., Engine]]:
    """``open_engine`` with every engine closed after the test."""
    opened: list[Engine] = []

    def open_(file: Path, **how: bool) -> Engine:
        opened.append(open_engine(file, **how))
        return opened[-1]

    yield open_
    for engine in opened:
        engine.dispose()


@pytest.fixture
def records(folder, open_file) -> Engine:
    return open_file(folder.records_file)


@pytest.fixture
def keys(folder, open_file) -> Engine:
    return open_file(folder.keys_file)


@pytest.fixture(scope="session")
def client_key() -> PrivateKey:
    return PrivateKey.from_seed(Suite.X25519, new_seed())


def sheet(wall_ms: int = 1_790_000_000_000, client: int = 7) -> Contents:
    body = SheetBody(b"questionnaire-id", 1, ((0, 4), (1, 5), (2, -1)))
    return Contents(Kind.SHEET, b"therapst", client, wall_ms, 123_456, bytes(range(16)), body.encode())


@pytest.fixture
def contents() -> Contents:
    return sheet()


@dataclass(frozen=True)
class Kiosk:
    """One kiosk's chain and what a therapist would know about it."""

    engine: Engine
    kiosk_id: bytes
    key0: bytes
    recorder: Recorder
    client_key: PrivateKey

    def add(self, count: int) -> list[Receipt]:
        return [self.recorder.append(7, self.client_key.public, sheet(at)) for at in range(count)]


@pytest.fixture
def new_kiosk(records, client_key) -> Callable[[], Kiosk]:
    def make() -> Kiosk:
        kiosk_id, key0 = secrets.token_bytes(16), secrets.token_bytes(32)
        start_chain(records, kiosk_id, key0)
        return Kiosk(records, kiosk_id, key0, Recorder(records, kiosk_id), client_key)

    return make


@pytest.fixture
def kiosk(new_kiosk) -> Kiosk:
    return new_kiosk()
