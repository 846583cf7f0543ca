"""The language of the pages: the practice's, a client's, or the system's; English where none is spoken."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from kiosk.languages import ENGLISH, spoken
from ui.widgets.theme import wear_language

CATALOGUES: Final = Path(resources.__path__[0]) / "translations"


def speak_tag(application: QApplication, tag: str, catalogues: Path = CATALOGUES) -> QLocale:
    """Let the pages speak ``tag``, also while they are shown: when this returns, they have said their words.

    Args:
        application: the running application.
        tag: BCP 47 tag of a language that Rapport speaks; empty for the system's.
        catalogues: the folder of the compiled catalogues.

    Returns:
        What ``speak`` returns.
    """
    followed = speak(application, _at_home(QLocale(tag)) if tag else None, catalogues)
    # Qt tells the windows in the next turn of the event loop; whoever asked shows a page before that.
    application.sendPostedEvents(None, QEvent.Type.LanguageChange)
    return followed


def spoken_tag() -> str:
    """Give the tag of the language that the pages speak now."""
    return spoken([QLocale().bcp47Name()])


def system_language() -> str:
    """Give the tag of the language that Rapport speaks on this system where nobody chose another."""
    return spoken(QLocale.system().uiLanguages())


def speak(application: QApplication, wanted: QLocale | None = None, catalogues: Path = CATALOGUES) -> QLocale:
    """Let the pages speak ``wanted``. A later call replaces an earlier one; pages say their words anew.

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
    followed = _in_territory(QLocale(ENGLISH if found is None else found.language()), locale)
    if followed.language() not in {QLocale.Language.English, QLocale.Language.C}:
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(application, followed, "qtbase", Path(qt_texts))
    QLocale.setDefault(followed)
    application.setLayoutDirection(followed.textDirection())
    wear_language(application)
    return followed


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


def _at_home(language: QLocale) -> QLocale:
    """Give the language as it is written where this device stands, if Qt knows how that is."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C and language.language() == QLocale.Language.English:
        return system
    here = QLocale(language.language(), language.script(), system.territory())
    return here if here.territory() == system.territory() else language
