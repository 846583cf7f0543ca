"""Saving what a therapist takes along: each call runs on the worker thread, and the log hears of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from ui.printing.saving import save
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
        desk.trend(number), number, sheets, read_origin(desk), Reader(wish.reader), named=wish.named
    )
    save(report_pdf(report, guide_words()), file)
    desk.note_taken(number, TakenAlong.REPORT)


def save_picture(desk: "TherapistDesk", number: int, kind: str, file: Path) -> None:
    """Write the plot as a picture of this ``kind``.

    Raises:
        NoGrant: this client is not this therapist's to read.
        MachineFault: it cannot be written.
    """
    from kiosk.practice.log.events import TakenAlong  # noqa: PLC0415
    from ui.printing.picture import Kind, picture  # noqa: PLC0415
    from ui.therapist.plots.stage import OverallData  # noqa: PLC0415
    from ui.therapist.plots.words import guide_words  # noqa: PLC0415

    trend = desk.trend(number)
    data = OverallData(trend.history, trend.limits, trend.signals, guide_words())
    save(picture(data, Kind(kind), read_origin(desk).notice), file)
    desk.note_taken(number, TakenAlong.PICTURE)


def save_table(desk: "TherapistDesk", number: int, file: Path) -> None:
    """Write what the plot shows as CSV, and the notice, where there is one, beside it.

    Raises:
        NoGrant: this client is not this therapist's to read.
        MachineFault: a file cannot be written.
    """
    from kiosk.exchange.course import course_csv  # noqa: PLC0415
    from kiosk.exchange.export import write_file, write_notice  # noqa: PLC0415
    from kiosk.practice.log.events import TakenAlong  # noqa: PLC0415

    lines = list(course_csv(desk.trend(number)))
    write_notice(file, read_origin(desk).notice, replace=True)
    write_file(file, lines, replace=True)
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
