"""A computer below a folder, and programs that answer as those of a Debian with systemd do."""

import pytest

from kiosk.waiting_room.machine import Machine, Told
from kiosk.waiting_room.switching import SHIPPED


class Programs:
    """Notes every command; what is not foreseen is done without a word.

    Attributes:
        asked: the commands, in order.
        answers: command -> what it says; a number in place of words is its exit status.
    """

    def __init__(self):
        self.asked = []
        self.answers = {}

    def __call__(self, command):
        words = " ".join(command)
        self.asked.append(words)
        answer = self.answers.get(words, "")
        return Told(answer, "no") if isinstance(answer, int) else Told(0, answer)


@pytest.fixture
def programs():
    return Programs()


@pytest.fixture
def computer(tmp_path, programs):
    """One with the package, a login screen and a start into it."""
    machine = Machine(tmp_path, programs)
    for path, text in {
        f"{SHIPPED}/kiosk": "#!/bin/sh\n",
        "/proc/sys/kernel/sysrq": "0\n",
        "/proc/swaps": "Filename\tType\tSize\tUsed\tPriority\n",
    }.items():
        machine.at(path).parent.mkdir(parents=True, exist_ok=True)
        machine.at(path).write_text(text)
    screen = machine.at("/etc/systemd/system/display-manager.service")
    screen.parent.mkdir(parents=True)
    screen.symlink_to("/lib/systemd/system/gdm.service")
    programs.answers["systemctl get-default"] = "multi-user.target"
    return machine
