"""The sealed stream of a backup: Cobblestone-256 (C2SP chunked encryption), piece by piece.

Every 16 KiB are encrypted and authenticated on their own, in order, and the end is marked, so that a backup
of any size is written and read without ever being whole in memory, and no byte is given out unchecked. The
stream begins with a commitment to its key: a wrong key is told before anything is decrypted.
"""

from collections.abc import Iterable, Iterator

from cryptography.cobblestone import Cobblestone256Decryptor, Cobblestone256Encryptor
from cryptography.exceptions import InvalidTag

from kiosk.errors import DataFault
from kiosk.vault import labels
from kiosk.words import Phrase, phrase

KEY_SIZE = 32
DIGEST_SIZE = 32
PIECE = 1 << 20
"""Bytes that are worked on in one go: a few milliseconds in which no other thread of the process runs."""

_CHUNK = 1 << 14
_TAG_SIZE = 16
_SALT_AND_COMMITMENT = 24 + 32

DAMAGED = phrase(
    "errors",
    "This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use "
    "another backup; nothing was changed here.",
)


class MalformedBackup(DataFault):
    """A file is no backup, or none of this version, or not as it was written: the one error of them all."""


def malformed_backup(what: Phrase = DAMAGED, **values: object) -> MalformedBackup:
    """Make the error of every file that is not a backup as Rapport writes it."""
    return MalformedBackup(what, **values)


def new_data_key() -> bytes:
    """Draw the key of one backup (32 random bytes); it is kept nowhere but in the recipients' envelopes."""
    return Cobblestone256Encryptor.generate_key()


def sealed_size(content_size: int) -> int:
    """Give how many bytes ``content_size`` bytes take in the stream; the last chunk is always a short one."""
    return _SALT_AND_COMMITMENT + content_size + (content_size // _CHUNK + 1) * _TAG_SIZE


def seal_stream(key: bytes, head_digest: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Seal ``pieces`` one after the other; together they are one message.

    Args:
        key: 32 bytes, used for this one stream.
        head_digest: 32 bytes, the digest of everything that stands before the stream.
        pieces: of any size; best ``PIECE`` and less.
    """
    encryptor = Cobblestone256Encryptor(key, _context(head_digest))
    for piece in pieces:
        yield encryptor.update(piece)
    yield encryptor.finalize()


def open_stream(key: bytes, head_digest: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Open what ``seal_stream`` gave, cut anywhere into ``pieces``.

    What is given out is authentic; only when the iteration has ended without an error it is also complete.

    Raises:
        MalformedBackup: another key or head, or changed, cut or prolonged bytes.
    """
    decryptor = Cobblestone256Decryptor(key, _context(head_digest))
    for piece in pieces:
        try:
            opened = decryptor.update(piece)
        except InvalidTag as fault:
            raise malformed_backup() from fault
        yield opened
    try:
        yield decryptor.finalize()
    except InvalidTag as fault:
        raise malformed_backup() from fault


def _context(head_digest: bytes) -> bytes:
    return labels.bound(labels.BACKUP_STREAM, head_digest)
