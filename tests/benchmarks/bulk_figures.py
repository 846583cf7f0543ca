"""What takes long because there is much of it: checking every row, and filling a practice."""

import hashlib
import hmac
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from figures import Benchmark, Figure, Pair, timed
from practices import SEED, Practice, make

from kiosk.practice.granted import open_chain_keys
from kiosk.store.engine import open_engine
from kiosk.store.keyring import Keyring
from kiosk.store.verification import verify_chain
from kiosk.vault.contents import CONTENTS_SIZE
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.sealing import seal
from kiosk.vault.suites import preferred_suite

VERIFIED = "every row of a chain verified"
FILLED = "demo --fill"
HEADER = bytes(52)


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of one practice, checked.

    Attributes:
        practice: any.
    """

    practice: Practice

    def verify(self) -> Mapping[str, Pair]:
        """Check the chain with its key; then hash and tag the same bytes in one loop."""
        ours = timed(self._verify)
        return {VERIFIED: Pair(ours, timed(self._hash))}

    def _verify(self) -> None:
        records = open_engine(self.practice.folder.records_file, read_only=True)
        keys = open_engine(self.practice.folder.keys_file, read_only=True)
        try:
            ((kiosk_id, key0),) = open_chain_keys(Keyring(keys), self.practice.holder).items()
            report = verify_chain(records, kiosk_id, key0=key0)
        finally:
            keys.dispose()
            records.dispose()
        assert report.ok

    def _hash(self) -> None:
        with closing(sqlite3.connect(self.practice.folder.records_file)) as records:
            key = bytes(32)
            for header, envelope in records.execute("SELECT header, envelope FROM record ORDER BY seq"):
                hmac.digest(key, hashlib.sha256(header + envelope).digest(), "sha256")


@dataclass(frozen=True, slots=True)
class Filling:
    """A whole practice made by the real command, against sealing alone.

    Attributes:
        folder: made and removed each time.
        clients: how many.
        sheets: how many.
        pool: warm processes, one a core.
    """

    folder: Path
    clients: int
    sheets: int
    pool: ProcessPoolExecutor

    def fill(self) -> Mapping[str, Pair]:
        """Fill; then seal as many envelopes on every core and keep none."""
        cores = os.cpu_count() or 1
        shares = [self.sheets // cores] * cores
        peer = timed(lambda: list(self.pool.map(seal_many, shares)))
        size = ("--fill", str(self.clients), str(self.sheets))
        command = [sys.executable, "-m", "ui.main", "demo", str(self.folder), "--seed", str(SEED)]
        ours = timed(lambda: subprocess.run([*command, *size], check=True, capture_output=True))
        shutil.rmtree(self.folder)
        return {FILLED: Pair(ours, peer)}


def seal_many(count: int) -> int:
    """Seal ``count`` sheets to one client with HPKE; runs in a process of its own."""
    key = PrivateKey.from_seed(preferred_suite(), new_seed()).public
    plaintext = bytes(CONTENTS_SIZE)
    for _ in range(count):
        seal(key, plaintext, HEADER)
    return count


def benchmarks(scratch: Path, *, quick: bool) -> Iterator[Benchmark]:
    """Give the benchmarks of this module; nothing is made before the first is asked for."""
    clients, sheets = (100, 5_000) if quick else (1_000, 100_000)
    rows = Rows(make(scratch / "bulk", clients, sheets))
    yield Benchmark((Figure(VERIFIED, "SHA-256 + HMAC of the same bytes", 1.5),), rows.verify)
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, get_context("spawn")) as pool:
        list(pool.map(seal_many, [10] * cores * 2))
        filling = Filling(scratch / "filled", clients, sheets, pool)
        yield Benchmark((Figure(FILLED, "HPKE alone on every core", 1.5),), filling.fill)
