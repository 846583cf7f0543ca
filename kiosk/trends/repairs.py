"""Which sessions ask for repair, and which later answers of the client closed them.

Steps that a therapist takes close nothing; only what the client says next does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.trends.noticing import RARITIES
from kiosk.trends.rules import Tier
from kiosk.trends.series import History
from kiosk.trends.signals import Signal, assess


@dataclass(frozen=True, slots=True)
class Matter:
    """A session after which something is to be put right.

    Attributes:
        session: its number, from 1.
        signals: of the upper tier, weightiest first; may be empty where a rupture is open without one.
        closed_by: the number of the session whose answers closed it; ``None`` while it is open.
    """

    session: int
    signals: tuple[Signal, ...]
    closed_by: int | None

    @property
    def is_open(self) -> bool:
        """Whether the client's answers have not closed it yet."""
        return self.closed_by is None


def matters(history: History, signals: Sequence[Signal], open_ruptures: Sequence[int]) -> tuple[Matter, ...]:
    """Find every session with a signal of the upper tier or an open rupture, newest first.

    A rupture is closed by the first later session after which it is open no longer
    (``kiosk.trends.signals.Assessment.open_ruptures``); any other signal by the first later session that has
    a score, nothing of the upper tier, and nothing of what was noticed that goes on.

    Args:
        history: the client's sessions.
        signals: of every session.
        open_ruptures: sessions, from 1, whose rupture is open now.
    """
    upper: dict[int, list[Signal]] = {session: [] for session in open_ruptures}
    for signal in signals:
        if signal.tier is Tier.UNUSUAL:
            upper.setdefault(signal.session, []).append(signal)
    loud = frozenset(one.session for one in signals if one.tier is Tier.UNUSUAL or one.rule in RARITIES)
    still = frozenset(open_ruptures)
    return tuple(
        Matter(session, tuple(found), _closed_by(history, session, loud, is_open=session in still))
        for session, found in sorted(upper.items(), reverse=True)
    )


def _closed_by(history: History, session: int, loud: frozenset[int], *, is_open: bool) -> int | None:
    if is_open:
        return None
    if session in assess(_first(history, session)).open_ruptures:
        return _closed_rupture(history, session)
    later = range(session + 1, len(history) + 1)
    return next((one for one in later if history.usable[one - 1] and one not in loud), None)


def _closed_rupture(history: History, session: int) -> int:
    """Find the session that closed a rupture: what is closed stays so, so halving finds the first."""
    opened, closed = session, len(history)
    while closed - opened > 1:
        middle = (opened + closed) // 2
        if session in assess(_first(history, middle)).open_ruptures:
            opened = middle
        else:
            closed = middle
    return closed


def _first(history: History, count: int) -> History:
    return replace(
        history,
        times=history.times[:count],
        overall=history.overall[:count],
        prorated=history.prorated[:count],
        dimensions=MappingProxyType({name: scores[:count] for name, scores in history.dimensions.items()}),
        moments=history.moments[:count],
        repairs=history.repairs[:count],
        skipped=history.skipped[:count],
    )
