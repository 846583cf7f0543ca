"""The way through everything behind "Practice"."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.practice.settings.disclosure import PracticeDisclosure
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.practice.settings.times import PracticeTimes
from ui.therapist.desk_page import DeskPage
from ui.therapist.own.mine_flow import MineFlow
from ui.therapist.practice.backup_flow import BackupFlow
from ui.therapist.practice.disclosure import DisclosurePage
from ui.therapist.practice.former import FormerPage
from ui.therapist.practice.home import PracticePage
from ui.therapist.practice.keeping import KeepingPage
from ui.therapist.practice.languages_flow import LanguagesFlow
from ui.therapist.practice.look_flow import LookFlow
from ui.therapist.practice.questions import QuestionsPage
from ui.therapist.practice.records_flow import RecordsFlow
from ui.therapist.practice.recovery_flow import RecoveryFlow
from ui.therapist.practice.state import PracticeState, read_practice
from ui.therapist.practice.therapists_flow import TherapistsFlow
from ui.therapist.practice.times import TimesPage
from ui.therapist.room import Room
from ui.therapist.subpage import SubPage


class PracticeFlow(QObject):
    """Leads from the first page to the others and back.

    Signals:
        back_asked: back to the caseload.
        client_opened: number and name of a client to show.
        page_shown: a page was put up and has what it shows.
        renamed: what the practice is called now.

    Attributes:
        home: what there is to look after.
        mine: what the own caseload says.
        records: the records and the log.
        backup: the backup.
        therapists: the colleagues and everybody's passphrase.
        recovery: a new recovery key.
        languages: which languages the practice speaks.
        keeping: how long answers are kept.
        look: how the clients' pages look.
        questions: what clients are asked.
        times: after how long without a touch a visit ends and the view locks.
        disclosure: the notice on saved files.
        former: the clients who have left.
    """

    back_asked = Signal()
    client_opened = Signal(int, str)
    page_shown = Signal(object)
    renamed = Signal(str)

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make all pages."""
        super().__init__(parent)
        self._room = room
        self.home, self.keeping, self.former = PracticePage(), KeepingPage(), FormerPage()
        self.questions, self.times, self.disclosure = QuestionsPage(), TimesPage(), DisclosurePage()
        self.records, self.backup = RecordsFlow(room, self), BackupFlow(room, self)
        self.therapists, self.recovery = TherapistsFlow(room, self), RecoveryFlow(room, self)
        self.look = LookFlow(room, self)
        self.mine = MineFlow(room, self)
        self.languages = LanguagesFlow(room, self)
        self._connect()

    def pages(self) -> tuple[DeskPage, ...]:
        """Give every page behind this one, for the window to hold."""
        people = self.therapists
        return (
            *(self.home, self.records.page, self.records.log, self.backup.page),
            *(people.page, people.add, people.reset, people.mine, *self.recovery.pages()),
            *(self.keeping, self.look.page, self.languages.page, self.languages.one, self.questions),
            *(self.times, self.disclosure, self.former, self.mine.page),
        )

    def _connect(self) -> None:
        self.home.back_asked.connect(self.back_asked)
        self.home.mine_asked.connect(self.mine.begin)
        self.home.records_asked.connect(self.records.begin)
        self.home.backup_asked.connect(self.backup.begin)
        self.home.therapists_asked.connect(self.therapists.begin)
        self.home.passphrase_asked.connect(self.therapists.begin_mine)
        self.home.recovery_asked.connect(self.recovery.begin)
        self.home.keeping_asked.connect(self._to_keeping)
        self.home.look_asked.connect(self.look.begin)
        self.look.renamed.connect(self.renamed)
        self.home.languages_asked.connect(self.languages.begin)
        self.home.questions_asked.connect(self._to_questions)
        self.home.times_asked.connect(self._to_times)
        self.home.disclosure_asked.connect(self._to_disclosure)
        self.home.former_asked.connect(self._to_former)
        self.records.page.back_asked.connect(self._leave_records)
        self.therapists.back_asked.connect(self.begin)
        self.recovery.back_asked.connect(self.begin)
        below: tuple[SubPage, ...] = (
            *(self.backup.page, self.therapists.page, self.keeping, self.questions, self.times),
            *(self.look.page, self.languages.page, self.disclosure, self.former, self.mine.page),
        )
        for page in below:
            page.back_asked.connect(self.begin)
        flows = (self.records, self.backup, self.therapists, self.recovery, self.look, self.languages)
        for flow in (*flows, self.mine):
            flow.page_shown.connect(self.page_shown)
        self.keeping.months_given.connect(self._keep)
        self.questions.chosen.connect(self._ask_so)
        self.times.chosen.connect(self._time_so)
        self.disclosure.chosen.connect(self._disclose_so)
        self.former.client_opened.connect(self.client_opened)

    def begin(self) -> None:
        """Show what there is to look after."""
        self._room.put_up(self.home)
        self._ask(self.home, self._show_home)

    def _show_home(self, state: PracticeState) -> None:
        self.home.show_state(state)
        self.page_shown.emit(self.home)

    def _leave_records(self) -> None:
        self.records.leave()
        self.begin()

    def _to_keeping(self) -> None:
        self._room.put_up(self.keeping)
        self._ask(self.keeping, self._show_keeping)

    def _show_keeping(self, state: PracticeState) -> None:
        self.keeping.show_months(state.retention_months)
        self.page_shown.emit(self.keeping)

    def _keep(self, months: int | None) -> None:
        job = partial(self._room.desk.set_retention, months)
        self._room.asking.ask(self.keeping, job, partial(self._kept, months))

    def _kept(self, months: int | None, destroyed: int) -> None:
        self.keeping.show_months(months)
        self.keeping.tell_kept(destroyed)

    def _to_questions(self) -> None:
        self._room.put_up(self.questions)
        self._ask(self.questions, self._show_questions)

    def _show_questions(self, state: PracticeState) -> None:
        self.questions.show_questions(state.questions)
        self.page_shown.emit(self.questions)

    def _ask_so(self, questions: PracticeQuestions) -> None:
        job = partial(self._room.desk.decisions.set_questions, questions)
        self._room.asking.ask(self.questions, job, self._asked_so)

    def _asked_so(self, questions: PracticeQuestions) -> None:
        self.questions.show_questions(questions)
        self.questions.tell_kept()

    def _to_times(self) -> None:
        self._room.put_up(self.times)
        self._ask(self.times, self._show_times)

    def _show_times(self, state: PracticeState) -> None:
        self.times.show_times(state.times)
        self.page_shown.emit(self.times)

    def _time_so(self, times: PracticeTimes) -> None:
        job = partial(self._room.desk.decisions.set_times, times)
        self._room.asking.ask(self.times, job, self._timed_so)

    def _timed_so(self, times: PracticeTimes) -> None:
        self.times.show_times(times)
        self.times.tell_kept()

    def _to_disclosure(self) -> None:
        self._room.put_up(self.disclosure)
        self._ask(self.disclosure, self._show_disclosure)

    def _show_disclosure(self, state: PracticeState) -> None:
        self.disclosure.show_disclosure(state.disclosure)
        self.page_shown.emit(self.disclosure)

    def _disclose_so(self, disclosure: PracticeDisclosure) -> None:
        job = partial(self._room.desk.decisions.set_disclosure, disclosure)
        self._room.asking.ask(self.disclosure, job, self._disclosed_so)

    def _disclosed_so(self, disclosure: PracticeDisclosure) -> None:
        self.disclosure.show_disclosure(disclosure)
        self.disclosure.tell_kept()

    def _to_former(self) -> None:
        self._room.put_up(self.former)
        self._ask(self.former, self._show_former)

    def _show_former(self, state: PracticeState) -> None:
        self.former.show_clients(state.former)
        self.page_shown.emit(self.former)

    def _ask(self, page: DeskPage, show: Callable[[PracticeState], None]) -> None:
        self._room.asking.ask(page, partial(read_practice, self._room.desk), show)
