"""Which Windows libraries ask for which others: `libraries.py ASKING LIBRARIES`.

Both name a file that lists paths, a line each. Prints those of the second that are reached from the first.
Run with the Python of an environment that has pefile.
"""

import sys
from collections.abc import Iterable
from pathlib import Path


def reached(asking: Iterable[Path], libraries: Iterable[Path]) -> set[Path]:
    """Give those of ``libraries`` that the ``asking`` ones are linked to, and what these are linked to."""
    by_name = {file.name.lower(): file for file in libraries}
    found: set[Path] = set()
    open_ends = list(asking)
    while open_ends:
        for name in linked_to(open_ends.pop()):
            file = by_name.get(name)
            if file is not None and file not in found:
                found.add(file)
                open_ends.append(file)
    return found


def linked_to(library: Path) -> set[str]:
    """Give the names, in small letters, of the libraries that one is linked to, at once or when needed."""
    import pefile

    asks = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    with pefile.PE(str(library), fast_load=True) as read:
        read.parse_data_directories([pefile.DIRECTORY_ENTRY[name] for name in asks])
        entries = [
            *getattr(read, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(read, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return {entry.dll.decode("ascii").lower() for entry in entries}


def _paths(file: Path) -> list[Path]:
    return [Path(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main(asking: Path, libraries: Path) -> None:
    """Read both lists, print the answer."""
    lists = [_paths(file) for file in (asking, libraries)]
    print(*sorted(reached(*lists)), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
