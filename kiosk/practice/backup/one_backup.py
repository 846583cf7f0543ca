"""One backup under way: the copy, its head, the file, and the restore that shows that it can be restored.

A practice of an older Rapport is copied as it is, so that the older program can restore it. Who can open the
backup is read from another copy, whose tables were brought to the newer form; and what comes back from the
medium is brought there as well before it is looked at, as a restore does.
"""

from pathlib import Path

from kiosk.about import version
from kiosk.errors import DataFault, MachineFault
from kiosk.practice.checking.practice import check_files
from kiosk.practice.files import opened
from kiosk.store.backup.content import FILES, Worked, content_of, content_size_of
from kiosk.store.backup.copying import copy_practice
from kiosk.store.backup.file import BackupHead, BackupManifest, ChainMark
from kiosk.store.backup.writing import read_back, write_backup
from kiosk.store.chain_heads import read_heads
from kiosk.store.draft import remove_tree
from kiosk.store.faults import damaged_file, storage_faults
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.older import bring_up_if_older
from kiosk.vault.backup_key import Recipient, open_with_holder, seal_data_key
from kiosk.vault.backup_stream import malformed_backup, new_data_key
from kiosk.vault.holders import Holder
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase


class BackupUnsound(MachineFault):
    """What was written does not come back from the medium."""


class BackupWork:
    """One backup under way, in a hidden folder of its own. Call the methods in the order in which they stand.

    Attributes:
        head: what stands in clear in the file; there after ``address``.
        copied: the copy of one moment; there between ``copy`` and ``write``.
    """

    head: BackupHead

    def __init__(self, folder: PracticeFolder, scratch: Path, made_ms: int) -> None:
        """Begin.

        Args:
            folder: the practice.
            scratch: an empty folder.
            made_ms: the time that the backup bears, milliseconds since 1970-01-01 UTC.
        """
        self._folder = folder
        self.copied = PracticeFolder(scratch / "copy")
        self._restored = PracticeFolder(scratch / "restored")
        self._made_ms = made_ms
        self._data_key = new_data_key()

    def copy(self, worked: Worked, *, any_version: bool = False) -> None:
        """Take the copy of one moment.

        Args:
            worked: called with the bytes that were copied.
            any_version: of the files of an older Rapport too, as they are.
        """
        _make_folder(self.copied.path)
        self._facts = copy_practice(self._folder, self.copied.path, worked, any_version=any_version)

    def address(self, today: PracticeFolder | None = None) -> None:
        """Make the head that fits the copy, with the data key for everybody who may open it.

        Args:
            today: the same copy in the form of today's Rapport; ``None`` where the copy itself is.
        """
        with storage_faults(self.copied.path):
            self._sizes = [(self.copied.path / name).stat().st_size for name in FILES]
        with opened(self.copied.records_file, any_version=True) as records:
            self._heads = read_heads(records)
        manifest = BackupManifest(
            practice_id=self._facts.practice_id,
            made_ms=self._made_ms,
            program=f"rapport {version()}",
            chains=tuple(ChainMark(kiosk_id, head.n, head.link) for kiosk_id, head in self._heads.items()),
            content_size=content_size_of(self._sizes),
        )
        recipients = self._recipients(self.copied if today is None else today, manifest.encode())
        self.head = BackupHead(manifest, recipients)

    def _recipients(self, readable: PracticeFolder, manifest: bytes) -> tuple[Recipient, ...]:
        """Seal the data key to everybody whose entry is sound; the check tells about the others."""
        with opened(readable.keys_file) as keys:
            holders = Keyring(keys).as_far_as_sound().holders()
        if not holders:
            raise damaged_file(self._folder.keys_file)
        return tuple(
            seal_data_key(self._data_key, one.holder_id, PublicKey.decode(one.public_key), one.slot, manifest)
            for one in holders
        )

    @property
    def part_stem(self) -> str:
        """The file's name until it is whole, without its ending; the same for each backup of a practice."""
        return f"rapport-{self.head.manifest.practice_id.hex()[:8]}"

    def write(self, part: Path, worked: Worked) -> None:
        """Seal the copy into the file and bring it to its medium."""
        write_backup(part, self.head, self._data_key, content_of(self.copied.path, self._sizes), worked)
        with storage_faults(self.copied.path):
            remove_tree(self.copied.path)

    def check(self, part: Path, holder: Holder | None, worked: Worked) -> tuple[Finding, ...]:
        """Restore from the medium and look; give what is not right with the practice itself.

        Args:
            part: the file.
            holder: with whose key it is opened; ``None``: with the key that it was made with.
            worked: called with the bytes that were read.

        Raises:
            BackupUnsound: the medium does not give back what was written.
        """
        _make_folder(self._restored.path)
        data_key = self._data_key
        try:
            if holder is not None:
                data_key = open_with_holder(self.head.recipients, holder, self.head.manifest.encode())
            read_back(part, self.head, data_key, self._restored.path, worked)
            bring_up_if_older(self._restored)
            with opened(self._restored.records_file) as records:
                if read_heads(records) != self._heads:
                    raise malformed_backup()
        except DataFault as fault:
            raise _unsound(part.parent) from fault
        check = check_files(self._restored, self._restored.read_facts())
        with storage_faults(self._restored.path):
            remove_tree(self._restored.path)
        return tuple(finding.said_of(self._folder.path) for finding in check.findings)


def _make_folder(path: Path) -> None:
    with storage_faults(path):
        path.mkdir(mode=0o700)


def _unsound(place: Path) -> BackupUnsound:
    return BackupUnsound(
        phrase(
            "errors",
            "What was written in {folder} does not come back as it was: the medium seems to be failing. "
            "There is no backup on it now. Use another medium.",
        ),
        folder=place,
    )
