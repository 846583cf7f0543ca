"""Who needs attention first."""

import random
from dataclasses import dataclass

import pytest

from kiosk.trends.caseload import Part, order, parts_of
from kiosk.trends.regularity import Silence
from kiosk.trends.rules import Direction, Tier
from kiosk.trends.signals import Assessment


@dataclass(frozen=True)
class Row:
    number: int
    assessment: Assessment
    unread: int
    last_ms: int | None
    silence: Silence | None


SILENT = Silence(600, 7.0)


def row(number, tier=Tier.NONE, *, ruptures=(), noticed_in=None, unread=0, last_ms=1000, silence=None):
    assessment = Assessment(tier, (), ruptures, Direction.STEADY, noticed_in)
    return Row(number, assessment, unread, last_ms, silence)


def test_need_goes_unusual_open_rupture_or_going_on_worth_a_talk_silent_unread_then_longest_unheard():
    wanted = (
        row(9, Tier.UNUSUAL, ruptures=(3,)),
        row(8, Tier.UNUSUAL),
        row(7, Tier.WORTH_A_TALK, ruptures=(1,)),
        row(12, Tier.WORTH_A_TALK, noticed_in=4),
        row(6, ruptures=(2,)),
        row(5, Tier.WORTH_A_TALK, unread=2),
        row(4, Tier.WORTH_A_TALK),
        row(10, unread=1, last_ms=600, silence=SILENT),
        row(11, last_ms=600, silence=SILENT),
        row(3, unread=1),
        row(2, last_ms=500),
        row(1, last_ms=900),
        row(0, last_ms=None),
    )
    shuffler = random.Random(1)
    for _ in range(50):
        assert order(shuffler.sample(wanted, len(wanted))) == wanted


def test_equals_keep_one_order_whatever_came_in_first():
    rows = [row(number) for number in (5, 3, 4)]
    assert [one.number for one in order(rows)] == [3, 4, 5]
    assert order([]) == ()


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (row(1), {Part.ALL}),
        (row(1, Tier.UNUSUAL), {Part.ALL, Part.NEEDS_A_LOOK}),
        (row(1, Tier.WORTH_A_TALK, unread=1), {Part.ALL, Part.NEEDS_A_LOOK, Part.NEW}),
        (row(1, ruptures=(3,)), {Part.ALL, Part.NEEDS_A_LOOK, Part.OPEN_RUPTURE}),
        (row(1, silence=SILENT), {Part.ALL, Part.SILENT}),
        (row(1, last_ms=None), {Part.ALL}),
    ],
)
def test_a_client_is_in_every_part_that_fits(one, wanted):
    assert parts_of(one) == wanted
