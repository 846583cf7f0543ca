"""A series of scores as CSV, for checking Rapport's figures against another program.

The first line names the columns: ``score``, and ``session`` (whole numbers) or ``date`` (ISO 8601) or both.
An empty score is a session without one. Cells are parted by commas, semicolons or tabs.
"""

import csv
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import numpy as np

from kiosk.errors import InputFault, MachineFault
from kiosk.trends.rules import Floats
from kiosk.words import Phrase, phrase

MOST_BYTES = 1_000_000
MOST_SESSIONS = 1_000
_COLUMNS = frozenset(("session", "date", "score"))
_NUMBER = re.compile(r"[+-]?\d{1,12}(\.\d{1,12})?", re.ASCII)
_SESSION = re.compile(r"\d{1,9}", re.ASCII)


class BadScores(InputFault):
    """A file of scores that cannot be used; the sentence names the line."""


class UnreadableScores(MachineFault):
    """The machine does not let the file be read."""


@dataclass(frozen=True, slots=True)
class ScoreSeries:
    """Scores in the order of the sessions.

    Attributes:
        sessions: the number of each session: from the file, or counted from 1 when it has only dates.
        scores: the scores as written; ``nan`` for a session without one.
        lines: which line of the file each session stands on, from 1.
    """

    sessions: tuple[int, ...]
    scores: Floats
    lines: tuple[int, ...]


def read_scores(path: Path) -> ScoreSeries:
    """Read a file of scores.

    Raises:
        BadScores: the file is not there, is too large, or has something in it that is not understood.
        UnreadableScores: the machine refuses to read it.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, IsADirectoryError) as fault:
        raise BadScores(
            phrase("errors", "There is no file {path}. Check the name and the folder."), path=path
        ) from fault
    except OSError as fault:
        raise UnreadableScores(
            phrase("errors", "{path} cannot be read: {reason}. Check the disk and your rights to the file."),
            path=path,
            reason=fault.strerror,
        ) from fault
    if len(raw) > MOST_BYTES:
        raise BadScores(
            phrase(
                "errors", "{path} is larger than {most} bytes. Give Rapport one client's scores at a time."
            ),
            path=path,
            most=MOST_BYTES,
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        _refuse(line, phrase("errors", "Line {line} is not UTF-8 text. Save the file as CSV in UTF-8."))
    return parse_scores(text)


def parse_scores(text: str) -> ScoreSeries:
    """Read the text of a file of scores; raises ``BadScores`` naming the line."""
    header_line = text.split("\n", 1)[0]
    parted_by = max(",;\t", key=header_line.count)
    rows = _rows(text, parted_by)
    _, header = next(rows, (1, []))
    columns = _columns(header)
    sessions: list[int] = []
    scores: list[float] = []
    lines: list[int] = []
    latest: datetime | None = None
    for line, cells in rows:
        if len(cells) != len(header):
            _refuse(
                line,
                phrase("errors", "Line {line} has {count} cells, the first line has {wanted}. Correct it."),
                count=len(cells),
                wanted=len(header),
            )
        if len(sessions) == MOST_SESSIONS:
            _refuse(
                line,
                phrase("errors", "Line {line}: there are more than {most} sessions."),
                most=MOST_SESSIONS,
            )
        if "date" in columns:
            latest = _date(cells[columns["date"]], line, latest)
        session = _session(cells[columns["session"]], line) if "session" in columns else len(sessions) + 1
        if sessions and session <= sessions[-1]:
            _refuse(
                line,
                phrase(
                    "errors", "Line {line}: session {session} comes after session {before}. Sort the lines."
                ),
                session=session,
                before=sessions[-1],
            )
        sessions.append(session)
        scores.append(_score(cells[columns["score"]], line, decimal_comma=parted_by == ";"))
        lines.append(line)
    return ScoreSeries(tuple(sessions), np.array(scores, dtype=np.float64), tuple(lines))


def _rows(text: str, parted_by: str) -> Iterator[tuple[int, list[str]]]:
    """Give the rows that are not empty, with their line numbers."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=parted_by, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            _refuse(line, phrase("errors", "Line {line} is not CSV: look at its quotation marks."))
        if any(cells):
            yield line, cells


def _columns(header: list[str]) -> dict[str, int]:
    names = [name.casefold() for name in header]
    for name in names:
        if name not in _COLUMNS or names.count(name) > 1:
            _refuse(
                1,
                phrase(
                    "errors",
                    "Line {line} names a column “{name}” that is not known or stands twice. The "
                    "columns are session or date, and score.",
                ),
                name=name[:40],
            )
    if "score" not in names or len(names) < 2:
        _refuse(1, phrase("errors", "Line {line} must name the columns: session or date, and score."))
    return {name: place for place, name in enumerate(names)}


def _session(text: str, line: int) -> int:
    if not _SESSION.fullmatch(text) or int(text) < 1:
        _refuse(
            line,
            phrase("errors", "Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on."),
            text=text[:40],
        )
    return int(text)


def _date(text: str, line: int, latest: datetime | None) -> datetime:
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        _refuse(
            line, phrase("errors", "Line {line}: “{text}” is not a date such as 2026-03-09."), text=text[:40]
        )
    date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
    if latest is not None and date < latest:
        _refuse(
            line, phrase("errors", "Line {line}: {text} is before the date above. Sort the lines."), text=text
        )
    return date


def _score(text: str, line: int, *, decimal_comma: bool) -> float:
    if not text:
        return math.nan
    plain = text.replace(",", ".") if decimal_comma else text
    if not _NUMBER.fullmatch(plain):
        _refuse(
            line,
            phrase("errors", "Line {line}: “{text}” is not a score. Leave it empty where there is none."),
            text=text[:40],
        )
    return float(plain)


def _refuse(line: int, sentence: Phrase, **values: object) -> NoReturn:
    raise BadScores(sentence, line=line, **values)
