"""A backup's stream: opened piece by piece, and by anybody who follows its specification; nothing else is."""

import secrets

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.backup_stream import (
    MalformedBackup,
    new_data_key,
    open_stream,
    seal_stream,
    sealed_size,
)

CHUNK = 16384
KEY, HEAD = bytes(range(32)), bytes(range(100, 132))
EDGES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * CHUNK + 77)
sizes = st.sampled_from(EDGES) | st.integers(0, 3 * CHUNK)
few = settings(max_examples=60, deadline=None)


def sealed(content, head=HEAD):
    return b"".join(seal_stream(KEY, head, [content]))


def opened(stream, head=HEAD, key=KEY, step=9973):
    pieces = (stream[at : at + step] for at in range(0, len(stream), step))
    return b"".join(open_stream(key, head, pieces))


def opened_by_the_specification(stream, head, key):
    """C2SP chunked encryption with SHA-512 and AES-256-GCM, written from its text."""
    salt, commitment = stream[:24], stream[24:56]
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\x00" + salt
    info += b"rapport/1 stream-of-backup\x00" + head
    derived = HKDFExpand(SHA512(), 32 + 12 + 32, info).derive(key)
    assert derived[44:] == commitment
    aead, base = AESGCM(derived[:32]), int.from_bytes(derived[32:44], "big")
    plain, number, at = b"", 0, 56
    while True:
        chunk = stream[at : at + CHUNK + 16]
        plain += aead.decrypt((base ^ number).to_bytes(12, "big"), chunk, None)
        if len(chunk) < CHUNK + 16:
            return plain
        number, at = number + 1, at + CHUNK + 16


@given(st.lists(st.binary(max_size=40_000), max_size=5), st.integers(1, 70_000))
@few
def test_what_is_sealed_in_any_pieces_comes_back_in_any_pieces(pieces, step):
    stream = b"".join(seal_stream(KEY, HEAD, pieces))
    assert opened(stream, step=step) == b"".join(pieces)


@given(sizes)
@few
def test_the_size_of_a_stream_is_known_beforehand(size):
    assert len(sealed(bytes(size))) == sealed_size(size)


@given(sizes)
@few
def test_a_stranger_with_the_specification_opens_the_stream(size):
    content = secrets.token_bytes(size)
    assert opened_by_the_specification(sealed(content), HEAD, KEY) == content


@given(sizes, st.data())
@few
def test_c18_a_changed_bit_anywhere_in_the_stream_is_refused(size, data):
    stream = bytearray(sealed(bytes(size)))
    place = data.draw(st.integers(0, len(stream) - 1))
    stream[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(MalformedBackup, match="is damaged"):
        opened(bytes(stream))


@given(sizes, st.data())
@few
def test_c18_a_stream_that_was_cut_or_prolonged_is_refused(size, data):
    stream = sealed(bytes(size))
    end = data.draw(st.integers(0, len(stream) - 1))
    for other in (stream[:end], stream + bytes(end % 40 + 1), stream + stream[end:]):
        with pytest.raises(MalformedBackup):
            opened(other)


@pytest.mark.parametrize("chunks", [1, 2, 3])
def test_c18_a_stream_cut_between_its_chunks_is_refused(chunks):
    with pytest.raises(MalformedBackup):
        opened(sealed(bytes(4 * CHUNK))[: 56 + chunks * (CHUNK + 16)])


def test_chunks_cannot_change_places():
    stream = sealed(bytes(3 * CHUNK))
    first, second = stream[56 : 56 + CHUNK + 16], stream[56 + CHUNK + 16 : 56 + 2 * (CHUNK + 16)]
    with pytest.raises(MalformedBackup):
        opened(stream[:56] + second + first + stream[56 + 2 * (CHUNK + 16) :])


def test_another_key_or_another_head_opens_nothing():
    stream = sealed(b"content")
    for key, head in ((bytes(32), HEAD), (KEY, bytes(32))):
        with pytest.raises(MalformedBackup):
            opened(stream, head=head, key=key)


def test_two_streams_of_the_same_content_share_nothing_and_keys_are_drawn_anew():
    one, other = sealed(bytes(200)), sealed(bytes(200))
    assert one[:24] != other[:24]
    assert one[56:] != other[56:]
    assert new_data_key() != new_data_key()
    assert len(new_data_key()) == 32
