"""Several processes may write to one folder at once: each waits for its turn, none overwrites another."""

import subprocess

import pytest

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
