"""What suits a client is sealed under a key that the code yields; without it there are random bytes."""

import secrets
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.comfort import TEXT_SIZES, Comfort
from kiosk.vault import labels
from kiosk.vault.codes import card_hash, comfort_key
from kiosk.vault.comfort import (
    LONGEST_LANGUAGE,
    SEALED_SIZE,
    ComfortKey,
    decode_comfort,
    encode_comfort,
)

PRACTICE = bytes(range(16))
KEY = bytes(range(100, 132))
LIKED = Comfort("pt-BR", 175, high_contrast=True, left_handed=True)
COMFORTS = st.builds(
    Comfort,
    language=st.text(alphabet=st.characters(min_codepoint=1, max_codepoint=127), max_size=LONGEST_LANGUAGE),
    text_percent=st.sampled_from(TEXT_SIZES),
    high_contrast=st.booleans(),
    left_handed=st.booleans(),
)


def key(practice=PRACTICE, selector=12, client=7, secret=KEY):
    return ComfortKey(practice, selector, client, bytes(bytearray(secret)))


@given(COMFORTS)
def test_whatever_somebody_likes_comes_back_and_has_one_size(liked):
    sealed = key().seal(liked)
    assert len(sealed) == SEALED_SIZE
    assert key().open(sealed) == liked


def test_the_same_comfort_sealed_twice_shares_no_byte_run():
    sealed = [key().seal(LIKED) for _ in range(300)]
    runs = [one[start : start + 6] for one in sealed for start in range(SEALED_SIZE - 5)]
    assert len(set(runs)) == len(runs)


def test_c9_sealed_comforts_look_like_random_bytes():
    """Each bit is set about half of the time, whoever likes what, as in bytes that hold nothing."""
    drawn = [secrets.token_bytes(SEALED_SIZE) for _ in range(4000)]
    for liked in (Comfort(), LIKED):
        for bytes_seen in ([key().seal(liked) for _ in range(4000)], drawn):
            ones = [0] * (SEALED_SIZE * 8)
            for one in bytes_seen:
                for bit, digit in enumerate(f"{int.from_bytes(one, 'big'):0{SEALED_SIZE * 8}b}"):
                    ones[bit] += digit == "1"
            assert all(abs(count - 2000) < 200 for count in ones)  # 6.3 standard deviations


def test_c3_no_flipped_bit_opens():
    sealed = key().seal(LIKED)
    for place in range(SEALED_SIZE):
        for bit in range(8):
            changed = bytearray(sealed)
            changed[place] ^= 1 << bit
            assert key().open(bytes(changed)) is None


@pytest.mark.parametrize("size", [0, 11, 28, SEALED_SIZE - 1, SEALED_SIZE + 1])
def test_another_size_holds_nothing(size):
    assert key().open(key().seal(LIKED)[:size].ljust(size, b"\x00")) is None


@given(st.binary(min_size=SEALED_SIZE, max_size=SEALED_SIZE))
def test_c18_a_place_that_was_never_written_holds_nothing(drawn):
    assert key().open(drawn) is None


@pytest.mark.parametrize(
    "other",
    [
        {"practice": bytes(16)},
        {"selector": 13},
        {"client": 8},
        {"secret": bytes(32)},
    ],
)
def test_c2_what_is_sealed_for_one_card_opens_in_no_other_place(other):
    assert key(**other).open(key().seal(LIKED)) is None


def test_a_wiped_key_is_overwritten_and_does_nothing_more():
    secret = bytes(bytearray(KEY))
    wiped = ComfortKey(PRACTICE, 12, 7, secret)
    sealed = wiped.seal(LIKED)
    wiped.wipe()
    wiped.wipe()
    assert wiped.is_wiped
    assert secret == bytes(32)
    for act in (lambda: wiped.seal(LIKED), lambda: wiped.open(sealed)):
        with pytest.raises(ValueError, match="wiped"):
            act()


def test_a_key_shows_nothing_of_itself():
    assert KEY.hex() not in repr(key())
    assert repr(KEY) not in repr(key())


@given(st.binary(min_size=32, max_size=32) | st.builds(encode_comfort, COMFORTS))
@settings(max_examples=300)
def test_c18_any_32_bytes_are_a_comfort_in_its_one_form_or_refused(written):
    try:
        liked = decode_comfort(written)
    except ValueError:
        return
    assert encode_comfort(liked) == written


def test_c18_every_changed_byte_of_a_comfort_is_another_one_or_refused():
    written = encode_comfort(LIKED)
    for place in range(len(written)):
        for value in set(range(256)) - {written[place]}:
            changed = bytes([*written[:place], value, *written[place + 1 :]])
            try:
                assert decode_comfort(changed) != LIKED
            except ValueError:
                continue


def test_a_comfort_is_written_as_the_page_of_formats_says():
    assert encode_comfort(LIKED) == bytes([1, 3, 175, 5]) + b"pt-BR" + bytes(23)
    assert encode_comfort(Comfort()) == bytes([1, 0, 100, 0]) + bytes(28)


@pytest.mark.parametrize("language", ["x" * (LONGEST_LANGUAGE + 1), "fran\u00e7ais"])
def test_a_language_that_is_no_tag_is_a_mistake_of_the_program(language):
    with pytest.raises(ValueError, match=r"tag|ascii"):
        encode_comfort(replace(LIKED, language=language))


def test_the_code_yields_a_key_of_each_card_that_tells_nothing_of_its_stored_hash():
    salt = secrets.token_bytes(16)
    places = [(12, 7, 4711, salt), (13, 7, 4711, salt), (12, 8, 4711, salt), (12, 7, 4712, salt)]
    places.append((12, 7, 4711, secrets.token_bytes(16)))
    derived = [function(*place) for place in places for function in (comfort_key, card_hash)]
    assert {len(one) for one in derived} == {32}
    assert all(one != other for one, other in combinations(derived, 2))
    assert comfort_key(*places[0]) == derived[0]


def test_no_label_is_the_beginning_of_another():
    used = {value for name, value in vars(labels).items() if name.isupper()}
    assert not [(one, other) for one in used for other in used if one != other and other.startswith(one)]
