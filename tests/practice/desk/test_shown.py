"""Which sheets are shown, and in which order: the chain decides where a clock cannot be right."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.practice.desk.shown import AHEAD_MS, EARLIEST_MS, SLACK_MS, show
from kiosk.questionnaires.loading import builtin
from kiosk.store.index.columns import SheetColumns, SheetRow
from kiosk.store.index.merging import merge

NOW = 1_780_000_000_000
DAY = 24 * 3_600_000
KIOSKS = (b"A" * 16, b"B" * 16)
FULL = tuple((place, 3 if item.scored else 0) for place, item in enumerate(builtin().items))


def sheets(*told, kiosk=0, values=FULL, first=0):
    """Sheets of one kiosk in the order of its chain, with what its clock said."""
    return merge(
        None,
        [
            SheetRow(KIOSKS[kiosk], first + seq, first + seq, wall_ms, builtin().fingerprint, values)
            for seq, wall_ms in enumerate(told)
        ],
    )


def known(fingerprint):
    return builtin() if fingerprint == builtin().fingerprint else None


def shown(columns, now=NOW, told=0):
    clients, findings, wrong = show({7: columns}, known, now, told)
    return clients[7], [str(finding) for finding in findings], wrong


def order(one):
    return one.columns.seq.tolist(), one.columns.wall_ms.tolist()


def test_sheets_with_right_times_are_shown_as_they_are():
    told = [NOW - 3 * DAY, NOW - 2 * DAY, NOW - DAY]
    one, findings, wrong = shown(sheets(*told))
    assert order(one) == ([0, 1, 2], told)
    assert (one.sent_ms.tolist(), findings, wrong) == (told, [], 0)


def test_a_sheet_from_a_clock_ahead_does_not_stay_the_newest_for_ever():
    told = [NOW - 3 * DAY, NOW + 10_000 * DAY, NOW - DAY, NOW]
    one, findings, wrong = shown(sheets(*told))
    assert order(one) == ([0, 1, 2, 3], [told[0], told[0], told[2], told[3]])
    assert one.sent_ms.tolist() == told, "an export still has what was sealed"
    assert wrong == 1
    assert "date that cannot be right: 1" in findings[0]


def test_a_sheet_that_waited_for_the_disk_keeps_its_time_and_is_nobodys_wrong_clock():
    told = [NOW - 3 * DAY, NOW - DAY, NOW - 2 * DAY + 1, NOW]
    one, findings, wrong = shown(sheets(*told))
    assert order(one) == ([0, 2, 1, 3], sorted(told))
    assert (findings, wrong) == ([], 0)


def test_beside_a_wrong_clock_a_sheet_that_waited_keeps_its_time():
    told = [NOW - 5 * DAY, NOW - 4 * DAY, NOW - 4 * DAY - 7, NOW + 90 * DAY, NOW]
    one, findings, wrong = shown(sheets(*told))
    assert order(one) == ([0, 2, 3, 1, 4], [told[0], told[2], told[2], told[1], told[4]])
    assert wrong == 1
    assert "date that cannot be right: 1" in findings[0]


def test_the_newest_sheet_alone_ahead_of_now_is_put_beside_the_one_before():
    one, findings, _ = shown(sheets(NOW - DAY, NOW + 400 * DAY))
    assert order(one) == ([0, 1], [NOW - DAY, NOW - DAY])
    assert len(findings) == 1


def test_a_clock_that_was_set_back_for_a_while_changes_no_order():
    told = [NOW - 5 * DAY, NOW - 4 * DAY, 0, 1000, NOW - DAY]
    one, _, wrong = shown(sheets(*told))
    assert order(one) == ([0, 1, 2, 3, 4], [told[0], told[1], told[1], told[1], told[4]])
    assert wrong == 2


def test_a_client_with_nothing_but_dates_of_a_lost_battery_is_shown_in_order():
    one, _, _ = shown(sheets(5000, 0, 1000))
    assert order(one) == ([0, 1, 2], [5000, 5000, 5000])


def test_a_few_hours_ahead_are_no_wrong_clock():
    told = [NOW - DAY, NOW + AHEAD_MS]
    one, findings, _ = shown(sheets(*told))
    assert (order(one)[1], findings) == (told, [])


def test_where_most_sheets_are_ahead_it_is_todays_clock_that_is_wrong():
    told = [NOW + 300 * DAY, NOW + 301 * DAY, NOW + 302 * DAY]
    one, findings, wrong = shown(sheets(*told))
    assert (order(one)[1], wrong) == (told, 0)
    assert len(findings) == 1
    assert "clock of this computer seems to be behind" in findings[0]


def test_what_was_told_once_about_dates_is_not_told_again_until_there_is_more():
    columns = sheets(NOW - 3 * DAY, NOW + 900 * DAY, NOW - DAY)
    _, findings, wrong = shown(columns)
    assert (len(findings), wrong) == (1, 1)
    _, findings, wrong = shown(columns, told=wrong)
    assert (findings, wrong) == ([], 1)


def test_two_kiosks_are_put_in_order_by_time_and_each_by_its_chain():
    ours = sheets(NOW - 9 * DAY, NOW + 900 * DAY, NOW - 3 * DAY)
    rows = merge(ours, [SheetRow(KIOSKS[1], 4, 99, NOW - 6 * DAY, builtin().fingerprint, FULL)])
    one, _, _ = shown(rows)
    names = [one.columns.kiosks[kiosk][:1] for kiosk in one.columns.kiosk.tolist()]
    assert list(zip(names, one.columns.seq.tolist(), strict=True)) == [
        (b"A", 0),
        (b"A", 1),
        (b"B", 4),
        (b"A", 2),
    ]


def test_a_client_whose_sheets_are_all_ahead_is_not_dated_after_today():
    many = sheets(*[NOW - day * DAY for day in range(20, 0, -1)])
    clients, _, wrong = show({7: many, 8: sheets(NOW + 900 * DAY, first=50)}, known, NOW, 0)
    assert clients[8].columns.wall_ms.tolist() == [NOW + AHEAD_MS]
    assert wrong == 1


@given(st.lists(st.integers(0, NOW + 10 * DAY), max_size=30), st.integers(0, 2 * NOW))
@example([481_499_640_018, NOW, 305, NOW - 1], 147_967)
def test_times_never_fall_and_no_sheet_is_lost(told, now):
    one, _, wrong = shown(sheets(*told), now)
    seqs, times = order(one)
    assert sorted(seqs) == list(range(len(told)))
    assert sorted(times) == times
    assert sorted(one.sent_ms.tolist()) == sorted(told)
    assert wrong == sum(time != sent for time, sent in zip(times, one.sent_ms.tolist(), strict=True))
    # Only a sheet that waited may stand before one of an earlier row: both are then of about one time.
    for place, seq in enumerate(seqs):
        later_rows = [before for before, other in enumerate(seqs[:place]) if other > seq]
        assert all(times[place] - times[before] <= 2 * SLACK_MS for before in later_rows)
    right = [time for time in told if EARLIEST_MS <= time <= now + AHEAD_MS]
    if told == sorted(told) and right == told:
        assert times == told


def with_value(place, value):
    return tuple((at, value if at == place else given) for at, given in FULL)


@pytest.mark.parametrize("value", [6, 100, 32767])
def test_i1_a_sheet_with_a_value_that_is_no_answer_is_left_out_and_told(value):
    columns = merge(sheets(NOW - DAY), rows_of(with_value(0, value), first=1))
    one, findings, _ = shown(columns)
    assert one.columns.seq.tolist() == [0]
    assert "questionnaire does not offer: 1." in findings[0]


def rows_of(values, first):
    return [SheetRow(KIOSKS[0], first, first, NOW, builtin().fingerprint, values)]


def test_i1_a_sheet_with_more_items_than_were_asked_is_left_out():
    more = (*FULL, (len(FULL), 3))
    one, findings, _ = shown(merge(sheets(NOW - DAY), rows_of(more, 1)))
    assert one.columns.seq.tolist() == [0]
    assert len(findings) == 1


def test_a_sheet_with_fewer_items_counts_with_what_it_has():
    one, findings, _ = shown(merge(None, rows_of(((0, 3),), 0)))
    assert (len(one.columns), findings) == (1, [])
    assert one.columns.values.shape[1] == len(FULL)


@pytest.mark.parametrize("missing", [-1, -2, -3, -4])
def test_reasons_for_no_answer_are_no_strange_values(missing):
    one, findings, _ = shown(merge(None, rows_of(with_value(0, missing), 0)))
    assert (len(one.columns), findings) == (1, [])


def test_sheets_of_an_unknown_questionnaire_are_not_judged():
    columns = merge(None, [SheetRow(KIOSKS[0], 0, 0, NOW, b"a lost wording..", ((0, 99),))])
    one, findings, _ = shown(columns)
    assert (len(one.columns), findings) == (1, [])


def test_a_client_without_sheets_shows_nothing():
    one, findings, wrong = shown(SheetColumns.empty())
    assert (len(one.columns), findings, wrong) == (0, [], 0)
    assert one.sent_ms.dtype == np.int64
