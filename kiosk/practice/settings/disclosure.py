"""What stands on everything that leaves the practice: where it is wanted, the notice of 42 CFR part 2.

Light to import. A value that Rapport would not have written counts as the default.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

PART_2_NOTICE: Final = "42 CFR part 2 prohibits unauthorized use or disclosure of these records."
"""The short statement of 42 CFR 2.32(a)(2), as amended by 89 FR 12472 (2024). It is never translated."""

_PART_2: Final = "disclosure_part_2"


@dataclass(frozen=True, slots=True)
class PracticeDisclosure:
    """What the practice chose.

    Attributes:
        part_2: whether the notice accompanies reports, pictures and exports.
    """

    part_2: bool = False

    @property
    def notice(self) -> str:
        """The notice to write on what leaves the practice; empty where there is none."""
        return PART_2_NOTICE if self.part_2 else ""

    def as_settings(self) -> dict[str, Any]:
        """Give what ``PracticeFolder.change_settings`` takes; a default leaves no trace."""
        return {_PART_2: self.part_2 or None}


def practice_disclosure(settings: Mapping[str, Any]) -> PracticeDisclosure:
    """Read what was chosen."""
    return PracticeDisclosure(part_2=settings.get(_PART_2) is True)
