"""The pages speak the system's language where there is a catalogue for it, and proper English otherwise."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.languages import TAGS, language
from kiosk.words import Figure, Phrase
from ui.client.welcome import WelcomePage
from ui.therapist.caseload import CaseloadPage
from ui.therapist.opened import DeskState
from ui.widgets.controls import Text
from ui.widgets.dates import full_day
from ui.widgets.language import speak, speak_tag, spoken_tag
from ui.widgets.words import figure, told

MESSAGES = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>WelcomePage</name>
<message><source>Begin</source><translation>{begin}</translation></message></context>
<context><name>SetupPage</name>
<message><source>Back</source><translation>Zurück</translation></message></context>
</TS>
"""


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory):
    """German, Hebrew, and English as it is shipped."""
    folder = tmp_path_factory.mktemp("translations")
    shipped = Path(__file__).resolve().parents[2] / "resources" / "translations" / "rapport_en.ts"
    (folder / "rapport_en.ts").write_bytes(shipped.read_bytes())
    for tag, begin in (("de", "Beginnen"), ("he", "התחלה")):
        text = MESSAGES.format(language=tag, begin=begin)
        (folder / f"rapport_{tag}.ts").write_text(text, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", *sorted(folder.glob("*.ts"))], check=True)
    return folder


@pytest.fixture
def spoken(qapp, wear, catalogues):
    """Speak as on a system with this locale: ``spoken("de_AT")`` gives the locale that pages follow."""
    before = QLocale()
    yield lambda name: speak(qapp, QLocale(name), catalogues)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def news(page, arrived, unassigned=0):
    return page._news(DeskState(arrived, unassigned, "", None, (), ""))


def test_pages_speak_the_language_of_the_system(qtbot, spoken):
    assert spoken("de_AT").name() == "de_AT"
    page = WelcomePage()
    qtbot.addWidget(page)
    assert page.begin.text() == "Beginnen"
    assert page.locale().name() == "de_AT"


def test_a_language_without_a_catalogue_gets_english_in_its_own_territory(qtbot, spoken):
    followed = spoken("fr_FR")
    assert (followed.language(), followed.territory()) == (QLocale.Language.English, QLocale.Country.France)
    page = WelcomePage()
    qtbot.addWidget(page)
    assert page.begin.text() == "Begin"


def test_a_system_without_a_language_gets_english(spoken, qapp):
    assert spoken("C").language() == QLocale.Language.C
    assert QCoreApplication.translate("WelcomePage", "Begin") == "Begin"


@pytest.mark.parametrize("system", ["en_US", "C", "fr_FR"])
def test_counts_read_in_proper_english(qtbot, spoken, system):
    spoken(system)
    page = CaseloadPage()
    qtbot.addWidget(page)
    assert news(page, 0) == "0 new answer sheets since you last looked"
    assert news(page, 1) == "1 new answer sheet since you last looked"
    assert news(page, 12, 1) == "12 new answer sheets since you last looked · 1 answered without a code"


def test_what_a_catalogue_lacks_reads_in_proper_english(qtbot, spoken):
    spoken("de_DE")
    page = CaseloadPage()
    qtbot.addWidget(page)
    assert news(page, 1) == "1 new answer sheet since you last looked"


def test_pages_run_from_right_to_left_where_the_language_does(qtbot, spoken, qapp):
    spoken("he_IL")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    words = Text("x")
    qtbot.addWidget(words)
    words.show()
    assert words.alignment() & Qt.AlignmentFlag.AlignRight


def test_english_runs_from_left_to_right_where_hebrew_has_no_catalogue(spoken, qapp, tmp_path):
    spoken("he_IL")
    speak(qapp, QLocale("he_IL"), tmp_path)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_language_replaces_the_one_before(spoken, qapp):
    spoken("de_DE")
    spoken("en_GB")
    assert QCoreApplication.translate("WelcomePage", "Begin") == "Begin"


def test_qts_own_words_come_with_the_language(spoken):
    spoken("de_DE")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_every_process_speaks_before_it_makes_a_page():
    root = Path(__file__).resolve().parents[2]
    for process, window in (
        ("client", "KioskWindow("),
        ("therapist", "TherapistWindow("),
        ("setup", "SetupWindow("),
    ):
        source = (root / "ui" / process / "process.py").read_text(encoding="utf-8")
        assert 0 < source.index("speak_tag(application") < source.index(window)


def test_pages_that_are_shown_say_their_words_anew_at_once(qtbot, qapp, spoken, catalogues):
    spoken("en_GB")
    page = WelcomePage()
    qtbot.addWidget(page)
    speak_tag(qapp, "he", catalogues)
    assert page.begin.text() == "התחלה"
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak_tag(qapp, "en", catalogues)
    assert page.begin.text() == "Begin"
    assert page.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_is_spoken_by_its_tag(tag, speak_here):
    speak_here(tag)
    assert spoken_tag() == tag
    begin = QCoreApplication.translate("WelcomePage", "Begin")
    assert (begin == "Begin") is (tag == "en")
    right = Qt.LayoutDirection.RightToLeft if language(tag).right_to_left else Qt.LayoutDirection.LeftToRight
    assert QApplication.instance().layoutDirection() == right


def test_numbers_are_written_in_the_digits_of_the_sentence(speak_here):
    told_numbers = {}
    for tag in ("en", "ar", "fa", "hi", "ur"):
        speak_here(tag)
        told_numbers[tag] = [figure(1234), figure(36.5, 1)]
    assert told_numbers["en"] == told_numbers["hi"] == told_numbers["ur"] == ["1234", "36.5"]
    assert all(not set("0123456789") & set("".join(told_numbers[tag])) for tag in ("ar", "fa"))


def test_a_count_in_a_sentence_has_its_digits_too(speak_here):
    speak_here("ar")
    words = QCoreApplication.translate("CaseloadPage", "%n answered without a code", "", 12)
    assert figure(12) in words


def test_decimals_are_written_with_the_languages_own_sign(speak_here):
    sentence = Phrase("nowhere", "{value} of {whole}, {name}")
    speak_here("de")
    assert told(sentence, {"value": Figure("36.5"), "whole": 100, "name": "A.1"}) == "36,5 of 100, A.1"


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("en", "9 Mar 2026"),
        ("de", "9. März 2026"),
        ("es", "9 de mar 2026"),
        ("zh-CN", "2026年3月9日"),
        ("vi", "9 thg 3 2026"),
    ],
)
def test_a_day_is_written_as_the_language_does(speak_here, tag, written):
    assert full_day(QDate(2026, 3, 9), speak_here(tag)) == written
