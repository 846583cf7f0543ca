"""Writing an export: which formats there are, and a file that appears whole or not at all."""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.errors import InputFault, MachineFault
from kiosk.exchange.documents import json_document
from kiosk.exchange.fhir import fhir_bundle
from kiosk.exchange.origin import Origin
from kiosk.exchange.tables import long_csv, wide_csv
from kiosk.practice.desk.sheets import ClientSheets
from kiosk.words import phrase

FORMATS = ("csv", "csv-wide", "fhir", "json")
NOTICE_ENDING = ".notice.txt"
"""A table keeps nothing but its rows, so that programs can read it: its notice is a file beside it."""

_INSIDE = frozenset(("fhir", "json"))


class FileExists(InputFault):
    """The file to write is there already."""


def export_text(origin: Origin, clients: Sequence[ClientSheets], format_: str) -> Iterator[str]:
    """Give an export piece by piece.

    Args:
        origin: goes into the document.
        clients: whom to export.
        format_: one of ``FORMATS``.
    """
    match format_:
        case "csv":
            yield from long_csv(clients)
        case "csv-wide":
            yield from wide_csv(clients)
        case "fhir":
            yield fhir_bundle(origin, clients)
        case "json":
            yield json_document(origin, clients)
        case _:
            raise ValueError(format_)


def notice_beside(out: Path) -> Path:
    """Name the file that holds the notice of a table or a picture."""
    return out.with_name(f"{out.name}{NOTICE_ENDING}")


def has_notice_inside(format_: str) -> bool:
    """Tell whether a format has room for the notice in itself."""
    return format_ in _INSIDE


def write_export(
    out: Path, origin: Origin, clients: Sequence[ClientSheets], format_: str, *, replace: bool
) -> None:
    """Write an export, its notice first where that is a file of its own: no table is ever without it.

    Raises:
        FileExists: a file is there and ``replace`` is not set.
        MachineFault: a file cannot be written.
    """
    if not has_notice_inside(format_):
        write_notice(out, origin.notice, replace=replace)
    write_file(out, export_text(origin, clients, format_), replace=replace)


def write_notice(out: Path, notice: str, *, replace: bool) -> None:
    """Write the notice of the table ``out`` beside it, where there is one.

    Raises:
        FileExists: it is there and ``replace`` is not set.
        MachineFault: it cannot be written.
    """
    if notice:
        write_file(notice_beside(out), [f"{notice}\n"], replace=replace)


def refuse_existing(out: Path, *, replace: bool) -> None:
    """Refuse a file that is there already.

    Raises:
        FileExists: ``out`` is there and ``replace`` is not set.
    """
    if out.exists() and not replace:
        raise FileExists(
            phrase("errors", "{file} is there already. Choose another name, or replace it with --force."),
            file=out,
        )


def write_file(out: Path, pieces: Iterable[str | bytes], *, replace: bool) -> None:
    """Write ``pieces`` (text as UTF-8) to ``out``, readable by its owner only.

    A failure leaves nothing half-written behind.

    Raises:
        FileExists: ``out`` is there and ``replace`` is not set.
        MachineFault: the file cannot be written.
    """
    refuse_existing(out, replace=replace)
    try:
        _write_beside(out, pieces)
    except OSError as fault:
        raise MachineFault(
            phrase("errors", "{file} cannot be written ({reason}). Check the folder and the free space."),
            file=out,
            reason=fault.strerror or fault,
        ) from fault


def _write_beside(out: Path, pieces: Iterable[str | bytes]) -> None:
    # mkstemp makes the file for its owner alone before anything is in it.
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", dir=out.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in pieces:
                file.write(piece.encode("utf-8") if isinstance(piece, str) else piece)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
