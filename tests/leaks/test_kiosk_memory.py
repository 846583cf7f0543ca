"""What a kiosk that ran for a while has in its memory: nothing that opens, forges or tells a sheet."""

import pytest
from leakwatch import markers, memory
from leakwatch.answering import ANSWERS, values
from leakwatch.playing import started
from leakwatch.privileges import to_be_looked_into
from leakwatch.truth import secrets_of

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def kiosk(home, demo):
    with started(home, "--data", demo.folder, "--windowed", before=to_be_looked_into()) as session:
        session.kiosk.wait_for_start()
        for client, cards in zip(demo.clients, ANSWERS, strict=False):
            session.kiosk.do("begin", code=client.code)
            session.kiosk.do("answer", cards=cards)
            session.kiosk.do("send")
        yield session


@pytest.fixture(scope="module")
def secrets(kiosk, demo):
    return secrets_of(demo.folder, [one.passphrase for one in demo.therapists])


def test_c1_the_scan_sees_what_the_kiosk_has(kiosk, demo):
    name = "Lindenhof Practice (demo)"
    found = memory.scan(kiosk.process.pid, {"name": name.encode(), "nothing": b"no kiosk ever had this"})
    assert {one.what for one in found} == {"name"}


def test_c1_no_private_key_passphrase_or_key_of_a_written_row_is_in_the_kiosks_memory(kiosk, secrets):
    assert {"passphrase 0", "passphrase 1", "seed 0", "seed 2", "K_0", "tag key of row 0"} <= secrets.keys()
    assert memory.scan(kiosk.process.pid, secrets) == []


def test_c1_no_answers_of_a_client_who_has_gone_are_in_the_kiosks_memory(kiosk):
    shapes = {
        f"{name} of client {number}": shape
        for number, cards in enumerate(ANSWERS)
        for name, shape in markers.of_answers(values(cards)).items()
    }
    assert memory.scan(kiosk.process.pid, shapes) == []
