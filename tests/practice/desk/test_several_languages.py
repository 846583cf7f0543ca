"""A client answers in whatever language suits the day; the therapist sees one course."""

import pytest

from kiosk.practice.checking.practice import check_as_therapist
from kiosk.questionnaires.loading import builtin, builtins, shortened, told_in
from kiosk.store.records import Records

ANA = 2


@pytest.fixture
def answer_in(practice, full_sheet):
    """Send a sheet of Ana's with the same answer to every scored item: ``answer_in("de", 4)``."""

    def send(language, value):
        practice.clock.forward(7 * 24 * 3_600_000)
        desk = practice.kiosk()
        asked = desk.wordings[language]
        desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(asked, value), language)
        desk.close()

    return send


def test_answers_in_three_languages_are_one_course(practice, answer_in):
    for language, value in (("de", 4), ("ar", 2), ("en", 5), ("zh-CN", 3)):
        answer_in(language, value)
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [75.0, 25.0, 100.0, 50.0]
        (row,) = [row for row in desk.caseload() if row.name == "Ana"]
        assert row.sessions == 4
        assert desk.findings == ()
    assert check_as_therapist(practice.folder, practice.passphrase).whole


def test_every_sheet_keeps_the_exact_words_that_were_answered(practice, answer_in):
    for language in ("de", "ar", "en"):
        answer_in(language, 4)
    with practice.unlock() as desk:
        sheets = desk.sheets(ANA).sheets
    assert [sheet.questionnaire for sheet in sheets] == [builtin(tag) for tag in ("de", "ar", "en")]


@pytest.mark.parametrize("reads", ["en", "uk"])
def test_every_answer_is_told_in_the_words_that_the_therapist_reads(practice, answer_in, reads):
    for language, value in (("fa", 1), ("de", 5), ("en", 3)):
        answer_in(language, value)
    with practice.unlock() as desk:
        told = [
            told_in(sheet.questionnaire, reads).items[0].label(sheet.answers["listened"])
            for sheet in desk.sheets(ANA).sheets
        ]
    labels = builtin(reads).items[0]
    assert told == [labels.label(1), labels.label(5), labels.label(3)]


def test_the_file_does_not_tell_in_which_language_somebody_answered(practice, answer_in):
    """All wordings are there before the first answer: none comes with a sheet."""
    desk = practice.kiosk()
    before = Records(desk._records).definitions()
    desk.close()
    asked = [wording for whole in builtins().values() for wording in (whole, shortened(whole))]
    assert set(before) == {wording.fingerprint for wording in asked}
    answer_in("he", 4)
    desk = practice.kiosk()
    after = Records(desk._records).definitions()
    desk.close()
    assert after == before
