"""From a questionnaire file (one structure, wording in several languages) to a ``Questionnaire``."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from types import MappingProxyType

from kiosk.errors import MachineFault
from kiosk.languages import ENGLISH, TAGS
from kiosk.questionnaires.definition import (
    HIGHEST_STEP,
    HIGHEST_VALUE,
    MOST_ITEMS,
    MOST_OPTIONS,
    Condition,
    Item,
    ItemKind,
    Option,
    Questionnaire,
    Scale,
    ShortForm,
    condition_at,
    short_form_at,
)
from kiosk.questionnaires.items import NO, RATHER_NOT, SCALES, YES, kind_at, unsound
from kiosk.questionnaires.reading import BadQuestionnaire, Place, read_json
from kiosk.words import phrase

BUILTIN = "trust-after-session"

_TOP = frozenset(("format", "id", "version", "licence", "minimum_answered", "scales", "items", "languages"))
_LANGUAGE = frozenset(("title", "timeframe", "scales", "items"))


@dataclass(frozen=True, slots=True)
class _Answering:
    """How items of one scale are answered, without words.

    Attributes:
        kind: with labels, numbers, a line, or yes and no.
        values: of the labelled answers; for numbers and lines both ends.
    """

    kind: ItemKind
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Worded:
    """How items of one scale are answered, with words."""

    kind: ItemKind
    options: tuple[Option, ...]
    scale: Scale | None


class UnreadableQuestionnaire(MachineFault):
    """The machine does not let the file be read."""


@dataclass(frozen=True, slots=True)
class _Structure:
    """An item without words."""

    place: Place
    id: str
    dimension: str
    scale: str
    scored: bool
    only_after: Condition | None


def load(text: str, language: str) -> Questionnaire:
    """Read a questionnaire file and take its wording in ``language``.

    Raises:
        BadQuestionnaire: naming the path of what is missing, misspelt or contradicts itself.
    """
    top = read_json(text).object(_TOP, frozenset(("short_form",)))
    top["format"].number(1, 1)
    top["licence"].text()
    scales = {name: _answering(place) for name, place in top["scales"].mapping().items()}
    structures = [_structure(place) for place in top["items"].elements(MOST_ITEMS)]
    wording = _wording(top["languages"], language).object(_LANGUAGE, frozenset())
    worded = _worded(scales, wording["scales"])
    return Questionnaire(
        id=top["id"].text(),
        version=top["version"].number(1, 9999),
        language=language,
        title=wording["title"].text(),
        timeframe=wording["timeframe"].text(),
        items=_items(structures, worded, wording["items"]),
        minimum_answered=top["minimum_answered"].number(1, MOST_ITEMS),
        short_form=short_form_at(top["short_form"]) if "short_form" in top else None,
    )


def shortened(questionnaire: Questionnaire) -> Questionnaire:
    """Give the short form as a questionnaire of its own, with an id and so a fingerprint of its own.

    Raises:
        BadQuestionnaire: the questionnaire has no short form.
    """
    short: ShortForm | None = questionnaire.short_form
    if short is None:
        raise BadQuestionnaire(
            phrase("errors", "“{title}” has no short form. Use the whole questionnaire."),
            path="short_form",
            title=questionnaire.title,
        )
    return replace(
        questionnaire,
        id=f"{questionnaire.id}-short",
        items=tuple(item for item in questionnaire.items if item.id in short.items),
        minimum_answered=short.minimum_answered,
        short_form=None,
    )


def builtin(language: str = ENGLISH) -> Questionnaire:
    """Load "Trust after the session", the item set that Rapport ships (wording CC0).

    Raises:
        UnreadableQuestionnaire: the machine does not let Rapport's own file be read.
    """
    return load(_shipped(), language)


@cache
def builtins() -> Mapping[str, Questionnaire]:
    """Load the built-in set in every language that Rapport speaks: tag -> questionnaire, the same items.

    Raises:
        UnreadableQuestionnaire: the machine does not let Rapport's own file be read.
    """
    text = _shipped()
    worded = read_json(text).object(_TOP, frozenset(("short_form",)))["languages"].mapping()
    return MappingProxyType({tag: load(text, tag) for tag in TAGS if tag in worded})


def told_in(asked: Questionnaire, language: str) -> Questionnaire:
    """Give a questionnaire in the words of ``language``, for somebody who reads what was answered in another.

    Only what Rapport ships can be told in other words, and only in the version that was answered; everything
    else keeps its own.
    """
    usual = builtins().get(language)
    if usual is not None and asked.id != usual.id and asked.id.startswith(usual.id):
        usual = shortened(usual)
    if usual is None or (usual.id, usual.version) != (asked.id, asked.version):
        return asked
    same = [item.id for item in usual.items] == [item.id for item in asked.items]
    return usual if same else asked


def builtin_short(language: str = ENGLISH) -> Questionnaire:
    """Load the short form of the built-in set."""
    return shortened(builtin(language))


def _shipped() -> str:
    file = resources.files("resources") / "questionnaires" / f"{BUILTIN}.json"
    try:
        return file.read_text(encoding="utf-8")
    except OSError as fault:
        raise UnreadableQuestionnaire(
            phrase("errors", "{path} cannot be read: {reason}. Check the disk and your rights to the file."),
            path=file,
            reason=fault.strerror,
        ) from fault


def _wording(languages: Place, language: str) -> Place:
    offered = languages.mapping()
    if language not in offered:
        raise BadQuestionnaire(
            phrase("errors", "The questionnaire has no wording in “{language}”. It has: {offered}."),
            path="languages",
            language=language,
            offered=", ".join(sorted(offered)),
        )
    return offered[language]


def _structure(place: Place) -> _Structure:
    parts = place.object(frozenset(("id", "dimension", "scale", "scored")), frozenset(("only_after",)))
    return _Structure(
        place,
        parts["id"].text(),
        parts["dimension"].text(),
        parts["scale"].text(),
        parts["scored"].truth(),
        condition_at(parts["only_after"]) if "only_after" in parts else None,
    )


def _answering(place: Place) -> _Answering:
    """Read a scale: a list of values for labelled answers, or an object that names another kind."""
    if not isinstance(place.value, dict):
        values = tuple(value.number(0, HIGHEST_VALUE) for value in place.elements(MOST_OPTIONS))
        return _Answering(ItemKind.CHOICE, values)
    parts = place.object(frozenset(("kind",)), frozenset(("lowest", "highest")))
    kind = kind_at(parts["kind"])
    if kind in SCALES:
        ends = place.object(frozenset(("kind", "lowest", "highest")))
        return _Answering(kind, tuple(ends[name].number(0, HIGHEST_STEP) for name in ("lowest", "highest")))
    if kind is ItemKind.CHOICE:
        raise unsound(
            f"{place.path}.kind",
            phrase("errors", "{path}: write labelled answers as a list of values."),
        )
    place.object(frozenset(("kind",)))
    return _Answering(kind, (YES, NO, RATHER_NOT))


def _worded(scales: dict[str, _Answering], words: Place) -> dict[str, _Worded]:
    """Give every scale its words: a label for each answer, or one for each end."""
    places = words.object(frozenset(scales))
    worded = {}
    for name, answering in scales.items():
        labels = [label.text() for label in places[name].elements(MOST_OPTIONS)]
        if len(labels) != len(answering.values):
            raise BadQuestionnaire(
                phrase("errors", "{path} has {count} labels for {wanted} answers. Give one label an answer."),
                path=places[name].path,
                count=len(labels),
                wanted=len(answering.values),
            )
        if answering.kind in SCALES:
            (lowest, highest), (low, high) = answering.values, labels
            worded[name] = _Worded(answering.kind, (), Scale(lowest, highest, low, high))
        else:
            pairs = zip(answering.values, labels, strict=True)
            worded[name] = _Worded(answering.kind, tuple(Option(*pair) for pair in pairs), None)
    return worded


def _items(structures: list[_Structure], scales: dict[str, _Worded], worded: Place) -> tuple[Item, ...]:
    places = worded.object(frozenset(structure.id for structure in structures))
    items = []
    for structure in structures:
        if structure.scale not in scales:
            raise BadQuestionnaire(
                phrase(
                    "errors",
                    "{path} names the scale “{scale}”, which is not among the scales. Add or correct it.",
                ),
                path=f"{structure.place.path}.scale",
                scale=structure.scale,
            )
        words = places[structure.id].object(frozenset(("text",)), frozenset(("mirrored",)))
        items.append(
            Item(
                id=structure.id,
                dimension=structure.dimension,
                text=words["text"].text(),
                options=scales[structure.scale].options,
                scored=structure.scored,
                only_after=structure.only_after,
                mirrored=words["mirrored"].text() if "mirrored" in words else "",
                kind=scales[structure.scale].kind,
                scale=scales[structure.scale].scale,
            )
        )
    return tuple(items)
