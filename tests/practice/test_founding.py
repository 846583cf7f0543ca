"""A practice is founded whole or not at all."""

import os
import random
import signal
import stat
import subprocess
import sys
import time

import pytest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.clients import NoCardLeft, free_selector
from kiosk.practice.counting import therapist_count
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.files import opened
from kiosk.practice.founding import found_practice
from kiosk.practice.granted import open_granted
from kiosk.practice.names import BadName, NameTaken
from kiosk.store.draft import FolderNotEmpty, PracticeExists
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.cost import FLOOR, Cost, CostRefused
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.passphrases import WeakPassphrase
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite

GOOD = "gravel-otter-mandolin-sixfold-breeze"

FOUND_AND_FOUND = """
import sys
from pathlib import Path
from kiosk.practice.founding import found_practice
from kiosk.vault.cost import FLOOR
print("ready", flush=True)
for number in range(1000):
    place = Path(sys.argv[1]) / f"practice {number}"
    found_practice(place, "Lindenhof", "Ada", sys.argv[2], FLOOR, clients=["Ana"])
"""


def found(path, **more):
    return found_practice(path, "Lindenhof", "Ada", GOOD, FLOOR, **more)


def test_a_founded_practice_is_complete_and_private(tmp_path):
    founded = found(tmp_path / "practice", clients=["Ana", "Ben"])
    folder = PracticeFolder(tmp_path / "practice")
    assert folder.read_facts().name == "Lindenhof"
    assert [card.name for card in founded.cards] == ["Ana", "Ben"]
    assert therapist_count(folder.path) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["practice"]
    if os.name != "nt":
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.path.iterdir()} == {0o600}
    with unlock(folder.path, GOOD) as desk:
        assert [row.name for row in desk.caseload()] == ["Ana", "Ben"]


def test_c9_no_name_stands_in_the_files_but_the_practices(tmp_path):
    found_practice(
        tmp_path / "p", "Lindenhof", "Marquise Therapista", GOOD, FLOOR, clients=["Clientine Marker"]
    )
    stored = b"".join(file.read_bytes() for file in (tmp_path / "p").iterdir())
    assert b"Lindenhof" in stored
    for secret in ("Marquise", "Therapista", "Clientine", "Marker", GOOD):
        for encoding in ("utf-8", "utf-16-le"):
            assert secret.lower().encode(encoding) not in stored.lower()


def test_c14_the_recovery_key_opens_every_client(tmp_path):
    founded = found(tmp_path / "practice", clients=["Ana"])
    with unlock(tmp_path / "practice", GOOD) as desk:
        desk.people.add_client("Later")
    facts = PracticeFolder(tmp_path / "practice").read_facts()
    written_down = RecoveryKey.parse(str(founded.recovery_key))
    holder = holder_from_recovery(written_down, Suite(facts.suite))
    with opened(tmp_path / "practice" / "keys.sqlite", read_only=True) as keys:
        granted, findings = open_granted(Keyring(keys), holder)
    assert findings == []
    assert [client.name for client in granted.values()] == ["Log", "Without a code", "Ana", "Later"]


def test_a_recovery_key_that_was_shown_before_is_the_one_that_opens(tmp_path):
    shown = RecoveryKey.generate()
    assert found(tmp_path / "practice", recovery_key=shown).recovery_key == shown


def test_the_older_suite_works_all_the_way(tmp_path):
    code = found(tmp_path / "practice", clients=["Ana"], suite=Suite.X25519).cards[0].code
    kiosk = ClientDesk.open(tmp_path / "practice")
    kiosk.submit(kiosk.admit(code), {item.id: 1 for item in kiosk.questionnaire.items})
    kiosk.close()
    with unlock(tmp_path / "practice", GOOD) as desk:
        assert (desk.arrived, desk.findings) == (1, ())


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        (("", "Ada", []), BadName),
        (("Lindenhof", "   ", []), BadName),
        (("Lindenhof", "Ada", ["Ana", ""]), BadName),
        (("Lindenhof", "Ada", ["Ana", "a" * 81]), BadName),
        (("Lindenhof", "Ada", ["Ana", " ANA "]), NameTaken),
    ],
)
def test_a_name_that_cannot_be_used_founds_nothing(tmp_path, names, fault):
    practice, therapist, clients = names
    with pytest.raises(fault):
        found_practice(tmp_path / "practice", practice, therapist, GOOD, FLOOR, clients=clients)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "passphrase", ["", "short", "lindenhof lindenhof ada", "correct horse battery staple"]
)
def test_c13_a_weak_passphrase_founds_nothing(tmp_path, passphrase):
    with pytest.raises(WeakPassphrase):
        found_practice(tmp_path / "practice", "Lindenhof", "Ada", passphrase, FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_c10_a_cost_below_the_floor_founds_nothing(tmp_path):
    with pytest.raises(CostRefused):
        found_practice(tmp_path / "practice", "Lindenhof", "Ada", GOOD, Cost(1024, 1, 1))
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_founded_over_something_else(tmp_path):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("precious", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        found(tmp_path / "taken")
    found(tmp_path / "practice")
    with pytest.raises(PracticeExists):
        found(tmp_path / "practice")


def test_d6_a_fault_on_the_way_leaves_nothing(tmp_path):
    def fail(foundation):
        assert foundation.folder.keys_file.exists()
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        found(tmp_path / "practice", furnish=fail)
    assert list(tmp_path.iterdir()) == []


def test_d6_a_founding_that_is_killed_leaves_no_half_made_practice(tmp_path):
    chance = random.Random()
    for round_ in range(3):
        place = tmp_path / f"round {round_}"
        place.mkdir()
        with subprocess.Popen(
            [sys.executable, "-c", FOUND_AND_FOUND, str(place), GOOD], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0.05, 1.2))
            process.send_signal(signal.SIGKILL)
        for folder in place.glob("practice *"):
            with unlock(folder, GOOD) as desk:
                assert [row.name for row in desk.caseload()] == ["Ana"]
        unfinished = next(n for n in range(1000) if not (place / f"practice {n}").exists())
        found(place / f"practice {unfinished}")
        assert not [file for file in place.iterdir() if file.name.startswith(f".practice {unfinished}")]


def test_a_thousand_cards_are_all_there_are():
    assert free_selector(set(range(1000)) - {417}, random.Random(1)) == 417
    with pytest.raises(NoCardLeft):
        free_selector(range(1000), random.Random(1))


def test_counting_therapists_needs_no_practice(tmp_path):
    assert therapist_count(tmp_path / "nowhere") == 0
    (tmp_path / "keys.sqlite").write_bytes(b"nonsense" * 100)
    assert therapist_count(tmp_path) == 0
