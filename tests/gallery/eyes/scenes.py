"""Every page in every state worth seeing, made of the real pages with real surveys.

A new scene is one line in ``SCENES``: a name, and what gives the page in that state. ``Cast`` has the
client's pages and ways to bring a survey to where it is wanted.
"""

import errno
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from eyes import caseload, invented
from PySide6.QtWidgets import QWidget

from kiosk.comfort import Comfort
from kiosk.errors import RapportError
from kiosk.languages import TAGS
from kiosk.practice.answering.admission import code_refused, too_many_tries
from kiosk.practice.desk.notes import no_such_note
from kiosk.practice.settings.accent import HOW_WRITTEN, UnfitAccent
from kiosk.practice.settings.disclosure import PART_2_NOTICE, PracticeDisclosure
from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.practice.settings.look import PracticeLook
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.practice.settings.times import PracticeTimes
from kiosk.questionnaires.definition import Questionnaire
from kiosk.questionnaires.loading import builtin, load
from kiosk.store.faults import storage_faults
from kiosk.survey import QuestionPage, Survey, start
from ui.client.pages import Pages
from ui.setup.done import DonePage
from ui.setup.names import NamesPage
from ui.setup.passphrase import PassphrasePage
from ui.therapist.desk_page import in_the_middle
from ui.therapist.own.mine import MyPracticePage
from ui.therapist.own.mine_words import overview
from ui.therapist.own.tab import ReflectionTab
from ui.therapist.picture_page import PicturePage
from ui.therapist.plot_choice import ShownCourse
from ui.therapist.plots.pairs import PairCanvas
from ui.therapist.practice.disclosure import DisclosurePage
from ui.therapist.practice.home import PracticePage
from ui.therapist.practice.look import LookPage
from ui.therapist.practice.state import PracticeState
from ui.therapist.session_panel import SessionPanel
from ui.therapist.take_along import TakeAlongPage
from ui.therapist.unlock import UnlockPage
from ui.widgets.wearing import Wishes
from ui.widgets.words import told

PRACTICE: Final = "Practice for Psychotherapy at the Old Harbour"
CONTACTS: Final = "In a crisis: 0800 111 0 111, day and night. Crisis team of the city: 555 0199."
EVERY_KIND: Final = Path(__file__).parents[2] / "questionnaires" / "every-kind.json"
RECORDS: Final = Path("/srv/practice/records.sqlite")


def disk_full() -> str:
    """What a page says of a disk that has no room."""
    try:
        with storage_faults(RECORDS):
            raise OSError(errno.ENOSPC, "")
    except RapportError as error:
        return told(error)


class Cast:
    """The client's pages, made once, and surveys for them. ``leave()`` deletes the pages."""

    def __init__(self, language: str = "en") -> None:
        """Make the pages in what the application wears and speaks now."""
        self._language = language
        self._made: list[QWidget] = []
        self.pages = Pages(self._made.append)
        self.pages.welcome.show_practice(PRACTICE)

    @cached_property
    def questionnaire(self) -> Questionnaire:
        """What is asked, in the language of the pages where it is worded in it."""
        return builtin(self._language)

    def survey(self, item: str | None = None) -> Survey:
        """A survey that was answered up to ``item``, or to its end; "moment" is answered with "a little"."""
        survey, turn = start(self.questionnaire), 0
        while isinstance(page := survey.page, QuestionPage) and page.item.id != item:
            values = [option.value for option in page.item.options]
            survey = survey.answer(1 if page.item.id == "moment" else values[turn % len(values)])
            turn += 1
        return survey

    def code(self, typed: str = "", refused: RapportError | None = None) -> QWidget:
        """The page of the code with digits on it, or with what it says of a wrong code."""
        page = self.pages.code
        page.clear()
        if refused is not None:
            page.show_refusal(refused)
        for digit in typed:
            page.take_digit(int(digit))
        return page

    def question(self, item: str, *, earlier: bool = False, tapped: bool = False) -> QWidget:
        """One question: untouched, with an ``earlier`` answer, or ``tapped`` just now."""
        page, survey = self.pages.question, self.survey(item)
        if earlier:
            survey = survey.answer(1).jump(item)
        page.show_question(survey.page, self.questionnaire.timeframe)
        if tapped:
            page.answers.cards()[1].click()
        return page

    @cached_property
    def every_kind(self) -> Questionnaire:
        """A questionnaire that asks in every way there is, in Arabic where the pages are, else in English."""
        text = EVERY_KIND.read_text(encoding="utf-8")
        return load(text, "ar" if self._language.split("_")[0] == "ar" else "en")

    def kind(self, item: str, *, earlier: int | None = None) -> QWidget:
        """A question that is answered otherwise than by labels: untouched, or with an ``earlier`` answer."""
        page, survey = self.pages.question, start(self.every_kind)
        for value in (4, 7, 33, 2, 50):
            if survey.page.item.id == item:
                break
            survey = survey.answer(value)
        if earlier is not None:
            survey = survey.answer(earlier).back()
        page.show_question(survey.page, self.every_kind.timeframe)
        return page

    def own_words(self, letters: int) -> QWidget:
        """The box for own words, with so many letters in it."""
        page = self.pages.comment
        page.clear()
        page.show_contacts(CONTACTS)
        page.box.setPlainText(("word " * 60)[:letters])
        return page

    def check_with_words(self, *, written: bool) -> QWidget:
        """The page before sending where the box for own words is offered."""
        page = self.check()
        self.pages.check.show_comment(offered=True, written=written)
        return page

    def check(self, *, skipped: str = "feelings", sending: bool = False) -> QWidget:
        """The page before sending, with one question skipped."""
        survey = self.survey().jump(skipped).skip()
        self.pages.check.show_entries(survey.page.entries)
        self.pages.check.show_sending(sending=sending)
        return self.pages.check

    def does(self, name: str, act: str, *values: object, **named: object) -> QWidget:
        """The page ``name`` after its method ``act`` was called."""
        page = getattr(self.pages, name)
        page.clear()
        getattr(page, act)(*values, **named)
        return page

    def unlock(self, *, paused: bool = False) -> QWidget:
        """The door of the therapist's view, with several therapists."""
        page = self.keep(UnlockPage())
        page.show_practice(PRACTICE)
        page.ask_for_name()
        if paused:
            page.show_paused(125)
        return page

    def opening(self) -> QWidget:
        """The door of the therapist's view while thousands of records are opened."""
        page = self.keep(UnlockPage())
        page.show_working()
        page.show_progress(3_000, 12_000)
        return page

    def newer_form(self) -> QWidget:
        """The door of the therapist's view while an older Rapport's records get a newer form."""
        page = self.keep(UnlockPage())
        page.show_migrating(40_000, 120_000)
        return page

    def look(self) -> QWidget:
        """The practice's look, an accent of its own refused."""
        page = self.keep(LookPage())
        page.show_look(PracticeLook(accent="#123456"), "", Wishes())  # a name is typed as its script runs
        page.show_unfit(told(UnfitAccent(HOW_WRITTEN)), "#008067")
        page.preview.hide()  # a picture of a page, too small to be read as one
        return page

    def session(self, *, writing: bool) -> QWidget:
        """What one session of a client says; its rule asked for, and somebody writing a note, or not."""
        panel = SessionPanel()
        panel.show_session(invented.trend(self.questionnaire), invented.SESSIONS - 1)
        if writing:
            panel.signals[0].ask.click()
            panel.notes.add_event.click()
            panel.notes.show_trouble(told(no_such_note()))
        return self.keep(in_the_middle(560, panel))

    def reflection(self, *, rated: bool) -> QWidget:
        """A client's third tab, the newest session rated or not."""
        tab = self.keep(ReflectionTab())
        tab.take_canvas(PairCanvas())
        asked = self.questionnaire
        tab.show_reflection(invented.reflection(asked, rated=rated), asked)
        return tab

    def mine(self, clients: int) -> QWidget:
        """What a caseload of so many clients says."""
        page = self.keep(MyPracticePage())
        page.show_overview(overview(invented.practice(self.questionnaire, clients)))
        return page

    def take_along(self, *, notice: str = "") -> QWidget:
        """What is taken along of a client who has notes."""
        page = self.keep(TakeAlongPage())
        page.enter()
        page.offer_notes(True)
        page.show_client("Ana")
        page.show_notice(notice)
        return page

    def practice(self) -> QWidget:
        """What there is to look after, in a practice with further kiosks."""
        page = self.keep(PracticePage())
        page.enter()
        page.show_state(
            PracticeState(
                findings=0,
                last_backup=None,
                backup_due=None,
                therapists=("Ada Lindqvist", "Bram Okafor"),
                with_recovery=False,
                retention_months=24,
                questions=PracticeQuestions(comment=True, short_form=True),
                former=(),
                languages=PracticeLanguages("en"),
                times=PracticeTimes(),
                disclosure=PracticeDisclosure(),
                kiosks=1,
            )
        )
        return page

    def picture(self, shown: ShownCourse | None) -> QWidget:
        """How a plot is saved: a client's course, or both views where ``shown`` is None."""
        page = self.keep(PicturePage())
        page.enter()
        page.show_client("Ana")
        if shown is None:
            page.show_views()
            page.show_trouble(disk_full())
        else:
            page.show_course(shown)
        return page

    def disclosure(self) -> QWidget:
        """The notice on saved files, wanted."""
        page = self.keep(DisclosurePage())
        page.show_disclosure(PracticeDisclosure(part_2=True))
        return page

    def keep(self, page: QWidget) -> QWidget:
        """Keep a page that is none of the client's, to delete it with the others."""
        self._made.append(page)
        return page

    def leave(self) -> None:
        """Forget everything and delete the pages."""
        self.pages.clear()
        for page in self._made:
            page.close()
            page.deleteLater()


@dataclass(frozen=True, slots=True)
class Scene:
    """One page in one state.

    Attributes:
        name: the page, then its state: ``code refused``.
        page: what gives the page; it may be one that another scene used before.
        desk: a page of a therapist or of the set-up: smaller targets.
        mirrors: False where something is left out on purpose where reading runs to the left.
    """

    name: str
    page: Callable[[Cast], QWidget]
    desk: bool = False
    mirrors: bool = True

    @property
    def kept(self) -> str:
        """The page whose head and foot must not move from scene to scene; "" where they may."""
        return "" if self.desk else self.name.split()[0]


SCENES: Final = (
    Scene("welcome", lambda at: at.pages.welcome),
    Scene("code empty", lambda at: at.code()),
    Scene("code typed", lambda at: at.code(typed="40275")),
    Scene("code unknown", lambda at: at.code(refused=code_refused())),
    Scene("code paused", lambda at: at.code(refused=too_many_tries(60_000))),
    Scene("notice", lambda at: at.does("notice", "show_readers", unassigned=False)),
    Scene("notice without code", lambda at: at.does("notice", "show_readers", unassigned=True)),
    Scene("question first", lambda at: at.question("listened")),
    Scene("question tapped", lambda at: at.question("unjudged", tapped=True)),
    Scene("question earlier", lambda at: at.question("respected", earlier=True)),
    Scene("question longest", lambda at: at.question("safe")),
    Scene("question moment", lambda at: at.question("moment")),
    Scene("question moment earlier", lambda at: at.question("moment", earlier=True)),
    Scene("question repaired", lambda at: at.question("repaired")),
    Scene("question repaired earlier", lambda at: at.question("repaired", earlier=True)),
    Scene("question numbers", lambda at: at.kind("heard")),
    Scene("question numbers earlier", lambda at: at.kind("heard", earlier=10)),
    Scene("question line", lambda at: at.kind("near")),
    Scene("question line earlier", lambda at: at.kind("near", earlier=73)),
    Scene("question yes or no", lambda at: at.kind("moment")),
    Scene("question yes or no earlier", lambda at: at.kind("moment", earlier=3)),
    Scene("check", lambda at: at.check()),
    Scene("check with words", lambda at: at.check_with_words(written=True)),
    Scene("comment empty", lambda at: at.own_words(0)),
    Scene("comment nearly full", lambda at: at.own_words(288)),
    Scene("check sending", lambda at: at.check(sending=True)),
    Scene("stop", lambda at: at.does("stop", "show_sending", sending=False)),
    Scene("stop sending", lambda at: at.does("stop", "show_sending", sending=True)),
    Scene("idle", lambda at: at.does("idle", "show_seconds", 27)),
    Scene("thanks sent", lambda at: at.does("thanks", "show_sent", unassigned=False)),
    Scene("thanks sent without code", lambda at: at.does("thanks", "show_sent", unassigned=True)),
    Scene("thanks stopped", lambda at: at.does("thanks", "show_stopped")),
    Scene("trouble unsent", lambda at: at.does("trouble", "show_unsent", disk_full())),
    Scene("trouble closed", lambda at: at.does("trouble", "show_closed", disk_full())),
    Scene("speaking", lambda at: at.does("speaking", "show_offered", TAGS)),
    Scene("away", lambda at: at.pages.away),
    Scene("newer form", lambda at: at.pages.newer_form),
    Scene("comfort", lambda at: at.does("comfort", "show_comfort", Comfort())),
    Scene("comfort chosen", lambda at: at.does("comfort", "show_comfort", Comfort("", 200, True, True))),
    Scene("setup names", lambda at: at.keep(NamesPage()), desk=True),
    Scene("setup passphrase", lambda at: at.keep(PassphrasePage()), desk=True),
    Scene("setup done", lambda at: at.keep(DonePage()), desk=True),
    Scene("look", lambda at: at.look(), desk=True),
    Scene("session", lambda at: at.session(writing=False), desk=True),
    Scene("session with a note", lambda at: at.session(writing=True), desk=True),
    Scene("reflection", lambda at: at.reflection(rated=False), desk=True),
    Scene("reflection rated", lambda at: at.reflection(rated=True), desk=True),
    Scene("my practice", lambda at: at.mine(9), desk=True),
    Scene("my practice too few", lambda at: at.mine(3), desk=True),
    Scene("take along", lambda at: at.take_along(), desk=True),
    Scene(
        "picture of some sessions", lambda at: at.picture(ShownCourse(4, 10, 24, annotated=True)), desk=True
    ),
    Scene("picture of both views", lambda at: at.picture(None), desk=True),
    Scene("take along notice", lambda at: at.take_along(notice=PART_2_NOTICE), desk=True),
    Scene("practice", lambda at: at.practice(), desk=True),
    Scene("disclosure", lambda at: at.disclosure(), desk=True),
    Scene("unlock", lambda at: at.unlock(), desk=True),
    Scene("unlock paused", lambda at: at.unlock(paused=True), desk=True),
    Scene("unlock opening", lambda at: at.opening(), desk=True),
    Scene("unlock newer form", lambda at: at.newer_form(), desk=True),
    Scene("caseload", lambda at: at.keep(caseload.page()), desk=True),
    Scene("caseload nobody", lambda at: at.keep(caseload.nobody()), desk=True),
)
