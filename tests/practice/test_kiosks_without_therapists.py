"""A kiosk without therapists: whoever steals it finds nothing to unlock and nothing to guess."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.comfort import Comfort
from kiosk.errors import MachineFault
from kiosk.practice.answering.client_desk import ClientDesk, CodeRefused
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.checking.practice import check_files
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices import bundling
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import OtherPractice, WrongDevice, bring_in
from kiosk.practice.devices.bundling import bundle_roster, bundle_rows
from kiosk.practice.devices.kiosk_only import HoldsNoKeys, is_kiosk_only
from kiosk.practice.devices.rosters import OlderRoster
from kiosk.practice.files import opened
from kiosk.practice.founding import found_practice
from kiosk.practice.granted import log_seed
from kiosk.practice.target_file import NoSuchPlace, TargetExists
from kiosk.practice.therapists import NotVouched
from kiosk.store.bundle.roster import StrangeRoster
from kiosk.store.comfort import COMFORT_NAME
from kiosk.store.draft import FolderNotEmpty, PracticeExists
from kiosk.store.keys.keyring import Keyring
from kiosk.store.keys.marks import marked
from kiosk.store.records import Records
from kiosk.store.schema import HOLDER
from kiosk.vault.cost import FLOOR
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.suites import Suite

DAY = 24 * 3_600_000


def kiosk(folder, practice):
    return ClientDesk.open(folder.path, practice.clock)


def secrets_of(practice):
    """Everything in the practice's own folder that is, or hides, a secret or a name."""
    held = [practice.passphrase, practice.second_passphrase, "Ana", "Ben", "Ada Lindqvist", "Bram Okafor"]
    with opened(practice.folder.keys_file) as keys:
        keyring = Keyring(keys)
        for holder in keyring.holders():
            held += [holder.slot, holder.recovery_slot, holder.sign_in, holder.profile]
            held += keyring.grants(holder.holder_id).values()
        held += [client.profile for client in keyring.clients()]
    with practice.unlock() as desk:
        held += [client.seed for client in desk.access.granted.values()]
    with opened(practice.folder.records_file) as records:
        held += [Records(records).head(one).key for one in Records(records).kiosk_ids()]
    return [one.encode() if isinstance(one, str) else one for one in held if one and any(one)]


def test_c1_the_folder_of_a_kiosk_holds_nothing_that_opens_anything(practice, device):
    desk = kiosk(device, practice)
    desk.close()
    # Chance could spell the short names in what is filled with random bytes.
    files = [file for file in device.path.iterdir() if file.name != COMFORT_NAME]
    written = b"".join(file.read_bytes() for file in files)
    secrets = secrets_of(practice)
    assert [one for one in secrets if one in written] == []
    own = b"".join(file.read_bytes() for file in practice.path.iterdir())
    assert sum(one in own for one in secrets) > 10  # in the practice's own folder the same look finds them
    with opened(device.keys_file) as keys, closing(sqlite3.connect(device.keys_file)) as plain:
        assert {holder.kind for holder in Keyring(keys).holders()} == {"public"}
        assert {client.profile for client in Keyring(keys).clients()} == {b""}
        for table in ('"grant"', "desk_state", "erased"):
            assert plain.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_c9_no_answer_and_no_name_is_in_a_bundle(practice, device, list_out, stick, full_sheet):
    desk = kiosk(device, practice)
    desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire, 4))
    desk.close()
    rows, clients = bundle_rows(device, stick / "rows").file, list_out("clients")
    for file in (rows, clients):
        written = file.read_bytes()
        assert file.stat().st_mode & 0o777 == 0o600
        assert [one for one in secrets_of(practice) if one in written] == []
        assert practice.codes["Ana"].encode() not in written


@pytest.mark.parametrize("secret", ["passphrase", "second_passphrase", "recovery_key"])
def test_c11_nothing_can_be_unlocked_on_a_kiosk(practice, device, secret):
    with pytest.raises(HoldsNoKeys, match="it holds no keys"):
        unlock(device.path, str(getattr(practice, secret)), None, practice.clock)
    with pytest.raises(HoldsNoKeys):
        make_backup(device, device.path.parent / "backup")


def test_a_kiosk_is_whole_in_itself(practice, device):
    assert is_kiosk_only(device.read_facts())
    assert check_files(device, device.read_facts()).findings == []


def test_d6_the_folder_of_a_kiosk_is_made_whole_or_not_at_all(practice, tmp_path, full_disk):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("mine")
    with practice.unlock() as desk:
        before = kiosks_of(practice)
        with pytest.raises(PracticeExists):
            add_kiosk(desk.access, practice.path)
        with pytest.raises(FolderNotEmpty):
            add_kiosk(desk.access, tmp_path / "taken")
        with pytest.raises(NoSuchPlace, match="own folder"):
            add_kiosk(desk.access, practice.path / "inside")
        with full_disk(), pytest.raises(MachineFault):
            add_kiosk(desk.access, tmp_path / "full")
    assert kiosks_of(practice) == before
    assert not (tmp_path / "full").exists()


def kiosks_of(practice):
    with opened(practice.folder.records_file) as records:
        return Records(records).kiosk_ids()


def test_an_empty_chain_whose_kiosk_was_never_finished_goes_with_the_next_one(practice, tmp_path):
    with practice.unlock() as desk:
        added = add_kiosk(desk.access, tmp_path / "first")
        with closing(sqlite3.connect(practice.folder.keys_file)) as plain, plain:
            plain.execute("DELETE FROM chain_key WHERE kiosk_id = ?", (added.kiosk_id,))
        second = add_kiosk(desk.access, tmp_path / "second")
    assert added.kiosk_id not in kiosks_of(practice)
    assert second.kiosk_id in kiosks_of(practice)
    with practice.unlock() as desk:
        assert desk.findings == ()


def test_no_kiosk_is_made_where_somebody_exchanged_a_key(practice, tmp_path):
    stranger = PrivateKey.from_seed(Suite.XWING, new_seed()).public.encode()
    with closing(sqlite3.connect(practice.folder.keys_file)) as plain, plain:
        plain.row_factory = sqlite3.Row
        row = dict(plain.execute("SELECT * FROM holder WHERE kind = 'recovery'").fetchone())
        forged = marked(HOLDER, {**row, "public_key": stranger})
        plain.execute(
            "UPDATE holder SET public_key = ?, mark = ? WHERE kind = 'recovery'",
            (forged["public_key"], forged["mark"]),
        )
    with practice.unlock("Ada Lindqvist") as desk, pytest.raises(NotVouched):
        add_kiosk(desk.access, tmp_path / "device")
    assert not (tmp_path / "device").exists()


def test_new_clients_and_cards_reach_a_kiosk(practice, device, list_out):
    with practice.unlock() as desk:
        card = desk.people.add_client("Cem")
        ben = desk.people.find_client("Ben")
        desk.people.set_active(ben.number, active=False)
    taken = bring_in(device, list_out("first"), clock=practice.clock)
    assert (taken.clients, taken.cards) == (2, 2)
    desk = kiosk(device, practice)
    try:
        assert desk.admit(card.code).number == card.client_number
        assert desk.admit(practice.codes["Ana"])
        with pytest.raises(CodeRefused):
            desk.admit(practice.codes["Ben"])
    finally:
        desk.close()
    assert bring_in(device, list_out("again"), clock=practice.clock).changed == 0
    with opened(device.keys_file) as keys:
        assert Keyring(keys).chain_keys(b"recovery")


def test_each_kiosk_remembers_what_suits_a_client_until_the_card_is_withdrawn(practice, device, list_out):
    desk = kiosk(device, practice)
    for name, liked in (("Ana", Comfort("tr")), ("Ben", Comfort("fr"))):
        desk.remember(desk.admit(practice.codes[name]), liked)
    bring_in(device, list_out("the same"), clock=practice.clock)
    assert desk.admit(practice.codes["Ana"]).comfort == Comfort("tr")
    before = (device.path / COMFORT_NAME).read_bytes()
    with practice.unlock() as therapist:
        new = therapist.people.new_card(therapist.find("Ana"))
    bring_in(device, list_out("another card"), clock=practice.clock)
    desk.close()
    desk = kiosk(device, practice)
    assert desk.admit(new.code).comfort is None
    assert desk.admit(practice.codes["Ben"]).comfort == Comfort("fr")
    desk.close()
    start = 8 + 60 * int(practice.codes["Ana"][:3])
    after = (device.path / COMFORT_NAME).read_bytes()
    assert before[start : start + 60] not in after
    own = practice.kiosk()
    assert own.admit(practice.codes["Ben"]).comfort is None  # what one kiosk remembers, no other knows
    own.close()


def test_a_list_does_not_stop_a_client_in_the_middle_of_a_survey(
    practice, device, list_out, stick, full_sheet
):
    desk = kiosk(device, practice)
    admission = desk.admit(practice.codes["Ana"])
    with practice.unlock() as inside:
        inside.people.erase(inside.people.find_client("Ben").number)
        inside.people.new_card(inside.people.find_client("Ana").number)
    bring_in(device, list_out("newer"), clock=practice.clock)
    desk.submit(admission, full_sheet(desk.questionnaire, 4))
    with pytest.raises(CodeRefused):
        desk.admit(practice.codes["Ana"])
    desk.close()
    bring_in(practice.folder, bundle_rows(device, stick / "rows").file, clock=practice.clock)
    with practice.unlock() as inside:
        assert [row.sessions for row in inside.caseload() if row.name == "Ana"] == [1]
        assert inside.findings == ()


def test_an_older_list_has_to_be_wanted(practice, device, list_out):
    older = list_out("older")
    with practice.unlock() as desk:
        card = desk.people.add_client("Cem")
    bring_in(device, list_out("newer"), clock=practice.clock)
    with pytest.raises(OlderRoster, match="older than the one"):
        bring_in(device, older, clock=practice.clock)
    assert knows(device, practice, card.code)
    bring_in(device, older, sure=True, clock=practice.clock)
    assert not knows(device, practice, card.code)


def knows(device, practice, code):
    desk = kiosk(device, practice)
    try:
        desk.admit(code)
    except CodeRefused:
        return False
    finally:
        desk.close()
    return True


def test_a_list_that_nobody_of_the_practice_signed_is_refused(practice, device, stick, monkeypatch):
    """Whoever can write the stick could otherwise give a kiosk own keys to seal answers to."""
    with practice.unlock() as desk:
        real = log_seed(desk.access.granted)
        strange = new_seed()
        assert strange != real
        monkeypatch.setattr(bundling, "log_seed", lambda _: strange)
        file = bundle_roster(desk.access, stick).file
    before = device.keys_file.read_bytes()
    with pytest.raises(StrangeRoster, match="Nobody of this practice signed"):
        bring_in(device, file, clock=practice.clock)
    assert device.keys_file.read_bytes() == before


def test_a_damaged_list_of_clients_on_a_kiosk_is_mended_by_the_next_one(practice, device, list_out):
    with closing(sqlite3.connect(device.keys_file)) as plain, plain:
        plain.execute("UPDATE code_card SET client_number = 1")
    bring_in(device, list_out("same"), clock=practice.clock)
    assert knows(device, practice, practice.codes["Ana"])


def test_bundles_belong_on_the_right_device(practice, device, list_out, stick, tmp_path):
    clients, rows = list_out("clients"), bundle_rows(device, stick / "rows").file
    with pytest.raises(WrongDevice, match="Bring it to a kiosk"):
        bring_in(practice.folder, clients)
    with pytest.raises(WrongDevice, match="practice's own computer"):
        bring_in(device, rows)
    found_practice(tmp_path / "other", "Elsewhere", "Eva", practice.passphrase, FLOOR, clock=practice.clock)
    with unlock(tmp_path / "other", practice.passphrase, None, practice.clock, calibrate=None) as desk:
        strange = bundle_roster(desk.access, stick / "strange").file
    with pytest.raises(OtherPractice):
        bring_in(device, strange)


def test_a_bundle_replaces_no_file_unasked(device, stick):
    made = bundle_rows(device, stick / "rows")
    with pytest.raises(TargetExists, match="--force"):
        bundle_rows(device, made.file)
    assert bundle_rows(device, made.file, replace=True).count > made.count - 1
    with pytest.raises(NoSuchPlace, match="stick is connected"):
        bundle_rows(device, stick / "missing" / "rows")
