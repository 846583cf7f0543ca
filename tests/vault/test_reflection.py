"""A rating opens for its author, its client and its session, and for nobody and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.contents import BODY_MAX, MalformedContents
from kiosk.vault.holders import holder_from_master
from kiosk.vault.opening import SealBroken
from kiosk.vault.reflection import (
    ANSWERS_MAX,
    RATING_SIZE,
    Known,
    Rating,
    ReflectionBody,
    open_rating,
    seal_rating,
)
from kiosk.vault.repair_step import LAST_DAY, RepairStep, StepBody, day_number, day_of_number
from kiosk.vault.suites import Suite

SHEET = b"12345678"
values = st.dictionaries(st.integers(0, 254), st.integers(-4, 32_767), max_size=ANSWERS_MAX).map(
    lambda found: tuple(sorted(found.items()))
)
ratings = st.builds(Rating, st.binary(min_size=16, max_size=16), st.sampled_from(Known), values)


@pytest.fixture(scope="module")
def ada():
    return holder_from_master(b"ada.ada.", bytes(range(32)), Suite.X25519)


@pytest.fixture(scope="module")
def bram():
    return holder_from_master(b"bram.bra", bytes(range(1, 33)), Suite.X25519)


@given(rating=ratings)
@settings(max_examples=80, deadline=None)
def test_a_rating_comes_back_and_its_size_tells_nothing(ada, rating):
    body = seal_rating(ada, 7, SHEET, rating)
    assert len(body.encode()) == BODY_MAX
    assert open_rating(ada, 7, ReflectionBody.decode(body.encode())) == rating
    assert len(rating.encode()) == RATING_SIZE


def test_a_rating_of_the_largest_questionnaire_fits():
    assert ANSWERS_MAX >= 40
    rating = Rating(bytes(16), Known.SEEN, tuple((index, 1000) for index in range(40)))
    assert Rating.decode(rating.encode()) == rating


def test_c2_nobody_but_its_author_opens_it(ada, bram):
    body = seal_rating(ada, 7, SHEET, Rating(bytes(16), Known.SEEN, ((0, 3),)))
    for holder, client, changed in (
        (bram, 7, body),
        (ada, 8, body),
        (ada, 7, ReflectionBody(body.author, b"87654321", body.sealed)),
        (bram, 7, ReflectionBody(bram.holder_id, body.sheet, body.sealed)),
    ):
        with pytest.raises(SealBroken):
            open_rating(holder, client, changed)


@given(place=st.integers(0, 175), flip=st.integers(1, 255))
@settings(max_examples=60, deadline=None)
def test_c4_any_flipped_byte_is_refused(ada, place, flip):
    body = seal_rating(ada, 7, SHEET, Rating(bytes(16), Known.SEEN, ((0, 3),)))
    sealed = bytearray(body.sealed)
    sealed[place] ^= flip
    with pytest.raises(SealBroken):
        open_rating(ada, 7, ReflectionBody(body.author, body.sheet, bytes(sealed)))


@pytest.mark.parametrize(
    "rating",
    [
        Rating(bytes(15), Known.SEEN, ()),
        Rating(bytes(16), Known.SEEN, ((1, 1), (1, 2))),
        Rating(bytes(16), Known.SEEN, ((0, -5),)),
        Rating(bytes(16), Known.SEEN, ((0, 40_000),)),
        Rating(bytes(16), Known.SEEN, tuple((index, 1) for index in range(ANSWERS_MAX + 1))),
    ],
)
def test_what_does_not_fit_is_refused(rating):
    with pytest.raises(MalformedContents):
        rating.encode()


@given(
    st.binary(min_size=8, max_size=8),
    st.sampled_from(RepairStep),
    st.one_of(st.none(), st.integers(0, LAST_DAY)),
    st.binary(min_size=8, max_size=8),
)
def test_a_step_comes_back(sheet, step, day, who):
    body = StepBody(sheet, step, day is not None, day or 0, who)
    assert StepBody.decode(body.encode()) == body
    if day is not None:
        assert day_number(day_of_number(day)) == day


@pytest.mark.parametrize("day", [-1, LAST_DAY + 1])
def test_a_step_on_no_day_is_refused(day):
    with pytest.raises(MalformedContents):
        StepBody(SHEET, RepairStep.EXPLORED, True, day, SHEET).encode()
    with pytest.raises(MalformedContents):
        StepBody(SHEET, RepairStep.EXPLORED, False, 3, SHEET).encode()
