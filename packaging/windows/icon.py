"""The icon's sizes in one file, as Windows wants them: `icon.py SIZES FILE`.

SIZES is the folder that packaging/linux/icons.py fills. Each size is kept as it was drawn. Standard library
alone.
"""

import struct
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)


def pack(pictures: dict[int, bytes]) -> bytes:
    """Give the icon: a table of sizes, then the pictures as PNG, which Windows has read since Vista."""
    table = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(table) + 16 * len(pictures)
    for size, picture in sorted(pictures.items()):
        edge = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(picture for _, picture in sorted(pictures.items()))


def main(sizes: Path, file: Path) -> None:
    """Read the pictures and write the icon."""
    pictures = {size: (sizes / f"{size}x{size}" / "apps" / "rapport.png").read_bytes() for size in SIZES}
    file.write_bytes(pack(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
