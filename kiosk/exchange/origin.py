"""Where what leaves the practice comes from, and what has to stand on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Goes into every document that leaves the practice.

    Attributes:
        practice_name: what the practice calls itself.
        practice_id: 16 bytes that tell it from any other practice.
        notice: a statement that accompanies every disclosure, such as that of 42 CFR part 2; may be empty.
    """

    practice_name: str
    practice_id: bytes = bytes(16)
    notice: str = ""
