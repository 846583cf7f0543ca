"""What a row of the caseload says."""

import math
from typing import TYPE_CHECKING

import numpy as np
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
        return without_score() if _lacks_score(row) else said(why(row.assessment))
    return translate("Caseload", "{tier}. {reason}").format(
        tier=told(tier_name(row.assessment.tier)), reason=said(why(row.assessment))
    )


def news(unread: int) -> str:
    """Say how many sheets are unread; empty when none is."""
    return translate("Caseload", "{count} new").format(count=figure(unread)) if unread else ""


def without_score() -> str:
    """Say that the newest session has no score: an answered sheet is no low one."""
    return translate("Caseload", "The last session has no score: too few questions were answered.")


def rupture(row: "CaseloadRow") -> str:
    """Say that a rupture is open; empty when none is."""
    return translate("Caseload", "Open rupture") if row.assessment.open_ruptures else ""


def _lacks_score(row: "CaseloadRow") -> bool:
    """Whether the newest session has no score; what the client says is still open outranks that."""
    scores = row.history.overall
    return len(scores) > 0 and math.isnan(scores[-1]) and not row.assessment.open_ruptures


def last_session(last_ms: int | None, locale: QLocale) -> str:
    """Say when the newest session was."""
    if last_ms is None:
        return ""
    return translate("Caseload", "Last session: {date}.").format(date=full_date(last_ms, locale))


def spoken(row: "CaseloadRow", stopped: str, locale: QLocale) -> str:
    """Say the whole row for a screen reader; ``stopped`` says that the client's answers have."""
    sentences = [reason(row), _open_sessions(row), _without_scores(row), stopped]
    return _spoken(row, row.name, " ".join(part for part in sentences if part), locale)


def _open_sessions(row: "CaseloadRow") -> str:
    """Name the sessions with an open rupture where the reason, being weightier, does not."""
    opened = row.assessment.open_ruptures
    if not opened or row.assessment.tier is not Tier.UNUSUAL:
        return ""
    sessions = ", ".join(figure(session) for session in opened)
    return translate("Caseload", "Open rupture: {sessions}.").format(sessions=sessions)


def _without_scores(row: "CaseloadRow") -> str:
    missing = int(np.count_nonzero(~row.history.usable))
    return (
        translate("Caseload", "Sessions without a score: {count}.").format(count=figure(missing))
        if missing
        else ""
    )


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
