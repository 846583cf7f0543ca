"""The icon in the sizes that desktops ask for, drawn from its one source: `icons.py SVG FOLDER`.

Run with the Python of an environment that has PySide6.
"""

import os
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# Qt's own offscreen platform draws the same on every machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main(drawing: Path, folder: Path) -> None:
    """Lay the sizes and the drawing itself out as the icon theme `hicolor` wants them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        file = folder / f"{size}x{size}" / "apps" / "rapport.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(file)):
            sys.exit(f"{file} could not be written")
    scalable = folder / "scalable" / "apps" / "rapport.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(drawing.read_bytes())
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
