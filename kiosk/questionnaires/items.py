"""What one question is: how it is answered, with which words, and when it is asked."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import IntEnum, StrEnum
from typing import Final, TypeGuard

from kiosk.questionnaires.reading import BadQuestionnaire, Place
from kiosk.words import Phrase, phrase

MOST_OPTIONS: Final = 11
HIGHEST_VALUE: Final = 100
HIGHEST_STEP: Final = 1000
"""The highest value on a line or in a row of numbers; a sheet keeps values up to 32,767."""

MOST_NUMBERS: Final = 11
FEWEST_STEPS: Final = 10
YES: Final = 2
NO: Final = 0
RATHER_NOT: Final = 3
"""The values of yes, no and "would rather not say": the same as those of the built-in ``moment``."""


class Missing(IntEnum):
    """Why there is no answer. An ``IntEnum`` for storage: tell it from an answer with ``is_answer``."""

    SKIPPED = 1
    NOT_SHOWN = 2
    DOES_NOT_APPLY = 3
    TIMED_OUT = 4


def is_answer(given: int | Missing | None) -> TypeGuard[int]:
    """Tell an answer from a missing one (``Missing.SKIPPED`` equals 1, so comparing would not do)."""
    return given is not None and not isinstance(given, Missing)


class ItemKind(StrEnum):
    """How a question is answered.

    ``CHOICE``: one of a few labelled answers. ``NUMBERS``: one of a row of numbers between two words.
    ``ANALOGUE``: a place on a line between two words, without any number. ``YES_NO``: yes, no, or rather
    not say.
    """

    CHOICE = "choice"
    NUMBERS = "numbers"
    ANALOGUE = "analogue"
    YES_NO = "yes_no"


SCALES: Final = frozenset((ItemKind.NUMBERS, ItemKind.ANALOGUE))


@dataclass(frozen=True, slots=True)
class Option:
    """One labelled answer."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole steps between two words; more always means more trust where it is scored.

    Attributes:
        lowest: the value at the beginning.
        highest: the value at the end. On a line a step is as fine as a finger can be asked for: a line from
            0 to 10 in tenths has the values 0 to 100.
        low: the words at the beginning.
        high: the words at the end.
    """

    lowest: int
    highest: int
    low: str
    high: str

    @property
    def span(self) -> int:
        """How many steps lie between both ends."""
        return self.highest - self.lowest


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
            None for numbers and lines.
        scored: whether it counts towards the overall score.
        only_after: when to ask it; always when ``None``.
        mirrored: the wording for the therapist's own reflection; empty when there is none.
        kind: how it is answered.
        scale: the numbers or the line; ``None`` for labelled answers.
    """

    id: str
    dimension: str
    text: str
    options: tuple[Option, ...]
    scored: bool
    only_after: Condition | None = None
    mirrored: str = ""
    kind: ItemKind = ItemKind.CHOICE
    scale: Scale | None = None

    @property
    def lowest(self) -> int:
        """The smallest value that an answer can have."""
        return min(option.value for option in self.options) if self.scale is None else self.scale.lowest

    @property
    def span(self) -> int:
        """The highest value minus the lowest."""
        if self.scale is not None:
            return self.scale.span
        return max(option.value for option in self.options) - self.lowest

    def offers(self, value: int) -> bool:
        """Whether ``value`` is one of the item's answers."""
        if self.scale is not None:
            return self.scale.lowest <= value <= self.scale.highest
        return any(option.value == value for option in self.options)

    def values(self) -> tuple[int, ...]:
        """Give every value that an answer can have, in the order shown."""
        if self.scale is not None:
            return tuple(range(self.scale.lowest, self.scale.highest + 1))
        return tuple(option.value for option in self.options)

    def label(self, value: int) -> str:
        """Give the words of a labelled answer; raises ``KeyError`` when the item does not offer it."""
        for option in self.options:
            if option.value == value:
                return option.label
        raise KeyError(value)

    def canonical(self) -> dict[str, object]:
        """Give what the fingerprint covers.

        How it is answered is written only where it is not by labels: questionnaires that were fingerprinted
        before there was anything else keep their fingerprint.
        """
        fields = asdict(self)
        if self.kind is ItemKind.CHOICE:
            del fields["kind"], fields["scale"]
        elif self.scale is None:
            del fields["scale"]
        return fields


_FIELDS = frozenset(("id", "dimension", "text", "options", "scored", "only_after", "mirrored"))
_KINDS = {kind.value: kind for kind in ItemKind}


def item_at(place: Place) -> Item:
    """Read an item from canonical JSON."""
    parts = place.object(_FIELDS, frozenset(("kind", "scale")))
    kind = kind_at(parts["kind"]) if "kind" in parts else ItemKind.CHOICE
    if "kind" in parts and kind is ItemKind.CHOICE:
        # One questionnaire has one canonical form, so that it has one fingerprint.
        raise unsound(
            parts["kind"].path, phrase("errors", "{path} is written for other kinds only. Remove it.")
        )
    listed = parts["options"].elements(MOST_OPTIONS, may_be_empty=kind in SCALES)
    return Item(
        id=parts["id"].text(),
        dimension=parts["dimension"].text(),
        text=parts["text"].text(),
        options=tuple(_option(option) for option in listed),
        scored=parts["scored"].truth(),
        only_after=None if parts["only_after"].value is None else condition_at(parts["only_after"]),
        mirrored=parts["mirrored"].text(may_be_empty=True),
        kind=kind,
        scale=_scale(parts["scale"]) if "scale" in parts else None,
    )


def kind_at(place: Place) -> ItemKind:
    """Read a kind of item from JSON."""
    named = place.text()
    if named not in _KINDS:
        raise BadQuestionnaire(
            phrase("errors", "{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}."),
            path=place.path,
            kind=named[:40],
            kinds=", ".join(_KINDS),
        )
    return _KINDS[named]


def condition_at(place: Place) -> Condition:
    """Read a condition from JSON."""
    parts = place.object(frozenset(("item", "values")))
    values = tuple(value.number(0, HIGHEST_STEP) for value in parts["values"].elements(MOST_OPTIONS))
    return Condition(parts["item"].text(), values)


def _option(place: Place) -> Option:
    parts = place.object(frozenset(("value", "label")))
    return Option(parts["value"].number(0, HIGHEST_VALUE), parts["label"].text())


def _scale(place: Place) -> Scale:
    parts = place.object(frozenset(("lowest", "highest", "low", "high")))
    ends = (parts["lowest"].number(0, HIGHEST_STEP), parts["highest"].number(0, HIGHEST_STEP))
    return Scale(*ends, parts["low"].text(), parts["high"].text())


def check_item(path: str, item: Item, earlier: Mapping[str, Item]) -> None:
    """Refuse an item that could not be asked, or not told from others; raises ``BadQuestionnaire``.

    Args:
        path: of the item.
        item: to check.
        earlier: the items further up, by their ids.
    """
    if item.id in earlier:
        raise unsound(
            f"{path}.id", phrase("errors", "Two items have the same id ({path}). Rename one of them.")
        )
    if item.kind in SCALES:
        _check_scale(path, item)
    else:
        _check_options(path, item)
    if item.only_after is None:
        return
    asked_before = earlier.get(item.only_after.item)
    if asked_before is None or not all(asked_before.offers(value) for value in item.only_after.values):
        raise unsound(
            f"{path}.only_after",
            phrase("errors", "{path} must name an item further up and values which that item offers."),
        )
    if item.scored:
        raise unsound(
            f"{path}.scored",
            phrase("errors", "{path} is asked only sometimes, so it cannot count in the score."),
        )


def _check_options(path: str, item: Item) -> None:
    values = [option.value for option in item.options]
    if len(values) < 2 or len(set(values)) != len(values):
        raise unsound(
            f"{path}.options",
            phrase("errors", "{path} needs two or more answers, each with a value of its own."),
        )
    if item.scale is not None:
        raise unsound(
            f"{path}.scale", phrase("errors", "{path} belongs to numbers and lines only. Remove it.")
        )
    if item.kind is not ItemKind.YES_NO:
        return
    if values != [YES, NO, RATHER_NOT]:
        raise unsound(
            f"{path}.options",
            phrase("errors", "{path} must be yes (2), no (0) and “would rather not say” (3), in this order."),
        )
    if item.scored:
        raise unsound(
            f"{path}.scored",
            phrase("errors", "{path}: yes and no are no amount, so they cannot count in the score."),
        )


def _check_scale(path: str, item: Item) -> None:
    scale = item.scale
    if item.options:
        raise unsound(
            f"{path}.options", phrase("errors", "{path} belongs to labelled answers only. Remove it.")
        )
    if scale is None:
        raise unsound(f"{path}.scale", phrase("errors", "{path} is missing. Add both ends and their words."))
    fewest, most = (1, MOST_NUMBERS - 1) if item.kind is ItemKind.NUMBERS else (FEWEST_STEPS, HIGHEST_STEP)
    if not (scale.lowest >= 0 and scale.highest <= HIGHEST_STEP and fewest <= scale.span <= most):
        raise unsound(
            f"{path}.scale",
            phrase(
                "errors",
                "{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.",
            ),
            fewest=fewest,
            most=most,
        )


def unsound(path: str, sentence: Phrase, **values: object) -> BadQuestionnaire:
    """The error for a definition that contradicts itself."""
    return BadQuestionnaire(sentence, path=path, **values)
