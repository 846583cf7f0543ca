"""The chain shows every change of what was written, and hides whose row is whose."""

import hashlib
import hmac
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.vault.chain import (
    advance,
    blind,
    envelope_digest,
    first_state,
    next_key,
    next_link,
    state_code,
    tag_of,
)
from kiosk.vault.crockford import crockford
from kiosk.vault.expand import expand

KIOSK = bytes(range(16))
KEY0 = bytes(range(32))


def written(rows):
    """The rows with their tags, and the state after the last."""
    state, tagged = first_state(KIOSK, KEY0), []
    for header, envelope in rows:
        tag, state = advance(state, header, envelope_digest(envelope))
        tagged.append((header, envelope, tag))
    return tagged, state


def first_wrong(tagged):
    """The number of the first row whose tag does not fit, or None."""
    state = first_state(KIOSK, KEY0)
    for number, (header, envelope, tag) in enumerate(tagged):
        expected, state = advance(state, header, envelope_digest(envelope))
        if not hmac.compare_digest(tag, expected):
            return number
    return None


@pytest.fixture
def tagged():
    return written([(secrets.token_bytes(52), secrets.token_bytes(400)) for _ in range(12)])[0]


def test_the_chain_is_built_as_its_format_says():
    header, envelope = b"h" * 52, b"e" * 1376
    tag, state = advance(first_state(KIOSK, KEY0), header, envelope_digest(envelope))

    start = hashlib.sha256(b"rapport/1 start-of-chain\x00" + KIOSK).digest()
    digest = hashlib.sha256(envelope).digest()
    link = hashlib.sha256(b"rapport/1 link\x00" + start + header + digest).digest()
    assert (state.n, state.link) == (1, link)
    assert tag == hmac.digest(expand(KEY0, b"rapport/1 mac"), link, "sha256")
    assert state.key == expand(KEY0, b"rapport/1 next")
    mask = int.from_bytes(expand(KEY0, b"rapport/1 client", 4), "big")
    assert blind(KEY0, 77) == 77 ^ mask


def test_the_single_steps_are_the_steps_of_advance(tagged):
    state = first_state(KIOSK, KEY0)
    link, key = state.link, state.key
    for header, envelope, tag in tagged:
        link = next_link(link, header, envelope_digest(envelope))
        assert tag_of(key, link) == tag
        key = next_key(key)


def test_an_untouched_chain_is_right(tagged):
    assert first_wrong(tagged) is None


@pytest.mark.parametrize("number", [0, 5, 11])
def test_a_changed_header_or_envelope_shows_at_its_row(tagged, number):
    header, envelope, tag = tagged[number]
    changed = bytes([header[0] ^ 1]) + header[1:]
    assert first_wrong([*tagged[:number], (changed, envelope, tag), *tagged[number + 1 :]]) == number
    changed = envelope[:-1] + bytes([envelope[-1] ^ 1])
    assert first_wrong([*tagged[:number], (header, changed, tag), *tagged[number + 1 :]]) == number


@pytest.mark.parametrize("number", [0, 5, 10])
def test_a_deleted_or_swapped_row_shows_at_its_place(tagged, number):
    assert first_wrong([*tagged[:number], *tagged[number + 1 :]]) == number
    swapped = [*tagged[:number], tagged[number + 1], tagged[number], *tagged[number + 2 :]]
    assert first_wrong(swapped) == number


def test_a_cut_end_shows_in_count_and_state_code():
    rows = [(secrets.token_bytes(52), secrets.token_bytes(40)) for _ in range(4)]
    _, whole = written(rows)
    _, cut = written(rows[:-1])
    assert (whole.n, cut.n) == (4, 3)
    assert state_code(whole.n, whole.link) != state_code(cut.n, cut.link)


def test_the_key_that_a_thief_finds_does_not_make_tags_of_earlier_rows(tagged):
    state = first_state(KIOSK, KEY0)
    links = []
    for header, envelope, _ in tagged:
        _, state = advance(state, header, envelope_digest(envelope))
        links.append(state.link)
    stolen, made = state.key, set()
    for _ in range(50):
        made.update(tag_of(stolen, link) for link in links)
        stolen = next_key(stolen)
    assert made.isdisjoint(tag for _, _, tag in tagged)


@given(st.binary(min_size=32, max_size=32), st.integers(0, 2**32 - 1))
def test_blinding_twice_gives_the_number_back(key, number):
    hidden = blind(key, number)
    assert 0 <= hidden < 2**32
    assert blind(key, hidden) == number


def test_a_number_is_blinded_differently_in_each_row():
    key, seen = KEY0, set()
    for _ in range(200):
        seen.add(blind(key, 2))
        key = next_key(key)
    assert len(seen) == 200


def test_the_state_code_has_the_count_and_six_characters():
    digest = hashlib.sha256(b"rapport/1 state-code\x00" + (1284).to_bytes(8, "big") + bytes(32)).digest()
    assert state_code(1284, bytes(32)) == "1284-" + crockford(digest, 6)
    assert state_code(1284, bytes(32)) != state_code(1284, bytes(31) + b"\x01")


def test_crockford_characters_come_from_the_first_bits():
    assert crockford(bytes([0b00000_000, 0b01_11111_0]), 3) == "01Z"
    assert set(crockford(bytes(range(256)), 400)) == set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    with pytest.raises(ValueError, match="fewer bits"):
        crockford(b"\x00", 2)


def test_a_chain_state_does_not_print_its_key():
    assert KEY0.hex() not in repr(first_state(KIOSK, KEY0))
    assert "key" not in repr(first_state(KIOSK, KEY0))
