"""One client: name, what can be done, and the tabs."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QTabWidget

from kiosk.trends.rules import Tier
from ui.therapist.access import AccessTab
from ui.therapist.desk_page import DeskPage
from ui.therapist.own.tab import ReflectionTab
from ui.therapist.trends import TrendsTab
from ui.widgets.controls import Notice, PlainButton, PrimaryButton, QuietButton, Text
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend

_BESIDE_PX: Final = 1000  # at 100 % text: from here on the acts stand beside the name
_IN_LINE_PX: Final = 640  # and from here on each in a line


class ClientPage(DeskPage):
    """Shows one client.

    Signals:
        back_asked: back to the caseload.
        survey_asked: the number of the client who is to answer now, on this device.
        access_asked: the second tab was opened.
        reflection_asked: the third tab was opened.
        take_along_asked: to a report, pictures of the plot and a copy of the answers.

    Attributes:
        trends: the Trends tab.
        access: the second tab: who can read, the code card, leaving and erasing.
        reflection: the third tab: the therapist's own ratings and the steps of repair.
        to_repair: leads there from the Trends tab, while something is open.
        number: the number of the client shown, or 0.
    """

    back_asked = Signal()
    survey_asked = Signal(int)
    access_asked = Signal()
    reflection_asked = Signal()
    take_along_asked = Signal()

    def __init__(self) -> None:
        """Build the page."""
        super().__init__()
        self.number = 0
        self.title = Text("", "desk_title")
        self.back = PlainButton(self.tr("All clients"), desk=True, arrow="back")
        self.survey = PrimaryButton(self.tr("Start the survey for this client"), desk=True)
        self.take_along = QuietButton(self.tr("To take along"), desk=True)
        self.trouble = Notice("desk_body", warning=True)
        self.trends, self.access, self.reflection = TrendsTab(), AccessTab(), ReflectionTab()
        self.to_repair = QuietButton(self.tr("Note steps of repair"), desk=True, arrow="on")
        self.to_repair.hide()
        self._asks_for_repair = False
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.trends, self.tr("Trends"))
        self.tabs.addTab(self.access, self.tr("Access and card"))
        self.tabs.addTab(self.reflection, self.tr("Reflection"))
        self._head, self._who, self._acts = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self.back.clicked.connect(self.back_asked)
        self.survey.clicked.connect(self._ask_for_survey)
        self.take_along.clicked.connect(self.take_along_asked)
        self.tabs.currentChanged.connect(self._note_tab)
        self.to_repair.clicked.connect(self._lead_to_repair)

    def _lay_out(self) -> None:
        space = current_theme().space
        for line in (self._head, self._who, self._acts):
            line.setSpacing(space.snug)
        self._who.addWidget(self.back)
        self._who.addWidget(self.title, 1)
        for act in (self.take_along, self.to_repair, self.survey):
            self._acts.addWidget(act)
        self._head.addLayout(self._who, 1)
        self._head.addLayout(self._acts)
        self.rows.addLayout(self._head)
        self.rows.addWidget(self.trouble)
        self.rows.addWidget(self.tabs, 1)
        self.rows.addStretch(0)  # keeps the head at the top while the tabs wait for what they show

    def rehearse(self, size: QSize) -> None:
        """Be laid out and drawn once, unseen and empty: most who unlock wait for one client alone."""
        self.resize(size)
        self.grab()

    def show_waiting(self, number: int, name: str, *, comes: bool = True) -> None:
        """Take the name whose trend is being read; who has left (``comes`` is False) cannot answer.

        The page is put up with ``show_client``, or before it with ``show_nothing_yet``.
        """
        self.number = number
        self._name(name)
        self.show_coming(comes=comes)
        self.trouble.tell("")
        self.access.begin()
        self.reflection.begin()
        self._show_way_to_repair(asks=False)
        self.tabs.setCurrentWidget(self.trends)

    def show_nothing_yet(self) -> None:
        """Show the name alone: what the tabs hold is another client's."""
        self.tabs.setVisible(False)

    def show_coming(self, *, comes: bool) -> None:
        """Offer a survey to a client who comes."""
        self.survey.setVisible(comes)

    def show_client(self, trend: "ClientTrend") -> None:
        """Show the trend of the client whose name is up already."""
        self._name(trend.name)
        self.trouble.tell("")
        self.tabs.setVisible(True)
        self.trends.show_trend(trend)
        assessment = trend.assessment
        asks = assessment.tier is Tier.UNUSUAL or bool(assessment.open_ruptures)
        self._show_way_to_repair(asks=asks)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self.trouble.tell(sentence)

    def enter(self) -> None:
        """Let arrow and page keys scroll at once."""
        self.trends.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Leave no code and no question on the second tab."""
        self.access.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put name and acts on lines of their own where the page is narrow, then each act as well."""
        super().resizeEvent(event)
        width = self.width() / current_theme().text_scale
        for line, least in ((self._head, _BESIDE_PX), (self._who, _IN_LINE_PX), (self._acts, _IN_LINE_PX)):
            upright = QBoxLayout.Direction.TopToBottom if width < least else QBoxLayout.Direction.LeftToRight
            line.setDirection(upright)

    def _name(self, name: str) -> None:
        self.title.setText(name)
        self.name_page(name)

    def _note_tab(self, _index: int) -> None:
        if self.tabs.currentWidget() is self.access and self.number:
            self.access.begin()
            self.access_asked.emit()
        else:
            self.access.forget()
        if self.tabs.currentWidget() is self.reflection and self.number:
            self.reflection_asked.emit()
        self._show_way_to_repair(asks=self._asks_for_repair)

    def _show_way_to_repair(self, *, asks: bool) -> None:
        self._asks_for_repair = asks
        self.to_repair.setVisible(asks and self.tabs.currentWidget() is self.trends)

    def _lead_to_repair(self) -> None:
        self.tabs.setCurrentWidget(self.reflection)

    def _ask_for_survey(self) -> None:
        self.survey_asked.emit(self.number)
