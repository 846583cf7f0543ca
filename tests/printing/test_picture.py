"""A plot as a file: what is on the page, twice as fine or as outlines, with the notice where it is wanted."""

import io
import xml.etree.ElementTree as ET
from types import MappingProxyType

import numpy as np
import pytest
from PIL import Image

from kiosk.languages import TAGS
from kiosk.practice.settings.disclosure import PART_2_NOTICE
from kiosk.trends.reflection import Pair, Pairs
from ui.printing.picture import HEIGHT, NO_HEAD, WIDTH, Head, Kind, picture, picture_of_views
from ui.therapist.plots.stage import OverallData
from ui.therapist.plots.words import guide_words

SVG = "{http://www.w3.org/2000/svg}"
RIGHTS = "{http://purl.org/dc/elements/1.1/}rights"


@pytest.fixture
def pictured(wear, course):
    """Make a picture: ``pictured(Kind.PNG)``."""

    def draw(kind, which="fall", notice="", head=NO_HEAD):
        trend = course(which)
        data = OverallData(trend.history, trend.limits, trend.signals, guide_words())
        return picture(data, kind, notice, head)

    return draw


def opened(content):
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def ink_of(image):
    return np.asarray(image.convert("L")) < 200


def test_a_png_has_two_pixels_to_each_px_and_white_around_the_plot(pictured):
    image = opened(pictured(Kind.PNG))
    assert image.width == 2 * WIDTH
    assert image.height >= 2 * HEIGHT
    ink = ink_of(image)
    assert not ink[:10].any()
    assert not ink[-10:].any()
    assert not ink[:, :10].any()
    assert not ink[:, -10:].any()
    assert ink.any()


def test_an_svg_is_outlines_alone_and_refers_to_nothing_outside(pictured):
    root = ET.fromstring(pictured(Kind.SVG))
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert not tags & {"text", "tspan", "image", "script", "foreignObject", "a"}
    assert "path" in tags
    links = [
        value for element in root.iter() for name, value in element.attrib.items() if name.endswith("href")
    ]
    assert links
    assert all(link.startswith("#") for link in links)
    assert root.attrib["width"] == f"{WIDTH}pt"


@pytest.mark.parametrize("kind", list(Kind))
def test_the_same_sheets_give_the_same_bytes(pictured, kind):
    first = pictured(kind)
    assert first == pictured(kind)
    assert first != pictured(kind, "two")
    assert b"Matplotlib" not in first
    assert b"Ana" not in first


@pytest.mark.parametrize("kind", list(Kind))
def test_the_notice_stands_at_the_foot_and_in_the_file(pictured, kind):
    plain, marked = pictured(kind), pictured(kind, notice=PART_2_NOTICE)
    assert PART_2_NOTICE.encode() not in plain
    if kind is Kind.PNG:
        assert opened(marked).text == {"Disclaimer": PART_2_NOTICE}
        grown = opened(marked).height - opened(plain).height
        assert grown > 30
        assert ink_of(opened(marked))[-2 * 16 - grown : -2 * 16].any()
    else:
        told = ET.fromstring(marked).iter(RIGHTS)
        assert PART_2_NOTICE in "".join("".join(one.itertext()) for one in told)


def test_what_stands_above_moves_the_plot_down_and_changes_nothing_of_it(pictured):
    plain = pictured(Kind.PNG)
    headed = pictured(Kind.PNG, head=Head("Ana", "Sessions 5 to 9 of 12"))
    before, after = ink_of(opened(plain)), ink_of(opened(headed))
    grown = len(after) - len(before)
    assert grown > 80
    assert (after[grown + 32 :] == before[32:]).all()
    assert after[32 : grown + 16].any()
    assert b"Ana" not in headed


@pytest.mark.parametrize("kind", list(Kind))
def test_both_views_are_a_picture_with_their_legend_and_notice(wear, kind):
    scores = np.array([60.0, 80.0, 75.0]), np.array([50.0, 90.0, np.nan])
    pairs = Pairs(
        sessions=np.array([1, 2, 3]),
        times=1_772_460_300_000 + np.arange(3, dtype=np.int64) * 604_800_000,
        known=np.array([1, 2, 0], dtype=np.int8),
        overall=Pair(*scores),
        dimensions=MappingProxyType({"safety": Pair(*scores), "empathy": Pair(*scores)}),
    )
    plain, headed = picture_of_views(pairs, kind), picture_of_views(pairs, kind, head=Head("Ana"))
    assert plain == picture_of_views(pairs, kind)
    assert plain != headed
    assert PART_2_NOTICE.encode() in picture_of_views(pairs, kind, PART_2_NOTICE)
    if kind is Kind.PNG:
        ink = ink_of(opened(plain))
        assert not ink[:10].any()
        assert not ink[-10:].any()
        assert ink[-2 * (16 + 24) : -2 * 16].any()  # the legend


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_is_drawn_within_the_picture(speak_here, pictured, tag):
    speak_here(tag)
    ink = ink_of(opened(pictured(Kind.PNG, notice=PART_2_NOTICE)))  # a missing letter would be a warning
    columns = np.flatnonzero(ink.any(axis=0))
    assert columns[0] >= 4
    assert columns[-1] <= 2 * WIDTH - 5


def test_a_client_without_sessions_has_a_picture_that_says_so(pictured):
    assert ink_of(opened(pictured(Kind.PNG, "none"))).any()


def test_the_picture_does_not_depend_on_what_the_pages_wear(wear, pictured):
    first = pictured(Kind.PNG)
    wear(text_scale=2.0)
    assert pictured(Kind.PNG) == first
