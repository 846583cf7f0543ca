"""At the kiosk: a code lets one sheet in and nothing out, and no sheet is lost or doubled."""

import gc
import sqlite3
import statistics
import struct
import subprocess
import sys
import time
import types
from contextlib import closing

import pytest

from kiosk.errors import MachineFault
from kiosk.practice.answering.admission import CodeRefused, TooManyTries
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.answering.sheets import sheet_contents
from kiosk.practice.files import opened
from kiosk.practice.numbers import NOTICE_VERSION, UNASSIGNED
from kiosk.store.faults import DamagedFile
from kiosk.store.folder import NoPractice
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.vault.codes import MistypedCode, card_hash, format_code, make_code, split_code
from kiosk.vault.comment import PARTS
from kiosk.vault.contents import MalformedContents

MINUTE = 60_000


@pytest.fixture
def desk(practice):
    found = practice.kiosk()
    yield found
    found.close()


def rows(practice):
    with opened(practice.folder.records_file, read_only=True) as engine:
        return Records(engine).count()


def wrong_code(code):
    selector, secret = split_code(code)
    return make_code(selector, (secret + 1) % 1_000_000)


def unknown_code(practice, nth=0):
    taken = {split_code(code)[0] for code in practice.codes.values()}
    free = [selector for selector in range(1000) if selector not in taken]
    return make_code(free[nth], 123_456)


def test_the_desk_knows_the_practice_and_the_questionnaire(desk):
    assert desk.practice_name == "Lindenhof"
    assert desk.questionnaire.title == "Trust after the session"


def test_a_folder_without_a_practice_is_told(tmp_path):
    with pytest.raises(NoPractice):
        ClientDesk.open(tmp_path / "nowhere")


def test_a_code_admits_its_own_client_however_it_is_typed(desk, practice):
    by_digits = desk.admit(practice.codes["Ana"])
    assert desk.admit(format_code(practice.codes["Ana"])) == by_digits
    assert desk.admit(practice.codes["Ben"]).number != by_digits.number


def test_a_sent_sheet_is_on_disk_and_opens_for_the_therapist(desk, practice, full_sheet):
    receipt = desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire))
    assert (receipt.seq, rows(practice)) == (0, 1)
    with practice.unlock() as therapist:
        (exported,) = therapist.export([therapist.find("Ana")])
    assert dict(exported.sheets[0].answers) == full_sheet(desk.questionnaire)
    assert exported.sheets[0].wall_ms == practice.clock.wall_ms
    assert practice.folder.read_facts().notice_version == NOTICE_VERSION


def test_somebody_without_a_code_loses_no_answer(desk, practice, full_sheet):
    admission = desk.admit_unassigned()
    assert admission.number == UNASSIGNED
    desk.submit(admission, full_sheet(desk.questionnaire))
    with practice.unlock() as therapist:
        assert therapist.unassigned == 1
        assert therapist.caseload()[0].sessions == 0


def test_the_therapist_hands_the_device_to_a_chosen_client(desk, practice):
    number = desk.admit(practice.codes["Ana"]).number
    assert desk.admit_chosen(number) == desk.admit(practice.codes["Ana"])
    with pytest.raises(CodeRefused):
        desk.admit_chosen(999)


def test_c12_an_unknown_card_and_a_wrong_secret_read_the_same(desk, practice):
    told = []
    for code in (wrong_code(practice.codes["Ana"]), unknown_code(practice)):
        with pytest.raises(CodeRefused) as refusal:
            desk.admit(code)
        told.append(str(refusal.value))
    assert told[0] == told[1]


def test_c12_an_unknown_card_costs_the_same_work_as_a_wrong_secret(desk, practice):
    def seconds(act):
        started = time.perf_counter()
        act()
        return time.perf_counter() - started

    def refused(code):
        with pytest.raises(CodeRefused):
            desk.admit(code)

    hashing = min(seconds(lambda: card_hash(1, 1, 1, bytes(16))) for _ in range(3))
    unknown = statistics.median(seconds(lambda n=n: refused(unknown_code(practice, n))) for n in range(3))
    assert unknown > 0.5 * hashing


def test_a_code_of_a_client_who_left_reads_like_a_wrong_one(desk, practice):
    number = desk.admit(practice.codes["Ana"]).number
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).put_client_active(number, active=False)
    with pytest.raises(CodeRefused):
        desk.admit(practice.codes["Ana"])


def test_a_slip_that_the_check_digit_notices_costs_no_try(desk, practice):
    code = practice.codes["Ana"]
    slip = code[:-1] + str((int(code[-1]) + 1) % 10)
    for _ in range(12):
        with pytest.raises(MistypedCode):
            desk.admit(slip)
    assert desk.admit(code)


def test_c12_three_wrong_codes_pause_the_card_and_no_other(desk, practice):
    for _ in range(3):
        with pytest.raises(CodeRefused):
            desk.admit(wrong_code(practice.codes["Ana"]))
    with pytest.raises(TooManyTries, match="60 seconds") as pause:
        desk.admit(practice.codes["Ana"])
    assert pause.value.wait_seconds == 60
    assert desk.admit(practice.codes["Ben"])
    practice.clock.forward(MINUTE)
    assert desk.admit(practice.codes["Ana"])


def test_the_right_code_clears_the_slips_before_it(desk, practice):
    for _ in range(3):
        for _ in range(2):
            with pytest.raises(CodeRefused):
                desk.admit(wrong_code(practice.codes["Ana"]))
        assert desk.admit(practice.codes["Ana"])


def test_c12_guessing_at_many_cards_pauses_the_device_through_restarts_and_clock_changes(practice):
    desk = practice.kiosk()
    for nth in range(10):
        with pytest.raises(CodeRefused):
            desk.admit(unknown_code(practice, nth))
    desk.close()
    practice.clock.restart()
    practice.clock.wall_ms += 400 * 24 * 60 * MINUTE
    again = practice.kiosk()
    with pytest.raises(TooManyTries, match="15 minutes") as pause:
        again.admit(practice.codes["Ana"])
    assert pause.value.wait_seconds == 15 * 60 - 20
    assert again.admit_unassigned()
    practice.clock.forward(15 * MINUTE)
    assert again.admit(practice.codes["Ana"])
    again.close()


def test_c12_a_damaged_count_costs_one_pause_and_shuts_no_waiting_room_for_good(desk, practice):
    with pytest.raises(CodeRefused):
        desk.admit(wrong_code(practice.codes["Ana"]))
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys, keys:
        assert keys.execute("UPDATE attempt SET state = x'00' WHERE place = 0").rowcount == 1
    with pytest.raises(TooManyTries, match="15 minutes"):
        desk.admit(practice.codes["Ana"])
    practice.clock.forward(15 * MINUTE)
    assert desk.admit(practice.codes["Ana"]).number == 2


def test_d3_a_sheet_that_the_disk_refused_is_kept_and_stored_once_by_another_try(
    desk, practice, full_disk, full_sheet
):
    admission = desk.admit(practice.codes["Ana"])
    answers = full_sheet(desk.questionnaire)
    for _ in range(2):
        with full_disk(), pytest.raises(MachineFault):
            desk.submit(admission, answers)
    assert (desk.unsent, rows(practice)) == (1, 0)
    desk.submit(admission, answers)
    assert (desk.unsent, rows(practice)) == (0, 1)


def test_d3_a_kept_sheet_goes_along_with_the_next_one(desk, practice, full_disk, full_sheet):
    with full_disk(), pytest.raises(MachineFault):
        desk.submit(desk.admit_chosen(2), full_sheet(desk.questionnaire, 2))
    desk.submit(desk.admit_chosen(3), full_sheet(desk.questionnaire, 5))
    assert (desk.unsent, rows(practice)) == (0, 2)
    with practice.unlock() as therapist:
        assert {row.name: row.sessions for row in therapist.caseload()} == {"Ana": 1, "Ben": 1}


def test_d3_a_sheet_that_was_withdrawn_is_not_sent_with_the_next_one(desk, practice, full_disk, full_sheet):
    admission = desk.admit(practice.codes["Ana"])
    with full_disk(), pytest.raises(MachineFault):
        desk.submit(admission, full_sheet(desk.questionnaire))
    desk.withdraw(admission)
    desk.submit(desk.admit_chosen(3), full_sheet(desk.questionnaire))
    assert (desk.unsent, rows(practice)) == (0, 1)


def test_d3_a_changed_mind_after_a_failed_try_sends_the_changed_answers_alone(
    desk, practice, full_disk, full_sheet
):
    admission = desk.admit(practice.codes["Ana"])
    with full_disk(), pytest.raises(MachineFault):
        desk.submit(admission, full_sheet(desk.questionnaire, 1))
    desk.withdraw(admission)
    desk.submit(admission, full_sheet(desk.questionnaire, 5))
    with practice.unlock() as therapist:
        (exported,) = therapist.export([admission.number])
    assert [one.answers["safe"] for one in exported.sheets] == [5]


def test_d3_a_sheet_that_waits_has_no_answer_in_the_clear(desk, practice, full_disk, full_sheet):
    admission = desk.admit(practice.codes["Ana"])
    answers = full_sheet(desk.questionnaire, 3)
    positions = desk.questionnaire.positions
    values = sorted((positions[item], int(value)) for item, value in answers.items() if item != "repaired")
    written = b"".join(struct.pack(">Bh", index, value) for index, value in values[:4])
    comment = bytearray(b"words that nobody else may read")
    words = bytes(comment)
    desk.seal(admission, answers, comment=comment)
    with full_disk(), pytest.raises(MachineFault):
        desk.store(admission)
    sheet = sheet_contents(desk.questionnaire, admission, answers, practice.clock())
    assert written in sheet.encode()
    kept = everything_in(desk)
    assert any(one is desk._waiting[0].outgoing.sealed[-1].envelope for one in kept)
    assert not [
        one for one in kept if isinstance(one, (bytes, bytearray)) and (written in one or words in one)
    ]
    assert not [one for one in kept if isinstance(one, dict) and one == answers]


def everything_in(root):
    """Give every object that can be reached from ``root`` and is not a part of a module or class."""
    found, seen, left = [], set(), [root]
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, (type, types.ModuleType, types.FunctionType)):
            continue
        seen.add(id(one))
        found.append(one)
        left.extend(gc.get_referents(one))
    return found


def test_d3_every_try_hands_over_the_very_same_sealed_sheet(desk, practice, full_disk, full_sheet):
    admission = desk.admit(practice.codes["Ana"])
    desk.seal(admission, full_sheet(desk.questionnaire))
    (sealed,) = desk._waiting[0].outgoing.sealed
    for _ in range(2):
        with full_disk(), pytest.raises(MachineFault):
            desk.store(admission)
    receipt = desk.store(admission)
    with opened(practice.folder.records_file, read_only=True) as engine:
        (row,) = Records(engine).rows(receipt.kiosk_id)
    assert (row.envelope, receipt.record_id) == (sealed.envelope, sealed.record_id)


def test_an_admission_lets_one_sheet_in(desk, practice, full_sheet):
    admission = desk.admit(practice.codes["Ana"])
    with pytest.raises(KeyError):
        desk.store(admission)
    desk.seal(admission, full_sheet(desk.questionnaire))
    with pytest.raises(ValueError, match="one admission"):
        desk.seal(admission, full_sheet(desk.questionnaire))
    desk.store(admission)
    with pytest.raises(KeyError):
        desk.store(admission)


def test_d3_two_clients_sheets_wait_side_by_side(desk, practice, full_disk, full_sheet):
    visits = [desk.admit_chosen(2), desk.admit_chosen(2), desk.admit_chosen(3)]
    for admission in visits:
        with full_disk(), pytest.raises(MachineFault):
            desk.submit(admission, full_sheet(desk.questionnaire))
    desk.withdraw(visits[1])
    assert desk.unsent == 2
    desk.store_waiting()
    assert (desk.unsent, rows(practice)) == (0, 2)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE client SET public_key = zeroblob(length(public_key)) WHERE number = 3",
        "UPDATE client SET active = 0 WHERE number = 2",
        "UPDATE code_card SET client_number = 3",
        "DELETE FROM client WHERE number = 0",
        "DELETE FROM client WHERE number = 1",
    ],
)
def test_d3_a_damaged_key_file_is_told_at_the_start_and_not_to_the_first_client(practice, damage):
    with closing(sqlite3.connect(practice.folder.keys_file)) as file, file:
        assert file.execute(damage).rowcount
    with pytest.raises(DamagedFile, match=r"keys\.sqlite is damaged"):
        practice.kiosk()


def test_d3_records_without_this_kiosks_chain_are_told_at_the_start(practice):
    with closing(sqlite3.connect(practice.folder.records_file)) as file, file:
        assert file.execute("DELETE FROM chain_head").rowcount == 1
    with pytest.raises(DamagedFile, match=r"records\.sqlite is damaged"):
        practice.kiosk()


def test_a_second_visit_with_the_same_answers_is_a_second_sheet(desk, practice, full_sheet):
    for _ in range(2):
        desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire))
    assert rows(practice) == 2


def test_c1_the_desk_loads_nothing_that_opens():
    code = (
        "import sys, kiosk.practice.answering.client_desk; "
        "shut = ['kiosk.vault.opening', 'kiosk.vault.slots', 'kiosk.vault.recovery', 'kiosk.vault.holders', "
        "'kiosk.trends', 'kiosk.practice.desk.therapist_desk', 'kiosk.practice.founding', 'numpy', "
        "'alembic', "
        "'matplotlib', 'scipy']; "
        "print([name for name in shut if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_d1_what_was_written_is_on_the_disk_with_its_sheet(desk, practice, full_sheet):
    words = bytearray(b"words")
    desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire), comment=words)
    assert rows(practice) == 1 + PARTS


def test_d3_what_was_written_waits_with_its_sheet_and_is_sent_once(desk, practice, full_disk, full_sheet):
    admission = desk.admit(practice.codes["Ana"])
    with full_disk(), pytest.raises(MachineFault):
        desk.submit(admission, full_sheet(desk.questionnaire), comment=bytearray(b"words"))
    assert (desk.unsent, rows(practice)) == (1, 0)
    desk.submit(admission, full_sheet(desk.questionnaire), comment=bytearray(b"other words"))
    assert (desk.unsent, rows(practice)) == (0, 1 + PARTS)
    with practice.unlock() as therapist:
        assert [sheet.comment for sheet in therapist.sheets(admission.number).sheets] == ["words"]


@pytest.mark.parametrize("comment", [b"x" * 301, b"\xff"])
def test_words_that_do_not_fit_are_refused_and_nothing_is_kept(desk, practice, full_sheet, comment):
    admission = desk.admit(practice.codes["Ana"])
    with pytest.raises(MalformedContents):
        desk.seal(admission, full_sheet(desk.questionnaire), comment=bytearray(comment))
    assert desk.unsent == 0
