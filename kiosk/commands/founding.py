"""``rapport setup --answers``: a practice from a file of answers, without anybody at the screen."""

import argparse
import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.commands.console import Console, unreadable
from kiosk.commands.folder import chosen_folder
from kiosk.errors import EXIT_DONE, InputFault, MachineFault
from kiosk.practice.founding import Founded, found_practice
from kiosk.vault.codes import format_code
from kiosk.words import phrase

_MOST_BYTES = 1 << 20
_KNOWN = frozenset(("practice", "therapist", "clients", "passphrase"))


class BadAnswers(InputFault):
    """The file of answers cannot be used."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What set-up asks for.

    Attributes:
        practice: the practice's name.
        therapist: the first therapist's name.
        clients: names of first clients, each of whom gets a code card.
        passphrase: the therapist's, if it stands in the file.
    """

    practice: str
    therapist: str
    clients: tuple[str, ...] = ()
    passphrase: str | None = None


def run(options: argparse.Namespace, console: Console) -> int:
    """Set the practice up and print the recovery key and the codes."""
    answers = read_answers(options.answers)
    from_file = answers.passphrase if options.passphrase_file is None else None
    passphrase = from_file or console.new_passphrase(options.passphrase_file)
    folder = chosen_folder(options)

    def hand_over(founded: Founded) -> None:
        try:
            console.document(_as_json(folder, founded))
            console.say(*_as_text(folder, answers, founded))
        except OSError as fault:
            raise _not_shown(fault) from fault

    found_practice(
        folder,
        answers.practice,
        answers.therapist,
        passphrase,
        clients=answers.clients,
        hand_over=hand_over,
    )
    return EXIT_DONE


def read_answers(file: Path) -> Answers:
    """Read TOML, or JSON when the name ends in ``.json``.

    Raises:
        BadAnswers: not of that form, or something is missing, misspelt or of another kind.
        MachineFault: the file cannot be read.
    """
    try:
        with file.open("rb") as opened:
            # Some editors begin a file with a byte order mark.
            text = opened.read(_MOST_BYTES).decode("utf-8-sig")
    except OSError as fault:
        raise unreadable(file, fault) from fault
    except UnicodeDecodeError as fault:
        raise _not_readable(file, "it is no UTF-8 text") from fault
    parse: Callable[[str], Any] = json.loads if file.suffix.lower() == ".json" else tomllib.loads
    try:
        fields = parse(text)
    except (ValueError, RecursionError) as fault:
        raise _not_readable(file, str(fault)) from fault
    if not isinstance(fields, dict):
        raise _not_readable(file, "it is no table of names and values")
    return _checked(file, fields)


def _checked(file: Path, fields: Mapping[str, object]) -> Answers:
    for name in fields:
        if name not in _KNOWN:
            raise BadAnswers(
                phrase("errors", "{file} has “{name}”, which set-up does not know. Correct or remove it."),
                file=file,
                name=name[:40],
            )
    clients = fields.get("clients", [])
    if not isinstance(clients, list) or not all(isinstance(name, str) for name in clients):
        raise BadAnswers(
            phrase("errors", "In {file}, clients must be a list of names in quotation marks."), file=file
        )
    return Answers(
        _text(file, fields, "practice"),
        _text(file, fields, "therapist"),
        tuple(clients),
        _text(file, fields, "passphrase") if "passphrase" in fields else None,
    )


def _text(file: Path, fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadAnswers(phrase("errors", '{file} needs a line like {name} = "…".'), file=file, name=name)
    return value


def _not_readable(file: Path, reason: str) -> BadAnswers:
    return BadAnswers(
        phrase("errors", "{file} is neither TOML nor JSON that can be read: {reason}."),
        file=file,
        reason=reason,
    )


def _not_shown(fault: OSError) -> MachineFault:
    return MachineFault(
        phrase(
            "errors",
            "The recovery key could not be shown ({reason}), so nothing was set up. Try again.",
        ),
        reason=fault.strerror or fault,
    )


def _as_json(folder: Path, founded: Founded) -> dict[str, object]:
    return {
        "folder": str(folder),
        "recovery_key": str(founded.recovery_key),
        "recovery_fingerprint": founded.recovery_key.fingerprint(),
        "clients": [{"name": card.name, "code": card.code} for card in founded.cards],
    }


def _as_text(folder: Path, answers: Answers, founded: Founded) -> list[str]:
    cards = [f"  {format_code(card.code)}  {card.name}" for card in founded.cards]
    return [
        f"{answers.practice} is set up in {folder}.",
        "",
        f"Recovery key (fingerprint {founded.recovery_key.fingerprint()}):",
        f"  {founded.recovery_key}",
        "Write it on paper now and keep that in a sealed envelope, away from this computer.",
        "It opens everything, is stored nowhere, and is not shown again.",
        *(["", "Codes, for one card each; they are not shown again either:", *cards] if cards else []),
    ]
