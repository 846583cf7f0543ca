"""Who may fill in a sheet at the kiosk, and the ways in which a code is refused."""

from dataclasses import dataclass, field

from kiosk.comfort import Comfort
from kiosk.errors import Refused
from kiosk.practice.answering.remembering import CardMemory
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase


@dataclass(frozen=True, slots=True)
class Admission:
    """Leave to add one sheet for one client. It opens nothing.

    Attributes:
        number: the client's number.
        key: the client's public key.
        therapist: 8 bytes, the holder id of the client's therapist.
        comfort: what suits this client, where it was remembered with the code; ``None``: nothing is.
        memory: remembers with the code, until the visit ends; ``None`` where nobody gave one.
    """

    number: int
    key: PublicKey
    therapist: bytes
    comfort: Comfort | None = field(default=None, compare=False)
    memory: CardMemory | None = field(default=None, compare=False, repr=False)


class CodeRefused(Refused):
    """No card has this code. The same words whether the card is unknown or the secret is wrong."""


class TooManyTries(Refused):
    """Wrong codes were tried too often.

    Attributes:
        wait_seconds: how long to wait, rounded up.
    """

    @property
    def wait_seconds(self) -> int:
        """How long to wait, in whole seconds, rounded up."""
        seconds = self.values["seconds"]
        assert isinstance(seconds, int)
        return seconds


def code_refused() -> CodeRefused:
    """The one error for an unknown card and for a wrong secret."""
    return CodeRefused(
        phrase(
            "errors",
            "This code is not known here. Please compare it with your card, or go on without a code.",
        )
    )


def too_many_tries(wait_ms: int) -> TooManyTries:
    """The error while codes are refused for another ``wait_ms`` milliseconds."""
    seconds = -(-wait_ms // 1000)
    if seconds <= 90:
        return TooManyTries(
            phrase(
                "errors",
                "That was not right too often. Please wait {seconds} seconds, or go on without a code.",
            ),
            seconds=seconds,
        )
    return TooManyTries(
        phrase(
            "errors", "That was not right too often. Please wait {minutes} minutes, or go on without a code."
        ),
        seconds=seconds,
        minutes=-(-seconds // 60),
    )
