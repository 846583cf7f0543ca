"""An unlock that was stopped keeps what it opened, tells nothing wrong, and goes on from there."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from kiosk.clock import system_clock
from kiosk.demo.making import fill
from kiosk.practice.desk import intake, opening_rows
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.store.index.file import TrendIndex

SHEETS = 5_000


class Stop(Exception):
    """What somebody's progress raises to stop."""


def stop_at(share):
    """Progress that stops once this share of the rows is done."""

    def progress(done, total):
        if done >= share * total:
            raise Stop

    return progress


def stop_after(calls):
    """Progress that stops at its n-th call."""
    left = [calls]

    def progress(_done, _total):
        left[0] -= 1
        if left[0] < 0:
            raise Stop

    return progress


@pytest.fixture
def opened_rows(monkeypatch):
    """Count the rows that are opened: ``opened_rows()`` gives how many since it was asked last."""
    count = [0]
    real = intake.open_rows

    def counted(rows, *more):
        def each():
            for row in rows:
                count[0] += 1
                yield row

        return real(each(), *more)

    monkeypatch.setattr(intake, "open_rows", counted)

    def since():
        was, count[0] = count[0], 0
        return was

    return since


@pytest.fixture(scope="session")
def crowd(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("crowd") / "practice", 60, SHEETS, 3, system_clock)


@pytest.fixture
def big(crowd, tmp_path):
    """A folder with some thousand sheets, never unlocked: ``big(progress)`` unlocks it."""
    path = shutil.copytree(crowd.folder, tmp_path / "practice")
    one = crowd.therapists[0]

    def open_it(progress=None, of=path):
        return unlock(of, one.passphrase, one.name, system_clock, progress, calibrate=None)

    open_it.path = path
    return open_it


def seen(desk):
    """What a therapist sees of everybody."""
    rows = sorted(desk.caseload(), key=lambda row: row.number)
    return [(row.number, row.sessions, row.unread, str(row.history.overall.tolist())) for row in rows]


def indexed(path):
    index = TrendIndex(path / "index.sqlite")
    try:
        return index.load(range(1000))
    finally:
        index.close()


def test_thousands_of_sheets_go_on_where_the_first_unlock_was_stopped(big, opened_rows, tmp_path):
    untouched = shutil.copytree(big.path, tmp_path / "untouched")
    with big(of=untouched) as desk:
        wanted, arrived = seen(desk), desk.arrived
    opened_at_once = opened_rows()
    with pytest.raises(Stop):
        big(stop_at(0.5))
    opened_rows()
    kept = indexed(big.path)
    assert kept
    with big() as desk:
        assert seen(desk) == wanted
        assert (desk.arrived, desk.findings, desk.last_state_code) == (arrived, (), None)
    assert 0 < opened_rows() < opened_at_once * 0.75
    with big() as desk:
        assert seen(desk) == wanted
        assert desk.arrived == 0


def test_progress_counts_every_row_once_and_never_falls(big):
    told = []
    with big(lambda done, total: told.append((done, total))):
        pass
    assert told == sorted(told)
    assert len({total for _, total in told}) == 1
    assert told[-1][0] == told[-1][1] >= SHEETS
    assert len(told) > 10


@pytest.fixture
def every_row(monkeypatch):
    """Call progress after each opened row."""
    monkeypatch.setattr(opening_rows, "CHUNK", 1)


@pytest.fixture
def with_comments(practice):
    """Let clients write own words with their sheets."""
    practice.folder.change_settings(PracticeQuestions(comment=True).as_settings())


def test_wherever_it_is_stopped_sheets_and_own_words_are_whole(
    practice, answer, with_comments, every_row, tmp_path
):
    for value in (3, 4, 5):
        answer("Ana", value)
        answer("Ben", value)
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        rows = records.execute("SELECT count(*) FROM record").fetchone()[0]
    fresh = shutil.copytree(practice.path, tmp_path / "fresh")
    with practice.unlock() as desk:
        wanted, arrived = seen(desk), desk.arrived
        exported = desk.export(with_comments=True)
    for calls in range(0, rows + 3, 5):
        practice.path = shutil.copytree(fresh, tmp_path / f"stopped{calls}")
        try:
            practice.unlock(progress=stop_after(calls)).close()
        except Stop:
            pass
        else:
            assert calls > rows
            continue
        with practice.unlock() as desk:
            assert seen(desk) == wanted
            assert (desk.arrived, desk.findings) == (arrived, ())
            assert desk.export(with_comments=True) == exported


def test_stopped_again_and_again_it_comes_to_an_end(practice, answer, every_row):
    for _ in range(6):
        answer("Ana")
    stopped = 0
    while True:
        try:
            desk = practice.unlock(progress=stop_after(3))
        except Stop:
            stopped += 1
            assert stopped < 10
        else:
            break
    with desk:
        assert stopped > 1
        assert (desk.arrived, desk.findings) == (6, ())
        assert [row.sessions for row in desk.caseload() if row.name == "Ana"] == [6]


def test_i1_nothing_is_kept_of_a_chain_that_is_not_sound(practice, answer, every_row):
    places = [answer("Ana", value).seq for value in (3, 4, 5, 3, 4)]
    with closing(sqlite3.connect(practice.folder.records_file)) as records, records:
        records.execute("UPDATE record SET tag = zeroblob(32) WHERE seq = ?", (places[1],))
    with pytest.raises(Stop):
        practice.unlock(progress=stop_after(4))
    assert indexed(practice.path) == {}
    with practice.unlock() as desk:
        assert desk.findings
        assert [row.sessions for row in desk.caseload() if row.name == "Ana"] == [5]


def test_a_lost_index_goes_on_where_its_making_was_stopped(practice, answer, every_row, opened_rows):
    for value in (3, 4, 5, 3, 4, 5):
        answer("Ana", value)
    with practice.unlock() as desk:
        wanted = seen(desk)
    practice.folder.index_file.unlink()
    with pytest.raises(Stop):
        practice.unlock(progress=stop_after(6))
    assert indexed(practice.path)
    opened_rows()
    with practice.unlock() as desk:
        assert seen(desk) == wanted
        assert desk.findings == ()
    assert opened_rows() < 6


def test_a_lost_index_is_noticed_though_as_many_new_sheets_came(practice, answer):
    for value in (3, 4):
        answer("Ana", value)
    with practice.unlock():
        pass
    practice.folder.index_file.unlink()
    for value in (5, 4):
        answer("Ana", value)
    with practice.unlock() as desk:
        assert [row.history.overall.tolist() for row in desk.caseload() if row.name == "Ana"] == [
            [50.0, 75.0, 100.0, 75.0]
        ]
        assert desk.arrived == 2


def test_where_nothing_can_be_written_a_stop_is_a_stop(practice, answer, every_row, full_disk):
    for _ in range(4):
        answer("Ana")
    with practice.unlock():
        pass
    for _ in range(4):
        answer("Ana")
    with full_disk(), pytest.raises(Stop):
        practice.unlock(progress=stop_after(4))
    with practice.unlock() as desk:
        assert desk.arrived == 4
