"""What the rules need to know about a measure: its scale, and what only some measures publish."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# The smallest fall that is worth a word: one point on a measure of forty, the same share on any other.
_DROP_SHARE = 1 / 40


@dataclass(frozen=True, slots=True)
class Scale:
    """The range of a score.

    Attributes:
        minimum: the lowest score that there is.
        maximum: the highest.
        step: the distance between neighbouring scores; 0 when the scale has no fixed step.
    """

    minimum: float
    maximum: float
    step: float = 0.0

    @property
    def range(self) -> float:
        """The highest score minus the lowest."""
        return self.maximum - self.minimum

    @property
    def tolerance(self) -> float:
        """What binary fractions may be off by: differences up to here are none."""
        return 1e-9 * self.range

    def clip(self, value: float) -> float:
        """Put a limit that lies off the scale at its end."""
        return min(max(value, self.minimum), self.maximum)


PERCENT = Scale(0.0, 100.0)


@dataclass(frozen=True, slots=True)
class Rules:
    """The measure's own figures; the parameters that hold for every measure stand beside each rule.

    Attributes:
        scale: the range of the scores.
        cutoff: a score below this is worth a talk; ``None`` when the measure has no cut-off.
        sd: standard deviation of the measure in a published sample; needed for reliable change.
        reliability: the measure's reliability in that sample.
        between_sd: standard deviation between clients, where the definition gives one.
    """

    scale: Scale = PERCENT
    cutoff: float | None = None
    sd: float | None = None
    reliability: float | None = None
    between_sd: float | None = None

    @property
    def drop(self) -> float:
        """The fall since the last score that counts as one: a fortieth of the range, at least one step."""
        return max(self.scale.range * _DROP_SHARE, self.scale.step)


class Tier(IntEnum):
    """How much a signal weighs."""

    NONE = 0
    WORTH_A_TALK = 1
    UNUSUAL = 2


class Rule(StrEnum):
    """The rules by the names that the command line prints, in the order in which they are told.

    What the client says outranks any statistic; then what is rarest in a stable client.
    """

    MOMENT = "moment"
    LIMIT = "limit"
    FALLEN = "fallen"
    STAY = "stay"
    EPISODE = "episode"
    RELIABLE_CHANGE = "reliable_change"
    EWMA = "ewma"
    RUN = "run"
    CUTOFF = "cutoff"
    DROP = "drop"


class Direction(StrEnum):
    """Where trust is going."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"
    TOO_FEW = "too_few"
