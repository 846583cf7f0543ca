"""How much a series can still say: scores at the top of the scale, sheets with one answer throughout."""

import math

import numpy as np

from kiosk.trends.rules import PERCENT, Floats, Scale
from kiosk.trends.series import History


def share_at_top(scores: Floats, scale: Scale = PERCENT) -> float:
    """Give the share of the scores that sit at the maximum; ``nan`` without scores."""
    given = scores[~np.isnan(scores)]
    return float(np.mean(given >= scale.maximum - scale.tolerance)) if len(given) else math.nan


def share_alike(history: History) -> float:
    """Give the share of the scored sessions in which every dimension has the same score.

    Such a sheet may be meant so, or tapped through; at the top it says less than it seems. ``nan`` without
    sessions in which at least two dimensions have a score.
    """
    if len(history.dimensions) < 2 or not len(history):
        return math.nan
    scores = np.stack(list(history.dimensions.values()))
    telling = (~np.isnan(scores)).sum(axis=0) >= 2
    if not telling.any():
        return math.nan
    spread = np.nanmax(scores[:, telling], axis=0) - np.nanmin(scores[:, telling], axis=0)
    return float(np.mean(spread <= PERCENT.tolerance))
