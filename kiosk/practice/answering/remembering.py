"""What suits a client, remembered with the code: found when the code is right, kept when the visit ends.

A convenience that never stands in anybody's way: whatever goes wrong here is tried once and not told.
"""

from contextlib import suppress
from dataclasses import dataclass

from kiosk.comfort import Comfort
from kiosk.errors import RapportError
from kiosk.store.comfort import ComfortFile
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import CardEntry, Keyring
from kiosk.vault.codes import comfort_key
from kiosk.vault.comfort import ComfortKey


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CardMemory:
    """Leave to remember one client's comfort, until the visit ends. It shows nothing of itself.

    Attributes:
        card: as it was when its code was found right.
        key: opens and seals what is remembered with it.
    """

    card: CardEntry
    key: ComfortKey


class Remembering:
    """Finds and keeps what suits clients. Nothing here raises for what the disk or the file does.

    Args:
        folder: the practice.
        practice_id: 16 bytes.
        keyring: of the same folder.
    """

    def __init__(self, folder: PracticeFolder, practice_id: bytes, keyring: Keyring) -> None:
        self._file = ComfortFile(folder.path)
        self._practice_id = practice_id
        self._keyring = keyring

    def prepare(self) -> None:
        """Make the file if there is none: one that came with the first choice would tell of it."""
        with suppress(RapportError):
            self._file.make()

    def recall(self, card: CardEntry, secret: int) -> tuple[CardMemory | None, Comfort | None]:
        """Find what is remembered with a card whose code was found right.

        Args:
            card: the card.
            secret: the six digits.

        Returns:
            What remembers from now on, and what was remembered; ``None`` for nothing.
        """
        try:
            key = comfort_key(card.selector, card.client_number, secret, card.salt)
        except MemoryError:  # the code itself was judged with as much; a moment later it is gone
            return None, None
        memory = CardMemory(card, ComfortKey(self._practice_id, card.selector, card.client_number, key))
        with suppress(RapportError):
            sealed = self._file.read(card.selector)
            return memory, None if sealed is None else memory.key.open(sealed)
        return memory, None

    def keep(self, memory: CardMemory, comfort: Comfort) -> None:
        """Keep ``comfort`` with the card, unless the card was withdrawn meanwhile; wipe the key."""
        if memory.key.is_wiped:
            return
        try:
            sealed = memory.key.seal(comfort)
        finally:
            memory.key.wipe()
        with suppress(RapportError):
            self._file.put(memory.card.selector, sealed, lambda: self._is_here(memory.card))

    def _is_here(self, card: CardEntry) -> bool:
        return self._keyring.card(card.selector) == card
