"""The caseload: every client of the therapist, the one to look at first on top."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QScroller, QVBoxLayout, QWidget

from ui.therapist.case_painting import CaseDelegate
from ui.therapist.case_rows import CaseloadModel
from ui.therapist.desk_page import DeskPage
from ui.therapist.opened import Caseload, DeskState
from ui.widgets.controls import Card, Notice, PrimaryButton, QuietButton, Text
from ui.widgets.question import Question
from ui.widgets.side_by_side import SideBySide
from ui.widgets.theme import current_theme
from ui.widgets.words import straight


class CaseList(QListView):
    """The rows. Enter or a tap opens one; letters find a name.

    Signals:
        opened: the row of the client to show.
    """

    opened = Signal(int)

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.setItemDelegate(CaseDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Your clients, the most urgent first"))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


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
        self.add_client = PrimaryButton(self.tr("Add a client"), desk=True)
        self.practice = QuietButton(self.tr("Practice"), desk=True)
        self.reminder = Reminder(self.tr("Make a backup"))
        self.close_kiosk = QuietButton(self.tr("Close the kiosk"), desk=True)
        self.news = Text("", "desk_soft")
        self.records = Text("", "desk_small")
        self.findings = Notice("desk_body", warning=True)
        self.told = Notice("desk_body")
        self.empty = Text(self.tr("No client yet. Add the first one to get a code card."), "desk_soft")
        self.question = Question(
            self.tr("Close the kiosk? Clients cannot answer until it is started again."),
            self.tr("Yes, close it"),
            self.tr("Keep it open"),
        )
        self._lay_out()
        self.list.opened.connect(self._open_row)
        self.add_client.clicked.connect(self.add_client_asked)
        self.practice.clicked.connect(self.practice_asked)
        self.reminder.act.clicked.connect(self.backup_asked)
        self.question.confirmed.connect(self.close_asked)
        self.question.declined.connect(self._keep_open)
        self.close_kiosk.clicked.connect(self._ask_to_close)

    def _lay_out(self) -> None:
        space = current_theme().space
        block = QWidget()
        words = QVBoxLayout(block)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(space.hair)
        words.addWidget(Text(self.tr("Your clients"), "desk_title"))
        words.addWidget(self.news)
        self.rows.addWidget(SideBySide(block, self.practice, self.add_client))
        self.rows.addWidget(self.findings)
        self.rows.addWidget(self.told)
        self.rows.addWidget(self.reminder)
        self.rows.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space.snug)
        foot.addWidget(self.records, 1)
        foot.addWidget(self.close_kiosk)
        self.rows.addWidget(self.question)
        self.rows.addLayout(foot)

    def show_caseload(self, caseload: Caseload) -> None:
        """Show the caseload; the client that was current stays current."""
        rows, state = caseload.rows, caseload.state
        current = self.list.currentIndex()
        number = self.model.case(current.row()).number if current.isValid() else -1
        self.model.show_rows(rows, self.locale())
        row = max(self.model.row_of(number), 0)
        if rows:
            self.list.setCurrentIndex(self.model.index(row))
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.news.setText(self._news(state))
        self.records.setText(self._records(state))
        self.findings.tell("\n".join(state.findings))
        self.reminder.tell(state.backup_due)

    def enter(self) -> None:
        """Take the focus: the list where there is one, so that arrow keys work at once."""
        self._keep_open()
        self.told.tell("")
        (self.list if self.model.rowCount() else self.add_client).setFocus()

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
