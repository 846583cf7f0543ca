"""The caseload: every client of the therapist, the one to look at first on top."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QScroller, QVBoxLayout, QWidget

from ui.therapist.case_painting import CaseDelegate
from ui.therapist.case_rows import CaseloadModel
from ui.therapist.desk_page import DeskPage
from ui.therapist.opened import Caseload, DeskState
from ui.widgets.controls import Notice, PrimaryButton, QuietButton, Text
from ui.widgets.theme import current_theme


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


class CaseloadPage(DeskPage):
    """Shows the list and what can be done from here.

    Signals:
        client_opened: the number and the name of the client to show.
        add_client_asked: a new client.
        close_asked: the kiosk itself is to be closed; asked and confirmed.
    """

    client_opened = Signal(int, str)
    add_client_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        """Build the page."""
        super().__init__()
        self.name_page(self.tr("Your clients"))
        self.model = CaseloadModel(self)
        self.list = CaseList()
        self.list.setModel(self.model)
        self.add_client = PrimaryButton(self.tr("Add a client"), desk=True)
        self.close_kiosk = QuietButton(self.tr("Close the kiosk"), desk=True)
        self.news = Text("", "desk_soft")
        self.records = Text("", "desk_small")
        self.findings = Notice("desk_body", warning=True)
        self.empty = Text(self.tr("No client yet. Add the first one to get a code card."), "desk_soft")
        self._build_question()
        self._lay_out()
        self.list.opened.connect(self._open_row)
        self.add_client.clicked.connect(self.add_client_asked)
        self.close_kiosk.clicked.connect(self._ask_to_close)

    def _build_question(self) -> None:
        space = current_theme().space
        self.question = QWidget()
        self.close_now = PrimaryButton(self.tr("Yes, close it"), desk=True)
        self.keep_open = QuietButton(self.tr("Keep it open"), desk=True)
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.snug)
        row.addWidget(
            Text(self.tr("Close the kiosk? Clients cannot answer until it is started again."), "desk_body"), 1
        )
        row.addWidget(self.close_now)
        row.addWidget(self.keep_open)
        self.question.hide()
        self.close_now.clicked.connect(self.close_asked)
        self.keep_open.clicked.connect(self._keep_open)

    def _lay_out(self) -> None:
        space = current_theme().space
        head = QHBoxLayout()
        head.setSpacing(space.snug)
        words = QVBoxLayout()
        words.setSpacing(space.hair)
        words.addWidget(Text(self.tr("Your clients"), "desk_title"))
        words.addWidget(self.news)
        head.addLayout(words, 1)
        head.addWidget(self.add_client, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(head)
        self.rows.addWidget(self.findings)
        self.rows.addWidget(self.empty)
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
        self.records.setText(self.tr("Records: {code}").format(code=state.state_code))
        self.findings.tell("\n".join(state.findings))

    def enter(self) -> None:
        """Take the focus: the list where there is one, so that arrow keys work at once."""
        self._keep_open()
        (self.list if self.model.rowCount() else self.add_client).setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why the caseload could not be read anew."""
        self.findings.tell(sentence)

    def _news(self, state: DeskState) -> str:
        words = [self.tr("%n new answer sheet(s) since you last looked", "", state.arrived)]
        if state.unassigned:
            words.append(self.tr("%n answered without a code", "", state.unassigned))
        return " · ".join(words)

    def _open_row(self, row: int) -> None:
        case = self.model.case(row)
        self.client_opened.emit(case.number, case.name)

    def _ask_to_close(self) -> None:
        self.question.show()
        self.close_kiosk.hide()
        self.keep_open.setFocus()

    def _keep_open(self) -> None:
        self.question.hide()
        self.close_kiosk.show()
