"""A practice's logo: any picture made into a small PNG once, and that PNG shown.

Made in the therapist's process alone. The kiosk reads nothing but a PNG of known bounds, and shows Rapport's
mark where it cannot. SVG is not read: a drawing can be a programme, and a picture cannot.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from kiosk.errors import InputFault
from kiosk.practice.settings.look import MOST_LOGO_BYTES
from kiosk.store.faults import storage_faults
from kiosk.words import phrase
from ui.widgets.theme import Theme

LARGEST: Final = QSize(640, 240)  # px, twice as many as are shown
MOST_FILE_BYTES: Final = 10 * 1024 * 1024
_MOST_PX: Final = 12_000  # a side
_SMALLER: Final = 0.8
_KINDS: Final = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


class UnfitPicture(InputFault):
    """The file is no picture that can be a logo."""


def logo_from(file: Path) -> bytes:
    """Make a logo of a picture: a PNG of at most ``LARGEST`` and ``MOST_LOGO_BYTES``.

    Args:
        file: a PNG or JPEG.

    Raises:
        UnfitPicture: it is something else, too large, or damaged.
        MachineFault: it cannot be read.
    """
    with storage_faults(file), file.open("rb") as opened:
        content = opened.read(MOST_FILE_BYTES + 1)
    kind = next((kind for sign, kind in _KINDS.items() if content.startswith(sign)), None)
    if kind is None:
        raise UnfitPicture(phrase("errors", "This file is no picture. A logo is a PNG or JPEG file."))
    if len(content) > MOST_FILE_BYTES:
        raise UnfitPicture(phrase("errors", "This picture is larger than 10 MB. Choose a smaller one."))
    image = _read(content, kind, QSize(_MOST_PX, _MOST_PX))
    if image is None:
        raise UnfitPicture(
            phrase("errors", "This picture cannot be read: it is damaged or far too large. Choose another.")
        )
    return _as_small_png(image)


def logo_image(logo: bytes) -> QImage | None:
    """Give the picture to show; None for no logo, or one that Rapport did not make."""
    if not logo or len(logo) > MOST_LOGO_BYTES:
        return None
    return _read(logo, b"png", LARGEST)


def draw_logo(painter: QPainter, area: QRectF, image: QImage, theme: Theme) -> None:
    """Draw the logo in the middle of ``area``; where paper is dark, on a bright plate."""
    margin = theme.space.snug
    size = image.size().scaled(
        (area.size() - QSize(2 * margin, 2 * margin)).toSize(), Qt.AspectRatioMode.KeepAspectRatio
    )
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(area.center())
    if theme.palette.plate != theme.palette.paper:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("plate"))
        radius = theme.shape.small_radius
        painter.drawRoundedRect(place.adjusted(-margin, -margin, margin, margin), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)


def _read(content: bytes, kind: bytes, largest: QSize) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)  # no other decoder looks at it
    reader.setAutoTransform(True)  # a photograph says which side is up
    size = reader.size()
    if not size.isValid() or size.width() > largest.width() or size.height() > largest.height():
        return None
    image = reader.read()
    return None if image.isNull() else image


def _as_small_png(image: QImage) -> bytes:
    """Draw the picture anew, so that nothing but its pixels is kept: no place, no camera, no comment."""
    size = image.size()
    if size.width() > LARGEST.width() or size.height() > LARGEST.height():
        size = size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    while True:
        written = _png_of(image, size)
        if len(written) <= MOST_LOGO_BYTES:
            return written
        size = QSize(max(1, round(size.width() * _SMALLER)), max(1, round(size.height() * _SMALLER)))


def _png_of(image: QImage, size: QSize) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    scaled = plain.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    fresh = QImage(scaled.size(), QImage.Format.Format_ARGB32_Premultiplied)
    fresh.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, scaled)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(fresh)
    return bytes(buffer.data().data())
