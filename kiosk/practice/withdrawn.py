"""What goes when a card is withdrawn: what its client liked, remembered with the card's code."""

from collections.abc import Iterable
from contextlib import suppress

from kiosk.errors import MachineFault
from kiosk.store.comfort import ComfortFile
from kiosk.store.folder import PracticeFolder


def forget_comfort(folder: PracticeFolder, selectors: Iterable[int]) -> None:
    """Overwrite what was remembered with cards that are gone from the keys file; call it after they are.

    Their salts went with them, so that nothing opens what was remembered even where the disk does not take
    this; so a fault is no reason to stop, or to tell anybody.
    """
    with suppress(MachineFault):
        ComfortFile(folder.path).overwrite(selectors)
