"""What the practice decides later reaches the kiosks that it has already, with the list of clients."""

import hashlib
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from kiosk.errors import DataFault, MachineFault, Refused
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.practice.devices.bundling import bundle_roster
from kiosk.practice.devices.kiosk_only import ROSTER_KEY
from kiosk.practice.devices.rosters import ROSTER_MS, OlderRoster, roster_of
from kiosk.practice.files import KIOSK_ID, opened
from kiosk.practice.granted import log_seed
from kiosk.practice.settings.disclosure import PracticeDisclosure
from kiosk.practice.settings.for_kiosks import FOR_KIOSKS
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages
from kiosk.practice.settings.look import MOST_LOGO_BYTES, PracticeLook, look_of
from kiosk.practice.settings.questions import PracticeQuestions, practice_questions
from kiosk.practice.settings.times import PracticeTimes, practice_times
from kiosk.store.bundle.decided import Decided
from kiosk.store.bundle.file import DIGEST_SIZE, BundleHead, BundleKind, read_bundle_head
from kiosk.store.bundle.roster import roster_bundle
from kiosk.store.folder import PracticeFolder
from kiosk.store.records import Records

DAY = 24 * 3_600_000
LOGO = bytes(range(256)) * (MOST_LOGO_BYTES // 256)
LOOK = PracticeLook("dim", "#5C3A70", LOGO, still=True, text_percent=150, left_handed=True, read_aloud=True)
LANGUAGES = PracticeLanguages("ar", ("en", "ar"))
QUESTIONS = PracticeQuestions(comment=True, crisis_contacts="116 123, ليلا ونهارا", short_form=True)


@pytest.fixture
def take(practice, device):
    return lambda file, **more: bring_in(device, file, clock=practice.clock, **more)


def decide_everything(practice):
    with practice.unlock() as desk:
        desk.decisions.set_look(LOOK, "Old Harbour")
        desk.decisions.set_languages(LANGUAGES)
        desk.decisions.set_questions(QUESTIONS)
        desk.decisions.set_times(PracticeTimes(visit_s=300, lock_s=600))
        desk.decisions.set_disclosure(PracticeDisclosure(part_2=True))
        desk.set_retention(12)


def decided_on(folder):
    facts = folder.read_facts()
    settings = facts.settings
    chosen = look_of(settings), practice_languages(settings), practice_questions(settings)
    return facts.name, *chosen, practice_times(settings).visit_s


EVERYTHING = ("Old Harbour", LOOK, LANGUAGES, QUESTIONS, 300)
NOTHING = ("Lindenhof", PracticeLook(), PracticeLanguages(), PracticeQuestions(), 90)


def held(folder):
    """Every byte of the folder's files, but what a reader leaves beside them."""
    files = (folder.facts_file, folder.keys_file, folder.records_file)
    return [file.read_bytes() for file in files]


def test_what_the_practice_decides_later_reaches_a_kiosk(practice, device, list_out, take):
    assert decided_on(device) == NOTHING
    decide_everything(practice)
    taken = take(list_out("decided"))
    assert (taken.decided, taken.changed, taken.findings) == (True, 0, ())
    assert decided_on(device) == EVERYTHING
    desk = ClientDesk.open(device.path, practice.clock)
    try:
        admission = desk.admit(practice.codes["Ana"])
        assert desk.questions == QUESTIONS
        assert len(desk.questionnaire.items) < 8  # the short form
        assert desk.practice_name == "Old Harbour"
        desk.let_go(admission)
    finally:
        desk.close()


def test_what_is_not_chosen_any_more_is_as_usual_again(practice, device, list_out, take):
    decide_everything(practice)
    take(list_out("decided"))
    with practice.unlock() as desk:
        desk.decisions.set_look(PracticeLook(), "Lindenhof")
        desk.decisions.set_languages(PracticeLanguages())
        desk.decisions.set_questions(PracticeQuestions())
        desk.decisions.set_times(PracticeTimes())
    assert take(list_out("as usual")).decided
    assert decided_on(device) == NOTHING
    assert set(device.read_facts().settings) == {KIOSK_ID, ROSTER_KEY, ROSTER_MS}


def test_c9_what_is_the_kiosks_own_stays_and_what_is_the_practices_own_never_comes(
    practice, device, list_out, take, tmp_path
):
    before = device.read_facts().settings
    decide_everything(practice)
    file = list_out("decided")
    take(file)
    after = device.read_facts().settings
    assert {after[one] for one in (KIOSK_ID, ROSTER_KEY)} == {before[one] for one in (KIOSK_ID, ROSTER_KEY)}
    assert set(after) == FOR_KIOSKS | {KIOSK_ID, ROSTER_KEY, ROSTER_MS}
    with practice.unlock() as desk:
        fresh = PracticeFolder(add_kiosk(desk.access, tmp_path / "fresh").folder).read_facts()
    assert set(fresh.settings) == set(after)
    own = practice.folder.read_facts().settings
    stays = set(own) - FOR_KIOSKS
    assert stays >= {"retention_months", "disclosure_part_2", "times_lock_seconds", "kiosk_id"}
    assert [one for one in stays if one.encode() in file.read_bytes()] == []


def test_the_same_list_again_changes_not_one_byte(practice, device, list_out, take):
    decide_everything(practice)
    file = list_out("decided")
    take(file)
    before = held(device)
    again = take(file)
    assert (again.decided, again.changed) == (False, 0)
    assert held(device) == before


def test_a_list_from_before_does_not_roll_the_settings_back(practice, device, list_out, take):
    older = list_out("older")
    decide_everything(practice)
    take(list_out("newer"))
    before = held(device)
    with pytest.raises(OlderRoster, match="what the practice decided since"):
        take(older)
    assert held(device) == before
    assert take(older, sure=True).decided  # somebody wanted it
    assert decided_on(device) == NOTHING


def test_a_kiosk_that_was_added_since_takes_no_list_from_before(practice, list_out, tmp_path):
    older = list_out("older")
    decide_everything(practice)
    practice.clock.forward(DAY)
    with practice.unlock() as desk:
        fresh = PracticeFolder(add_kiosk(desk.access, tmp_path / "fresh").folder)
    assert decided_on(fresh) == EVERYTHING
    with pytest.raises(OlderRoster):
        bring_in(fresh, older, clock=practice.clock)
    assert decided_on(fresh) == EVERYTHING


class SlowFolder(PracticeFolder):
    """Time passes while it is read."""

    clock = None

    def read_facts(self):
        facts = super().read_facts()
        self.clock.forward(5)
        return facts


def test_a_list_is_of_before_it_was_read(practice, tmp_path, take):
    """What is decided while a list is made belongs to one that is newer than this."""
    slow = SlowFolder(practice.path)
    SlowFolder.clock = practice.clock
    before = practice.clock.wall_ms
    with practice.unlock() as desk:
        file = bundle_roster(replace(desk.access, folder=slow), tmp_path / "list").file
    assert read_bundle_head(file).made_ms == before < practice.clock.wall_ms
    take(file)


def test_i2_settings_that_were_changed_on_the_way_are_refused_and_nothing_changes(
    practice, device, list_out, take
):
    decide_everything(practice)
    file = list_out("decided")
    with practice.unlock() as desk:
        desk.people.add_client("Cem")
    whole = file.read_bytes()
    before = held(device)
    for place in (b"Old Harbour", b"#5C3A70", b'"questions_short_form":true', b"116 123"):
        at = whole.index(place)
        changed = bytearray(whole[:-DIGEST_SIZE])
        changed[at + len(place) - 1] ^= 1
        file.write_bytes(changed + hashlib.sha256(changed).digest())
        with pytest.raises((DataFault, Refused)):
            take(file)
        assert held(device) == before
    file.write_bytes(whole)
    take(file)
    assert decided_on(device) == EVERYTHING


def test_settings_that_rapport_would_not_write_count_as_not_chosen(practice, device, take, tmp_path):
    """Whoever holds the practice's keys may have another Rapport; a kiosk shows nothing that it cannot."""

    said = {one: {"nonsense": [1, 2.5]} for one in FOR_KIOSKS} | {
        "kiosk_id": "00" * 16,
        "roster_key": "00" * 32,
        "look_text_percent": 125,
        "retention_months": 1,
    }
    before = device.read_facts().settings
    with practice.unlock() as desk:
        roster = roster_of(desk.access, practice.folder.read_facts())
        named = BundleHead(
            BundleKind.ROSTER, practice.folder.read_facts().practice_id, practice.clock.wall_ms + DAY
        )
        seed = log_seed(desk.access.granted)
        for name in ("\u202e", " ", "x" * 81):
            strange = replace(roster, decided=Decided(name, said))
            (tmp_path / "strange").write_bytes(b"".join(roster_bundle(named, strange, seed)))
            take(tmp_path / "strange")
            assert decided_on(device)[0] == "Lindenhof"
    after = device.read_facts().settings
    assert after == {**before, "look_text_percent": 125, ROSTER_MS: named.made_ms}


def test_settings_that_were_damaged_on_a_kiosk_are_mended_by_the_same_list(practice, device, list_out, take):
    decide_everything(practice)
    file = list_out("decided")
    take(file)
    device.change_settings({"look_still": 1, "look_theme": ["dim"], "questions_comment": None}, name="?")
    assert decided_on(device) != EVERYTHING
    assert take(file).decided
    assert decided_on(device) == EVERYTHING


def test_i4_new_settings_are_in_the_kiosks_log(practice, device, list_out, take):
    take(list_out("nothing new"))
    with opened(device.records_file) as records:
        kiosk_id = Records(records).kiosk_ids()[0]
        before = Records(records).head(kiosk_id).n
    decide_everything(practice)
    take(list_out("decided"))
    with opened(device.records_file) as records:
        assert Records(records).head(kiosk_id).n == before + 1


def test_d3_where_the_settings_cannot_be_written_the_clients_stay_as_well(
    practice, device, list_out, take, full_disk
):
    decide_everything(practice)
    with practice.unlock() as desk:
        desk.people.add_client("Cem")
    file = list_out("decided")
    before = held(device)[:2]
    with full_disk(), pytest.raises(MachineFault):
        take(file)
    assert held(device)[:2] == before
    taken = take(file)
    assert (taken.changed, taken.decided) == (2, True)


FAILING = """
import sqlite3, sys
from pathlib import Path
from kiosk.errors import MachineFault
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.store.folder import PracticeFolder
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite as Dialect

folder = PracticeFolder(Path(sys.argv[1]))
before = folder.facts_file.read_bytes()
seen = []

def do_commit(self, connection):
    if folder.facts_file.read_bytes() != before:  # the settings are there, the clients are not yet
        seen.append(1)
        connection.rollback()
        fault = sqlite3.OperationalError("disk I/O error")
        fault.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
        raise fault
    connection.commit()

Dialect.do_commit = do_commit
try:
    bring_in(folder, Path(sys.argv[2]))
except MachineFault:
    sys.exit(70 if seen else 71)
"""


def test_d3_where_the_clients_cannot_be_committed_the_settings_are_put_back(practice, device, list_out, take):
    decide_everything(practice)
    with practice.unlock() as desk:
        desk.people.add_client("Cem")
    file = list_out("decided")
    before = device.read_facts()
    ended = subprocess.run([sys.executable, "-c", FAILING, device.path, file], check=False)
    assert ended.returncode == 70
    assert device.read_facts() == before
    taken = take(file)
    assert (taken.changed, taken.decided) == (2, True)


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.practice.devices import rosters
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.store.folder import PracticeFolder

real = rosters._decide

def kill(*arguments):
    if sys.argv[3] == "after":
        real(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)

rosters._decide = kill
bring_in(PracticeFolder(Path(sys.argv[1])), Path(sys.argv[2]))
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_d1_a_kill_between_clients_and_settings_is_mended_by_the_same_list(
    practice, device, list_out, take, when
):
    older = list_out("older")
    decide_everything(practice)
    with practice.unlock() as desk:
        card = desk.people.add_client("Cem")
    file = list_out("decided")
    ended = subprocess.run([sys.executable, "-c", KILLED, device.path, file, when], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert decided_on(device) == (EVERYTHING if when == "after" else NOTHING)
    desk = ClientDesk.open(device.path, practice.clock)  # the kiosk goes on with the clients of before
    desk.admit(practice.codes["Ana"])
    with pytest.raises(Refused):
        desk.admit(card.code)
    desk.close()
    if when == "after":
        with pytest.raises(OlderRoster):
            take(older)
    assert take(file).changed == 2
    assert decided_on(device) == EVERYTHING
    desk = ClientDesk.open(device.path, practice.clock)
    desk.admit(card.code)
    desk.close()
