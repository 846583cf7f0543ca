"""How often wrong passphrases may be tried: a pure state machine on the device's own running time.

It slows down who stands at the kiosk. Who has the files guesses at Argon2id's price and asks no state. The
recovery key is not counted: nobody guesses it.
"""

import json
from dataclasses import dataclass, replace
from typing import Any

from kiosk.clock import Moment
from kiosk.errors import Refused
from kiosk.practice.running_time import HOUR, MINUTE, RunningTime, within
from kiosk.words import phrase

ROW_TRIES = 5
ROW_PAUSE = MINUTE
HOUR_TRIES = 20
HOUR_PAUSE = 15 * MINUTE

_VERSION = 1
_SECONDS_AS_THEY_ARE = 90


class SignInPaused(Refused):
    """Wrong passphrases were tried too often; nothing is judged for a while.

    Attributes:
        wait_seconds: how long to wait, in whole seconds, rounded up.
    """

    def __init__(self, wait_ms: int) -> None:
        """Say how long to wait: ``wait_ms`` milliseconds."""
        self.wait_seconds = -(-wait_ms // 1000)
        if self.wait_seconds <= _SECONDS_AS_THEY_ARE:
            super().__init__(
                phrase(
                    "errors",
                    "The passphrase was wrong too often. Please wait {seconds} seconds; "
                    "the recovery key opens at any time.",
                ),
                seconds=self.wait_seconds,
            )
        else:
            super().__init__(
                phrase(
                    "errors",
                    "The passphrase was wrong too often. Please wait {minutes} minutes; "
                    "the recovery key opens at any time.",
                ),
                minutes=-(-self.wait_seconds // 60),
            )


@dataclass(frozen=True, slots=True)
class SignInTries:
    """All wrong passphrases that still count, on this device.

    Attributes:
        time: the device's running time when it was last looked at.
        in_a_row: wrong tries since the last right one or the last pause.
        wrong: running times of the last hour's wrong tries that no long pause answered yet, oldest first.
        paused_until: running time until which nothing is judged.
        untold: wrong tries that the practice's log does not have yet.
        told_at: running time of the newest entry in the log; ``None`` when there is none.
    """

    time: RunningTime
    in_a_row: int = 0
    wrong: tuple[int, ...] = ()
    paused_until: int = 0
    untold: int = 0
    told_at: int | None = None

    def at(self, moment: Moment) -> "SignInTries":
        """Move on to ``moment``."""
        time = self.time.at(moment)
        return replace(self, time=time, wrong=tuple(when for when in self.wrong if when > time.ms - HOUR))

    @property
    def wait(self) -> int:
        """The milliseconds until a passphrase may be tried; 0 when it may be now."""
        return max(self.paused_until - self.time.ms, 0)

    @property
    def to_be_told(self) -> bool:
        """Whether the log should hear of it now: at the first wrong try of an hour, and with every pause."""
        quiet = self.told_at is None or self.told_at <= self.time.ms - HOUR
        return self.untold > 0 and (quiet or self.wait > 0)

    def failed(self) -> "SignInTries":
        """Count one wrong try now."""
        now = self.time.ms
        wrong = (*self.wrong, now)
        in_a_row = self.in_a_row + 1
        pause = 0
        if in_a_row >= ROW_TRIES:
            in_a_row, pause = 0, ROW_PAUSE
        if len(wrong) >= HOUR_TRIES:
            wrong, pause = (), HOUR_PAUSE
        until = now + pause if pause else self.paused_until
        return replace(self, in_a_row=in_a_row, wrong=wrong, paused_until=until, untold=self.untold + 1)

    def passed(self) -> "SignInTries":
        """Begin the row anew after a right passphrase; the wrong tries of the last hour still count."""
        return replace(self, in_a_row=0)

    def told(self) -> "SignInTries":
        """Note that the log has all wrong tries."""
        return replace(self, untold=0, told_at=self.time.ms)

    def encode(self) -> bytes:
        """Write the state as JSON (see ``decode``)."""
        fields = {
            "version": _VERSION,
            **self.time.fields(),
            "in_a_row": self.in_a_row,
            "wrong": self.wrong,
            "paused_until": self.paused_until,
            "untold": self.untold,
            "told_at": self.told_at,
        }
        return json.dumps(fields, separators=(",", ":")).encode("ascii")


def fresh(moment: Moment) -> SignInTries:
    """Give the state of a device on which nothing was tried yet."""
    return SignInTries(RunningTime.begun(moment))


def decode(stored: bytes | None, moment: Moment) -> SignInTries:
    """Read a stored state and move it on to ``moment``.

    A state that cannot be read costs one long pause instead of an error: damage must neither lock therapists
    out for good nor give a guesser a clean slate.
    """
    if stored is None:
        return fresh(moment)
    try:
        state = _parsed(json.loads(stored))
    except (ValueError, TypeError, KeyError, RecursionError):
        return replace(fresh(moment), paused_until=HOUR_PAUSE)
    return state.at(moment)


def _parsed(fields: dict[str, Any]) -> SignInTries:
    if fields["version"] != _VERSION:
        raise ValueError("another version")
    time = RunningTime.parsed(fields)
    told_at = fields["told_at"]
    return SignInTries(
        time=time,
        in_a_row=within(fields["in_a_row"], ROW_TRIES),
        wrong=tuple(within(when, time.ms) for when in fields["wrong"][-HOUR_TRIES:]),
        # No pause is longer: a number that says so was not written here.
        paused_until=within(fields["paused_until"], time.ms + HOUR_PAUSE),
        untold=within(fields["untold"]),
        told_at=None if told_at is None else within(told_at, time.ms),
    )
