"""Running commands as a script does, and a practice of two therapists that each test may change."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.demo.making import DemoPractice, make_demo


@pytest.fixture(scope="session")
def demo_once(tmp_path_factory) -> DemoPractice:
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 1)


@dataclass(frozen=True)
class Scripted:
    """A practice that commands work on.

    Attributes:
        folder: where it is.
        demo: who is in it.
        run: runs a command there, signed in as the first therapist; gives status, output and errors.
    """

    folder: Path
    demo: DemoPractice
    secrets: Path
    capsys: pytest.CaptureFixture[str]

    def secret(self, text: str) -> Path:
        """Write a passphrase into a file of its own."""
        file = self.secrets / f"{len([*self.secrets.iterdir()])}"
        file.write_text(f"{text}\n", encoding="utf-8")
        return file

    def run_as(self, secret: str, *words: object) -> tuple[int, str, str]:
        """Run a command with a passphrase or the recovery key."""
        line = (*words, "--data", self.folder, "--passphrase-file", self.secret(secret))
        status = main([str(word) for word in line])
        told = self.capsys.readouterr()
        return status, told.out, told.err

    def run(self, *words: object) -> tuple[int, str, str]:
        """Run a command as the first therapist."""
        return self.run_as(self.demo.therapists[0].passphrase, *words)

    def run_with_recovery(self, *words: object) -> tuple[int, str, str]:
        """Run a command with the recovery key."""
        return self.run_as(str(self.demo.recovery_key), *words)


@pytest.fixture
def scripted(demo_once, tmp_path, capsys) -> Scripted:
    folder, secrets = tmp_path / "practice", tmp_path / "secrets"
    shutil.copytree(demo_once.folder, folder)
    secrets.mkdir()
    return Scripted(folder, demo_once, secrets, capsys)


@pytest.fixture
def at_a_terminal():
    """Run a command at a real terminal: ``at_a_terminal(words, (prompt, typed), ...)``.

    Prompts are patterns, answered in their order; what is typed may be worked out from all that was shown and
    the prompt as it was found. Gives the exit status and what was shown.
    """

    def run(words, *prompts):
        master, slave = os.openpty()
        command = ["setsid", "--ctty", sys.executable, "-m", "ui.main", *map(str, words)]
        with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave) as process:
            os.close(slave)
            shown, seen, waiting = b"", 0, list(prompts)
            while piece := _read(master):
                shown += piece
                text = shown.decode("utf-8", "replace")
                if waiting and (found := re.search(waiting[0][0], text[seen:])):
                    _, typed = waiting.pop(0)
                    seen += found.end()
                    answer = typed(text, found) if callable(typed) else typed
                    os.write(master, f"{answer}\n".encode())
        os.close(master)
        return process.returncode, text

    return run


def _read(master):
    """Give what the terminal shows next; nothing once whoever used it has ended."""
    try:
        return os.read(master, 4096)
    except OSError:
        return b""
