"""One survey in progress: which page is up, what was answered, and where each tap leads.

A ``Survey`` never changes; every tap gives a new one. Nothing is pre-selected and an untouched item
stays missing, with the reason kept: skipped, not shown, or timed out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.questionnaires.definition import Item, Missing, Questionnaire, is_answer


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """A question is up.

    Attributes:
        item: what to ask.
        position: which question of ``total`` this is, from 1; the same for everybody, whatever was answered.
        total: how many questions everybody is asked.
        follows: it is asked because of an earlier answer, after question ``position``, and takes no number of
            its own: whoever is not asked it counts no gap, and whoever is sees no number grow.
        chosen: what was answered before, ``Missing.SKIPPED`` after a skip, ``None`` while untouched.
    """

    item: Item
    position: int
    total: int
    chosen: int | Missing | None
    follows: bool = False


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """One line of the page before sending."""

    item: Item
    chosen: int | Missing


@dataclass(frozen=True, slots=True)
class CheckPage:
    """Everything that was asked, to look over before it is sent."""

    entries: tuple[CheckEntry, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """The state between two taps.

    Attributes:
        questionnaire: what is asked.
        given: one entry an item: the answer, why it is missing, or ``None`` while untouched.
        at: index of the item on the page; the number of items on the check page.
        reached: the furthest ``at`` so far.
        progress: 0 to 1 for the bar; going back or changing an answer never lowers it.
    """

    questionnaire: Questionnaire
    given: tuple[int | Missing | None, ...]
    at: int = 0
    reached: int = 0
    progress: float = 0.0

    @property
    def page(self) -> QuestionPage | CheckPage:
        """What to show."""
        items = self.questionnaire.items
        if self.at < len(items):
            follows = items[self.at].only_after is not None
            counted = [item.only_after is None for item in items]
            position = sum(counted[: self.at + 1])
            return QuestionPage(items[self.at], position, sum(counted), self.given[self.at], follows)
        shown = ((item, self.given[index]) for index, item in enumerate(items) if self._asked(index))
        return CheckPage(tuple(CheckEntry(item, chosen) for item, chosen in shown if chosen is not None))

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier page."""
        return any(self._asked(index) for index in range(self.at))

    @property
    def can_go_forward(self) -> bool:
        """Whether the question that is up was answered or skipped before."""
        return self.at < len(self.given) and self.given[self.at] is not None

    def answer(self, value: int) -> "Survey":
        """Choose an answer and go on; raises ``ValueError`` when the page does not offer it."""
        if self.at == len(self.given) or not self.questionnaire.items[self.at].offers(value):
            raise ValueError(f"no such answer on this page: {value}")
        return self._with(value)

    def skip(self) -> "Survey":
        """Leave the question that is up without an answer (an earlier one is withdrawn) and go on."""
        return self if self.at == len(self.given) else self._with(Missing.SKIPPED)

    def back(self) -> "Survey":
        """Go to the page before; on the first page stay."""
        earlier = [index for index in range(self.at) if self._asked(index)]
        return replace(self, at=earlier[-1]) if earlier else self

    def forward(self) -> "Survey":
        """Go on from a question that was answered or skipped before; from an untouched one stay."""
        if not self.can_go_forward:
            return self
        finished = self.reached == len(self.given)
        return replace(self, at=_page_after(self.questionnaire, self.given, self.at, finished=finished))

    def jump(self, item: str) -> "Survey":
        """Go to an item that the check page lists; raises ``KeyError`` for any other."""
        index = self.questionnaire.positions[item]
        if index > self.reached or not self._asked(index):
            raise KeyError(item)
        return replace(self, at=index)

    def worded(self, questionnaire: Questionnaire) -> "Survey":
        """Go on in another language: the same items in other words, and everything that was answered.

        Raises:
            ValueError: it asks something else.
        """
        if [_asked_by(item) for item in questionnaire.items] != [
            _asked_by(item) for item in self.questionnaire.items
        ]:
            raise ValueError("not the same questions")
        return replace(self, questionnaire=questionnaire)

    def answers(self) -> Mapping[str, int | Missing]:
        """Give every item's answer or why it is missing, at any time.

        What was shown and left untouched is skipped; what never came up is not shown.
        """
        return MappingProxyType(
            {item.id: self._outcome(index) for index, item in enumerate(self.questionnaire.items)}
        )

    def timed_out(self) -> "Survey":
        """Mark what is still open as timed out, for a client who has left."""
        open_yet = [given is None and self._asked(index) for index, given in enumerate(self.given)]
        closed = (
            Missing.TIMED_OUT if yet else given for yet, given in zip(open_yet, self.given, strict=True)
        )
        return replace(self, given=tuple(closed), at=len(self.given), reached=len(self.given), progress=1.0)

    def _with(self, outcome: int | Missing) -> "Survey":
        given = list(self.given)
        given[self.at] = outcome
        # An answer to a question that is no longer asked is forgotten, not kept out of sight.
        kept = tuple(
            value if _is_asked(self.questionnaire, given, index) else None
            for index, value in enumerate(given)
        )
        at = _page_after(self.questionnaire, kept, self.at, finished=self.reached == len(kept))
        settled = sum(
            value is not None or not _may_come(self.questionnaire, kept, index)
            for index, value in enumerate(kept)
        )
        return replace(
            self,
            given=kept,
            at=at,
            reached=max(self.reached, at),
            progress=max(self.progress, settled / len(kept)),
        )

    def _asked(self, index: int) -> bool:
        return _is_asked(self.questionnaire, self.given, index)

    def _outcome(self, index: int) -> int | Missing:
        if not self._asked(index):
            return Missing.NOT_SHOWN
        given = self.given[index]
        if given is not None:
            return given
        return Missing.SKIPPED if index <= self.reached else Missing.NOT_SHOWN


def _asked_by(item: Item) -> tuple[object, ...]:
    return item.id, item.only_after, tuple(option.value for option in item.options)


_Given = Sequence[int | Missing | None]


def _is_asked(questionnaire: Questionnaire, given: _Given, index: int) -> bool:
    """Whether the item is asked, as the answers stand."""
    condition = questionnaire.items[index].only_after
    if condition is None:
        return True
    cause = questionnaire.positions[condition.item]
    answer = given[cause]
    return is_answer(answer) and answer in condition.values and _is_asked(questionnaire, given, cause)


def _may_come(questionnaire: Questionnaire, given: _Given, index: int) -> bool:
    """Whether the item is asked or may still be, because its condition's item is untouched."""
    condition = questionnaire.items[index].only_after
    if condition is None or _is_asked(questionnaire, given, index):
        return True
    cause = questionnaire.positions[condition.item]
    return given[cause] is None and _may_come(questionnaire, given, cause)


def _page_after(questionnaire: Questionnaire, given: _Given, index: int, *, finished: bool) -> int:
    """Find the page after ``index``; once the check page was reached, only what is still untouched."""
    for later in range(0 if finished else index + 1, len(given)):
        if _is_asked(questionnaire, given, later) and not (finished and given[later] is not None):
            return later
    return len(given)


def start(questionnaire: Questionnaire) -> Survey:
    """Open the first page of a survey with nothing answered."""
    return Survey(questionnaire, given=(None,) * len(questionnaire.items))
