"""The row of notes and events: a pennant for a note, a bar for an event of the practice.

An event shows its days on the large panel as well, because scores may answer to it.
"""

from typing import Final

from ui.therapist.plots import words
from ui.therapist.plots.labels import Box, around
from ui.therapist.plots.marks import NOTE
from ui.therapist.plots.obstacles import Obstacles
from ui.therapist.plots.paper import PLAIN, Ink, Mark, Stroke
from ui.therapist.plots.stage import Annotation, Stage

_NOTE_PX: Final = 15.0
_CAP_PX: Final = 5.0
_LENGTHS: Final = (36, 24, 14)  # characters of a label, as many as fit; the panel has all of it
_NOTE_INK: Final = Ink("ink")
_DAY_DASHES: Final = (1.5, 4.0)


def draw_annotations(stage: Stage) -> None:
    """Mark what lies within the time shown; label as many as there is room for, the newest first."""
    shown = stage.data.in_sight()
    if not stage.data.annotations:
        return
    stage.name_row(words.notes_row(), stage.layout.note_lane)
    taken = Obstacles()
    for one in shown:
        _mark(stage, one, taken)
    for one in sorted(shown, key=_newest_first):
        _label(stage, one, taken)


def _newest_first(annotation: Annotation) -> float:
    return -annotation.at_ms


def _ends(stage: Stage, annotation: Annotation) -> tuple[float, float]:
    """Give the x in px where it begins and ends, within the panel."""
    scale = stage.scale
    begin = scale.place(max(annotation.at_ms, scale.start_ms))
    end = scale.place(min(annotation.until_ms, scale.end_ms))
    return begin, end


def _mark(stage: Stage, annotation: Annotation, taken: Obstacles) -> None:
    begin, end = _ends(stage, annotation)
    lane, frame, paper = stage.layout.note_lane, stage.frame, stage.paper
    half = _NOTE_PX / 2 * stage.growth**0.5
    if not annotation.is_event:
        paper.draw_marks([begin], [lane], Mark(NOTE, 2 * half, "ink", 1.4, "ink"))
        taken.add_box(around(begin, lane, half))
        return
    cap = _CAP_PX * stage.growth**0.5
    paper.draw_line([begin, begin], [lane - cap, lane + cap], Stroke("ink_soft", 2.0))
    paper.draw_line([end, end], [lane - cap, lane + cap], Stroke("ink_soft", 2.0))
    paper.draw_line([begin, end], [lane, lane], Stroke("ink_soft", 2.0))
    for x in {begin, end}:
        paper.draw_line([x, x], [frame.bottom, frame.top], Stroke("edge", 0.8, _DAY_DASHES))
    left = min(begin, end)
    taken.add_box(Box(left - 2, lane - cap, abs(end - begin) + 4, 2 * cap))


def _label(stage: Stage, annotation: Annotation, taken: Obstacles) -> None:
    lane, frame = stage.layout.note_lane, stage.frame
    ink = PLAIN if annotation.is_event else _NOTE_INK
    gap = 12.0 * stage.growth**0.5
    low, high = sorted(_ends(stage, annotation))
    beyond = stage.layout.width - 4 if stage.sign > 0 else frame.right
    first = frame.left if stage.sign > 0 else 4.0
    area = Box(first, lane - 50, beyond - first, 100)
    for text in label_forms(annotation.text):
        width, height = stage.paper.size_of(text, ink)
        after = Box(high + gap, lane - height / 2, width, height)
        before = Box(low - gap - width, lane - height / 2, width, height)
        place = taken.first_free((after, before)[:: stage.sign], area)
        if place is not None:
            stage.paper.write(text, place.x + (width if stage.sign < 0 else 0.0), lane, ink)
            taken.add_box(place)
            return


def label_forms(text: str) -> tuple[str, ...]:
    """Give what the label of a note may say, the longest first: all of it, or its beginning."""
    return tuple(dict.fromkeys(_short(text, most) for most in _LENGTHS))


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
