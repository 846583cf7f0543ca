"""The caseload: every client of the therapist, the one to look at first on top."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.trends.caseload import Part
from ui.therapist.case_list import CaseList
from ui.therapist.case_rows import CaseloadModel
from ui.therapist.desk_page import DeskPage
from ui.therapist.finder import Arrangement, Finder, part_name
from ui.therapist.opened import Caseload, DeskState
from ui.therapist.search_field import SearchField
from ui.widgets.controls import Card, Notice, PrimaryButton, QuietButton, Text, announce
from ui.widgets.question import Question
from ui.widgets.side_by_side import SideBySide
from ui.widgets.theme import current_theme
from ui.widgets.words import straight

_NARROW_HEAD = 520  # px at 100 % text: below this the search stands under the title
_NARROW_PAGE = 440  # and below this the buttons under both
_LOW = 370  # px at 100 % text: a page that is lower has no title, and one box in place of buttons


class Reminder(Card):
    """Something to do that is due, and the button that leads there.

    Attributes:
        act: the button.
    """

    frame_role = "notice"

    def __init__(self, act: str) -> None:
        """Make a hidden one; ``act`` is the word on its button."""
        super().__init__()
        space = current_theme().space
        self.rows.setContentsMargins(space.base, space.tight, space.base, space.tight)
        self._words = Text("", "desk_body")
        self.act = QuietButton(act, desk=True)
        self.rows.addWidget(SideBySide(self._words, self.act))
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show ``sentence``, or hide when it is empty."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """Give the sentence shown."""
        return self._words.text()


class CaseloadPage(DeskPage):
    """Shows the list and what can be done from here.

    Signals:
        client_opened: the number and the name of the client to show.
        add_client_asked: a new client.
        practice_asked: to what there is to look after in the practice.
        backup_asked: to the backup, which is due.
        close_asked: the kiosk itself is to be closed; asked and confirmed.
    """

    client_opened = Signal(int, str)
    add_client_asked = Signal()
    practice_asked = Signal()
    backup_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        """Build the page."""
        super().__init__()
        self.name_page(self.tr("Your clients"))
        self.model = CaseloadModel(self)
        self.list = CaseList()
        self.list.setModel(self.model)
        self.search, self.finder = SearchField(), Finder()
        self.add_client = PrimaryButton(self.tr("Add a client"), desk=True)
        self.practice = QuietButton(self.tr("Practice"), desk=True)
        self.reminder = Reminder(self.tr("Make a backup"))
        self.close_kiosk = QuietButton(self.tr("Close the kiosk"), desk=True)
        self.news = Text("", "desk_soft")
        self.records = Text("", "desk_small")
        self.findings = Notice("desk_body", warning=True)
        self.told = Notice("desk_body")
        self.empty = Text(self.tr("No client yet. Add the first one to get a code card."), "desk_soft")
        self.unmatched = Text("", "desk_soft")
        self.everybody = QuietButton(self.tr("Show all clients"), desk=True)
        self.question = Question(
            self.tr("Close the kiosk? Clients cannot answer until it is started again."),
            self.tr("Yes, close it"),
            self.tr("Keep it open"),
        )
        self._lay_out()
        self._connect_search()
        self.list.opened.connect(self._open_row)
        self.add_client.clicked.connect(self.add_client_asked)
        self.practice.clicked.connect(self.practice_asked)
        self.reminder.act.clicked.connect(self.backup_asked)
        self.question.confirmed.connect(self.close_asked)
        self.question.declined.connect(self._keep_open)
        self.close_kiosk.clicked.connect(self._ask_to_close)

    def _lay_out(self) -> None:
        space = current_theme().space
        self._title = QWidget()
        words = QVBoxLayout(self._title)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(space.hair)
        words.addWidget(Text(self.tr("Your clients"), "desk_title"))
        words.addWidget(self.news)
        head = SideBySide(self._title, self.search, narrow=_NARROW_HEAD)
        self.rows.addWidget(SideBySide(head, self.practice, self.add_client, narrow=_NARROW_PAGE))
        self.rows.addWidget(self.findings)
        self.rows.addWidget(self.told)
        self.rows.addWidget(self.reminder)
        self.rows.addWidget(self.finder)
        self.rows.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self.nobody = QWidget()
        nobody = QVBoxLayout(self.nobody)
        nobody.setContentsMargins(0, space.roomy, 0, 0)
        nobody.setSpacing(space.base)
        nobody.addWidget(self.unmatched)
        nobody.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeading)
        nobody.addStretch(1)
        self.rows.addWidget(self.nobody, 1)
        self.rows.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space.snug)
        foot.addWidget(self.records, 1)
        foot.addWidget(self.close_kiosk)
        self.rows.addWidget(self.question)
        self.rows.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the rows where there is little of it: large text on a small screen."""
        super().resizeEvent(event)
        low = self.height() / current_theme().text_scale < _LOW
        self._title.setVisible(not low)
        self.finder.show_small(small=low)

    def _connect_search(self) -> None:
        self.search.line.textChanged.connect(self._narrow)
        self.search.line.stepped.connect(self._step)
        self.finder.chosen.connect(self._narrow)
        self.finder.arranged.connect(self._arrange)
        self.list.typed.connect(self._type)
        self.list.cleared.connect(self._clear_search)
        self.everybody.clicked.connect(self._show_everybody)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._ask_for_name)

    def show_caseload(self, caseload: Caseload) -> None:
        """Show the caseload; the client that was current stays current, and what was searched for stays."""
        number = self._current_number()
        self.model.show_rows(caseload.rows, self.locale())
        self.finder.show_counts(self.model.counts())
        self._show_rows(number)
        state = caseload.state
        self.news.setText(self._news(state))
        self.records.setText(self._records(state))
        self.findings.tell("\n".join(state.findings))
        self.reminder.tell(state.backup_due)

    def show_all(self) -> None:
        """Forget what was searched for: somebody came who would not be seen."""
        self.search.line.clear()
        self.finder.show_all()

    def _current_number(self) -> int:
        current = self.list.currentIndex()
        return self.model.case(current.row()).number if current.isValid() else -1

    def _narrow(self) -> None:
        number, typed = self._current_number(), self.search.line.text()
        self.list.is_searched = bool(typed)
        self.model.narrow(self.finder.part, typed)
        self._show_rows(number)

    def _arrange(self, arrangement: Arrangement) -> None:
        number = self._current_number()
        self.model.arrange(arrangement)
        self.list.name_order(by_need=arrangement is Arrangement.NEED)
        self._show_rows(number)

    def _show_rows(self, number: int) -> None:
        """Show the rows, or in words that there are none; the client with this number stays current."""
        known, shown = self.model.knows_any, self.model.rowCount() > 0
        if shown:
            self.list.setCurrentIndex(self.model.index(max(self.model.row_of(number), 0)))
        for part, visible in (
            (self.search, known),
            (self.finder, known),
            (self.empty, not known),
            (self.nobody, known and not shown),
            (self.list, shown),
        ):
            part.setVisible(visible)
        if known and not shown:
            self._tell_unmatched()

    def _tell_unmatched(self) -> None:
        typed, part = self.search.line.text().strip(), self.finder.part
        named = part_name(part)
        if not typed:
            said = self.tr("No client is in “{part}” now.").format(part=named)
        elif part is Part.ALL:
            said = self.tr("No client’s name has “{typed}” in it.").format(typed=typed)
        else:
            said = self.tr("No client’s name has “{typed}” in it, among “{part}”.").format(
                typed=typed, part=named
            )
        self.unmatched.setText(said)
        announce(self.unmatched, said)

    def _step(self, event: QKeyEvent) -> None:
        """Let the list have a key of the search line: it moves and opens without leaving the line."""
        if self.model.rowCount():
            self.list.keyPressEvent(event)

    def _type(self, letters: str) -> None:
        self._ask_for_name()
        self.search.line.deselect()
        self.search.line.insert(letters)

    def _ask_for_name(self) -> None:
        if self.model.knows_any:
            self.search.line.setFocus()
            self.search.line.selectAll()

    def _clear_search(self) -> None:
        self.search.line.clear()

    def _show_everybody(self) -> None:
        self.show_all()
        self.list.setFocus()

    def enter(self) -> None:
        """Take the focus: the list where there is one, so that arrow keys work at once."""
        self._keep_open()
        self.told.tell("")
        where = self.list if self.model.rowCount() else self.add_client
        (self.search.line if self.model.knows_any and not self.model.rowCount() else where).setFocus()

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.told.tell(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why the caseload could not be read anew."""
        self.findings.tell(sentence)

    def _news(self, state: DeskState) -> str:
        words = [self.tr("%n new answer sheet(s) since you last looked", "", state.arrived)]
        if state.unassigned:
            words.append(self.tr("%n answered without a code", "", state.unassigned))
        return " · ".join(words)

    def _records(self, state: DeskState) -> str:
        code = straight(state.state_code)
        if state.last_state_code is None:
            return self.tr("Records: {code}").format(code=code)
        words = self.tr("Records: {code}, last time {last}")
        return words.format(code=code, last=straight(state.last_state_code))

    def _open_row(self, row: int) -> None:
        case = self.model.case(row)
        self.client_opened.emit(case.number, case.name)

    def _ask_to_close(self) -> None:
        self.close_kiosk.hide()
        self.question.ask()

    def _keep_open(self) -> None:
        self.question.withdraw()
        self.close_kiosk.show()
