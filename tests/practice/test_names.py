"""Names stay as people write them, and are compared as people do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import RapportError
from kiosk.practice.names import BadName, DamagedProfile, Profile, same, sign_in_mark, tidy

PRACTICE = bytes(range(16))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ana   María  ", "Ana María"),
        ("Ana\u00a0Mari\u0301a", "Ana María"),
        ("علی‌رضا", "علی‌رضا"),
        ("O’Neill-Сидоров 2", "O’Neill-Сидоров 2"),
        ("名" * 80, "名" * 80),
    ],
)
def test_a_name_is_kept_as_it_is_written(typed, kept):
    assert tidy(typed) == kept


@pytest.mark.parametrize("typed", ["", " \t\n", "x" * 81, "a\x00b", "a\u202eb", "a\ud800b", "a\ue000b"])
def test_what_cannot_be_a_name_is_refused(typed):
    with pytest.raises(BadName):
        tidy(typed)


@given(st.text())
def test_tidying_twice_changes_nothing_more(typed):
    try:
        kept = tidy(typed)
    except BadName:
        return
    assert tidy(kept) == kept
    assert same(typed, kept)
    assert sign_in_mark(PRACTICE, typed) == sign_in_mark(PRACTICE, kept)


@pytest.mark.parametrize(
    ("one", "other"), [("STRASSE", "straße"), ("\uff21\uff44\uff41", "ada"), ("José", "JOSE\u0301")]
)
def test_the_same_name_is_the_same_in_every_case_and_width(one, other):
    assert same(one, other)
    assert sign_in_mark(PRACTICE, one) == sign_in_mark(PRACTICE, other)


def test_a_sign_in_mark_is_of_one_practice_and_one_name():
    marks = {sign_in_mark(place, name) for place in (PRACTICE, bytes(16)) for name in ("Ada", "Adam")}
    assert len(marks) == 4
    assert {len(mark) for mark in marks} == {16}


@given(st.text(max_size=80), st.integers(0, 1 << 52))
def test_a_profile_reads_back_as_it_was(name, added_ms):
    try:
        profile = Profile(tidy(name), added_ms)
    except BadName:
        return
    assert Profile.decode(profile.encode()) == profile


@given(st.binary(max_size=60))
def test_c18_any_other_bytes_are_refused_with_the_one_error(stored):
    with pytest.raises(DamagedProfile):
        Profile.decode(stored)


@pytest.mark.parametrize(
    "stored",
    [
        b"[" * 100_000,
        b'{"version":2,"name":"A","added_ms":1}',
        b'{"version":1,"name":7,"added_ms":1}',
        b'{"version":1,"name":"A","added_ms":true}',
    ],
)
def test_c18_a_profile_of_another_form_is_refused(stored):
    with pytest.raises(RapportError):
        Profile.decode(stored)
