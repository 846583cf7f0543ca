"""A restore that was killed at its last step: starting `rapport` puts the restored practice in its place."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.demo.making import make_demo
from kiosk.store.backup.replacing import is_unfinished
from kiosk.store.folder import KioskAlreadyRunning, PracticeFolder

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def cut_off(tmp_path):
    """What a kill between the two renames leaves: the old folder aside, the new one waiting."""
    made = make_demo(tmp_path / "restored", 7).folder
    shutil.copytree(made, tmp_path / "practice.before-restore-20261125-140500")
    made.rename(tmp_path / ".practice.restored")
    assert is_unfinished(tmp_path / "practice")
    return tmp_path / "practice"


def kiosk_runs(folder):
    try:
        with folder.hold_kiosk_lock():
            return False
    except KioskAlreadyRunning:
        return True


def test_d6_the_kiosk_ends_the_restore_and_opens(cut_off):
    kiosk = subprocess.Popen(
        [sys.executable, "-m", "ui.main", "--data", str(cut_off), "--windowed"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    try:
        end = time.monotonic() + 30
        while time.monotonic() < end and kiosk.poll() is None:
            if cut_off.exists() and kiosk_runs(PracticeFolder(cut_off)):
                break
            time.sleep(0.05)
        assert kiosk.poll() is None, kiosk.stderr.read()
        assert kiosk_runs(PracticeFolder(cut_off))
    finally:
        kiosk.kill()
        kiosk.communicate()
    assert not is_unfinished(cut_off)
    assert PracticeFolder(cut_off).read_facts().demo is not None
    assert cut_off.with_name("practice.before-restore-20261125-140500").is_dir()
