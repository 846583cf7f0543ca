"""What a kiosk that ran for a while has in its memory: nothing that opens, forges or tells a sheet."""

from pathlib import Path

import pytest
from leakwatch import markers, memory
from leakwatch.answering import ANSWERS, WORDS, values
from leakwatch.playing import started
from leakwatch.privileges import to_be_looked_into
from leakwatch.truth import secrets_of

from kiosk.practice.files import opened
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.codes import comfort_key, split_code

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def kiosk(home, demo):
    PracticeFolder(demo.folder).change_settings(PracticeQuestions(comment=True).as_settings())
    with started(home, "--data", demo.folder, "--windowed", before=to_be_looked_into()) as session:
        session.kiosk.wait_for_start()
        for client, cards, words in zip(demo.clients, ANSWERS, WORDS, strict=False):
            session.kiosk.do("begin", code=client.code)
            session.kiosk.do("answer", cards=cards)
            session.kiosk.do("write", letters=[*map(ord, words)])
            session.seen_while_written = memory.scan(session.process.pid, shapes_of_words(words))
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
    found = memory.scan(kiosk.process.pid, shapes)
    # Python's own variables hold no answers; how many tuples of each size it keeps may look like some.
    assert [one for one in found if not Path(one.where).name.startswith(("python", "libpython"))] == []


def shapes_of_words(words):
    """Every stretch of twelve letters, as texts lie in memory: what was written grew letter by letter."""
    stretches = {words[at : at + 12] for at in range(len(words) - 11)}
    encodings = ("utf-8", "utf-16-le", "utf-32-le")
    return {f"{one} as {name}": one.encode(name) for one in stretches for name in encodings}


def test_c9_no_words_of_a_client_who_has_gone_are_in_the_kiosks_memory(kiosk):
    assert kiosk.seen_while_written, "the scan is not blind"
    shapes = {name: shape for words in WORDS for name, shape in shapes_of_words(words).items()}
    assert memory.scan(kiosk.process.pid, shapes) == []


def test_c9_no_key_that_a_code_yielded_is_in_the_kiosks_memory_after_the_visit(kiosk, demo):
    with opened(PracticeFolder(demo.folder).keys_file, read_only=True) as keys:
        cards = {card.selector: card for card in Keyring(keys).cards()}
    yielded = {}
    for client, _ in zip(demo.clients, ANSWERS, strict=False):
        selector, secret = split_code(client.code)
        card = cards[selector]
        key = comfort_key(selector, card.client_number, secret, card.salt)
        yielded[f"key of client {card.client_number}"] = key
    assert len(yielded) == len(ANSWERS)
    assert memory.scan(kiosk.process.pid, yielded) == []
