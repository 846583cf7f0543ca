"""A kiosk killed at any moment loses no sheet that it has acknowledged."""

import struct
import subprocess

import pytest

from kiosk.store.engine import opened
from kiosk.store.records import Records

ROUNDS = 25

# One process that forks a writer again and again and kills it after a random time: starting a fresh
# interpreter each time would take longer than the writing.
_KILL_AGAIN_AND_AGAIN = f"""
import os, random, signal, time

draw = random.Random()
for turn in range({ROUNDS}):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        numbers = range(turn * 1000, turn * 1000 + 1000)
        write(numbers, lambda number: os.write(writer, number.to_bytes(4, "big")))
        os._exit(0)
    os.close(writer)
    seen = os.read(reader, 4)
    time.sleep(draw.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 65536):
        seen += more
    os.close(reader)
    sys.stdout.buffer.write(seen)
"""


def test_d1_no_acknowledged_sheet_is_lost_when_the_kiosk_is_killed(records, writer_script):
    done = subprocess.run(writer_script(_KILL_AGAIN_AND_AGAIN), stdout=subprocess.PIPE, check=True)
    acknowledged = [number for (number,) in struct.iter_unpack(">I", done.stdout)]
    stored = records.stored()
    assert len(acknowledged) >= ROUNDS
    assert set(acknowledged) <= set(stored)
    assert len(set(stored)) == len(stored)
    # At most the one sheet that was under way when the writer was killed was stored and not acknowledged.
    assert len(stored) - len(acknowledged) <= ROUNDS


# The writer dies with its journal on the disk and its rows half in the file.
_DIE_IN_THE_MIDDLE = """
import os, signal
from kiosk.store.engine import writing
engine = open_engine(file)
with writing(engine) as connection:
    connection.exec_driver_sql("PRAGMA cache_size = 1")
    connection.exec_driver_sql("PRAGMA cache_spill = 1")
    connection.exec_driver_sql("DELETE FROM record")
    connection.exec_driver_sql("UPDATE chain_head SET n = 0, key = zeroblob(32)")
    for place in range(50):
        connection.exec_driver_sql(
            "INSERT INTO questionnaire VALUES (randomblob(16), hex(randomblob(3000)))")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def killed_in_the_middle(records, writer_script):
    records.append(0)
    before = records.folder.records_file.stat().st_size
    subprocess.run(writer_script(_DIE_IN_THE_MIDDLE), check=False)
    journal = records.folder.records_file.with_name("records.sqlite-journal")
    assert journal.stat().st_size > 0
    assert records.folder.records_file.stat().st_size > before
    return journal


def test_d1_a_kiosk_goes_on_after_a_kill_in_the_middle_of_a_commit(records, killed_in_the_middle):
    assert records.append(1).seq == 1
    assert records.stored() == [0, 1]
    assert killed_in_the_middle.stat().st_size == 0


def test_d1_whoever_only_reads_after_a_kill_sees_what_was_acknowledged(records, killed_in_the_middle):
    with opened(records.folder.records_file, read_only=True) as engine:
        assert Records(engine).count() == 1
    assert not killed_in_the_middle.exists() or killed_in_the_middle.stat().st_size == 0
    assert records.stored() == [0]
