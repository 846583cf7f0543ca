"""The installer's two pictures, drawn from the icon: `pictures.py SVG FOLDER`.

Run with the Python of an environment that has PySide6. Twice the size that Windows' wizards have by
tradition, for screens of today.
"""

import os
import sys
from pathlib import Path

PAPER = "#faf5ee"
SIDE = (328, 628)  # beside the first and the last page
HEAD = (300, 114)  # at the right of the others' heads, which are white

# Qt's own offscreen platform draws the same on every machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main(drawing: Path, folder: Path) -> None:
    """Draw both."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication(["pictures"])
    renderer = QSvgRenderer(str(drawing))
    folder.mkdir(parents=True, exist_ok=True)
    for name, (wide, high), paper, size in (("side", SIDE, PAPER, 200), ("head", HEAD, "#ffffff", 84)):
        image = QImage(wide, high, QImage.Format.Format_RGB32)
        image.fill(QColor(paper))
        painter = QPainter(image)
        left = (wide - size) / 2 if name == "side" else wide - size - 18
        top = high * 0.3 - size / 2 if name == "side" else (high - size) / 2
        renderer.render(painter, QRectF(left, top, size, size))
        painter.end()
        if not image.convertToFormat(QImage.Format.Format_RGB888).save(str(folder / f"{name}.bmp")):
            sys.exit(f"{name}.bmp could not be written")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
