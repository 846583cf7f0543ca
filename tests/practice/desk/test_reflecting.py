"""The therapist's own rating is its author's alone; steps of repair belong to the client's record."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.reflecting import NothingToRate, NotOffered
from kiosk.practice.granted import NoGrant
from kiosk.questionnaires.loading import builtin, builtin_short
from kiosk.store.index.file import TrendIndex
from kiosk.store.index.sealing import open_sides, seal_sides
from kiosk.store.index.sides import Sides
from kiosk.vault.reflection import Known
from kiosk.vault.repair_step import RepairStep

ANA, BEN = 2, 3
RATED = {"listened": 3, "feelings": 4, "safe": 5, "moment": 2, "repaired": 3}
DAY = 24 * 3_600_000


@pytest.fixture
def desk(practice):
    """Unlock, with everything closed at the end: ``desk()`` is Ada's, ``desk(None)`` the recovery key's."""
    opened = []

    def unlock(name="Ada Lindqvist"):
        opened.append(practice.with_recovery() if name is None else practice.unlock(name))
        return opened[-1]

    yield unlock
    for one in opened:
        one.close()


def rate(one, ratings=RATED, known=Known.NOT_SEEN, number=ANA, session=-1):
    sheet = one.reflections.read(number).sheets[session]
    one.reflections.rate(number, sheet, builtin(), ratings, known)


def rows(practice):
    with closing(sqlite3.connect(practice.path / "records.sqlite")) as records:
        return records.execute("SELECT count(*), count(DISTINCT length(envelope)) FROM record").fetchone()


def today(practice):
    return datetime.fromtimestamp(practice.clock.wall_ms / 1000, UTC).date()


def rated_by(one, number=ANA):
    ratings = one.reflections.read(number).ratings
    items = builtin().items
    return {
        place + 1: {items[index].id: value for index, value in own.rating.values}
        for place, own in ratings.items()
    }


def test_a_rating_is_there_at_once_and_at_every_later_unlock(practice, answer, desk):
    answer("Ana", 4)
    answer("Ana", 5)
    first = desk()
    rate(first)
    expected = {2: {**RATED, "unjudged": -1, "genuine": -1, "private": -1, "respected": -1}}
    assert rated_by(first) == expected
    first.close()
    for _ in range(2):
        later = desk()
        assert rated_by(later) == expected
        assert later.findings == ()
        assert later.arrived == 0
        later.close()
    (practice.path / "index.sqlite").unlink()
    assert rated_by(desk()) == expected


def test_c7_a_rating_looks_like_any_other_row(practice, answer, desk):
    answer("Ana")
    before, _ = rows(practice)
    one = desk()
    unlocked, _ = rows(practice)
    rate(one)
    one.reflections.note_step(ANA, one.reflections.read(ANA).sheets[0], RepairStep.EXPLORED, today(practice))
    assert rows(practice) == (unlocked + 2, 1)
    assert unlocked == before + 1  # the log's entry of the unlock


def test_a_colleague_who_reads_the_client_does_not_read_the_rating(practice, answer, desk):
    answer("Ana")
    ada = desk()
    rate(ada)
    ada.people.share(ANA, ada.people.find_therapist("Bram Okafor").holder_id)
    ada.close()
    bram = desk("Bram Okafor")
    reflection = bram.reflections.read(ANA)
    assert len(reflection.sheets) == 1
    assert reflection.ratings == {}
    assert bram.findings == ()
    rate(bram, {"listened": 1})
    bram.close()
    assert rated_by(desk())[1]["listened"] == RATED["listened"]


def test_the_recovery_key_rates_nothing_and_reads_no_rating(practice, answer, desk):
    answer("Ana")
    ada = desk()
    rate(ada)
    ada.close()
    recovery = desk(None)
    reflection = recovery.reflections.read(ANA)
    assert reflection.ratings == {}
    assert not reflection.may_rate
    with pytest.raises(NothingToRate):
        rate(recovery)
    assert recovery.reflections.mine().mine.clients == 0


def test_a_later_rating_takes_the_place_of_an_earlier_one_also_after_the_clock_was_set_back(
    practice, answer, desk
):
    answer("Ana")
    one = desk()
    rate(one)
    practice.clock.wall_ms -= 300 * DAY
    rate(one, {"listened": 1}, Known.SEEN)
    assert rated_by(one)[1]["listened"] == 1
    one.close()
    practice.clock.wall_ms += 301 * DAY
    assert rated_by(desk())[1]["listened"] == 1


def test_a_rating_can_be_taken_back(practice, answer, desk):
    answer("Ana")
    one = desk()
    rate(one)
    rate(one, {})
    assert rated_by(one) == {}
    one.close()
    assert rated_by(desk()) == {}


@pytest.mark.parametrize("ratings", [{"listened": 6}, {"listened": -1}, {"nobody": 3}, {"repaired": 9}])
def test_what_the_questionnaire_does_not_offer_is_refused(practice, answer, desk, ratings):
    answer("Ana")
    one = desk()
    before = rows(practice)
    with pytest.raises(NotOffered):
        rate(one, ratings)
    assert rows(practice) == before


def test_only_a_session_that_is_there_is_rated_by_its_own_questions(answer, desk):
    answer("Ana")
    one = desk()
    sheet = one.reflections.read(ANA).sheets[0]
    for number, mark, asked in (
        (ANA, sheet + 1, builtin()),
        (BEN, sheet, builtin()),
        (ANA, sheet, builtin_short()),
    ):
        with pytest.raises(NothingToRate):
            one.reflections.rate(number, mark, asked, {"listened": 3})
    with pytest.raises(NoGrant):
        one.reflections.read(99)


def test_a_rating_in_another_language_counts_for_the_same_sentences(answer, desk):
    answer("Ana")
    one = desk()
    one.reflections.rate(ANA, one.reflections.read(ANA).sheets[0], builtin("de"), {"listened": 2})
    assert rated_by(one)[1]["listened"] == 2


def test_how_far_a_moment_was_put_right_is_asked_only_after_one(answer, desk):
    answer("Ana")
    one = desk()
    rate(one, {"moment": 0, "repaired": 5})
    assert rated_by(one)[1]["repaired"] == -2


def test_a_step_has_a_date_and_is_seen_by_whoever_reads_the_client(practice, answer, desk):
    answer("Ana", 4, moment=2)
    ada = desk()
    sheet = ada.reflections.read(ANA).sheets[0]
    when = today(practice) - timedelta(days=3)
    ada.reflections.note_step(ANA, sheet, RepairStep.TO_SUPERVISION, today(practice))
    ada.reflections.note_step(ANA, sheet, RepairStep.ACKNOWLEDGED, when)
    ada.people.share(ANA, ada.people.find_therapist("Bram Okafor").holder_id)
    ada.close()
    for name in ("Ada Lindqvist", "Bram Okafor"):
        (steps,) = desk(name).reflections.read(ANA).steps.values()
        assert [(one.step, one.day) for one in steps] == [
            (RepairStep.ACKNOWLEDGED, when),
            (RepairStep.TO_SUPERVISION, today(practice)),
        ]


def test_a_step_that_was_ticked_by_mistake_is_taken_back(practice, answer, desk):
    answer("Ana", 4, moment=2)
    one = desk()
    sheet = one.reflections.read(ANA).sheets[0]
    one.reflections.note_step(ANA, sheet, RepairStep.EXPLORED, today(practice))
    one.reflections.note_step(ANA, sheet, RepairStep.EXPLORED, None)
    assert one.reflections.read(ANA).steps == {}
    one.close()
    assert desk().reflections.read(ANA).steps == {}


def test_a_day_that_has_not_come_is_refused(practice, answer, desk):
    answer("Ana", 4, moment=2)
    one = desk()
    sheet = one.reflections.read(ANA).sheets[0]
    for day in (today(practice) + timedelta(days=2), date(1969, 12, 31)):
        with pytest.raises(NotOffered):
            one.reflections.note_step(ANA, sheet, RepairStep.EXPLORED, day)


def test_a_step_closes_nothing_and_the_next_answers_do(practice, answer, desk, full_sheet):
    kiosk = practice.kiosk()
    admission = kiosk.admit(practice.codes["Ana"])
    kiosk.submit(admission, {**full_sheet(kiosk.questionnaire, 3, 2), "repaired": 1})
    kiosk.close()
    practice.clock.forward(7 * DAY)
    one = desk()
    sheet = one.reflections.read(ANA).sheets[0]
    for step in RepairStep:
        one.reflections.note_step(ANA, sheet, step, today(practice))
    (matter,) = one.reflections.read(ANA).matters
    assert matter.is_open
    one.close()
    answer("Ana", 5)
    (matter,) = desk().reflections.read(ANA).matters
    assert (matter.session, matter.closed_by) == (1, 2)


def test_everything_of_a_client_who_is_erased_goes(practice, answer, desk):
    answer("Ana")
    one = desk()
    rate(one)
    one.people.erase(ANA)
    with pytest.raises(NoGrant):
        one.reflections.read(ANA)
    one.close()
    with closing(sqlite3.connect(practice.path / "index.sqlite")) as index:
        for table in ("columns", "sides"):
            numbers = index.execute(f"SELECT client_number FROM {table}").fetchall()
            assert (ANA,) not in numbers
    assert desk().findings == ()


def test_retention_ends_a_rating_with_its_session(practice, answer, desk):
    answer("Ana")
    one = desk()
    rate(one)
    sheet = one.reflections.read(ANA).sheets[0]
    one.reflections.note_step(ANA, sheet, RepairStep.EXPLORED, today(practice))
    practice.clock.forward(40 * DAY)
    one.close()
    one = desk()
    assert one.set_retention(1) == 1
    assert one.reflections.read(ANA).sheets == ()
    one.close()
    with closing(sqlite3.connect(practice.path / "records.sqlite")) as records:
        assert records.execute("SELECT count(*) FROM record WHERE envelope IS NULL").fetchone() == (3,)
    later = desk()
    assert later.findings == ()
    assert later.reflections.read(ANA).steps == {}


def test_a_practice_with_ratings_is_whole(practice, answer, desk):
    answer("Ana")
    one = desk()
    rate(one)
    one.close()
    desk().close()
    check = check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist")
    assert check.findings == []
    assert check.sheets_opened == 1


def test_i1_an_index_with_another_rating_than_the_records_is_noticed(practice, answer, desk):
    answer("Ana")
    one = desk()
    rate(one)
    seed = one.access.granted[ANA].seed
    one.close()
    desk().close()
    index = TrendIndex(practice.folder.index_file)
    sealed, beside = index.load([ANA])[ANA], index.load_sides([ANA])[ANA]
    (row,) = open_sides(seed, ANA, beside).rows
    for forged in (seal_sides(seed, ANA, Sides((row._replace(wall_ms=1),))), beside[:-1]):
        index.store({ANA: sealed}, {ANA: forged})
        check = check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist")
        assert len(check.findings) == 1
    index.close()


def test_ratings_are_in_no_export(answer, desk):
    answer("Ana")
    one = desk()
    rate(one)
    (exported,) = one.export([ANA])
    assert [sheet.answers["listened"] for sheet in exported.sheets] == [4]


def test_my_practice_has_no_figures_below_five_clients(answer, desk):
    answer("Ana")
    answer("Ben")
    mine = desk().reflections.mine()
    assert mine.mine.clients == 2
    assert mine.asked_otherwise == 0
    assert {one.level.interval for one in mine.mine.dimensions} == {None}
