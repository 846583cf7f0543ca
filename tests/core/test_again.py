"""How Rapport starts another of its own processes."""

import subprocess

import pytest

from kiosk.about import version
from kiosk.again import RAPPORT, start_of
from ui.client.process import therapist_start


def test_the_command_really_starts_rapport():
    told = subprocess.run(
        start_of(RAPPORT, "--version"), capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.startswith(f"rapport {version()}")


@pytest.mark.parametrize("windowed", [False, True])
def test_the_therapists_view_is_started_on_the_same_folder_and_in_the_same_way(tmp_path, windowed):
    command = therapist_start(tmp_path, windowed=windowed)
    assert command[: len(start_of(RAPPORT))] == start_of(RAPPORT)
    assert command[len(start_of(RAPPORT)) :] == [
        "therapist",
        "--data",
        str(tmp_path),
        *(["--windowed"] if windowed else []),
    ]
