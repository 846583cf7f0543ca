"""The rows of one kiosk's chain in a bundle, with everything that is needed to take them in elsewhere."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.store.bundle.file import BundleHead, BundleReader, with_check_sum
from kiosk.store.keys.entries import HOLDER_ID_SIZE
from kiosk.store.reader import definition_mark
from kiosk.store.rows import HASH_SIZE, StoredRow
from kiosk.vault.chain import envelope_digest
from kiosk.vault.contents import CONTENTS_SIZE
from kiosk.vault.header import HEADER_SIZE, ID_SIZE, MalformedHeader, RowHeader
from kiosk.vault.suites import Suite, envelope_overhead

CHAIN_KEY_SIZE = 32
MOST_DEFINITIONS = 256
LONGEST_DEFINITION = 1 << 18
MOST_CHAIN_KEYS = 1000
_EMPTIED, _FULL, _LOST = 0, 1, 2
_SEALED_KEY_SIZES = frozenset(CHAIN_KEY_SIZE + envelope_overhead(suite) for suite in Suite)


@dataclass(frozen=True, slots=True)
class SealedChainKey:
    """The first key of the chain, sealed to one holder.

    Attributes:
        holder_id: 8 bytes, for whom.
        key_digest: 32 bytes, SHA-256 of the holder's public key: with another one it does not open.
        sealed: the envelope.
    """

    holder_id: bytes
    key_digest: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class RowsHead:
    """What stands before the rows.

    Attributes:
        kiosk_id: 16 bytes, whose chain.
        first: sequence number of the first row in the bundle.
        n: how many rows the chain had; the bundle holds those from ``first`` to ``n - 1``.
        link: 32 bytes, the hash after the last of them.
        definitions: canonical JSON of the questionnaires that rows answer, by rising fingerprint.
        chain_keys: the first key of the chain for every holder, by rising holder id.
    """

    kiosk_id: bytes
    first: int
    n: int
    link: bytes
    definitions: tuple[str, ...]
    chain_keys: tuple[SealedChainKey, ...]

    def encode(self) -> bytes:
        """Write it, with what belongs to it in its order."""
        texts = sorted((text.encode("utf-8") for text in self.definitions), key=_fingerprint)
        keys = sorted(self.chain_keys, key=lambda one: one.holder_id)
        parts = [self.kiosk_id, self.first.to_bytes(8, "big"), self.n.to_bytes(8, "big"), self.link]
        parts.append(len(texts).to_bytes(2, "big"))
        parts += (len(text).to_bytes(4, "big") + text for text in texts)
        parts.append(len(keys).to_bytes(2, "big"))
        parts += (_packed(key) for key in keys)
        return b"".join(parts)


def rows_bundle(bundle: BundleHead, head: RowsHead, rows: Iterable[StoredRow | None]) -> Iterator[bytes]:
    """Give the pieces of a whole bundle.

    Args:
        bundle: its beginning.
        head: what stands before the rows.
        rows: those from ``head.first`` to ``head.n - 1``, in their order; ``None`` for one that is damaged or
            lost on its device (see ``is_whole``): it must not keep the others there.
    """
    yield from with_check_sum(_pieces(bundle, head, rows))


def read_rows_head(reader: BundleReader) -> RowsHead:
    """Take what stands before the rows.

    Raises:
        MalformedBundle: it is not as Rapport writes it.
        OSError: the file cannot be read.
    """
    kiosk_id, first, n = reader.take(ID_SIZE), reader.number(8), reader.number(8)
    link = reader.take(HASH_SIZE)
    definitions = [_definition(reader) for _ in range(reader.number(2, MOST_DEFINITIONS))]
    keys = [_chain_key(reader) for _ in range(reader.number(2, MOST_CHAIN_KEYS))]
    rising = _rise([definition_mark(text) for text in definitions]) and _rise([one.holder_id for one in keys])
    if first > n or not rising:
        raise reader.damaged()
    return RowsHead(kiosk_id, first, n, link, tuple(definitions), tuple(keys))


def is_whole(row: StoredRow, kiosk_id: bytes, seq: int) -> bool:
    """Whether a row has the form of the row ``seq`` of that kiosk, so that a bundle can carry it."""
    try:
        header = RowHeader.parse(row.header)
    except MalformedHeader:
        return False
    if (header.kiosk_id, header.seq) != (kiosk_id, seq):
        return False
    return row.envelope is None or len(row.envelope) == _envelope_size(header)


def read_rows(reader: BundleReader, head: RowsHead) -> Iterator[tuple[int, StoredRow | None]]:
    """Take the rows, each with its sequence number; then be sure that the whole bundle is sound.

    A row that was lost on its device is given as ``None``.

    Raises:
        MalformedBundle: the bundle is not as Rapport writes it. What was given until then is of no use.
        OSError: the file cannot be read.
    """
    for seq in range(head.first, head.n):
        yield seq, _row(reader, head.kiosk_id, seq)
    reader.end()


def _pieces(bundle: BundleHead, head: RowsHead, rows: Iterable[StoredRow | None]) -> Iterator[bytes]:
    yield bundle.encode() + head.encode()
    for row in rows:
        if row is None:
            yield bytes([_LOST])
        elif row.envelope is None:
            yield bytes([_EMPTIED]) + row.header + row.tag + row.digest
        else:
            yield bytes([_FULL]) + row.header + row.tag + row.envelope


def _row(reader: BundleReader, kiosk_id: bytes, seq: int) -> StoredRow | None:
    kind = reader.number(1, _LOST)
    if kind == _LOST:
        return None
    packed = reader.take(HEADER_SIZE)
    try:
        header = RowHeader.parse(packed)
    except MalformedHeader as fault:
        raise reader.damaged() from fault
    if (header.kiosk_id, header.seq) != (kiosk_id, seq):
        raise reader.damaged()
    tag = reader.take(HASH_SIZE)
    if kind == _EMPTIED:
        return StoredRow(packed, None, reader.take(HASH_SIZE), tag)
    envelope = reader.take(_envelope_size(header))
    return StoredRow(packed, envelope, envelope_digest(envelope), tag)


def _envelope_size(header: RowHeader) -> int:
    return envelope_overhead(header.suite) + CONTENTS_SIZE


def _definition(reader: BundleReader) -> str:
    try:
        return reader.take(reader.number(4, LONGEST_DEFINITION)).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise reader.damaged() from fault


def _chain_key(reader: BundleReader) -> SealedChainKey:
    holder_id, digest = reader.take(HOLDER_ID_SIZE), reader.take(HASH_SIZE)
    size = reader.number(2)
    if size not in _SEALED_KEY_SIZES:
        raise reader.damaged()
    return SealedChainKey(holder_id, digest, reader.take(size))


def _packed(key: SealedChainKey) -> bytes:
    return key.holder_id + key.key_digest + len(key.sealed).to_bytes(2, "big") + key.sealed


def _fingerprint(text: bytes) -> bytes:
    return hashlib.sha256(text).digest()


def _rise(marks: list[bytes]) -> bool:
    return marks == sorted(set(marks))
