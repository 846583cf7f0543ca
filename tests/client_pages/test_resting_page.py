"""The page while a kiosk that failed again and again is left alone."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.practice.settings.look import DIM, PracticeLook
from kiosk.store.folder import PracticeFolder
from ui.client.resting import make_window
from ui.widgets.palettes import EVENING
from ui.widgets.theme import LIGHT, current_theme


def words(window):
    return " ".join(label.text() for label in window.findChildren(QLabel))


def test_it_looks_and_speaks_as_the_practices_pages_do(qapp, wear, practice):
    folder = PracticeFolder(practice.folder)
    folder.change_settings(PracticeLook(theme=DIM).as_settings())
    folder.change_settings(PracticeLanguages(default="de").as_settings())
    before = QLocale()
    window = make_window(qapp, practice.folder)
    try:
        assert current_theme().palette.paper == EVENING.paper
        assert "Dieses Gerät" in words(window)
    finally:
        window.deleteLater()
        QLocale.setDefault(before)


def test_of_a_folder_that_cannot_be_read_it_needs_nothing(qapp, wear, tmp_path):
    window = make_window(qapp, tmp_path / "gone")
    try:
        assert current_theme().palette.paper == LIGHT.palette.paper
        assert words(window)
    finally:
        window.deleteLater()
