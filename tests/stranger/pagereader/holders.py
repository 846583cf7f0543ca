"""Page sections "Holders", "Grants and profiles", "Vouching", "Sign-in mark", "Desk state"."""

import json
import unicodedata

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pagereader.notation import bound, expand, keyed_hash, number, require, sha256, unpadded
from pagereader.recovery_key import recovery_master
from pagereader.slot import master_secret
from pagereader.suites import open_envelope, public_key

RECOVERY = b"recovery"
LOG = 0


def sign_in_mark(practice_id, name):
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return sha256(b"rapport sign-in" + practice_id + " ".join(folded.split()).encode("utf-8"))[:16]


class OpenedHolder:
    """A therapist or the recovery key, and everything that this holder's secret opens in keys.sqlite."""

    def __init__(self, practice_id, suite, entries, entry, master):
        self.practice_id, self.suite, self.entries, self.entry = practice_id, suite, entries, entry
        self.holder_id, self.master = entry["holder_id"], master
        self.seed = expand(master, bound("rapport/1 holder-seed", self.holder_id))
        require(public_key(suite, self.seed) == entry["public_key"], "public key of the holder")

    @classmethod
    def by_passphrase(cls, facts, entries, name, passphrase):
        practice_id = bytes.fromhex(facts["practice_id"])
        mark = sign_in_mark(practice_id, name)
        (entry,) = (one for one in entries["holder"] if one["sign_in"] == mark)
        master = master_secret(entry["slot"], entry["holder_id"], passphrase)
        return cls(practice_id, facts["suite"], entries, entry, master)

    @classmethod
    def by_recovery_key(cls, facts, entries, typed):
        (entry,) = (one for one in entries["holder"] if one["holder_id"] == RECOVERY)
        return cls(
            bytes.fromhex(facts["practice_id"]), facts["suite"], entries, entry, recovery_master(typed)
        )

    def open(self, envelope, label, *parts):
        return open_envelope(self.suite, self.seed, envelope, bound(label, *parts))

    def seeds(self):
        """Client number -> seed, of all who were granted to this holder."""
        found = {}
        for grant in self.entries["grant"]:
            if grant["holder_id"] == self.holder_id:
                of = grant["client_number"]
                found[of] = self.open(grant["sealed"], "rapport/1 grant", self.holder_id, number(of, 4))
        return found

    def chain_keys(self):
        """Kiosk id -> K_0."""
        return {
            key["kiosk_id"]: self.open(key["sealed"], "rapport/1 chain-key", self.holder_id, key["kiosk_id"])
            for key in self.entries["chain_key"]
            if key["holder_id"] == self.holder_id
        }

    def client_names(self):
        """Client number -> name, of all who were granted to this holder."""
        seeds, names = self.seeds(), {}
        for client in self.entries["client"]:
            of = client["number"]
            if of in seeds:
                require(public_key(self.suite, seeds[of]) == client["public_key"], "public key of a client")
                info = bound("rapport/1 profile", number(of, 4))
                names[of] = _name(open_envelope(self.suite, seeds[of], client["profile"], info))
        return names

    def colleagues(self):
        """Holder id -> name, of every therapist."""
        log_seed = self.seeds()[LOG]
        return {
            one["holder_id"]: _name(
                open_envelope(
                    self.suite, log_seed, one["profile"], bound("rapport/1 holder-profile", one["holder_id"])
                )
            )
            for one in self.entries["holder"]
            if one["kind"] == "therapist"
        }

    def vouched(self):
        """Holder ids whose vouch fits."""
        key = expand(self.seeds()[LOG], b"rapport/1 holder-vouch")
        return {
            one["holder_id"]
            for one in self.entries["holder"]
            if one["vouch"]
            == keyed_hash(
                key,
                bound(
                    "rapport/1 holder-vouch",
                    one["holder_id"],
                    sha256(one["public_key"]),
                    sha256(one["profile"] or b""),
                ),
            )
        }

    def recovered(self, entry):
        """The master secret in a therapist's recovery slot, with the recovery key."""
        return self.open(entry["recovery_slot"], "rapport/1 recovery-slot", entry["holder_id"])

    def rating(self, client, reflection):
        """What this holder rated; the seal breaks where somebody else did."""
        key = expand(self.master, bound("rapport/1 holder-reflection-key", self.holder_id))
        associated = bound("rapport/1 reflection", self.holder_id, number(client, 4), reflection.sheet)
        return AESGCM(key).decrypt(reflection.sealed[:12], reflection.sealed[12:], associated)

    def note(self, client, version):
        """What this holder wrote; the seal breaks where somebody else did."""
        author, nonce, sealed = version.whole[:8], version.whole[8:20], version.whole[20:]
        require(author == self.holder_id, "author of a note")
        key = expand(self.master, bound("rapport/1 holder-note-key", self.holder_id))
        associated = bound(
            "rapport/1 note", self.holder_id, number(client, 4), version.version, version.sheet
        )
        return AESGCM(key).decrypt(nonce, sealed, associated)

    def desk_state(self):
        (entry,) = (one for one in self.entries["desk_state"] if one["holder_id"] == self.holder_id)
        key = expand(self.master, bound("rapport/1 holder-state-key", self.holder_id))
        associated = bound("rapport/1 state-of-holder", self.practice_id, self.holder_id)
        sealed = entry["sealed"]
        return json.loads(unpadded(AESGCM(key).decrypt(sealed[:12], sealed[12:], associated), 1024))


def _name(padded):
    profile = json.loads(unpadded(padded, 256))
    require(profile["version"] == 1 and set(profile) == {"version", "name", "added_ms"}, "profile")
    return profile["name"]
