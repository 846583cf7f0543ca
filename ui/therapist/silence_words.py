"""How it is said that a client's answers have stopped."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject

from ui.widgets.dates import full_date

if TYPE_CHECKING:
    from kiosk.trends.regularity import Silence

_WEEK: Final = 7
_MONTH: Final = 30.44  # days
_SHORT_OF_A_WEEK: Final = 4.5  # days: less is told in days
_MANY_WEEKS: Final = 8  # from here on months are told


class SilenceWords(QObject):
    """Counts days, weeks and months as the language does: the tools find counted sentences in classes."""

    def stopped(self, found: "Silence | None", locale: QLocale) -> str:
        """Say since when there have been no answers, and how often they usually come; empty when they do."""
        if found is None:
            return ""
        date, usual_days = full_date(found.since_ms, locale), found.usual_days
        if usual_days is None:
            return self.tr("No answers since {date}.").format(date=date)
        return self._against(date, usual_days)

    def _against(self, date: str, usual_days: float) -> str:
        weeks = max(1, round(usual_days / _WEEK))
        if usual_days < _SHORT_OF_A_WEEK:
            days = max(2, round(usual_days))
            return self.tr("No answers since {date}, usually every %n days.", "", days).format(date=date)
        if weeks == 1:
            return self.tr("No answers since {date}, usually every week.").format(date=date)
        if weeks < _MANY_WEEKS:
            return self.tr("No answers since {date}, usually every %n weeks.", "", weeks).format(date=date)
        months = round(usual_days / _MONTH)
        return self.tr("No answers since {date}, usually every %n months.", "", months).format(date=date)
