"""Answers as FHIR R4: a Bundle with each questionnaire that was answered and a response for every sheet.

Nobody is named: the subject of a response is the client's number in this practice. There is no LOINC code for
these questions, so codes come from a local system, the questionnaire's own address. Addresses are UUIDs made
from fingerprints: the same sheets give the same bytes. https://hl7.org/fhir/R4/questionnaireresponse.html
"""

import json
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final
from uuid import UUID, uuid5
from xml.sax.saxutils import escape

from kiosk.exchange.origin import Origin
from kiosk.exchange.tables import iso_time
from kiosk.practice.desk.sheets import ClientSheets, OpenedSheet
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.questionnaires.definition import Item, ItemKind, Missing, Questionnaire, is_answer

Json = dict[str, object]

_EXTENSION: Final = "http://hl7.org/fhir/StructureDefinition"
# Each reason has a code of its own; a question that was not shown has no item at all, as FHIR asks for.
_ABSENT: Final = MappingProxyType(
    {
        Missing.SKIPPED: "asked-declined",
        Missing.DOES_NOT_APPLY: "not-applicable",
        Missing.TIMED_OUT: "unknown",
    }
)
_NOT_ASKED: Final = "not-asked"
_PART_2_LABEL: Final = MappingProxyType(
    {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
        "code": "42CFRPart2",
        "display": "42 CFR Part2",
    }
)


def fhir_bundle(origin: Origin, clients: Sequence[ClientSheets]) -> str:
    """Write one Bundle as JSON (UTF-8, two spaces, a newline at the end)."""
    asked = {
        sheet.questionnaire.fingerprint: sheet.questionnaire for client in clients for sheet in client.sheets
    }
    entries = [_entry(address(one), _questionnaire(one)) for one in asked.values()]
    for client in clients:
        for session, sheet in enumerate(client.sheets, start=1):
            own = uuid5(_uuid(origin.practice_id), f"{client.number}/{session}/{sheet.wall_ms}")
            entries.append(_entry(own.urn, _response(origin, client, sheet)))
    bundle = _labelled({"resourceType": "Bundle", "type": "collection"}, origin)
    return json.dumps({**bundle, "entry": entries}, ensure_ascii=False, indent=2) + "\n"


def address(questionnaire: Questionnaire) -> str:
    """Give a questionnaire's canonical address, from its fingerprint."""
    return _uuid(questionnaire.fingerprint).urn


def _uuid(sixteen: bytes) -> UUID:
    return UUID(bytes=sixteen, version=5)


def _entry(address_: str, resource: Json) -> Json:
    return {"fullUrl": address_, "resource": resource}


def _labelled(resource: Json, origin: Origin) -> Json:
    """Say on a resource that its disclosure is restricted, where the practice has such a notice."""
    return {**resource, "meta": {"security": [dict(_PART_2_LABEL)]}} if origin.notice else resource


def _questionnaire(asked: Questionnaire) -> Json:
    return {
        "resourceType": "Questionnaire",
        "language": asked.language,
        "url": address(asked),
        "identifier": [{"value": asked.id}],
        "version": str(asked.version),
        "title": asked.title,
        "status": "active",
        "subjectType": ["Patient"],
        "description": asked.timeframe,
        "item": [_item(asked, item) for item in asked.items],
    }


def _item(asked: Questionnaire, item: Item) -> Json:
    told: Json = {
        "linkId": item.id,
        "code": [{"system": address(asked), "code": item.dimension}],
        "text": item.text,
        "type": "choice",
        **_condition(asked, item),
        "required": False,
    }
    if item.scale is None:
        told["answerOption"] = [_option(asked, item, value) for value in item.values()]
        return told
    scale = item.scale
    told["type"] = "integer"
    told["text"] = f"{item.text} ({scale.lowest} = {scale.low}, {scale.highest} = {scale.high})"
    bounds = (("minValue", scale.lowest), ("maxValue", scale.highest))
    extensions: list[Json] = [
        {"url": f"{_EXTENSION}/{name}", "valueInteger": value} for name, value in bounds
    ]
    if item.kind is ItemKind.ANALOGUE:
        slider = {
            "system": "http://hl7.org/fhir/questionnaire-item-control",
            "code": "slider",
            "display": "Slider",
        }
        control = f"{_EXTENSION}/questionnaire-itemControl"
        extensions.append({"url": control, "valueCodeableConcept": {"coding": [slider]}})
    return {"extension": extensions, **told}


def _option(asked: Questionnaire, item: Item, value: int) -> Json:
    ordinal = {"url": f"{_EXTENSION}/ordinalValue", "valueDecimal": value}
    return {"valueCoding": {"extension": [ordinal], **_coding(asked, item, value)}}


def _coding(asked: Questionnaire, item: Item, value: int) -> Json:
    return {"system": address(asked), "code": f"{item.id}.{value}", "display": item.label(value)}


def _condition(asked: Questionnaire, item: Item) -> Json:
    if item.only_after is None:
        return {}
    before = asked.items[asked.positions[item.only_after.item]]
    wanted = [
        {"question": before.id, "operator": "=", **_value("answer", asked, before, value)}
        for value in item.only_after.values
    ]
    return {"enableWhen": wanted, **({"enableBehavior": "any"} if len(wanted) > 1 else {})}


def _value(name: str, asked: Questionnaire, item: Item, value: int) -> Json:
    if item.scale is not None:
        return {f"{name}Integer": value}
    return {f"{name}Coding": _coding(asked, item, value)}


def _response(origin: Origin, client: ClientSheets, sheet: OpenedSheet) -> Json:
    asked = sheet.questionnaire
    subject: Json = {}
    if client.number >= FIRST_CLIENT:  # a sheet without a code is nobody's
        identifier = {"system": _uuid(origin.practice_id).urn, "value": str(client.number)}
        subject = {"subject": {"type": "Patient", "identifier": identifier}}
    return {
        **_labelled({"resourceType": "QuestionnaireResponse"}, origin),
        "language": asked.language,
        **_narrative(origin),
        "questionnaire": f"{address(asked)}|{asked.version}",
        "status": "completed",
        **subject,
        "authored": iso_time(sheet.wall_ms),
        "item": list(_answers(sheet)),
    }


def _narrative(origin: Origin) -> Json:
    """Put the notice where a reader of any program sees it."""
    if not origin.notice:
        return {}
    told = f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{escape(origin.notice)}</p></div>'
    return {"text": {"status": "additional", "div": told}}


def _answers(sheet: OpenedSheet) -> Iterator[Json]:
    for item in sheet.questionnaire.items:
        given = sheet.answers.get(item.id)
        told: Json = {"linkId": item.id, "text": item.text}
        if is_answer(given):
            yield {**told, "answer": [_value("value", sheet.questionnaire, item, given)]}
        elif given is not Missing.NOT_SHOWN:
            reason = _NOT_ASKED if given is None else _ABSENT[Missing(given)]
            absent = {"url": f"{_EXTENSION}/data-absent-reason", "valueCode": reason}
            yield {"extension": [absent], **told}
