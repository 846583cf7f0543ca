"""The order of Tab for controls that were not made in the order in which they stand."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(controls: Iterable[QWidget]) -> None:
    """Let Tab lead from each of these to the next, wherever the first one stands."""
    for one, following in pairwise(controls):
        QWidget.setTabOrder(one, following)
