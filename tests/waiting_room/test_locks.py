"""What is said of a computer in the waiting room: locked, open, or not to be seen from it."""

import json
import sys

import pytest

from kiosk.commands.console import Console
from kiosk.commands.kiosk_session import check
from kiosk.waiting_room.locks import State, look
from kiosk.waiting_room.machine import Machine, ask_program
from kiosk.waiting_room.switching import UNIT

SHOW = "systemctl show --property {} --value rapport-kiosk.service"
SAFE = {
    f"systemctl is-enabled {UNIT}": "enabled",
    f"systemctl is-active {UNIT}": "active",
    SHOW.format("User"): "rapport",
    SHOW.format("PrivateNetwork"): "yes",
    SHOW.format("LimitCORE"): "0",
    "id -Gn rapport": "rapport",
    "systemd-analyze cat-config systemd/logind.conf": "#NAutoVTs=6\n[Login]\nNAutoVTs=0\n",
    "systemctl is-enabled ctrl-alt-del.target": "masked",
    "findmnt --noheadings --output SOURCE --target /var/lib/rapport": "/dev/mapper/root[/home]",
    "lsblk --noheadings --inverse --output TYPE /dev/mapper/root": "crypt\npart\ndisk",
    "systemctl is-active ssh": "inactive",
}


@pytest.fixture
def safe(computer, programs):
    """A computer on which all is locked that can be."""
    programs.answers.update(SAFE)
    for path, content in {
        "/boot/grub/grub.cfg": b"set superusers=root\npassword_pbkdf2 root grub.pbkdf2.sha512.10000.AB\n",
        "/sys/firmware/efi/efivars/SecureBoot-8be4df61": b"\x06\x00\x00\x00\x01",
    }.items():
        computer.at(path).parent.mkdir(parents=True, exist_ok=True)
        computer.at(path).write_bytes(content)
    return computer


def states(machine):
    return {lock.name: lock.state for lock in look(machine)}


def test_on_a_safe_computer_everything_that_can_be_seen_is_locked(safe):
    found = states(safe)
    assert {name for name, state in found.items() if state is not State.LOCKED} == {
        "computer's settings",
        "sticks",
    }
    assert len(found) == 14


@pytest.mark.parametrize(
    ("question", "answer", "opened"),
    [
        (f"systemctl is-enabled {UNIT}", "disabled", "start"),
        (f"systemctl is-active {UNIT}", "inactive", "session"),
        (SHOW.format("User"), "root", "user"),
        (SHOW.format("User"), "", "user"),
        ("id -Gn rapport", "rapport sudo", "user"),
        (SHOW.format("PrivateNetwork"), "no", "network"),
        (SHOW.format("LimitCORE"), "infinity", "memory"),
        (
            "systemctl list-units --plain --no-legend --state=active getty@*",
            "getty@tty2.service loaded active running Getty on tty2",
            "consoles",
        ),
        ("systemd-analyze cat-config systemd/logind.conf", "[Login]\nNAutoVTs=0\nNAutoVTs=6\n", "consoles"),
        ("systemctl is-enabled ctrl-alt-del.target", "alias", "keys"),
        ("lsblk --noheadings --inverse --output TYPE /dev/mapper/root", "part\ndisk", "disk"),
        ("systemctl is-active ssh", "active", "remote"),
    ],
)
def test_whatever_is_open_is_told_and_nothing_else(safe, programs, question, answer, opened):
    programs.answers[question] = answer
    assert [name for name, state in states(safe).items() if state is State.OPEN] == [opened]


def test_keys_to_the_kernel_are_seen_in_the_kernel_itself(safe):
    safe.at("/proc/sys/kernel/sysrq").write_text("438\n")
    assert states(safe)["keys"] is State.OPEN


@pytest.mark.parametrize(
    ("device", "kinds", "state"),
    [
        ("/dev/sda2", "part\ndisk", State.OPEN),
        ("/dev/dm-1", "crypt\npart\ndisk", State.LOCKED),
        ("/dev/zram0", "disk", State.LOCKED),
        ("/swapfile", "", State.OPEN),
    ],
)
def test_swap_space_in_clear_is_told(safe, programs, device, kinds, state):
    safe.at("/proc/swaps").write_text(f"Filename Type Size Used Priority\n{device} partition 8 0 -2\n")
    programs.answers[f"lsblk --noheadings --inverse --output TYPE {device}"] = kinds
    assert states(safe)["swap"] is state


def test_what_cannot_be_read_is_not_guessed(safe, programs):
    programs.answers["findmnt --noheadings --output SOURCE --target /var/lib/rapport"] = 1
    safe.at("/boot/grub/grub.cfg").unlink()
    safe.at("/sys/firmware/efi/efivars/SecureBoot-8be4df61").unlink()
    found = states(safe)
    assert {found[name] for name in ("disk", "start menu", "signed start")} == {State.UNSEEN}


def test_without_the_package_the_session_is_one_open_thing(tmp_path, programs):
    first = look(Machine(tmp_path, programs))[0]
    assert (first.name, first.state) == ("start", State.OPEN)
    assert "Install rapport-kiosk-session" in first.sentence
    assert "session" not in states(Machine(tmp_path, programs))


def test_every_sentence_about_what_is_open_says_what_to_do(computer, programs):
    programs.answers["systemctl is-active ssh"] = "active"
    programs.answers["lsblk --noheadings --inverse --output TYPE /dev/sda1"] = "part"
    programs.answers["findmnt --noheadings --output SOURCE --target /var/lib/rapport"] = "/dev/sda1"
    computer.at("/proc/sys/kernel/sysrq").write_text("1")
    acts = ("Run:", "Restart", "Take", "Enable", "Install", "Switch", "Encrypt", "Give")
    opened = [lock.sentence for lock in look(computer) if lock.state is State.OPEN]
    assert len(opened) == 9
    for sentence in opened:
        assert any(act in sentence for act in acts), sentence


def test_the_exit_status_tells_whether_anything_is_open(safe, programs, capsys):
    console = Console(sys.stdout, sys.stderr, None, as_json=True)
    assert check(safe, console) == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["state"] for one in told} == {"locked", "cannot be seen from here"}
    programs.answers["systemctl is-active ssh"] = "active"
    assert check(safe, Console(sys.stdout, sys.stderr, None)) == 1
    assert "OPEN    Somebody can sign in over the network" in capsys.readouterr().out


def test_real_programs_are_asked_without_a_shell_and_a_missing_one_is_no_fault():
    assert ask_program(["echo", "$HOME; true"]).words == "$HOME; true"
    assert not ask_program(["false"]).is_done
    assert ask_program(["no-such-program-of-any-system"]).status == 127
