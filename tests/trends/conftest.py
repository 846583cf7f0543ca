"""Histories made from a few plain numbers."""

from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
import pytest

from kiosk.trends.series import history_from_scores


@dataclass(frozen=True)
class PlainColumns:
    """One client's sheets as the index keeps them."""

    wall_ms: np.ndarray
    questionnaire: np.ndarray
    values: np.ndarray
    questionnaires: tuple


@pytest.fixture(scope="session")
def columns():
    def make(fingerprint, rows, *, ordinals=None, others=()):
        return PlainColumns(
            wall_ms=np.arange(len(rows), dtype=np.int64) * 86_400_000,
            questionnaire=np.array(ordinals or [0] * len(rows), dtype=np.uint8),
            values=np.array(rows, dtype=np.int16),
            questionnaires=(fingerprint, *others),
        )

    return make


@pytest.fixture(scope="session")
def history():
    """``history([90, None, 70], moments=[0, 2, 0], repairs=[-1, 4, -1])``; ``None`` is no score."""

    def make(scores, *, moments=None, repairs=None, dimensions=None):
        series = np.array([np.nan if score is None else score for score in scores], dtype=np.float64)
        nobody = [-1] * len(scores)
        return replace(
            history_from_scores(series),
            moments=np.array(nobody if moments is None else moments, dtype=np.int8),
            repairs=np.array(nobody if repairs is None else repairs, dtype=np.int8),
            dimensions=MappingProxyType(
                {name: np.array(values, dtype=np.float64) for name, values in (dimensions or {}).items()}
            ),
        )

    return make
