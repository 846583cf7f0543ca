"""Page section "Notation", and padding."""

import hashlib
import hmac

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand


class NotAsWritten(Exception):
    """The bytes are not what the page describes."""


def require(condition, what):
    if not condition:
        raise NotAsWritten(what)


def bound(label, *parts):
    return label.encode("ascii") + b"\x00" + b"".join(parts)


def number(value, size):
    return value.to_bytes(size, "big")


def sha256(data):
    return hashlib.sha256(data).digest()


def keyed_hash(key, data):
    return hmac.digest(key, data, "sha256")


def expand(key, info, size=32):
    return HKDFExpand(SHA256(), size, info).derive(key)


def unpadded(data, step):
    length = int.from_bytes(data[:4], "big")
    end = 4 + length
    require(len(data) == (end + step - 1) // step * step and not any(data[end:]), "padding")
    return data[4:end]


class Bytes:
    """Takes one field after the other; ``end`` says that nothing may follow."""

    def __init__(self, data, order="big"):
        self._data, self._order, self.place = data, order, 0

    def take(self, size):
        require(self.place + size <= len(self._data), "too short")
        self.place += size
        return self._data[self.place - size : self.place]

    def number(self, size, *, signed=False):
        return int.from_bytes(self.take(size), self._order, signed=signed)

    def numbers(self, count, size, *, signed=False):
        return [self.number(size, signed=signed) for _ in range(count)]

    def end(self):
        require(self.place == len(self._data), "something follows")
