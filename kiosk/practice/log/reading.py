"""Reading the practice's log: one sentence an entry, made from numbers when somebody looks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.errors import DataFault
from kiosk.practice.desk.intake import Sources, open_log
from kiosk.practice.desk.opening_rows import LoggedRow
from kiosk.practice.desk.resuming import Progress
from kiosk.practice.log.events import NO_CLIENT, NOBODY, Event, Happening, TakenAlong
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.words import Phrase, phrase

Value = str | int | Phrase

_SOMEBODY = phrase("log", "Somebody")
_RECOVERY_KEY = phrase("log", "The recovery key")
_FORMER = phrase("log", "A former colleague")
_UNKNOWN = phrase("log", "Something that only a newer Rapport knows (number {event})")
_UNREADABLE = phrase("log", "An entry that cannot be read")

_SENTENCES: Mapping[int, Phrase] = {
    Event.KIOSK_STARTED: phrase("log", "The kiosk was started"),
    Event.CLOCK_JUMPED: phrase("log", "The clock of the kiosk was changed (minutes: {minutes})"),
    Event.UNLOCKED: phrase("log", "{who}: unlocked"),
    Event.UNLOCK_FAILED: phrase("log", "Wrong passphrases: {count}"),
    Event.EXPORTED: phrase("log", "{who}: answer sheets exported (sheets: {sheets}, clients: {clients})"),
    Event.TAKEN_ALONG: phrase("log", "{who}: something about client {client} saved"),
    Event.CHECK_FOUND: phrase("log", "A check found what is not as Rapport wrote it ({count})"),
    Event.FIGURES_SAVED: phrase(
        "log", "{who}: figures across clients saved, without names (clients: {clients})"
    ),
    Event.CLIENT_ADDED: phrase("log", "{who}: client {client} added"),
    Event.CARD_ISSUED: phrase("log", "{who}: new code card for client {client}"),
    Event.GRANTED: phrase("log", "{who}: client {client} shared with {holder}"),
    Event.GRANT_REMOVED: phrase("log", "{who}: client {client} no longer shared with {holder}"),
    Event.TRANSFERRED: phrase("log", "{who}: client {client} transferred to {holder}"),
    Event.CLIENT_LEFT: phrase("log", "{who}: client {client} has left"),
    Event.CLIENT_RETURNED: phrase("log", "{who}: client {client} comes again"),
    Event.CLIENT_ERASED: phrase("log", "{who}: client {client} erased"),
    Event.THERAPIST_ADDED: phrase("log", "{who}: therapist {holder} added"),
    Event.THERAPIST_REMOVED: phrase("log", "{who}: a therapist removed"),
    Event.PASSPHRASE_CHANGED: phrase("log", "{who}: own passphrase changed"),
    Event.PASSPHRASE_RESET: phrase("log", "{who}: new passphrase given to {holder}"),
    Event.COST_RAISED: phrase(
        "log", "{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})"
    ),
    Event.RECOVERY_KEY_CHANGED: phrase("log", "{who}: new recovery key made"),
    Event.BACKED_UP: phrase("log", "{who}: backup made (rows: {rows})"),
    Event.RESTORED: phrase("log", "A backup was put back (rows: {rows})"),
    Event.RETENTION_SET: phrase("log", "{who}: answer sheets are kept for so many months: {months}"),
    Event.SHEETS_EMPTIED: phrase(
        "log", "{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}"
    ),
    Event.LANGUAGES_CHOSEN: phrase("log", "{who}: languages of the practice changed"),
    Event.LOOK_CHOSEN: phrase("log", "{who}: look of the clients’ pages changed"),
    Event.QUESTIONS_CHOSEN: phrase("log", "{who}: what clients are asked changed"),
    Event.NOTICE_CHOSEN: phrase("log", "{who}: notice on saved files changed"),
    Event.TIMES_CHOSEN: phrase(
        "log",
        "{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s",
    ),
    Event.KIOSK_ADDED: phrase("log", "{who}: a kiosk without therapists added"),
    Event.BUNDLE_OUT: phrase("log", "A bundle of this kiosk’s rows was written ({rows} rows)"),
    Event.BUNDLE_IN: phrase("log", "Rows of another kiosk were brought in ({rows} new rows)"),
    Event.ROSTER_OUT: phrase("log", "{who}: list of clients for other kiosks written ({clients} clients)"),
    Event.ROSTER_IN: phrase("log", "A new list of clients was brought to a kiosk ({clients} clients)"),
    Event.FORM_CHANGED: phrase(
        "log", "A newer Rapport brought the records to a newer form (from {before} to {now})"
    ),
}
_KEEP_ALL = phrase("log", "{who}: answer sheets are kept without limit")
_EXPORTED_ONE = phrase("log", "{who}: answer sheets of client {client} exported (sheets: {sheets})")
_TAKEN: Mapping[int, Phrase] = {
    TakenAlong.REPORT: phrase("log", "{who}: a report on client {client} saved"),
    TakenAlong.PICTURE: phrase("log", "{who}: a plot of client {client} saved as a picture"),
    TakenAlong.TABLE: phrase("log", "{who}: a plot of client {client} saved as a table"),
}
_NUMBER_NAMES: Mapping[int, tuple[str, ...]] = {
    Event.UNLOCK_FAILED: ("count",),
    Event.EXPORTED: ("clients", "sheets"),
    Event.CHECK_FOUND: ("count",),
    Event.FIGURES_SAVED: ("clients",),
    Event.BACKED_UP: ("rows",),
    Event.RESTORED: ("rows",),
    Event.RETENTION_SET: ("months",),
    Event.SHEETS_EMPTIED: ("months", "sheets"),
    Event.TIMES_CHOSEN: ("visit", "lock"),
    Event.BUNDLE_OUT: ("rows",),
    Event.BUNDLE_IN: ("rows",),
    Event.ROSTER_OUT: ("clients",),
    Event.ROSTER_IN: ("clients",),
    Event.FORM_CHANGED: ("before", "now"),
}
_MINUTE_MS = 60_000
_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the practice's log as a sentence.

    Attributes:
        when_ms: when it was written by the clock of that device, milliseconds since 1970-01-01 UTC.
        phrase: what happened, with named places.
        values: what goes into them; a value may be a phrase itself.
        happening: the same as numbers; ``None`` for an entry that cannot be read.
    """

    when_ms: int
    phrase: Phrase
    values: Mapping[str, Value]
    happening: Happening | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """What people are called by whoever reads the log.

    Attributes:
        holders: holder id -> name.
        clients: client number -> name; others are told by their number.
    """

    holders: Mapping[bytes, str] = field(repr=False)
    clients: Mapping[int, str] = field(repr=False)

    def holder(self, holder_id: bytes) -> Value:
        """Give a name for a holder who may not be here any more."""
        if holder_id == RECOVERY_HOLDER:
            return _RECOVERY_KEY
        return _SOMEBODY if holder_id == NOBODY else self.holders.get(holder_id, _FORMER)

    def client(self, number: int) -> Value:
        """Give a client's name, or the number where the client is not this reader's."""
        return self.clients.get(number, number)


def happenings(logged: Iterable[LoggedRow]) -> Iterator[tuple[LoggedRow, Happening | None]]:
    """Read opened entries; an entry that cannot be read gives ``None``, a copy of an entry nothing."""
    seen: set[bytes] = set()
    for row in logged:
        if row.record_id in seen:
            continue
        seen.add(row.record_id)
        try:
            yield row, Happening.read(row.body)
        except DataFault:
            yield row, None


def entry_of(when_ms: int, happening: Happening | None, names: Names) -> LogEntry:
    """Make the sentence of one entry."""
    if happening is None:
        return LogEntry(when_ms, _UNREADABLE, {})
    sentence = _SENTENCES.get(happening.event)
    if sentence is None:
        return LogEntry(when_ms, _UNKNOWN, {"event": happening.event}, happening)
    if happening.event == Event.RETENTION_SET and happening.numbers == (0,):
        sentence = _KEEP_ALL
    if happening.event == Event.EXPORTED and happening.client != NO_CLIENT:
        sentence = _EXPORTED_ONE
    if happening.event == Event.TAKEN_ALONG:
        sentence = _TAKEN.get(happening.numbers[0], sentence)
    return LogEntry(when_ms, sentence, _values(happening, names), happening)


def _values(happening: Happening, names: Names) -> dict[str, Value]:
    values: dict[str, Value] = {
        "who": names.holder(happening.who),
        "holder": names.holder(happening.holder),
        "client": names.client(happening.client),
    }
    match happening.event:
        case Event.CLOCK_JUMPED:
            values["minutes"] = round(happening.numbers[0] / _MINUTE_MS)
        case Event.COST_RAISED:
            values["mebibytes"], values["passes"] = happening.numbers[0] // _KIB_PER_MIB, happening.numbers[1]
        case event:
            values.update(zip(_NUMBER_NAMES.get(event, ()), happening.numbers, strict=False))
    return values


def read_log(sources: Sources, names: Names, progress: Progress | None = None) -> tuple[LogEntry, ...]:
    """Read the whole log, newest entry first.

    Args:
        sources: rows and secrets; the log's seed must be among them.
        names: what people are called.
        progress: called with rows done and rows to do; raise from it to stop.

    Raises:
        MachineFault: the records cannot be read.
    """
    logged = open_log(sources, progress)
    entries = [entry_of(row.wall_ms, happening, names) for row, happening in happenings(logged)]
    return tuple(reversed(entries))
