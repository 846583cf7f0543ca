"""The language of the pages: that of the system where Rapport speaks it, English otherwise."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources

CATALOGUES: Final = Path(resources.__path__[0]) / "translations"
ENGLISH: Final = "en"


def speak(application: QApplication, wanted: QLocale | None = None, catalogues: Path = CATALOGUES) -> QLocale:
    """Let the pages speak ``wanted``: call it before any page is made. A later call replaces an earlier one.

    A compiled catalogue is named ``rapport_<language>.qm``, with a territory where that matters
    (``rapport_pt_BR.qm``). The English one holds plural forms alone and stays below every other, so that a
    sentence without a translation reads as proper English.

    Args:
        application: the running application.
        wanted: the person's language and territory; those of the system when None.
        catalogues: the folder of the compiled catalogues.

    Returns:
        The locale that dates, figures and the direction of reading follow: the spoken language in the
        person's territory, so that no month is named in a language that the sentence around it is not in.
    """
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    locale = wanted or QLocale.system()
    _add(application, QLocale(ENGLISH), "rapport", catalogues)
    found = _add(application, locale, "rapport", catalogues)
    spoken = _in_territory(QLocale(ENGLISH if found is None else found.language()), locale)
    if spoken.language() not in {QLocale.Language.English, QLocale.Language.C}:
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(application, spoken, "qtbase", Path(qt_texts))
    QLocale.setDefault(spoken)
    application.setLayoutDirection(spoken.textDirection())
    return spoken


def _add(application: QApplication, locale: QLocale, name: str, folder: Path) -> QTranslator | None:
    catalogue = QTranslator(application)
    if catalogue.load(locale, name, "_", str(folder)) and application.installTranslator(catalogue):
        return catalogue
    catalogue.deleteLater()
    return None


def _in_territory(language: QLocale, person: QLocale) -> QLocale:
    # A system without a language ("C") writes English dates, day before month.
    if person.language() in {language.language(), QLocale.Language.C}:
        return person
    return QLocale(language.language(), language.script(), person.territory())
