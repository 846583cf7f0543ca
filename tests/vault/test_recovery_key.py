"""A recovery key copied from paper is either right or refused with a hint."""

import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault import bech32m
from kiosk.vault.recovery import MistypedRecoveryKey, RecoveryKey

KEY = RecoveryKey(bytes(range(100, 120)))


def values_of(text):
    return [bech32m.ALPHABET.index(character) for character in text]


def split(vector):
    return vector.lower().rsplit("1", 1)


def test_c5_bip_350_valid_strings_are_valid(vectors):
    for vector in vectors("bech32m-bip350.json")["valid"]:
        prefix, data = split(vector)
        assert bech32m.is_valid(prefix, values_of(data))


def test_c5_bip_350_invalid_strings_are_invalid(vectors):
    published = vectors("bech32m-bip350.json")
    for vector in published["wrong_check"] + published["too_short"]:
        prefix, data = split(vector)
        assert not bech32m.is_valid(prefix, values_of(data))


@given(st.binary(max_size=30))
def test_bech32m_gives_its_bytes_back(data):
    assert bech32m.decode("rapport", bech32m.encode("rapport", data)) == data


def with_check(prefix, values):
    """Five-bit values with the check that fits them, whatever they are."""
    remainder = bech32m._remainder([*bech32m._expanded(prefix), *values, *[0] * 6]) ^ 0x2BC830A3
    check = [remainder >> 5 * place & 31 for place in reversed(range(6))]
    return "".join(bech32m.ALPHABET[value] for value in [*values, *check])


def test_bech32m_refuses_padding_that_is_not_zero_or_too_long():
    # One byte is eight bits in two characters, so two bits are left over.
    assert bech32m.decode("rapport", with_check("rapport", [31, 0b11100])) == b"\xff"
    for bits in (0b11101, 0b11110, 0b11111):
        assert bech32m.decode("rapport", with_check("rapport", [31, bits])) is None
    assert bech32m.decode("rapport", with_check("rapport", [31, 0b11100, 0])) is None


def test_a_recovery_key_is_ten_groups_of_four():
    assert len(KEY.words()) == 10
    assert {len(group) for group in KEY.words()} == {4}
    assert str(KEY) == " ".join(KEY.words())
    assert set(str(KEY)) <= set(string.ascii_uppercase + string.digits + " ") - set("1BIO")


@given(st.binary(min_size=20, max_size=20))
@settings(max_examples=100)
def test_a_recovery_key_comes_back(raw):
    key = RecoveryKey(raw)
    assert RecoveryKey.parse(str(key)) == key


@pytest.mark.parametrize(
    "retyped",
    [
        str.lower,
        lambda text: text.replace(" ", ""),
        lambda text: text.replace(" ", "-"),
        lambda text: text.replace(" ", " \u2013 "),
        lambda text: f"  {text}\n",
        lambda text: "rapport1" + text,
        lambda text: "RAPPORT1" + text.replace(" ", ""),
        lambda text: text.replace("0", "O").replace("L", "1"),
        lambda text: text.replace("L", "i"),
    ],
)
def test_spaces_dashes_case_and_lookalikes_are_forgiven(retyped):
    assert RecoveryKey.parse(retyped(str(KEY))) == KEY


def test_c14_every_single_wrong_character_is_noticed():
    bare = "".join(KEY.words()).lower()
    for position in range(len(bare)):
        for character in bech32m.ALPHABET.replace(bare[position], ""):
            with pytest.raises(MistypedRecoveryKey):
                RecoveryKey.parse(bare[:position] + character + bare[position + 1 :])


def test_c14_up_to_four_wrong_characters_are_noticed():
    rng, bare = random.Random(14), "".join(KEY.words()).lower()
    for _ in range(2000):
        typed = list(bare)
        for position in rng.sample(range(len(bare)), rng.choice([2, 3, 4])):
            typed[position] = rng.choice(bech32m.ALPHABET.replace(bare[position], ""))
        with pytest.raises(MistypedRecoveryKey, match="Compare every group"):
            RecoveryKey.parse("".join(typed))


def test_c14_swapped_neighbours_and_swapped_groups_are_noticed():
    bare, groups = "".join(KEY.words()).lower(), list(KEY.words())
    swapped = [
        bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
        for place in range(len(bare) - 1)
        if bare[place] != bare[place + 1]
    ]
    swapped += [
        "".join([*groups[:place], groups[place + 1], groups[place], *groups[place + 2 :]])
        for place in range(len(groups) - 1)
    ]
    assert len(swapped) > 40
    for typed in swapped:
        with pytest.raises(MistypedRecoveryKey):
            RecoveryKey.parse(typed)


def test_c14_a_missing_or_added_character_is_noticed():
    bare = "".join(KEY.words())
    for typed in (bare[:-1], bare + "Q", "", bare[:20]):
        with pytest.raises(MistypedRecoveryKey, match="40 letters and digits in ten groups"):
            RecoveryKey.parse(typed)


def test_a_character_that_no_key_has_is_named_with_its_group():
    typed = str(KEY).replace(KEY.words()[2], "QB?Q")
    with pytest.raises(MistypedRecoveryKey, match=r'"b" \(group 3\)'):
        RecoveryKey.parse(typed)


def test_c18_a_key_of_an_unknown_version_is_refused():
    newer = bech32m.encode("rapport", b"\x02" + KEY.raw)
    with pytest.raises(MistypedRecoveryKey, match="newer Rapport"):
        RecoveryKey.parse(newer)


@given(st.text(max_size=60) | st.text(alphabet=bech32m.ALPHABET, min_size=40, max_size=40))
@settings(max_examples=200)
def test_c18_text_that_is_no_recovery_key_is_refused(typed):
    with pytest.raises(MistypedRecoveryKey):
        RecoveryKey.parse(typed)


def test_keys_are_random_and_fingerprints_tell_them_apart():
    keys = [RecoveryKey.generate() for _ in range(50)]
    assert len({key.raw for key in keys}) == 50
    assert len({key.fingerprint() for key in keys}) == 50


def test_the_fingerprint_shows_nothing_of_the_key_and_is_short():
    assert len(KEY.fingerprint()) == 9
    assert KEY.fingerprint() == RecoveryKey(KEY.raw).fingerprint()
    assert not [group for group in KEY.words() if group in KEY.fingerprint()]


def test_a_recovery_key_does_not_print_itself_by_repr():
    assert repr(KEY) == "RecoveryKey()"


def test_a_recovery_key_of_another_size_is_a_mistake_of_the_program():
    with pytest.raises(ValueError, match="20 bytes"):
        RecoveryKey(bytes(19))
