"""What is wiped is gone from memory, and nothing else is."""

import pytest

from kiosk.vault.contents import SheetBody
from kiosk.vault.wiping import SHORTEST, wipe, wipe_text

ANSWERS = bytes.fromhex("0001 00 03 000005 01ffff 080002")


def test_the_very_object_is_overwritten():
    secret = bytes(range(1, 33))
    same = secret
    wipe(secret)
    assert same == bytes(32)


def test_a_bytearray_is_overwritten_and_keeps_its_size():
    secret = bytearray(b"a secret that is long enough")
    wipe(secret)
    assert secret == bytes(28)


@pytest.mark.parametrize("size", range(SHORTEST))
def test_what_python_may_share_is_left_alone(size):
    short = bytes(range(1, size + 1))
    wipe(short)
    assert short == bytes(range(1, size + 1))


def test_bytes_beside_it_stay_as_they_are():
    whole = [bytes([number]) * 32 for number in range(1, 200)]
    kept = [bytes(bytearray(one)) for one in whole]
    wipe(*whole[::2])
    assert whole[1::2] == kept[1::2]
    assert set(whole[::2]) == {bytes(32)}


def test_encoding_a_sheet_gives_the_same_bytes_again_and_again():
    sheet = SheetBody(b"questionnaire-id", 1, ((0, 5), (1, -1), (8, 2)))
    assert sheet.encode() == sheet.encode() == b"questionnaire-id" + ANSWERS


@pytest.mark.parametrize("letter", ["a", "é", "ש", "語", "𞤀"])
def test_the_characters_of_the_very_text_are_overwritten(letter):
    text = "".join(letter for _ in range(40))
    same, other = text, letter * 40
    wipe_text(text)
    assert [ord(character) for character in same] == [0] * 40
    assert other == letter * 40
    assert "".join([letter, "x"]) == letter + "x"


def test_a_text_that_python_may_share_is_left_alone():
    text = "".join(["short", "one"])
    wipe_text(text)
    assert text == "shortone"
