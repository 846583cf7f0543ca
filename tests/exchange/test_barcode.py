"""The bars of Code 128, set C, as a reader sees them."""

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from kiosk.exchange.barcode import QUIET_MODULES, bars, width


def painted(digits, module=3):
    wide = (width(digits) + 2 * QUIET_MODULES) * module
    picture = Image.new("L", (wide, 60), 255)
    pen = ImageDraw.Draw(picture)
    for begins, modules in bars(digits):
        left = (QUIET_MODULES + begins) * module
        pen.rectangle([(left, 5), (left + modules * module - 1, 55)], fill=0)
    return picture


@pytest.mark.parametrize("first", range(0, 100, 10))
def test_every_pair_of_digits_is_read_back(first):
    digits = "".join(f"{first + place:02}" for place in range(10))
    (found,) = zxingcpp.read_barcodes(painted(digits))
    assert found.text == digits


@pytest.mark.parametrize("strange", ["123", "12a4", "\uff11\uff12"])
def test_only_pairs_of_plain_digits_have_bars(strange):
    with pytest.raises(ValueError, match="pairs of digits"):
        bars(strange)
