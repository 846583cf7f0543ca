"""How much a series can still say."""

import math

import numpy as np
import pytest

from kiosk.trends.ceiling import share_alike, share_at_top
from kiosk.trends.rules import Scale


def test_the_share_at_the_top_leaves_out_sessions_without_a_score():
    assert share_at_top(np.array([40, 40, math.nan, 39.9, 38]), Scale(0, 40, 0.1)) == 0.5
    assert math.isnan(share_at_top(np.array([math.nan])))


def test_sheets_with_one_answer_throughout_are_counted(history):
    dimensions = {"safety": [75, 50, 100, math.nan], "empathy": [75, 75, 100, 50]}
    assert share_alike(history([75, 60, 100, 50], dimensions=dimensions)) == pytest.approx(2 / 3)


def test_one_dimension_cannot_show_whether_answers_differ(history):
    assert math.isnan(share_alike(history([75], dimensions={"safety": [75]})))
    assert math.isnan(share_alike(history([])))
    nothing = {"safety": [math.nan], "empathy": [math.nan]}
    assert math.isnan(share_alike(history([None], dimensions=nothing)))
