"""A disk that loses power: what was not brought to it with fsync may be there, missing, torn or out of order.

The model is stricter than most file systems: a name is lasting only once its folder was fsynced, a file's
content only once the file was; between two fsyncs each sector of 512 bytes arrives or does not, on its own,
and a file may have grown without what was written into it.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512
ROOT = 0
_GARBAGE = bytes(range(256)) * (SECTOR // 256)


@dataclass
class _File:
    """One file's content.

    Attributes:
        lasting: what a power cut cannot take away.
        now: what the system shows.
        pending: (offset, data) that was written, or (size, None) for a cut, since the last fsync.
    """

    lasting: bytearray = field(default_factory=bytearray)
    now: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)


@dataclass
class _Naming:
    """One change of a name; ``child`` is ``None`` where the name goes away.

    A rename is one change of two names.
    """

    folder: int
    name: str
    child: int | None
    leaves: tuple[int, str] | None = None
    lasting: bool = False


class Disk:
    """Follows the calls of a process on what lies in one folder.

    Args:
        home: that folder as it is now; all of it counts as lasting.
    """

    def __init__(self, home: Path) -> None:
        self._home = PurePosixPath(home)
        self._files: dict[int, _File] = {}
        self._first: dict[int, dict[str, int]] = {}
        self._names: list[_Naming] = []
        self._next = ROOT
        self._take(home)
        self._now = {folder: dict(entries) for folder, entries in self._first.items()}

    def lies_at(self, home: Path) -> None:
        """Say that the process calls the folder by another name than the one it was read from."""
        self._home = PurePosixPath(home)

    def _take(self, folder: Path) -> int:
        number = self._number()
        self._first[number] = {}
        for entry in sorted(folder.iterdir()):
            if entry.is_dir():
                self._first[number][entry.name] = self._take(entry)
            else:
                content = entry.read_bytes()
                child = self._number()
                self._files[child] = _File(bytearray(content), bytearray(content))
                self._first[number][entry.name] = child
        return number

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    def _find(self, path: str) -> int | None:
        number: int | None = ROOT
        for part in PurePosixPath(path).relative_to(self._home).parts:
            number = None if number is None else self._now.get(number, {}).get(part)
        return number

    def _place(self, path: str) -> tuple[int, str]:
        pure = PurePosixPath(path)
        folder = self._find(str(pure.parent))
        assert folder is not None, path
        return folder, pure.name

    def make_file(self, path: str) -> None:
        if self._find(path) is None:
            number = self._number()
            self._files[number] = _File()
            self._name(_Naming(*self._place(path), number))

    def make_folder(self, path: str) -> None:
        number = self._number()
        self._first[number] = {}
        self._now[number] = {}
        self._name(_Naming(*self._place(path), number))

    def remove(self, path: str) -> None:
        self._name(_Naming(*self._place(path), None))

    def rename(self, path: str, to: str) -> None:
        self._name(_Naming(*self._place(to), self._find(path), self._place(path)))

    def write(self, path: str, offset: int, data: bytes) -> None:
        file = self._files[self._known(path)]
        _put(file.now, offset, data)
        file.pending.append((offset, data))

    def cut(self, path: str, size: int) -> None:
        file = self._files[self._known(path)]
        _resize(file.now, size)
        file.pending.append((size, None))

    def sync(self, path: str) -> None:
        """Bring a file, or the names in a folder, to the disk."""
        number = self._known(path)
        if number in self._files:
            file = self._files[number]
            file.lasting, file.pending = bytearray(file.now), []
            return
        for naming in self._names:
            if number in (naming.folder, naming.leaves[0] if naming.leaves else None):
                naming.lasting = True

    def _known(self, path: str) -> int:
        number = self._find(path)
        assert number is not None, path
        return number

    def _name(self, naming: _Naming) -> None:
        self._names.append(naming)
        _apply(self._now, naming)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes | None]:
        """Give what power may come back to: path inside home -> content, ``None`` for a folder."""
        entries = {folder: dict(names) for folder, names in self._first.items()}
        luck = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        in_order = chance.random() < 0.5
        losing = False
        for naming in self._names:
            arrives = naming.lasting or (not losing and chance.random() < luck)
            losing = losing or (in_order and not arrives)
            if arrives:
                _apply(entries, naming)
        luck = chance.choice((0.0, 0.02, 0.2, 0.5, 0.8, 0.98, 1.0))
        return {
            path: None if number in entries else self._content(number, luck, chance)
            for path, number in _walk(entries, ROOT, "")
        }

    def _content(self, number: int, luck: float, chance: random.Random) -> bytes:
        file = self._files[number]
        content = bytearray(file.lasting)
        for at, data in file.pending:
            if data is None:
                if chance.random() < luck:
                    _resize(content, at)
                continue
            for start, piece in _sectors(at, data):
                if chance.random() < luck:
                    _put(content, start, piece)
                elif start + len(piece) > len(content) and chance.random() < 0.3:
                    _put(content, start, chance.choice((bytes(SECTOR), _GARBAGE))[: len(piece)])
        return bytes(content)


def _apply(entries: dict[int, dict[str, int]], naming: _Naming) -> None:
    if naming.leaves is not None:
        folder, name = naming.leaves
        if entries.get(folder, {}).get(name) == naming.child:
            del entries[folder][name]
    if naming.child is None:
        entries.get(naming.folder, {}).pop(naming.name, None)
    else:
        entries.setdefault(naming.folder, {})[naming.name] = naming.child


def _walk(entries: dict[int, dict[str, int]], folder: int, path: str) -> Iterator[tuple[str, int]]:
    for name, number in entries[folder].items():
        yield f"{path}{name}", number
        if number in entries:
            yield from _walk(entries, number, f"{path}{name}/")


def _sectors(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    start = at
    while start < at + len(data):
        end = min((start // SECTOR + 1) * SECTOR, at + len(data))
        yield start, data[start - at : end - at]
        start = end


def _resize(content: bytearray, size: int) -> None:
    if size < len(content):
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))


def _put(content: bytearray, offset: int, data: bytes) -> None:
    if offset > len(content):
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data
