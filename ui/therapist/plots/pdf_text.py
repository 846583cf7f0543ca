"""Words in a PDF: every glyph exactly where it was set.

matplotlib 3.11 moves on twice by the distance to the glyph before, wherever a line changes to another subset
of a font: dots of Arabic letters end up beside them, letters on each other. Here each run of glyphs has its
own place, and the file still says of each which character it stands for.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import matplotlib
from matplotlib import _text_helpers
from matplotlib.backends.backend_pdf import Op, RendererPdf
from matplotlib.font_manager import FontPath, FontProperties
from matplotlib.ft2font import FT2Font

_UNSEEN: Final = frozenset("\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
"""Characters that only direct how others run or join."""


class _Run(NamedTuple):
    """Glyphs of one subset of a font that follow each other without a shift; ``x`` and ``y`` in points."""

    font: FT2Font
    subset: int
    x: float
    y: float
    codes: list[int]


def write_line(
    renderer: RendererPdf,
    gc: Any,  # noqa: ANN401  matplotlib's graphics contexts share no type
    start: tuple[float, float],
    line: str,
    look: FontProperties,
) -> None:
    """Write ``line`` from ``start`` on, in points from the page's lower left corner."""
    renderer.check_gc(gc, gc._rgb)  # noqa: SLF001  as matplotlib's own renderer does
    file, size = renderer.file, look.get_size_in_points()
    kind = matplotlib.rcParams["pdf.fonttype"]
    file.output(Op.gsave)
    file.output(1, 0, 0, 1, *start, Op.concat_matrix)
    file.output(Op.begin_text)
    before = (0.0, 0.0)
    for run in _runs(renderer, line, look):
        name = file.fontName(FontPath(str(run.font.fname), run.font.face_index), run.subset)
        file.output(name, size, Op.selectfont)
        file.output(run.x - before[0], run.y - before[1], Op.textpos)
        file.output(renderer._encode_glyphs(run.codes, kind), Op.show)  # noqa: SLF001
        before = (run.x, run.y)
    file.output(Op.end_text)
    file.output(Op.grestore)


_SHIFT: Final = 0.03
"""In points: distances to the glyph before that add up to less than this cannot be seen."""


def _runs(renderer: RendererPdf, line: str, look: FontProperties) -> Iterator[_Run]:
    font = renderer._get_font_ttf(look)  # noqa: SLF001
    run: _Run | None = None
    off = 0.0
    for glyph in _text_helpers.layout(line, font):
        subset, code = renderer.file._character_tracker.track_glyph(  # noqa: SLF001
            glyph.ft_object, glyph.char, glyph.glyph_index
        )
        if glyph.char in _UNSEEN:
            continue
        off += glyph.prev_kern
        if run is not None:
            same = (run.font, run.subset, run.y) == (glyph.ft_object, subset, glyph.y)
            if same and abs(off) < _SHIFT:
                run.codes.append(code)
                continue
            yield run
        off = 0.0
        run = _Run(glyph.ft_object, subset, glyph.x, glyph.y, [code])
    if run is not None:
        yield run
