"""Another implementation of RFC 9180 understands ours, and ours understands it."""

import random

from pyhpke import AEADId, CipherSuite, KDFId, KEMId

from kiosk.vault.opening import PrivateKey
from kiosk.vault.sealing import seal
from kiosk.vault.suites import Suite

PYHPKE = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
ROUNDS = 600


def test_c6_pyhpke_opens_600_envelopes_of_ours():
    rng = random.Random(6)
    seed = rng.randbytes(32)
    public = PrivateKey.from_seed(Suite.X25519, seed).public
    theirs = PYHPKE.kem.deserialize_private_key(seed)
    for _ in range(ROUNDS):
        plaintext, info = rng.randbytes(rng.randrange(300)), rng.randbytes(rng.randrange(100))
        envelope = seal(public, plaintext, info)
        assert PYHPKE.create_recipient_context(envelope[:32], theirs, info).open(envelope[32:]) == plaintext


def test_c6_we_open_600_envelopes_of_pyhpke():
    rng = random.Random(7)
    key = PrivateKey.from_seed(Suite.X25519, rng.randbytes(32))
    theirs = PYHPKE.kem.deserialize_public_key(key.public.raw)
    for _ in range(ROUNDS):
        plaintext, info = rng.randbytes(rng.randrange(300)), rng.randbytes(rng.randrange(100))
        enc, sender = PYHPKE.create_sender_context(theirs, info)
        assert key.open(enc + sender.seal(plaintext), info) == plaintext
