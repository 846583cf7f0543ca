"""A backup instead of a new practice, from the first page of the set-up on."""

import pytest

from kiosk.demo.making import make_demo
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.store.folder import PracticeFolder
from ui.setup.window import SetupWindow
from ui.widgets.choosing import Chooser


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 7)


@pytest.fixture(scope="module")
def backup(demo, tmp_path_factory):
    return make_backup(PracticeFolder(demo.folder), tmp_path_factory.mktemp("stick")).file


@pytest.fixture
def chosen(backup):
    """What the file dialog answers; a test may change it."""
    return [backup]


@pytest.fixture
def window(qtbot, qapp, wear, target, chosen):
    """The window at the page that restores."""
    target.parent.mkdir()
    made = SetupWindow(qapp, target, chooser=Chooser(to_open=lambda *_: str(chosen[0])))
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.loaded, timeout=20_000)
    made.names.restore.click()
    yield made
    made.end_work()
    made.close()
    made.deleteLater()


@pytest.fixture
def choose(qtbot, window):
    """Choose the file that the dialog answers, and wait until it was looked at."""

    def act():
        page = window.restore
        page.choose.click()
        qtbot.waitUntil(lambda: page.chosen.text() != "" or page.trouble.text() != "", timeout=10_000)
        return page

    return act


def test_the_first_page_leads_to_a_backup_and_back(window):
    assert window.restore.isVisible()
    window.restore.back.click()
    assert window.names.isVisible()


def test_d5_a_backup_becomes_a_practice_that_opens(qtbot, window, choose, target, *, demo, backup):
    page = choose()
    assert backup.name in page.chosen.text()
    page.secret.line.setText(demo.therapists[0].passphrase)
    page.on.click()
    assert page.busy.isVisible()
    qtbot.waitUntil(window.done.isVisible, timeout=30_000)
    name = PracticeFolder(target).read_facts().name
    assert name in window.done.sentence.text()
    assert page.secret.text() == ""
    with unlock(target, demo.therapists[0].passphrase, demo.therapists[0].name, calibrate=None) as desk:
        assert desk.caseload()
    with qtbot.waitSignal(window.left) as left:
        window.done.on.click()
    assert left.args == [True]


def test_the_recovery_key_restores_too(qtbot, window, choose, demo):
    page = choose()
    page.secret.line.setText(str(demo.recovery_key))
    page.on.click()
    qtbot.waitUntil(window.done.isVisible, timeout=30_000)


def test_a_wrong_passphrase_is_told_and_nothing_is_made(qtbot, window, choose, target):
    page = choose()
    page.secret.line.setText("not the passphrase of anybody")
    page.on.click()
    qtbot.waitUntil(lambda: page.trouble.text() != "", timeout=30_000)
    assert page.secret.isVisible()
    assert page.on.isEnabled()
    assert not target.exists()


def test_restoring_can_be_stopped(qtbot, window, choose, target, demo):
    page = choose()
    page.secret.line.setText(demo.therapists[0].passphrase)
    page.on.click()
    page.busy.stop.click()
    qtbot.waitUntil(lambda: page.trouble.text() != "", timeout=30_000)
    assert "Stopped" in page.trouble.text()
    assert not target.exists()


def test_what_is_no_backup_is_told(choose, chosen, tmp_path):
    chosen[0] = tmp_path / "letter.rapport"
    chosen[0].write_text("Dear practice", encoding="utf-8")
    page = choose()
    assert page.trouble.text()
    assert page.chosen.text() == ""


def test_the_file_is_asked_for_before_the_secret(window):
    window.restore.secret.line.setText("something")
    window.restore.on.click()
    assert "choose the backup file" in window.restore.trouble.text()
    assert window.focusWidget() is window.restore.choose


def test_what_was_typed_is_gone_once_the_page_was_left(window):
    window.restore.secret.line.setText("something")
    window.restore.back.click()
    assert window.restore.secret.text() == ""
