"""Notes and events in words, and where they stand on the time axis."""

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from ui.widgets.dates import day_of, full_day

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend
    from kiosk.practice.desk.notes import Note
    from ui.therapist.plots.stage import Annotation

translate = QCoreApplication.translate
_NOON: Final = QTime(12, 0)


def session_of(trend: "ClientTrend", note: "Note") -> int | None:
    """Give the index of the session that a note belongs to, or ``None``."""
    return trend.marks.index(note.sheet) if note.sheet and note.sheet in trend.marks else None


def session_day(trend: "ClientTrend", index: int) -> date:
    """Give the day of a session, where this machine stands."""
    day = day_of(int(trend.history.times[index]))
    return date(day.year(), day.month(), day.day())


def annotations(trend: "ClientTrend") -> "tuple[Annotation, ...]":
    """Place notes and events on the time axis: with their session, or at noon of their days."""
    from ui.therapist.plots.stage import Annotation  # noqa: PLC0415  loads matplotlib

    placed = []
    for note in trend.notes:
        session = session_of(trend, note)
        if session is not None:
            at = until = float(trend.history.times[session])
        else:
            at, until = _noon(note.day), _noon(note.until)
        placed.append(Annotation(at, until, note.text, note.is_event))
    return tuple(placed)


def notes_around(trend: "ClientTrend", index: int) -> "tuple[Note, ...]":
    """Give what belongs to a session, and what lies between the one before and it.

    The first session has all that was before it, the newest all that came after it: every note is somewhere.
    """
    count = len(trend.history)
    after = session_day(trend, index - 1) if index > 0 else date.min
    up_to = session_day(trend, index) if index < count - 1 else date.max
    return tuple(note for note in trend.notes if _belongs(trend, note, index, after, up_to))


def _belongs(trend: "ClientTrend", note: "Note", index: int, after: date, up_to: date) -> bool:
    session = session_of(trend, note)
    if session is not None:
        return session == index
    return note.until > after and note.day <= up_to


def describe_note(trend: "ClientTrend", note: "Note", locale: QLocale) -> str:
    """Say whose a note is and when it was."""
    if note.is_event:
        return translate("Notes", "Event of the practice, {days}").format(days=_days(note, locale))
    session = session_of(trend, note)
    if session is not None:
        return translate("Notes", "Your note on this session")
    return translate("Notes", "Your note, {days}").format(days=_days(note, locale))


def _days(note: "Note", locale: QLocale) -> str:
    first = full_day(_qt(note.day), locale)
    if note.day == note.until:
        return first
    words = translate("Notes", "{first} to {last}")
    return words.format(first=first, last=full_day(_qt(note.until), locale))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _noon(day: date) -> float:
    return float(QDateTime(_qt(day), _NOON).toMSecsSinceEpoch())
