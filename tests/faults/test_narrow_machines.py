"""Too little memory, too few open files, a clock that jumps: told in words, and nothing is lost."""

import os
import subprocess
import sys

import pytest
from rig.practice import ANA, PASSPHRASE, make_practice
from rig.running import HERE

from kiosk.clock import Moment
from kiosk.errors import EXIT_MACHINE_FAULT
from kiosk.practice.answering.admission import CodeRefused, TooManyTries
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.therapist_desk import TherapistDesk
from kiosk.practice.unlocking.signing_in import SignedIn
from kiosk.vault.codes import make_code, split_code

DAY = 86_400_000


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    practice = make_practice(tmp_path_factory.mktemp("kept") / "practice")
    practice.send([1, 2])
    return practice


@pytest.fixture
def practice(kept, tmp_path):
    return kept.copied(tmp_path / "practice")


@pytest.fixture
def narrow(practice, tmp_path):
    """Run a command in a process with a limit: ``narrow("RLIMIT_AS", more, "export", ...)``."""
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE, encoding="utf-8")

    def run(before, *arguments):
        script = f"""
import resource, sys
import kiosk.cli, kiosk.commands.console, kiosk.commands.exporting, kiosk.commands.verifying
import sqlalchemy.dialects.sqlite.pysqlite, filelock
from pathlib import Path
{before}
sys.exit(kiosk.cli.main(sys.argv[1:]))
"""
        command = [sys.executable, "-c", script, *arguments, "--data", str(practice.path)]
        return subprocess.run(
            [*command, "--passphrase-file", str(secret)],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


# What the process has already, and 40 MB more: Argon2id alone asks for 64.
LITTLE_MEMORY = """
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 40_000_000, used + 40_000_000))
"""


@pytest.mark.parametrize("command", [("verify",), ("export", "--all", "--format", "csv", "-")])
def test_d3_too_little_memory_to_unlock_is_a_sentence_and_no_traceback(narrow, practice, command):
    done = narrow(LITTLE_MEMORY, *command)
    assert done.returncode == EXIT_MACHINE_FAULT, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("rapport: ")
    assert "memory" in done.stderr
    assert practice.seen().sheets[ANA] == [1, 2]


@pytest.mark.parametrize("spare", range(8))
def test_d3_too_few_open_files_are_told_in_words(narrow, practice, spare):
    limit = f"""
import os
free = os.open(os.devnull, os.O_RDONLY)
os.close(free)
resource.setrlimit(resource.RLIMIT_NOFILE, (free + {spare}, free + {spare}))
"""
    done = narrow(limit, "export", "--all", "--format", "csv", "-")
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, EXIT_MACHINE_FAULT), done.stderr
    assert done.returncode == 0 or done.stderr.startswith("rapport: ")
    assert practice.seen().sheets[ANA] == [1, 2]


def test_d3_a_kiosk_without_open_files_keeps_the_sheet_and_sends_it_once(practice):
    script = """
import os, resource, sys
from pathlib import Path
from kiosk.errors import MachineFault
from kiosk.practice.answering.client_desk import ClientDesk
from rig.practice import sheet
desk = ClientDesk.open(Path(sys.argv[1]))
admission = desk.admit_chosen(2)
desk.submit(admission, sheet(desk.questionnaire, 10))
desk.close()
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
told = 0
for number, spare in enumerate(range(6), start=11):
    free = os.open(os.devnull, os.O_RDONLY)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + spare, hard))
    try:
        desk.submit(admission, sheet(desk.questionnaire, number))
    except MachineFault as fault:
        told += 1
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        desk.submit(admission, sheet(desk.questionnaire, number))
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert desk.unsent == 0
    desk.close()
print(told)
"""
    paths = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, "-c", script, str(practice.path)],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) > 0
    assert practice.seen().sheets[ANA] == [1, 2, *range(10, 17)]


class JumpingClock:
    """Clocks that a test sets: the wall's jumps, the machine's only runs."""

    def __init__(self):
        self.wall_ms = 1_772_460_300_000
        self.boot_ms = 50_000

    def __call__(self):
        return Moment(self.wall_ms, self.boot_ms, bytes(16))

    def pass_by(self, ms):
        self.wall_ms += ms
        self.boot_ms += ms


@pytest.mark.parametrize("jump", [-400 * DAY, -DAY, DAY, 400 * DAY])
def test_c12_a_clock_that_jumps_frees_nobody_from_a_pause_and_locks_nobody_out(practice, jump):
    clock = JumpingClock()
    right = practice.codes["Ana"]
    selector, secret = split_code(right)
    wrong = make_code(selector, (secret + 1) % 1_000_000)
    desk = ClientDesk.open(practice.path, clock)
    try:
        for _ in range(3):
            with pytest.raises(CodeRefused):
                desk.admit(wrong)
        clock.wall_ms += jump
        with pytest.raises(TooManyTries):
            desk.admit(right)
        clock.pass_by(61_000)
        assert desk.admit(right).number == ANA
    finally:
        desk.close()


@pytest.mark.parametrize("jump", [-400 * DAY, 400 * DAY])
def test_i4_a_clock_that_jumps_is_in_the_log_and_loses_no_sheet(practice, jump):
    clock = JumpingClock()
    kiosk = ClientDesk.open(practice.path, clock)
    try:
        kiosk.write_log()
        clock.wall_ms += jump
        kiosk.admit_chosen(ANA)
        kiosk.admit(practice.codes["Ana"])
        kiosk.write_log()
    finally:
        kiosk.close()
    practice.send([3])
    seen = practice.seen()
    assert sorted(seen.sheets[ANA]) == [1, 2, 3]
    files = DeskFiles.open(practice.folder, clock)
    with TherapistDesk(files, SignedIn(practice.holder)) as desk:
        told = [entry.phrase.text for entry in desk.log()]
    assert any("clock" in text for text in told), told
