"""The commands in the practice's guide are ones that Rapport understands."""

import re
import shlex
from pathlib import Path

import pytest

from kiosk.cli import parse
from kiosk.commands import client, practice

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "guide-practice.md").read_text(encoding="utf-8")
_STANDS_FOR = {"MONTHS": "24", "CODE": "1284-7QK2MD"}


def listed():
    """Give every command of the list at the end, each alternative as a line of its own."""
    block = re.search(r"```\n(rapport client list.*?)```", GUIDE, re.DOTALL)[1]
    for line in block.splitlines():
        command = re.split(r"\s{2,}", line.strip())[0]
        first, *others = command.split(" | ")
        if first:
            yield first
        for other in others:
            start = first.split()[:2] if other[:1].islower() and " " in other else first.split()[:3]
            yield " ".join([*start, other])


def mentioned():
    """Give the commands inside sentences."""
    return re.findall(r"`(rapport [a-z][^`]*)`", GUIDE)


@pytest.mark.parametrize("command", [*listed(), *mentioned()])
def test_a_command_of_the_guide_is_understood(command):
    words = [_STANDS_FOR.get(word, word) for word in shlex.split(command)[1:]]
    assert parse(words).command == words[0]


def test_the_guide_lists_every_act_on_people():
    told = {tuple(line.split()[1:3]) for line in listed()}
    for command in (client, practice):
        name = command.__name__.rpartition(".")[2]
        assert {(name, act) for act in command._ACTS} <= told
