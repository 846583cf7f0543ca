"""Where a desk's memory lies: the sealed state in the keys file, and the encrypted index."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.errors import DataFault, MachineFault
from kiosk.practice.desk.intake import NO_SHEETS, Intake
from kiosk.practice.desk.state import DeskState
from kiosk.practice.granted import GrantedClient
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.index.columns import SheetColumns
from kiosk.store.index.file import TrendIndex
from kiosk.store.index.sealing import open_columns, open_sides, seal_columns, seal_sides
from kiosk.store.index.sides import NO_SIDES, Sides
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.holders import Holder
from kiosk.words import phrase

_STATE_LOST = phrase(
    "findings",
    "What your desk remembered from the last unlock was damaged. All rows were checked from the first one; "
    "every sheet counts as unread again.",
)


class DeskMemory:
    """Reads and writes what one holder's desk remembers.

    Args:
        keyring: of the practice.
        index_file: made when it is missing.
        holder: whose desk.
        practice_id: what the state is bound to.
    """

    def __init__(self, keyring: Keyring, index_file: Path, holder: Holder, practice_id: bytes) -> None:
        self._keyring = keyring
        self._index = _opened_index(index_file)
        self._holder = holder
        self._practice_id = practice_id

    def recall(self) -> tuple[DeskState, list[Finding]]:
        """Open the state; a damaged one is a finding and an empty memory."""
        sealed = self._keyring.desk_state(self._holder.holder_id)
        try:
            return DeskState.open(sealed, self._holder, self._practice_id), []
        except DataFault:
            return DeskState(), [Finding(_STATE_LOST)]

    def indexed(self, granted: Mapping[int, GrantedClient]) -> dict[int, SheetColumns]:
        """Open what the index holds; what does not open is missing, and is built again."""
        indexed: dict[int, SheetColumns] = {}
        if self._index is None:
            return indexed
        for number, sealed in self._index.load(granted).items():
            try:
                indexed[number] = open_columns(granted[number].seed, number, sealed)
            except DataFault:
                continue
        return indexed

    def indexed_sides(self, granted: Mapping[int, GrantedClient]) -> dict[int, Sides]:
        """Open what the index holds beside the sheets; what does not open is missing, and is built again."""
        indexed: dict[int, Sides] = {}
        if self._index is None:
            return indexed
        for number, sealed in self._index.load_sides(granted).items():
            try:
                indexed[number] = open_sides(granted[number].seed, number, sealed)
            except DataFault:
                continue
        return indexed

    def keep(self, intake: Intake, granted: Mapping[int, GrantedClient], state: DeskState) -> list[Finding]:
        """Write the index, then the checkpoints: the other way round a power cut could lose sheets."""
        if self._index is None:
            return [Finding(NOTHING_WRITTEN)]
        try:
            self._index.store(_sealed(intake, granted), _sealed_sides(intake, granted))
            self.remember(state)
        except MachineFault:
            return [Finding(NOTHING_WRITTEN)]
        intake.changed.clear()
        return []

    def keep_opened(self, granted: Mapping[int, GrantedClient], intake: Intake) -> None:
        """Write what was opened before the work was stopped, without checkpoints: the rest is still to come.

        Where it cannot be written, it is opened again.
        """
        if self._index is not None:
            with suppress(MachineFault):
                self._index.store(_sealed(intake, granted), _sealed_sides(intake, granted))

    def tidy(self) -> list[Finding]:
        """Forget what the index holds of clients who are not in the keys file any more."""
        if self._index is None:
            return [Finding(NOTHING_WRITTEN)]
        try:
            known = self._keyring.as_far_as_sound()
            numbers = {client.number for client in known.clients()}
            if not known.left_out:
                self._index.keep_only(numbers)
        except MachineFault:
            return [Finding(NOTHING_WRITTEN)]
        return []

    def remember(self, state: DeskState, keyring: Keyring | None = None) -> None:
        """Write the state; as a part of the transaction that ``keyring`` joins, if one is given."""
        sealed = state.seal(self._holder, self._practice_id)
        (keyring or self._keyring).put_desk_state(self._holder.holder_id, sealed)

    def close(self) -> None:
        """Let go of the index."""
        if self._index is not None:
            self._index.close()


def _sealed(intake: Intake, granted: Mapping[int, GrantedClient]) -> dict[int, bytes]:
    return {
        number: seal_columns(granted[number].seed, number, intake.kept.get(number, NO_SHEETS))
        for number in intake.changed
    }


def _sealed_sides(intake: Intake, granted: Mapping[int, GrantedClient]) -> dict[int, bytes]:
    return {
        number: seal_sides(granted[number].seed, number, intake.kept_sides[number])
        for number in intake.changed
        if len(intake.kept_sides.get(number, NO_SIDES))
    }


def _opened_index(file: Path) -> TrendIndex | None:
    """Open the index; in a folder that cannot be written there may be none, and the records are read anew."""
    try:
        return TrendIndex(file)
    except MachineFault:
        return None
