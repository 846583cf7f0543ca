"""What words on the plot must not cover: points, the line between them, stems, and other words."""

from collections.abc import Sequence

import numpy as np

from kiosk.trends.rules import Floats
from ui.therapist.plots.labels import Box

_STEP_PX = 6.0


class Obstacles:
    """Collects places that are taken and finds the first free one."""

    def __init__(self) -> None:
        """Start with nothing in the way."""
        self._xs: list[Floats] = []
        self._ys: list[Floats] = []
        self._boxes: list[Box] = []
        self._levels: list[float] = []

    def add_level(self, y: float) -> None:
        """Keep words off the horizontal line at ``y`` where there is another place."""
        self._levels.append(y)

    def add_line(self, xs: Floats, ys: Floats) -> None:
        """Keep words off the line through the points; nan breaks it."""
        if not len(xs):
            return
        lengths = np.nan_to_num(np.hypot(np.diff(xs), np.diff(ys)))
        along = np.concatenate(([0.0], np.cumsum(lengths)))
        steps = np.arange(0.0, along[-1] + _STEP_PX, _STEP_PX)
        places = np.interp(steps, along, np.arange(len(xs), dtype=np.float64))
        before = np.floor(places).astype(np.intp)
        after = np.minimum(before + 1, len(xs) - 1)
        share = places - before
        self._xs.append(np.concatenate((xs, xs[before] + share * (xs[after] - xs[before]))))
        self._ys.append(np.concatenate((ys, ys[before] + share * (ys[after] - ys[before]))))

    def add_box(self, box: Box) -> None:
        """Keep words off ``box``."""
        self._boxes.append(box)

    def first_free(self, places: Sequence[Box], area: Box, gap: float = 3.0) -> Box | None:
        """Give the first of ``places`` inside ``area`` that covers nothing, or None."""
        free = [place for place in places if place.within(area) and not self._covers(place, gap)]
        clear = (
            place for place in free if not any(place.y < y < place.y + place.height for y in self._levels)
        )
        return next(clear, free[0] if free else None)

    def _covers(self, place: Box, gap: float) -> bool:
        if any(place.touches(box, gap) for box in self._boxes):
            return True
        return any(
            bool(
                np.any(
                    (xs > place.x - gap)
                    & (xs < place.x + place.width + gap)
                    & (ys > place.y - gap)
                    & (ys < place.y + place.height + gap)
                )
            )
            for xs, ys in zip(self._xs, self._ys, strict=True)
        )
