"""A caseload of invented clients, whose rows say everything that a row can say."""

from typing import Final

import numpy as np

from kiosk.practice.desk.caseload import CaseloadRow
from kiosk.trends.caseload import Part
from kiosk.trends.regularity import DAY_MS, Silence
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import assess
from ui.therapist.caseload import CaseloadPage
from ui.therapist.opened import Caseload, DeskState

_MONDAY: Final = 1_736_153_100_000  # 6 January 2025
_LONG: Final = "Maximiliane-Theodora Freifrau von Hohenstein-Oettingen"
_COURSES: Final = (
    (_LONG, [85, 82, 88, 84, 86, 83, 85, 87, 84, 40], 2, 7.0),
    ("Anna Berg", [70, 72, np.nan, 75, 77, 78, 80, 82, np.nan], 0, None),
    ("Noor", [75, 75, 80, 79], 0, 2.0),
    ("Ben", [], 0, None),
)
STATE: Final = DeskState(
    arrived=12,
    unassigned=2,
    state_code="481-95E0K2",
    last_state_code="470-AB3DEF",
    findings=(),
    backup_due="",
)


def rows() -> tuple[CaseloadRow, ...]:
    """Give the rows."""
    made = []
    for number, (name, scores, unread, usual_days) in enumerate(_COURSES, start=2):
        history = history_from_scores(np.array(scores, dtype=np.float64))
        last = _MONDAY + len(scores) * 7 * DAY_MS if scores else None
        silence = Silence(last, usual_days) if usual_days else None
        made.append(CaseloadRow(number, name, len(scores), last, unread, history, assess(history), silence))
    return tuple(made)


def page() -> CaseloadPage:
    """Give the page with these clients."""
    shown = CaseloadPage()
    shown.show_caseload(Caseload(rows(), STATE))
    return shown


def nobody() -> CaseloadPage:
    """Give the page while it shows a part of the caseload that nobody is in."""
    shown = CaseloadPage()
    shown.show_caseload(Caseload(rows()[-1:], STATE))
    shown.finder.parts[Part.OPEN_RUPTURE].setChecked(True)
    return shown
