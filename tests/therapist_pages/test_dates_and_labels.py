"""Dates under an axis and labels beside a plot: whatever the data, nothing touches."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QLocale

from ui.therapist.plots.dates import DAY_MS, TimeScale, date_ticks, span_of
from ui.therapist.plots.labels import Box, beside, spread, wrapped
from ui.therapist.plots.obstacles import Obstacles
from ui.widgets.dates import full_date

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
MARCH_MS = 1_741_000_000_000  # 3 March 2025


def eight_a_letter(words):
    return 8.0 * len(words)


gaps = some.lists(some.integers(0, 200 * DAY_MS), max_size=60)


@given(gaps, some.floats(90, 2000), some.booleans())
@settings(max_examples=150, deadline=None)
def test_dates_never_touch_and_stand_in_order(between, width, to_left):
    times = [MARCH_MS]
    for gap in between:
        times.append(times[-1] + gap)
    ends = (width, 0.0) if to_left else (0.0, width)
    scale = TimeScale(*span_of(times), *ends)
    ticks = date_ticks(times, scale, eight_a_letter, ENGLISH)
    places = sorted((scale.place(tick.at_ms), tick.label) for tick in ticks)
    for (left, before), (right, after) in pairwise(places):
        halves = (max(map(eight_a_letter, label.split("\n"))) / 2 for label in (before, after))
        assert left + next(halves) < right - next(halves)
    assert all(0 <= place <= width for place, _ in places)


@given(gaps)
@settings(max_examples=50, deadline=None)
def test_an_axis_on_a_wide_page_always_has_a_date(between):
    times = [MARCH_MS]
    for gap in between:
        times.append(times[-1] + gap)
    scale = TimeScale(*span_of(times), 0.0, 800.0)
    assert date_ticks(times, scale, eight_a_letter, ENGLISH)


def test_few_sessions_are_labelled_with_their_own_dates():
    times = [MARCH_MS + week * 7 * DAY_MS for week in range(5)]
    scale = TimeScale(*span_of(times), 0.0, 900.0)
    labels = [tick.label for tick in date_ticks(times, scale, eight_a_letter, ENGLISH)]
    assert labels == ["3 Mar\n2025", "10 Mar", "17 Mar", "24 Mar", "31 Mar"]


def test_year_is_written_where_it_changes():
    times = [MARCH_MS + week * 7 * DAY_MS for week in range(60)]
    scale = TimeScale(*span_of(times), 0.0, 700.0)
    labels = [tick.label for tick in date_ticks(times, scale, eight_a_letter, ENGLISH)]
    assert [label for label in labels if "\n" in label] == ["Mar\n2025", "Jan\n2026"]


def test_day_and_month_stand_as_the_locale_puts_them():
    assert full_date(MARCH_MS, ENGLISH) == "3 Mar 2025"
    assert full_date(MARCH_MS, AMERICAN) == "Mar 3 2025"


def test_newest_session_stands_at_the_end_of_the_axis():
    scale = TimeScale(*span_of([MARCH_MS]), 0.0, 500.0)
    assert 480 < scale.place(MARCH_MS) < 500


@given(some.lists(some.tuples(some.floats(0, 300), some.floats(5, 40)), max_size=6))
def test_labels_in_a_column_never_overlap_and_keep_their_order(wanted):
    middles = spread(wanted, 0.0, 400.0, 4.0)
    placed = sorted(zip(middles, (height for _, height in wanted), strict=True))
    for (low, height), (high, other) in pairwise(placed):
        assert low + height / 2 <= high - other / 2 + 1e-9
    order = sorted(range(len(wanted)), key=lambda index: wanted[index][0])
    assert [middles[index] for index in order] == sorted(middles)


def test_a_label_with_room_stays_at_its_level():
    assert spread([(50.0, 20.0), (150.0, 20.0)], 0.0, 300.0, 4.0) == [50.0, 150.0]


def test_words_are_broken_between_words_only():
    assert wrapped("usual range for this client", 8.0 * 12, eight_a_letter) == "usual range\nfor this\nclient"
    assert wrapped("unbreakable", 8.0, eight_a_letter) == "unbreakable"
    assert wrapped("  a  b\nc ", 80.0, eight_a_letter) == "a b c"


def test_a_language_without_blanks_is_broken_where_it_lets_a_line_end():
    lines = wrapped("72 这位来访者的常见范围\uff0c根据最初 8 次会谈", 8.0 * 12, eight_a_letter).split("\n")
    assert len(lines) > 1
    assert all(len(line) <= 12 for line in lines)
    assert not any(line.startswith("\uff0c") for line in lines)


def test_a_blank_that_holds_words_together_is_no_place_to_break():
    assert wrapped("more than 8\xa0times", 8.0 * 11, eight_a_letter) == "more than\n8\xa0times"


def test_a_label_finds_the_free_side_of_its_point():
    obstacles = Obstacles()
    obstacles.add_box(Box(80, 0, 60, 95))  # everything below the point is taken
    places = beside(Box(95, 95, 10, 10), 30, 12, 4)
    place = obstacles.first_free(places, Box(0, 0, 200, 200))
    assert place is not None
    assert place.y >= 95


def test_a_label_without_room_is_left_out():
    obstacles = Obstacles()
    obstacles.add_box(Box(0, 0, 200, 200))
    assert obstacles.first_free(beside(Box(95, 95, 10, 10), 30, 12, 4), Box(0, 0, 200, 200)) is None
