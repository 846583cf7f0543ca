"""What changed since the last unlock, in a few calm sentences: from what came in and what the log tells."""

from collections import Counter
from collections.abc import Iterable

from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.reading import Names, entry_of
from kiosk.store.findings import Finding
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.words import Phrase, phrase

MOST_PEOPLE = 5
"""So many changes about people are told one by one; the log has them all."""

_PEOPLE = frozenset(
    (
        Event.CLIENT_ADDED,
        Event.CARD_ISSUED,
        Event.GRANTED,
        Event.GRANT_REMOVED,
        Event.TRANSFERRED,
        Event.CLIENT_LEFT,
        Event.CLIENT_RETURNED,
        Event.CLIENT_ERASED,
        Event.THERAPIST_ADDED,
        Event.THERAPIST_REMOVED,
        Event.PASSPHRASE_RESET,
        Event.RECOVERY_KEY_CHANGED,
        Event.RETENTION_SET,
        Event.SHEETS_EMPTIED,
        Event.KIOSK_ADDED,
    )
)

_ARRIVED = (
    phrase("news", "One answer sheet came in."),
    phrase("news", "{count} answer sheets came in."),
)
_WRONG = (
    phrase("news", "A wrong passphrase was typed once."),
    phrase("news", "A wrong passphrase was typed {count} times."),
)
_RECOVERED = (
    phrase("news", "The recovery key was used once to unlock."),
    phrase("news", "The recovery key was used {count} times to unlock."),
)
_EXPORTED = (
    phrase("news", "Answer sheets were exported once."),
    phrase("news", "Answer sheets were exported {count} times."),
)
_BACKED_UP = (
    phrase("news", "One backup was made."),
    phrase("news", "{count} backups were made."),
)
_RESTORED = (
    phrase("news", "A backup was put back in the place of the practice's folder."),
    phrase("news", "Backups were put back in the place of the practice's folder {count} times."),
)
_FORM_CHANGED = (
    phrase(
        "news",
        "A newer Rapport brought the records of a device to a newer form, and kept what was before beside "
        "its folder.",
    ),
    phrase(
        "news",
        "{count} times a newer Rapport brought the records of a device to a newer form, and kept what was "
        "before beside its folder.",
    ),
)
_STARTED = (
    phrase("news", "The kiosk was started once."),
    phrase("news", "The kiosk was started {count} times."),
)
_JUMPED = (
    phrase("news", "The clock of the kiosk was changed once."),
    phrase("news", "The clock of the kiosk was changed {count} times."),
)
_FOUND = (
    phrase("news", "A check by a colleague found something that is not as Rapport wrote it."),
    phrase("news", "{count} checks by colleagues found something that is not as Rapport wrote it."),
)
_MORE_PEOPLE = (
    phrase("news", "One more change about people is in the practice's log."),
    phrase("news", "{count} more changes about people are in the practice's log."),
)
_COUNTED: tuple[tuple[Event, tuple[Phrase, Phrase]], ...] = (
    (Event.EXPORTED, _EXPORTED),
    (Event.BACKED_UP, _BACKED_UP),
    (Event.RESTORED, _RESTORED),
    (Event.FORM_CHANGED, _FORM_CHANGED),
    (Event.KIOSK_STARTED, _STARTED),
    (Event.CLOCK_JUMPED, _JUMPED),
)


def news_of(
    arrived: int, happened: Iterable[Happening | None], me: bytes, names: Names
) -> tuple[Finding, ...]:
    """Sum up what a therapist wants to know first.

    Args:
        arrived: sheets that came in.
        happened: the log's new entries in their order; ``None`` for one that cannot be read.
        me: the reader's holder id: what the reader did is no news.
        names: what people are called.
    """
    events = [one for one in happened if one is not None]
    others = [one for one in events if one.who != me]
    counts = Counter(one.event for one in others)
    wrong = sum(one.numbers[0] for one in events if one.event == Event.UNLOCK_FAILED)
    recovered = sum(one.event == Event.UNLOCKED and one.who == RECOVERY_HOLDER for one in others)
    told = [
        *_counted(arrived, _ARRIVED),
        *_counted(wrong, _WRONG),
        *_counted(recovered, _RECOVERED),
    ]
    for event, forms in _COUNTED:
        told += _counted(counts[event], forms)
    told += _counted(counts[Event.CHECK_FOUND], _FOUND)
    return (*told, *_people([one for one in others if one.event in _PEOPLE], names))


def _people(changes: list[Happening], names: Names) -> list[Finding]:
    entries = [entry_of(0, one, names) for one in changes[:MOST_PEOPLE]]
    told = [Finding(entry.phrase, entry.values) for entry in entries]
    return told + _counted(len(changes) - len(told), _MORE_PEOPLE)


def _counted(count: int, forms: tuple[Phrase, Phrase]) -> list[Finding]:
    """Give the sentence for ``count``: none for none, and one of its own for exactly one."""
    if count <= 0:
        return []
    one, more = forms
    return [Finding(one) if count == 1 else Finding(more, {"count": count})]
