"""A kiosk that is killed while it sends: what was acknowledged is there, and the chain is whole."""

import random
import subprocess
import sys
import time

import pytest

from kiosk.demo.making import make_demo
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.files import opened
from kiosk.store.file_checks import verify_records_file
from kiosk.store.folder import PracticeFolder
from kiosk.store.records import Records
from kiosk.vault.header import RowHeader

# Sends sheet after sheet as the kiosk does, and says so only after the receipt.
SENDER = """
import sys
from pathlib import Path
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.questionnaires.definition import Missing

desk = ClientDesk.open(Path(sys.argv[1]))
answers = {item.id: 4 if item.scored else 0 for item in desk.questionnaire.items}
answers["repaired"] = Missing.NOT_SHOWN
admission = desk.admit(sys.argv[2])
print("ready", flush=True)
while True:
    print(desk.submit(admission, answers).seq, flush=True)
"""


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("killed") / "practice", 5)


def test_d1_a_kiosk_killed_while_sending_loses_no_acknowledged_sheet(practice):
    chance = random.Random(1)
    client = practice.clients[0]
    acknowledged: list[int] = []
    for _ in range(8):
        command = [sys.executable, "-c", SENDER, str(practice.folder), client.code]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as kiosk:
            assert kiosk.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0.0, 0.2))
            kiosk.kill()
            told = kiosk.stdout.read().splitlines(keepends=True)
        # A last line without its end was not said: the process was killed in the middle of the word.
        acknowledged.extend(int(line) for line in told if line.endswith("\n"))
    assert len(acknowledged) > 8
    with opened(PracticeFolder(practice.folder).records_file) as records:
        assert verify_records_file(records) == ()
        (kiosk_id,) = Records(records).kiosk_ids()
        stored = {RowHeader.parse(row.header).seq for row in Records(records).rows(kiosk_id)}
    assert set(acknowledged) <= stored
    therapist = next(one for one in practice.therapists if one.name == client.therapist)
    with unlock(practice.folder, therapist.passphrase, therapist.name) as desk:
        assert not desk.findings
        row = next(row for row in desk.caseload() if row.number == client.number)
        assert row.sessions >= client.sessions + len(acknowledged)
