"""Decoders accept what their encoders write, and refuse everything else with their one declared error."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.contents import (
    ANSWERS_MAX,
    BODY_MAX,
    CONTENTS_SIZE,
    LOG_DETAIL_MAX,
    Contents,
    Kind,
    LogBody,
    MalformedContents,
    SheetBody,
)
from kiosk.vault.header import HEADER_SIZE, MalformedHeader, RowHeader
from kiosk.vault.padding import MalformedPadding, padded, unpadded
from kiosk.vault.suites import MalformedKey, PublicKey, Suite

headers = st.builds(
    RowHeader,
    suite=st.sampled_from(Suite),
    kiosk_id=st.binary(min_size=16, max_size=16),
    seq=st.integers(0, 2**64 - 1),
    record_id=st.binary(min_size=16, max_size=16),
    blinded=st.integers(0, 2**32 - 1),
)
every_contents = st.builds(
    Contents,
    kind=st.sampled_from(Kind),
    therapist=st.binary(min_size=8, max_size=8),
    client=st.integers(0, 2**32 - 1),
    wall_ms=st.integers(-(2**63), 2**63 - 1),
    boot_ms=st.integers(0, 2**64 - 1),
    boot_id=st.binary(min_size=16, max_size=16),
    body=st.binary(max_size=BODY_MAX),
)
answers = st.dictionaries(st.integers(0, 254), st.integers(-4, 32767), max_size=ANSWERS_MAX)
sheets = st.builds(
    SheetBody,
    questionnaire=st.binary(min_size=16, max_size=16),
    notice_version=st.integers(0, 65535),
    values=answers.map(lambda chosen: tuple(sorted(chosen.items()))),
)
log_entries = st.builds(LogBody, event=st.integers(0, 65535), detail=st.binary(max_size=LOG_DETAIL_MAX))

quick = settings(max_examples=150, deadline=None)


def mutated(encoded):
    """Bytes near to valid ones: one byte changed, or cut, or prolonged."""
    changed_at = st.tuples(st.integers(0, max(len(encoded) - 1, 0)), st.integers(0, 255)).map(
        lambda change: encoded[: change[0]] + bytes([change[1]]) + encoded[change[0] + 1 :]
    )
    cut_at = st.integers(0, len(encoded)).map(lambda end: encoded[:end])
    return st.one_of(changed_at, cut_at, st.binary(max_size=4).map(encoded.__add__))


def refused_or_canonical(decode, encode, data, error):
    """Either the declared error, or a value that is written back as the very same bytes."""
    try:
        value = decode(data)
    except error:
        return
    assert encode(value) == data


@given(headers)
@quick
def test_a_header_comes_back(header):
    packed = header.pack()
    assert len(packed) == HEADER_SIZE
    assert RowHeader.parse(packed) == header


@given(every_contents)
@quick
def test_contents_come_back_in_one_size(contents):
    encoded = contents.encode()
    assert len(encoded) == CONTENTS_SIZE
    assert Contents.decode(encoded) == contents


@given(sheets)
@quick
def test_a_sheet_comes_back(sheet):
    body = sheet.encode()
    assert len(body) <= BODY_MAX
    assert SheetBody.decode(body) == sheet


@given(log_entries)
@quick
def test_a_log_entry_comes_back(entry):
    assert LogBody.decode(entry.encode()) == entry


@given(st.data())
@quick
def test_c18_malformed_headers_are_refused(data):
    near = mutated(data.draw(headers).pack())
    refused_or_canonical(
        RowHeader.parse, RowHeader.pack, data.draw(near | st.binary(max_size=60)), MalformedHeader
    )


@given(st.data())
@quick
def test_c18_malformed_contents_are_refused(data):
    near = mutated(data.draw(every_contents).encode())
    anything = st.binary(max_size=250) | st.binary(min_size=CONTENTS_SIZE, max_size=CONTENTS_SIZE)
    refused_or_canonical(Contents.decode, Contents.encode, data.draw(near | anything), MalformedContents)


@given(st.data())
@quick
def test_c18_malformed_sheets_are_refused(data):
    near = mutated(data.draw(sheets).encode())
    refused_or_canonical(
        SheetBody.decode, SheetBody.encode, data.draw(near | st.binary(max_size=200)), MalformedContents
    )


@given(st.binary(max_size=200))
@quick
def test_c18_malformed_log_entries_are_refused(body):
    refused_or_canonical(LogBody.decode, LogBody.encode, body, MalformedContents)


@given(st.binary(max_size=40) | st.binary(min_size=1217, max_size=1217))
@quick
def test_c18_malformed_public_keys_are_refused(stored):
    refused_or_canonical(PublicKey.decode, PublicKey.encode, stored, MalformedKey)


@given(st.data())
@quick
def test_c18_malformed_padding_is_refused(data):
    near = mutated(padded(data.draw(st.binary(max_size=300)), 256))
    refused_or_canonical(
        lambda opened: unpadded(opened, 256),
        lambda plain: padded(plain, 256),
        data.draw(near | st.binary(max_size=300)),
        MalformedPadding,
    )


def test_c18_an_unknown_suite_magic_type_or_size_in_a_header_is_refused(header):
    packed = header.pack()
    for position, value in ((0, 0), (4, 0), (4, 3), (5, 0), (5, 2), (6, 1), (7, 241)):
        changed = packed[:position] + bytes([value]) + packed[position + 1 :]
        with pytest.raises(MalformedHeader, match="newer Rapport"):
            RowHeader.parse(changed)


def test_c18_an_unknown_version_or_kind_of_contents_is_refused(contents):
    encoded = contents.encode()
    for position, value in ((0, 0), (0, 2), (1, 0), (1, 8), (2, 255), (3, 193)):
        changed = encoded[:position] + bytes([value]) + encoded[position + 1 :]
        with pytest.raises(MalformedContents, match="newer Rapport"):
            Contents.decode(changed)


def test_c18_padding_that_is_not_zero_is_refused(contents):
    encoded = contents.encode()
    for position in range(48 + len(contents.body), CONTENTS_SIZE):
        with pytest.raises(MalformedContents):
            Contents.decode(encoded[:position] + b"\x01" + encoded[position + 1 :])


@pytest.mark.parametrize(
    "values",
    [
        ((1, 3), (1, 4)),
        ((2, 3), (1, 4)),
        ((0, -5),),
        ((256, 1),),
        ((-1, 1),),
        ((0, 32768),),
        tuple((item, 1) for item in range(ANSWERS_MAX + 1)),
    ],
)
def test_answers_that_do_not_fit_a_sheet_are_refused(values):
    with pytest.raises(MalformedContents):
        SheetBody(bytes(16), 1, values).encode()


def test_c18_a_stored_sheet_with_an_unknown_missing_code_or_flag_is_refused():
    body = SheetBody(bytes(16), 1, ((0, -4),)).encode()
    assert body.endswith(b"\xff\xfc")
    for bad in (body[:-1] + b"\xfb", body[:18] + b"\x01" + body[19:], body[:19] + b"\x02" + body[20:]):
        with pytest.raises(MalformedContents):
            SheetBody.decode(bad)


def test_a_sheet_of_57_answers_fits():
    assert ANSWERS_MAX == 57
    full = SheetBody(bytes(16), 1, tuple((item, item) for item in range(57)))
    assert SheetBody.decode(full.encode()) == full


@pytest.mark.parametrize(
    "change",
    [
        {"therapist": b"short"},
        {"boot_id": b"short"},
        {"body": bytes(BODY_MAX + 1)},
        {"client": 2**32},
        {"client": -1},
        {"wall_ms": 2**63},
        {"boot_ms": -1},
    ],
)
def test_contents_that_do_not_fit_are_refused(contents, change):
    with pytest.raises(MalformedContents):
        dataclasses.replace(contents, **change).encode()


@pytest.mark.parametrize(
    "change",
    [{"kiosk_id": b"short"}, {"record_id": b"short"}, {"seq": -1}, {"seq": 2**64}, {"blinded": 2**32}],
)
def test_headers_that_do_not_fit_are_refused(header, change):
    with pytest.raises(MalformedHeader):
        dataclasses.replace(header, **change).pack()


@pytest.mark.parametrize(("event", "detail"), [(65536, b""), (-1, b""), (1, bytes(LOG_DETAIL_MAX + 1))])
def test_log_entries_that_do_not_fit_are_refused(event, detail):
    with pytest.raises(MalformedContents):
        LogBody(event, detail).encode()
