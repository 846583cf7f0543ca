"""What takes long because there is much of it: checking every row, backing up, and filling a practice."""

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

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from figures import Benchmark, Figure, Pair, timed
from practices import SEED, Practice, make

from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.restoring import restore
from kiosk.practice.granted import open_chain_keys
from kiosk.store.engine import open_engine
from kiosk.store.keys.keyring import Keyring
from kiosk.store.verification import verify_chain
from kiosk.vault.contents import CONTENTS_SIZE
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.sealing import seal
from kiosk.vault.suites import preferred_suite

VERIFIED = "every row of a chain verified"
BACKED_UP = "backup of every sheet, read back and restored"
RESTORED = "restore, every row's tag checked"
FILLED = "demo --fill"
PIECE = 1 << 20
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
class Backups:
    """One practice backed up and restored, against copying and encrypting its bytes.

    Attributes:
        practice: any.
        scratch: an empty folder.
    """

    practice: Practice
    scratch: Path

    def back_up(self) -> Mapping[str, Pair]:
        """Back up, and copy and encrypt; then restore, and decrypt. Everything that stays is on the disk."""
        backup, peer = self.scratch / "ours.rapport", self.scratch / "peer"
        pairs = {
            BACKED_UP: Pair(timed(lambda: make_backup(self.practice.folder, backup)), timed(self._copy)),
        }
        passphrase = self.practice.made.therapists[0].passphrase
        place = self.scratch / "restored"
        pairs[RESTORED] = Pair(timed(lambda: restore(backup, place, passphrase)), timed(self._copy_back))
        shutil.rmtree(place)
        backup.unlink()
        peer.unlink()
        (self.scratch / "back").unlink()
        return pairs

    def _copy(self) -> None:
        copied = self.scratch / "copied"
        files = (self.practice.folder.records_file, self.practice.folder.keys_file)
        cipher = Cipher(algorithms.AES(bytes(32)), modes.GCM(bytes(12))).encryptor()
        with (self.scratch / "peer").open("wb") as out:
            for file in files:
                shutil.copyfile(file, copied)
                with copied.open("rb") as read:
                    while piece := read.read(PIECE):
                        out.write(cipher.update(piece))
            out.write(cipher.finalize() + cipher.tag)
            out.flush()
            os.fsync(out.fileno())
        copied.unlink()

    def _copy_back(self) -> None:
        sealed = self.scratch / "peer"
        left = sealed.stat().st_size - 16
        cipher = Cipher(algorithms.AES(bytes(32)), modes.GCM(bytes(12))).decryptor()
        with sealed.open("rb") as read, (self.scratch / "back").open("wb") as out:
            while left:
                piece = read.read(min(PIECE, left))
                left -= len(piece)
                out.write(cipher.update(piece))
            out.write(cipher.finalize_with_tag(read.read()))
            out.flush()
            os.fsync(out.fileno())


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
    (scratch / "backups").mkdir()
    backups = Backups(rows.practice, scratch / "backups")
    against = "copy + AES-256-GCM of the same bytes"
    yield Benchmark((Figure(BACKED_UP, against, 3), Figure(RESTORED, against, 6)), backups.back_up)
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, get_context("spawn")) as pool:
        list(pool.map(seal_many, [10] * cores * 2))
        filling = Filling(scratch / "filled", clients, sheets, pool)
        yield Benchmark((Figure(FILLED, "HPKE alone on every core", 1.5),), filling.fill)
