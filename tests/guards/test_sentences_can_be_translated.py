"""Translators find every sentence, whole, and what is filled in has its place in it."""

import ast
import re
import shutil
import string
import xml.etree.ElementTree as ET
from dataclasses import dataclass

import pytest

MARKERS = ("tr", "translate", "phrase")


@dataclass(frozen=True)
class Marked:
    """One call that marks a sentence."""

    where: str
    call: ast.Call
    marker: str
    owner: str  # the class around it

    @property
    def literals(self):
        """Context and text, as far as they are literals."""
        wanted = self.call.args[: 1 if self.marker == "tr" else 2]
        texts = [one.value for one in wanted if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        return tuple([self.owner, *texts] if self.marker == "tr" else texts)


def called(node):
    """Give the name that is called; "" where it is none of the markers' forms."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Name):
        return node.func.id
    form = node.func.value.id if isinstance(getattr(node.func, "value", None), ast.Name) else ""
    return node.func.attr if form in {"self", "QCoreApplication"} else ""


def is_marker(node, *markers):
    return called(node) in (markers or MARKERS)


def calls_in(where, node, owner=""):
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if is_marker(child):
            yield Marked(f"{where}:{child.lineno}", child, called(child), owner)
        yield from calls_in(where, child, inside)


@pytest.fixture(scope="module")
def marks(modules):
    # ``told`` translates what the core marked; there is nothing for a translator to find in it.
    found = [mark for where, tree in modules.items() for mark in calls_in(where, tree)]
    return [mark for mark in found if not mark.where.startswith("ui/widgets/words.py:")]


def test_every_sentence_is_marked_with_literals(marks):
    assert len(marks) > 350
    assert [mark.where for mark in marks if len(mark.literals) != 2] == []


def test_the_tools_find_every_marked_sentence_under_its_context_and_no_other(marks, collected):
    tree = ET.parse(collected)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert found == {mark.literals for mark in marks}


def test_counted_sentences_are_found_with_their_plural_forms(marks, collected):
    # The tools know a plural only by ``self.tr(text, comment, count)``.
    plural = {
        message.findtext("source")
        for message in ET.parse(collected).iter("message")
        if message.get("numerus") == "yes"
    }
    assert plural == {mark.literals[1] for mark in marks if "%n" in mark.literals[1]}


def test_phrases_are_made_by_their_marker_alone(modules):
    made = [
        f"{where}:{node.lineno}"
        for where, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase"
    ]
    # That of trends is the name of a dimension that a practice's own questionnaire brings along.
    made_by = [where.partition(":")[0] for where in made]
    # One comes from another of Rapport's processes, where the marker made it.
    assert made_by == ["kiosk/practice/migrating/outcome.py", "kiosk/trends/words.py", "kiosk/words.py"]


def places(text):
    """Give the names of the places in a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def filled(modules):
    """Give each ``text.format(...)`` and ``fault(phrase(...), ...)``: where, texts, names, all used."""
    for where, tree in modules.items():
        for function in ast.walk(tree):
            if not isinstance(function, (ast.FunctionDef, ast.Module)):
                continue
            named = {
                target.id: node.value
                for node in ast.walk(function)
                if isinstance(node, ast.Assign)
                for target in node.targets
                if isinstance(target, ast.Name)
            }
            for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                if any(word.arg is None for word in call.keywords):
                    continue  # what is filled in is known at run time only
                names = {word.arg for word in call.keywords}
                if isinstance(call.func, ast.Attribute) and call.func.attr == "format":
                    sentence = call.func.value
                    if isinstance(sentence, ast.Name):
                        sentence = named.get(sentence.id, sentence)
                    yield f"{where}:{call.lineno}", texts_of(sentence), names, True
                elif call.args and is_marker(call.args[0], "phrase"):
                    yield f"{where}:{call.lineno}", texts_of(call.args[0]), names, False


def texts_of(node):
    """Give the sentences that an expression may be."""
    marked = [one for one in ast.walk(node) if is_marker(one)]
    return [mark.args[0 if called(mark) == "tr" else 1].value for mark in marked]


def test_what_is_filled_in_has_a_place_and_every_place_is_filled(modules):
    checked, wrong = set(), []
    for where, texts, names, all_are_used in filled(modules):  # a fault may carry more than its sentence says
        checked.update(texts)
        wrong += [
            (where, text)
            for text in texts
            if not places(text) <= names or (all_are_used and places(text) != names)
        ]
    assert wrong == []
    assert len([text for text in checked if places(text)]) > 80


def test_no_page_shows_a_sentence_with_empty_places(modules, marks):
    formatted = {text for _, texts, _, _ in filled(modules) for text in texts}
    left = {
        mark.literals[1]
        for mark in marks
        if mark.marker != "phrase" and places(mark.literals[1]) and mark.literals[1] not in formatted
    }
    assert left == set()


def test_faults_fill_in_values_and_no_english_words(modules):
    words = []
    for where, tree in modules.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if call.args and is_marker(call.args[0], "phrase"):
                words += [
                    (f"{where}:{call.lineno}", value.value)
                    for word in call.keywords
                    for value in ast.walk(word.value)
                    if isinstance(value, ast.Constant)
                    and isinstance(value.value, str)
                    and re.search(r"[a-z]{3,} [a-z]{2,}", value.value)
                ]
    assert words == []


def test_the_catalogues_here_are_up_to_date_and_compiled(strings, tmp_path):
    kept = strings.CATALOGUES
    assert {file.suffix for file in kept.iterdir()} == {".ts", ".qm"}
    copy = shutil.copytree(kept, tmp_path / "translations")
    strings.main([], copy)
    assert {file.name: file.read_bytes() for file in copy.iterdir()} == {
        file.name: file.read_bytes() for file in kept.iterdir()
    }


def test_english_has_both_forms_of_every_counted_sentence(strings, marks):
    forms = {
        message.findtext("source"): [form.text for form in message.iter("numerusform")]
        for message in ET.parse(strings.CATALOGUES / "rapport_en.ts").iter("message")
    }
    assert set(forms) == {mark.literals[1] for mark in marks if "%n" in mark.literals[1]}
    assert all(
        len(both) == 2 and all("%n" in form and "(s)" not in form for form in both) for both in forms.values()
    )


def test_a_language_is_begun_with_every_sentence(strings, marks, tmp_path):
    strings.main(["pt_BR"], tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "rapport_en.qm",
        "rapport_en.ts",
        "rapport_pt_BR.qm",
        "rapport_pt_BR.ts",
    ]
    begun = ET.parse(tmp_path / "rapport_pt_BR.ts")
    assert begun.getroot().get("language") == "pt_BR"
    assert len(list(begun.iter("message"))) == len({mark.literals for mark in marks})


def test_what_the_tools_complain_about_ends_the_collecting(strings, tmp_path):
    with pytest.raises(SystemExit, match="does not exist"):
        strings.run("pyside6-lupdate", "-silent", "kiosk/gone.py", "-ts", str(tmp_path / "rapport_de.ts"))
