"""Sheets as PDF, read back by another program's eyes."""

import pypdfium2
import pytest


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
