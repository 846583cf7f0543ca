"""The practice's files on their way to the newer form, in a hidden folder beside the practice."""

import shutil

from kiosk.clock import Clock
from kiosk.errors import DataFault, MachineFault
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.store.age import SCHEMA_VERSION
from kiosk.store.backup.content import FILES
from kiosk.store.chain_heads import read_heads
from kiosk.store.comfort import ComfortFile
from kiosk.store.faults import storage_faults
from kiosk.store.file_checks import verify_file
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.migrations import bring_up
from kiosk.store.next_keys import put_next_keys
from kiosk.words import phrase


class NotBroughtUp(DataFault):
    """The files are not whole any more once their tables have the newer form."""


class NotTaken(MachineFault):
    """The disk stops taking what is written at the last moment."""


class MigrationDraft:
    """A practice of an older Rapport on its way to the newer form. Call the methods in their order.

    Attributes:
        folder: where the newer files are made; nobody else knows it.
    """

    def __init__(self, folder: PracticeFolder, old: PracticeFolder, copied: PracticeFolder) -> None:
        """Begin.

        Args:
            folder: empty.
            old: the practice as it is, into which nobody writes meanwhile.
            copied: its copy of this moment, without the keys of next rows.
        """
        self.folder, self._old, self._copied = folder, old, copied

    def fill(self) -> None:
        """Take the files from the copy, and what is remembered with codes from the practice.

        The index is not taken along: it is made anew from the records at the next unlock.

        Raises:
            MachineFault: the disk does not play along.
        """
        with storage_faults(self.folder.path):
            for name in FILES:
                shutil.copyfile(self._copied.path / name, self.folder.path / name)
                (self.folder.path / name).chmod(0o600)
        ComfortFile(self.folder.path).take_over(ComfortFile(self._old.path))

    def bring_up(self) -> None:
        """Bring the tables to the newer form, and be sure that everything is still there.

        Raises:
            NotBroughtUp: a file is damaged, or a chain does not stand where it stood.
            DataFault: a file is so damaged that its tables cannot be changed.
            MachineFault: the disk does not play along.
        """
        bring_up(self.folder)
        self.folder.write_facts(self.folder.read_facts())
        new = self._faults_of(self.folder) - self._faults_of(self._copied)
        if new or self._heads_of(self.folder) != self._heads_of(self._copied):
            raise NotBroughtUp(
                phrase(
                    "errors",
                    "The records in {folder} could not be brought to the newer form: they seem to be "
                    "damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore "
                    "the latest backup.",
                ),
                folder=self._old.path,
            )

    def come_to_life(self) -> None:
        """Let the chains go on where the older files ended; the last step before these take their place."""
        with opened(self._old.records_file, any_version=True) as records:
            keys = {kiosk_id: head.key for kiosk_id, head in read_heads(records).items()}
        with opened(self.folder.records_file) as records:
            put_next_keys(records, keys)

    def note(self, before: int, clock: Clock) -> tuple[Finding, ...]:
        """Note in the practice's log what happened; of a log that is damaged already, tell so.

        Raises:
            NotTaken: the disk does not take the entry.
        """
        happening = Happening(Event.FORM_CHANGED, numbers=(before, SCHEMA_VERSION))
        with opened(self.folder.records_file) as records, opened(self.folder.keys_file) as keys:
            kiosk_id = own_kiosk_id(self.folder, self.folder.read_facts())
            unlogged = Logbook(records, Keyring(keys), kiosk_id, clock).write(happening)
        if unlogged is None:
            return ()
        if unlogged.phrase == NOTHING_WRITTEN:
            # Nothing has happened yet, so nothing has to stand without its entry.
            raise NotTaken(
                phrase(
                    "errors",
                    "The disk did not take the newer form of the records in {folder}. Nothing was changed. "
                    "Free some space, check the disk, and start Rapport again.",
                ),
                folder=self._old.path,
            )
        return (unlogged.said_of(self._old.path),)

    def _heads_of(self, folder: PracticeFolder) -> object:
        with opened(folder.records_file, any_version=True) as records:
            return read_heads(records)

    def _faults_of(self, folder: PracticeFolder) -> set[str]:
        found: list[Finding] = []
        for file in (folder.records_file, folder.keys_file):
            with opened(file, any_version=True) as engine:
                found += verify_file(engine)
        return {str(finding.said_of(self._old.path)) for finding in found}
