"""What a questionnaire is: items, answers, conditions, and a fingerprint of its exact wording."""

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from types import MappingProxyType

from kiosk.questionnaires.items import (
    HIGHEST_STEP,
    HIGHEST_VALUE,
    MOST_OPTIONS,
    Condition,
    Item,
    ItemKind,
    Missing,
    Option,
    Scale,
    check_item,
    condition_at,
    is_answer,
    item_at,
    unsound,
)
from kiosk.questionnaires.reading import Place, read_json
from kiosk.words import phrase

__all__ = [
    "FINGERPRINT_BYTES",
    "HIGHEST_STEP",
    "HIGHEST_VALUE",
    "MOST_ITEMS",
    "MOST_OPTIONS",
    "REPAIR",
    "RUPTURE",
    "Condition",
    "Item",
    "ItemKind",
    "Missing",
    "Option",
    "Questionnaire",
    "Scale",
    "ShortForm",
    "condition_at",
    "is_answer",
    "short_form_at",
]

FINGERPRINT_BYTES = 16
MOST_ITEMS = 40  # so that a sheet of any questionnaire fits into one sealed record
FINEST_STEP = 1_000_000
"""A score is worked out in whole steps that all scored items share; so many are enough for any real mix."""

RUPTURE = "rupture"
REPAIR = "repair"


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
        covered = {field.name: getattr(self, field.name) for field in fields(self)}
        covered["items"] = [item.canonical() for item in self.items]
        covered["short_form"] = None if self.short_form is None else asdict(self.short_form)
        return json.dumps(covered, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

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
            items=tuple(item_at(place) for place in top["items"].elements(MOST_ITEMS)),
            minimum_answered=top["minimum_answered"].number(1, MOST_ITEMS),
            short_form=None if top["short_form"].value is None else short_form_at(top["short_form"]),
        )


_FIELDS = frozenset(
    ("id", "version", "language", "title", "timeframe", "items", "minimum_answered", "short_form")
)


def short_form_at(place: Place) -> ShortForm:
    """Read a short form from JSON."""
    parts = place.object(frozenset(("items", "minimum_answered")))
    items = tuple(item.text() for item in parts["items"].elements(MOST_ITEMS))
    return ShortForm(items, parts["minimum_answered"].number(1, MOST_ITEMS))


def _check(questionnaire: Questionnaire) -> None:
    """Check what no single value shows: names used twice, conditions that cannot hold, too few items."""
    earlier: dict[str, Item] = {}
    if not 1 <= len(questionnaire.items) <= MOST_ITEMS:
        raise unsound(
            "items", phrase("errors", "A questionnaire needs at least one item and at most 40 ({path}).")
        )
    for index, item in enumerate(questionnaire.items):
        check_item(f"items[{index}]", item, earlier)
        earlier[item.id] = item
    if not 1 <= questionnaire.minimum_answered <= len(questionnaire.scored):
        raise unsound(
            "minimum_answered",
            phrase("errors", "{path} must be at least 1 and at most the number of scored items."),
        )
    if math.lcm(*(item.span for item in questionnaire.scored)) > FINEST_STEP:
        raise unsound(
            "items",
            phrase("errors", "The scored {path} have too many different spans to make one score of them."),
        )
    if questionnaire.short_form is not None:
        _check_short_form(questionnaire.short_form, earlier)


def _check_short_form(short: ShortForm, items: Mapping[str, Item]) -> None:
    unknown = any(name not in items for name in short.items)
    if unknown or len(set(short.items)) != len(short.items):
        raise unsound(
            "short_form.items", phrase("errors", "{path} must name items of this questionnaire, each once.")
        )
    needed = [items[name].only_after for name in short.items]
    if any(condition is not None and condition.item not in short.items for condition in needed):
        raise unsound(
            "short_form.items",
            phrase("errors", "{path} has an item whose condition is left out. Add the condition's item."),
        )
    if not 1 <= short.minimum_answered <= sum(items[name].scored for name in short.items):
        raise unsound(
            "short_form.minimum_answered",
            phrase("errors", "{path} must be at least 1 and at most the number of scored items."),
        )
