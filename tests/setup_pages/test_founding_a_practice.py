"""The first start, page by page: at its end there is a whole practice, before it there is nothing."""

import stat

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.practice.desk.therapist_desk import unlock
from kiosk.store.folder import PracticeFolder
from kiosk.vault.recovery import RecoveryKey

PASSPHRASE = "gravel-otter-mandolin-sixfold-breeze"


def give_names(window, practice="Linden Street", therapist="Mara Weiss"):
    QTest.keyClicks(window.names.practice, practice)
    QTest.keyClick(window.names.practice, Qt.Key.Key_Return)
    QTest.keyClicks(window.names.therapist, therapist)
    QTest.keyClick(window.names.therapist, Qt.Key.Key_Return)


def give_passphrase(window, first=PASSPHRASE, second=None):
    QTest.keyClicks(window.passphrase.new.first.line, first)
    QTest.keyClicks(window.passphrase.new.second.line, first if second is None else second)
    window.passphrase.on.click()


def reach_recovery(qtbot, window):
    give_names(window)
    give_passphrase(window)
    qtbot.waitUntil(window.recovery.isVisible, timeout=20_000)
    return window.recovery.key.key_text().split()


def asked(window):
    """Give the numbers of the groups that are asked for."""
    return tuple(
        int("".join(letter for letter in field.accessibleName() if letter.isdigit()))
        for field in window.confirm.asked.fields
    )


def give_groups(window, groups):
    window.recovery.on.click()
    for field, number in zip(window.confirm.asked.fields, asked(window), strict=True):
        QTest.keyClicks(field, groups[number - 1].lower())
    window.confirm.on.click()


def test_whole_way_makes_a_practice_that_the_passphrase_opens(qtbot, window, target):
    groups = reach_recovery(qtbot, window)
    assert not target.exists()
    give_groups(window, groups)
    qtbot.waitUntil(window.done.isVisible, timeout=20_000)
    assert PracticeFolder(target).read_facts().name == "Linden Street"
    with unlock(target, PASSPHRASE, "Mara Weiss") as desk:
        assert desk.therapist_name == "Mara Weiss"
        assert desk.caseload() == ()
    with qtbot.waitSignal(window.left) as left:
        window.done.on.click()
    assert left.args == [True]


@pytest.mark.parametrize("reach", ["names", "passphrase", "recovery"])
def test_leaving_before_the_end_leaves_nothing_behind(qtbot, window, target, reach):
    if reach == "passphrase":
        give_names(window)
    elif reach == "recovery":
        reach_recovery(qtbot, window)
    with qtbot.waitSignal(window.left) as left:
        window.close()
    assert left.args == [False]
    assert list(target.parent.iterdir()) == []


def test_both_names_are_needed(window):
    give_names(window, therapist="   ")
    assert window.names.isVisible()
    assert "your name" in window.names.trouble.text()


def test_c13_weak_passphrase_is_not_taken_and_says_what_would_be_better(qtbot, window):
    give_names(window)
    give_passphrase(window, "Mara Weiss 2024")
    qtbot.waitUntil(lambda: window.passphrase.trouble.text() != "", timeout=20_000)
    assert "unrelated word" in window.passphrase.trouble.text()
    assert window.passphrase.isVisible()


def test_strength_is_told_in_words_while_typing(qtbot, window):
    give_names(window)
    QTest.keyClicks(window.passphrase.new.first.line, "short")
    qtbot.waitUntil(lambda: "15 characters" in window.passphrase.new.strength.text(), timeout=20_000)
    window.passphrase.new.first.line.clear()
    QTest.keyClicks(window.passphrase.new.first.line, PASSPHRASE)
    qtbot.waitUntil(lambda: window.passphrase.new.strength.text() == "Strong enough.", timeout=20_000)


def test_passphrases_that_differ_are_asked_for_again(window):
    give_names(window)
    give_passphrase(window, PASSPHRASE, PASSPHRASE + "x")
    assert "not the same" in window.passphrase.trouble.text()
    assert window.passphrase.new.second.text() == ""


def test_c13_a_made_passphrase_has_five_words_and_is_typed_once_more(qtbot, window):
    give_names(window)
    window.passphrase.new.make.click()
    qtbot.waitUntil(lambda: window.passphrase.new.first.text() != "", timeout=20_000)
    made = window.passphrase.new.first.text()
    assert len(made.split("-")) == 5
    assert window.passphrase.new.first.line.displayText() == made
    QTest.keyClicks(window.passphrase.new.second.line, made)
    window.passphrase.on.click()
    qtbot.waitUntil(window.recovery.isVisible, timeout=20_000)


def test_c14_recovery_key_is_checked_before_anything_is_made(qtbot, window, target):
    groups = reach_recovery(qtbot, window)
    give_groups(window, ["0000"] * len(groups))
    first, second = asked(window)
    assert f"Groups {first} and {second} are not right" in window.confirm.trouble.text()
    assert window.confirm.isVisible()
    assert not target.exists()


def test_c14_the_group_that_is_wrong_is_named_and_shown(qtbot, window):
    groups = reach_recovery(qtbot, window)
    window.recovery.on.click()
    first, second = asked(window)
    window.confirm.asked.fields[0].setText(groups[first - 1])
    window.confirm.asked.fields[1].setText("zzzz")
    window.confirm.on.click()
    assert f"Group {second} is not right" in window.confirm.trouble.text()
    assert window.focusWidget() is window.confirm.asked.fields[1]
    assert window.confirm.asked.fields[0].text() == groups[first - 1]


def test_c14_the_key_can_be_seen_again_and_other_groups_may_be_asked_then(qtbot, window):
    groups = reach_recovery(qtbot, window)
    seen = set()
    for _ in range(12):
        window.recovery.on.click()
        numbers = asked(window)
        assert len(set(numbers)) == 2
        seen.update(numbers)
        window.confirm.back.click()
        assert window.recovery.isVisible()
        assert window.recovery.key.key_text().split() == groups
    assert len(seen) > 6


def test_both_groups_are_asked_for(qtbot, window):
    reach_recovery(qtbot, window)
    window.recovery.on.click()
    window.confirm.on.click()
    assert "both groups" in window.confirm.trouble.text()


def test_c14_saved_recovery_key_reads_back_and_is_private(qtbot, window, key_file):
    groups = reach_recovery(qtbot, window)
    window.recovery.key.save_text.click()
    qtbot.waitUntil(lambda: window.recovery.key.saved.text() != "", timeout=5_000)
    assert str(key_file) in window.recovery.key.saved.text()
    text = key_file.read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith("Key: ")]
    assert str(RecoveryKey.parse(line.removeprefix("Key: "))) == " ".join(groups)
    assert "Linden Street" in text
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


def test_c14_saved_page_to_print_is_private(qtbot, window, key_file):
    reach_recovery(qtbot, window)
    window.recovery.key.save_pdf.click()
    qtbot.waitUntil(lambda: window.recovery.key.saved.text() != "", timeout=5_000)
    assert key_file.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_told(qtbot, window, key_file):
    reach_recovery(qtbot, window)
    key_file.mkdir()
    window.recovery.key.save_text.click()
    qtbot.waitUntil(lambda: window.recovery.trouble.text() != "", timeout=5_000)
    assert "Choose another place" in window.recovery.trouble.text()
    assert window.recovery.key.saved.text() == ""


def test_a_place_that_is_taken_is_told_and_nothing_is_lost(qtbot, window, target):
    groups = reach_recovery(qtbot, window)
    target.mkdir()
    (target / "letter.txt").write_text("somebody else's", encoding="utf-8")
    give_groups(window, groups)
    qtbot.waitUntil(lambda: window.confirm.trouble.text() != "", timeout=20_000)
    assert "inside Rapport" not in window.confirm.trouble.text()
    assert [file.name for file in target.iterdir()] == ["letter.txt"]
    assert window.confirm.on.isEnabled()


def test_nothing_secret_stays_on_the_pages_afterwards(qtbot, window):
    give_groups(window, reach_recovery(qtbot, window))
    qtbot.waitUntil(window.done.isVisible, timeout=20_000)
    assert window.passphrase.new.first.text() == window.passphrase.new.second.text() == ""
    assert window.recovery.key.key_text() == ""
    assert [field.text() for field in window.confirm.asked.fields] == ["", ""]


def test_going_back_keeps_the_recovery_key(qtbot, window):
    groups = reach_recovery(qtbot, window)
    window.recovery.back.click()
    window.passphrase.on.click()
    qtbot.waitUntil(window.recovery.isVisible, timeout=20_000)
    assert window.recovery.key.key_text().split() == groups


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 1280)])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_buttons_stay_on_the_screen(window, qapp, wear, *, width, height, text_scale):
    wear(text_scale=text_scale)
    window.resize(width, height)
    qapp.processEvents()
    for control in (window.names.on, window.names.back):
        corner = control.mapTo(window, control.rect().bottomRight())
        assert window.rect().contains(corner)
        assert control.height() >= 44
