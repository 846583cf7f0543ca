"""``rapport kiosk-session``: let a computer start with the kiosk alone, and see what is locked on it."""

import argparse
from collections.abc import Callable, Mapping
from typing import Final

from kiosk.commands.console import Console
from kiosk.errors import EXIT_DONE, EXIT_NOT_SO
from kiosk.waiting_room.locks import State, look
from kiosk.waiting_room.machine import Machine
from kiosk.waiting_room.switching import disable, enable

_MARKS: Final[Mapping[State, str]] = {State.LOCKED: "locked ", State.OPEN: "OPEN   ", State.UNSEEN: "unseen "}


def run(options: argparse.Namespace, console: Console) -> int:
    """Do what was asked for."""
    return _ACTS[options.act](Machine(), console)


def switch_on(machine: Machine, console: Console) -> int:
    """Let the computer start with the kiosk."""
    enable(machine)
    console.say(
        "From its next start on, this computer shows the kiosk and nothing else. Restart it now.",
        "To look after the computer, close the kiosk (Therapist, unlock, Close the kiosk): a login appears.",
        "What is locked and what is not: rapport kiosk-session check",
    )
    console.document({"enabled": True})
    return EXIT_DONE


def switch_off(machine: Machine, console: Console) -> int:
    """Let it start as it did before."""
    disable(machine)
    console.say("From its next start on, this computer starts as it did before the kiosk session.")
    console.document({"enabled": False})
    return EXIT_DONE


def check(machine: Machine, console: Console) -> int:
    """Say what is locked; exit status 1 while anything that can be seen is open."""
    locks = look(machine)
    for lock in locks:
        console.say(f"{_MARKS[lock.state]} {lock.sentence}")
    console.document([{"name": one.name, "state": one.state, "sentence": one.sentence} for one in locks])
    return EXIT_NOT_SO if any(lock.state is State.OPEN for lock in locks) else EXIT_DONE


_ACTS: Final[Mapping[str, Callable[[Machine, Console], int]]] = {
    "enable": switch_on,
    "disable": switch_off,
    "check": check,
}
