"""The backup: when the last one was, where the next one goes, and what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal

from ui.therapist.practice.state import PracticeState
from ui.therapist.subpage import SubPage
from ui.widgets.controls import Card, Notice, Text
from ui.widgets.dates import date_and_time
from ui.widgets.entry import EntryRow
from ui.widgets.progressing import Busy
from ui.widgets.sticks import Stick
from ui.widgets.tab_order import in_order
from ui.widgets.words import figure, straight, told

if TYPE_CHECKING:
    from kiosk.practice.backup.backing_up import BackupMade

_LOOK_EVERY_MS = 1500
_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat  # as it is printed on a stick


class BackupPage(SubPage):
    """Asks where to, and tells what came of it.

    Signals:
        place_chosen: the folder where the backup is to go.
        other_asked: let the person choose another folder.
        sticks_asked: look which sticks are in; the answer comes by ``show_sticks``.
        stop_asked: end the backup.

    Attributes:
        last: when the last one was, in words.
        due: why it is time for another one; hidden when it is not.
        places: a row for each stick that is in.
        other: leads to another folder.
        busy: how far the backup is.
    """

    place_chosen = Signal(object)
    other_asked = Signal()
    sticks_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        """Build the page; no place is known yet."""
        super().__init__(
            self.tr("Backup"),
            self.tr("Practice"),
            self.tr(
                "One encrypted file with all answers and all keys. It opens with a therapist’s passphrase "
                "or the recovery key, on this device or on a new one."
            ),
        )
        self.last = Text("", "desk_strong")
        self.due = Notice("desk_body", warning=True)
        self.where = Text(self.tr("Where shall it go?"), "desk_heading")
        self.hint = Text(self.tr("Put a USB stick in: it appears here by itself."), "desk_soft")
        self.other = EntryRow(
            self.tr("Another folder"), self.tr("On this device or in the practice’s network")
        )
        self.busy = Busy(self.tr("Making the backup, then restoring it once to see that it works"))
        self.places: list[EntryRow] = []
        self._sticks: tuple[Stick, ...] = ()
        self._lay_out()
        self.finish()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self.sticks_asked)
        self.other.clicked.connect(self.other_asked)
        self.busy.stop_asked.connect(self.stop_asked)

    def _lay_out(self) -> None:
        state = Card()
        state.rows.addWidget(self.last)
        state.rows.addWidget(self.due)
        for part in (state, self.busy, self.where, self.hint, self.other):
            self.content.addWidget(part)

    @property
    def is_working(self) -> bool:
        """Whether a backup is being made at this moment."""
        return self.back.isHidden()

    def enter(self) -> None:
        """Begin to look for sticks."""
        super().enter()
        self._wait(waiting=False)
        self.sticks_asked.emit()
        self._look.start()

    def forget(self) -> None:
        """Stop looking."""
        self._look.stop()

    def show_state(self, state: PracticeState) -> None:
        """Show when the last one was."""
        if state.last_backup is None:
            self.last.setText(self.tr("There is no backup of this practice yet."))
        else:
            last = self.tr("The last backup: {date}, {count} records")
            date = date_and_time(state.last_backup.ms, self.locale())
            self.last.setText(last.format(date=date, count=state.last_backup.rows))
        due = state.backup_due
        self.due.tell("" if due is None else told(due.phrase, due.values))

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        """Show the sticks that are in now."""
        if tuple(sticks) == self._sticks:
            return
        self._sticks = tuple(sticks)
        for row in self.places:
            self.content.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.places = [self._row_of(stick) for stick in sticks]
        before = self.content.indexOf(self.other)
        for place, row in enumerate(self.places):
            self.content.insertWidget(before + place, row)
        in_order((self.busy.stop, *self.places, self.other))
        self._show_places(shown=not self.is_working)

    def show_working(self) -> None:
        """Say that a backup is being made."""
        self.trouble.tell("")
        self.told.tell("")
        self._wait(waiting=True)
        self.busy.begin()
        self.lead_to(self.busy.stop)

    def show_made(self, made: "BackupMade") -> None:
        """Say what came of it."""
        self._wait(waiting=False)
        words = self.tr(
            "The backup is made, and it was restored once to see that it works: {count} records, {size}. "
            "It is {file}."
        )
        size = self.locale().formattedDataSize(made.size, 1, _DECIMAL)
        sentence = words.format(count=figure(made.rows), size=size, file=straight(str(made.file)))
        away = self.tr("Take the stick out and keep it away from this device.")
        self.tell(sentence if made.same_disk else f"{sentence} {away}")
        warnings = [told(finding.phrase, finding.values) for finding in made.findings]
        if made.same_disk:
            near = self.tr(
                "It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick."
            )
            warnings.insert(0, near)
        self.trouble.tell("\n".join(warnings))

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no backup."""
        self._wait(waiting=False)
        super().show_trouble(sentence)

    def _row_of(self, stick: Stick) -> EntryRow:
        free = self.locale().formattedDataSize(stick.free, 1, _DECIMAL)
        row = EntryRow(stick.name, self.tr("{size} free").format(size=free))
        row.clicked.connect(partial(self._choose, stick.path))
        return row

    def _choose(self, place: Path) -> None:
        self.place_chosen.emit(place)

    def _wait(self, *, waiting: bool) -> None:
        self.back.setVisible(not waiting)
        self._show_places(shown=not waiting)
        if not waiting:
            self.busy.end()

    def _show_places(self, *, shown: bool) -> None:
        for part in (self.where, self.other, *self.places):
            part.setVisible(shown)
        self.hint.setVisible(shown and not self.places)
