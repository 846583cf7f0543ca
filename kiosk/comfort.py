"""How one person reads and taps best: language, size of text, contrast, hand.

Plain values, light to import: the welcome page has them before anything heavy is loaded.
"""

from dataclasses import dataclass
from typing import Final

TEXT_SIZES: Final = (100, 125, 150, 175, 200)
"""The sizes of text that a person can choose from, in percent."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """What pages suit one person.

    Attributes:
        language: BCP 47 tag of a language that Rapport speaks; empty for the practice's own.
        text_percent: one of ``TEXT_SIZES``.
        high_contrast: black, white and strong edges in place of the practice's look.
        left_handed: the ways on stand on the left, where a left hand finds them.
    """

    language: str = ""
    text_percent: int = 100
    high_contrast: bool = False
    left_handed: bool = False

    def __post_init__(self) -> None:
        """Refuse a size that nobody can choose; raises ``ValueError``."""
        if self.text_percent not in TEXT_SIZES:
            raise ValueError(f"no such size of text: {self.text_percent}")
