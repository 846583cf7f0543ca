"""Page section "Code card"."""

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pagereader.notation import bound, number, require

# The quasigroup of order 10 of Damm 2004.
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip


def code_opens(code, card):
    """Whether a ten-digit code is that of this entry of ``code_card``."""
    check = 0
    for digit in code:
        check = int(_DAMM[check][int(digit)])
    require(check == 0, "check digit")
    selector, secret = int(code[:3]), code[3:9]
    if selector != card["selector"]:
        return False
    secret = bound("rapport/1 code", number(selector, 2), number(card["client_number"], 4), secret.encode())
    argon2id = Argon2id(salt=card["salt"], length=32, iterations=2, lanes=1, memory_cost=19456)
    return argon2id.derive(secret) == card["digest"]
