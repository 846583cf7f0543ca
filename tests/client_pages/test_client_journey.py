"""A client's way through the kiosk, on a real practice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.questionnaires.definition import Missing
from ui.client.door import DeskDoor
from ui.tour.hand import let_run

OTHER_CODE = "0000000000"  # a right check digit on a card that nobody has


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def window(kiosk):
    return kiosk()


@pytest.fixture
def at(window, qtbot):
    """Wait for a page of the window by its name."""

    def wait(name):
        page = getattr(window.pages, name)
        qtbot.waitUntil(page.isVisible)
        return page

    return wait


@pytest.fixture
def questions(window, practice, at):
    """Come in with the code and agree; give the first question's page."""
    click(at("welcome").begin)
    QTest.keyClicks(at("code"), practice.code)
    click(at("notice").agree)
    return at("question")


@pytest.fixture
def answer(window, qtbot):
    """Choose the card at a place, and wait for what comes next."""

    def choose(place):
        page = window.pages.question
        before = page.accessibleName()
        click(page.answers.cards()[place])
        qtbot.waitUntil(lambda: not page.isVisible() or page.accessibleName() != before)

    return choose


@pytest.fixture
def submitted(monkeypatch):
    """Listen to what reaches the desk; the desk still stores it."""
    taken = []
    real = ClientDesk.seal

    def seal(desk, admission, answers, *language, **more):
        real(desk, admission, answers, *language, **more)
        taken.append((admission.number, dict(answers)))

    monkeypatch.setattr(ClientDesk, "seal", seal)
    return taken


def test_nine_questions_are_answered_and_sent_with_ten_taps(questions, answer, at, submitted):
    for place in (4, 4, 3, 4, 4, 4, 3):
        answer(place)
    answer(1)  # a little did not feel right, so that the ninth is asked
    answer(2)
    click(at("check").send)
    at("thanks")
    assert [len(answers) for _, answers in submitted] == [9]


def test_a_client_answers_everything_and_is_thanked_after_the_sheet_is_stored(
    questions, answer, at, submitted, sheets
):
    before = sheets()
    for place in (3, 4, 2, 4, 0, 2, 3, 1, 4):
        answer(place)
    click(at("check").send)
    at("thanks")
    assert sheets() == before + 1
    ((_client, answers),) = submitted
    assert answers == {
        "listened": 4, "feelings": 5, "unjudged": 3, "genuine": 5, "private": 1,
        "respected": 3, "safe": 4, "moment": 1, "repaired": 5,
    }  # fmt: skip


def test_a_sheet_is_the_clients_whose_code_was_typed(questions, at, submitted, practice):
    for _ in range(8):
        click(questions.skip)
    click(at("check").send)
    at("thanks")
    assert submitted[0][0] == practice.client


def test_the_repair_question_comes_only_when_the_moment_calls_for_it(questions, answer, at, submitted):
    for _ in range(7):
        answer(4)
    answer(0)  # no such moment
    click(at("check").send)
    at("thanks")
    assert submitted[0][1]["repaired"] == Missing.NOT_SHOWN
    assert isinstance(submitted[0][1]["repaired"], Missing)


def test_everything_can_be_skipped(questions, at, window, submitted):
    for _ in range(8):
        click(window.pages.question.skip)
    click(at("check").send)
    at("thanks")
    assert {value for name, value in submitted[0][1].items() if name != "repaired"} == {Missing.SKIPPED}


def test_an_answer_can_be_taken_back_and_changed(questions, answer, at, window, submitted):
    answer(4)
    click(questions.back)
    assert questions.answers.cards()[4].isChecked()
    answer(0)
    assert window.pages.question.progress.value() == 2
    for _ in range(7):
        click(questions.skip)
    click(at("check").send)
    at("thanks")
    assert submitted[0][1]["listened"] == 1


def test_an_answer_can_be_changed_from_the_last_page(questions, answer, at, window, submitted):
    for _ in range(8):
        click(questions.skip)
    click(at("check").entries()[2])
    assert at("question").accessibleName() == "I could speak without feeling judged."
    answer(3)
    click(at("check").send)
    at("thanks")
    assert submitted[0][1]["unjudged"] == 4


def test_a_kept_answer_leads_on(questions, answer, window):
    answer(4)
    answer(4)
    click(questions.back)
    click(questions.keep)
    assert window.pages.question.progress.value() == 3


def test_back_from_the_first_question_is_the_notice_and_from_there_nothing_is_lost(questions, answer, at):
    answer(4)
    click(questions.back)
    click(questions.back)
    click(at("notice").agree)
    assert at("question").answers.cards()[4].isChecked()


def test_thanks_leads_back_to_welcome_by_itself(kiosk, wear, practice, qtbot):
    wear(thanks=500)
    window = kiosk()
    pages = window.pages
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    click(pages.notice.agree)
    for _ in range(8):
        click(pages.question.skip)
    click(pages.check.send)
    qtbot.waitUntil(pages.thanks.isVisible)
    qtbot.waitUntil(pages.welcome.isVisible)


def test_a_card_scanned_on_the_welcome_page_is_enough(window, practice, at):
    QTest.keyClick(window.pages.welcome, practice.code[0])
    QTest.keyClicks(window.pages.code, practice.code[1:])
    QTest.keyClick(window.pages.code, Qt.Key.Key_Return)
    at("notice")
    QTest.keyClick(window.pages.notice, Qt.Key.Key_Return)
    assert window.pages.notice.isVisible()


def test_a_slip_in_the_code_and_an_unknown_code_are_told_in_words(window, practice, at, qtbot):
    click(at("welcome").begin)
    slip = practice.code[:-1] + str((int(practice.code[-1]) + 1) % 10)
    QTest.keyClicks(at("code"), slip)
    qtbot.waitUntil(window.pages.code.notice.isVisible)
    first = window.pages.code.notice.text()
    QTest.keyClicks(window.pages.code, OTHER_CODE)
    qtbot.waitUntil(lambda: window.pages.code.notice.text() not in ("", first))
    assert window.pages.code.digits == ""
    assert window.pages.code.keypad.isEnabled()


def test_somebody_without_a_code_answers_for_the_practice(window, at, submitted, practice):
    click(at("welcome").begin)
    click(at("code").without)
    notice = at("notice")
    assert "the therapists of this practice" in notice.readers.text()
    click(notice.agree)
    for _ in range(8):
        click(window.pages.question.skip)
    click(at("check").send)
    at("thanks")
    assert submitted[0][0] not in (practice.client, 0)


def test_the_next_client_with_a_code_reads_the_usual_notice(window, at, practice):
    click(at("welcome").begin)
    click(at("code").without)
    click(at("notice").decline)
    click(at("welcome").begin)
    QTest.keyClicks(at("code"), practice.code)
    assert "Only your therapist" in at("notice").readers.text()


def test_stopping_before_any_answer_is_thanked_at_once(questions, at, sheets):
    before = sheets()
    click(questions.stop)
    assert "Nothing was sent" in at("thanks").sentence.text()
    assert sheets() == before


def test_stopping_later_asks_once_and_can_go_on(questions, answer, at, window):
    answer(3)
    click(questions.stop)
    click(at("stop").go_on)
    assert at("question").progress.value() == 2


def test_stopping_can_send_what_was_answered(questions, answer, at, submitted):
    answer(3)
    click(questions.stop)
    click(at("stop").send)
    at("thanks")
    answers = submitted[0][1]
    assert answers["listened"] == 4
    assert answers["safe"] == Missing.NOT_SHOWN


def test_stopping_can_send_nothing(questions, answer, at, sheets, window):
    before = sheets()
    answer(3)
    click(questions.stop)
    click(at("stop").stop)
    at("thanks")
    assert sheets() == before
    click(window.pages.thanks.finish)
    at("welcome")


def test_no_other_way_to_stop_is_taken_while_answers_are_being_stored(questions, answer, at, window):
    answer(3)
    click(questions.stop)
    stop = at("stop")
    click(stop.send)
    click(stop.stop)
    assert "stored" in at("thanks").sentence.text()
    click(window.pages.thanks.finish)
    assert stop.stop.isEnabled()


def test_a_client_who_goes_back_while_the_code_is_looked_up_is_not_let_in(window, practice, at):
    click(at("welcome").begin)
    QTest.keyClicks(at("code"), practice.code)
    QTest.keyClick(window.pages.code, Qt.Key.Key_Return)
    click(window.pages.code.back)
    let_run(300)
    assert window.pages.welcome.isVisible()


def test_send_counts_once(questions, at, window, submitted):
    for _ in range(8):
        click(questions.skip)
    window.pages.check.sent.emit()
    window.pages.check.sent.emit()
    at("thanks")
    let_run(50)
    assert len(submitted) == 1


def test_no_answer_is_left_in_any_page_after_a_visit(questions, answer, at, window):
    for _ in range(9):
        answer(1)
    click(at("check").send)
    at("thanks")
    assert window.pages.check.entries() == ()
    assert window.pages.question.answers.cards() == ()
    assert window.pages.code.digits == ""


def test_the_survey_runs_with_the_keyboard_alone(window, practice, at, qtbot, submitted):
    QTest.keyClick(at("welcome"), Qt.Key.Key_Return)
    QTest.keyClicks(at("code"), practice.code + "\r")
    press_to(at("notice"), window.pages.notice.agree)
    for _ in range(8):
        press_to(window.pages.question, window.pages.question.skip)
    press_to(at("check"), window.pages.check.send)
    at("thanks")
    assert len(submitted) == 1


def press_to(page, control):
    """Tab to ``control`` and press Enter."""
    for _ in range(30):
        if control.hasFocus():
            break
        QTest.keyClick(page.window().focusWidget() or page, Qt.Key.Key_Tab)
    QTest.keyClick(control, Qt.Key.Key_Return)


def test_the_desk_is_asked_through_one_door_only(window):
    assert isinstance(window.flow._door, DeskDoor)
    for page in window.pages:
        assert not any(isinstance(value, ClientDesk) for value in vars(page).values())
