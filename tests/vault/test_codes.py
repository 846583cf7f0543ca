"""A slip in a code is noticed and costs no try; a card is checked without telling anything."""

import itertools
import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.codes import (
    MistypedCode,
    card_hash,
    card_matches,
    damm_digit,
    format_code,
    make_code,
    split_code,
)


def test_the_published_example_of_damms_method():
    assert damm_digit("572") == "4"


@given(st.integers(0, 999), st.integers(0, 999_999))
def test_a_code_comes_back(selector, secret):
    code = make_code(selector, secret)
    assert len(code) == 10
    assert split_code(code) == split_code(format_code(code)) == (selector, secret)


def test_a_code_is_shown_in_three_groups():
    assert format_code("0123456789") == "012 345 6789"


@pytest.mark.parametrize(
    "retyped", ["012-003-4564", " 012 003 4564\r\n", "0120034564", "012\u2011003\u20114564"]
)
def test_spaces_and_dashes_do_not_matter(retyped):
    assert split_code(retyped) == (12, 3456)


def test_every_single_wrong_digit_is_noticed():
    for code in (make_code(12, 3456), make_code(0, 0), make_code(999, 999_999)):
        for position, digit in itertools.product(range(10), "0123456789"):
            if digit != code[position]:
                with pytest.raises(MistypedCode, match="not right"):
                    split_code(code[:position] + digit + code[position + 1 :])


def test_every_swap_of_neighbours_is_noticed():
    for _ in range(200):
        code = make_code(secrets.randbelow(1000), secrets.randbelow(1_000_000))
        for place in range(9):
            if code[place] != code[place + 1]:
                with pytest.raises(MistypedCode):
                    split_code(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


@pytest.mark.parametrize("typed", ["", "123", "01200345640", "012003456x", "\u0661" * 10, "\u00b2" * 10])
def test_what_is_not_ten_digits_is_refused(typed):
    with pytest.raises(MistypedCode, match="ten digits"):
        split_code(typed)


@given(st.text(max_size=14) | st.text(alphabet="0123456789", min_size=10, max_size=10))
@settings(max_examples=200)
def test_c18_any_text_is_a_code_or_refused(typed):
    try:
        selector, secret = split_code(typed)
    except MistypedCode:
        return
    assert make_code(selector, secret) in "".join(filter(str.isdigit, typed))


@pytest.mark.parametrize(("selector", "secret"), [(-1, 0), (1000, 0), (0, -1), (0, 1_000_000)])
def test_numbers_out_of_range_are_a_mistake_of_the_program(selector, secret):
    with pytest.raises(ValueError, match="three digits"):
        make_code(selector, secret)


def test_a_card_matches_its_own_secret_alone():
    salt = secrets.token_bytes(16)
    digest = card_hash(12, 7, 4711, salt)
    assert len(digest) == 32
    assert card_matches(12, 7, 4711, salt, digest)
    assert not card_matches(12, 7, 4712, salt, digest)
    assert not card_matches(12, 7, 4711, secrets.token_bytes(16), digest)
    assert not card_matches(12, 7, 4711, salt, bytes(32))


def test_a_card_that_was_moved_to_another_selector_or_client_admits_nobody():
    salt = secrets.token_bytes(16)
    digest = card_hash(12, 7, 4711, salt)
    assert not card_matches(13, 7, 4711, salt, digest)
    assert not card_matches(12, 8, 4711, salt, digest)
