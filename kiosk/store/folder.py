"""The practice folder: where its files are, what is public about it, and who holds it.

Light on purpose: the welcome page reads the practice's name before anything heavy is imported.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kiosk.errors import DataFault, InputFault, MachineFault, Refused
from kiosk.store.disk import alone, write_durably
from kiosk.store.faults import storage_faults
from kiosk.words import phrase

FORMAT = 1
ID_SIZE = 16
FACTS_NAME = "practice.json"
RECORDS_NAME = "records.sqlite"
KEYS_NAME = "keys.sqlite"
INDEX_NAME = "index.sqlite"
LOCK_NAME = "kiosk.lock"
SETTINGS_LOCK_NAME = "practice.lock"
SETTINGS_WAIT_SECONDS = 10.0
_MOST_FACTS = 1 << 20


class NoPractice(InputFault):
    """There is no practice in the folder."""


class DamagedFolder(DataFault):
    """The folder holds a part of a practice, or facts that Rapport did not write."""


class NewerFolder(DataFault):
    """The folder was written by a newer Rapport than this one."""


class RestoreUnfinished(DataFault):
    """A restore was cut off in the one moment in which neither the old nor the new folder is in its place."""


class SettingsBusy(MachineFault):
    """Another process kept the practice's settings for itself for too long."""


class KioskAlreadyRunning(Refused):
    """Another kiosk runs on the same folder."""


def newer_folder(path: Path) -> NewerFolder:
    """The error for a file of a version that this Rapport does not know."""
    return NewerFolder(
        phrase(
            "errors",
            "{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.",
        ),
        file=path,
    )


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """What anybody who sees the folder may know.

    Attributes:
        practice_id: 16 random bytes.
        name: the practice's name, the only name in clear.
        suite: number of the suite that new keys are made for (``kiosk.vault.suites.Suite``).
        notice_version: version of the text "who sees my answers".
        demo: what made a throw-away practice, or ``None`` for a real one.
        settings: whatever the pages keep for the whole practice; plain JSON values.
    """

    practice_id: bytes
    name: str
    suite: int
    notice_version: int
    demo: Mapping[str, Any] | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> str:
        """Write the text of ``practice.json``."""
        fields = {
            "format": FORMAT,
            "practice_id": self.practice_id.hex(),
            "name": self.name,
            "suite": self.suite,
            "notice_version": self.notice_version,
            "demo": None if self.demo is None else dict(self.demo),
            "settings": dict(self.settings),
        }
        return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


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
                    written = file.read(_MOST_FACTS)
            except (FileNotFoundError, NotADirectoryError) as fault:
                raise self._without_facts() from fault
        return _parsed(written, self.facts_file)

    def write_facts(self, facts: PracticeFacts) -> None:
        """Replace what is public in one step: a power cut leaves the old or the new facts, never a mixture.

        Raises:
            MachineFault: the file cannot be written.
        """
        with storage_faults(self.facts_file):
            write_durably(self.facts_file, facts.as_json().encode("utf-8"))

    def change_settings(self, changes: Mapping[str, Any]) -> PracticeFacts:
        """Set some of the practice's settings and leave the others as they are at this moment.

        Every change goes through here: a backup that notes its date and a page that sets another time-out
        must not undo each other.

        Args:
            changes: setting -> plain JSON value; ``None`` removes a setting.

        Returns:
            The facts as they are now.

        Raises:
            SettingsBusy: another process is changing them, for too long.
            MachineFault: the file cannot be written.
            DataFault: the facts are damaged or of a newer Rapport.
        """
        with alone(
            self.path / SETTINGS_LOCK_NAME,
            self._settings_busy(),
            keep_file=True,
            wait_seconds=SETTINGS_WAIT_SECONDS,
        ):
            facts = self.read_facts()
            settings = {**facts.settings, **changes}
            kept = {name: value for name, value in settings.items() if value is not None}
            changed = replace(facts, settings=kept)
            self.write_facts(changed)
        return changed

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
            return RestoreUnfinished(
                phrase(
                    "errors",
                    "Restoring the practice in {folder} was cut off at its last step. "
                    "Start `rapport` to finish it, or run `rapport restore` again.",
                ),
                folder=self.path,
            )
        return NoPractice(
            phrase(
                "errors",
                "There is no practice in {folder}. Name another folder with --data, "
                "or set one up with `rapport setup`.",
            ),
            folder=self.path,
        )


def restored_beside(path: Path) -> Path:
    """Give the hidden folder in which a complete restored practice waits to take the place of ``path``."""
    place = path.resolve()
    return place.parent / f".{place.name}.restored"


def default_path() -> Path:
    """Give the platform's folder for a practice's data."""
    import platformdirs  # noqa: PLC0415 - not needed where --data names the folder, and the first page waits for it

    return Path(platformdirs.user_data_dir("rapport", appauthor=False, roaming=False))


def _parsed(written: bytes, file: Path) -> PracticeFacts:
    try:
        fields = json.loads(written)
        if _whole(fields["format"]) > FORMAT:
            raise newer_folder(file)
        return PracticeFacts(
            practice_id=_id(fields["practice_id"]),
            name=_text(fields["name"]),
            suite=_whole(fields["suite"]),
            notice_version=_whole(fields["notice_version"]),
            demo=None if fields["demo"] is None else _mapping(fields["demo"]),
            settings=_mapping(fields["settings"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise DamagedFolder(
            phrase(
                "errors",
                "{file} is damaged, so the practice in this folder cannot be opened. "
                "Restore that file from the latest backup.",
            ),
            file=file,
        ) from fault


def _id(value: object) -> bytes:
    identity = bytes.fromhex(_text(value))
    if len(identity) != ID_SIZE:
        raise ValueError("not an id")
    return identity


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("not a text")
    return value


def _whole(value: object) -> int:
    if type(value) is not int or value < 1:
        raise ValueError("not a positive whole number")
    return value


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value
