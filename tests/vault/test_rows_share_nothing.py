"""Two rows of one client cannot be told from two rows of two clients."""

import itertools
import secrets

from kiosk.vault.chain import advance, blind, envelope_digest, first_state
from kiosk.vault.header import RowHeader
from kiosk.vault.record import seal_record
from kiosk.vault.suites import envelope_overhead

ROWS = 142
BLOCK = 16


def test_c8_two_rows_of_one_client_share_no_field_in_10_000_pairs(key, suite, contents):
    kiosk_id = secrets.token_bytes(16)
    state = first_state(kiosk_id, secrets.token_bytes(32))
    rows = []
    for _ in range(ROWS):
        blinded = blind(state.key, contents.client)
        # The same answers at the same moment each time: nothing of that may show.
        sealed = seal_record(key.public, kiosk_id, secrets.token_bytes(16), contents)
        header = RowHeader(suite, kiosk_id, state.n, sealed.record_id, blinded)
        envelope = sealed.envelope
        tag, state = advance(state, header.pack(), envelope_digest(envelope))
        blocks = {envelope[start : start + BLOCK] for start in range(0, len(envelope), BLOCK)}
        rows.append((header.seq, header.record_id, header.blinded, tag, blocks))

    assert len(blocks) == -(-(240 + envelope_overhead(suite)) // BLOCK)
    pairs = list(itertools.combinations(rows, 2))
    assert len(pairs) >= 10_000
    for one, two in pairs:
        assert not [field for field, other in zip(one[:4], two[:4], strict=True) if field == other]
        assert one[4].isdisjoint(two[4])
