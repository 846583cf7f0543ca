"""The primitives give the published answers."""

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.vault.chain import next_key
from kiosk.vault.cost import Cost, argon2id
from kiosk.vault.expand import expand
from kiosk.vault.opening import PrivateKey, SealBroken
from kiosk.vault.sealing import seal
from kiosk.vault.suites import MalformedKey, PublicKey, Suite

XWING_KEM_ID = 0x647A

# Points of small order on Curve25519 (RFC 7748, section 6.1): every secret agreed with one of them is 0.
SMALL_ORDER_POINTS = [
    bytes(32),
    b"\x01" + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def hkdf_extract(salt, secret):
    return hmac.digest(salt or bytes(32), secret, "sha256")


def hkdf_expand(prk, info, size):
    block, okm = b"", b""
    while len(okm) < size:
        block = hmac.digest(prk, block + info + bytes([len(okm) // 32 + 1]), "sha256")
        okm += block
    return okm[:size]


def key_schedule(kem_id, kdf_id, aead_id, shared_secret, info):
    """The AEAD key and base nonce of RFC 9180, section 5.1, mode_base, written from its text."""
    suite_id = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (kem_id, kdf_id, aead_id))

    def extract(salt, label, secret):
        return hkdf_extract(salt, b"HPKE-v1" + suite_id + label + secret)

    def expand_labelled(prk, label, context, size):
        return hkdf_expand(prk, size.to_bytes(2, "big") + b"HPKE-v1" + suite_id + label + context, size)

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared_secret, b"secret", b"")
    return expand_labelled(secret, b"key", context, 32), expand_labelled(secret, b"base_nonce", context, 12)


def dhkem_shared_secret(agreed, kem_context):
    """ExtractAndExpand of DHKEM(X25519, HKDF-SHA256), RFC 9180, section 4.1, written from its text."""
    prefix = b"HPKE-v1" + b"KEM" + (0x20).to_bytes(2, "big")
    prk = hkdf_extract(b"", prefix + b"eae_prk" + agreed)
    return hkdf_expand(prk, (32).to_bytes(2, "big") + prefix + b"shared_secret" + kem_context, 32)


def read_hex(vector, *names):
    return [bytes.fromhex(vector[name]) for name in names]


def test_c5_rfc_9180_key_schedule_of_these_tests_gives_the_published_key(vectors):
    vector = vectors("hpke-rfc9180.json")
    shared_secret, info, key, nonce = read_hex(vector, "shared_secret", "info", "key", "base_nonce")
    ids = [vector[name] for name in ("kem_id", "kdf_id", "aead_id")]
    assert key_schedule(*ids, shared_secret, info) == (key, nonce)
    aad, plaintext, ciphertext = read_hex(vector, "aad", "pt", "ct")
    assert AESGCM(key).encrypt(nonce, plaintext, aad) == ciphertext


def test_c5_rfc_9180_agreement_of_these_tests_gives_the_published_shared_secret(vectors):
    vector = vectors("hpke-rfc9180.json")
    seed, public, enc, shared_secret = read_hex(vector, "skRm", "pkRm", "enc", "shared_secret")
    agreed = X25519PrivateKey.from_private_bytes(seed).exchange(X25519PublicKey.from_public_bytes(enc))
    assert dhkem_shared_secret(agreed, enc + public) == shared_secret


def test_c5_rfc_9180_private_key_opens_what_the_published_key_encrypts(vectors):
    vector = vectors("hpke-rfc9180.json")
    seed, public, enc, info = read_hex(vector, "skRm", "pkRm", "enc", "info")
    key, nonce, plaintext = read_hex(vector, "key", "base_nonce", "pt")
    opener = PrivateKey.from_seed(Suite.X25519, seed)
    assert opener.public.raw == public
    # Rapport binds with info alone, so the published key and nonce are used with empty associated data.
    assert opener.open(enc + AESGCM(key).encrypt(nonce, plaintext, b""), info) == plaintext


def test_c5_xwing_seed_gives_the_published_public_key(vectors):
    for vector in vectors("xwing.json")["vectors"]:
        key = PrivateKey.from_seed(Suite.XWING, bytes.fromhex(vector["seed"]))
        assert key.public.raw.hex() == "".join(vector["pk"])


def test_c5_xwing_private_key_opens_what_the_published_shared_secret_encrypts(vectors):
    for vector in vectors("xwing.json")["vectors"]:
        aead_key, nonce = key_schedule(XWING_KEM_ID, 1, 2, bytes.fromhex(vector["ss"]), b"info")
        envelope = bytes.fromhex("".join(vector["ct"])) + AESGCM(aead_key).encrypt(nonce, b"answers", b"")
        key = PrivateKey.from_seed(Suite.XWING, bytes.fromhex(vector["seed"]))
        assert key.open(envelope, b"info") == b"answers"


def test_c5_xwing_seed_is_expanded_with_shake256(vectors):
    seed = bytes.fromhex(vectors("xwing.json")["vectors"][0]["seed"])
    x25519_seed = hashlib.shake_256(seed).digest(96)[64:]
    whole = PrivateKey.from_seed(Suite.XWING, seed).public.raw
    assert whole[1184:] == PrivateKey.from_seed(Suite.X25519, x25519_seed).public.raw


def test_c5_rfc_9106_argon2id(vectors):
    vector = vectors("argon2id.json")["rfc9106"]
    password, salt, secret, associated, tag = read_hex(
        vector, "password", "salt", "secret", "associated", "tag"
    )
    function = Argon2id(
        salt=salt,
        length=32,
        iterations=vector["iterations"],
        lanes=vector["lanes"],
        memory_cost=vector["memory_kib"],
        ad=associated,
        secret=secret,
    )
    assert function.derive(password) == tag


def test_c5_argon2id_reference_answer_through_our_own_call(vectors):
    vector = vectors("argon2id.json")["reference"]
    password, salt, tag = read_hex(vector, "password", "salt", "tag")
    cost = Cost(vector["memory_kib"], vector["iterations"], vector["lanes"])
    assert argon2id(password, salt, cost, 32) == tag


def test_c5_rfc_5869_hkdf_expand(vectors):
    for vector in vectors("hkdf-rfc5869.json")["vectors"]:
        prk, info, okm = read_hex(vector, "prk", "info", "okm")
        assert expand(prk, info, len(okm)) == okm


def test_the_chain_derives_its_keys_with_hkdf_expand():
    key = bytes(range(32))
    assert next_key(key) == expand(key, b"rapport/1 next")


@pytest.mark.parametrize("point", SMALL_ORDER_POINTS, ids=lambda point: point.hex()[:8])
def test_nothing_is_sealed_to_a_point_of_small_order(point):
    with pytest.raises(MalformedKey):
        seal(PublicKey(Suite.X25519, point), b"answers", b"info")


@pytest.mark.parametrize("point", SMALL_ORDER_POINTS, ids=lambda point: point.hex()[:8])
def test_no_envelope_with_a_point_of_small_order_opens(point):
    key = PrivateKey.from_seed(Suite.X25519, bytes(range(32)))
    # The agreed secret is 0 whatever the private key: anybody could seal without knowing the public one.
    shared_secret = dhkem_shared_secret(bytes(32), point + key.public.raw)
    aead_key, nonce = key_schedule(0x20, 1, 2, shared_secret, b"info")
    with pytest.raises(SealBroken):
        key.open(point + AESGCM(aead_key).encrypt(nonce, b"forged", b""), b"info")
