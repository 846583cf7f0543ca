"""The therapist's own part: rating a session, the steps of repair, and looking across the own clients."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from kiosk.errors import InputFault
from kiosk.practice.desk.appending import append_beside
from kiosk.practice.desk.beside import OwnRating, StepDone, own_ratings, steps_done
from kiosk.practice.desk.caseload import Case, client_trend, shown_sessions
from kiosk.practice.desk.contents import DeskContents
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.opening import log_or_find
from kiosk.practice.granted import GrantedClient, no_grant
from kiosk.practice.log.events import Event, Happening
from kiosk.questionnaires.definition import Missing, Questionnaire, is_answer
from kiosk.store.index.columns import SheetColumns
from kiosk.store.records import Recorder
from kiosk.trends.mine import Mine, OneCase, look_across
from kiosk.trends.reflection import Pairs, pairs_of
from kiosk.trends.repairs import Matter, matters
from kiosk.trends.series import History, history_from_columns
from kiosk.vault.contents import Kind
from kiosk.vault.holders import Holder
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.reflection import Known, Rating, seal_rating
from kiosk.vault.repair_step import RepairStep, StepBody, day_number
from kiosk.words import phrase


class NothingToRate(InputFault):
    """There is no such session, or its questionnaire has no wording for the therapist."""


class NotOffered(InputFault):
    """A rating that the questionnaire does not offer, or a day that has not come yet."""


def nothing_to_rate() -> NothingToRate:
    """The one error of everything that cannot be rated."""
    return NothingToRate(
        phrase(
            "errors",
            "This session cannot be rated: it is not there any more, or its questionnaire has no sentences "
            "for the therapist. Choose another session.",
        )
    )


@dataclass(frozen=True, slots=True)
class ClientReflection:
    """One client's sessions with what the therapist adds to them.

    Attributes:
        number: the client's.
        questionnaire: what the sessions answer.
        history: the sessions.
        sheets: by session, the mark by which its sheet is named.
        answers: by session, the client's answers: item id -> answer or why there is none.
        ratings: place of the session, from 0 -> how the therapist who is signed in rated it.
        pairs: the sessions that both rated.
        matters: what asks for repair, newest first.
        steps: number of the session, from 1 -> the steps of repair that are done.
        may_rate: whether there is something to rate, by somebody who is a therapist.
    """

    number: int
    questionnaire: Questionnaire
    history: History
    sheets: tuple[int, ...]
    answers: tuple[Mapping[str, int | Missing], ...]
    ratings: Mapping[int, OwnRating]
    pairs: Pairs
    matters: tuple[Matter, ...]
    steps: Mapping[int, tuple[StepDone, ...]]
    may_rate: bool


@dataclass(frozen=True, slots=True)
class MyPractice:
    """What the caseload of whoever is signed in says, without any client's name.

    Attributes:
        mine: the figures.
        questionnaire: what the clients who count answer.
        asked_otherwise: own clients who are left out, because they answer another questionnaire.
    """

    mine: Mine
    questionnaire: Questionnaire
    asked_otherwise: int


class Reflections:
    """Reads and writes what a therapist adds to the sessions of clients who may be read.

    Args:
        files: of the practice.
        contents: of the open desk.
        holder: whose desk.
    """

    def __init__(self, files: DeskFiles, contents: DeskContents, holder: Holder) -> None:
        self._files, self._contents, self._holder = files, contents, holder

    def read(self, number: int) -> ClientReflection:
        """Give one client's sessions and what was added to them.

        Raises:
            NoGrant: this client is not this holder's to read.
        """
        case, wordings = self._case(number), self._contents.wordings
        trend, columns = client_trend(case, wordings), shown_sessions(case, wordings)
        asked = wordings.newest(case.columns)
        places = {mark: place for place, mark in enumerate(columns.record.tolist())}
        ratings = self._ratings(number, asked, places)
        done = steps_done(self._contents.beside(number))
        return ClientReflection(
            number=number,
            questionnaire=asked,
            history=trend.history,
            sheets=tuple(columns.record.tolist()),
            answers=tuple(_answers(asked, row) for row in columns.values.tolist()),
            ratings=ratings,
            pairs=_pairs(asked, trend.history, ratings),
            matters=matters(trend.history, trend.signals, trend.assessment.open_ruptures),
            steps={places[sheet] + 1: steps for sheet, steps in done.items() if sheet in places},
            may_rate=self._is_therapist() and any(item.mirrored for item in asked.items),
        )

    def rate(
        self,
        number: int,
        sheet: int,
        questionnaire: Questionnaire,
        ratings: Mapping[str, int],
        known: Known = Known.NOT_SAID,
    ) -> None:
        """Keep how the therapist rates a session; an earlier rating of the same session gives way.

        Args:
            number: the client's.
            sheet: the mark of the session's sheet.
            questionnaire: in the exact words that were rated.
            ratings: item id -> rating; what is not there was skipped. None at all takes a rating back.
            known: whether the client's answers had been seen.

        Raises:
            NoGrant: this client is not this holder's to read.
            NothingToRate: no such session, or nothing in it can be rated.
            NotOffered: a rating that the questionnaire does not offer.
            MachineFault: it cannot be written.
            DataFault: the records file is damaged.
        """
        case, wordings = self._case(number), self._contents.wordings
        asked = wordings.newest(case.columns)
        is_same = wordings.same(questionnaire.fingerprint, asked.fingerprint)
        if not self._is_therapist() or not is_same or sheet not in case.columns.record.tolist():
            raise nothing_to_rate()
        rating = Rating(questionnaire.fingerprint, known, _checked(questionnaire, ratings))
        body = seal_rating(self._holder, number, sheet.to_bytes(8, "big"), rating)
        recorder = Recorder(self._files.records, self._files.kiosk_id)
        recorder.put_definition(questionnaire.fingerprint, questionnaire.canonical_json())
        client = self._client(number)
        append_beside(self._files, self._contents, client, Kind.REFLECTION, [body.encode()])

    def note_step(self, number: int, sheet: int, step: RepairStep, day: date | None) -> None:
        """Note on which day a step of repair was done; ``None`` takes it back.

        Raises:
            NoGrant: this client is not this holder's to read.
            NothingToRate: there is no such session.
            NotOffered: the day has not come yet, or lies before 1970.
            MachineFault: it cannot be written.
            DataFault: the records file is damaged.
        """
        if sheet not in self._case(number).columns.record.tolist():
            raise nothing_to_rate()
        days = 0 if day is None else day_number(day)
        # East of here the day that has begun may be one ahead of the one in UTC.
        now = datetime.fromtimestamp(self._files.clock().wall_ms / 1000, UTC)
        if day is not None and (days < 0 or day > now.date() + timedelta(days=1)):
            raise NotOffered(phrase("errors", "This day has not come yet. Choose today or a day before."))
        body = StepBody(sheet.to_bytes(8, "big"), step, day is not None, days, self._holder.holder_id)
        client = self._client(number)
        append_beside(self._files, self._contents, client, Kind.REPAIR_STEP, [body.encode()])

    def mine(self) -> MyPractice:
        """Look across the clients of whoever is signed in who still come; shared clients do not count."""
        wordings = self._contents.wordings
        cases = {number: self._case(number) for number in self._own()}
        cases = {number: case for number, case in cases.items() if len(case.columns)}
        asked = {number: wordings.newest(case.columns) for number, case in cases.items()}
        counts = Counter(questionnaire.fingerprint for questionnaire in asked.values())
        usual = wordings.newest(SheetColumns.empty())
        if counts:
            most = max(counts, key=lambda mark: (counts[mark], mark))
            usual = next(one for one in asked.values() if one.fingerprint == most)
        chosen = [number for number, one in asked.items() if one.fingerprint == usual.fingerprint]
        looked = [self._one_case(number, cases[number], usual) for number in chosen]
        return MyPractice(look_across(usual.dimensions, looked), usual, len(cases) - len(chosen))

    def note_taken_along(self, practice: MyPractice) -> None:
        """Write into the practice's log that figures across clients were saved outside."""
        numbers = (practice.mine.clients,)
        happening = Happening(Event.FIGURES_SAVED, who=self._holder.holder_id, numbers=numbers)
        log_or_find(self._files, self._contents, happening)

    def _one_case(self, number: int, case: Case, asked: Questionnaire) -> OneCase:
        wordings = self._contents.wordings
        history = history_from_columns(asked, wordings.comparable(case.columns))
        columns = shown_sessions(case, wordings)
        places = {mark: place for place, mark in enumerate(columns.record.tolist())}
        return OneCase(history, _pairs(asked, history, self._ratings(number, asked, places)))

    def _ratings(self, number: int, asked: Questionnaire, places: Mapping[int, int]) -> dict[int, OwnRating]:
        """Give the own ratings of these sessions, of the same questions in whatever words."""
        found = own_ratings(self._contents.beside(number), self._holder, number)
        wordings = self._contents.wordings
        return {
            places[sheet]: one
            for sheet, one in found.items()
            if sheet in places
            and wordings.same(one.rating.questionnaire, asked.fingerprint)
            and _are_offered(asked, one.rating)
        }

    def _own(self) -> list[int]:
        if not self._is_therapist():
            return []
        entries = self._files.keyring.as_far_as_sound().clients(self._holder.holder_id)
        return [one.number for one in entries if one.active and one.number in self._contents.granted]

    def _is_therapist(self) -> bool:
        return self._holder.holder_id != RECOVERY_HOLDER

    def _case(self, number: int) -> Case:
        client = self._client(number)
        return Case(number, client.name, self._contents.sheets(number).columns, 0)

    def _client(self, number: int) -> GrantedClient:
        client = self._contents.granted.get(number)
        if client is None:
            raise no_grant()
        return client


def _pairs(asked: Questionnaire, history: History, ratings: Mapping[int, OwnRating]) -> Pairs:
    return pairs_of(
        asked,
        history,
        {place: (dict(one.rating.values), int(one.rating.known)) for place, one in ratings.items()},
    )


def _answers(asked: Questionnaire, values: list[int]) -> Mapping[str, int | Missing]:
    pairs = zip(asked.items, values, strict=False)
    return {
        item.id: Missing(-value) if value < 0 else value for item, value in pairs if value >= -max(Missing)
    }


def _are_offered(asked: Questionnaire, rating: Rating) -> bool:
    return all(
        index < len(asked.items) and (value < 0 or asked.items[index].offers(value))
        for index, value in rating.values
    )


def _checked(questionnaire: Questionnaire, ratings: Mapping[str, int]) -> tuple[tuple[int, int], ...]:
    """Give every item that can be rated with its rating; none at all where nothing was rated.

    Raises:
        NotOffered: an item cannot be rated, or not so.
    """
    mirrored = {item.id: item for item in questionnaire.items if item.mirrored}
    if not all(name in mirrored and mirrored[name].offers(value) for name, value in ratings.items()):
        raise NotOffered(
            phrase("errors", "This rating is none that the questionnaire offers. Choose one of its answers.")
        )
    if not ratings:
        return ()
    return tuple(
        (index, _stored(ratings.get(item.id), questionnaire, item.id, ratings))
        for index, item in enumerate(questionnaire.items)
        if item.mirrored
    )


def _stored(given: int | None, questionnaire: Questionnaire, name: str, ratings: Mapping[str, int]) -> int:
    item = questionnaire.items[questionnaire.positions[name]]
    condition = item.only_after
    if condition is not None and ratings.get(condition.item) not in condition.values:
        return -Missing.NOT_SHOWN
    return given if is_answer(given) else -Missing.SKIPPED
