"""What the practice decided is brought while the kiosk runs: the next visit wears it and asks by it."""

import os
from functools import partial

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest

from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.practice.devices.bundling import bundle_roster
from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.practice.settings.look import PracticeLook
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.practice.settings.times import PracticeTimes
from kiosk.store.folder import PracticeFolder
from ui.client import front as module
from ui.client.front import Front, FrontReader
from ui.client.wardrobe import Wardrobe
from ui.widgets.palettes import EVENING, HIGH
from ui.widgets.theme import current_theme

CONTACTS = "Day and night: 116 123"
PATIENCE_MS = 30_000


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def logo():
    """A small picture as PNG."""
    picture = QPixmap(120, 60)
    picture.fill(QColor("#8A3B12"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return buffer.data().data()


@pytest.fixture
def therapist(practice):
    with unlock(practice.folder, "copper-lantern-gravel-violet-anchor", "Mara Weiss", calibrate=None) as desk:
        yield desk


@pytest.fixture
def device(therapist, tmp_path):
    """The folder of a kiosk without therapists."""
    return PracticeFolder(add_kiosk(therapist.access, tmp_path / "device").folder)


@pytest.fixture
def window(kiosk, device, qapp):
    """That kiosk, as its process opens it."""
    read_front = FrontReader(device.path)
    front = read_front()
    wardrobe = Wardrobe(qapp, front.look, current_theme(), front.times)
    wardrobe.put_on()
    return kiosk(partial(ClientDesk.open, device.path), wardrobe=wardrobe, read_front=read_front)


@pytest.fixture
def bring(therapist, device, tmp_path):
    """Decide something on the practice's own computer and bring the list to the kiosk."""

    def decide(look=None, name="Linden Street", **decided):
        therapist.decisions.set_look(look or PracticeLook(), name)
        for what, how in decided.items():
            getattr(therapist.decisions, f"set_{what}")(how)
        assert bring_in(device, bundle_roster(therapist.access, tmp_path / "list", replace=True).file).decided

    return decide


def test_a_kiosk_at_rest_wears_the_new_look_and_asks_the_new_questions(window, bring, practice, qtbot, qapp):
    pages = window.pages
    assert current_theme().text_scale == 1.0
    bring(
        PracticeLook("dim", "#5C3A70", logo(), text_percent=125, left_handed=True),
        "Old Harbour",
        languages=PracticeLanguages("ar", ("en", "ar")),
        questions=PracticeQuestions(comment=True, crisis_contacts=CONTACTS, short_form=True),
        times=PracticeTimes(visit_s=300),
    )
    qtbot.waitUntil(lambda: window.windowTitle() == "Old Harbour", timeout=PATIENCE_MS)  # by itself
    assert current_theme().text_scale == 1.25
    assert current_theme().palette.paper == EVENING.paper
    assert "Old Harbour" in pages.welcome.accessibleName()
    assert pages.welcome._mark.shows_logo
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    click(pages.welcome.begin)
    assert window.flow.stage.idle._over_after == 300_000
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible, timeout=PATIENCE_MS)
    click(pages.notice.agree)
    asked = 0
    while pages.question.isVisible():
        asked += 1
        click(pages.question.skip)
    assert asked < 8  # the short form
    assert pages.check.isVisible()
    click(pages.check.comment)
    assert CONTACTS in pages.comment._contacts.text()


def test_whoever_is_here_goes_on_as_before_and_the_next_visit_is_the_new_one(window, bring, practice, qtbot):
    pages = window.pages
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible, timeout=PATIENCE_MS)
    click(pages.notice.agree)
    worn = current_theme()
    bring(
        PracticeLook("high-contrast"),
        "Old Harbour",
        questions=PracticeQuestions(comment=True, short_form=True),
    )
    asked = 0
    while pages.question.isVisible():
        window._looking_again.timeout.emit()
        assert current_theme() == worn
        assert window.windowTitle() == "Linden Street"
        asked += 1
        click(pages.question.skip)
    assert asked == 8
    assert not pages.check.comment.isVisible()
    click(pages.check.send)
    qtbot.waitUntil(pages.thanks.isVisible, timeout=PATIENCE_MS)
    assert current_theme() == worn
    click(pages.thanks.finish)
    assert pages.welcome.isVisible()
    assert window.windowTitle() == "Old Harbour"  # at once, not after a while
    assert current_theme().palette == HIGH


def test_whoever_makes_the_welcome_page_easier_to_read_is_not_disturbed(window, bring):
    window.flow.ease.suit(Comfort(text_percent=200))
    worn = current_theme()
    bring(PracticeLook("dim", text_percent=125), "Old Harbour")
    window._looking_again.timeout.emit()
    assert (current_theme(), window.windowTitle()) == (worn, "Linden Street")
    window.flow.to_welcome()
    assert (current_theme().text_scale, window.windowTitle()) == (1.25, "Old Harbour")


def test_settings_that_cannot_be_read_just_now_leave_the_kiosk_as_it_is(window, device, bring):
    bring(PracticeLook("dim"), "Old Harbour")
    whole = device.facts_file.read_bytes()
    for damaged in (b"{", whole.replace(b"Old", b"New"), None):
        device.facts_file.unlink()
        if damaged is not None:
            device.facts_file.write_bytes(damaged)
        window._looking_again.timeout.emit()
        assert window.windowTitle() == "Linden Street"
    device.facts_file.write_bytes(whole)
    window._looking_again.timeout.emit()
    assert window.windowTitle() == "Old Harbour"


def test_what_is_on_the_trouble_page_stays_there(window, bring):
    window.pages.trouble.show_closed("The disk is full.")
    window.flow.stage.show(window.pages.trouble)
    bring(PracticeLook("dim"), "Old Harbour")
    window._looking_again.timeout.emit()
    assert window.pages.trouble.isVisible()
    window.flow.to_welcome()
    assert window.windowTitle() == "Old Harbour"


def test_the_name_of_before_does_not_come_back_when_the_practice_is_opened_again(window, bring, qtbot):
    bring(name="Old Harbour")
    window._looking_again.timeout.emit()
    window.flow.open()
    qtbot.waitUntil(lambda: not window.flow._door._worker.busy, timeout=PATIENCE_MS)
    qtbot.wait(20)
    assert "Old Harbour" in window.pages.welcome.accessibleName()


def test_nothing_is_styled_or_read_anew_where_nothing_was_decided(window, device, monkeypatch, qapp):
    read, sheets = [], []
    monkeypatch.setattr(module, "read_front", lambda folder: read.append(folder) or Front())
    monkeypatch.setattr(type(qapp), "setStyleSheet", lambda _self, sheet: sheets.append(sheet))
    for _ in range(3):
        window._looking_again.timeout.emit()
    assert (read, sheets) == ([], [])
    os.utime(device.facts_file, ns=(1, 1))
    window._looking_again.timeout.emit()
    assert read == [device.path]


def test_a_reader_gives_what_is_there_now(device):
    read = FrontReader(device.path)
    assert read().name == "Linden Street"
    assert read() is read()
    device.change_settings(PracticeLook("dim").as_settings(), name="Old Harbour")
    assert (read().name, read().look.theme) == ("Old Harbour", "dim")
    device.facts_file.rename(device.path / "elsewhere")
    assert read() == Front()
    (device.path / "elsewhere").rename(device.facts_file)
    assert read().name == "Old Harbour"


def test_closing_the_kiosk_ends_looking(window):
    assert window._looking_again.isActive()
    window.leave()
    assert not window._looking_again.isActive()
