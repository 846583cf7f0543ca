"""Opening many rows: the same in workers, in this process, and when the workers are killed under it."""

import os
import secrets
import signal
import subprocess
import sys

import pytest

from kiosk.practice.desk import opening_rows
from kiosk.practice.desk.opening_rows import LoggedRow, OpenedRow, SealedRow, ShutRow, open_rows
from kiosk.vault.contents import Contents, Kind, LogBody, SheetBody
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.record import seal_record
from kiosk.vault.suites import Suite

KIOSK = b"k" * 16
SEEDS = {0: new_seed(), 7: new_seed()}


def test_k5_a_worker_loads_nothing_heavy_before_it_is_hardened():
    """A worker has the seeds while it imports this: libraries that take long would leave it open for long."""
    script = "import sys, kiosk.practice.desk.opening_rows; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert {"numpy", "sqlalchemy", "PySide6"}.isdisjoint(loaded.stdout.split())


def row(seq, number=7, kind=Kind.SHEET, claimed=None):
    key = PrivateKey.from_seed(Suite.X25519, SEEDS[number]).public
    body = SheetBody(b"questionnaire-id", 1, ((0, 4),)) if kind is Kind.SHEET else LogBody(3, b"detail")
    inside = number if claimed is None else claimed
    contents = Contents(kind, b"therapst", inside, 1_790_000_000_000 + seq, 5, bytes(16), body.encode())
    sealed = seal_record(key, KIOSK, secrets.token_bytes(16), contents)
    header = RowHeader(Suite.X25519, KIOSK, seq, sealed.record_id, 0)
    return SealedRow(number, header.pack(), sealed.envelope)


@pytest.fixture
def many(monkeypatch):
    """Few rows that count as many, so that workers are started for them."""
    monkeypatch.setattr(opening_rows, "MANY", 5)
    monkeypatch.setattr(opening_rows, "CHUNK", 4)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    rows = [row(seq) for seq in range(30)]
    rows[3] = row(3, 0, Kind.LOG)
    rows[4] = SealedRow(7, rows[4].header, rows[4].envelope[:-1] + b"x")
    rows[5] = row(5, 7, Kind.EVENT)
    rows[6] = row(6, claimed=8)
    return rows


def expected(results):
    kinds = {3: LoggedRow, 4: ShutRow, 6: ShutRow}
    assert [(type(one), one.seq) for one in results] == [
        (kinds.get(seq, OpenedRow), seq) for seq in range(30) if seq != 5
    ]


def test_rows_are_opened_in_their_order_and_what_does_not_open_is_told(many, monkeypatch):
    monkeypatch.setattr(opening_rows, "MANY", 1000)
    expected(list(open_rows(many, SEEDS)))


def test_workers_give_the_same(many):
    expected(list(open_rows(many, SEEDS)))


def test_a_worker_that_is_killed_costs_time_and_no_sheet(many):
    results = open_rows(many, SEEDS)
    first = next(results)
    killed = 0
    for child in children():
        os.kill(child, signal.SIGKILL)
        killed += 1
    assert killed
    expected([first, *results])


def children():
    tasks = f"/proc/{os.getpid()}/task/{os.getpid()}/children"
    with open(tasks, encoding="ascii") as file:  # noqa: PTH123
        found = [int(child) for child in file.read().split()]
    return [child for child in found if b"spawn_main" in command_of(child)]


def command_of(child):
    with open(f"/proc/{child}/cmdline", "rb") as file:  # noqa: PTH123
        return file.read()


def test_where_no_process_can_be_started_the_rows_are_opened_here(many, monkeypatch):
    def refuse(*_):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(opening_rows.ProcessPoolExecutor, "submit", refuse)
    expected(list(open_rows(many, SEEDS)))
