"""Drawing for ``rapport report``: an application without any screen, in the language that is wanted."""

import sys

from PySide6.QtWidgets import QApplication

from kiosk.exchange.report import Report
from ui.widgets.language import speak_tag
from ui.widgets.theme import LIGHT, apply_theme


def draw(report: Report, language: str) -> bytes:
    """Give the report as PDF.

    Args:
        report: what it says.
        language: BCP 47 tag of a language that Rapport speaks; empty for the system's.
    """
    application = QApplication.instance() or QApplication([sys.argv[0], "-platform", "offscreen"])
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT)
    speak_tag(application, language)
    from ui.printing.report import report_pdf  # noqa: PLC0415  matplotlib: only once it is drawn
    from ui.therapist.plots.words import guide_words  # noqa: PLC0415

    return report_pdf(report, guide_words())
