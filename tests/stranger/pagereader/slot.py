"""Page sections "Slot" and "Passphrases"."""

import hmac
import unicodedata

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pagereader.notation import Bytes, bound, expand, require, sha256


class WrongPassphrase(Exception):
    """The slot is whole, and the passphrase is not its."""


def passphrase_bytes(passphrase):
    spaced = "".join(" " if unicodedata.category(one) == "Zs" else one for one in passphrase)
    return unicodedata.normalize("NFC", spaced).encode("utf-8")


def master_secret(slot, holder_id, passphrase):
    require(len(slot) == 139, "size of the slot")
    require(sha256(bound("rapport/1 slot-check", slot[:131]))[:8] == slot[131:], "check sum of the slot")
    fields = Bytes(slot)
    require(fields.take(4) == b"RPTS" and fields.take(2) == b"\x01\x01", "kind of slot")
    memory, passes, lanes = fields.number(4), fields.number(4), fields.number(1)
    require(65536 <= memory <= 4194304 and 3 <= passes <= 64 and 4 <= lanes <= 16, "cost")
    salt, owner, commitment, nonce, wrapped = (fields.take(size) for size in (16, 8, 32, 12, 48))
    require(owner == holder_id, "whose slot")
    argon2id = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    root = argon2id.derive(passphrase_bytes(passphrase))
    if not hmac.compare_digest(expand(root, bound("rapport/1 slot-commitment", slot[:39])), commitment):
        raise WrongPassphrase
    key = expand(root, bound("rapport/1 slot-wrap", slot[:39]))
    return AESGCM(key).decrypt(nonce, wrapped, slot[:83])
