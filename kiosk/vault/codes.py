"""Personal codes: ten digits that a client types. A selector, a secret and a check digit.

The check digit (Damm's method) notices every single wrong digit and every swap of neighbours, so a slip of
the finger costs no try. A guessed code can add one sheet; it can never read anything.
"""

import hmac

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.errors import InputFault
from kiosk.vault import labels
from kiosk.words import phrase

CODE_DIGITS = 10
SELECTORS = 1000
SECRETS = 1_000_000
CARD_SALT_SIZE = 16
CARD_HASH_SIZE = 32
_SELECTOR_DIGITS = 3
_SECRET_DIGITS = 6
_CARD_MEMORY_KIB = 19 * 1024
_CARD_ITERATIONS = 2
_CARD_LANES = 1

# The totally anti-symmetric quasigroup of order 10 of H. M. Damm's thesis (Marburg 2004).
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


class MistypedCode(InputFault):
    """What was typed cannot be a code; it says nothing about any card."""


def damm_digit(digits: str) -> str:
    """The check digit of ``digits`` (characters 0 to 9)."""
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return str(interim)


def make_code(selector: int, secret: int) -> str:
    """Join a card's selector (0 to 999) and secret (0 to 999,999) and their check digit: ten digits.

    Raises:
        ValueError: a number out of its range.
    """
    if not 0 <= selector < SELECTORS or not 0 <= secret < SECRETS:
        raise ValueError("a selector has three digits and a secret six")
    digits = f"{selector:0{_SELECTOR_DIGITS}}{secret:0{_SECRET_DIGITS}}"
    return digits + damm_digit(digits)


def format_code(code: str) -> str:
    """Set ten digits the way they are printed and shown: "012 345 6789"."""
    return f"{code[:3]} {code[3:6]} {code[6:]}"


def split_code(typed: str) -> tuple[int, int]:
    """Read a code as a person or a barcode scanner types it; spaces and dashes do not matter.

    Returns:
        The selector and the secret.

    Raises:
        MistypedCode: not ten digits, or the check digit does not fit.
    """
    digits = "".join(character for character in typed if character not in " -\u2011\u2013\u00a0\t\r\n")
    if len(digits) != CODE_DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise MistypedCode(
            phrase("errors", "A code has ten digits. Please compare it with your card and type it again.")
        )
    if damm_digit(digits) != "0":
        raise MistypedCode(
            phrase("errors", "One of the digits is not right. Please compare them with your card once more.")
        )
    secret_start, secret_end = _SELECTOR_DIGITS, _SELECTOR_DIGITS + _SECRET_DIGITS
    return int(digits[:secret_start]), int(digits[secret_start:secret_end])


def card_hash(selector: int, client_number: int, secret: int, salt: bytes) -> bytes:
    """What is stored of a card: Argon2id (19 MiB, 2 passes, 1 lane) of the six digits, 32 bytes.

    Selector and client are bound in: a card whose entry was given to another client admits nobody.

    Args:
        selector: the first three digits as a number.
        client_number: whose card.
        secret: the six digits as a number.
        salt: 16 random bytes of this card.
    """
    return _derived(labels.bound(labels.CODE, _place(selector, client_number)), secret, salt)


def card_matches(selector: int, client_number: int, secret: int, salt: bytes, digest: bytes) -> bool:
    """Whether ``secret`` is the card's, compared in constant time.

    For a selector that no card has, call it with any client, salt and digest: the work is the same.
    """
    return hmac.compare_digest(card_hash(selector, client_number, secret, salt), digest)


def comfort_key(selector: int, client_number: int, secret: int, salt: bytes) -> bytes:
    """What only the code yields: the key of the card's comfort, 32 bytes, at the price of ``card_hash``.

    The card's stored hash and this key tell nothing of each other. Derive it when the code was found right.
    """
    return _derived(labels.bound(labels.COMFORT_KEY, _place(selector, client_number)), secret, salt)


def _place(selector: int, client_number: int) -> bytes:
    return selector.to_bytes(2, "big") + client_number.to_bytes(4, "big")


def _derived(bound: bytes, secret: int, salt: bytes) -> bytes:
    """Derive 32 bytes from the six digits of ``secret``, for what ``bound`` says."""
    function = Argon2id(
        salt=salt,
        length=CARD_HASH_SIZE,
        iterations=_CARD_ITERATIONS,
        lanes=_CARD_LANES,
        memory_cost=_CARD_MEMORY_KIB,
    )
    return function.derive(bound + f"{secret:0{_SECRET_DIGITS}}".encode("ascii"))
