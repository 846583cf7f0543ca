"""What has to hold after a fault, as the product itself shows it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from rig.practice import ANA, PRACTICE, Practice

from kiosk.comfort import Comfort
from kiosk.commands.status import status_of
from kiosk.errors import RapportError, Refused
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.store.draft import draft_folder
from kiosk.store.folder import PracticeFacts
from kiosk.vault.codes import make_code, split_code

SENT_BEFORE = (1, 2)
SENT_AFTER = 99


def wrong_afterwards(practice: Practice, sent: Sequence[int], tried: Iterable[int]) -> list[str]:
    """Open the practice with the product and compare it with what was acknowledged.

    Args:
        practice: after the fault.
        sent: numbers of the sheets of Ana's that were acknowledged.
        tried: of those that were handed over at all.
    """
    try:
        status_of(practice.path)
        practice.send([SENT_AFTER])
        seen = practice.seen()
        in_files = practice.wrong_in_files()
    except RapportError as fault:
        return [f"{type(fault).__name__}: {fault}"]
    complaints = [str(finding) for finding in seen.findings] + in_files
    shown = Counter(seen.sheets.get(ANA, []))
    known = {*SENT_BEFORE, *tried, SENT_AFTER}
    complaints += [f"sheet {number} is lost" for number in {*SENT_BEFORE, *sent, SENT_AFTER} - shown.keys()]
    complaints += [f"sheet {number} is there {times} times" for number, times in shown.items() if times > 1]
    complaints += [f"sheet {number} was never sent" for number in shown.keys() - known]
    return complaints


def admitted_as(practice: Practice, code: str) -> int | str:
    """Give the number of the client whom a code admits, or the name of the error that refuses it."""
    kiosk = practice.kiosk()
    try:
        return kiosk.admit(code).number
    except Refused as fault:
        return type(fault).__name__
    finally:
        kiosk.close()


def remembered(practice: Practice, name: str) -> Comfort | None:
    """Give what is remembered with a client's code."""
    kiosk = practice.kiosk()
    try:
        return kiosk.admit(practice.codes[name]).comfort
    finally:
        kiosk.close()


def answer_to(kiosk: ClientDesk, code: str) -> str:
    """Say what the kiosk does with a code: ``admitted``, or the name of the error that refuses it."""
    try:
        kiosk.admit(code)
    except Refused as fault:
        return type(fault).__name__
    return "admitted"


def with_another_secret(code: str) -> str:
    """Give a code of the same card with another secret."""
    selector, secret = split_code(code)
    return make_code(selector, (secret + 1) % 1_000_000)


def wrong_with_next_set_up(path: Path) -> list[str]:
    """See that what is left does not stand in the way of another set-up."""
    facts = PracticeFacts(bytes(16), PRACTICE, 1, 1)
    with draft_folder(path) as draft:
        draft.write_facts(facts)
    left = sorted(file.name for file in path.parent.iterdir())
    return [] if left == ["practice"] else [f"set-up leaves {left}"]
