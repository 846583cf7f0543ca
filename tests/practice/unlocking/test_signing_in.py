"""Signing in: who gets in, what a wrong try costs and leaves behind, and slots that get dearer with time."""

import itertools
import sqlite3
from contextlib import closing

import pytest

from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.log.events import Event
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.unlocking import signing_in
from kiosk.practice.unlocking.throttle import HOUR_PAUSE, ROW_PAUSE, ROW_TRIES, SignInPaused
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.keys.keyring import PASSPHRASES, Keyring
from kiosk.vault import slots
from kiosk.vault.cost import CEILING, FLOOR, Cost
from kiosk.vault.slots import SlotDamaged, TooLittleMemory, WrongPassphrase, make_slot, open_slot, read_cost

DEARER = Cost(FLOOR.memory_kib + 16 * 1024, FLOOR.iterations, FLOOR.lanes)


def try_wrong(practice, name="Ada Lindqvist"):
    with pytest.raises(WrongPassphrase) as refusal:
        unlock(practice.path, "not the passphrase", name, practice.clock, calibrate=None)
    return str(refusal.value)


def keyring_of(practice):
    return DeskFiles.open(practice.folder, practice.clock)


@pytest.fixture
def files(practice):
    opened = keyring_of(practice)
    yield opened
    opened.close()


def give_cost(files, practice, name, cost):
    """Wrap a therapist's secret at another cost, as another machine would have."""
    passphrase = practice.second_passphrase if name == "Bram Okafor" else practice.passphrase
    holder = signing_in.sign_in(files, passphrase, name)
    slot = make_slot(passphrase, holder.opened.master, holder.holder.holder_id, cost)
    files.keyring.put_slot(holder.holder.holder_id, slot)
    return holder.holder.holder_id


@pytest.fixture
def work(monkeypatch):
    """What was asked of Argon2id, as (KiB, passes), one entry a derivation."""
    asked = []
    real = slots.argon2id

    def counted(secret, salt, cost, size):
        asked.append((cost.memory_kib, cost.iterations))
        return real(secret, salt, cost, size)

    monkeypatch.setattr(slots, "argon2id", counted)
    return asked


def test_c11_an_unknown_name_and_a_wrong_passphrase_cost_the_same_work_and_words(practice, work):
    told, cost = set(), []
    for name, passphrase in (
        ("Ada Lindqvist", "not the passphrase"),
        ("Bram Okafor", practice.passphrase),
        ("Nobody", "not the passphrase"),
        ("Somebody Else", practice.passphrase),
    ):
        with pytest.raises(WrongPassphrase) as refusal:
            unlock(practice.path, passphrase, name, practice.clock, calibrate=None)
        told.add(str(refusal.value))
        cost.append(tuple(work))
        work.clear()
    assert len(told) == 1
    assert cost == [((FLOOR.memory_kib, FLOOR.iterations),)] * 4


def test_c11_where_slots_cost_differently_no_name_has_a_cost_of_its_own(practice, files, work):
    give_cost(files, practice, "Bram Okafor", DEARER)
    work.clear()
    costs = {}
    for name in ("Ada Lindqvist", "Bram Okafor", *(f"Nobody {number}" for number in range(8))):
        try_wrong(practice, name)
        practice.clock.forward(ROW_PAUSE + HOUR_PAUSE)
        costs[name] = work.copy()
        work.clear()
    real = {tuple(costs.pop("Ada Lindqvist")), tuple(costs.pop("Bram Okafor"))}
    assert len(real) == 2
    assert {tuple(cost) for cost in costs.values()} == real, "both costs turn up for names that nobody has"
    try_wrong(practice, "Nobody 0")
    assert work == costs["Nobody 0"], "and the same name costs the same each time"


def test_c12_five_wrong_passphrases_pause_every_name_for_a_minute(practice, work):
    for name in ("Ada Lindqvist", "Nobody", "Bram Okafor", "Ada Lindqvist", "Nobody"):
        try_wrong(practice, name)
    work.clear()
    for name in ("Ada Lindqvist", "Bram Okafor", "Nobody", None):
        with pytest.raises(SignInPaused) as pause:
            unlock(practice.path, practice.passphrase, name, practice.clock, calibrate=None)
        assert pause.value.wait_seconds == 60
    assert work == [], "nothing is judged meanwhile"
    practice.clock.forward(ROW_PAUSE)
    practice.unlock().close()


def test_c12_the_pause_outlives_the_process_a_restart_and_a_changed_clock(practice):
    for _ in range(ROW_TRIES):
        try_wrong(practice)
    practice.clock.restart()
    practice.clock.wall_ms += 10**12
    with pytest.raises(SignInPaused) as pause:
        practice.unlock()
    assert pause.value.wait_seconds == 40, "20 seconds have passed since the restart"
    practice.clock.wall_ms = 0
    with pytest.raises(SignInPaused):
        practice.unlock()


def test_c12_the_recovery_key_opens_while_passphrases_wait(practice):
    for _ in range(ROW_TRIES):
        try_wrong(practice)
    practice.with_recovery().close()


def test_c12_a_try_is_counted_before_it_is_judged(practice, files, monkeypatch):
    class Killed(BaseException):
        pass

    def die(*_):
        raise Killed

    monkeypatch.setattr(signing_in, "open_slot", die)
    for _ in range(ROW_TRIES):
        with pytest.raises(Killed):
            practice.unlock()
    monkeypatch.undo()
    with pytest.raises(SignInPaused):
        practice.unlock()


def test_c12_right_passphrases_and_those_that_could_not_be_judged_are_not_counted(practice, monkeypatch):
    for _ in range(3 * ROW_TRIES):
        practice.unlock().close()

    def no_memory(*_):
        raise TooLittleMemory(slots.wrong_passphrase().phrase)

    monkeypatch.setattr(signing_in, "open_slot", no_memory)
    for _ in range(2 * ROW_TRIES):
        with pytest.raises(TooLittleMemory):
            practice.unlock()
    monkeypatch.undo()
    practice.unlock().close()


def test_c12_a_damaged_count_costs_one_pause_and_keeps_nobody_out_for_good(practice):
    try_wrong(practice)
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys, keys:
        assert keys.execute("UPDATE attempt SET state = x'00' WHERE place = ?", (PASSPHRASES,)).rowcount == 1
    with pytest.raises(SignInPaused):
        practice.unlock()
    practice.clock.forward(HOUR_PAUSE)
    practice.unlock().close()


def test_where_nothing_can_be_written_a_therapist_is_still_let_in(practice, full_disk):
    with full_disk():
        for _ in range(ROW_TRIES + 1):
            try_wrong(practice)
        with practice.unlock() as desk:
            assert ["Nothing can be written" in str(finding) for finding in desk.findings] == [True]
    with practice.unlock() as desk:
        assert desk.findings == ()


def test_i4_wrong_passphrases_are_in_the_log_and_in_the_news_without_any_name(practice):
    with practice.unlock() as desk:
        assert desk.news == ()
    for _ in range(3):
        try_wrong(practice, "Somebody Unknown")
    with practice.unlock() as desk:
        assert [str(one) for one in desk.news] == ["A wrong passphrase was typed 3 times."]
        told = [one.happening for one in desk.log() if one.happening.event == Event.UNLOCK_FAILED]
    assert [one.numbers for one in told] == [(2,), (1,)], (
        "newest first: one at once, the others at the unlock"
    )


def test_i4_wrong_passphrases_nobody_could_write_down_are_told_later(practice, monkeypatch):
    practice.unlock().close()
    with monkeypatch.context() as lame:
        lame.setattr(Logbook, "write", lambda *_: Finding(NOTHING_WRITTEN))
        for _ in range(3):
            try_wrong(practice)
    with practice.unlock() as desk:
        assert [str(one) for one in desk.news] == ["A wrong passphrase was typed 3 times."]
    with practice.unlock() as desk:
        assert desk.news == ()


@pytest.fixture
def opening_takes(monkeypatch):
    """Let every opening of a slot take so many seconds, however busy the machine is."""

    def takes(seconds):
        ticks = itertools.count(0, seconds)
        monkeypatch.setattr(signing_in, "perf_counter", lambda: next(ticks))

    takes(0.1)
    return takes


def quick(cost, calls):
    def calibrate():
        calls.append(cost)
        return cost

    return calibrate


def slot_cost(practice, name="Ada Lindqvist"):
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys:
        slots_here = [row[0] for row in keys.execute("SELECT slot FROM holder WHERE slot IS NOT NULL")]
    passphrase = practice.second_passphrase if name == "Bram Okafor" else practice.passphrase
    for slot in slots_here:
        try:
            open_slot(slot, passphrase)
        except WrongPassphrase:
            continue
        return read_cost(slot)
    raise AssertionError(name)


def test_c10_a_cheap_slot_gets_dearer_at_an_unlock_and_the_log_says_so(practice, opening_takes):
    calls = []
    with practice.unlock(calibrate=quick(DEARER, calls)) as desk:
        assert desk.findings == ()
        happened = [one.happening for one in desk.log()]
    assert [one.numbers for one in happened if one.event == Event.COST_RAISED] == [
        (DEARER.memory_kib, DEARER.iterations, DEARER.lanes)
    ]
    assert slot_cost(practice) == DEARER
    assert slot_cost(practice, "Bram Okafor") == FLOOR, "only whose passphrase is at hand"
    with practice.unlock() as desk:
        assert desk.therapist_name == "Ada Lindqvist"


def test_c10_a_slot_is_never_made_cheaper_in_any_of_its_parts(practice, files, opening_takes):
    many_passes = Cost(FLOOR.memory_kib, FLOOR.iterations + 1, FLOOR.lanes)
    give_cost(files, practice, "Ada Lindqvist", many_passes)
    practice.unlock(calibrate=quick(Cost(FLOOR.memory_kib + 1024, FLOOR.iterations, FLOOR.lanes), [])).close()
    now = slot_cost(practice)
    assert now.memory_kib >= many_passes.memory_kib
    assert now.iterations >= many_passes.iterations
    assert now.lanes >= many_passes.lanes


def test_c10_a_slot_that_is_as_dear_already_stays(practice, opening_takes):
    calls = []
    practice.unlock(calibrate=quick(FLOOR, calls)).close()
    assert calls == [FLOOR]
    assert slot_cost(practice) == FLOOR


def test_c10_who_waits_half_a_second_already_is_not_measured_again(practice, opening_takes):
    opening_takes(0.5)
    calls = []
    practice.unlock(calibrate=quick(CEILING, calls)).close()
    assert calls == []


def test_c10_the_recovery_key_has_no_slot_to_raise(practice, opening_takes):
    calls = []
    with unlock(
        practice.path, str(practice.recovery_key), None, practice.clock, calibrate=quick(DEARER, calls)
    ):
        assert calls == []


def test_c10_a_machine_without_the_memory_keeps_the_slot(practice, opening_takes):
    def no_memory():
        raise MemoryError

    with practice.unlock(calibrate=no_memory) as desk:
        assert desk.findings == ()
    assert slot_cost(practice) == FLOOR


def test_c10_a_slot_that_cannot_be_written_is_told_and_the_old_one_opens(practice, full_disk, opening_takes):
    with full_disk(), practice.unlock(calibrate=quick(DEARER, [])) as desk:
        assert ["Nothing can be written" in str(finding) for finding in desk.findings] == [True]
    assert slot_cost(practice) == FLOOR
    practice.unlock().close()


def test_c10_a_slot_that_was_exchanged_meanwhile_is_left_alone(practice, files, opening_takes):
    """A colleague with the recovery key gave a new passphrase in the very second."""

    def exchange():
        give_cost(files, practice, "Ada Lindqvist", Cost(FLOOR.memory_kib + 1024, FLOOR.iterations, 4))
        return DEARER

    practice.unlock(calibrate=exchange).close()
    assert slot_cost(practice).memory_kib == FLOOR.memory_kib + 1024


def test_c10_an_invented_practice_is_never_measured(practice, opening_takes):
    facts = practice.folder.read_facts()
    practice.folder.write_facts(type(facts)(**{**vars_of(facts), "demo": {"seed": 1}}))
    calls = []
    practice.unlock(calibrate=quick(DEARER, calls)).close()
    assert calls == []


def vars_of(facts):
    return {name: getattr(facts, name) for name in facts.__dataclass_fields__}


def test_c2_a_damaged_slot_is_no_wrong_passphrase(practice, files):
    entry = next(one for one in files.keyring.holders() if one.kind == "therapist")
    files.keyring.put_slot(entry.holder_id, bytes(len(entry.slot)))
    damaged = 0
    for passphrase, name in (
        (practice.passphrase, "Ada Lindqvist"),
        (practice.second_passphrase, "Bram Okafor"),
    ):
        try:
            unlock(practice.path, passphrase, name, practice.clock, calibrate=None).close()
        except SlotDamaged:
            damaged += 1
    assert damaged == 1
    assert isinstance(files.keyring, Keyring)
