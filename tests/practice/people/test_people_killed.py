"""Somebody pulls the plug while people change: whatever was left, each client has a therapist who reads."""

import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress

from kiosk.practice.files import opened
from kiosk.practice.granted import open_granted
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.holders import holder_from_master, holder_from_recovery
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.slots import WrongPassphrase, open_slot
from kiosk.vault.suites import Suite

ROUNDS = 6
CHANGE_PEOPLE = """
import sys
from pathlib import Path
from kiosk.practice.desk.therapist_desk import unlock
with unlock(Path(sys.argv[1]), sys.argv[2]) as desk:
    people = desk.people
    ada, bram = (one.holder_id for one in people.therapists())
    print("ready", flush=True)
    for turn in range(100_000):
        number = people.add_client(f"Client {turn}").client_number
        people.transfer(number, ada)
        people.share(number, bram)
        people.unshare(number, bram)
        people.transfer(number, bram)
        people.transfer(number, ada, keep_cover=True)
        people.set_active(number, False)
        people.set_active(number, True)
        people.new_card(number)
        if turn % 2:
            people.erase(number)
"""


def killed_while_people_change(practice, chance):
    """Change people in a process of its own, and kill it at any moment."""
    arguments = [sys.executable, "-c", CHANGE_PEOPLE, str(practice.path), str(practice.recovery_key)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.02, 0.5))
        process.send_signal(signal.SIGKILL)


def test_d1_a_kill_while_people_change_leaves_nobody_without_a_therapist_who_reads(practice, answer):
    answer("Ana", 4)
    suite = Suite(practice.folder.read_facts().suite)
    with opened(practice.folder.keys_file, read_only=True) as keys:
        therapists = [one for one in Keyring(keys).holders() if one.kind == "therapist"]
    holders = [holder_from_recovery(practice.recovery_key, suite)]
    for passphrase in (practice.passphrase, practice.second_passphrase):
        for one in therapists:
            with suppress(WrongPassphrase):  # it is the other one's
                master = open_slot(one.slot, passphrase)
                holders.append(holder_from_master(one.holder_id, master, suite))
    assert len(holders) == 3
    chance = random.Random()
    seen = 0
    for round_ in range(ROUNDS):
        killed_while_people_change(practice, chance)
        # What the next start reads is what a copy of the folder holds at this moment.
        copy = practice.path.with_name(f"after kill {round_}")
        shutil.copytree(practice.path, copy)
        with opened(copy / "keys.sqlite") as keys:
            seen += len(everybody_is_read_by_the_right_holders(Keyring(keys), holders))
    assert seen > ROUNDS
    with practice.unlock() as desk:
        assert desk.findings == ()
        assert desk.trend(desk.find("Ana")).history.overall.tolist() == [75.0]
    with practice.with_recovery() as desk:
        assert desk.findings == ()


def everybody_is_read_by_the_right_holders(keyring, holders):
    """Check every client against every holder's grants; give the clients."""
    opens = {}
    for holder in holders:
        granted, findings = open_granted(keyring, holder)
        assert findings == []
        opens[holder.holder_id] = granted.keys()
    clients = [one for one in keyring.clients() if one.number >= FIRST_CLIENT]
    for client in clients:
        assert client.number in opens[RECOVERY_HOLDER]
        assert client.number in opens[client.therapist]
    numbers = {client.number for client in clients}
    assert not numbers.intersection(keyring.erased())
    assert {card.client_number for card in keyring.cards()} <= numbers
    return clients
