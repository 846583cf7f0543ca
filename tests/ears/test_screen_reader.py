"""Whoever does not see the screen goes through a whole survey by what the platform's readers offer.

The kiosk is a real process on a real (virtual) screen; its tree is read back through AT-SPI, and nothing is
done but by accessible actions.
"""

from collections import Counter

import pytest

from kiosk.practice.desk.therapist_desk import unlock
from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin

pytestmark = [pytest.mark.screen, pytest.mark.timeout(600)]

CONTROLS = {"push button", "radio button", "slider", "entry", "check box"}
WORDS = {"label", "heading", "alert"}
AROUND = {"application", "filler", "panel", "scroll pane", "progress bar"}
ANSWERS = ("Mostly", "Completely", "A little", "Very much", "Not at all", "Mostly", "Mostly")


def of(met, *roles):
    return [one for one in met if one["role"] in roles]


def names(met, *roles):
    return [one["name"] for one in of(met, *roles)]


def require_readable(met, where):
    """Assert what holds for every page: each thing is named, once, usable, and has a role that tells."""
    assert {one["role"] for one in met} <= CONTROLS | WORDS | AROUND, where
    unnamed = [one for one in of(met, *CONTROLS, *WORDS, "progress bar") if not one["name"].strip()]
    assert unnamed == [], where
    twice = [name for name, count in Counter(names(met, *CONTROLS)).items() if count > 1]
    assert twice == [], where
    assert len(of(met, "heading")) == 1, where
    for one in of(met, *CONTROLS):
        assert {"visible", "enabled", "sensitive", "focusable"} <= set(one["states"]), (where, one)
        assert {"Press", "Toggle", "SetFocus"} & set(one["actions"]), (where, one)
    pages = [one for one in of(met, "panel") if one["depth"] == 2]
    assert len(pages) == 1, where
    assert pages[0]["name"], where


def in_order(met, *wanted):
    """Assert that these names come one after the other, others between them perhaps."""
    told = iter(one["name"] for one in met)
    for name in wanted:
        assert name in told, f"“{name}” does not come after those before it in {wanted}"


def type_code(reader, code):
    typed = ""
    for digit in code:
        reader.press(digit)
        typed += digit
        if len(typed) < len(code):
            reader.wait_for(f"Code: {' '.join(typed)}", "label")


def go_to_the_first_question(reader, practice):
    reader.press("Begin")
    reader.wait_for("Code: nothing yet", "label")
    type_code(reader, practice.code)
    reader.press("Go on")


def test_a_survey_is_answered_and_sent_by_accessible_actions_alone(reader, practice):
    reader.wait_for("Begin", "push button")
    require_readable(reader.met(), "welcome")
    reader.press("Begin")
    reader.wait_for("Code: nothing yet", "label")
    usual = checked(reader.whole_tree())  # language, size of text and the like are chosen as answers are
    met = reader.met()
    require_readable(met, "code")
    in_order(
        met, "Please enter your code", "Code: nothing yet", *"1234567890", "Take back the last digit", "Back"
    )
    type_code(reader, practice.code)
    reader.wait_for("Go on", "push button")
    met = reader.met()
    require_readable(met, "who will see this")
    in_order(met, "Who will see this", "Only your therapist can read your answers.", "Not now", "Go on")
    reader.press("Go on")
    answer_all(reader)
    look_over_and_change(reader)
    reader.press("Send")
    reader.wait_for("Thank you", "heading")
    require_readable(reader.met(), "thank you")
    reader.press("Done")
    reader.wait_for("Begin", "push button")
    require_nothing_of_the_last_client(reader, usual)
    require_stored(practice)


def answer_all(reader):
    questions = builtin().items
    for item, answer in zip(questions, ANSWERS, strict=False):
        reader.wait_for(item.text, "heading")
        met = reader.met()
        require_readable(met, item.id)
        labels = names(met, "radio button")
        assert labels == [option.label for option in item.options]
        in_order(met, "Stop", item.text, *labels, "Back", "Skip this question")
        assert not [one for one in of(met, "radio button") if "checked" in one["states"]]
        assert item.text in names(met, "panel")  # what the answers answer
        reader.choose(answer)
    moment = questions[7]
    reader.wait_for(moment.text, "heading")
    require_readable(reader.met(), moment.id)
    assert set(reader.heard()) >= {item.text for item in questions[1:8]}
    reader.press("Skip this question")


def look_over_and_change(reader):
    questions = builtin().items
    reader.wait_for("Ready to send?", "heading")
    met = reader.met()
    require_readable(met, "ready to send")
    spoken = [
        f"{item.text} {answer}. Change this answer."
        for item, answer in zip(questions, (*ANSWERS, "Skipped"), strict=False)
    ]
    in_order(met, "Ready to send?", "Stop", *spoken, "Back", "Send")
    reader.press(spoken[0])
    reader.wait_for(questions[0].text, "heading")
    met = reader.met()
    assert [one["name"] for one in of(met, "radio button") if "checked" in one["states"]] == ["Mostly"]
    in_order(met, "Back", "Skip this question", "Keep this answer")
    reader.choose("Completely")
    reader.wait_for(f"{questions[0].text} Completely. Change this answer.", "push button")


def checked(tree):
    return [one["name"] for one in tree if "checked" in one["states"]]


STANDING = {"A little less", "A little more"}  # the line's own buttons: nobody's answer


def require_nothing_of_the_last_client(reader, usual):
    """Whoever looks at the whole tree afterwards, hidden pages and all, learns no answer."""
    tree = reader.whole_tree()
    said = {item.text for item in builtin().items} | set(ANSWERS)
    told = [one for one in tree if any(words in one["name"] for words in said)]
    assert [one for one in told if one["name"] not in STANDING] == []
    assert checked(tree) == usual
    shown = [one for one in tree if {"showing", "visible"} & set(one["states"])]
    assert names(shown, *CONTROLS) == names(reader.met(), *CONTROLS)
    assert {"Begin", "Therapist"} <= set(names(shown, *CONTROLS)) < set(names(tree, *CONTROLS))


def require_stored(practice):
    with unlock(practice.folder, practice.passphrase, practice.therapist, calibrate=None) as desk:
        (client,) = desk.export()
    (sheet,) = client.sheets
    items = builtin().items
    values = [
        next(option.value for option in item.options if option.label == answer)
        for item, answer in zip(items, ("Completely", *ANSWERS[1:]), strict=False)
    ]
    given = dict(zip((item.id for item in items), values, strict=False))
    assert sheet.answers == {**given, "moment": Missing.SKIPPED, "repaired": Missing.NOT_SHOWN}


def test_a_wrong_code_and_every_way_to_stop_are_told(reader, practice):
    reader.press("Begin")
    reader.wait_for("Code: nothing yet", "label")
    type_code(reader, practice.code[:9] + str((int(practice.code[9]) + 1) % 10))
    refusal = "One of the digits is not right. Please compare them with your card once more."
    reader.wait_for(refusal, "alert")
    met = reader.met()
    require_readable(met, "code refused")
    in_order(met, "Please enter your code", refusal, "1")
    assert reader.heard() == [refusal]
    reader.press("I have no code at hand")
    reader.wait_for("Who will see this", "heading")
    reader.press("Go on")
    reader.choose("Mostly")
    reader.wait_for(builtin().items[1].text, "heading")
    reader.press("Stop")
    reader.wait_for("Would you like to stop?", "heading")
    met = reader.met()
    require_readable(met, "stop")
    in_order(met, "Go on with the questions", "Send what I answered so far", "Stop and send nothing")
    reader.press("Stop and send nothing")
    reader.wait_for("Thank you", "heading")
    require_readable(reader.met(), "thank you")
