"""The practice's look is chosen behind "Practice", seen small at once, and kept in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.practice.settings.look import PracticeLook, look_of
from kiosk.store.folder import PracticeFolder
from ui.therapist import process
from ui.widgets.choosing import Chooser
from ui.widgets.logo import logo_image
from ui.widgets.palettes import EVENING, HIGH
from ui.widgets.theme import LIGHT


@pytest.fixture
def picture(tmp_path):
    """A picture that somebody chooses as a logo."""
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#5C3A70"))
    file = tmp_path / "our-logo.png"
    assert image.save(str(file))
    return file


@pytest.fixture
def practice(qtbot, open_window, unlock, demo, picture):
    """The pages behind "Practice"; asked for a file, somebody chooses the picture."""
    chooser = Chooser(to_open=lambda _page, _pattern: str(picture))
    inside = unlock(open_window(chooser=chooser), demo.therapists[0])
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    return inside.practice


@pytest.fixture
def page(qtbot, practice):
    with qtbot.waitSignal(practice.page_shown, timeout=10_000):
        practice.home.look.click()
    return practice.look.page


@pytest.fixture
def keep(qtbot, page, folder):
    """Keep what is chosen, and give the practice's look as it is in its folder."""

    def press():
        page.on.click()
        qtbot.waitUntil(lambda: page.told.isVisible() or page.trouble.isVisible(), timeout=10_000)
        return look_of(PracticeFolder(folder).read_facts().settings)

    return press


def test_everything_that_is_chosen_is_kept(page, keep):
    page.themes["dim"].click()
    page.accents.swatches["#5C3A70"].click()
    page.motions[True].click()
    page.sizes[150].click()
    page.hands[True].click()
    assert keep() == PracticeLook("dim", "#5C3A70", still=True, text_percent=150, left_handed=True)
    assert page.told.text()


def test_what_holds_now_is_shown(page, keep, practice, qtbot, folder):
    look = PracticeLook("high-contrast", "#123456", text_percent=175, left_handed=True, read_aloud=True)
    PracticeFolder(folder).change_settings(look.as_settings())
    practice.look.begin()
    qtbot.waitUntil(page.themes["high-contrast"].isChecked)
    assert page.chosen() == look
    assert page.accents.field.text() == "#123456"
    assert keep() == look  # what has no control here stays as well


def test_the_preview_shows_it_before_it_is_kept(page, folder):
    page.themes["dim"].click()
    page.sizes[200].click()
    page.hands[True].click()
    shown = page.preview.theme
    assert (shown.palette, shown.text_scale, shown.left_handed) == (EVENING, 2.0, True)
    assert page.preview.grab().toImage().pixelColor(30, 30) == QColor(EVENING.paper)
    page.themes["high-contrast"].click()
    assert page.preview.theme.palette == HIGH
    assert look_of(PracticeFolder(folder).read_facts().settings) == PracticeLook()


def test_an_own_colour_that_reads_well_is_kept_however_it_is_typed(page, keep):
    QTest.keyClicks(page.accents.field, "7a3e9d")
    assert page.accents.own.isChecked()
    assert page.preview.theme.palette.pine == "#7A3E9D"
    assert keep().accent == "#7A3E9D"
    assert page.accents.field.text() == "#7A3E9D"


def test_a_colour_that_reads_badly_is_refused_with_a_shade_that_can_be_taken(page, keep):
    QTest.keyClicks(page.accents.field, "#00AA88")
    assert keep().accent == ""
    assert "White words on this colour" in page.trouble.text()
    assert page.accents.take.text() == "Take #008067"
    page.accents.take.click()
    assert page.accents.field.text() == "#008067"
    page.trouble.tell("")
    assert keep().accent == "#008067"


def test_a_half_typed_colour_leaves_the_preview_with_the_last_that_reads_well(page):
    page.accents.swatches["#1F4E79"].click()
    QTest.keyClicks(page.accents.field, "#FF")
    assert page.preview.theme.palette.pine == "#1F4E79"
    page.accents.swatches[""].click()
    assert page.preview.theme.palette == LIGHT.palette


def test_a_picture_becomes_the_logo_and_can_be_taken_away(page, keep, qtbot):
    page.picture.click()
    qtbot.waitUntil(page.without.isVisible, timeout=10_000)
    logo = keep().logo
    assert logo_image(logo).width() == 640
    page.without.click()
    assert not page.without.isVisible()
    page.told.tell("")
    assert keep().logo == b""


def test_a_file_that_is_no_picture_is_told(page, picture, qtbot):
    picture.write_text("not a picture")
    page.picture.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=10_000)
    assert "no picture" in page.trouble.text()


def test_the_practice_gets_another_name_here(page, keep, folder, qtbot):
    page.name.clear()
    QTest.keyClicks(page.name, "  Old   Harbour ")
    keep()
    assert PracticeFolder(folder).read_facts().name == "Old Harbour"
    assert page.name.text() == "Old Harbour"
    assert page.window().bar._whose.text().startswith("Old Harbour · ")


def test_a_practice_without_a_name_is_not_kept(page, keep, folder):
    before = PracticeFolder(folder).read_facts()
    page.name.clear()
    page.themes["dim"].click()
    keep()
    assert "A name is needed" in page.trouble.text()
    assert PracticeFolder(folder).read_facts() == before


def test_every_choice_says_what_it_is_about(page):
    names = [row.accessibleName() for row in (*page.themes.values(), *page.hands.values())]
    assert names == [
        *("Colours: Light", "Colours: Evening", "Colours: Automatic", "Colours: High contrast"),
        *("Buttons to go on: Right", "Buttons to go on: Left"),
    ]
    assert page.preview.accessibleName()


def test_everything_is_chosen_by_keys(page, qtbot):
    page.themes["dim"].setFocus()
    QTest.keyClick(page.themes["dim"], Qt.Key.Key_Space)
    page.accents.swatches["#5C3A70"].setFocus()
    QTest.keyClick(page.accents.swatches["#5C3A70"], Qt.Key.Key_Space)
    assert (page.chosen().theme, page.chosen().accent) == ("dim", "#5C3A70")


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (800, False)])
def test_the_preview_stands_beside_what_is_chosen_where_there_is_room(page, qapp, width, beside):
    page.window().resize(width, 1280)
    qapp.processEvents()
    assert page.preview.isVisible()
    assert (page.beside.indexOf(page.preview) >= 0) is beside


def test_the_therapists_pages_have_the_practices_colours_at_the_next_unlock(qapp, wear, folder):
    look = PracticeLook("dim", "#5C3A70", text_percent=200, left_handed=True)
    PracticeFolder(folder).change_settings(look.as_settings())
    worn = process._worn(qapp, look_of(process._settings(folder)), LIGHT)
    assert worn.palette.paper == EVENING.paper
    assert (worn.text_scale, worn.left_handed) == (1.0, False)
    unread = look_of(process._settings(folder / "nowhere"))
    assert process._worn(qapp, unread, LIGHT) == LIGHT
