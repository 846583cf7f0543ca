"""Days and times as the language writes them."""

import re
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale

# With what stands between them, the German point or the Spanish "de".
_DAY_AND_MONTH: Final = re.compile(r"d\.?(?:[^dMy']|'[^']*')*M+|M+(?:[^dMy']|'[^']*')*d")
_MONTH: Final = re.compile("M+")


def day_of(at_ms: float) -> QDate:
    """Give the day of an instant (ms UTC), where this machine stands."""
    return QDateTime.fromMSecsSinceEpoch(round(at_ms)).date()


def day_label(at_ms: float, locale: QLocale) -> str:
    """Give day and month in the order that ``locale`` puts them, "3 Mar" or "Mar 3"."""
    return locale.toString(day_of(at_ms), day_pattern(locale))


def full_date(at_ms: float, locale: QLocale) -> str:
    """Give day, month and year, "3 Mar 2026"."""
    return full_day(day_of(at_ms), locale)


def full_day(day: QDate, locale: QLocale) -> str:
    """Give day, month and year as ``full_date`` does."""
    return locale.toString(day, full_pattern(locale))


def date_and_time(at_ms: float, locale: QLocale) -> str:
    """Give day, month, year and the time of day, "3 Mar 2026, 14:05"."""
    time = locale.toString(QDateTime.fromMSecsSinceEpoch(round(at_ms)).time(), QLocale.FormatType.ShortFormat)
    return f"{full_date(at_ms, locale)}, {time}"


def full_pattern(locale: QLocale) -> str:
    """Give Qt's pattern for day, month and year: in Chinese the year comes first, with its sign."""
    if locale.language() == QLocale.Language.Chinese:
        return "yyyy年M月d日"
    return f"{day_pattern(locale)} yyyy"


def day_pattern(locale: QLocale) -> str:
    """Give Qt's pattern for day and month in the order of ``locale``."""
    if locale.language() == QLocale.Language.Chinese:
        return "M月d日"
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    found = _DAY_AND_MONTH.search(long_form)
    return _MONTH.sub("MMM", found.group()) if found else "d MMM"
