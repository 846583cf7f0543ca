"""One worker of the gallery: all scenes in one wear, at every size: pictures into a folder, findings back."""

import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from eyes.checks import findings
from eyes.findings import Finding
from eyes.scenes import SCENES, Cast
from eyes.seeing import see
from eyes.steady import places, steady
from eyes.wearing import SIZES, Wear, named, put_on
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

_QUALITY: Final = 80  # WebP: 20 kB a page, and letters stay sharp
_EFFORT: Final = 2  # of 6: 4 % larger than with Qt's effort, in a quarter of the time


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what it shows, the path of its file in the gallery, and what is wrong on it."""

    scene: str
    language: str
    theme: str
    size: str
    percent: int
    file: str
    findings: tuple[tuple[str, tuple[int, int, int, int]], ...]

    def as_row(self) -> dict[str, object]:
        """Give it as plain values for the page."""
        return asdict(self)


def begin() -> None:
    """Make the worker's application, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.nice(5)
    QApplication(sys.argv[:1])


def paint(wear: Wear, folder: Path, sizes: tuple[QSize, ...] = SIZES) -> list[Picture]:
    """Take the pictures of every scene in ``wear``."""
    application = QApplication.instance()
    put_on(application, wear)
    cast = Cast(wear.language)
    try:
        return [picture for size in sizes for picture in _at(size, wear, cast, folder)]
    finally:
        cast.leave()
        application.processEvents()


def _at(size: QSize, wear: Wear, cast: Cast, folder: Path) -> list[Picture]:
    pictures, kept = [], {}
    for scene in SCENES:
        view = see(scene.page(cast), size)
        found = [*findings(scene, view), *steady(kept.get(scene.kept, {}), view)]
        if scene.kept:
            kept[scene.kept] = places(view) | kept.get(scene.kept, {})
        file = _path(scene.name, size, wear)
        _write(view.image, folder / file)
        view.page.hide()
        pictures.append(
            Picture(scene.name, wear.spoken, wear.theme, named(size), wear.percent, str(file), _told(found))
        )
    return pictures


def _told(found: list[Finding]) -> tuple[tuple[str, tuple[int, int, int, int]], ...]:
    return tuple((str(one), one.area) for one in found)


def _path(scene: str, size: QSize, wear: Wear) -> Path:
    where = f"{wear.spoken}-{wear.theme}-{wear.percent}".replace(" ", "-")
    return Path("pictures") / where / f"{scene.replace(' ', '-')}-{named(size)}.webp"


def _write(image: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    pixels = Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())
    pixels.save(file, quality=_QUALITY, method=_EFFORT)
