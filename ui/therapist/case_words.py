"""What a row of the caseload says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.trends.rules import Tier
from kiosk.trends.words import Sentence, tier_name
from kiosk.trends.words import reason as why
from ui.widgets.dates import full_date
from ui.widgets.words import figure, told

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import CaseloadRow

translate = QCoreApplication.translate


def said(sentence: Sentence) -> str:
    """Give a sentence of the core in the language of the pages."""
    return told(sentence.phrase, sentence.values)


def reason(row: "CaseloadRow") -> str:
    """Say why the client stands where they stand; the tier first where there is one."""
    if not row.sessions:
        return translate("Caseload", "No session yet.")
    if row.assessment.tier is Tier.NONE:
        return said(why(row.assessment))
    return translate("Caseload", "{tier}. {reason}").format(
        tier=told(tier_name(row.assessment.tier)), reason=said(why(row.assessment))
    )


def news(unread: int) -> str:
    """Say how many sheets are unread; empty when none is."""
    return translate("Caseload", "{count} new").format(count=figure(unread)) if unread else ""


def last_session(last_ms: int | None, locale: QLocale) -> str:
    """Say when the newest session was."""
    if last_ms is None:
        return ""
    return translate("Caseload", "Last session: {date}.").format(date=full_date(last_ms, locale))


def spoken(row: "CaseloadRow", locale: QLocale) -> str:
    """Say the whole row for a screen reader."""
    return _spoken(row, row.name, reason(row), locale)


def without_code_name() -> str:
    """Give the name that the sheets without a code have in place of a client's."""
    return translate("Caseload", "Without a code")


def without_code_reason() -> str:
    """Say what the row of the sheets without a code is."""
    return translate("Caseload", "Answers of clients who had no code at hand. Open to read them one by one.")


def spoken_without_code(row: "CaseloadRow", locale: QLocale) -> str:
    """Say the row of the sheets without a code for a screen reader."""
    return _spoken(row, without_code_name(), without_code_reason(), locale)


def _spoken(row: "CaseloadRow", name: str, why_here: str, locale: QLocale) -> str:
    parts = [f"{name}.", why_here, last_session(row.last_ms, locale)]
    if row.unread:
        parts.append(translate("Caseload", "New answer sheets: {count}.").format(count=figure(row.unread)))
    return " ".join(part for part in parts if part)
