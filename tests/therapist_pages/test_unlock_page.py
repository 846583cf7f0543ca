"""Coming in: who is there, and what is said when something is wrong."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.practice.founding import found_practice
from kiosk.vault.cost import FLOOR
from ui.therapist.then import Then

PASSPHRASE = "gravel-otter-mandolin-sixfold-breeze"


@pytest.fixture(scope="session")
def one_therapist(tmp_path_factory):
    folder = tmp_path_factory.mktemp("single") / "practice"
    found_practice(folder, "Linden Street", "Mara Weiss", PASSPHRASE, FLOOR)
    return folder


def try_to_unlock(qtbot, window, name, passphrase):
    page = window.flow.unlock_page
    page.name.setText(name)
    QTest.keyClicks(page.passphrase.line, passphrase)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.notice.text() != "", timeout=20_000)
    return page.notice.text()


def test_a_practice_with_one_therapist_asks_for_the_passphrase_alone(qtbot, open_window, one_therapist):
    window = open_window(one_therapist)
    page = window.flow.unlock_page
    assert not page.name.isVisible()
    QTest.keyClicks(page.passphrase.line, PASSPHRASE)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.flow.inside is not None, timeout=20_000)
    assert window.flow.inside.caseload.empty.isVisible()


def test_c11_wrong_name_and_wrong_passphrase_are_told_alike(qtbot, open_window, demo):
    window = open_window()
    therapist = demo.therapists[0]
    wrong_passphrase = try_to_unlock(qtbot, window, therapist.name, "not the passphrase at all")
    window.flow.unlock_page.notice.tell("")
    wrong_name = try_to_unlock(qtbot, window, "Nobody At All", therapist.passphrase)
    assert wrong_passphrase == wrong_name
    assert window.flow.inside is None


def test_after_a_wrong_passphrase_the_right_one_opens(qtbot, open_window, unlock, demo):
    window = open_window()
    try_to_unlock(qtbot, window, "", "not the passphrase at all")
    window.flow.unlock_page.name.clear()
    inside = unlock(window, demo.therapists[0])
    assert inside.caseload.model.rowCount() > 0


def test_passphrase_leaves_the_field_at_once(open_window):
    page = open_window().flow.unlock_page
    page.passphrase.reveal.setChecked(True)
    QTest.keyClicks(page.passphrase.line, "something typed here")
    page.unlock.click()
    assert page.passphrase.text() == ""
    assert page.passphrase.line.echoMode() is page.passphrase.line.EchoMode.Password


def test_an_empty_passphrase_is_not_tried(qtbot, open_window):
    page = open_window().flow.unlock_page
    with qtbot.assertNotEmitted(page.unlock_asked, wait=50):
        page.unlock.click()
    assert page.passphrase.line.hasFocus()


def test_a_folder_without_a_practice_is_told_and_leaves_the_way_back(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "nothing")
    page = window.flow.unlock_page
    qtbot.waitUntil(lambda: page.notice.text() != "", timeout=5_000)
    assert not page.unlock.isEnabled()
    with qtbot.waitSignal(window.left) as left:
        page.back.click()
    assert left.args == [Then("welcome")]


def test_a_kiosk_whose_practice_nobody_can_unlock_can_be_closed(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "nothing")
    page = window.flow.unlock_page
    qtbot.waitUntil(page.close_kiosk.isVisible, timeout=5_000)
    with qtbot.waitSignal(window.left) as left:
        page.close_kiosk.click()
    assert left.args == [Then("close")]


def test_a_kiosk_whose_key_file_is_damaged_can_be_closed(qtbot, open_window, folder):
    (folder / "keys.sqlite").write_bytes(b"this is no database" * 100)
    window = open_window()
    page = window.flow.unlock_page
    assert not page.close_kiosk.isVisible()
    assert "keys.sqlite" in try_to_unlock(qtbot, window, "", "any passphrase at all")
    assert page.close_kiosk.isVisible()


def test_a_wrong_passphrase_does_not_offer_to_close_the_kiosk(qtbot, open_window):
    window = open_window()
    try_to_unlock(qtbot, window, "", "not the passphrase at all")
    assert not window.flow.unlock_page.close_kiosk.isVisible()


def test_a_damaged_folder_gets_its_sentence(qtbot, open_window, demo, folder):
    window = open_window()
    page = window.flow.unlock_page
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    (folder / "records.sqlite").write_bytes(b"this is no database" * 100)
    sentence = try_to_unlock(qtbot, window, demo.therapists[0].name, demo.therapists[0].passphrase)
    assert "inside Rapport" not in sentence
    assert window.flow.inside is None


FIRST_PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.therapist.window import TherapistWindow
from ui.widgets.theme import LIGHT, apply_theme
application = QApplication([])
apply_theme(application, LIGHT)
window = TherapistWindow(application, Path(sys.argv[1]))
def tell():
    heavy = ("matplotlib", "numpy", "sqlalchemy", "cryptography", "kiosk.practice.desk.therapist_desk")
    print(json.dumps([name for name in heavy if name in sys.modules]), flush=True)
    application.quit()
window.flow.begin = tell
window.first_painted.connect(tell)
window.present(windowed=True)
application.exec()
"""


def test_nothing_heavy_is_loaded_before_the_unlock_page_is_painted(folder):
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout.splitlines()[0]) == []


def test_c12_after_too_many_wrong_tries_the_page_counts_the_pause_down(qtbot, open_window, demo):
    window = open_window()
    page = window.flow.unlock_page
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    for _ in range(6):
        page.name.setText(demo.therapists[0].name)
        page.passphrase.line.setText("not the passphrase")
        page.unlock.click()
        qtbot.waitUntil(page.unlock.isEnabled, timeout=10_000)
    assert "Too many wrong tries" in page.notice.text()
    before = page.notice.text()
    qtbot.waitUntil(lambda: page.notice.text() != before, timeout=5_000)
    page.name.setText(demo.therapists[0].name)
    page.passphrase.line.setText(demo.therapists[0].passphrase)
    page.unlock.click()
    qtbot.waitUntil(page.unlock.isEnabled, timeout=10_000)
    assert window.flow.inside is None
    assert "Too many wrong tries" in page.notice.text()


def test_the_pause_ends_by_itself(qtbot, open_window):
    window = open_window()
    page = window.flow.unlock_page
    page.show_paused(1)
    assert page.notice.isVisible()
    assert page.unlock.isEnabled()
    qtbot.waitUntil(page.notice.isHidden, timeout=5_000)
