"""A full disk, a read-only one, a folder that is pulled away: real mounts, in a namespace of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rig.practice import ANA, PASSPHRASE, make_practice
from rig.running import HERE

from kiosk.errors import EXIT_DONE, EXIT_MACHINE_FAULT, EXIT_WRONG_USE

# Every program here runs as root of a user namespace: it may mount, and touches nothing outside.
_ALONE = ["unshare", "-rm", "--propagation", "private", "sh", "-c"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    practice = make_practice(tmp_path_factory.mktemp("kept") / "practice")
    practice.send([1, 2])
    return practice


@pytest.fixture
def practice(kept, tmp_path):
    (tmp_path / "secret").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "answers.toml").write_text(
        f'practice = "Lindenhof"\ntherapist = "Ada"\npassphrase = "{PASSPHRASE}"\n', encoding="utf-8"
    )
    return kept.copied(tmp_path / "practice")


@pytest.fixture
def inside(practice, tmp_path):
    """Run a shell script beside the practice, in a namespace of its own: ``inside("mount ...; ...")``."""

    def run(script):
        paths = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
        own = {
            "PYTHON": sys.executable,
            "RAPPORT": f"{sys.executable} -m ui.main",
            "PYTHONPATH": paths,
            "HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
        }
        return subprocess.run(
            [*_ALONE, script],
            cwd=tmp_path,
            env={**os.environ, **own},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


def told_in_words(done, status=EXIT_MACHINE_FAULT):
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("rapport: ")
    return done.stderr


READ_ONLY = "mount --bind practice practice && mount -o remount,ro,bind practice && "
PULLED_AWAY = "mv practice elsewhere && "
COMMANDS = {
    "status": "$RAPPORT status --data practice",
    "verify": "$RAPPORT verify --data practice --passphrase-file secret",
    "export": "$RAPPORT export --data practice --all --format csv --passphrase-file secret out.csv",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_d3_a_read_only_practice_can_be_read_and_nothing_of_it_is_lost(inside, practice, command):
    done = inside(READ_ONLY + COMMANDS[command])
    assert "Traceback" not in done.stderr
    assert done.returncode == EXIT_DONE, done.stderr
    assert practice.seen().sheets[ANA] == [1, 2]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_practice_that_was_pulled_away_is_told_in_words(inside, practice, command):
    told = told_in_words(inside(PULLED_AWAY + COMMANDS[command]), EXIT_WRONG_USE)
    assert "There is no practice in" in told


# A kiosk under which the place fails, and then is well again.
_KIOSK = """
import json, subprocess, sys
from pathlib import Path
from kiosk.errors import MachineFault
from kiosk.practice.answering.client_desk import ClientDesk
from rig.practice import sheet
fail, mend = sys.argv[1:]
desk = ClientDesk.open(Path("practice").absolute())
admission = desk.admit_chosen(2)
subprocess.run(fail, shell=True, check=True)
told = []
for number in range(10, 30):
    try:
        desk.submit(admission, sheet(desk.questionnaire, number))
    except MachineFault as fault:
        told.append([type(fault).__name__, str(fault)])
        assert desk.unsent == 1
        kept = number
        break
subprocess.run(mend, shell=True, check=True)
desk.submit(admission, sheet(desk.questionnaire, kept))
assert desk.unsent == 0
print(json.dumps({"told": told, "kept": kept}))
"""
SMALL = (
    "mkdir small && mount -t tmpfs -o size=400k tmpfs small && "
    "cp -a practice/. small && mount --bind small practice"
)
FAILURES = {
    "read-only": (
        "true",
        "mount --bind practice practice && mount -o remount,ro,bind practice",
        "umount practice",
        {"NotWritable", "DeviceFault"},
    ),
    "full": (
        SMALL,
        "head -c 400k /dev/zero > practice/filler 2>/dev/null || true",
        "rm practice/filler",
        {"DiskFull"},
    ),
    "pulled away": ("true", "mv practice elsewhere", "mv elsewhere practice", {"DeviceFault", "NotWritable"}),
}


@pytest.mark.parametrize("what", FAILURES)
def test_d3_a_sheet_is_kept_while_its_place_fails_and_goes_in_once_afterwards(
    inside, practice, tmp_path, what
):
    before, fail, mend, expected = FAILURES[what]
    (tmp_path / "acting.py").write_text(_KIOSK, encoding="utf-8")
    done = inside(
        f"{before} && $PYTHON acting.py '{fail}' '{mend}' && rm -rf out && mkdir out && cp -a practice/. out"
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert {name for name, _ in said["told"]} <= expected
    assert said["told"] != []
    after = practice.at(Path(tmp_path / "out"))
    assert after.seen().sheets[ANA] == [1, 2, *range(10, said["kept"] + 1)]
    assert after.seen().findings == ()
    assert after.wrong_in_files() == []


def test_d3_unlock_on_a_full_disk_shows_everything_and_says_what_could_not_be_noted(inside, practice):
    script = """
from pathlib import Path
from kiosk.practice.desk.therapist_desk import unlock
with unlock(Path("practice").absolute(), Path("secret").read_text(), calibrate=None) as desk:
    print(len(desk.export()[0].sheets), *(str(finding) for finding in desk.findings), sep="\\n")
"""
    done = inside(FAILURES["full"][0] + " && " + FAILURES["full"][1] + f" && $PYTHON -c '{script}'")
    assert done.returncode == 0, done.stderr
    count, *findings = done.stdout.splitlines()
    assert count == "2"
    assert any("full" in finding for finding in findings)


def test_d6_set_up_on_a_full_disk_leaves_nothing_and_says_so(inside, tmp_path):
    done = inside(
        "mkdir small && mount -t tmpfs -o size=48k tmpfs small && "
        "$RAPPORT setup --data small/new --answers answers.toml > shown; "
        "status=$?; ls -A small > left; exit $status"
    )
    assert "is full. Free some space on it" in told_in_words(done)
    assert (tmp_path / "left").read_text() == ""
    assert "recovery" not in (tmp_path / "shown").read_text().lower()
