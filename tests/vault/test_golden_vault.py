"""What the first version of the format wrote opens for ever."""

import pytest

from kiosk.vault.chain import advance, blind, envelope_digest, first_state, state_code
from kiosk.vault.codes import card_matches, split_code
from kiosk.vault.contents import Kind, SheetBody
from kiosk.vault.header import RowHeader
from kiosk.vault.holders import holder_from_master, holder_from_recovery, open_state
from kiosk.vault.opening import (
    PrivateKey,
    open_chain_key,
    open_grant,
    open_holder_profile,
    open_profile,
    open_record,
    open_recovery_slot,
)
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import open_slot, read_holder_id


class Golden:
    """The file's values as bytes, those of one suite before those that all share."""

    def __init__(self, read, suite):
        self._values = {**read["common"], **read["suites"][suite.name]}

    def __getitem__(self, name):
        return bytes.fromhex(self._values[name])

    def text(self, name):
        return self._values[name]


@pytest.fixture
def golden(vectors, suite):
    return Golden(vectors("vault-format-1.json"), suite)


def test_c17_the_slot_opens_with_its_passphrase(golden):
    assert open_slot(golden["slot"], golden.text("passphrase")) == golden["master"]
    assert read_holder_id(golden["slot"]) == golden["holder_id"]


def test_c17_the_therapist_opens_everything(golden, suite):
    holder = holder_from_master(golden["holder_id"], golden["master"], suite)
    assert holder.key.public.encode() == golden["holder_public"]
    log = PrivateKey.from_seed(suite, golden["log_seed"])
    assert log.public.encode() == golden["log_public"]
    assert open_holder_profile(log, holder.holder_id, golden["holder_profile"]) == (
        b'{"name":"Golden Therapist"}'
    )
    assert open_state(holder.state_key, golden["state"], holder.holder_id) == b"golden state"
    assert open_grant(holder.key, holder.holder_id, 42, golden["grant"]) == golden["client_seed"]
    opened = open_chain_key(holder.key, holder.holder_id, golden["kiosk_id"], golden["chain_key"])
    assert opened == golden["key0"]


def test_c17_the_recovery_key_opens_its_grant_and_the_therapists_secret(golden, suite):
    recovery = RecoveryKey.parse(golden.text("recovery_key"))
    assert recovery.fingerprint() == golden.text("recovery_fingerprint")
    holder = holder_from_recovery(recovery, suite)
    assert open_grant(holder.key, holder.holder_id, 42, golden["recovery_grant"]) == golden["client_seed"]
    assert open_recovery_slot(holder.key, golden["holder_id"], golden["recovery_slot"]) == golden["master"]


def test_c17_the_record_and_the_profile_open_with_the_client_key(golden, suite):
    key = PrivateKey.from_seed(suite, golden["client_seed"])
    assert key.public.encode() == golden["client_public"]
    assert open_profile(key, 42, golden["profile"]) == b'{"name":"Golden Client"}'
    contents = open_record(key, RowHeader.parse(golden["header"]), golden["envelope"])
    assert (contents.kind, contents.client, contents.wall_ms) == (Kind.SHEET, 42, 1_790_000_000_123)
    sheet = SheetBody.decode(contents.body)
    assert sheet.values == ((0, 5), (1, 4), (2, -1), (7, 2), (8, -2))


def test_c17_the_chain_gives_the_same_tag_number_and_code(golden):
    state = first_state(golden["kiosk_id"], golden["key0"])
    header = RowHeader.parse(golden["header"])
    assert blind(state.key, header.blinded) == 42
    tag, state = advance(state, golden["header"], envelope_digest(golden["envelope"]))
    assert tag == golden["tag"]
    assert state_code(state.n, state.link) == golden.text("state_code")


def test_c17_the_code_card_still_admits(golden):
    selector, secret = split_code(golden.text("code"))
    assert selector == 12
    assert card_matches(selector, 42, secret, golden["card_salt"], golden["card_digest"])
