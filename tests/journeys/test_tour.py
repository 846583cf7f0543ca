"""The main job, both processes, played by real input events: a client taps, the therapist sees the trend."""

import json
import os
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    out = tmp_path_factory.mktemp("tour")
    command = [sys.executable, "-m", "ui.main", "demo", "--seed", "3", "--tour", str(out)]
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=170, env=environment)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def summary(tour):
    return json.loads((tour / "summary.json").read_text(encoding="utf-8"))


def test_a_client_taps_and_the_therapist_sees_the_new_point(summary):
    assert summary["passed"]
    assert summary["failed"] == []
    assert summary["records_after"] > summary["records_before"]
    assert summary["client"] in summary["caseload"]


def test_every_page_has_its_picture(tour, summary):
    for name in summary["pictures"]:
        assert (tour / name).read_bytes().startswith(b"\x89PNG")
    shown = {name[3:-4] for name in summary["pictures"]}
    assert {"welcome", "still-there", "code", "who-will-see-this", "ready-to-send", "thank-you"} <= shown
    assert {f"question-{number}" for number in range(1, 10)} <= shown
    assert {"unlock", "caseload", "trends", "add-client", "code-card", "welcome-again"} <= shown
    assert {"practice", "backup", "backup-made", "records", "log"} <= shown
    assert {"set-up-names", "set-up-passphrase", "set-up-recovery-key", "set-up-check"} <= shown


def test_what_people_wait_for_was_measured(summary):
    assert {
        "process_start_to_first_page",
        "tap_to_next_page_median",
        "tap_to_next_page_longest",
        "send_to_durable",
        "therapist_tapped_to_unlock_page",
        "unlock_to_painted_trend",
    } <= set(summary["times_ms"])
    assert all(time > 0 for time in summary["times_ms"].values())
