"""A slot from a slower machine, or from long ago, gets dearer to guess once its passphrase is at hand."""

from collections.abc import Callable

from kiosk.errors import MachineFault
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.unlocking.signing_in import SignedIn
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.cost import CEILING, Cost, calibrated_cost
from kiosk.vault.slots import TooLittleMemory, make_slot, read_cost

Calibrate = Callable[[], Cost]
"""Measures this machine and gives what a guess should cost on it; ``None`` in its place: never raise."""

WANTED_SECONDS = 0.5
CLEARLY_LESS = 0.7
"""Opening has to be quicker than this part of ``WANTED_SECONDS``: a busy moment must not decide."""


def raise_cost(
    keyring: Keyring,
    logbook: Logbook,
    signed_in: SignedIn,
    passphrase: str,
    calibrate: Calibrate = calibrated_cost,
) -> tuple[Finding, ...]:
    """Make a dearer slot where opening took clearly less than half a second; never a cheaper one.

    Args:
        keyring: keeps the slots.
        logbook: hears of it.
        signed_in: whose passphrase was right just now.
        passphrase: that passphrase.
        calibrate: called only where the opening was too quick; takes about a second.

    Returns:
        What could not be written: that keeps nobody out.
    """
    opened = signed_in.opened
    if opened is None or opened.seconds >= WANTED_SECONDS * CLEARLY_LESS:
        return ()
    holder_id = signed_in.holder.holder_id
    try:
        cost = _higher(read_cost(opened.slot), calibrate(), opened.seconds)
        if cost is None:
            return ()
        slot = make_slot(passphrase, opened.master, holder_id, cost)
        if not _replace(keyring, holder_id, opened.slot, slot):
            return ()
    except (MemoryError, TooLittleMemory):
        return ()
    except MachineFault:
        return (Finding(NOTHING_WRITTEN),)
    numbers = (cost.memory_kib, cost.iterations, cost.lanes)
    missing = logbook.write(Happening(Event.COST_RAISED, who=holder_id, numbers=numbers))
    return () if missing is None else (missing,)


def _higher(now: Cost, measured: Cost, seconds: float) -> Cost | None:
    """Give a cost that is not below ``now`` in any of its parts, ``None`` where it would not be above."""
    parts = zip(
        (measured.memory_kib, measured.iterations, measured.lanes),
        (now.memory_kib, now.iterations, now.lanes),
        strict=True,
    )
    if any(new < old for new, old in parts):
        # Made with more memory than is chosen here: what is missing comes from more passes.
        passes = min(int(now.iterations * WANTED_SECONDS / seconds), CEILING.iterations)
        measured = Cost(now.memory_kib, max(passes, now.iterations), now.lanes)
    return measured if _work(measured) > _work(now) else None


def _work(cost: Cost) -> int:
    return cost.memory_kib * cost.iterations


def _replace(keyring: Keyring, holder_id: bytes, before: bytes, slot: bytes) -> bool:
    """Put the new slot in the place of the one that was opened, unless that was exchanged meanwhile."""
    with keyring.together() as together:
        entry = together.holder(holder_id)
        if entry is None or entry.slot != before:
            return False
        together.put_slot(holder_id, slot)
    return True
