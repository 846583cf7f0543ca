"""Sheets of every kind that an export has to tell."""

import pytest

from kiosk.practice.desk.sheets import ClientSheets, OpenedSheet
from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin, builtin_short

MARCH = 1_772_460_300_000  # 2026-03-02T14:05:00Z
WEEK = 604_800_000

FULL = {
    "listened": 5,
    "feelings": 4,
    "unjudged": Missing.SKIPPED,
    "genuine": Missing.DOES_NOT_APPLY,
    "private": 5,
    "respected": 3,
    "safe": Missing.TIMED_OUT,
    "moment": 0,
    "repaired": Missing.NOT_SHOWN,
}


@pytest.fixture
def ana(every_kind):
    """A client who answered three questionnaires, with every reason for a missing answer."""
    given = {"listened": 3, "heard": 7, "near": 42, "moment": 2, "mended": Missing.SKIPPED}
    short = {"listened": 1, "unjudged": 2, "genuine": 3, "private": 4, "moment": 3}
    sheets = (
        OpenedSheet(MARCH, builtin(), FULL),
        OpenedSheet(MARCH + WEEK, builtin_short(), short),
        OpenedSheet(MARCH + 2 * WEEK, every_kind, given, comment="I was glad."),
        OpenedSheet(MARCH + 3 * WEEK, builtin("ar"), {"listened": 2}),
    )
    return ClientSheets(12, "Ana Ängström", sheets)
