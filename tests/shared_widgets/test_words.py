"""What the core says reaches people in their language."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.errors import InputFault
from kiosk.words import phrase
from ui.widgets.words import told

MISSING = phrase("errors", "There is no {what} in {folder}.")


class German(QTranslator):
    """A catalogue of two sentences, as a translation file would bring them."""

    def translate(self, context, source, *_hints):
        words = {
            ("errors", MISSING.text): "In {folder} ist kein {what}.",
            ("things", "practice"): "Praxisordner",
        }
        return words.get((context, source), "")

    def isEmpty(self):  # noqa: N802  Qt's name
        return False


@pytest.fixture
def in_german(qapp):
    catalogue = German()
    QCoreApplication.installTranslator(catalogue)
    yield
    QCoreApplication.removeTranslator(catalogue)


def test_an_error_is_told_with_its_values(qapp):
    assert told(InputFault(MISSING, what="practice", folder="/x")) == "There is no practice in /x."


def test_an_error_is_told_in_the_language_of_the_pages(in_german):
    assert told(InputFault(MISSING, what="Haus", folder="/x")) == "In /x ist kein Haus."


def test_a_value_that_is_a_phrase_is_translated_as_well(in_german):
    assert (
        told(MISSING, {"what": phrase("things", "practice"), "folder": "/x"})
        == "In /x ist kein Praxisordner."
    )


def test_a_phrase_without_values_is_told(qapp):
    assert told(phrase("errors", "All is well.")) == "All is well."
