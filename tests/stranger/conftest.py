"""The golden folders as a stranger finds them: bytes, secrets, and a page to read."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from pagereader.chain import read_chains, read_questionnaires
from pagereader.entries import read_entries
from pagereader.facts import read_facts
from pagereader.holders import OpenedHolder

GOLDEN = Path(__file__).parents[1] / "golden"


@dataclass
class Found:
    """One folder, a backup and a bundle of it, and all that is true of them."""

    place: Path
    truth: dict

    @property
    def path(self):
        return self.place / "practice"

    def holder(self, name, folder=None):
        """Open what a therapist may open, or the recovery key where ``name`` is ``None``."""
        folder = folder or self.path
        facts, entries = read_facts(folder / "practice.json"), read_entries(folder / "keys.sqlite")
        if name is None:
            return OpenedHolder.by_recovery_key(facts, entries, self.truth["recovery_key"])
        passphrase = self.truth["therapists"][name]["passphrase"]
        return OpenedHolder.by_passphrase(facts, entries, name, passphrase)

    def own_chain(self, holder):
        chains = read_chains(self.path / "records.sqlite", holder.chain_keys())
        return chains[bytes.fromhex(read_facts(self.path / "practice.json")["settings"]["kiosk_id"])]

    def names(self, name):
        return self.truth["clients"] if name is None else self.truth["therapists"][name]["reads"]

    def true_sheets(self, name):
        """Client number -> sheets, of all whom this holder may read."""
        known = [*(self.truth["clients"][one] for one in self.names(name)), self.truth["without_code"]]
        return {one["number"]: one["sheets"] for one in known}

    def in_words(self, wall_ms, fingerprint, values, folder=None):
        """A sheet as ``truth.json`` has it, the items by their ids."""
        items = read_questionnaires((folder or self.path) / "records.sqlite")[fingerprint]
        for place, value in values.items():
            assert value < 0 or value in items[place][1]
        return {"wall_ms": wall_ms, "answers": {items[place][0]: value for place, value in values.items()}}


@pytest.fixture(params=["x25519", "x-wing"])
def found(request, tmp_path):
    place = tmp_path / request.param
    shutil.copytree(GOLDEN / request.param, place)
    return Found(place, json.loads((place / "truth.json").read_text(encoding="utf-8")))
