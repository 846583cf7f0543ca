"""Whoever has docs/format.md and a passphrase opens everything, without the product."""

import json

import pytest
from pagereader.backup import Backup
from pagereader.bundle import read_bundle
from pagereader.chain import Chain, read_chains
from pagereader.code_card import code_opens
from pagereader.comfort import read_comfort
from pagereader.contents import LOG_ENTRY, SHEET, read_log_entry, read_sheet
from pagereader.entries import read_entries
from pagereader.facts import read_facts
from pagereader.holders import LOG, RECOVERY
from pagereader.index import read_index
from pagereader.notation import NotAsWritten, sha256
from pagereader.slot import WrongPassphrase, master_secret

ADA, BRAM = "Ada Lindqvist", "Bram Okafor"
HOLDERS = pytest.mark.parametrize("name", [ADA, BRAM, None], ids=["ada", "bram", "recovery"])
PSEUDO_CLIENTS = {0: "Log", 1: "Without a code"}
UNLOCKED, RETENTION, EMPTIED, SHARED, TRANSFERRED, ERASED, BUNDLE_OUT = 3, 50, 51, 18, 20, 23, 65


def sheets_in(found, chain, seeds, folder=None):
    """Client number -> sheets in the order of the chain."""
    said = {}
    for row in chain.opened(seeds):
        if row.contents is not None and row.contents.kind == SHEET:
            sheet = read_sheet(row.contents.body)
            in_words = found.in_words(row.contents.wall_ms, sheet.fingerprint, sheet.values, folder)
            said.setdefault(row.client, []).append(in_words)
    return said


def log_in(chain, seeds):
    opened = [row.contents for row in chain.opened({LOG: seeds[LOG]}) if row.contents is not None]
    assert {contents.kind for contents in opened} == {LOG_ENTRY}
    return [read_log_entry(contents.body) for contents in opened]


@HOLDERS
def test_c17_a_stranger_reads_the_names(found, name):
    holder = found.holder(name)
    clients = {found.truth["clients"][one]["number"]: one for one in found.names(name)}
    assert holder.client_names() == PSEUDO_CLIENTS | clients
    assert sorted(holder.colleagues().values()) == [ADA, BRAM]


@HOLDERS
def test_c17_a_stranger_reads_every_answer(found, name):
    holder = found.holder(name)
    assert sheets_in(found, found.own_chain(holder), holder.seeds()) == found.true_sheets(name)


def test_c17_a_stranger_checks_the_whole_chain_and_its_state_code(found):
    chain = found.own_chain(found.holder(ADA))
    assert len(chain) == found.truth["rows"]
    rows = int(found.truth["state_code"].split("-")[0])
    assert chain.state_code(rows) == found.truth["state_code"]
    record_ids = [row.record_id for row in chain.opened({})]
    assert len(set(record_ids)) == len(record_ids)


def test_c17_a_stranger_sees_what_retention_emptied_and_what_was_erased(found):
    holder = found.holder(None)
    seeds, erased = holder.seeds(), found.truth["erased"]
    rows = list(found.own_chain(holder).opened(seeds))
    emptied = [row for row in rows if row.contents is None and row.client != erased["number"]]
    assert len(emptied) == found.truth["emptied_rows"]
    of_erased = [row for row in rows if row.client == erased["number"]]
    assert len(of_erased) == erased["sheets"]
    assert {row.contents for row in of_erased} == {None}
    assert holder.entries["erased"] == [{"number": erased["number"]}]
    assert erased["number"] not in seeds


def test_c17_a_stranger_reads_the_log(found):
    holder = found.holder(BRAM)
    by_name = {called: holder_id for holder_id, called in holder.colleagues().items()}
    ada, bram = by_name[ADA], by_name[BRAM]
    happened = log_in(found.own_chain(holder), holder.seeds())
    told = {(one.event, one.who, one.whom, one.client, tuple(one.numbers)) for one in happened}
    nobody = bytes(8)
    ana, ben = (client["number"] for client in found.truth["clients"].values())
    emptied, erased = found.truth["emptied_rows"], found.truth["erased"]["number"]
    assert told >= {
        (UNLOCKED, ada, nobody, 0, ()),
        (UNLOCKED, bram, nobody, 0, ()),
        (SHARED, ada, bram, ana, ()),
        (TRANSFERRED, ada, bram, ben, ()),
        (ERASED, ada, nobody, erased, ()),
        (RETENTION, ada, nobody, 0, (12,)),
        (RETENTION, ada, nobody, 0, (0,)),
        (EMPTIED, ada, nobody, 0, (12, emptied)),
    }


def test_c17_a_stranger_finds_every_holder_vouched_for(found):
    holder = found.holder(ADA)
    assert holder.vouched() == {one["holder_id"] for one in holder.entries["holder"]}


def test_c17_a_stranger_gets_each_therapists_secret_from_the_recovery_slot(found):
    recovery = found.holder(None)
    for name in (ADA, BRAM):
        therapist = found.holder(name)
        assert recovery.recovered(therapist.entry) == therapist.master
    assert recovery.holder_id == RECOVERY


@pytest.mark.parametrize("name", [ADA, BRAM])
def test_c17_a_stranger_reads_what_a_desk_remembers(found, name):
    holder = found.holder(name)
    chain, state = found.own_chain(holder), holder.desk_state()
    ((kiosk_id, checkpoint),) = state["chains"].items()
    n = checkpoint["n"]
    assert kiosk_id == read_facts(found.path / "practice.json")["settings"]["kiosk_id"]
    assert (checkpoint["link"], checkpoint["key"]) == (chain.links[n].hex(), chain.keys[n].hex())
    assert state["seen"] == chain.state_code(int(state["seen"].split("-")[0]))
    taken = {int(of): count for of, count in state["taken"].items() if count}
    assert taken == {of: len(sheets) for of, sheets in found.true_sheets(name).items()}


def test_c17_a_stranger_checks_the_code_cards(found):
    cards = read_entries(found.path / "keys.sqlite")["code_card"]
    clients = {client["number"]: client["code"] for client in found.truth["clients"].values()}
    assert {card["client_number"] for card in cards} == set(clients)
    for card in cards:
        assert [number for number, code in clients.items() if code_opens(code, card)] == [
            card["client_number"]
        ]


def test_c17_a_stranger_reads_with_a_code_what_suits_its_client_and_nothing_with_another(found):
    data = (found.path / "comfort.bin").read_bytes()
    practice_id = bytes.fromhex(read_facts(found.path / "practice.json")["practice_id"])
    cards = {card["client_number"]: card for card in read_entries(found.path / "keys.sqlite")["code_card"]}
    told = json.loads((found.place / "comfort.json").read_text(encoding="utf-8"))
    for name, liked in told.items():
        client = found.truth["clients"][name]
        card, code = cards[client["number"]], client["code"]
        assert read_comfort(data, code, card, practice_id) == liked
        other = code[:3] + f"{(int(code[3:9]) + 1) % 1_000_000:06}"
        assert read_comfort(data, other, card, practice_id) is None


@HOLDERS
def test_c17_a_stranger_reads_the_index_and_it_holds_what_the_records_do(found, name):
    holder = found.holder(name)
    rows = {row.seq: row for row in found.own_chain(holder).opened({})}
    index = read_index(found.path / "index.sqlite", holder.seeds())
    said = {}
    for number, sheets in index.items():
        for sheet in sheets:
            assert rows[sheet.seq].client == number
            assert rows[sheet.seq].record_id[:8] == sheet.record.to_bytes(8, "big")
            in_words = found.in_words(sheet.wall_ms, sheet.fingerprint, sheet.values)
            said.setdefault(number, []).append(in_words)
    assert said == found.true_sheets(name)


@HOLDERS
def test_c17_a_stranger_reads_the_backup(found, name, tmp_path):
    backup = Backup((found.place / "backup").read_bytes())
    if name is None:
        files = backup.files_by_recovery_key(found.truth["recovery_key"])
    else:
        files = backup.files_by_passphrase(found.truth["therapists"][name]["passphrase"])
    for file_name, data in files.items():
        (tmp_path / file_name).write_bytes(data)
    holder = found.holder(name, tmp_path)
    chains = read_chains(tmp_path / "records.sqlite", holder.chain_keys(), with_next_key=False)
    assert backup.manifest["practice_id"] == read_facts(found.path / "practice.json")["practice_id"]
    assert backup.manifest["chains"] == [
        {"kiosk_id": kiosk_id.hex(), "link": chain.links[-1].hex(), "n": len(chain)}
        for kiosk_id, chain in sorted(chains.items())
    ]
    (chain,) = chains.values()
    assert len(chain) == found.truth["rows_in_backup"]
    assert sheets_in(found, chain, holder.seeds(), tmp_path) == found.true_sheets(name)


def test_c17_a_stranger_reads_the_bundle(found):
    holder = found.holder(ADA)
    bundle = read_bundle((found.place / "bundle").read_bytes())
    assert bundle.practice_id == holder.practice_id
    whole, rows = found.own_chain(holder), found.truth["rows"]
    # The log tells of the bundle after it was written: that entry is the only one that is not in it.
    assert (bundle.first, bundle.n) == (0, rows - 1)
    last = log_in(whole, holder.seeds())[-1]
    assert (last.event, last.numbers) == (BUNDLE_OUT, [rows - 1])
    chain = Chain(bundle.kiosk_id, bundle.rows, holder.chain_keys()[bundle.kiosk_id])
    assert chain.links[-1] == bundle.link
    assert sheets_in(found, chain, holder.seeds()) == found.true_sheets(ADA)
    keys = {holder_id: public for holder_id, public, _ in bundle.chain_keys}
    assert keys == {one["holder_id"]: sha256(one["public_key"]) for one in holder.entries["holder"]}


def test_c17_a_stranger_is_told_of_a_wrong_passphrase_and_of_damage(found):
    (ada,) = (
        one for one in found.holder(ADA).entries["holder"] if one["holder_id"] == found.holder(ADA).holder_id
    )
    with pytest.raises(WrongPassphrase):
        master_secret(ada["slot"], ada["holder_id"], "not the passphrase at all")
    facts = found.path / "practice.json"
    facts.write_text(facts.read_text(encoding="utf-8").replace("Lindenhof", "Lindenhoff"), encoding="utf-8")
    with pytest.raises(NotAsWritten, match=r"check sum of practice\.json"):
        read_facts(facts)
