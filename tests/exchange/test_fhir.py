"""The FHIR export is read by another program's models of R4, names nobody, and keeps every reason apart."""

import json

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exchange.export import export_text
from kiosk.exchange.origin import Origin
from kiosk.practice.desk.sheets import ClientSheets, OpenedSheet
from kiosk.practice.settings.disclosure import PART_2_NOTICE
from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin

LINDENHOF = Origin("Lindenhof", bytes(range(16)))
REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"


def written(clients, origin=LINDENHOF):
    return "".join(export_text(origin, clients, "fhir"))


def resources(text, kind):
    """Read a bundle by the models of R4, which refuse what is not FHIR, and give its resources of a kind."""
    Bundle.model_validate_json(text)
    found = [entry["resource"] for entry in json.loads(text)["entry"]]
    return [one for one in found if one["resourceType"] == kind]


def test_models_that_know_nothing_of_rapport_read_all_of_it(ana):
    bundle = Bundle.model_validate_json(written([ana]))
    assert bundle.type == "collection"
    kinds = [entry.resource.get_resource_type() for entry in bundle.entry]
    assert kinds == ["Questionnaire"] * 4 + ["QuestionnaireResponse"] * 4
    assert len({entry.fullUrl for entry in bundle.entry}) == 8


def test_the_models_do_refuse_what_is_no_fhir(ana):
    broken = json.loads(written([ana]))
    broken["entry"][0]["resource"]["item"][0]["type"] = ["choice"]
    with pytest.raises(ValueError, match="item"):
        Bundle.model_validate_json(json.dumps(broken))


def test_nobody_is_named_and_the_number_stands_for_the_client(ana):
    text = written([ana])
    assert "Ana" not in text
    assert "glad" not in text
    for response in resources(text, "QuestionnaireResponse"):
        assert response["subject"]["identifier"]["value"] == "12"


def test_a_sheet_without_a_code_has_no_subject(ana):
    nobodys = ClientSheets(1, "Without a code", ana.sheets)
    assert all("subject" not in one for one in resources(written([nobodys]), "QuestionnaireResponse"))


def test_every_response_names_its_questionnaire_and_each_answer_is_one_of_its_options(ana):
    text = written([ana])
    asked = {f"{one['url']}|{one['version']}": one for one in resources(text, "Questionnaire")}
    for response in resources(text, "QuestionnaireResponse"):
        items = {item["linkId"]: item for item in asked[response["questionnaire"]]["item"]}
        for item in response["item"]:
            for answer in item.get("answer", ()):
                if "valueCoding" in answer:
                    options = items[item["linkId"]]["answerOption"]
                    codes = [(one["valueCoding"]["system"], one["valueCoding"]["code"]) for one in options]
                    assert (answer["valueCoding"]["system"], answer["valueCoding"]["code"]) in codes
                else:
                    assert items[item["linkId"]]["type"] == "integer"


def test_the_reasons_for_a_missing_answer_are_kept_apart(ana):
    first, *_, last = resources(written([ana]), "QuestionnaireResponse")
    reasons = {
        item["linkId"]: item["extension"][0]["valueCode"] for item in first["item"] if "answer" not in item
    }
    assert reasons == {"unjudged": "asked-declined", "genuine": "not-applicable", "safe": "unknown"}
    assert "repaired" not in {item["linkId"] for item in first["item"]}  # not shown
    assert all(item["extension"][0]["url"] == REASON for item in first["item"] if "answer" not in item)
    assert {item["extension"][0]["valueCode"] for item in last["item"][1:]} == {"not-asked"}


def test_the_values_that_scores_rest_on_stand_beside_the_words():
    (asked,) = resources(written([ClientSheets(2, "B", (OpenedSheet(0, builtin(), {}),))]), "Questionnaire")
    for item, told in zip(builtin().items, asked["item"], strict=True):
        values = [option["valueCoding"]["extension"][0] for option in told["answerOption"]]
        assert [one["valueDecimal"] for one in values] == list(item.values())
        assert {one["url"] for one in values} == {ORDINAL}
    repaired = asked["item"][-1]
    assert [one["answerCoding"]["code"] for one in repaired["enableWhen"]] == ["moment.1", "moment.2"]
    assert repaired["enableBehavior"] == "any"


def test_the_notice_is_a_label_for_programs_and_words_for_people(ana):
    assert "42CFR" not in written([ana])
    text = written([ana], Origin("Lindenhof", bytes(16), PART_2_NOTICE))
    assert json.loads(text)["meta"]["security"][0]["code"] == "42CFRPart2"
    for response in resources(text, "QuestionnaireResponse"):
        assert PART_2_NOTICE in response["text"]["div"]
        assert response["meta"]["security"][0]["code"] == "42CFRPart2"


def test_the_same_sheets_give_the_same_bytes_and_another_practice_others(ana):
    assert written([ana]) == written([ana])
    assert written([ana]) != written([ana], Origin("Lindenhof", bytes(16)))


answers = st.one_of(st.integers(1, 5), st.sampled_from(Missing), st.none())


@settings(max_examples=25, deadline=None)
@given(given_=st.fixed_dictionaries({item.id: answers for item in builtin().scored}))
def test_whatever_is_answered_is_fhir_and_comes_back(given_):
    told = {name: value for name, value in given_.items() if value is not None}
    sheet = OpenedSheet(1_772_460_300_000, builtin(), told)
    (response,) = resources(written([ClientSheets(3, "C", (sheet,))]), "QuestionnaireResponse")
    back = {
        item["linkId"]: int(item["answer"][0]["valueCoding"]["code"].split(".")[1])
        for item in response["item"]
        if "answer" in item
    }
    assert back == {name: value for name, value in told.items() if not isinstance(value, Missing)}
