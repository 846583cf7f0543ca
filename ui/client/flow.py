"""The client's way through the pages. The survey decides what is asked; this decides which page shows it."""

from collections.abc import Callable
from dataclasses import replace
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
from ui.client.memory import VisitMemory
from ui.client.page import ClientPage
from ui.client.pages import Pages
from ui.client.tongue import Tongue
from ui.widgets.theme import current_theme
from ui.widgets.watch import IdleTimer
from ui.widgets.words import told


class ClientFlow(QObject):
    """From the welcome page to the thank-you page, and every way out.

    A *visit* begins at the welcome page. Results of a visit that ended meanwhile are dropped.

    Attributes:
        ready: the practice is open, so that the next code is looked up at once.
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
        durations = current_theme().durations
        self._pages, self._show_page, self._door, self._handoff = pages, show, door, handoff
        self.memory = VisitMemory(door, self)
        self._tongue = tongue
        self.ready = False
        self._visit = 0
        self._entrance: Entrance | None = None
        self._survey: Survey | None = None
        self._leaving: Leaving | None = None
        self._page: ClientPage = pages.welcome
        self._covered: ClientPage = pages.welcome
        self.ease = Ease(pages.comfort, self._show_waiting, self)
        self.ease.chosen.connect(self._note_choice)
        self.memory.found.connect(self.ease.suit)
        self._asked_from: ClientPage = pages.welcome
        self.idle = IdleTimer(durations.ask_after, durations.wipe_after, self)
        self._thanks_over = self._single_shot(durations.thanks, self.to_welcome)
        self._try_again = self._single_shot(durations.try_again, self._retry)
        self._connect_entry()
        self._connect_languages()
        self._connect_survey()
        self._connect_ends()

    def _single_shot(self, duration: int, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(duration)
        timer.timeout.connect(done)
        return timer

    def _connect_entry(self) -> None:
        pages = self._pages
        pages.welcome.begun.connect(self._begin)
        pages.welcome.typed.connect(self._begin_with)
        asking = (pages.question, pages.check, pages.comment, pages.stop)
        for page in (pages.welcome, pages.code, pages.notice, *asking):
            page.ease_wanted.connect(self._to_ease)
        pages.welcome.therapist_wanted.connect(self._to_therapist)
        pages.code.code_given.connect(self._look_up)
        pages.code.no_code.connect(self._let_in_unassigned)
        pages.code.gone_back.connect(self.to_welcome)
        pages.notice.agreed.connect(self._show_survey)
        pages.notice.declined.connect(self.to_welcome)
        self._handoff.ended.connect(self._therapist_gone)
        self._handoff.not_started.connect(self.to_welcome)

    def _connect_languages(self) -> None:
        pages = self._pages
        for page in (pages.welcome, pages.code, pages.notice):
            page.languages_wanted.connect(self._ask_for_language)
        pages.speaking.chosen.connect(self._language_chosen)
        pages.speaking.gone_back.connect(self._leave_languages)
        self.memory.found.connect(self._comfort_found)

    def _connect_survey(self) -> None:
        question, check, comment = self._pages.question, self._pages.check, self._pages.comment
        question.answered.connect(self._answered)
        question.skipped.connect(self._skipped)
        question.kept.connect(self._kept)
        check.wanted.connect(self._jump)
        check.sent.connect(self._send)
        check.comment_wanted.connect(self._to_comment)
        comment.done.connect(self._show_survey)
        comment.typed.connect(self.touched)
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
        pages.idle.gone_on.connect(self._uncover)
        self.idle.asked.connect(self._cover)
        self.idle.counted.connect(pages.idle.show_seconds)
        self.idle.over.connect(self.to_welcome)

    # Pages

    @property
    def page(self) -> ClientPage:
        """The page that is shown."""
        return self._page

    def open(self) -> None:
        """Open the practice in the background; the welcome page is shown already."""
        self._door.open(self._opened, self._not_opened)

    def touched(self) -> None:
        """Somebody is there. On the idle page only a tap or a key counts, which the page itself takes."""
        if self._page is not self._pages.idle:
            self.idle.touched()

    def to_welcome(self) -> None:
        """End the visit: forget everything and wait for the next client, in the practice's language."""
        self._forget()
        self.memory.start_afresh()
        self.ease.end()
        self._tongue.speak_as_usual()
        self._show(self._pages.welcome)

    def speak(self, tag: str) -> None:
        """Let the pages speak ``tag`` until the visit ends; a survey goes on in it, with all its answers."""
        self._tongue.speak(tag)
        if self._survey is not None and self._entrance is not None:
            self._survey = self._survey.worded(self._entrance.asked(self._tongue.tag))
            if self._page in (self._pages.question, self._pages.check):
                self._show_survey()

    def close(self) -> None:
        """Stop all timers and forget everything."""
        self._forget()
        self.idle.stop()

    def _show(self, page: ClientPage, *, waits: bool = False) -> None:
        """Show ``page``; with ``waits`` the visit ends when nobody touches anything for a while."""
        self._page = page
        if waits:
            self.idle.start()
        else:
            self.idle.stop()
        self._show_page(page)

    def _show_waiting(self, page: ClientPage) -> None:
        # Somebody who made the welcome page easier to read and left is not the next one.
        self._show(page, waits=page is not self._pages.welcome or self.ease.differs)

    def _to_ease(self) -> None:
        self.ease.open(self._page)

    def _note_choice(self, comfort: Comfort) -> None:
        self.memory.choose(comfort, self.ease.usual)

    def _forget(self) -> None:
        self._visit += 1
        self.memory.let_go()
        self._entrance = self._survey = self._leaving = self.ease.beneath = None
        self._thanks_over.stop()
        self._try_again.stop()
        self._pages.clear()
        take_copies_back()

    def _cover(self) -> None:
        self._covered, self._page = self._page, self._pages.idle
        self._show_page(self._page)  # the idle timer runs on

    def _uncover(self) -> None:
        if self._page is self._pages.idle:
            self._show(self._covered, waits=True)

    # Opening the practice

    def _opened(self, practice: str) -> None:
        self.ready = True
        self._pages.welcome.show_practice(practice)
        if self._page is self._pages.trouble:
            self.to_welcome()

    def _not_opened(self, error: RapportError) -> None:
        self._forget()
        self._pages.trouble.show_closed(told(error))
        self._try_again.start()
        self._show(self._pages.trouble)

    # Languages

    def _ask_for_language(self) -> None:
        self._asked_from = self._page
        self._pages.speaking.show_offered(self._tongue.offered)
        self._show(self._pages.speaking, waits=True)

    def _language_chosen(self, tag: str) -> None:
        self.speak(tag)
        comfort = replace(self.ease.comfort, language=self._tongue.tag)
        self._note_choice(comfort)
        self.ease.suit(comfort)
        self._leave_languages()

    def _comfort_found(self, comfort: Comfort) -> None:
        """Speak the language that was remembered with the code."""
        if comfort.language:
            self.speak(comfort.language)

    def _leave_languages(self) -> None:
        self._show_waiting(self._asked_from)

    # Coming in

    def _begin(self) -> None:
        self._forget()
        self._show(self._pages.code, waits=True)

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
        self._survey = start_survey(entrance.asked(self._tongue.tag))
        self._pages.notice.show_readers(unassigned=entrance.unassigned)
        self.ease.lead_to(self._pages.notice)

    def _refused(self, visit: int, error: RapportError) -> None:
        if visit != self._visit:
            return
        if isinstance(error, (InputFault, Refused)) and self._pages.code in (self._page, self.ease.beneath):
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
            self._show(self._pages.notice, waits=True)
        else:
            self._change(self._survey and self._survey.back())

    # Ends

    def _ask_to_stop(self) -> None:
        answered = self._survey is not None and any(map(is_answer, self._survey.given))
        if answered or self._pages.comment.is_written:
            self._show(self._pages.stop, waits=True)
        else:
            self._stop()

    def _stop(self) -> None:
        self._forget()
        self._pages.thanks.show_stopped()
        self._to_thanks()

    def _give_up(self) -> None:
        """Keep nothing of what could not be stored: the desk would send it with the next client's sheet."""
        if self._leaving is not None:
            self._door.withdraw(self._leaving)
        self._stop()

    def _send(self) -> None:
        """Hand the answers over to be sealed and stored; the visit keeps none of them."""
        if self._survey is not None and self._entrance is not None:
            asked, offered = self._survey.questionnaire, self._entrance.questions.comment
            comment = self._pages.comment.take() if offered else None
            self._leaving = Leaving(self._entrance, self._survey.answers(), asked.language, comment)
            self._survey = None
            self._pages.check.show_sending(sending=True)
            self._pages.stop.show_sending(sending=True)
            self._submit(self._leaving)

    def _submit(self, leaving: Leaving) -> None:
        self.idle.stop()  # what is being stored is not wiped
        done, failed = partial(self._stored, self._visit), partial(self._not_stored, self._visit)
        self._door.submit(leaving, done, failed)

    def _stored(self, visit: int, _receipt: object) -> None:
        self.stored.emit()
        if visit == self._visit:
            unassigned = self._leaving is not None and self._leaving.entrance.unassigned
            self._forget()
            self._pages.thanks.show_sent(unassigned=unassigned)
            self._to_thanks()

    def _not_stored(self, visit: int, error: RapportError) -> None:
        if visit == self._visit:
            self._pages.clear()
            self._pages.trouble.show_unsent(told(error))
            self._try_again.start()
            if self._page is not self._pages.trouble:
                self._show(self._pages.trouble)

    def _retry(self) -> None:
        self._try_again.stop()
        self._pages.trouble.show_trying(trying=True)
        if self._leaving is None:
            self.open()
        else:
            self._submit(self._leaving)

    def _to_thanks(self) -> None:
        self._thanks_over.start()
        self._show(self._pages.thanks)

    # The therapist's view

    def _to_therapist(self) -> None:
        self._forget()
        self.ease.end()
        self._tongue.speak_as_usual()
        self._show(self._pages.away)
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
        """Take what the practice changed in the therapist's view; a client who is here keeps the language."""
        self._tongue.take(languages)
        if self._page is self._pages.welcome:
            self._tongue.speak_as_usual()
