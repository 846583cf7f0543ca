"""The recovery key as a small text file, readable by its owner alone."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.errors import MachineFault
from kiosk.words import phrase

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the file says: whose key it is, from when, the key in groups, and its fingerprint."""

    practice: str
    date: str
    key: str
    fingerprint: str

    def as_text(self) -> str:
        """Write it out for a person to read."""
        lines = [
            translate("RecoverySheet", "Rapport recovery key"),
            "",
            translate("RecoverySheet", "Practice: {practice}").format(practice=self.practice),
            translate("RecoverySheet", "Date: {date}").format(date=self.date),
            translate("RecoverySheet", "Key: {key}").format(key=self.key),
            translate("RecoverySheet", "Fingerprint: {fingerprint}").format(fingerprint=self.fingerprint),
            "",
            translate(
                "RecoverySheet",
                "Whoever has this key can read every answer of the practice. Keep it in a sealed envelope, "
                "away from the device.",
            ),
        ]
        return "\n".join(lines) + "\n"


def save_sheet(sheet: RecoverySheet, file: Path) -> None:
    """Write the sheet; its owner alone may read it from the first byte on.

    Raises:
        MachineFault: the file cannot be written.
    """
    try:
        if file.exists():
            file.chmod(0o600)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(sheet.as_text())
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise MachineFault(
            phrase("errors", "The file {file} cannot be written. Choose another place, or use paper."),
            file=str(file),
        ) from error
