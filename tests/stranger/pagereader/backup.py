"""Page section "Backup"."""

import json
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from pagereader.notation import Bytes, bound, expand, require, sha256
from pagereader.recovery_key import recovery_master
from pagereader.slot import WrongPassphrase, master_secret
from pagereader.suites import open_envelope

_CHUNK = 16384
_NAMES = ("practice.json", "records.sqlite", "keys.sqlite")


@dataclass(frozen=True)
class Recipient:
    holder_id: bytes
    suite: int
    slot: bytes
    envelope: bytes


class Backup:
    def __init__(self, data):
        fields = Bytes(data)
        require(fields.take(4) == b"RPTB" and fields.number(1) == 1, "kind of backup")
        self._manifest = fields.take(fields.number(4))
        self.manifest = json.loads(self._manifest)
        exact = json.dumps(self.manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        require(exact.encode("ascii") == self._manifest, "canonical manifest")
        self.recipients = [self._recipient(fields) for _ in range(fields.number(2))]
        head = data[: fields.place]
        self._check = fields.take(32)
        require(self._check == sha256(bound("rapport/1 head-of-backup", head)), "check sum of the head")
        self._stream = data[fields.place :]

    def _recipient(self, fields):
        holder_id, suite = fields.take(8), fields.number(1)
        slot = fields.take(fields.number(2))
        return Recipient(holder_id, suite, slot, fields.take(fields.number(2)))

    def files_by_passphrase(self, passphrase):
        for one in self.recipients:
            if one.slot:
                try:
                    return self._files(one, master_secret(one.slot, one.holder_id, passphrase))
                except WrongPassphrase:
                    continue
        raise WrongPassphrase

    def files_by_recovery_key(self, typed):
        (recipient,) = (one for one in self.recipients if one.holder_id == b"recovery")
        return self._files(recipient, recovery_master(typed))

    def _files(self, recipient, master):
        seed = expand(master, bound("rapport/1 holder-seed", recipient.holder_id))
        info = bound("rapport/1 backup-key", recipient.holder_id, sha256(self._manifest))
        content = self._content(open_envelope(recipient.suite, seed, recipient.envelope, info))
        require(len(content) == self.manifest["content_size"], "size of the content")
        fields = Bytes(content)
        require(fields.number(1) == 3, "number of files")
        files = {}
        for name in _NAMES:
            require(fields.take(fields.number(1)) == name.encode("ascii"), "name of a file")
            files[name] = fields.take(fields.number(8))
        fields.end()
        return files

    def _content(self, data_key):
        salt, commitment, chunks = self._stream[:24], self._stream[24:56], self._stream[56:]
        context = bound("rapport/1 stream-of-backup", self._check)
        info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM" + b"\x00" + salt + context
        derived = HKDFExpand(SHA512(), 76, info).derive(data_key)
        key, base, committed = AESGCM(derived[:32]), int.from_bytes(derived[32:44], "big"), derived[44:]
        require(committed == commitment, "commitment of the stream")
        opened = [
            key.decrypt((base ^ i).to_bytes(12, "big"), chunks[start : start + _CHUNK + 16], None)
            for i, start in enumerate(range(0, len(chunks), _CHUNK + 16))
        ]
        require(len(opened[-1]) < _CHUNK, "last chunk")
        return b"".join(opened)
