"""The forward-secure chain that every kiosk's rows form.

Each row's link hashes the link before it, its header and the hash of its envelope; a tag under a key that
is replaced after each row proves the link. Who takes the machine learns only the key of the *next* row, so
what was written before cannot be changed unseen. An envelope may be emptied later: its hash stays.

One HKDF-Expand block (RFC 5869, section 2.3) is HMAC(key, info | 01). A row must cost microseconds, because a
whole practice's rows are checked in one go. So ``step`` writes HMAC-SHA256 (RFC 2104) out with ``hashlib``:
two of a row's three share a key, and the call into OpenSSL's HMAC takes half as long again as its hashes.
"""

import hashlib
import hmac
from dataclasses import dataclass, field
from hashlib import sha256

from kiosk.vault import labels
from kiosk.vault.crockford import crockford
from kiosk.vault.wiping import wipe

_FIRST_BLOCK = b"\x01"
_TAG_KEY_INFO = labels.CHAIN_TAG_KEY + _FIRST_BLOCK
_NEXT_KEY_INFO = labels.CHAIN_NEXT_KEY + _FIRST_BLOCK
_MASK_INFO = labels.CHAIN_CLIENT_MASK + _FIRST_BLOCK
# RFC 2104 for keys of 32 bytes: key and zeros up to the block of 64 bytes, each byte XOR ipad or opad.
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))
_INNER_REST = b"\x36" * 32
_OUTER_REST = b"\x5c" * 32
_TAG_KEY_REST = _INNER_REST + _TAG_KEY_INFO
_NEXT_KEY_REST = _INNER_REST + _NEXT_KEY_INFO
_LINK_PREFIX = labels.bound(labels.CHAIN_LINK)
_CODE_CHARACTERS = 6


@dataclass(frozen=True, slots=True)
class ChainState:
    """Where a chain stands.

    Attributes:
        n: how many rows it has; the next row's sequence number.
        link: 32 bytes, the hash that the last row ends with.
        key: 32 bytes, the key of the next row. Overwrite the one before in the same transaction.
    """

    n: int
    link: bytes
    key: bytes = field(repr=False)


def first_state(kiosk_id: bytes, key0: bytes) -> ChainState:
    """The state before the first row of the kiosk ``kiosk_id`` (16 bytes), with K_0 (32 bytes)."""
    return ChainState(0, hashlib.sha256(labels.bound(labels.CHAIN_START, kiosk_id)).digest(), key0)


def envelope_digest(envelope: bytes) -> bytes:
    """SHA-256 of an envelope: what the chain keeps of it when retention empties the row."""
    return hashlib.sha256(envelope).digest()


def next_link(link: bytes, header: bytes, digest: bytes) -> bytes:
    """h_i = SHA-256(label | 00 | h_(i-1) | header | SHA-256(envelope))."""
    return hashlib.sha256(_LINK_PREFIX + link + header + digest).digest()


def tag_of(key: bytes, link: bytes) -> bytes:
    """tag_i = HMAC-SHA256(HKDF-Expand(K_i, "mac"), h_i)."""
    tag_key = hmac.digest(key, _TAG_KEY_INFO, "sha256")
    tag = hmac.digest(tag_key, link, "sha256")
    wipe(tag_key)
    return tag


def next_key(key: bytes) -> bytes:
    """K_(i+1) = HKDF-Expand(K_i, "next")."""
    return hmac.digest(key, _NEXT_KEY_INFO, "sha256")


def step(link: bytes, key: bytes, header: bytes, digest: bytes) -> tuple[bytes, bytes, bytes]:
    """Do ``next_link``, ``tag_of`` and ``next_key`` of one row in one go.

    Args:
        link: h_(i-1), 32 bytes.
        key: K_i, exactly 32 bytes.
        header: the packed header.
        digest: of the envelope.

    Returns:
        h_i, tag_i and K_(i+1).
    """
    after = sha256(_LINK_PREFIX + link + header + digest).digest()
    inner, outer = key.translate(_INNER), key.translate(_OUTER) + _OUTER_REST
    tag_key = sha256(outer + sha256(inner + _TAG_KEY_REST).digest()).digest()
    following = sha256(outer + sha256(inner + _NEXT_KEY_REST).digest()).digest()
    inner_tag = sha256(tag_key.translate(_INNER) + _INNER_REST + after).digest()
    return after, sha256(tag_key.translate(_OUTER) + _OUTER_REST + inner_tag).digest(), following


def advance(state: ChainState, header: bytes, digest: bytes) -> tuple[bytes, ChainState]:
    """Add one row: its packed header and ``envelope_digest``.

    Returns:
        The row's tag (32 bytes) and the state after it.
    """
    link = next_link(state.link, header, digest)
    return tag_of(state.key, link), ChainState(state.n + 1, link, next_key(state.key))


def blind(key: bytes, number: int) -> int:
    """Hide a client's number with the row's key, or bring it back: XOR with HKDF-Expand(K_i, "client", 4)."""
    mask = hmac.digest(key, _MASK_INFO, "sha256")
    blinded = number ^ int.from_bytes(mask[:4], "big")
    wipe(mask)
    return blinded


def state_code(n: int, link: bytes) -> str:
    """The short code of a chain of ``n`` rows, to be kept on paper: "1284-7QK2MD"."""
    digest = hashlib.sha256(labels.bound(labels.STATE_CODE, n.to_bytes(8, "big"), link)).digest()
    return f"{n}-{crockford(digest, _CODE_CHARACTERS)}"
