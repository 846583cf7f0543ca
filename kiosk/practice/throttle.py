"""How often wrong codes may be tried: a pure state machine on the device's own running time.

Nobody at the kiosk can set its wall clock, but an administrator, a flat battery or summer time can. So pauses
are counted in *running time*: the time that the machine was seen running, added up from its boot clock. Time
while the machine was off does not count, because nothing that can be trusted measures it.
"""

import json
from dataclasses import dataclass, replace

from kiosk.clock import Moment

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

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
        running: the device's running time when it was last looked at, in ms.
        boot_id: which start of the machine that was.
        boot_ms: the boot clock at that moment.
        wrong: running times of the wrong tries of the last day, oldest first, at most ``DAY_TRIES``.
        hour_from: wrong tries before this running time were already answered with a pause.
        paused_until: running time until which the whole device refuses codes.
        cards: per selector.
    """

    running: int
    boot_id: bytes
    boot_ms: int
    wrong: tuple[int, ...] = ()
    hour_from: int = 0
    paused_until: int = 0
    cards: tuple[tuple[int, CardTries], ...] = ()

    def at(self, moment: Moment) -> "Tries":
        """Move on to ``moment``; after a restart only the time since that restart is known to have passed."""
        same_start = moment.boot_id == self.boot_id
        passed = moment.boot_ms - self.boot_ms if same_start else moment.boot_ms
        running = self.running + max(passed, 0)
        return replace(
            self,
            running=running,
            boot_id=moment.boot_id,
            boot_ms=moment.boot_ms,
            wrong=tuple(when for when in self.wrong if when > running - DAY),
            cards=tuple((number, card) for number, card in self.cards if card.last > running - DAY),
        )

    def wait(self, selector: int) -> int:
        """Give the milliseconds until a code with ``selector`` may be tried; 0 when it may be now."""
        card = dict(self.cards).get(selector)
        until = max(self.paused_until, card.paused_until if card else 0)
        if len(self.wrong) >= DAY_TRIES:
            until = max(until, self.wrong[-DAY_TRIES] + DAY)
        return max(until - self.running, 0)

    def failed(self, selector: int) -> "Tries":
        """Count one wrong try now."""
        wrong = (*self.wrong, self.running)[-DAY_TRIES:]
        this_hour = sum(when >= self.hour_from and when > self.running - HOUR for when in wrong)
        full = this_hour >= HOUR_TRIES
        cards = dict(self.cards)
        cards[selector] = _counted(cards.get(selector), self.running)
        return replace(
            self,
            wrong=wrong,
            hour_from=self.running + 1 if full else self.hour_from,
            paused_until=self.running + HOUR_PAUSE if full else self.paused_until,
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
                "running": self.running,
                "boot_id": self.boot_id.hex(),
                "boot_ms": self.boot_ms,
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
    return Tries(running=0, boot_id=moment.boot_id, boot_ms=moment.boot_ms)


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
            _within(number, _SELECTORS - 1),
            CardTries(_within(wrong, CARD_TRIES), _within(last), _within(until)),
        )
        for number, wrong, last, until in fields["cards"][:_SELECTORS]
    )
    return Tries(
        running=_within(fields["running"]),
        boot_id=bytes.fromhex(fields["boot_id"]),
        boot_ms=_within(fields["boot_ms"]),
        wrong=tuple(_within(when) for when in fields["wrong"][-DAY_TRIES:]),
        hour_from=_within(fields["hour_from"]),
        paused_until=_within(fields["paused_until"]),
        cards=cards,
    )


def _within(number: object, most: int = 1 << 53) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= most:
        raise ValueError("not a number that this state can hold")
    return number
