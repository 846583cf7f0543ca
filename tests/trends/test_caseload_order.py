"""Who needs attention first."""

import random
from dataclasses import dataclass

from kiosk.trends.caseload import order
from kiosk.trends.rules import Direction, Tier
from kiosk.trends.signals import Assessment


@dataclass(frozen=True)
class Row:
    number: int
    assessment: Assessment
    unread: int
    last_ms: int | None


def row(number, tier=Tier.NONE, ruptures=(), unread=0, last_ms=1000):
    return Row(number, Assessment(tier, (), ruptures, Direction.STEADY), unread, last_ms)


def test_need_goes_unusual_open_rupture_worth_a_talk_unread_then_longest_unheard():
    wanted = (
        row(9, Tier.UNUSUAL, ruptures=(3,)),
        row(8, Tier.UNUSUAL),
        row(7, Tier.WORTH_A_TALK, ruptures=(1,)),
        row(6, ruptures=(2,)),
        row(5, Tier.WORTH_A_TALK, unread=2),
        row(4, Tier.WORTH_A_TALK),
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
