"""Where a file goes that is written for a stick or another computer, and its name until it is whole."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.errors import InputFault
from kiosk.store.draft import remove_tree
from kiosk.store.faults import storage_faults
from kiosk.store.folder import PracticeFolder
from kiosk.words import phrase

PART_ENDING = ".part"


class TargetExists(InputFault):
    """There is a file of that name already."""


class NoSuchPlace(InputFault):
    """There is no folder where the file should go, or it is the practice's own."""


def require_place(folder: PracticeFolder, file: Path, *, replace: bool) -> None:
    """Be sure that the file may be written there.

    Args:
        folder: the practice, in whose own folder nothing else belongs.
        file: where to.
        replace: whether a file of that name may be replaced.

    Raises:
        NoSuchPlace: it may not go there.
        TargetExists: there is one.
    """
    place = file.parent
    if not place.is_dir():
        raise NoSuchPlace(
            phrase(
                "errors",
                "There is no folder {folder}. Check that the stick is connected, or name another place.",
            ),
            folder=place,
        )
    if place.resolve() == folder.path.resolve():
        raise NoSuchPlace(
            phrase(
                "errors",
                "{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, "
                "or on another computer. Name another place.",
            ),
            folder=place,
        )
    if file.exists() and not (replace and file.is_file()):
        raise TargetExists(
            phrase("errors", "{file} is there already. Name another file, or give --force to replace it."),
            file=file,
        )


@contextmanager
def part_beside(file: Path, stem: str) -> Iterator[Path]:
    """Give a name beside ``file`` that nobody takes for a finished one; nothing is left of it afterwards.

    Args:
        file: what it becomes in the end.
        stem: always the same for one kind of file, so that what a killed process or a pulled plug left on the
            medium goes away with the next one.

    Raises:
        MachineFault: what was left cannot be removed.
    """
    part = file.parent / f"{stem}{PART_ENDING}"
    with storage_faults(part):
        remove_tree(part)
    try:
        yield part
    finally:
        with suppress(OSError):  # a medium that went away takes it along
            part.unlink(missing_ok=True)
