"""The set-up's work, in the background: its libraries are large, and its key is slow on purpose."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.widgets.recovery_key import Recovery

if TYPE_CHECKING:  # loaded in the background after the first page is painted
    from kiosk.vault.cost import Cost


def load() -> None:
    """Load what the later pages need."""
    import zxcvbn  # noqa: F401, PLC0415

    import kiosk.practice.founding  # noqa: F401, PLC0415  see the module's first line


def found(
    folder: Path,
    names: tuple[str, str],
    passphrase: str,
    recovery: Recovery,
    cost: "Cost | None",
    *,
    settings: Mapping[str, Any] | None = None,
) -> None:
    """Found the practice, complete or not at all.

    Raises:
        RapportError: nothing was made, and why.
    """
    from kiosk.practice.founding import found_practice  # noqa: PLC0415

    found_practice(folder, names[0], names[1], passphrase, cost, recovery_key=recovery.key, settings=settings)
