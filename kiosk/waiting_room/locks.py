"""What is locked on the computer in the waiting room, what is open, and what cannot be seen from it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.waiting_room.machine import Machine
from kiosk.waiting_room.switching import UNIT, is_installed

HOME: Final = "/var/lib/rapport"
_ADMINISTRATORS: Final = frozenset(("root", "sudo", "adm", "admin", "wheel", "disk", "docker", "lxd"))
_SECURE_BOOT: Final = "sys/firmware/efi/efivars/SecureBoot-*"


class State(StrEnum):
    """How one thing stands."""

    LOCKED = "locked"
    OPEN = "open"
    UNSEEN = "cannot be seen from here"


@dataclass(frozen=True, slots=True)
class Lock:
    """One thing that is locked, or is not.

    Attributes:
        name: a short name for scripts.
        state: how it stands.
        sentence: what that means and, where it is open, what to do.
    """

    name: str
    state: State
    sentence: str


@dataclass(frozen=True, slots=True)
class _Question:
    """One thing to look at: how, and what is said of what was seen."""

    name: str
    holds: Callable[[Machine], bool | None]
    locked: str
    open: str
    unseen: str = ""

    def look(self, machine: Machine) -> Lock:
        held = self.holds(machine)
        if held is None:
            return Lock(self.name, State.UNSEEN, self.unseen)
        return Lock(self.name, State.LOCKED, self.locked) if held else Lock(self.name, State.OPEN, self.open)


def look(machine: Machine) -> tuple[Lock, ...]:
    """Look at everything; what Rapport can lock comes first, what only people can lock last."""
    session = [question.look(machine) for question in _SESSION] if is_installed(machine) else [_NO_SESSION]
    return (*session, *(question.look(machine) for question in _COMPUTER), *_UNSEEN)


def _is_enabled(machine: Machine) -> bool:
    return machine.ask(["systemctl", "is-enabled", UNIT]).words == "enabled"


def _is_running(machine: Machine) -> bool:
    return machine.ask(["systemctl", "is-active", UNIT]).words == "active"


def _property(machine: Machine, name: str) -> str:
    return machine.ask(["systemctl", "show", "--property", name, "--value", UNIT]).words


def _is_alone(machine: Machine) -> bool:
    user = _property(machine, "User")
    groups = machine.ask(["id", "-Gn", user]) if user not in ("", "root") else None
    return groups is not None and groups.is_done and not _ADMINISTRATORS & set(groups.words.split())


def _is_without_network(machine: Machine) -> bool:
    return _property(machine, "PrivateNetwork") == "yes"


def _writes_no_memory(machine: Machine) -> bool:
    return _property(machine, "LimitCORE") == "0"


def _has_no_other_console(machine: Machine) -> bool:
    logins = machine.ask(["systemctl", "list-units", "--plain", "--no-legend", "--state=active", "getty@*"])
    asked = machine.ask(["systemd-analyze", "cat-config", "systemd/logind.conf"])
    settings = re.findall(r"^\s*NAutoVTs\s*=\s*(\S+)", asked.words, re.MULTILINE)
    return not logins.words and settings[-1:] == ["0"]


def _takes_no_keys(machine: Machine) -> bool:
    masked = machine.ask(["systemctl", "is-enabled", "ctrl-alt-del.target"]).words == "masked"
    return masked and (machine.text("/proc/sys/kernel/sysrq") or "").strip() == "0"


def _is_encrypted(machine: Machine) -> bool | None:
    source = machine.ask(["findmnt", "--noheadings", "--output", "SOURCE", "--target", HOME])
    if not source.is_done or not source.words:
        return None
    device = source.words.splitlines()[0].partition("[")[0]
    kinds = machine.ask(["lsblk", "--noheadings", "--inverse", "--output", "TYPE", device])
    return "crypt" in kinds.words.split() if kinds.is_done else None


def _swaps_nothing_in_clear(machine: Machine) -> bool | None:
    table = machine.text("/proc/swaps")
    if table is None:
        return None
    for line in table.splitlines()[1:]:
        device = line.split()[0]
        kinds = machine.ask(["lsblk", "--noheadings", "--inverse", "--output", "TYPE", device])
        if not device.startswith("/dev/zram") and "crypt" not in kinds.words.split():
            return False
    return True


def _lets_nobody_in(machine: Machine) -> bool:
    asked = [machine.ask(["systemctl", "is-active", name]).words for name in ("ssh", "sshd", "xrdp")]
    return "active" not in asked


def _starts_signed_systems_alone(machine: Machine) -> bool | None:
    for variable in sorted(machine.root.glob(_SECURE_BOOT)):
        try:
            return variable.read_bytes()[-1:] == b"\x01"
        except OSError:
            return None
    return None


def _has_a_start_password(machine: Machine) -> bool | None:
    menu = machine.text("/boot/grub/grub.cfg")
    return None if menu is None else "password_pbkdf2" in menu


_AGAIN: Final = "Enable the session again (sudo rapport kiosk-session enable), then restart the computer."

_NO_SESSION: Final = Lock(
    "start",
    State.OPEN,
    "There is no kiosk session on this computer. Install rapport-kiosk-session from the stick, then run: "
    "sudo rapport kiosk-session enable",
)

_SESSION: Final = (
    _Question(
        "start",
        _is_enabled,
        "The computer starts with the kiosk and with nothing else.",
        "The computer does not start with the kiosk. Run: sudo rapport kiosk-session enable",
    ),
    _Question(
        "session",
        _is_running,
        "The kiosk session is running. Whenever it ends, it begins again.",
        "The kiosk session is not running now. Restart the computer.",
    ),
    _Question(
        "user",
        _is_alone,
        "It runs as a user who may change nothing on this computer.",
        "It runs as a user with an administrator's rights. Take the user rapport out of all other groups.",
    ),
    _Question(
        "consoles",
        _has_no_other_console,
        "There is no other console to switch to.",
        f"A login waits on another console. {_AGAIN}",
    ),
    _Question(
        "keys",
        _takes_no_keys,
        "No keys restart the computer or speak to its kernel.",
        f"Keys can restart the computer or speak to its kernel. {_AGAIN}",
    ),
    _Question(
        "memory",
        _writes_no_memory,
        "Nothing of the memory is written down when a program fails.",
        "Memory may be written to the disk when a program fails. Install rapport-kiosk-session again.",
    ),
    _Question(
        "network",
        _is_without_network,
        "The session has no network, whatever the computer is connected to.",
        "The session can reach the network. Install rapport-kiosk-session again.",
    ),
)

_COMPUTER: Final = (
    _Question(
        "disk",
        _is_encrypted,
        "The disk with the practice's folder is encrypted.",
        "The disk is not encrypted. Answers are sealed all the same, but whoever takes the computer can put "
        "another program on it. Encrypt the disk (LUKS) when the system is installed.",
        "Whether the disk is encrypted cannot be seen from here. Ask whoever installed the system.",
    ),
    _Question(
        "swap",
        _swaps_nothing_in_clear,
        "Memory is never moved to the disk in clear.",
        "Memory can be moved to the disk in clear. Encrypt the swap space, or switch it off (swapoff).",
        "Whether memory is moved to the disk cannot be seen from here.",
    ),
    _Question(
        "remote",
        _lets_nobody_in,
        "Nobody can sign in over the network.",
        "Somebody can sign in over the network (ssh or xrdp). Switch it off if nobody needs it.",
    ),
    _Question(
        "start menu",
        _has_a_start_password,
        "The start menu asks for a password before it is changed.",
        "Whoever has a keyboard can change how the computer starts. Give the start menu (GRUB) a password.",
        "Whether the start menu has a password can be seen by an administrator alone (sudo).",
    ),
    _Question(
        "signed start",
        _starts_signed_systems_alone,
        "The computer starts signed systems alone (Secure Boot).",
        "The computer starts any system. Switch Secure Boot on in the computer's own settings (UEFI).",
        "Whether the computer starts signed systems alone cannot be seen from here.",
    ),
)

_UNSEEN: Final = (
    Lock(
        "computer's settings",
        State.UNSEEN,
        "Whether the computer's own settings (BIOS, UEFI) have a password, and whether it starts from a "
        "stick, cannot be seen from here: set a password, and let it start from its own disk alone.",
    ),
    Lock(
        "sticks",
        State.UNSEEN,
        "A stick in a USB socket is mounted for backups, and nothing on it is run. A keyboard plugged in "
        "there can type on the clients' pages, and no more. Where people sit alone, cover the sockets.",
    ),
)
