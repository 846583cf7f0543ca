"""When the last backup was made, and whether it is time for another one."""

from dataclasses import dataclass

from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts
from kiosk.words import phrase

LAST_BACKUP = "last_backup"
"""The setting that says when the last backup was made, and of how many rows."""

DAY_MS = 24 * 3600 * 1000
OLD_AFTER_DAYS = 14
# A clock that was put right by some hours is no reason to doubt a date.
_AHEAD_MS = DAY_MS

_NEVER = phrase(
    "findings",
    "There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.",
)
_OLD = phrase("findings", "The last backup is {days} days old. Make a new one today.")
_AHEAD = phrase(
    "findings",
    "By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.",
)


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup that was made and verified.

    Attributes:
        ms: when, milliseconds since 1970-01-01 UTC by this device's clock.
        rows: how many rows it holds.
    """

    ms: int
    rows: int

    def as_setting(self) -> dict[str, int]:
        """Give it as it is kept in ``practice.json``."""
        return {"ms": self.ms, "rows": self.rows}


def last_backup(facts: PracticeFacts) -> LastBackup | None:
    """Give the last backup; ``None`` when there is none, or what is noted about it makes no sense."""
    noted = facts.settings.get(LAST_BACKUP)
    if not isinstance(noted, dict):
        return None
    ms, rows = noted.get("ms"), noted.get("rows")
    if type(ms) is not int or type(rows) is not int or rows < 0:
        return None
    return LastBackup(ms, rows)


def backup_due(facts: PracticeFacts, now_ms: int) -> Finding | None:
    """Say that it is time for a backup: there is none, or it is two weeks old. Never in a demo practice."""
    if facts.demo is not None:
        return None
    last = last_backup(facts)
    if last is None:
        return Finding(_NEVER)
    if last.ms > now_ms + _AHEAD_MS:
        return Finding(_AHEAD)
    days = (now_ms - last.ms) // DAY_MS
    return Finding(_OLD, {"days": days}) if days >= OLD_AFTER_DAYS else None
