"""A golden folder, copied: what lies in the repository is never opened itself."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@dataclass
class Golden:
    """A copy of one golden folder and everything that is true of it."""

    place: Path
    truth: dict

    @property
    def path(self):
        return self.place / "practice"

    @property
    def backup(self):
        return self.place / "backup"

    def passphrase(self, name):
        return self.truth["therapists"][name]["passphrase"]


@pytest.fixture(params=["x25519", "x-wing"])
def golden(request, tmp_path):
    place = tmp_path / request.param
    shutil.copytree(HERE / request.param, place)
    for part in (place, *place.rglob("*")):  # a repository keeps no modes
        part.chmod(0o700 if part.is_dir() else 0o600)
    truth = json.loads((place / "truth.json").read_text(encoding="utf-8"))
    return Golden(place, truth)
