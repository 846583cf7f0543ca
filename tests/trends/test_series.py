"""From opened sheets to a client's history."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin, builtin_short
from kiosk.questionnaires.scoring import dimension_scores, score
from kiosk.trends.series import histories_from_columns, history_from_columns

WHOLE = builtin()
MARK = WHOLE.fingerprint
ABSENT = -99
CELLS = st.one_of(st.integers(1, 5), st.sampled_from([-code for code in Missing] + [ABSENT]))
ROWS = st.lists(st.lists(CELLS, min_size=9, max_size=9), max_size=12)


def test_a_sheet_becomes_one_session_with_its_scores_moment_and_repair(columns):
    rows = [[5, 5, 5, 5, 5, 5, 5, 0, -2], [3, 3, 3, 1, 1, 1, -1, 2, 4]]
    history = history_from_columns(WHOLE, columns(MARK, rows))
    assert len(history) == 2
    assert history.times.tolist() == [0, 86_400_000]
    assert history.overall.tolist() == [100.0, 25.0]
    assert history.prorated.tolist() == [False, True]
    assert history.dimensions["empathy"].tolist() == [100.0, 50.0]
    assert history.dimensions["safety"][0] == 100.0
    assert math.isnan(history.dimensions["safety"][1])
    assert history.moments.tolist() == [0, 2]
    assert history.repairs.tolist() == [-1, 4]
    assert history.skipped.tolist() == [0, 1]


def test_too_few_answers_leave_a_gap_and_no_low_point(columns):
    rows = [[5, 5, 5, 5, -1, -4, -3, -1, -2]]
    history = history_from_columns(WHOLE, columns(MARK, rows))
    assert math.isnan(history.overall[0])
    assert not history.prorated[0]
    assert not history.usable[0]
    assert history.moments[0] == -1
    assert history.skipped[0] == 3  # two skipped, one timed out; what does not apply was answered in its way


def test_sheets_of_another_questionnaire_are_left_out(columns):
    rows = [[5, 5, 5, 5, 5, 5, 5, 0, -2], [1, 1, 1, 1, 1, ABSENT, ABSENT, ABSENT, ABSENT]]
    both = columns(MARK, rows, ordinals=[0, 1], others=(builtin_short().fingerprint,))
    assert history_from_columns(WHOLE, both).overall.tolist() == [100.0]
    short = history_from_columns(builtin_short(), both)
    assert short.overall.tolist() == [0.0]
    assert short.moments.tolist() == [1]
    assert short.repairs.tolist() == [-1]


def test_a_client_without_sheets_has_an_empty_history(columns):
    empty = columns(MARK, np.empty((0, 9)))
    history = history_from_columns(WHOLE, empty)
    assert len(history) == 0
    assert set(history.dimensions) == set(WHOLE.dimensions)
    assert histories_from_columns(WHOLE, []) == ()


def test_columns_that_are_too_narrow_are_an_error_not_a_guess(columns):
    with pytest.raises(ValueError, match="7 items a sheet, 9 expected"):
        history_from_columns(WHOLE, columns(MARK, [[5] * 7]))


@settings(max_examples=60)
@given(ROWS)
def test_arrays_score_exactly_as_single_sheets_do(columns, rows):
    history = history_from_columns(WHOLE, columns(MARK, np.array(rows).reshape(-1, 9)))
    for at, row in enumerate(rows):
        answers = {
            item.id: value if value >= 0 else Missing(-value)
            for item, value in zip(WHOLE.items, row, strict=True)
            if value != ABSENT
        }
        single = score(WHOLE, answers)
        assert (single is None) == math.isnan(history.overall[at])
        assert single is None or single.percent == history.overall[at]
        assert history.prorated[at] == (single is not None and single.prorated)
        for name, percent in dimension_scores(WHOLE, answers).items():
            found = history.dimensions[name][at]
            assert math.isnan(found) if percent is None else found == percent


@settings(max_examples=30)
@given(st.lists(ROWS, max_size=5))
def test_many_clients_at_once_give_what_each_gives_alone(columns, clients):
    sheets = [columns(MARK, np.array(rows).reshape(-1, 9)) for rows in clients]
    together = histories_from_columns(WHOLE, sheets)
    assert len(together) == len(sheets)
    for history, one in zip(together, sheets, strict=True):
        alone = history_from_columns(WHOLE, one)
        for name in ("times", "overall", "prorated", "moments", "repairs", "skipped"):
            np.testing.assert_array_equal(getattr(history, name), getattr(alone, name))
        for name in WHOLE.dimensions:
            np.testing.assert_array_equal(history.dimensions[name], alone.dimensions[name])


SCALES = st.tuples(
    st.integers(1, 5),
    *(
        st.integers(low, high) | st.sampled_from([-code for code in Missing])
        for low, high in ((0, 10), (0, 100))
    ),
    st.sampled_from([0, 2, 3, -1, -4]),
    st.integers(0, 100) | st.just(-2),
)


@settings(max_examples=100, deadline=None)
@given(rows=st.lists(SCALES, min_size=1, max_size=12))
def test_every_kind_of_answer_is_scored_as_a_single_sheet_scores_it(columns, every_kind, rows):
    history = history_from_columns(every_kind, columns(every_kind.fingerprint, [list(row) for row in rows]))
    for place, row in enumerate(rows):
        answers = {
            item.id: Missing(-value) if value < 0 else value
            for item, value in zip(every_kind.items, row, strict=True)
        }
        single = score(every_kind, answers)
        assert (single is None and math.isnan(history.overall[place])) or (
            history.overall[place] == single.percent
        )
        for name, percent in dimension_scores(every_kind, answers).items():
            found = history.dimensions[name][place]
            assert found == percent or (percent is None and math.isnan(found))
        # Yes and no have the values of the built-in moment; a line says how much, not what happened.
        assert history.moments[place] == max(row[3], -1)
        assert history.repairs[place] == -1
