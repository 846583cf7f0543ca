"""Page section "What suits a client"."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pagereader.notation import bound, number, require

_HEAD, _PLACE, _PLACES = 8, 60, 1000


def read_comfort(data, code, card, practice_id):
    """Open a card's place in ``comfort.bin`` with its code; ``None`` where nothing is remembered."""
    require(len(data) == _HEAD + _PLACE * _PLACES, "size of comfort.bin")
    require(data[:_HEAD] == b"RPTC" + bytes([1, _PLACE]) + number(_PLACES, 2), "head of comfort.bin")
    where = number(card["selector"], 2) + number(card["client_number"], 4)
    argon2id = Argon2id(salt=card["salt"], length=32, iterations=2, lanes=1, memory_cost=19456)
    key = argon2id.derive(bound("rapport/1 key-of-comfort", where, code[3:9].encode()))
    start = _HEAD + _PLACE * card["selector"]
    place = data[start : start + _PLACE]
    associated = bound("rapport/1 comfort", practice_id, where)
    try:
        plain = AESGCM(key).decrypt(place[:12], place[12:], associated)
    except InvalidTag:
        return None
    version, flags, percent, length = plain[:4]
    require(version == 1 and flags < 4 and not any(plain[4 + length :]), "a comfort")
    return {
        "language": plain[4 : 4 + length].decode("ascii"),
        "text_percent": percent,
        "high_contrast": bool(flags & 1),
        "left_handed": bool(flags & 2),
    }
