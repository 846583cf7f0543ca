"""Every command from set-up to restore, watched and without a network: no socket, no name in a file."""

import subprocess

import pytest
from leakwatch import markers, watching
from leakwatch.once import once
from leakwatch.playing import Home, rapport
from leakwatch.privileges import without_network

pytestmark = pytest.mark.timeout(600)

PRACTICE = "Praxis am Weiher"
THERAPIST = "Ægidia Größlmayr"
COLLEAGUE = "Bartholomé Çelik"
CLIENT = "Zoë Quellmarkt"
PASSPHRASE = "weidenkätzchen-tümpel-gasometer-87-abzählreim"
NEW_PASSPHRASE = "schnürsenkel-nebelhorn-quastenflosser-31-öse"
FIGURES = "session,score\n1,20\n2,22\n3,19\n4,25\n5,27\n6,21\n7,24\n8,30\n9,28\n"


class Shell:
    """Runs commands one after the other, each watched by itself."""

    def __init__(self, home, traces):
        self.home, self._traces = home, traces
        self.folder = home.place / "home" / "practice"
        self.sockets, self.written, self.calls = set(), {}, 0
        for name, text in (("passphrase", PASSPHRASE), ("new", NEW_PASSPHRASE)):
            (home.place / "wires" / name).write_text(text, encoding="utf-8")

    def run(self, *arguments, status=0):
        trace = self._traces / "calls"
        done = subprocess.run(
            [*without_network(), *watching.strace(trace), *rapport(*arguments)],
            cwd=self.home.place / "home",
            env=self.home.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        assert done.returncode == status, done.stderr.decode()
        seen = watching.read(trace)
        self.sockets |= seen.sockets
        self.calls += seen.calls
        for place, data in seen.written.items():
            if place.startswith(str(self.folder.parent)) and not place.startswith(str(self.home.wires)):
                self.written.setdefault(place, bytearray()).extend(data)
        return done

    def as_therapist(self, *arguments, status=0):
        options = ("--data", self.folder, "--passphrase-file", self.home.wires / "passphrase")
        return self.run(*arguments, *options, status=status)


@pytest.fixture(scope="module")
def shell(tmp_path_factory):
    return once(tmp_path_factory, "commands", lambda: run_everything(tmp_path_factory))


def run_everything(tmp_path_factory):
    home = Home.make(tmp_path_factory.mktemp("world"))
    shell = Shell(home, tmp_path_factory.mktemp("traces"))
    answers = home.wires / "answers.toml"
    answers.write_text(
        f'practice = "{PRACTICE}"\ntherapist = "{THERAPIST}"\nclients = ["{CLIENT}"]\n', encoding="utf-8"
    )
    secret = ("--passphrase-file", home.wires / "passphrase")
    shell.run("setup", "--answers", answers, *secret, "--data", shell.folder)
    shell.run("status", "--data", shell.folder)
    shell.as_therapist("client", "list")
    shell.as_therapist("client", "add", "Ünsal Moor")
    shell.as_therapist("client", "card", "Ünsal Moor")
    new = ("--new-passphrase-file", home.wires / "new")
    shell.as_therapist("practice", "add-therapist", COLLEAGUE, *new)
    shell.as_therapist("client", "share", CLIENT, "--with", COLLEAGUE)
    shell.as_therapist("client", "unshare", CLIENT, "--with", COLLEAGUE)
    shell.as_therapist("client", "transfer", "Ünsal Moor", "--to", COLLEAGUE, "--keep-cover")
    shell.as_therapist("practice", "therapists")
    shell.as_therapist("practice", "retention", "off", "--yes")
    shell.as_therapist("practice", "log")
    shell.as_therapist("client", "leave", CLIENT)
    shell.as_therapist("client", "return", CLIENT)
    shell.as_therapist("verify")
    backup = home.wires / "backup.rapport"
    shell.run("backup", backup, "--data", shell.folder)
    shell.run("verify", "--data", shell.folder, "--against", backup)
    shell.run("restore", backup, "--data", shell.folder, *secret, "--yes")
    for reader in ("conversation", "supervision"):
        shell.as_therapist("report", "--client", CLIENT, "--for", reader, home.wires / f"{reader}.pdf")
    shell.as_therapist("export", "--client", CLIENT, "--format", "fhir", home.wires / "client.json")
    shell.as_therapist("client", "erase", CLIENT, "--yes")
    shell.as_therapist("export", "--all", "--format", "csv", home.wires / "all.csv", status=0)
    shell.as_therapist("client", "list", "--therapist", "nobody of this name", status=3)
    figures = home.wires / "scores.csv"
    figures.write_text(FIGURES, encoding="utf-8")
    shell.run("analyse", figures, "--min", "0", "--max", "40", "--step", "1")
    return shell


def test_k6_no_command_asks_for_a_network_socket_and_all_work_without_a_network(shell):
    assert shell.calls > 1000
    assert shell.sockets == set()


def test_c9_no_command_writes_a_name_or_a_passphrase_into_the_practices_folder(shell):
    shapes = {}
    for text in (THERAPIST, COLLEAGUE, CLIENT, "Ünsal Moor", PASSPHRASE, NEW_PASSPHRASE):
        shapes |= markers.of_text(text)
    told = {
        place: found for place, data in shell.written.items() if (found := markers.found_in(data, shapes))
    }
    assert told == {}
    assert any(PRACTICE.encode() in bytes(data) for data in shell.written.values())


def test_c9_no_file_of_the_practice_and_its_backup_has_a_name_or_a_passphrase(shell):
    shapes = {}
    for text in (THERAPIST, COLLEAGUE, CLIENT, PASSPHRASE, NEW_PASSPHRASE):
        shapes |= markers.of_text(text)
    files = [file for file in shell.folder.parent.rglob("*") if file.is_file()]
    files.append(shell.home.wires / "backup.rapport")
    assert (
        len([file for file in files if file.name == "records.sqlite"]) == 2
    )  # the one before the restore too
    assert {file: found for file in files if (found := markers.found_in(file.read_bytes(), shapes))} == {}


def test_k5_every_file_that_a_command_makes_is_its_owners_alone(shell):
    made = [shell.folder, *shell.folder.rglob("*"), shell.home.wires / "backup.rapport"]
    made.append(shell.home.wires / "all.csv")
    assert {file: oct(file.stat().st_mode) for file in made if file.stat().st_mode & 0o077} == {}
