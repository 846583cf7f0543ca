"""Writing an export: which formats there are, and a file that appears whole or not at all."""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.errors import InputFault, MachineFault
from kiosk.exchange.documents import json_document
from kiosk.exchange.tables import long_csv, wide_csv
from kiosk.practice.desk.sheets import ClientSheets
from kiosk.words import phrase

FORMATS = ("csv", "csv-wide", "json")


class FileExists(InputFault):
    """The file to write is there already."""


def export_text(practice_name: str, clients: Sequence[ClientSheets], format_: str) -> Iterator[str]:
    """Give an export piece by piece.

    Args:
        practice_name: goes into the JSON document.
        clients: whom to export.
        format_: one of ``FORMATS``.
    """
    match format_:
        case "csv":
            yield from long_csv(clients)
        case "csv-wide":
            yield from wide_csv(clients)
        case "json":
            yield json_document(practice_name, clients)
        case _:
            raise ValueError(format_)


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


def write_file(out: Path, pieces: Iterable[str], *, replace: bool) -> None:
    """Write ``pieces`` to ``out``, readable by its owner only; a failure leaves nothing half-written behind.

    Raises:
        FileExists: ``out`` is there and ``replace`` is not set.
        MachineFault: the file cannot be written.
    """
    if out.exists() and not replace:
        raise FileExists(
            phrase("errors", "{file} is there already. Choose another name, or replace it with --force."),
            file=out,
        )
    try:
        _write_beside(out, pieces)
    except OSError as fault:
        raise MachineFault(
            phrase("errors", "{file} cannot be written ({reason}). Check the folder and the free space."),
            file=out,
            reason=fault.strerror or fault,
        ) from fault


def _write_beside(out: Path, pieces: Iterable[str]) -> None:
    # mkstemp makes the file for its owner alone before anything is in it.
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", dir=out.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
