"""The set-up's work, in the background: its libraries are large, and its key is slow on purpose."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded in the background after the first page is painted
    from kiosk.vault.cost import Cost
    from kiosk.vault.recovery import RecoveryKey


@dataclass(frozen=True, slots=True)
class Recovery:
    """A recovery key that nobody has confirmed yet."""

    key: "RecoveryKey" = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The key in groups of four."""
        return self.key.words()

    @property
    def fingerprint(self) -> str:
        """Tells keys apart without giving one away."""
        return self.key.fingerprint()

    def has(self, number: int, typed: str) -> bool:
        """Tell whether ``typed`` is the group with this number, from 1; case and blanks are forgiven."""
        return "".join(typed.split()).casefold() == self.groups[number - 1].casefold()


def load() -> None:
    """Load what the later pages need."""
    import zxcvbn  # noqa: F401, PLC0415

    import kiosk.practice.founding  # noqa: F401, PLC0415  see the module's first line


def make_recovery() -> Recovery:
    """Make a recovery key."""
    from kiosk.vault.recovery import RecoveryKey  # noqa: PLC0415

    return Recovery(RecoveryKey.generate())


def found(
    folder: Path, names: tuple[str, str], passphrase: str, recovery: Recovery, cost: "Cost | None"
) -> None:
    """Found the practice, complete or not at all.

    Raises:
        RapportError: nothing was made, and why.
    """
    from kiosk.practice.founding import found_practice  # noqa: PLC0415

    found_practice(folder, names[0], names[1], passphrase, cost, recovery_key=recovery.key)
