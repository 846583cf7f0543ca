"""USB sticks and other drives that are in at this moment."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_MOUNTED_BELOW = ("/media", "/run/media", "/mnt", "/Volumes")


@dataclass(frozen=True, slots=True)
class Stick:
    """A drive beside the system's own.

    Attributes:
        name: what its owner or its maker calls it.
        path: where its files are.
        free: bytes that are free.
    """

    name: str
    path: Path
    free: int


def sticks() -> tuple[Stick, ...]:
    """Give all drives that can be written to, apart from the system's own."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_beside(root):
            found.append(Stick(volume.displayName(), Path(root), volume.bytesAvailable()))
    return tuple(sorted(found, key=lambda stick: stick.name))


def _is_beside(root: str) -> bool:
    if sys.platform == "win32":
        return not root.upper().startswith(os.environ.get("SYSTEMDRIVE", "C:").upper())
    return any(root.startswith(f"{place}/") for place in _MOUNTED_BELOW)
