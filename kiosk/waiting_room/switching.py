"""Switching the kiosk session on and off: everything that ``enable`` changes, ``disable`` takes back."""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.errors import InputFault, MachineFault, Refused
from kiosk.waiting_room.machine import Machine
from kiosk.words import phrase

UNIT: Final = "rapport-kiosk.service"
SHIPPED: Final = "/usr/lib/rapport-kiosk-session"
LINKS: Final = {
    "/etc/sysctl.d/90-rapport-kiosk.conf": f"{SHIPPED}/sysctl.conf",
    "/etc/systemd/logind.conf.d/90-rapport-kiosk.conf": f"{SHIPPED}/logind.conf",
    "/etc/udev/rules.d/90-rapport-sticks.rules": f"{SHIPPED}/sticks.rules",
}
"""What is put in force -> what the package brings; links, so that an update changes it too."""

NOTE: Final = "/var/lib/rapport-kiosk-session/before.json"
"""What the computer started with before, to go back to it."""

_SCREEN: Final = "/etc/systemd/system/display-manager.service"
_REBOOT_KEYS: Final = "ctrl-alt-del.target"
_WITH_SCREEN: Final = "graphical.target"


class NoKioskSession(InputFault):
    """The package of the kiosk session is not installed."""


class NotAdministrator(Refused):
    """Only the administrator of a computer may change how it starts."""


class NotSwitched(MachineFault):
    """The system did not take a change."""


def is_installed(machine: Machine) -> bool:
    """Tell whether the package of the session is on the computer."""
    return machine.at(f"{SHIPPED}/kiosk").exists()


def enable(machine: Machine) -> None:
    """Let the computer start with the kiosk and nothing else, from the next start on. Twice is as once.

    Raises:
        NotAdministrator: whoever runs this is not root.
        NoKioskSession: the package is not installed.
        NotSwitched: the system refused a change; says which.
    """
    _as_root(machine, "enable")
    if not is_installed(machine):
        raise NoKioskSession(
            phrase(
                "errors",
                "The kiosk session is not installed. Install the package rapport-kiosk-session from the "
                "stick first, then enable it.",
            )
        )
    _note_before(machine)
    for link, shipped in LINKS.items():
        _put(machine.at(link), shipped)
    _systemctl(machine, "mask", _REBOOT_KEYS)
    _systemctl(machine, "enable", "--force", UNIT)
    _systemctl(machine, "set-default", _WITH_SCREEN)
    _apply(machine)


def disable(machine: Machine) -> None:
    """Let the computer start as it did before; a session that runs goes on until it is stopped.

    Raises:
        NotAdministrator: whoever runs this is not root.
        NotSwitched: the system refused a change; says which.
    """
    _as_root(machine, "disable")
    before = _read_before(machine)
    if machine.at(f"/etc/systemd/system/{_WITH_SCREEN}.wants/{UNIT}").is_symlink() or before:
        machine.ask(["systemctl", "disable", UNIT])  # refuses where the package is gone already
    for link, shipped in LINKS.items():
        place = machine.at(link)
        if place.is_symlink() and str(place.readlink()) == shipped:
            place.unlink()
    _systemctl(machine, "unmask", _REBOOT_KEYS)
    if screen := before.get("screen"):
        _put(machine.at(_SCREEN), screen)
    if start := before.get("start"):
        _systemctl(machine, "set-default", start)
    machine.at(NOTE).unlink(missing_ok=True)
    _apply(machine)


def _apply(machine: Machine) -> None:
    """Let what was put in force hold at once, as far as that goes; the next start does the rest."""
    machine.ask(["systemctl", "daemon-reload"])
    machine.ask(["sysctl", "--system"])
    machine.ask(["udevadm", "control", "--reload"])


def _as_root(machine: Machine, act: str) -> None:
    is_own = machine.root == Path("/")
    if is_own and hasattr(os, "geteuid") and os.geteuid() != 0:
        raise NotAdministrator(
            phrase(
                "errors",
                "Only the administrator of this computer may change how it starts. "
                "Try: sudo rapport kiosk-session {act}",
            ),
            act=act,
        )


def _note_before(machine: Machine) -> None:
    """Note how the computer started; once, so that a second ``enable`` does not note the kiosk itself."""
    note, screen = machine.at(NOTE), machine.at(_SCREEN)
    if note.exists():
        return
    start = machine.ask(["systemctl", "get-default"])
    before = {
        "start": start.words if start.is_done else "",
        "screen": str(screen.readlink()) if screen.is_symlink() else "",
    }
    with _telling(note):
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(json.dumps(before, indent=2) + "\n", encoding="utf-8")


def _read_before(machine: Machine) -> dict[str, str]:
    try:
        read = json.loads(machine.text(NOTE) or "{}")
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in read.items()} if isinstance(read, dict) else {}


def _put(link: Path, target: str) -> None:
    with _telling(link):
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(target)


@contextlib.contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise NotSwitched(
            phrase(
                "errors",
                "{path} cannot be changed: {reason}. Check that the system’s disk can be written to.",
            ),
            path=str(path),
            reason=fault.strerror or type(fault).__name__,
        ) from fault


def _systemctl(machine: Machine, *words: str) -> None:
    told = machine.ask(["systemctl", *words])
    if not told.is_done:
        raise NotSwitched(
            phrase(
                "errors",
                "The system did not take the change “{change}”: {reason}. Look at it with "
                "systemctl status {unit}, then try again.",
            ),
            change=f"systemctl {' '.join(words)}",
            reason=told.words.splitlines()[-1] if told.words else told.status,
            unit=UNIT,
        )
