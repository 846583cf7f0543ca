"""The client's desk: admits a code and takes a sheet in. It can seal and store; nothing here can open.

The kiosk process imports this module and, through it, only the public half of the vault.
"""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kiosk.clock import Clock, system_clock
from kiosk.errors import RapportError
from kiosk.practice import throttle
from kiosk.practice.admission import (
    Admission,
    CodeRefused,
    TooManyTries,
    code_refused,
    too_many_tries,
)
from kiosk.practice.files import own_kiosk_id
from kiosk.practice.numbers import NOTICE_VERSION, UNASSIGNED
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.questionnaires.loading import builtin
from kiosk.store.engine import open_engine
from kiosk.store.folder import PracticeFolder
from kiosk.store.keyring import CardEntry, ClientEntry, Keyring
from kiosk.store.records import Receipt, Recorder
from kiosk.vault.codes import CARD_HASH_SIZE, CARD_SALT_SIZE, card_matches, split_code
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.suites import PublicKey

__all__ = ["Admission", "ClientDesk", "CodeRefused", "TooManyTries"]

_RECORD_ID_SIZE = 16
# For a selector that no card has: the same work, and no secret's hash is all zeros.
_NO_SALT = bytes(CARD_SALT_SIZE)
_NO_DIGEST = bytes(CARD_HASH_SIZE)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A sheet on its way to the disk; by its record id a second try is the same sheet, not another one."""

    admission: Admission
    record_id: bytes
    contents: Contents


class ClientDesk:
    """What the client pages may do. Use it from one thread at a time; ``close`` it at the end."""

    def __init__(self, folder: PracticeFolder, questionnaire: Questionnaire, clock: Clock) -> None:
        """Take the parts; ``open`` puts them together."""
        self._facts = folder.read_facts()
        self._questionnaire = questionnaire
        self._clock = clock
        self._records = open_engine(folder.records_file)
        self._keys = open_engine(folder.keys_file)
        self._keyring = Keyring(self._keys)
        self._recorder = Recorder(self._records, own_kiosk_id(folder, self._facts))
        self._kept: list[_Prepared] = []

    @classmethod
    def open(cls, folder_path: Path, clock: Clock = system_clock) -> Self:
        """Open the practice in ``folder_path``.

        Raises:
            NoPractice: there is none.
            DamagedFolder: its files are not what Rapport wrote.
            NewerFolder: a newer Rapport made it.
            MachineFault: the system does not give the files.
        """
        desk = cls(PracticeFolder(folder_path), builtin(), clock)
        try:
            desk._make_known()
        except BaseException:
            desk.close()
            raise
        return desk

    @property
    def practice_name(self) -> str:
        """What the practice is called."""
        return self._facts.name

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked."""
        return self._questionnaire

    def admit(self, code: str) -> Admission:
        """Admit the owner of a code card.

        Unknown and wrong codes take the same work and end in the same words. A slip that the check digit
        notices costs no try.

        Raises:
            MistypedCode: this cannot be a code.
            CodeRefused: no card has it.
            TooManyTries: wrong codes were tried too often; says how long to wait.
        """
        selector, secret = split_code(code)
        before = throttle.decode(self._keyring.throttle(), self._clock())
        wait = before.wait(selector)
        if wait > 0:
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
        return _admission(client)

    def admit_unassigned(self) -> Admission:
        """Admit somebody without a code at hand: the sheet goes to the practice's "unassigned" client."""
        return self.admit_chosen(UNASSIGNED)

    def admit_chosen(self, number: int) -> Admission:
        """Admit the client whom the therapist chose before handing the device over.

        Raises:
            CodeRefused: there is no such client any more.
        """
        client = self._keyring.client(number)
        if client is None or not client.active:
            raise code_refused()
        return _admission(client)

    def submit(self, admission: Admission, answers: Mapping[str, int | Missing]) -> Receipt:
        """Seal a sheet and store it; only after it is durably on disk this returns.

        A sheet that could not be stored is kept in memory. Submitting the same answers for the same admission
        again tries the same sheet again, and so does any later submit, so that nothing is lost or doubled.

        Args:
            admission: for whom.
            answers: item id -> answer or why there is none; every item of the questionnaire.

        Raises:
            MachineFault: the disk did not take it; it is kept, try again.
            DataFault: the files are damaged; it is kept as well.
        """
        contents = self._contents(admission, answers)
        prepared = self._kept_like(admission, contents)
        if prepared is None:
            prepared = _Prepared(admission, secrets.token_bytes(_RECORD_ID_SIZE), contents)
            self._kept.append(prepared)
        receipt = self._store(prepared)
        self._kept.remove(prepared)
        self._store_older()
        return receipt

    def withdraw(self, admission: Admission) -> None:
        """Forget what waits for this admission: the client chose not to send it after all."""
        self._kept = [prepared for prepared in self._kept if prepared.admission is not admission]

    @property
    def unsent(self) -> int:
        """How many sheets wait in memory because they could not be stored."""
        return len(self._kept)

    def close(self) -> None:
        """Let go of the files."""
        self._records.dispose()
        self._keys.dispose()

    def _make_known(self) -> None:
        """Keep the exact wording beside the sheets that answer it; a new Rapport may bring a new one."""
        if self._recorder.definition(self._questionnaire.fingerprint) is None:
            self._recorder.put_definition(
                self._questionnaire.fingerprint, self._questionnaire.canonical_json()
            )

    def _contents(self, admission: Admission, answers: Mapping[str, int | Missing]) -> Contents:
        positions = self._questionnaire.positions
        values = sorted((positions[item], _stored(answer)) for item, answer in answers.items())
        body = SheetBody(self._questionnaire.fingerprint, NOTICE_VERSION, tuple(values))
        now = self._clock()
        return Contents(
            Kind.SHEET,
            admission.therapist,
            admission.number,
            now.wall_ms,
            now.boot_ms,
            now.boot_id,
            body.encode(),
        )

    def _kept_like(self, admission: Admission, contents: Contents) -> _Prepared | None:
        for prepared in self._kept:
            if prepared.admission is admission and prepared.contents.body == contents.body:
                return prepared
        return None

    def _store_older(self) -> None:
        """Try the sheets that could not be stored earlier; those that still cannot stay kept."""
        for waiting in tuple(self._kept):
            with suppress(RapportError):
                self._store(waiting)
                self._kept.remove(waiting)

    def _store(self, prepared: _Prepared) -> Receipt:
        try:
            return self._recorder.append(
                prepared.admission.number,
                prepared.admission.key,
                prepared.contents,
                record_id=prepared.record_id,
            )
        except BaseException:
            # After a failed write nothing that the connection remembers can be trusted: open the file anew.
            self._records.dispose()
            raise


def _stored(answer: int | Missing) -> int:
    return -answer.value if isinstance(answer, Missing) else answer


def _admission(client: ClientEntry) -> Admission:
    return Admission(client.number, PublicKey.decode(client.public_key), client.therapist)
