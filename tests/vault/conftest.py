"""Keys, headers and contents that the vault's tests share."""

import json
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.suites import Suite

_VECTORS = Path(__file__).resolve().parents[1] / "vectors"


@pytest.fixture(scope="session")
def vectors() -> Callable[[str], Any]:
    """Read a file of known answers."""

    def read(name: str) -> Any:
        return json.loads((_VECTORS / name).read_text(encoding="utf-8"))

    return read


@pytest.fixture(scope="session", params=list(Suite), ids=lambda suite: suite.name)
def suite(request: pytest.FixtureRequest) -> Suite:
    return request.param


@pytest.fixture(scope="session")
def key(suite: Suite) -> PrivateKey:
    return PrivateKey.from_seed(suite, new_seed())


@pytest.fixture(scope="session")
def other_key(suite: Suite) -> PrivateKey:
    return PrivateKey.from_seed(suite, new_seed())


@pytest.fixture(scope="session")
def header(suite: Suite) -> RowHeader:
    return RowHeader(suite, secrets.token_bytes(16), 7, secrets.token_bytes(16), 0xDEADBEEF)


@pytest.fixture(scope="session")
def contents() -> Contents:
    answers = tuple((item, 5 - item % 5) for item in range(8))
    sheet = SheetBody(b"questionnaire-id", 1, (*answers, (8, -2)))
    return Contents(Kind.SHEET, b"therapst", 42, 1_790_000_000_000, 123_456, bytes(range(16)), sheet.encode())
