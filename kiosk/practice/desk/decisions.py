"""What a therapist decides for the whole practice: languages, questions, look, times. The log hears of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.practice.log.events import Event, Happening
from kiosk.practice.names import tidy
from kiosk.practice.settings.disclosure import PracticeDisclosure, practice_disclosure
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages
from kiosk.practice.settings.look import PracticeLook, look_of
from kiosk.practice.settings.questions import PracticeQuestions, practice_questions
from kiosk.practice.settings.times import PracticeTimes, practice_times
from kiosk.store.folder import PracticeFacts, PracticeFolder


@dataclass(frozen=True, slots=True)
class Decisions:
    """Reads each setting afresh, since another process may have changed it, and writes it down.

    Whatever changes a setting raises ``MachineFault`` where it cannot be written.

    Attributes:
        folder: where the practice is.
        who: the id of whoever decides.
        log: takes what was done.
    """

    folder: PracticeFolder
    who: bytes
    log: Callable[[Happening], None]

    @property
    def languages(self) -> PracticeLanguages:
        """Which languages the practice speaks."""
        return practice_languages(self._settings())

    def set_languages(self, languages: PracticeLanguages) -> None:
        """Decide which languages the whole practice speaks."""
        self._change(languages.as_settings(), Event.LANGUAGES_CHOSEN)

    @property
    def questions(self) -> PracticeQuestions:
        """What clients are asked."""
        return practice_questions(self._settings())

    def set_questions(self, questions: PracticeQuestions) -> PracticeQuestions:
        """Decide what clients are asked, from the next visit on."""
        facts = self._change(questions.as_settings(), Event.QUESTIONS_CHOSEN)
        return practice_questions(facts.settings)

    @property
    def look(self) -> tuple[PracticeLook, str]:
        """How the clients' pages look, and what the practice is called."""
        facts = self.folder.read_facts()
        return look_of(facts.settings), facts.name

    def set_look(self, look: PracticeLook, name: str) -> tuple[PracticeLook, str]:
        """Decide how the clients' pages look and what the practice is called, in one step.

        Raises:
            BadName: the name cannot be one.
        """
        facts = self._change(look.as_settings(), Event.LOOK_CHOSEN, name=tidy(name))
        return look_of(facts.settings), facts.name

    @property
    def times(self) -> PracticeTimes:
        """After how long without a touch a visit ends and the therapist's view locks."""
        return practice_times(self._settings())

    def set_times(self, times: PracticeTimes) -> PracticeTimes:
        """Decide that, from the next visit and the next unlock on."""
        facts = self._change(times.as_settings(), Event.TIMES_CHOSEN, times.visit_s, times.lock_s)
        return practice_times(facts.settings)

    @property
    def disclosure(self) -> PracticeDisclosure:
        """What accompanies everything that leaves the practice."""
        return practice_disclosure(self._settings())

    def set_disclosure(self, disclosure: PracticeDisclosure) -> PracticeDisclosure:
        """Decide what accompanies everything that leaves the practice."""
        facts = self._change(disclosure.as_settings(), Event.NOTICE_CHOSEN)
        return practice_disclosure(facts.settings)

    def _settings(self) -> Mapping[str, Any]:
        return self.folder.read_facts().settings

    def _change(
        self, settings: Mapping[str, Any], event: Event, *numbers: int, name: str | None = None
    ) -> PracticeFacts:
        facts = self.folder.change_settings(settings, name=name)
        self.log(Happening(event, who=self.who, numbers=numbers))
        return facts
