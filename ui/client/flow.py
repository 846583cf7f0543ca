"""The client's way through the pages. The survey decides what is asked; this decides which page shows it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.comfort import Comfort
from kiosk.errors import InputFault, RapportError, Refused
from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.questionnaires.definition import is_answer
from kiosk.survey import CheckPage, Survey
from kiosk.survey import start as start_survey
from ui.client.copies import take_copies_back
from ui.client.door import DeskDoor, Entrance, Leaving
from ui.client.ease import Ease
from ui.client.handoff import Handoff, Then
from ui.client.language_flow import LanguageFlow
from ui.client.memory import VisitMemory
from ui.client.page import ClientPage
from ui.client.pages import Pages
from ui.client.sending import Sending
from ui.client.stage import Stage
from ui.client.tongue import Tongue
from ui.widgets.theme import current_theme
from ui.widgets.words import told


class ClientFlow(QObject):
    """From the welcome page to the thank-you page, and every way out.

    A *visit* begins at the welcome page. Results of a visit that ended meanwhile are dropped.

    Attributes:
        ready: the practice is open, so that the next code is looked up at once.
        stage: which page is up.
        sending: the sheet on its way out.
        ease: what suits the person of this visit: ``comfort`` says it, ``chosen`` when it was chosen.
        memory: what is remembered with the code of the person who is here.

    Signals:
        leave_wanted: the therapist closes the kiosk.
        stored: a sheet is durably stored.
        returned: the therapist's view has ended; sent before anything else is shown.
    """

    leave_wanted = Signal()
    stored = Signal()
    returned = Signal()

    def __init__(
        self,
        pages: Pages,
        show: Callable[[ClientPage], None],
        door: DeskDoor,
        handoff: Handoff,
        parent: QObject | None = None,
        *,
        tongue: Tongue,
    ) -> None:
        """Take the pages, how to show one, the desk's door, the therapist's view, and the language."""
        super().__init__(parent)
        self._pages, self._door, self._handoff = pages, door, handoff
        self.memory = VisitMemory(door, self)
        self.ready = False
        self._visit = 0
        self._entrance: Entrance | None = None
        self._survey: Survey | None = None
        self.stage = Stage(pages.welcome, pages.idle, show, self)
        self.sending = Sending(door, self)
        self.ease = Ease(pages.comfort, self._show_waiting, self)
        self.language = LanguageFlow(
            tongue, self.ease, self.stage, pages.speaking, back_to=self._show_waiting, parent=self
        )
        self._thanks_over = QTimer(self)
        self._thanks_over.setSingleShot(True)
        self._thanks_over.setInterval(current_theme().durations.thanks)
        self._thanks_over.timeout.connect(self.to_welcome)
        self._connect_entry()
        self._connect_what_suits()
        self._connect_survey()
        self._connect_ends()

    def _connect_entry(self) -> None:
        pages = self._pages
        pages.welcome.begun.connect(self._begin)
        pages.welcome.typed.connect(self._begin_with)
        pages.welcome.therapist_wanted.connect(self._to_therapist)
        pages.code.code_given.connect(self._look_up)
        pages.code.no_code.connect(self._let_in_unassigned)
        pages.code.gone_back.connect(self.to_welcome)
        pages.notice.agreed.connect(self._show_survey)
        pages.notice.declined.connect(self.to_welcome)
        self._handoff.ended.connect(self._therapist_gone)
        self._handoff.not_started.connect(self.to_welcome)

    def _connect_what_suits(self) -> None:
        pages = self._pages
        asking = (pages.question, pages.check, pages.comment, pages.stop)
        for page in (pages.welcome, pages.code, pages.notice, *asking):
            page.ease_wanted.connect(self._to_ease)
        self.language.offer_on((pages.welcome, pages.code, pages.notice))
        self.language.spoken.connect(self._word_survey)
        for chooses in (self.ease, self.language):
            chooses.chosen.connect(self._note_choice)
        self.memory.found.connect(self.ease.suit)
        self.memory.found.connect(self.language.find)

    def _connect_survey(self) -> None:
        question, check, comment = self._pages.question, self._pages.check, self._pages.comment
        question.answered.connect(self._answered)
        question.skipped.connect(self._skipped)
        question.kept.connect(self._kept)
        check.wanted.connect(self._jump)
        check.sent.connect(self._send)
        check.comment_wanted.connect(self._to_comment)
        comment.done.connect(self._show_survey)
        comment.typed.connect(self.stage.touched)
        for page in (question, check):
            page.gone_back.connect(self._back)
        for stoppable in (question, check, comment):
            stoppable.stopped.connect(self._ask_to_stop)

    def _connect_ends(self) -> None:
        pages = self._pages
        pages.stop.gone_on.connect(self._show_survey)
        pages.stop.sent.connect(self._send)
        pages.stop.stopped.connect(self._stop)
        pages.thanks.done.connect(self.to_welcome)
        pages.trouble.retried.connect(self._retry)
        pages.trouble.given_up.connect(self._give_up)
        pages.trouble.therapist_wanted.connect(self._to_therapist)
        self.sending.stored.connect(self._stored)
        self.sending.failed.connect(self._not_stored)
        self.sending.opening_wanted.connect(self.open)
        self.stage.deserted.connect(self.to_welcome)

    # Pages

    @property
    def page(self) -> ClientPage:
        """The page that is shown."""
        return self.stage.page

    @property
    def at_rest(self) -> bool:
        """Tell whether nobody is here: the welcome page is up, and nobody has made it easier to read."""
        return self.page is self._pages.welcome and not self.ease.differs

    def open(self) -> None:
        """Open the practice in the background; the welcome page is shown already."""
        self._door.open(self._opened, self._not_opened)

    def to_welcome(self) -> None:
        """End the visit: forget everything and wait for the next client, in the practice's language."""
        self._forget()
        self.memory.start_afresh()
        self.ease.end()
        self.language.speak_as_usual()
        self.stage.show(self._pages.welcome)

    def close(self) -> None:
        """Stop all timers and forget everything."""
        self._forget()
        self.stage.idle.stop()

    def _show_waiting(self, page: ClientPage) -> None:
        # Somebody who made the welcome page easier to read and left is not the next one.
        self.stage.show(page, waits=page is not self._pages.welcome or self.ease.differs)

    def _to_ease(self) -> None:
        self.ease.open(self.page)

    def _note_choice(self, comfort: Comfort) -> None:
        self.memory.choose(comfort, self.ease.usual)

    def _forget(self) -> None:
        self._visit += 1
        self.memory.let_go()
        self._entrance = self._survey = self.ease.beneath = None
        self.sending.let_go()
        self._thanks_over.stop()
        self._pages.clear()
        take_copies_back()

    # Opening the practice

    def show_newer_form(self) -> None:
        """The records are being brought to a newer form: nobody can answer before that is done."""
        self._forget()
        self.stage.show(self._pages.newer_form)

    def _opened(self, practice: str) -> None:
        self.ready = True
        self._pages.welcome.show_practice(practice)
        if self.page in (self._pages.trouble, self._pages.newer_form):
            self.to_welcome()

    def _not_opened(self, error: RapportError) -> None:
        self._forget()
        self._pages.trouble.show_closed(told(error))
        self.sending.retry_later()
        self.stage.show(self._pages.trouble)

    # Coming in

    def _begin(self) -> None:
        self._forget()
        self.stage.show(self._pages.code, waits=True)

    def _begin_with(self, digit: int) -> None:
        self._begin()
        self._pages.code.take_digit(digit)

    def _look_up(self, code: str) -> None:
        self._door.admit(code, partial(self._admitted, self._visit), partial(self._refused, self._visit))

    def _let_in_unassigned(self) -> None:
        self._pages.code.show_checking(checking=True)
        admitted, refused = partial(self._admitted, self._visit), partial(self._refused, self._visit)
        self._door.admit_unassigned(admitted, refused)

    def _admitted(self, visit: int, entrance: Entrance) -> None:
        if visit != self._visit:
            self._door.let_go(entrance)
            return
        self._pages.clear()
        self._entrance = entrance
        self.memory.admitted(entrance)
        self._survey = start_survey(entrance.asked(self.language.tag))
        self._pages.notice.show_readers(unassigned=entrance.unassigned)
        self.ease.lead_to(self._pages.notice)

    def _refused(self, visit: int, error: RapportError) -> None:
        if visit != self._visit:
            return
        if isinstance(error, (InputFault, Refused)) and self._pages.code in (self.page, self.ease.beneath):
            self._pages.code.show_refusal(error)
        else:
            self._not_opened(error)

    # Questions

    def _show_survey(self) -> None:
        if self._survey is None or self._entrance is None:
            return
        page = self._survey.page
        if isinstance(page, CheckPage):
            self._pages.check.show_entries(page.entries)
            self._pages.check.show_comment(
                offered=self._entrance.questions.comment, written=self._pages.comment.is_written
            )
            self.ease.lead_to(self._pages.check)
        else:
            self._pages.question.show_question(page, self._survey.questionnaire.timeframe)
            self.ease.lead_to(self._pages.question)

    def _word_survey(self, tag: str) -> None:
        """Go on in another language, with all answers."""
        if self._survey is not None and self._entrance is not None:
            self._survey = self._survey.worded(self._entrance.asked(tag))
            if self.page in (self._pages.question, self._pages.check):
                self._show_survey()

    def _change(self, changed: Survey | None) -> None:
        self._survey = changed
        self._show_survey()

    def _answered(self, value: int) -> None:
        self._change(self._survey and self._survey.answer(value))

    def _skipped(self) -> None:
        self._change(self._survey and self._survey.skip())

    def _kept(self) -> None:
        self._change(self._survey and self._survey.forward())

    def _jump(self, item: str) -> None:
        self._change(self._survey and self._survey.jump(item))

    def _to_comment(self) -> None:
        if self._entrance is not None:
            self._pages.comment.show_contacts(self._entrance.questions.crisis_contacts)
            self.ease.lead_to(self._pages.comment)

    def _back(self) -> None:
        if self._survey is not None and not self._survey.can_go_back:
            self.stage.show(self._pages.notice, waits=True)
        else:
            self._change(self._survey and self._survey.back())

    # Ends

    def _ask_to_stop(self) -> None:
        answered = self._survey is not None and any(map(is_answer, self._survey.given))
        if answered or self._pages.comment.is_written:
            self.stage.show(self._pages.stop, waits=True)
        else:
            self._stop()

    def _stop(self) -> None:
        self._forget()
        self._pages.thanks.show_stopped()
        self._to_thanks()

    def _give_up(self) -> None:
        self.sending.give_up()
        self._stop()

    def _send(self) -> None:
        """Hand the answers over to be sealed and stored; the visit keeps none of them."""
        if self._survey is not None and self._entrance is not None:
            survey, self._survey = self._survey, None
            comment = self._pages.comment.take() if self._entrance.questions.comment else None
            self._pages.check.show_sending(sending=True)
            self._pages.stop.show_sending(sending=True)
            self.stage.idle.stop()  # what is being stored is not wiped
            self.sending.send(self._entrance, survey, comment)

    def _stored(self, leaving: Leaving) -> None:
        self.stored.emit()
        if leaving is self.sending.leaving:
            self._forget()
            self._pages.thanks.show_sent(unassigned=leaving.entrance.unassigned)
            self._to_thanks()

    def _not_stored(self, error: RapportError) -> None:
        self._pages.clear()
        self._pages.trouble.show_unsent(told(error))
        self.sending.retry_later()
        if self.page is not self._pages.trouble:
            self.stage.show(self._pages.trouble)

    def _retry(self) -> None:
        self._pages.trouble.show_trying(trying=True)
        self.sending.retry()

    def _to_thanks(self) -> None:
        self._thanks_over.start()
        self.stage.show(self._pages.thanks)

    # The therapist's view

    def _to_therapist(self) -> None:
        self._forget()
        self.ease.end()
        self.language.speak_as_usual()
        self.stage.show(self._pages.away)
        self._handoff.start()

    def _therapist_gone(self, then: Then) -> None:
        self.returned.emit()
        self.to_welcome()
        self._door.read_languages(self._languages_read)
        if then.kind == "close":
            self.leave_wanted.emit()
        elif then.kind == "survey":
            admitted, refused = partial(self._admitted, self._visit), partial(self._refused, self._visit)
            self._door.admit_chosen(then.client, admitted, refused)

    def _languages_read(self, languages: PracticeLanguages) -> None:
        self.language.take(languages, between_visits=self.page is self._pages.welcome)
