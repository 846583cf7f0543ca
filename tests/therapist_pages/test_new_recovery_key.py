"""A new recovery key, made on the pages, on the real desk."""

import pytest
from PySide6.QtTest import QTest

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.vault.slots import WrongPassphrase
from ui.widgets.choosing import Chooser
from ui.widgets.recovery_key import TEXT


@pytest.fixture
def kept(tmp_path):
    """Where the person chooses to save the key."""
    return tmp_path / "key"


@pytest.fixture
def flow(qtbot, open_window, demo, kept):
    """The pages, for whoever signed in with the recovery key."""
    window = open_window(chooser=Chooser(to_save=lambda _page, _name: str(kept)))
    page = window.flow.unlock_page
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    page.name.setText("Anybody")
    page.passphrase.line.setText(str(demo.recovery_key))
    page.passphrase.line.returnPressed.emit()
    qtbot.waitUntil(lambda: window.flow.inside is not None, timeout=20_000)
    return opened(qtbot, window.flow.inside)


def opened(qtbot, inside):
    """Go to the first of the pages."""
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    flow = inside.practice.recovery
    with qtbot.waitSignal(flow.page_shown, timeout=10_000):
        inside.practice.home.recovery.click()
    return flow


def new_key(qtbot, flow):
    """Have a key made; give its groups."""
    flow.page.on.click()
    qtbot.waitUntil(flow.key.isVisible, timeout=10_000)
    return flow.key.key.key_text().split()


def give(flow, groups):
    """Type the groups that are asked for."""
    asked = flow.check.asked
    for line, number in zip(asked.fields, asked.numbers, strict=True):
        line.clear()
        QTest.keyClicks(line, groups[number - 1].lower())
    flow.check.on.click()


def test_c14_a_new_recovery_key_takes_the_place_of_the_old_one(qtbot, flow, folder, demo):
    groups = new_key(qtbot, flow)
    flow.key.on.click()
    assert flow.key.key.key_text() == ""
    give(flow, groups)
    qtbot.waitUntil(flow.page.told.isVisible, timeout=30_000)
    assert "opens everything now" in flow.page.told.text()
    with pytest.raises(WrongPassphrase):
        unlock_desk(folder, str(demo.recovery_key), "", calibrate=None)
    with unlock_desk(folder, " ".join(groups), "", calibrate=None) as desk:
        assert len(desk.people.clients()) == len(demo.clients)


def test_c14_the_old_key_holds_until_two_groups_were_typed(qtbot, flow, folder, demo):
    groups = new_key(qtbot, flow)
    flow.key.on.click()
    give(flow, ["zzzz"] * len(groups))
    assert "are not right" in flow.check.trouble.text()
    flow.check.again.click()
    assert flow.key.key.key_text().split() == groups
    flow.key.back.click()
    with unlock_desk(folder, str(demo.recovery_key), "", calibrate=None) as desk:
        assert desk.people.signed_in_with_recovery


def test_a_group_that_is_missing_is_asked_for(qtbot, flow):
    new_key(qtbot, flow)
    flow.key.on.click()
    flow.check.on.click()
    assert "both groups" in flow.check.trouble.text()
    assert flow.check.window().focusWidget() is flow.check.asked.fields[0]


def test_a_key_that_was_left_is_forgotten(qtbot, flow):
    groups = new_key(qtbot, flow)
    flow.key.back.click()
    assert flow.key.key.key_text() == ""
    assert new_key(qtbot, flow) != groups


def test_the_new_key_is_saved_as_a_page_to_print(qtbot, flow, kept):
    groups = new_key(qtbot, flow)
    flow.key.key.save_asked.emit(TEXT)
    qtbot.waitUntil(flow.key.key.saved.isVisible, timeout=10_000)
    assert " ".join(groups) in kept.read_text(encoding="utf-8")
    flow.key.key.save_pdf.click()
    qtbot.waitUntil(lambda: kept.read_bytes().startswith(b"%PDF"), timeout=10_000)


def test_a_therapist_is_asked_for_the_own_passphrase_first(qtbot, inside, demo):
    flow = opened(qtbot, inside)
    flow.page.on.click()
    assert "own passphrase" in flow.page.trouble.text()
    QTest.keyClicks(flow.page.passphrase.line, "not the passphrase")
    groups = new_key(qtbot, flow)
    flow.key.on.click()
    give(flow, groups)
    qtbot.waitUntil(flow.check.trouble.isVisible, timeout=30_000)
    assert flow.check.on.isEnabled()


def test_c14_whoever_cannot_read_every_client_is_told_so(qtbot, inside, demo, folder):
    flow = opened(qtbot, inside)
    QTest.keyClicks(flow.page.passphrase.line, demo.therapists[0].passphrase)
    groups = new_key(qtbot, flow)
    flow.key.on.click()
    give(flow, groups)
    qtbot.waitUntil(flow.check.trouble.isVisible, timeout=30_000)
    assert "whom you cannot read" in flow.check.trouble.text()
    with unlock_desk(folder, str(demo.recovery_key), "", calibrate=None) as desk:
        assert desk.people.signed_in_with_recovery
