"""Saving what a therapist takes along: each call runs on the worker thread, and the log hears of it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.printing.saving import save
from ui.therapist.plot_choice import TABLE, PlotWish, ShownCourse
from ui.therapist.take_along import ReportWish

if TYPE_CHECKING:
    from kiosk.exchange.origin import Origin
    from kiosk.practice.desk.therapist_desk import TherapistDesk


def read_origin(desk: "TherapistDesk") -> "Origin":
    """Ask the desk where what is saved comes from, and what has to stand on it.

    Raises:
        MachineFault: the practice's facts cannot be read.
    """
    from kiosk.exchange.origin import Origin  # noqa: PLC0415  with the first page that needs it

    return Origin(desk.practice_name, desk.practice_id, desk.decisions.disclosure.notice)


def has_notes(desk: "TherapistDesk", number: int) -> bool:
    """Ask whether this therapist wrote notes on a client.

    Raises:
        NoGrant: this client is not this therapist's to read.
    """
    return bool(desk.notes.of_client(number))


def save_report(desk: "TherapistDesk", number: int, wish: ReportWish, file: Path) -> None:
    """Write a report as PDF.

    Raises:
        NoGrant: this client is not this therapist's to read.
        MachineFault: it cannot be written.
    """
    from kiosk.exchange.report import Reader, report_of  # noqa: PLC0415
    from kiosk.practice.log.events import TakenAlong  # noqa: PLC0415
    from ui.printing.report import report_pdf  # noqa: PLC0415
    from ui.therapist.plots.words import guide_words  # noqa: PLC0415

    sheets = len(desk.sheets(number).sheets)
    report = report_of(
        desk.trend(number),
        number,
        sheets,
        read_origin(desk),
        Reader(wish.reader),
        named=wish.named,
        with_notes=wish.with_notes,
    )
    save(report_pdf(report, guide_words()), file)
    desk.note_taken(number, TakenAlong.REPORT)


def save_course(
    desk: "TherapistDesk", number: int, shown: ShownCourse | None, wish: PlotWish, file: Path
) -> None:
    """Write a client's course as picture or as table: what is ``shown``, the whole course when None.

    Raises:
        NoGrant: this client is not this therapist's to read.
        MachineFault: a file cannot be written.
    """
    trend = desk.trend(number)
    whole = (0, len(trend.history) - 1)
    span = whole if shown is None else (shown.first, shown.last)
    if wish.kind == TABLE:
        from kiosk.exchange.course import course_csv  # noqa: PLC0415

        _save_table(desk, number, course_csv(trend, span), file)
        return
    from ui.printing.picture import Head, Kind, picture  # noqa: PLC0415
    from ui.therapist.note_words import annotations  # noqa: PLC0415
    from ui.therapist.plots.stage import OverallData  # noqa: PLC0415
    from ui.therapist.plots.words import guide_words, sessions_shown  # noqa: PLC0415

    notes = annotations(trend) if wish.with_notes else ()
    data = OverallData(trend.history, trend.limits, trend.signals, guide_words(), notes)
    part = "" if span == whole else sessions_shown(*span, len(trend.history))
    head = Head(trend.name if wish.named else "", part)
    _save_picture(
        desk, number, picture(data.between(*span), Kind(wish.kind), read_origin(desk).notice, head), file
    )


def save_views(desk: "TherapistDesk", number: int, wish: PlotWish, file: Path) -> None:
    """Write the client's scores and the own ratings, side by side, as picture or as table.

    Raises:
        NoGrant: this client is not this therapist's to read.
        MachineFault: a file cannot be written.
    """
    pairs = desk.reflections.read(number).pairs
    if wish.kind == TABLE:
        from kiosk.exchange.course import pairs_csv  # noqa: PLC0415

        _save_table(desk, number, pairs_csv(pairs), file)
        return
    from ui.printing.picture import Head, Kind, picture_of_views  # noqa: PLC0415

    head = Head(desk.trend(number).name if wish.named else "")
    notice = read_origin(desk).notice
    _save_picture(desk, number, picture_of_views(pairs, Kind(wish.kind), notice, head), file)


def _save_picture(desk: "TherapistDesk", number: int, content: bytes, file: Path) -> None:
    from kiosk.practice.log.events import TakenAlong  # noqa: PLC0415

    save(content, file)
    desk.note_taken(number, TakenAlong.PICTURE)


def _save_table(desk: "TherapistDesk", number: int, lines: Iterable[str], file: Path) -> None:
    """Write a table, and the notice, where there is one, beside it."""
    from kiosk.exchange.export import write_file, write_notice  # noqa: PLC0415
    from kiosk.practice.log.events import TakenAlong  # noqa: PLC0415

    content = list(lines)
    write_notice(file, read_origin(desk).notice, replace=True)
    write_file(file, content, replace=True)
    desk.note_taken(number, TakenAlong.TABLE)


def save_answers(desk: "TherapistDesk", number: int, format_: str, file: Path) -> None:
    """Write all answers of one client; the client's own words are in the complete copy alone.

    Raises:
        NoGrant: this client is not this therapist's to read.
        MachineFault: a file cannot be written.
    """
    from kiosk.exchange.export import write_export  # noqa: PLC0415

    origin = read_origin(desk)
    clients = desk.export([number], with_comments=format_ == "json")
    write_export(file, origin, clients, format_, replace=True)
