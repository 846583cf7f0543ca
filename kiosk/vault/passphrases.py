"""Passphrases: how a typed one becomes bytes, whether it is strong enough, and making one.

Two libraries are imported inside the functions that use them on purpose: ``zxcvbn`` builds its
dictionaries when it is imported (a tenth of a second and 20 MB), and only set-up ever needs it.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from kiosk.errors import InputFault
from kiosk.words import Phrase, phrase

MINIMUM_CHARACTERS = 15
MINIMUM_GUESSES_LOG10 = 14.0
GENERATED_WORDS = 5
_LONGEST_JUDGED = 72
_SHORTEST_EXTRA = 3
_PRODUCT_WORDS = (
    "rapport",
    "kiosk",
    "practice",
    "psychotherapy",
    "psychotherapist",
    "psychology",
    "counselling",
    "therapy",
    "therapist",
    "client",
    "session",
    "trust",
    "passphrase",
    # The passphrase of the well-known comic, which every guesser tries.
    "correct",
    "horse",
    "battery",
    "staple",
)

_STRONG = phrase("passphrase", "Strong enough.")
_TOO_SHORT = phrase(
    "passphrase", "Use at least 15 characters: four or five unrelated words are easy to keep."
)
_GUESSABLE = phrase(
    "passphrase",
    "Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.",
)


class WeakPassphrase(InputFault):
    """The passphrase is too short or too easy to guess."""


class Chooser(Protocol):
    """What ``generate`` draws with: ``secrets.SystemRandom()``, or ``random.Random(seed)`` for a demo."""

    def choice(self, seq: list[str], /) -> str:
        """Draw one of ``seq``, each equally likely."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How strong a passphrase is.

    Attributes:
        guesses_log10: zxcvbn's estimate of the guesses needed, as a power of ten.
        accepted: whether it may protect a key.
        advice: what to tell the person.
    """

    guesses_log10: float
    accepted: bool
    advice: Phrase


def prepared(passphrase: str) -> bytes:
    """Give the bytes that go into Argon2id, the same from every keyboard.

    Other spaces become the plain one, then Unicode NFC and UTF-8 (RFC 8265, section 4.2.2).
    """
    plain = "".join(" " if unicodedata.category(character) == "Zs" else character for character in passphrase)
    # Half of a surrogate pair cannot be typed, and must not end in an error of another kind either.
    return unicodedata.normalize("NFC", plain).encode("utf-8", "surrogatepass")


def check(passphrase: str, extra_words: Iterable[str]) -> Strength:
    """Judge a passphrase: at least 15 characters, and at least 10^14 guesses by zxcvbn's estimate.

    Words of the product and ``extra_words`` count as characters, and add nothing to the guesses.

    Args:
        passphrase: as typed.
        extra_words: what a guesser tries first here, such as the practice's and the therapist's name.
    """
    known = prepared(passphrase).decode("utf-8", "replace")
    guesses_log10 = _guesses_log10(known, _blocked(extra_words))
    if len(known) < MINIMUM_CHARACTERS:
        return Strength(guesses_log10, accepted=False, advice=_TOO_SHORT)
    if guesses_log10 < MINIMUM_GUESSES_LOG10:
        return Strength(guesses_log10, accepted=False, advice=_GUESSABLE)
    return Strength(guesses_log10, accepted=True, advice=_STRONG)


def require_strong(passphrase: str, extra_words: Iterable[str]) -> None:
    """Let only a strong passphrase pass (see ``check``).

    Raises:
        WeakPassphrase: with the advice as its sentence.
    """
    strength = check(passphrase, extra_words)
    if not strength.accepted:
        raise WeakPassphrase(strength.advice)


def generate(rng: Chooser) -> str:
    """Make a passphrase of five words of the EFF's long list, joined by dashes (about 10^19 equal chances).

    The list is the one that ``xkcdpass`` ships, without its four words that have a dash of their own.
    """
    words = _word_list()
    drawn = "-".join(rng.choice(words) for _ in range(GENERATED_WORDS))
    # So that a made one always passes the same check as a typed one; next to never a second draw.
    return drawn if check(drawn, ()).accepted else generate(rng)


def _word_list() -> list[str]:
    from xkcdpass import xkcd_password  # noqa: PLC0415 - only set-up makes passphrases

    file = xkcd_password.locate_wordfile("eff-long")
    return sorted(xkcd_password.generate_wordlist(file, min_length=3, max_length=9, valid_chars="[a-z]"))


def _guesses_log10(known: str, blocked: list[str]) -> float:
    from zxcvbn import zxcvbn  # noqa: PLC0415 - slow to import, see above

    # zxcvbn alone takes four blocked words in a row for strong; so a blocked word counts for nothing.
    longest_first = sorted(blocked, key=len, reverse=True)
    remaining = re.sub("|".join(map(re.escape, longest_first)), "", known, flags=re.IGNORECASE)
    if not remaining:
        return 0.0
    return float(zxcvbn(remaining[:_LONGEST_JUDGED], user_inputs=blocked)["guesses_log10"])


def _blocked(extra_words: Iterable[str]) -> list[str]:
    wholes = [word.casefold().strip() for word in extra_words]
    parts = [part for whole in wholes for part in re.split(r"\W+", whole)]
    joined = [re.sub(r"\W+", "", whole) for whole in wholes]
    return [word for word in (*_PRODUCT_WORDS, *wholes, *joined, *parts) if len(word) >= _SHORTEST_EXTRA]
