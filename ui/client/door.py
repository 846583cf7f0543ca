"""The client's desk behind the worker thread: opened after the first paint, asked in the background."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from kiosk.comfort import Comfort
from kiosk.errors import RapportError
from kiosk.languages import ENGLISH
from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.vault.wiping import wipe
from ui.widgets.work import Worker

if TYPE_CHECKING:  # the desk loads the store: only the worker thread may, after the first paint
    from kiosk.practice.answering.client_desk import Admission, ClientDesk

Answers = Mapping[str, int | Missing]
OnFailed = Callable[[RapportError], None]


@dataclass(frozen=True, slots=True)
class Entrance:
    """One client who may answer now.

    Attributes:
        admission: the desk's.
        wordings: what to ask, by language.
        unassigned: came in without a code, so that every therapist of the practice can read the answers.
        questions: what else the practice decided about the questions.
    """

    admission: "Admission"
    wordings: Mapping[str, Questionnaire]
    unassigned: bool = False
    questions: PracticeQuestions = field(default_factory=PracticeQuestions)

    def asked(self, tag: str) -> Questionnaire:
        """Give the questionnaire in the language ``tag``; in English where it has no words in it."""
        return self.wordings.get(tag) or self.wordings[ENGLISH]

    @property
    def comfort(self) -> Comfort | None:
        """What suits this client, where it was remembered with the code."""
        return self.admission.comfort


@dataclass(slots=True, eq=False)
class Leaving:
    """A sheet on its way out.

    Attributes:
        entrance: whose visit.
        answers: until they are sealed; after that nobody needs them, and nobody has them.
        language: the one in which the questions were read.
        comment: what the client wrote, in UTF-8, wiped when it is sealed; ``None`` where no box was offered.
    """

    entrance: Entrance
    answers: Answers | None
    language: str = ENGLISH
    comment: bytearray | None = None


class DeskDoor:
    """Asks the desk on the worker thread. The desk is opened by the first question put to it.

    A desk that could not be opened is opened again at the next question, so that "Try again" needs no way of
    its own.
    """

    def __init__(self, worker: Worker, open_desk: "Callable[[], ClientDesk]") -> None:
        """Take the thread, and how to open the desk there."""
        self._worker = worker
        self._open_desk = open_desk
        self._opened: ClientDesk | None = None

    def open(self, on_open: Callable[[str], None], on_failed: OnFailed) -> None:
        """Open the desk; hand the practice's name to ``on_open``."""
        self._worker.run(self._practice_name, on_open, on_failed)
        self._behind(_warm_up)
        self._behind(self._write_log)

    def read_languages(self, on_read: Callable[[PracticeLanguages], None]) -> None:
        """Read anew which languages the practice speaks; where that fails, nothing changes."""
        self._worker.run(self._read_languages, on_read, _nothing_to_do)

    def admit(self, code: str, on_admitted: Callable[[Entrance], None], on_failed: OnFailed) -> None:
        """Look a code up."""
        self._worker.run(partial(self._admit, code), on_admitted, on_failed)
        self._behind(self._write_log)

    def admit_unassigned(self, on_admitted: Callable[[Entrance], None], on_failed: OnFailed) -> None:
        """Let somebody in who has no code at hand."""
        self._worker.run(self._admit_unassigned, on_admitted, on_failed)

    def admit_chosen(self, number: int, on_admitted: Callable[[Entrance], None], on_failed: OnFailed) -> None:
        """Let the client in whom the therapist chose."""
        self._worker.run(partial(self._admit_chosen, number), on_admitted, on_failed)

    def submit(self, leaving: Leaving, on_stored: Callable[[object], None], on_failed: OnFailed) -> None:
        """Seal and store a sheet; ``on_stored`` comes after the durable commit.

        Hand the same one over to try again: what is sealed already is not sealed anew.
        """
        self._worker.run(partial(self._submit, leaving), on_stored, on_failed)
        self._behind(self._write_log)

    def withdraw(self, leaving: Leaving) -> None:
        """Forget a sheet that could not be stored and that the client does not want to send."""
        self._behind(partial(self._withdraw, leaving))

    def remember(self, entrance: Entrance, comfort: Comfort) -> None:
        """At the end of the visit, remember with the client's code what suits her or him."""
        self._behind(partial(self._remember, entrance, comfort))

    def let_go(self, entrance: Entrance) -> None:
        """At the end of the visit, remember nothing new."""
        self._behind(partial(self._let_go, entrance))

    def close(self) -> None:
        """Close the desk and end the thread."""
        self._worker.close(self._close_desk)

    def _behind(self, job: Callable[[], None]) -> None:
        """Run what nobody waits for; a fault in it shows again where somebody does."""
        self._worker.run(job, _nothing_to_do, _nothing_to_do)

    # Everything below runs on the worker thread.

    def _desk(self) -> "ClientDesk":
        if self._opened is None:
            self._opened = self._open_desk()
        return self._opened

    def _practice_name(self) -> str:
        return self._desk().practice_name

    def _read_languages(self) -> PracticeLanguages:
        return self._desk().read_languages()

    def _admit(self, code: str) -> Entrance:
        return self._entrance(self._desk().admit(code))

    def _admit_unassigned(self) -> Entrance:
        return self._entrance(self._desk().admit_unassigned(), unassigned=True)

    def _admit_chosen(self, number: int) -> Entrance:
        return self._entrance(self._desk().admit_chosen(number))

    def _entrance(self, admission: "Admission", *, unassigned: bool = False) -> Entrance:
        desk = self._desk()
        return Entrance(admission, desk.wordings, unassigned, desk.questions)

    def _submit(self, leaving: Leaving) -> object:
        desk, admission = self._desk(), leaving.entrance.admission
        if leaving.answers is not None:
            desk.seal(admission, leaving.answers, leaving.language, comment=leaving.comment)
            leaving.answers = leaving.comment = None
        return desk.store(admission)

    def _withdraw(self, leaving: Leaving) -> None:
        leaving.answers = None
        if leaving.comment is not None:
            wipe(leaving.comment)
        if self._opened is not None:
            self._opened.withdraw(leaving.entrance.admission)

    def _remember(self, entrance: Entrance, comfort: Comfort) -> None:
        if self._opened is not None:
            self._opened.remember(entrance.admission, comfort)

    def _let_go(self, entrance: Entrance) -> None:
        if self._opened is not None:
            self._opened.let_go(entrance.admission)

    def _write_log(self) -> None:
        if self._opened is not None:
            self._opened.write_log()

    def _close_desk(self) -> None:
        if self._opened is not None:
            self._opened.store_waiting()  # the last moment for a sheet that nobody withdrew
            self._opened.write_log()
            self._opened.close()
            self._opened = None


def _warm_up() -> None:
    """Runs on the worker thread when codes are taken already, so that the first sheet waits for nothing."""
    from kiosk.vault.sealing import warm_up  # noqa: PLC0415  after the first paint

    warm_up()


def _nothing_to_do(_ended: object) -> None:
    """Take the end of a job that nobody waits for."""
