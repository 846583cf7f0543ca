"""Sheets as PDF, read back by another program's eyes."""

import math
from types import MappingProxyType

import numpy as np
import pypdfium2
import pytest

from kiosk.practice.desk.caseload import ClientTrend
from kiosk.trends.limits import individuals
from kiosk.trends.series import History
from kiosk.trends.signals import assess, find_signals

MARCH = 1_772_460_300_000
WEEK = 604_800_000
DIMENSIONS = ("empathy", "authenticity", "confidentiality", "cultural respect", "safety")
STEADY = [75, 79, 77, 75, 80, 76]
COURSES = MappingProxyType(
    {
        "none": ([], [], []),
        "two": ([80, 90], [0, 0], [-1, -1]),
        "fall": ([*STEADY, math.nan, 78, 77, 79, 76, 20], [0] * 11 + [2], [-1] * 11 + [1]),
        "long": ([*STEADY, 78, 77, *([20, 78, 10, 79] * 45)], [0, 2, 0, 1] * 47, [-1, 1] * 94),
    }
)


@pytest.fixture
def read_pdf(qapp, wear):
    """Give the one page of a PDF: ``read_pdf(bytes)``."""
    documents = []

    def read(content):
        document = pypdfium2.PdfDocument(content)
        documents.append(document)
        assert len(document) == 1
        return document[0]

    yield read
    for document in documents:
        document.close()


@pytest.fixture
def text_on():
    """Give all words on a page, without blanks.

    Qt's PDF does not say which character the glyph of "A" stands for: it is drawn, and missing here.
    """

    def text(page):
        return "".join(page.get_textpage().get_text_range().split())

    return text


@pytest.fixture
def ink_box():
    """Give the smallest box around everything that is drawn on a page: left, top, right, bottom in mm."""

    def box(page):
        picture = page.render(scale=2).to_pil().convert("L").point(lambda tone: 255 if tone < 250 else 0)
        return tuple(side / 2 / 72 * 25.4 for side in picture.getbbox())

    return box


@pytest.fixture
def course():
    """Give a client's course by its name: ``course("fall")``."""

    def made(which, name="Ana Albrecht"):
        scores, moments, repairs = COURSES[which]
        overall, count = np.array(scores, dtype=np.float64), len(scores)
        history = History(
            times=MARCH + np.arange(count, dtype=np.int64) * WEEK,
            overall=overall,
            prorated=np.arange(count) % 7 == 3,
            dimensions=MappingProxyType(dict.fromkeys(DIMENSIONS, overall)),
            moments=np.array(moments, dtype=np.int8),
            repairs=np.array(repairs, dtype=np.int8),
            skipped=(np.arange(count) % 7 == 3).astype(np.int16),
        )
        limits = individuals(history.overall)
        return ClientTrend(name, history, limits, find_signals(history), assess(history))

    return made
