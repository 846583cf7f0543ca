"""Page section "Bundle": a list of clients (kind 2)."""

import json
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pagereader.notation import Bytes, bound, expand, require, sha256


@dataclass(frozen=True)
class ClientList:
    practice_id: bytes
    made_ms: int
    name: str
    settings: dict
    holders: dict
    clients: list
    cards: list


def signing_key(log_seed):
    """The public half, by which kiosks know lists."""
    seed = expand(log_seed, bound("rapport/1 key-of-rosters"))
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def read_list(data, key):
    require(sha256(data[:-32]) == data[-32:], "check sum of the bundle")
    signed, signature = data[:-96], data[-96:-32]
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, bound("rapport/1 roster", sha256(signed)))
    except InvalidSignature:
        require(False, "signature of the list")
    fields = Bytes(signed)
    require(fields.take(4) == b"RPTU" and fields.take(2) == b"\x01\x02", "kind of bundle")
    practice_id, made_ms = fields.take(16), fields.number(8)
    decided = _decided(fields.take(fields.number(4)))
    holders = {fields.take(8): fields.take(fields.number(2)) for _ in range(fields.number(2))}
    clients = [_client(fields) for _ in range(fields.number(4))]
    cards = [_card(fields) for _ in range(fields.number(2))]
    fields.end()
    return ClientList(practice_id, made_ms, *decided, holders, clients, cards)


def _decided(written):
    require(len(written) <= 262144, "size of what was decided")
    fields = json.loads(written)
    again = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    require(again.encode("ascii") == written and set(fields) == {"name", "settings"}, "what was decided")
    return fields["name"], fields["settings"]


def _client(fields):
    number, therapist, active = fields.number(4), fields.take(8), fields.number(1)
    return {
        "number": number,
        "therapist": therapist,
        "active": active == 1,
        "public_key": fields.take(fields.number(2)),
    }


def _card(fields):
    return {
        "selector": fields.number(2),
        "client_number": fields.number(4),
        "salt": fields.take(16),
        "digest": fields.take(32),
    }
