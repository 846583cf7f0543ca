"""What a questionnaire is: items, answers, conditions, and a fingerprint of its exact wording."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import IntEnum
from functools import cached_property
from types import MappingProxyType
from typing import TypeGuard

from kiosk.questionnaires.reading import BadQuestionnaire, Place, read_json
from kiosk.words import Phrase, phrase

FINGERPRINT_BYTES = 16
MOST_ITEMS = 40  # so that a sheet of any questionnaire fits into one sealed record
MOST_OPTIONS = 11
HIGHEST_VALUE = 100
RUPTURE = "rupture"
REPAIR = "repair"


class Missing(IntEnum):
    """Why there is no answer. An ``IntEnum`` for storage: tell it from an answer with ``is_answer``."""

    SKIPPED = 1
    NOT_SHOWN = 2
    DOES_NOT_APPLY = 3
    TIMED_OUT = 4


def is_answer(given: int | Missing | None) -> TypeGuard[int]:
    """Tell an answer from a missing one (``Missing.SKIPPED`` equals 1, so comparing would not do)."""
    return given is not None and not isinstance(given, Missing)


@dataclass(frozen=True, slots=True)
class Option:
    """One labelled answer."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Condition:
    """Ask an item only when an earlier ``item`` was answered with one of ``values``."""

    item: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One question, shown on a page of its own.

    Attributes:
        id: short name, unique within the questionnaire.
        dimension: what it is about; items of one dimension are drawn together.
        text: the wording that the client reads.
        options: the answers in the order shown; a higher value always means more trust where it is scored.
        scored: whether it counts towards the overall score.
        only_after: when to ask it; always when ``None``.
        mirrored: the wording for the therapist's own reflection; empty when there is none.
    """

    id: str
    dimension: str
    text: str
    options: tuple[Option, ...]
    scored: bool
    only_after: Condition | None = None
    mirrored: str = ""

    @property
    def lowest(self) -> int:
        """The smallest value that an answer can have."""
        return min(option.value for option in self.options)

    @property
    def span(self) -> int:
        """The highest value minus the lowest."""
        return max(option.value for option in self.options) - self.lowest

    def offers(self, value: int) -> bool:
        """Whether ``value`` is one of the item's answers."""
        return any(option.value == value for option in self.options)

    def label(self, value: int) -> str:
        """Give the words of the answer ``value``; raises ``KeyError`` when the item does not offer it."""
        for option in self.options:
            if option.value == value:
                return option.label
        raise KeyError(value)


@dataclass(frozen=True, slots=True)
class ShortForm:
    """Which items make the short form, and how many scored ones it needs for a score."""

    items: tuple[str, ...]
    minimum_answered: int


@dataclass(frozen=True)  # no slots: the derived values below are computed once and kept
class Questionnaire:
    """A questionnaire in one language and one version. One that exists is sound: it checks itself.

    Attributes:
        id: name of the questionnaire, the same in every language and version.
        version: counts up with every change of wording or scoring.
        language: BCP 47 tag of the wording.
        title: what people call it.
        timeframe: what the questions are about, such as "this session".
        items: the questions in order.
        minimum_answered: how many scored items a sheet needs for a score.
        short_form: which items are left in its short form, if it has one.
    """

    id: str
    version: int
    language: str
    title: str
    timeframe: str
    items: tuple[Item, ...]
    minimum_answered: int
    short_form: ShortForm | None = None

    def __post_init__(self) -> None:
        """Refuse what could not be asked or scored; raises ``BadQuestionnaire`` naming the place."""
        _check(self)

    @cached_property
    def scored(self) -> tuple[Item, ...]:
        """The items that count towards the overall score."""
        return tuple(item for item in self.items if item.scored)

    @cached_property
    def dimensions(self) -> tuple[str, ...]:
        """The scored dimensions in the order of their first item."""
        return tuple(dict.fromkeys(item.dimension for item in self.scored))

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Item id -> index into ``items``, which is the index that a sealed sheet keeps."""
        return MappingProxyType({item.id: index for index, item in enumerate(self.items)})

    @cached_property
    def fingerprint(self) -> bytes:
        """SHA-256 of the canonical JSON, first 16 bytes: what a sheet names as its exact wording."""
        return hashlib.sha256(self.canonical_json().encode("utf-8")).digest()[:FINGERPRINT_BYTES]

    def canonical_json(self) -> str:
        """Write everything that the fingerprint covers: sorted keys, no blanks, no escapes beyond JSON's."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    @classmethod
    def from_canonical_json(cls, text: str) -> "Questionnaire":
        """Read ``canonical_json`` back; raises ``BadQuestionnaire`` naming what does not fit."""
        top = read_json(text).object(_FIELDS)
        return cls(
            id=top["id"].text(),
            version=top["version"].number(1, 9999),
            language=top["language"].text(),
            title=top["title"].text(),
            timeframe=top["timeframe"].text(),
            items=tuple(_item(place) for place in top["items"].elements(MOST_ITEMS)),
            minimum_answered=top["minimum_answered"].number(1, MOST_ITEMS),
            short_form=None if top["short_form"].value is None else short_form_at(top["short_form"]),
        )


_FIELDS = frozenset(
    ("id", "version", "language", "title", "timeframe", "items", "minimum_answered", "short_form")
)
_ITEM_FIELDS = frozenset(("id", "dimension", "text", "options", "scored", "only_after", "mirrored"))


def condition_at(place: Place) -> Condition:
    """Read a condition from JSON."""
    parts = place.object(frozenset(("item", "values")))
    values = tuple(value.number(0, HIGHEST_VALUE) for value in parts["values"].elements(MOST_OPTIONS))
    return Condition(parts["item"].text(), values)


def short_form_at(place: Place) -> ShortForm:
    """Read a short form from JSON."""
    parts = place.object(frozenset(("items", "minimum_answered")))
    items = tuple(item.text() for item in parts["items"].elements(MOST_ITEMS))
    return ShortForm(items, parts["minimum_answered"].number(1, MOST_ITEMS))


def _item(place: Place) -> Item:
    parts = place.object(_ITEM_FIELDS)
    return Item(
        id=parts["id"].text(),
        dimension=parts["dimension"].text(),
        text=parts["text"].text(),
        options=tuple(_option(option) for option in parts["options"].elements(MOST_OPTIONS)),
        scored=parts["scored"].truth(),
        only_after=None if parts["only_after"].value is None else condition_at(parts["only_after"]),
        mirrored=parts["mirrored"].text(may_be_empty=True),
    )


def _option(place: Place) -> Option:
    parts = place.object(frozenset(("value", "label")))
    return Option(parts["value"].number(0, HIGHEST_VALUE), parts["label"].text())


def _check(questionnaire: Questionnaire) -> None:
    """Check what no single value shows: names used twice, conditions that cannot hold, too few items."""
    earlier: dict[str, Item] = {}
    if not 1 <= len(questionnaire.items) <= MOST_ITEMS:
        raise _unsound(
            "items", phrase("errors", "A questionnaire needs at least one item and at most 40 ({path}).")
        )
    for index, item in enumerate(questionnaire.items):
        _check_item(f"items[{index}]", item, earlier)
        earlier[item.id] = item
    if not 1 <= questionnaire.minimum_answered <= len(questionnaire.scored):
        raise _unsound(
            "minimum_answered",
            phrase("errors", "{path} must be at least 1 and at most the number of scored items."),
        )
    if questionnaire.short_form is not None:
        _check_short_form(questionnaire.short_form, earlier)


def _check_item(path: str, item: Item, earlier: Mapping[str, Item]) -> None:
    if item.id in earlier:
        raise _unsound(
            f"{path}.id", phrase("errors", "Two items have the same id ({path}). Rename one of them.")
        )
    values = [option.value for option in item.options]
    if len(values) < 2 or len(set(values)) != len(values):
        raise _unsound(
            f"{path}.options",
            phrase("errors", "{path} needs two or more answers, each with a value of its own."),
        )
    if item.only_after is None:
        return
    asked_before = earlier.get(item.only_after.item)
    if asked_before is None or not all(asked_before.offers(value) for value in item.only_after.values):
        raise _unsound(
            f"{path}.only_after",
            phrase("errors", "{path} must name an item further up and values which that item offers."),
        )
    if item.scored:
        raise _unsound(
            f"{path}.scored",
            phrase("errors", "{path} is asked only sometimes, so it cannot count in the score."),
        )


def _check_short_form(short: ShortForm, items: Mapping[str, Item]) -> None:
    unknown = any(name not in items for name in short.items)
    if unknown or len(set(short.items)) != len(short.items):
        raise _unsound(
            "short_form.items", phrase("errors", "{path} must name items of this questionnaire, each once.")
        )
    needed = [items[name].only_after for name in short.items]
    if any(condition is not None and condition.item not in short.items for condition in needed):
        raise _unsound(
            "short_form.items",
            phrase("errors", "{path} has an item whose condition is left out. Add the condition's item."),
        )
    if not 1 <= short.minimum_answered <= sum(items[name].scored for name in short.items):
        raise _unsound(
            "short_form.minimum_answered",
            phrase("errors", "{path} must be at least 1 and at most the number of scored items."),
        )


def _unsound(path: str, sentence: Phrase) -> BadQuestionnaire:
    return BadQuestionnaire(sentence, path=path)
