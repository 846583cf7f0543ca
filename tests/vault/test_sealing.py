"""An envelope opens with its key, in its place and unchanged, and in no other case."""

import dataclasses
import secrets

import pytest
from cryptography.exceptions import UnsupportedAlgorithm

from kiosk.vault import labels, opening, record, sealing, suites
from kiosk.vault.chain import advance, blind, envelope_digest, first_state
from kiosk.vault.contents import Kind
from kiosk.vault.header import HEADER_SIZE, MalformedHeader, RowHeader
from kiosk.vault.opening import (
    PrivateKey,
    SealBroken,
    new_seed,
    open_chain_key,
    open_grant,
    open_holder_profile,
    open_profile,
    open_record,
    open_recovery_slot,
)
from kiosk.vault.sealing import seal
from kiosk.vault.suites import (
    MalformedKey,
    PublicKey,
    Suite,
    SuiteMissing,
    envelope_overhead,
    preferred_suite,
)

HOLDER = b"holder-1"
KIOSK = bytes(range(16))


@pytest.fixture(scope="module")
def envelope(key, header, contents):
    return record.seal_record(key.public, header.kiosk_id, header.record_id, contents).envelope


def flipped(data, position, bit=0):
    changed = bytearray(data)
    changed[position] ^= 1 << bit
    return bytes(changed)


def test_a_record_opens_with_its_key_in_its_place(key, header, contents, envelope):
    assert open_record(key, header, envelope) == contents


def test_c2_another_key_does_not_open(other_key, header, envelope):
    with pytest.raises(SealBroken):
        open_record(other_key, header, envelope)


# The place of a row and whose it is: what the chain binds, because a sheet is sealed before it has either.
OF_THE_CHAIN = frozenset((*range(24, 32), *range(48, 52)))


def test_c3_no_flipped_bit_of_the_header_goes_unnoticed(key, header, envelope):
    packed = header.pack()
    state = first_state(header.kiosk_id, bytes(32))
    tag, after = advance(state, packed, envelope_digest(envelope))
    for position in range(HEADER_SIZE):
        for bit in range(8):
            changed = flipped(packed, position, bit)
            other_tag, other = advance(state, changed, envelope_digest(envelope))
            assert other_tag != tag
            assert other.link != after.link
            if position not in OF_THE_CHAIN:
                assert_shut(key, changed, envelope)


def assert_shut(key, header, envelope):
    with pytest.raises(SealBroken):
        key.open(envelope, record.record_info(header))
    with pytest.raises((SealBroken, MalformedHeader)):
        open_record(key, RowHeader.parse(header), envelope)


def test_c3_a_flipped_client_number_leads_to_a_key_that_does_not_open(
    key, other_key, header, contents, envelope
):
    key0 = bytes(32)
    seeds = {contents.client: key}
    rightly = dataclasses.replace(header, blinded=blind(key0, contents.client))
    assert open_record(seeds[blind(key0, rightly.blinded)], rightly, envelope) == contents
    for bit in range(32):
        moved = dataclasses.replace(rightly, blinded=rightly.blinded ^ 1 << bit)
        number = blind(key0, moved.blinded)
        assert number != contents.client
        with pytest.raises(SealBroken):
            open_record(seeds.get(number, other_key), moved, envelope)


def test_c4_no_flipped_byte_of_the_envelope_goes_unnoticed(key, header, envelope):
    for position in range(len(envelope)):
        with pytest.raises(SealBroken):
            open_record(key, header, flipped(envelope, position, position % 8))


def test_c4_no_missing_or_added_byte_of_the_envelope_goes_unnoticed(key, header, envelope):
    info = record.record_info(header.pack())
    for cut in range(len(envelope)):
        with pytest.raises(SealBroken):
            open_record(key, header, envelope[:cut])
        with pytest.raises(SealBroken):
            key.open(envelope[:cut] + envelope[cut + 1 :], info)
    with pytest.raises(SealBroken):
        open_record(key, header, envelope + b"\x00")


def test_a_sealed_entry_of_another_size_is_no_record(key, header, contents):
    # Even when it is sealed rightly: a record has one size.
    longer = seal(key.public, contents.encode() + bytes(16), record.record_info(header.pack()))
    with pytest.raises(SealBroken):
        open_record(key, header, longer)


def test_a_record_moved_to_another_kiosk_or_given_another_id_does_not_open(key, header, envelope):
    for moved in (
        dataclasses.replace(header, kiosk_id=secrets.token_bytes(16)),
        dataclasses.replace(header, record_id=secrets.token_bytes(16)),
    ):
        with pytest.raises(SealBroken):
            open_record(key, moved, envelope)


def test_a_record_is_sealed_before_its_place_in_the_chain_is_known(key, header, contents, envelope):
    for placed in (
        dataclasses.replace(header, seq=0),
        dataclasses.replace(header, seq=2**63),
        dataclasses.replace(header, blinded=header.blinded ^ 1),
    ):
        assert open_record(key, placed, envelope) == contents


@pytest.mark.parametrize("ids", [(b"short", bytes(16)), (bytes(16), b""), (bytes(17), bytes(16))])
def test_ids_of_another_size_are_refused(key, contents, ids):
    with pytest.raises(MalformedHeader):
        record.seal_record(key.public, *ids, contents)


def test_a_header_of_another_suite_does_not_open(key, suite, header, envelope):
    other = Suite.X25519 if suite is Suite.XWING else Suite.XWING
    wrong = dataclasses.replace(header, suite=other)
    with pytest.raises(SealBroken):
        open_record(key, wrong, envelope)


def filled(contents, kind, body):
    return dataclasses.replace(contents, kind=kind, body=body)


def test_c7_every_kind_of_record_has_the_same_size(key, suite, contents):
    sizes = {
        len(record.seal_record(key.public, KIOSK, bytes(16), filled(contents, kind, body)).envelope)
        for kind in Kind
        for body in (b"", b"x", b"y" * 192)
    }
    assert sizes == {240 + envelope_overhead(suite)}


def test_sealing_adds_the_overhead_of_its_suite(key, suite):
    assert len(seal(key.public, b"", b"info")) == envelope_overhead(suite)


def test_a_profile_opens_for_its_client_number_alone(key):
    sealed = record.seal_profile(key.public, 5, b'{"name": "Ada"}')
    assert open_profile(key, 5, sealed) == b'{"name": "Ada"}'
    with pytest.raises(SealBroken):
        open_profile(key, 6, sealed)


def test_the_size_of_a_profile_tells_little_about_the_name(key, suite):
    sizes = {len(record.seal_profile(key.public, 5, b"n" * length)) for length in range(253)}
    assert sizes == {256 + envelope_overhead(suite)}
    assert len(record.seal_profile(key.public, 5, b"n" * 253)) == 512 + envelope_overhead(suite)


def test_a_therapists_profile_opens_with_the_logs_key_and_for_that_therapist_alone(key, other_key):
    sealed = record.seal_holder_profile(key.public, HOLDER, b"Dr Ada")
    assert open_holder_profile(key, HOLDER, sealed) == b"Dr Ada"
    with pytest.raises(SealBroken):
        open_holder_profile(key, b"holder-2", sealed)
    with pytest.raises(SealBroken):
        open_holder_profile(other_key, HOLDER, sealed)


def test_the_recovery_slot_gives_the_master_secret_back_to_the_recovery_key_alone(key, other_key, suite):
    master = secrets.token_bytes(32)
    sealed = record.seal_recovery_slot(key.public, HOLDER, master)
    assert len(sealed) == 32 + envelope_overhead(suite)
    assert open_recovery_slot(key, HOLDER, sealed) == master
    with pytest.raises(SealBroken):
        open_recovery_slot(other_key, HOLDER, sealed)
    with pytest.raises(SealBroken):
        open_recovery_slot(key, b"holder-2", sealed)
    with pytest.raises(SealBroken):
        open_recovery_slot(key, HOLDER, record.seal_recovery_slot(key.public, HOLDER, master[:31]))
    with pytest.raises(SealBroken):
        open_recovery_slot(key, HOLDER, record.seal_grant(key.public, HOLDER, 0, master))


def test_a_grant_gives_the_client_key_back(key):
    seed = new_seed()
    sealed = record.seal_grant(key.public, HOLDER, 9, seed)
    assert open_grant(key, HOLDER, 9, sealed) == seed
    with pytest.raises(SealBroken):
        open_grant(key, HOLDER, 10, sealed)
    with pytest.raises(SealBroken):
        open_grant(key, b"holder-2", 9, sealed)


def test_a_grant_that_holds_no_seed_is_refused(key):
    with pytest.raises(SealBroken):
        open_grant(key, HOLDER, 9, record.seal_grant(key.public, HOLDER, 9, b"short"))


def test_a_chain_key_opens_for_its_holder_and_kiosk_alone(key):
    key0 = secrets.token_bytes(32)
    sealed = record.seal_chain_key(key.public, HOLDER, KIOSK, key0)
    assert open_chain_key(key, HOLDER, KIOSK, sealed) == key0
    with pytest.raises(SealBroken):
        open_chain_key(key, b"holder-2", KIOSK, sealed)
    with pytest.raises(SealBroken):
        open_chain_key(key, HOLDER, bytes(16), sealed)


def test_what_is_sealed_for_one_use_opens_for_no_other(key):
    seed = new_seed()
    with pytest.raises(SealBroken):
        open_chain_key(key, HOLDER, KIOSK, record.seal_grant(key.public, HOLDER, 9, seed))


def test_a_holder_id_of_another_size_is_a_mistake_of_the_program(key):
    with pytest.raises(ValueError, match="8 bytes"):
        record.seal_grant(key.public, b"short", 9, new_seed())


def test_no_label_is_the_beginning_of_another():
    names = [value for name, value in vars(labels).items() if name.isupper()]
    assert len(names) == len(set(names)) > 15
    for name in names:
        assert name.isascii()
        assert b"\x00" not in name
        assert not [longer for longer in names if longer != name and longer.startswith(name)]


def test_public_keys_come_back_from_their_stored_form(key):
    assert PublicKey.decode(key.public.encode()) == key.public


def test_c18_public_keys_of_unknown_suite_or_wrong_length_are_refused(key):
    stored = key.public.encode()
    for bad in (b"", b"\x00" + stored[1:], b"\x03" + stored[1:], stored[:-1], stored + b"\x00", stored[:1]):
        with pytest.raises(MalformedKey):
            PublicKey.decode(bad)


def test_a_public_key_that_is_no_lattice_element_is_refused():
    with pytest.raises(MalformedKey):
        seal(PublicKey(Suite.XWING, b"\xff" * 1216), b"answers", b"info")


def test_a_seed_of_another_size_is_a_mistake_of_the_program(suite):
    with pytest.raises(ValueError, match="32 bytes"):
        PrivateKey.from_seed(suite, bytes(31))


def test_the_hybrid_suite_is_preferred_on_a_build_that_has_it():
    assert preferred_suite() is Suite.XWING


class LibraryWithoutLattices:
    """Stands for the ML-KEM keys of a build of the library that lacks them; no such build is at hand."""

    @staticmethod
    def _refuse(data):
        raise UnsupportedAlgorithm(f"a key of {len(data)} bytes is not supported by this build")

    from_public_bytes = _refuse
    from_seed_bytes = _refuse


def test_a_build_without_lattices_prefers_x25519(monkeypatch):
    monkeypatch.setattr(suites, "MLKEM768PublicKey", LibraryWithoutLattices)
    assert preferred_suite() is Suite.X25519


def test_a_hybrid_practice_on_a_build_without_lattices_is_told_so(monkeypatch):
    public = PrivateKey.from_seed(Suite.XWING, new_seed()).public
    monkeypatch.setattr(sealing, "MLKEM768PublicKey", LibraryWithoutLattices)
    monkeypatch.setattr(opening, "MLKEM768PrivateKey", LibraryWithoutLattices)
    with pytest.raises(SuiteMissing, match="installer"):
        seal(public, b"answers", b"info")
    with pytest.raises(SuiteMissing, match="installer"):
        PrivateKey.from_seed(Suite.XWING, new_seed())


def test_a_private_key_does_not_print_itself(key):
    assert "_key" not in repr(key)
