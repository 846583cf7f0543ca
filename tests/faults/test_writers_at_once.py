"""Several processes may write to one folder at once: each waits for its turn, none overwrites another."""

import os
import subprocess
import sys

import pytest
from rig.practice import ANA, make_practice
from rig.running import HERE

from kiosk.store.engine import open_engine, writing
from kiosk.store.faults import StoreBusy
from kiosk.store.records import Recorder

SHEETS = 15


def test_d4_four_writers_at_once_leave_one_whole_chain(records, writer_script):
    script = f"write(range(int(sys.argv[4]), int(sys.argv[4]) + {SHEETS}), lambda number: None)"
    running = [
        subprocess.Popen([*writer_script(script), str(first)]) for first in range(0, 4 * SHEETS, SHEETS)
    ]
    assert [writer.wait(60) for writer in running] == [0, 0, 0, 0]
    stored = records.stored()
    assert sorted(stored) == list(range(4 * SHEETS))
    for first in range(0, 4 * SHEETS, SHEETS):
        own = [number for number in stored if first <= number < first + SHEETS]
        assert own == sorted(own)


def test_a_file_kept_by_another_program_is_told_in_words(records, make_sheet):
    impatient = open_engine(records.folder.records_file, wait_seconds=0.05)
    with writing(records.engine), pytest.raises(StoreBusy, match="in use by another program"):
        Recorder(impatient, records.kiosk_id).append(7, records.client_key.public, make_sheet(1))
    impatient.dispose()
    assert records.stored() == []
    assert records.append(1).seq == 0


_SEND = """
import sys
from pathlib import Path
from rig.practice import ANA, sheet
from kiosk.practice.answering.client_desk import ClientDesk
first = int(sys.argv[2])
for number in range(first, first + 8):
    desk = ClientDesk.open(Path(sys.argv[1]))
    desk.submit(desk.admit_chosen(ANA), sheet(desk.questionnaire, number))
    desk.write_log()
    desk.close()
"""


def test_d4_a_therapist_at_work_among_kiosks_harms_nobody(tmp_path):
    """Three kiosks send while a therapist unlocks, adds clients and reads, again and again."""
    practice = make_practice(tmp_path / "practice")
    paths = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    kiosks = [
        subprocess.Popen(
            [sys.executable, "-c", _SEND, str(practice.path), str(first)],
            env={**os.environ, "PYTHONPATH": paths},
        )
        for first in (100, 200, 300)
    ]
    names = []
    while any(kiosk.poll() is None for kiosk in kiosks):
        with practice.desk() as desk:
            assert desk.findings == ()
            names.append(f"Client {len(names)}")
            desk.people.add_client(names[-1])
            desk.mark_read(ANA)
    assert [kiosk.wait() for kiosk in kiosks] == [0, 0, 0]
    seen = practice.seen()
    assert sorted(seen.sheets[ANA]) == [first + more for first in (100, 200, 300) for more in range(8)]
    assert set(names) <= set(seen.names.values())
    assert seen.findings == ()
    assert practice.wrong_in_files() == []
