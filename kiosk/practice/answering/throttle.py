"""How often wrong codes may be tried: a pure state machine on the device's own running time."""

import json
from dataclasses import dataclass, replace

from kiosk.clock import Moment
from kiosk.practice.running_time import DAY, HOUR, MINUTE, SECOND, RunningTime, within

__all__ = ["DAY", "HOUR", "HOUR_PAUSE", "MINUTE", "SECOND", "Tries", "decode", "fresh"]

CARD_TRIES = 3
CARD_PAUSE = MINUTE
HOUR_TRIES = 10
HOUR_PAUSE = 15 * MINUTE
DAY_TRIES = 60

_VERSION = 1
_SELECTORS = 1000


@dataclass(frozen=True, slots=True)
class CardTries:
    """Wrong tries on one selector, whether a card with it exists or not.

    Attributes:
        wrong: wrong tries since the last right one or the last pause.
        last: running time of the newest one, in ms.
        paused_until: running time until which this selector is refused, in ms.
    """

    wrong: int
    last: int
    paused_until: int


@dataclass(frozen=True, slots=True)
class Tries:
    """All wrong tries that still count.

    Attributes:
        time: the device's running time when it was last looked at.
        wrong: running times of the wrong tries of the last day, oldest first, at most ``DAY_TRIES``.
        hour_from: wrong tries before this running time were already answered with a pause.
        paused_until: running time until which the whole device refuses codes.
        cards: per selector.
    """

    time: RunningTime
    wrong: tuple[int, ...] = ()
    hour_from: int = 0
    paused_until: int = 0
    cards: tuple[tuple[int, CardTries], ...] = ()

    def at(self, moment: Moment) -> "Tries":
        """Move on to ``moment``."""
        time = self.time.at(moment)
        return replace(
            self,
            time=time,
            wrong=tuple(when for when in self.wrong if when > time.ms - DAY),
            cards=tuple((number, card) for number, card in self.cards if card.last > time.ms - DAY),
        )

    def wait(self, selector: int) -> int:
        """Give the milliseconds until a code with ``selector`` may be tried; 0 when it may be now."""
        card = dict(self.cards).get(selector)
        until = max(self.paused_until, card.paused_until if card else 0)
        if len(self.wrong) >= DAY_TRIES:
            until = max(until, self.wrong[-DAY_TRIES] + DAY)
        return max(until - self.time.ms, 0)

    def failed(self, selector: int) -> "Tries":
        """Count one wrong try now."""
        now = self.time.ms
        wrong = (*self.wrong, now)[-DAY_TRIES:]
        this_hour = sum(when >= self.hour_from and when > now - HOUR for when in wrong)
        full = this_hour >= HOUR_TRIES
        cards = dict(self.cards)
        cards[selector] = _counted(cards.get(selector), now)
        return replace(
            self,
            wrong=wrong,
            hour_from=now + 1 if full else self.hour_from,
            paused_until=now + HOUR_PAUSE if full else self.paused_until,
            cards=tuple(cards.items()),
        )

    def passed(self, selector: int) -> "Tries":
        """Forget the wrong tries on a card whose right code was given; those of the device still count."""
        return replace(self, cards=tuple((number, card) for number, card in self.cards if number != selector))

    def encode(self) -> bytes:
        """Write the state as JSON (see ``decode``)."""
        return json.dumps(
            {
                "version": _VERSION,
                **self.time.fields(),
                "wrong": self.wrong,
                "hour_from": self.hour_from,
                "paused_until": self.paused_until,
                "cards": [[number, card.wrong, card.last, card.paused_until] for number, card in self.cards],
            },
            separators=(",", ":"),
        ).encode("ascii")


def _counted(card: CardTries | None, now: int) -> CardTries:
    wrong = (card.wrong if card else 0) + 1
    if wrong >= CARD_TRIES:
        return CardTries(0, now, now + CARD_PAUSE)
    return CardTries(wrong, now, card.paused_until if card else 0)


def fresh(moment: Moment) -> Tries:
    """Give the state of a device on which nothing was tried yet."""
    return Tries(RunningTime.begun(moment))


def decode(stored: bytes | None, moment: Moment) -> Tries:
    """Read a stored state and move it on to ``moment``.

    A state that cannot be read costs one full pause instead of an error: damage must neither lock a waiting
    room out for good nor give an attacker a clean slate.
    """
    if stored is None:
        return fresh(moment)
    try:
        state = _parsed(stored)
    except (ValueError, TypeError, KeyError, RecursionError):
        return replace(fresh(moment), paused_until=HOUR_PAUSE)
    return state.at(moment)


def _parsed(stored: bytes) -> Tries:
    fields = json.loads(stored)
    if fields["version"] != _VERSION:
        raise ValueError("another version")
    cards = tuple(
        (
            within(number, _SELECTORS - 1),
            CardTries(within(wrong, CARD_TRIES), within(last), within(until)),
        )
        for number, wrong, last, until in fields["cards"][:_SELECTORS]
    )
    return Tries(
        time=RunningTime.parsed(fields),
        wrong=tuple(within(when) for when in fields["wrong"][-DAY_TRIES:]),
        hour_from=within(fields["hour_from"]),
        paused_until=within(fields["paused_until"]),
        cards=cards,
    )
