"""What suits a client is found again with the code, by that client alone; it stands in nobody's way."""

import gc
import shutil
import subprocess
import sys

import pytest

from kiosk.comfort import Comfort
from kiosk.practice.answering import remembering
from kiosk.practice.answering.admission import CodeRefused
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.checking.files import leftovers
from kiosk.practice.checking.practice import check_as_therapist, check_files
from kiosk.practice.files import opened
from kiosk.store.comfort import COMFORT_NAME, FILE_SIZE
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.codes import comfort_key, make_code, split_code

LIKED = Comfort("tr", 175, high_contrast=True, left_handed=True)
OTHER = Comfort("fr", 125)


@pytest.fixture
def desk(practice):
    found = practice.kiosk()
    yield found
    found.close()


def found_with(desk, practice, name):
    return desk.admit(practice.codes[name]).comfort


def remember(desk, practice, name, liked):
    desk.remember(desk.admit(practice.codes[name]), liked)


def wrong_code(code):
    selector, secret = split_code(code)
    return make_code(selector, (secret + 1) % 1_000_000)


def file_of(practice):
    return practice.path / COMFORT_NAME


def key_of(practice, name):
    """The very bytes of the key that a client's code yields."""
    selector, secret = split_code(practice.codes[name])
    with opened(practice.folder.keys_file, read_only=True) as keys:
        card = Keyring(keys).card(selector)
    return comfort_key(selector, card.client_number, secret, card.salt)


def test_nothing_is_remembered_before_somebody_chose(desk, practice):
    assert found_with(desk, practice, "Ana") is None


def test_what_was_chosen_is_there_at_the_next_visit_and_after_a_restart(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    assert found_with(desk, practice, "Ana") == LIKED
    desk.close()
    practice.clock.restart()
    again = practice.kiosk()
    assert found_with(again, practice, "Ana") == LIKED
    again.close()


def test_each_client_finds_the_own_choice(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    remember(desk, practice, "Ben", OTHER)
    assert [found_with(desk, practice, name) for name in ("Ana", "Ben")] == [LIKED, OTHER]


def test_a_choice_can_be_changed_back_to_what_the_practice_has(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    remember(desk, practice, "Ana", Comfort())
    assert found_with(desk, practice, "Ana") == Comfort()


def test_what_is_known_already_is_not_written_again(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    before = file_of(practice).read_bytes()
    remember(desk, practice, "Ana", LIKED)
    assert file_of(practice).read_bytes() == before


def test_whoever_gave_no_code_finds_and_leaves_nothing(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    ana = desk.admit(practice.codes["Ana"])
    before = file_of(practice).read_bytes()
    for admission in (desk.admit_unassigned(), desk.admit_chosen(ana.number)):
        assert (admission.comfort, admission.memory) == (None, None)
        desk.remember(admission, OTHER)
    assert file_of(practice).read_bytes() == before


def test_one_visit_remembers_once(desk, practice):
    visit = desk.admit(practice.codes["Ana"])
    desk.remember(visit, LIKED)
    desk.remember(visit, OTHER)
    assert found_with(desk, practice, "Ana") == LIKED
    over = desk.admit(practice.codes["Ana"])
    desk.let_go(over)
    desk.remember(over, OTHER)
    assert found_with(desk, practice, "Ana") == LIKED


def test_the_file_is_there_before_anybody_remembers_and_tells_nothing(desk, practice):
    assert file_of(practice).stat().st_size == FILE_SIZE
    assert file_of(practice).stat().st_mode & 0o777 == 0o600
    before = file_of(practice).read_bytes()
    remember(desk, practice, "Ana", LIKED)
    after = file_of(practice).read_bytes()
    changed = [place for place in range(FILE_SIZE) if before[place] != after[place]]
    selector = split_code(practice.codes["Ana"])[0]
    assert {(place - 8) // 60 for place in changed} == {selector}


def test_c9_no_choice_stands_in_a_file_of_the_practice(desk, practice):
    marker = "x-unmistakable-dialect"
    for name in ("Ana", "Ben"):
        remember(desk, practice, name, Comfort(marker, 200, high_contrast=True))
    assert found_with(desk, practice, "Ana").language == marker
    written = b"".join(file.read_bytes() for file in practice.path.iterdir())
    assert marker.encode() not in written
    assert marker.encode("utf-16-le") not in written


def test_c9_the_key_of_a_visit_is_in_no_file_and_in_no_words_about_it(desk, practice):
    visit = desk.admit(practice.codes["Ana"])
    key = key_of(practice, "Ana")
    assert key.hex() not in repr(visit)
    assert repr(key) not in repr(visit)
    assert "memory" not in repr(visit)
    desk.remember(visit, LIKED)
    assert key not in b"".join(file.read_bytes() for file in practice.path.iterdir())


@pytest.mark.parametrize("chosen", [LIKED, None])
def test_c9_the_key_of_a_visit_that_is_over_is_in_no_object_any_more(desk, practice, chosen):
    visit = desk.admit(practice.codes["Ana"])
    key = key_of(practice, "Ana")
    assert key in everything_in(visit)
    if chosen is None:
        desk.let_go(visit)
    else:
        desk.remember(visit, chosen)
    assert key not in everything_in(visit)
    assert key not in everything_in(desk)


def everything_in(root):
    """Give all bytes that can be reached from ``root``."""
    found, seen, left = [], set(), [root]
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, type) or len(seen) > 20_000:
            continue
        seen.add(id(one))
        if isinstance(one, (bytes, bytearray)):
            found.append(bytes(bytearray(one)))
        left.extend(gc.get_referents(one))
    return found


def test_c12_a_wrong_and_an_unknown_code_cost_no_second_derivation_and_do_not_look_at_the_file(
    desk, practice, monkeypatch
):
    derived = []
    monkeypatch.setattr(
        remembering, "comfort_key", lambda *place: derived.append(place) or comfort_key(*place)
    )
    remember(desk, practice, "Ana", LIKED)
    assert len(derived) == 1
    file_of(practice).unlink()
    file_of(practice).mkdir()  # whoever looks at it meets a fault
    taken = {split_code(code)[0] for code in practice.codes.values()}
    unknown = make_code(min(set(range(1000)) - taken), 1)
    told = []
    for code in (wrong_code(practice.codes["Ana"]), unknown):
        with pytest.raises(CodeRefused) as refused:
            desk.admit(code)
        told.append(str(refused.value))
    assert told[0] == told[1]
    assert len(derived) == 1


def test_c12_a_client_who_left_looks_like_a_wrong_code_here_too(desk, practice, monkeypatch):
    number = desk.admit(practice.codes["Ana"]).number
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).put_client_active(number, active=False)
    monkeypatch.setattr(remembering, "comfort_key", None)
    with pytest.raises(CodeRefused):
        desk.admit(practice.codes["Ana"])


@pytest.mark.parametrize("byte", [0, 11, 12, 43, 44, 59])  # of nonce, comfort and tag
def test_c3_a_changed_byte_is_a_choice_that_was_never_made(desk, practice, byte):
    remember(desk, practice, "Ana", LIKED)
    remember(desk, practice, "Ben", OTHER)
    content = bytearray(file_of(practice).read_bytes())
    content[8 + 60 * split_code(practice.codes["Ana"])[0] + byte] ^= 0x40
    file_of(practice).write_bytes(content)
    assert found_with(desk, practice, "Ana") is None
    assert found_with(desk, practice, "Ben") == OTHER


def test_c2_a_choice_that_was_moved_to_another_card_is_nobodys(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    content = bytearray(file_of(practice).read_bytes())
    ana, ben = (8 + 60 * split_code(practice.codes[name])[0] for name in ("Ana", "Ben"))
    content[ben : ben + 60] = content[ana : ana + 60]
    file_of(practice).write_bytes(content)
    assert found_with(desk, practice, "Ben") is None


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "a folder", "unreadable"])
def test_d3_a_file_that_cannot_be_used_stops_nobody(desk, practice, full_sheet, damage):
    remember(desk, practice, "Ana", LIKED)
    file = file_of(practice)
    content = file.read_bytes()
    if damage == "cut":
        file.write_bytes(content[:500])
    elif damage == "empty":
        file.write_bytes(b"")
    elif damage != "unreadable":
        file.unlink()
    if damage == "a folder":
        file.mkdir()
    if damage == "unreadable":
        file.unlink()
        file.symlink_to(file)
    visit = desk.admit(practice.codes["Ana"])
    assert visit.comfort is None
    desk.submit(visit, full_sheet(desk.questionnaire))
    desk.remember(visit, OTHER)
    kept = OTHER if damage in ("missing", "empty", "cut") else None
    assert found_with(desk, practice, "Ana") == kept


def test_d3_a_full_disk_keeps_what_was_remembered_before_and_stops_nobody(desk, practice, full_disk, capfd):
    remember(desk, practice, "Ana", LIKED)
    visit = desk.admit(practice.codes["Ana"])
    with full_disk():
        desk.remember(visit, OTHER)
    assert found_with(desk, practice, "Ana") == LIKED
    assert sorted(file.name for file in practice.path.iterdir() if file.name.startswith(".")) == []
    assert capfd.readouterr() == ("", "")


def test_d3_a_machine_without_room_in_memory_admits_all_the_same(desk, practice, monkeypatch):
    def none_left(*_):
        raise MemoryError

    monkeypatch.setattr(remembering, "comfort_key", none_left)
    visit = desk.admit(practice.codes["Ana"])
    assert (visit.comfort, visit.memory) == (None, None)
    desk.remember(visit, LIKED)


def test_a_new_card_starts_afresh_and_nothing_of_the_old_one_is_left(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    remember(desk, practice, "Ben", OTHER)
    selector = split_code(practice.codes["Ana"])[0]
    start = 8 + 60 * selector
    before = file_of(practice).read_bytes()[start : start + 60]
    with practice.unlock() as therapist:
        card = therapist.people.new_card(therapist.find("Ana"))
    assert before not in file_of(practice).read_bytes()
    assert desk.admit(card.code).comfort is None
    assert found_with(desk, practice, "Ben") == OTHER


@pytest.mark.parametrize("act", ["erase", "leave"])
def test_c15_who_is_erased_or_has_left_leaves_no_choice_behind(desk, practice, act):
    remember(desk, practice, "Ana", LIKED)
    remember(desk, practice, "Ben", OTHER)
    before = file_of(practice).read_bytes()
    with practice.unlock() as therapist:
        ana = therapist.find("Ana")
        if act == "erase":
            therapist.people.erase(ana)
        else:
            therapist.people.set_active(ana, active=False)
    after = file_of(practice).read_bytes()
    selector = split_code(practice.codes["Ana"])[0]
    assert {(place - 8) // 60 for place in range(FILE_SIZE) if before[place] != after[place]} == {selector}
    assert found_with(desk, practice, "Ben") == OTHER


def test_c15_an_older_key_file_brings_no_choice_of_an_erased_client_back(desk, practice, tmp_path):
    remember(desk, practice, "Ana", LIKED)
    shutil.copy(practice.folder.keys_file, tmp_path / "keys")
    with practice.unlock() as therapist:
        therapist.people.erase(therapist.find("Ana"))
    desk.close()
    shutil.copy(tmp_path / "keys", practice.folder.keys_file)
    again = practice.kiosk()
    assert found_with(again, practice, "Ana") is None
    again.close()


def test_c15_a_visit_that_began_before_its_client_was_erased_leaves_nothing(desk, practice):
    visit = desk.admit(practice.codes["Ana"])
    with practice.unlock() as therapist:
        therapist.people.erase(therapist.find("Ana"))
    before = file_of(practice).read_bytes()
    desk.remember(visit, LIKED)
    assert file_of(practice).read_bytes() == before


def test_c15_erasing_works_where_the_file_cannot_be_written(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    file_of(practice).unlink()
    file_of(practice).mkdir()
    with practice.unlock() as therapist:
        therapist.people.erase(therapist.find("Ana"))
        assert therapist.findings == ()


def test_sharing_and_transfer_change_nothing_for_the_client(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    with practice.unlock() as therapist:
        bram = therapist.people.find_therapist("Bram Okafor").holder_id
        therapist.people.share(therapist.find("Ana"), bram)
        therapist.people.transfer(therapist.find("Ana"), bram)
    assert found_with(desk, practice, "Ana") == LIKED


def test_verify_finds_nothing_strange_about_the_file_and_names_a_half_written_one(desk, practice):
    remember(desk, practice, "Ana", LIKED)
    desk.close()
    check = check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist")
    assert (check.findings, check.notes) == ([], [])
    (practice.path / f".{COMFORT_NAME}.x1y2z3").write_bytes(b"cut off")
    check = check_files(practice.folder, practice.folder.read_facts())
    assert check.whole
    assert [str(found) for found in check.notes] == [str(found) for found in leftovers(practice.folder)]
    assert "left behind" in str(check.notes[0])


_KIOSK = """
import sys
from pathlib import Path
from kiosk.comfort import Comfort
from kiosk.practice.answering.remembering import Remembering
from kiosk.store import comfort
from kiosk.store.engine import open_engine
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.codes import split_code
comfort.WAIT_SECONDS = 60
folder = PracticeFolder(Path(sys.argv[1]))
selector, secret = split_code(sys.argv[2])
keyring = Keyring(open_engine(folder.keys_file))
remembering = Remembering(folder, folder.read_facts().practice_id, keyring)
for size in (100, 125, 150, 175, 200) * 3:
    memory, _ = remembering.recall(keyring.card(selector), secret)
    remembering.keep(memory, Comfort(sys.argv[3], size))
"""


def test_d4_two_kiosks_that_remember_at_once_lose_nothing_of_each_other(practice):
    kiosks = [
        subprocess.Popen([sys.executable, "-c", _KIOSK, str(practice.path), practice.codes[name], language])
        for name, language in (("Ana", "tr"), ("Ben", "fr"))
    ]
    with practice.unlock() as therapist:
        while any(kiosk.poll() is None for kiosk in kiosks):
            card = therapist.people.add_client("Cem")
            therapist.people.erase(card.client_number)
    assert [kiosk.wait() for kiosk in kiosks] == [0, 0]
    desk = ClientDesk.open(practice.path)
    assert found_with(desk, practice, "Ana") == Comfort("tr", 200)
    assert found_with(desk, practice, "Ben") == Comfort("fr", 200)
    desk.close()
