"""A logo: any sound picture becomes a small PNG, and nothing else is shown."""

import random

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.practice.settings.look import MOST_LOGO_BYTES
from ui.widgets.logo import LARGEST, UnfitPicture, draw_logo, logo_from, logo_image
from ui.widgets.palettes import EVENING
from ui.widgets.theme import LIGHT


@pytest.fixture
def picture(qapp, tmp_path):
    """Save a picture: ``picture("logo.png", 800, 300)`` gives the file."""

    def save(name, width, height, *, noise=False):
        image = QImage(width, height, QImage.Format.Format_ARGB32)
        image.fill(QColor("#5C3A70"))
        if noise:
            grains = random.Random(7).randbytes(width * height * 4)
            image = QImage(grains, width, height, QImage.Format.Format_RGB32).copy()
        file = tmp_path / name
        assert image.save(str(file))
        return file

    return save


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
def test_a_picture_becomes_a_small_png(picture, name):
    logo = logo_from(picture(name, 2000, 500))
    image = logo_image(logo)
    assert (image.width(), image.height()) == (LARGEST.width(), LARGEST.width() // 4)
    assert len(logo) <= MOST_LOGO_BYTES


def test_a_small_picture_is_not_made_larger(picture):
    image = logo_image(logo_from(picture("logo.png", 60, 40)))
    assert (image.width(), image.height()) == (60, 40)


def test_a_picture_that_does_not_press_well_becomes_smaller_until_it_fits(picture):
    logo = logo_from(picture("logo.png", 640, 240, noise=True))
    assert len(logo) <= MOST_LOGO_BYTES
    assert logo_image(logo).width() < 640


def test_nothing_but_pixels_is_kept_of_a_picture(picture):
    image = QImage(80, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("#5C3A70"))
    image.setText("Author", "Mara Weiss, 12 Linden Street")
    file = picture("logo.png", 10, 10)
    assert image.save(str(file))
    assert b"Mara" in file.read_bytes()
    assert b"Mara" not in logo_from(file)


@pytest.mark.parametrize(
    "content", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a", b"%PDF-1.7"]
)
def test_a_file_that_is_no_png_or_jpeg_is_refused(tmp_path, content):
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(UnfitPicture, match="no picture"):
        logo_from(file)


def test_a_picture_that_is_cut_off_is_refused(picture):
    file = picture("logo.png", 80, 40)
    file.write_bytes(file.read_bytes()[:20])
    with pytest.raises(UnfitPicture, match="damaged or far too large"):
        logo_from(file)


def test_a_picture_that_claims_to_be_huge_is_not_unpacked(picture):
    file = picture("logo.png", 80, 40)
    content = bytearray(file.read_bytes())
    content[16:24] = (60_000).to_bytes(4, "big") * 2
    file.write_bytes(content)
    with pytest.raises(UnfitPicture):
        logo_from(file)


@pytest.mark.qt_log_ignore("libpng")
@pytest.mark.parametrize("damage", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_a_damaged_logo_is_none(qapp, damage):
    assert logo_image(damage) is None


def test_a_logo_stands_on_a_bright_plate_where_paper_is_dark(picture):
    image = logo_image(logo_from(picture("logo.png", 400, 100)))
    evening = LIGHT.__class__(palette=EVENING)
    drawn = QImage(300, 150, QImage.Format.Format_ARGB32)
    drawn.fill(evening.colour("paper"))
    painter = QPainter(drawn)
    draw_logo(painter, QRectF(0, 0, 300, 150), image, evening)
    painter.end()
    assert drawn.pixelColor(150, 75) == QColor("#5C3A70")
    assert drawn.pixelColor(150, 75 - 40) == evening.colour("plate")
    assert drawn.pixelColor(2, 2) == evening.colour("paper")
