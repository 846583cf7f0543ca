"""Page section "Recovery key", with Bech32m as in BIP-350."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pagereader.notation import require

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32M = 0x2BC830A3
_PREFIX = "rapport"


def recovery_bytes(typed):
    """The 20 bytes R behind what is printed."""
    text = "".join(one for one in typed.lower() if not one.isspace() and one not in "-.,")
    text = text.removeprefix(_PREFIX + "1").replace("o", "0").replace("i", "l").replace("1", "l")
    require(len(text) == 40 and set(text) <= set(_ALPHABET), "characters of the recovery key")
    fives = [_ALPHABET.index(one) for one in text]
    spread = [ord(one) >> 5 for one in _PREFIX] + [0] + [ord(one) & 31 for one in _PREFIX]
    require(_polymod(spread + fives) == _BECH32M, "check of the recovery key")
    bits = 0
    for five in fives[:-6]:
        bits = bits << 5 | five
    require(bits & 3 == 0, "padding of the recovery key")
    raw = (bits >> 2).to_bytes(21, "big")
    require(raw[0] == 1, "version of the recovery key")
    return raw[1:]


def recovery_master(typed):
    return HKDF(SHA256(), 32, None, b"rapport/1 recovery-master").derive(recovery_bytes(typed))


def _polymod(values):
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check
