"""The practice folder: where its files are, what is public about it, and who holds it.

Light on purpose: the welcome page reads the practice's name before anything heavy is imported.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.errors import DataFault, InputFault, MachineFault, Refused
from kiosk.store.disk import alone, write_durably
from kiosk.store.facts import (
    FORMAT,
    ID_SIZE,
    MOST_FACTS,
    DamagedFolder,
    NewerFolder,
    PracticeFacts,
    newer_folder,
    parse_facts,
)
from kiosk.store.faults import storage_faults
from kiosk.words import phrase

__all__ = [
    "FACTS_NAME",
    "FORMAT",
    "ID_SIZE",
    "INDEX_NAME",
    "KEYS_NAME",
    "LOCK_NAME",
    "RECORDS_NAME",
    "DamagedFolder",
    "KioskAlreadyRunning",
    "NewerFolder",
    "NoPractice",
    "PracticeFacts",
    "PracticeFolder",
    "RestoreUnfinished",
    "SettingsBusy",
    "default_path",
    "newer_folder",
    "outdated_beside",
    "restore_unfinished",
    "restored_beside",
]

FACTS_NAME = "practice.json"
RECORDS_NAME = "records.sqlite"
KEYS_NAME = "keys.sqlite"
INDEX_NAME = "index.sqlite"
LOCK_NAME = "kiosk.lock"
SETTINGS_LOCK_NAME = "practice.lock"
SETTINGS_WAIT_SECONDS = 10.0


class NoPractice(InputFault):
    """There is no practice in the folder."""


class RestoreUnfinished(DataFault):
    """A restore was cut off in the one moment in which neither the old nor the new folder is in its place."""


class SettingsBusy(MachineFault):
    """Another process kept the practice's settings for itself for too long."""


class KioskAlreadyRunning(Refused):
    """Another kiosk runs on the same folder."""


@dataclass(frozen=True, slots=True)
class PracticeFolder:
    """The files of one practice.

    Attributes:
        path: the folder.
    """

    path: Path

    @property
    def facts_file(self) -> Path:
        """Public facts; its presence says that set-up was completed."""
        return self.path / FACTS_NAME

    @property
    def records_file(self) -> Path:
        """Sealed rows, chain heads and the questionnaires that they answer."""
        return self.path / RECORDS_NAME

    @property
    def keys_file(self) -> Path:
        """Therapists, clients, grants, chain keys, code cards and what desks remember."""
        return self.path / KEYS_NAME

    @property
    def index_file(self) -> Path:
        """The encrypted index; may be deleted at any time."""
        return self.path / INDEX_NAME

    @property
    def lock_file(self) -> Path:
        """Held by the running kiosk."""
        return self.path / LOCK_NAME

    def read_facts(self) -> PracticeFacts:
        """Read what is public.

        Raises:
            NoPractice: there is nothing of a practice here.
            DamagedFolder: the facts are missing beside other files, or are not what Rapport writes.
            NewerFolder: a newer Rapport wrote them.
            MachineFault: the file cannot be read.
        """
        with storage_faults(self.facts_file):
            try:
                with self.facts_file.open("rb") as file:
                    # Facts are short; of anything longer only a beginning is read, which is no JSON.
                    written = file.read(MOST_FACTS)
            except (FileNotFoundError, NotADirectoryError) as fault:
                raise self._without_facts() from fault
        return parse_facts(written, self.facts_file)

    def write_facts(self, facts: PracticeFacts) -> None:
        """Replace what is public in one step: a power cut leaves the old or the new facts, never a mixture.

        Raises:
            MachineFault: the file cannot be written.
        """
        with storage_faults(self.facts_file):
            write_durably(self.facts_file, facts.as_json().encode("utf-8"))

    def change_settings(self, changes: Mapping[str, Any], *, name: str | None = None) -> PracticeFacts:
        """Set some of the practice's settings and leave the others as they are at this moment.

        Every change goes through here: a backup that notes its date and a page that sets another time-out
        must not undo each other.

        Args:
            changes: setting -> plain JSON value; ``None`` removes a setting.
            name: the practice's new name, changed in the same step; ``None`` leaves it.

        Returns:
            The facts as they are now.

        Raises:
            SettingsBusy: another process is changing them, for too long.
            MachineFault: the file cannot be written.
            DataFault: the facts are damaged or of a newer Rapport.
        """
        with self.hold_settings():
            facts = self.read_facts()
            settings = {**facts.settings, **changes}
            kept = {name: value for name, value in settings.items() if value is not None}
            changed = replace(facts, name=facts.name if name is None else name, settings=kept)
            self.write_facts(changed)
        return changed

    @contextmanager
    def hold_settings(self) -> Iterator[None]:
        """Keep everybody else from changing the practice's settings.

        Raises:
            SettingsBusy: another process is changing them, for too long.
            MachineFault: the lock file cannot be made.
        """
        lock_file = self.path / SETTINGS_LOCK_NAME
        with alone(lock_file, self._settings_busy(), keep_file=True, wait_seconds=SETTINGS_WAIT_SECONDS):
            yield

    @contextmanager
    def hold_kiosk_lock(self) -> Iterator[None]:
        """Be the one kiosk on this folder; the system lets go when the process ends, however it ends.

        Raises:
            KioskAlreadyRunning: another process is.
            NoPractice: the folder is missing.
            MachineFault: the lock file cannot be made.
        """
        if not self.path.is_dir():
            # The lock would make the folder.
            raise self._without_facts()
        # The client's desk opens off the interface thread and closes on it: the lock belongs to the process.
        with alone(self.lock_file, self._already_running(), keep_file=True):
            yield

    def _already_running(self) -> KioskAlreadyRunning:
        return KioskAlreadyRunning(
            phrase(
                "errors",
                "Another kiosk is already running on {folder}. Use that one, or close it first.",
            ),
            folder=self.path,
        )

    def _settings_busy(self) -> SettingsBusy:
        return SettingsBusy(
            phrase(
                "errors",
                "The settings in {folder} are being changed by another program for too long. "
                "Wait a moment and try again.",
            ),
            folder=self.path,
        )

    def _without_facts(self) -> InputFault | DataFault:
        if self.records_file.exists() or self.keys_file.exists():
            return DamagedFolder(
                phrase(
                    "errors",
                    "{file} is missing, so the practice in this folder cannot be opened. "
                    "Restore the folder from the latest backup.",
                ),
                file=self.facts_file,
            )
        if restored_beside(self.path).is_dir():
            return restore_unfinished(self.path)
        return NoPractice(
            phrase(
                "errors",
                "There is no practice in {folder}. Name another folder with --data, "
                "or set one up with `rapport setup`.",
            ),
            folder=self.path,
        )


def restore_unfinished(path: Path) -> RestoreUnfinished:
    """The error for a folder whose restored content waits beside it to be put in its place."""
    return RestoreUnfinished(
        phrase(
            "errors",
            "Restoring the practice in {folder} was cut off at its last step. "
            "Start `rapport` to finish it, or run `rapport restore` again.",
        ),
        folder=path,
    )


def restored_beside(path: Path) -> Path:
    """Give the hidden folder in which a complete restored practice waits to take the place of ``path``."""
    place = path.resolve()
    return place.parent / f".{place.name}.restored"


def outdated_beside(path: Path) -> Path:
    """Give the hidden folder of a practice's older files after newer ones took the place of ``path``."""
    place = path.resolve()
    return place.parent / f".{place.name}.outdated"


def default_path() -> Path:
    """Give the platform's folder for a practice's data."""
    import platformdirs  # noqa: PLC0415 - not needed where --data names the folder, and the first page waits for it

    return Path(platformdirs.user_data_dir("rapport", appauthor=False, roaming=False))
