"""What a restored practice takes from the folder that was there before."""

from contextlib import suppress

from kiosk.errors import MachineFault, RapportError
from kiosk.practice.files import opened
from kiosk.store.comfort import ComfortFile
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.older import keys_of_today
from kiosk.words import phrase

_ERASED_UNKNOWN = phrase(
    "findings",
    "Which clients were erased since the backup could not be read from the folder that was here before. "
    "If any were, erase them again.",
)
_THERAPISTS_BACK = phrase(
    "findings",
    "{count} therapists who were removed since the backup can unlock again. Remove them again.",
)


def carry_over(before: PracticeFolder, draft: PracticeFolder) -> tuple[int, list[Finding]]:
    """Erase again who was erased since; give how many were in the backup, and what is to be seen to.

    What suits the clients is in no backup, so it is taken from the folder that is there: it opens with cards
    that are the same, and what was remembered with withdrawn ones was overwritten. That folder, an older
    Rapport's too, stays as it is.
    """
    with suppress(MachineFault):
        ComfortFile(draft.path).take_over(ComfortFile(before.path))
    try:
        with keys_of_today(before) as keys:
            erased = Keyring(keys).erased()
            holders = {one.holder_id for one in Keyring(keys).holders()}
    except RapportError:
        return 0, [Finding(_ERASED_UNKNOWN)]
    with opened(draft.keys_file) as keys, Keyring(keys).together() as keyring:
        sound = keyring.as_far_as_sound()
        there = {client.number for client in sound.clients()}
        back = [one for one in sound.holders() if one.holder_id not in holders]
        for number in erased:
            keyring.erase_client(number)
    findings = [Finding(_THERAPISTS_BACK, {"count": len(back)})] if back else []
    return len(there.intersection(erased)), findings
