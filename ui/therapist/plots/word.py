"""A line of words on a figure, and how Qt writes it onto what matplotlib has drawn.

Every glyph is laid out and drawn anew by matplotlib each time, which is most of a figure's time; Qt keeps the
glyphs that it knows, and writes the words of a whole figure in half a millisecond, as on the page around it.
"""

from collections.abc import Iterator
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter


class Word(Text):
    """A line of words whose left end and baseline are known.

    Qt has measured it already (``word_metrics``), so that matplotlib need not lay it out once more at each
    drawing: half of a figure's time.

    Attributes:
        font: what Qt writes it with.
    """

    font: QFont

    def draw(self, renderer: Any) -> None:  # noqa: ANN401  matplotlib's renderers share no type
        """Draw it where it stands."""
        if not self.get_visible() or not self.get_text():
            return
        x, y = self.get_transform().transform(self.get_position())
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        if renderer.flipy():
            upright = renderer.get_canvas_width_height()[1] - y
            renderer.draw_text(gc, x, upright, self.get_text(), self.get_fontproperties(), 0, mtext=self)
        else:  # only a PDF counts from below
            from ui.therapist.plots.pdf_text import write_line  # noqa: PLC0415  no screen needs it

            write_line(renderer, gc, (x, y), self.get_text(), self.get_fontproperties())
        gc.restore()
        self.stale = False


def leave_to_qt(figure: Figure) -> None:
    """Have matplotlib pass over the words of a figure from now on: ``write_words`` comes after it."""
    for word in _visible(figure):
        word.set_animated(True)  # matplotlib's word for what somebody else draws


def write_words(canvas: FigureCanvasAgg) -> None:
    """Write what was left to Qt onto the picture that was just drawn."""
    picture = canvas.buffer_rgba()
    height, width, _ = picture.shape
    image = QImage(picture, width, height, QImage.Format.Format_RGBA8888)  # the same memory, not a copy
    ratio = canvas.device_pixel_ratio
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    for word in _visible(canvas.figure):
        painter.setFont(word.font)
        painter.setPen(QColor(word.get_color()))
        x, y = word.get_transform().transform(word.get_position())
        painter.drawText(QPointF(x / ratio, (height - y) / ratio), word.get_text())
    painter.end()


def _visible(figure: Figure) -> Iterator[Word]:
    """Give the words of a figure that are in use."""
    return (one for one in figure.artists if isinstance(one, Word) and one.get_visible())
