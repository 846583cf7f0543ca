"""Whoever has docs/format.md knows who signed a list of clients, and what it tells a kiosk."""

import base64
import json
from pathlib import Path

import pytest
from pagereader.code_card import code_opens
from pagereader.entries import read_entries
from pagereader.facts import read_facts
from pagereader.holders import LOG, RECOVERY, OpenedHolder
from pagereader.list_of_clients import read_list, signing_key
from pagereader.notation import NotAsWritten, sha256

GOLDEN = Path(__file__).parents[1] / "golden"
LIST = (GOLDEN / "lists" / "list").read_bytes()


@pytest.fixture
def truth():
    return json.loads((GOLDEN / "lists" / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture
def holder():
    """The recovery key of the practice that made the list."""
    path, told = GOLDEN / "x25519" / "practice", GOLDEN / "x25519" / "truth.json"
    facts, entries = read_facts(path / "practice.json"), read_entries(path / "keys.sqlite")
    key = json.loads(told.read_text(encoding="utf-8"))["recovery_key"]
    return OpenedHolder.by_recovery_key(facts, entries, key)


@pytest.fixture
def key():
    """What the kiosk knows lists by."""
    return bytes.fromhex(read_facts(GOLDEN / "lists" / "device" / "practice.json")["settings"]["roster_key"])


def test_c17_a_stranger_reads_what_the_practice_decided(truth, key):
    found = read_list(LIST, key)
    settings = dict(found.settings)
    assert base64.b64decode(settings.pop("look_logo"), validate=True).hex() == truth["settings"].pop(
        "look_logo"
    )
    assert (found.name, settings) == (truth["name"], truth["settings"])


def test_c17_a_stranger_reads_clients_and_cards(truth, holder, key):
    found = read_list(LIST, key)
    assert found.practice_id == holder.practice_id
    keys = {one["holder_id"]: one["public_key"] for one in holder.entries["holder"]}
    assert found.holders == keys
    assert RECOVERY in found.holders
    known = {one["number"]: one["public_key"] for one in holder.entries["client"]}
    listed = {one["number"]: one["public_key"] for one in found.clients}
    assert listed.keys() - known.keys() == {truth["new"]["number"]}
    assert {one: listed[one] for one in known} == known
    assert sum(one["active"] and one["number"] > 1 for one in found.clients) == truth["clients"]
    (card,) = (one for one in found.cards if code_opens(truth["new"]["code"], one))
    assert card["client_number"] == truth["new"]["number"]


def test_c17_a_stranger_knows_who_can_sign_a_list(holder, key):
    assert signing_key(holder.seeds()[LOG]) == key


@pytest.mark.parametrize("place", [b"Praxis", b"#5C3A70", b"116 123"])
def test_c17_a_stranger_notices_a_list_that_was_changed(key, place):
    changed = LIST[:-32].replace(place, place[:-1] + b"9", 1)
    assert changed != LIST[:-32]
    with pytest.raises(NotAsWritten, match="signature of the list"):
        read_list(changed + sha256(changed), key)
