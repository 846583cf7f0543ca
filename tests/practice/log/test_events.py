"""What the log can say: every event reads back as it was written, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.practice.log.events import NUMBERS_MAX, NUMBERS_OF, Event, Happening, MalformedEntry
from kiosk.vault.contents import LOG_DETAIL_MAX, LogBody

holders = st.binary(min_size=8, max_size=8)
whole = st.integers(-(1 << 63), (1 << 63) - 1)


@st.composite
def happenings(draw):
    event = draw(st.sampled_from(Event))
    count = NUMBERS_OF.get(event, 0)
    numbers = tuple(draw(st.lists(whole, min_size=count, max_size=count)))
    return Happening(event, draw(holders), draw(holders), draw(st.integers(0, (1 << 32) - 1)), numbers)


@given(happenings())
def test_i4_an_entry_reads_back_as_it_was(happening):
    body = happening.body()
    assert len(body.detail) <= LOG_DETAIL_MAX
    assert Happening.read(LogBody.decode(body.encode())) == happening


@given(happenings(), st.integers(100, 0xFFFF))
def test_i4_an_event_of_a_newer_rapport_is_read_past(happening, event):
    assert Happening.read(LogBody(event, happening.body().detail)).event == event


@given(st.integers(0, 0xFFFF), st.binary(max_size=LOG_DETAIL_MAX))
def test_c18_any_other_detail_is_refused_with_the_one_error(event, detail):
    body = LogBody(event, detail)
    try:
        read = Happening.read(body)
    except MalformedEntry:
        return
    assert len(detail) == 21 + 8 * len(read.numbers)


@pytest.mark.parametrize("event", list(Event))
def test_c18_a_known_event_with_a_number_too_many_is_refused(event):
    numbers = (1,) * (NUMBERS_OF.get(event, 0) + 1)
    assert len(numbers) <= NUMBERS_MAX
    longer = Happening(event, numbers=numbers[:-1]).body().detail
    detail = longer[:20] + bytes([len(numbers)]) + longer[21:] + bytes(8)
    with pytest.raises(MalformedEntry):
        Happening.read(LogBody(event, detail))


@pytest.mark.parametrize(
    "wrong",
    [
        Happening(99),
        Happening(Event.UNLOCK_FAILED),
        Happening(Event.UNLOCKED, numbers=(1,)),
        Happening(Event.UNLOCKED, b"short"),
        Happening(Event.UNLOCKED, client=-1),
        Happening(Event.UNLOCK_FAILED, numbers=(1 << 63,)),
    ],
)
def test_nothing_that_could_not_be_read_back_is_written(wrong):
    with pytest.raises(ValueError, match=r"event|number|holder"):
        wrong.body()


def test_numbers_of_events_are_fixed_for_ever():
    assert {event.name: event.value for event in Event} == {
        "KIOSK_STARTED": 1,
        "CLOCK_JUMPED": 2,
        "UNLOCKED": 3,
        "UNLOCK_FAILED": 4,
        "EXPORTED": 5,
        "CHECK_FOUND": 6,
        "TAKEN_ALONG": 7,
        "FIGURES_SAVED": 9,
        "CLIENT_ADDED": 16,
        "CARD_ISSUED": 17,
        "GRANTED": 18,
        "GRANT_REMOVED": 19,
        "TRANSFERRED": 20,
        "CLIENT_LEFT": 21,
        "CLIENT_RETURNED": 22,
        "CLIENT_ERASED": 23,
        "THERAPIST_ADDED": 32,
        "THERAPIST_REMOVED": 33,
        "PASSPHRASE_CHANGED": 34,
        "PASSPHRASE_RESET": 35,
        "COST_RAISED": 36,
        "RECOVERY_KEY_CHANGED": 37,
        "BACKED_UP": 48,
        "RESTORED": 49,
        "RETENTION_SET": 50,
        "SHEETS_EMPTIED": 51,
        "LANGUAGES_CHOSEN": 52,
        "LOOK_CHOSEN": 53,
        "QUESTIONS_CHOSEN": 54,
        "TIMES_CHOSEN": 55,
        "NOTICE_CHOSEN": 56,
        "KIOSK_ADDED": 64,
        "BUNDLE_OUT": 65,
        "BUNDLE_IN": 66,
        "ROSTER_OUT": 67,
        "ROSTER_IN": 68,
        "FORM_CHANGED": 80,
    }
