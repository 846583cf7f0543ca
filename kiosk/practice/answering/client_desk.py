"""The client's desk: admits a code and takes a sheet in. It can seal and store; nothing here can open.

The kiosk process imports this module and, through it, only the public half of the vault.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Self

from kiosk.clock import Clock, system_clock
from kiosk.comfort import Comfort
from kiosk.errors import RapportError
from kiosk.languages import ENGLISH
from kiosk.practice.answering import throttle
from kiosk.practice.answering.admission import (
    Admission,
    CodeRefused,
    TooManyTries,
    code_refused,
    too_many_tries,
)
from kiosk.practice.answering.kiosk_log import WAIT_SECONDS, KioskLog
from kiosk.practice.answering.outbox import Outbox, Outgoing
from kiosk.practice.answering.remembering import Remembering
from kiosk.practice.answering.sheets import comment_after, sheet_contents
from kiosk.practice.files import own_kiosk_id
from kiosk.practice.numbers import LOG_CLIENT, UNASSIGNED
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages
from kiosk.practice.settings.questions import PracticeQuestions, practice_questions
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.questionnaires.loading import builtins, shortened
from kiosk.store.engine import open_engine
from kiosk.store.faults import damaged_file
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import CardEntry, ClientEntry, Keyring
from kiosk.store.records import Receipt, Recorder
from kiosk.vault.codes import CARD_HASH_SIZE, CARD_SALT_SIZE, card_matches, split_code
from kiosk.vault.suites import PublicKey
from kiosk.vault.wiping import wipe

__all__ = ["Admission", "ClientDesk", "CodeRefused", "TooManyTries"]

# For a selector that no card has: the same work, and no secret's hash is all zeros.
_NO_SALT = bytes(CARD_SALT_SIZE)
_NO_DIGEST = bytes(CARD_HASH_SIZE)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """The sheet of one visit, sealed."""

    admission: Admission
    outgoing: Outgoing


class ClientDesk:
    """What the client pages may do. Use it from one thread at a time; ``close`` it at the end."""

    def __init__(self, folder: PracticeFolder, wordings: Mapping[str, Questionnaire], clock: Clock) -> None:
        """Take the parts; ``wordings`` has English at least. ``open`` says what is raised."""
        self._folder = folder
        self._facts = folder.read_facts()
        self._questions = practice_questions(self._facts.settings)
        self._whole = wordings
        self._short = {language: _short_form(asked) for language, asked in wordings.items()}
        self._clock = clock
        kiosk_id = own_kiosk_id(folder, self._facts)
        self._records = open_engine(folder.records_file)
        self._log_records = open_engine(folder.records_file, wait_seconds=WAIT_SECONDS)
        self._keys = open_engine(folder.keys_file)
        self._keyring = Keyring(self._keys)
        self._remembering = Remembering(folder, self._facts.practice_id, self._keyring)
        self._waiting: list[_Waiting] = []
        try:
            self._require_keys(folder)
            self._outbox = Outbox(self._records, kiosk_id)
            self._log = KioskLog(self._log_records, kiosk_id, self._client(LOG_CLIENT, folder), clock)
            self._make_known(Recorder(self._records, kiosk_id))
            self._remembering.prepare()
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(cls, folder_path: Path, clock: Clock = system_clock) -> Self:
        """Open the practice in ``folder_path``.

        Everything that a code or a sheet will need is looked at now, so that damage is told to whoever starts
        the kiosk and not to the first client.

        Raises:
            NoPractice: there is none.
            DataFault: its files are not what Rapport wrote, or a newer Rapport made them.
            MachineFault: the system does not give the files, or cannot do what their keys ask for.
        """
        return cls(PracticeFolder(folder_path), builtins(), clock)

    @property
    def practice_name(self) -> str:
        """What the practice is called, as it stands now; where that cannot be read, as it was."""
        with suppress(RapportError):
            self._facts = self._folder.read_facts()
        return self._facts.name

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked of whoever was admitted last, in English."""
        return self.wordings[ENGLISH]

    @property
    def wordings(self) -> Mapping[str, Questionnaire]:
        """What is asked of whoever was admitted last, by language; the same items everywhere."""
        return self._short if self._questions.short_form else self._whole

    @property
    def questions(self) -> PracticeQuestions:
        """What the practice decided about the questions, as it was when somebody was admitted last."""
        return self._questions

    def read_languages(self) -> PracticeLanguages:
        """Read which languages the practice speaks, as it stands now.

        Raises:
            DataFault: the practice's facts are damaged.
            MachineFault: they cannot be read.
        """
        return practice_languages(self._folder.read_facts().settings)

    def admit(self, code: str) -> Admission:
        """Admit the owner of a code card.

        Unknown and wrong codes take the same work and end in the same words. A slip that the check digit
        notices costs no try.

        Raises:
            MistypedCode: this cannot be a code.
            CodeRefused: no card has it.
            TooManyTries: wrong codes were tried too often; says how long to wait.
        """
        self._log.look_at_the_clock()
        self._read_questions()
        selector, secret = split_code(code)
        before = throttle.decode(self._keyring.throttle(), self._clock())
        wait = before.wait(selector)
        if wait > 0:
            # Written down, so that the pause ends even where the state before could not be read.
            self._keyring.put_throttle(before.encode())
            raise too_many_tries(wait)
        # Counted before it is judged: pulling the plug in between gives no free try.
        self._keyring.put_throttle(before.failed(selector).encode())
        card = self._keyring.card(selector)
        tried = card or CardEntry(selector, UNASSIGNED, _NO_SALT, _NO_DIGEST)
        right = card_matches(selector, tried.client_number, secret, tried.salt, tried.digest)
        client = self._keyring.client(tried.client_number) if card is not None and right else None
        if client is None or not client.active:
            raise code_refused()
        self._keyring.put_throttle(before.passed(selector).encode())
        memory, comfort = self._remembering.recall(tried, secret)
        return replace(_admission(client), comfort=comfort, memory=memory)

    def admit_unassigned(self) -> Admission:
        """Admit somebody without a code at hand: the sheet goes to the practice's "unassigned" client."""
        return self.admit_chosen(UNASSIGNED)

    def admit_chosen(self, number: int) -> Admission:
        """Admit the client whom the therapist chose before handing the device over.

        Raises:
            CodeRefused: there is no such client any more.
        """
        self._read_questions()
        client = self._keyring.client(number)
        if client is None or not client.active:
            raise code_refused()
        return _admission(client)

    def remember(self, admission: Admission, comfort: Comfort) -> None:
        """Remember with the code what suits the client; once, at the end of the visit.

        Does nothing where no code was given, where this is known already, or where the disk does not take it.
        """
        if admission.memory is not None and comfort != admission.comfort:
            self._remembering.keep(admission.memory, comfort)
        self.let_go(admission)

    def let_go(self, admission: Admission) -> None:
        """End the visit: nothing can be remembered any more, and the key for it is wiped."""
        if admission.memory is not None:
            admission.memory.key.wipe()

    def seal(
        self,
        admission: Admission,
        answers: Mapping[str, int | Missing],
        language: str = ENGLISH,
        *,
        comment: bytearray | None = None,
    ) -> None:
        """Seal a sheet. Nobody can read it here any more, and ``store`` has to store it.

        Args:
            admission: for whom; one admission lets one sheet in.
            answers: item id -> answer or why there is none; every item of the questionnaire.
            language: the one in which the questions were read.
            comment: what the client wrote, in UTF-8, empty where the box stayed empty; it is wiped. ``None``
                where no box was offered: then no parts of a comment follow the sheet.

        Raises:
            DataFault: nothing can be sealed to the client's key.
            ValueError: this admission's sheet is sealed already.
        """
        if self._waiting_for(admission) is not None:
            raise ValueError("a second sheet for one admission")
        self._log.look_at_the_clock()
        contents = sheet_contents(self.wordings[language], admission, answers, self._clock())
        follow = partial(comment_after, contents, comment)
        try:
            self._waiting.append(_Waiting(admission, self._outbox.seal(admission.key, contents, follow)))
        finally:
            wipe(contents.body, *(() if comment is None else (comment,)))

    def store(self, admission: Admission) -> Receipt:
        """Store the sheet that was sealed for this admission; only after it is durably on disk this returns.

        A sheet that could not be stored waits sealed, and is tried again by calling this again, or with the
        next sheet, so that nothing is lost or doubled.

        Raises:
            MachineFault: the disk did not take it; it waits, try again.
            DataFault: the files are damaged; it waits as well.
            KeyError: nothing was sealed for this admission.
        """
        waiting = self._waiting_for(admission)
        if waiting is None:
            raise KeyError("no sheet of this admission")
        receipt = self._outbox.store(waiting.outgoing)
        self._waiting.remove(waiting)
        self.store_waiting()
        return receipt

    def submit(
        self,
        admission: Admission,
        answers: Mapping[str, int | Missing],
        language: str = ENGLISH,
        *,
        comment: bytearray | None = None,
    ) -> Receipt:
        """Seal a sheet and store it; the same as ``seal`` and ``store``.

        After a fault the sheet waits sealed: submitting again for the same admission tries that sheet again,
        whatever comes with it. ``withdraw`` it first to send other answers.
        """
        if self._waiting_for(admission) is None:
            self.seal(admission, answers, language, comment=comment)
        return self.store(admission)

    def withdraw(self, admission: Admission) -> None:
        """Forget what waits for this admission: the client chose not to send it after all."""
        waiting = self._waiting_for(admission)
        if waiting is not None:
            self._outbox.forget(waiting.outgoing)
            self._waiting.remove(waiting)

    def store_waiting(self) -> None:
        """Try the sheets that could not be stored earlier; those that still cannot go on waiting."""
        self._outbox.store_waiting()
        self._waiting = [waiting for waiting in self._waiting if waiting.outgoing in self._outbox]

    def write_log(self) -> None:
        """Write down that the kiosk started and when the clock jumped; call it when no client waits.

        What cannot be written now is written at a later call.
        """
        self._log.write()
        # An open connection remembers pages of the file as they were: with keys of rows that are written now.
        for engine in (self._records, self._log_records):
            engine.dispose()

    @property
    def unsent(self) -> int:
        """How many sheets wait in memory because they could not be stored."""
        return len(self._waiting)

    def close(self) -> None:
        """Let go of the files."""
        for engine in (self._records, self._log_records, self._keys):
            engine.dispose()

    def _require_keys(self, folder: PracticeFolder) -> None:
        """Read every entry that a code may lead to."""
        self._client(UNASSIGNED, folder)
        self._keyring.clients()
        self._keyring.cards()

    def _client(self, number: int, folder: PracticeFolder) -> ClientEntry:
        entry = self._keyring.client(number)
        if entry is None:
            raise damaged_file(folder.keys_file)
        return entry

    def _read_questions(self) -> None:
        """Ask what the practice decided; where that cannot be read, what was decided before holds."""
        with suppress(RapportError):
            self._questions = practice_questions(self._folder.read_facts().settings)

    def _make_known(self, recorder: Recorder) -> None:
        """Keep the exact wordings beside the sheets that answer them; a new Rapport may bring new ones.

        All of them, and before anybody answers: one that came with a sheet would tell whoever sees the file
        which language somebody here reads.
        """
        known = recorder.definitions()
        for questionnaire in (*self._whole.values(), *self._short.values()):
            if questionnaire.fingerprint not in known:
                recorder.put_definition(questionnaire.fingerprint, questionnaire.canonical_json())

    def _waiting_for(self, admission: Admission) -> _Waiting | None:
        for waiting in self._waiting:
            if waiting.admission is admission:  # two visits of one client have equal admissions
                return waiting
        return None


def _short_form(questionnaire: Questionnaire) -> Questionnaire:
    return questionnaire if questionnaire.short_form is None else shortened(questionnaire)


def _admission(client: ClientEntry) -> Admission:
    return Admission(client.number, PublicKey.decode(client.public_key), client.therapist)
