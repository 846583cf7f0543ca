"""What goes along to kiosks: each setting is on one of two lists, and only Rapport's own values go."""

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
from dataclasses import is_dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk
from kiosk.practice import settings as subjects
from kiosk.practice.settings.for_kiosks import FOR_KIOSKS, NOT_FOR_KIOSKS, settings_for_kiosks
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages
from kiosk.practice.settings.look import MOST_LOGO_BYTES, PracticeLook, look_of
from kiosk.practice.settings.questions import (
    MOST_CONTACT_CHARACTERS,
    PracticeQuestions,
    practice_questions,
)
from kiosk.practice.settings.times import PracticeTimes, practice_times
from kiosk.store.bundle.decided import Decided

ROOT = Path(kiosk.__file__).parents[1]
GOES_THROUGH_ALL = {"kiosk/practice/devices/rosters.py"}
CHOSEN = {
    **PracticeLanguages("ar", ("en", "ar"), {"ar": "2026-02-03"}).as_settings(),
    **PracticeLook("dim", "#5C3A70", b"png", True, 150, True, True).as_settings(),
    **PracticeQuestions(comment=True, crisis_contacts="Ring 116 123", short_form=True).as_settings(),
    **PracticeTimes(visit_s=300, lock_s=600).as_settings(),
}


def chosen_by_subjects():
    """Every setting that a module of ``kiosk.practice.settings`` writes."""
    found = {}
    for module in pkgutil.iter_modules(subjects.__path__):
        inside = importlib.import_module(f"{subjects.__name__}.{module.name}")
        for one in vars(inside).values():
            if is_dataclass(one) and one.__module__ == inside.__name__ and hasattr(one, "as_settings"):
                found |= dict.fromkeys(one().as_settings(), module.name)
    return found


def named_elsewhere():
    """Every setting that any other module asks for or writes, by the names that its source has for it."""
    for file in sorted([*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]):
        source = file.read_text(encoding="utf-8")
        if "settings" not in source or file.parent.name == "settings":
            continue
        for node in ast.walk(ast.parse(source)):
            for key in _keys(node):
                yield file.relative_to(ROOT), key


def _keys(node):
    match node:
        case ast.Call(
            func=ast.Attribute(value=ast.Attribute(attr="settings") | ast.Name(id="settings"), attr="get"),
            args=[key, *_],
        ):
            yield key
        case ast.Subscript(value=ast.Attribute(attr="settings") | ast.Name(id="settings"), slice=key):
            if not isinstance(key, ast.Slice):
                yield key
        case ast.Call(func=ast.Attribute(attr="change_settings"), args=[ast.Dict(keys=keys)]):
            yield from filter(None, keys)
        case ast.keyword(arg="settings", value=ast.Dict(keys=keys)):
            yield from filter(None, keys)


def meant(file, key):
    """What a key in the source stands for: a text, or a constant of the module."""
    if isinstance(key, ast.Constant):
        return key.value
    module = importlib.import_module(".".join(file.with_suffix("").parts))
    if isinstance(key, ast.Name) and hasattr(module, key.id):
        return getattr(module, key.id)
    assert file.as_posix() in GOES_THROUGH_ALL, (
        f"{file}: {ast.unparse(key)} is no constant: nobody can list it"
    )
    return None


def test_every_setting_goes_along_or_stays_and_none_is_forgotten():
    """A new setting belongs on one of the two lists: this fails until somebody has decided on which."""
    written = chosen_by_subjects()
    modules = {module.name for module in pkgutil.iter_modules(subjects.__path__)}
    assert set(written.values()) == modules - {"accent", "for_kiosks"}  # which choose nothing themselves
    elsewhere = {name: file for file, key in named_elsewhere() if (name := meant(file, key)) is not None}
    assert {"kiosk_id", "retention_months", "last_backup", "roster_key", "roster_ms"} <= set(elsewhere)
    known = set(written) | set(elsewhere)
    assert known - (FOR_KIOSKS | NOT_FOR_KIOSKS) == set()
    assert (FOR_KIOSKS | NOT_FOR_KIOSKS) - known == set()
    assert FOR_KIOSKS.isdisjoint(NOT_FOR_KIOSKS)


def test_the_format_names_each_setting_that_goes_along():
    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    described = page.partition("What the practice decided: ASCII JSON")[2].partition(
        "A kiosk takes over these"
    )[0]
    assert set(re.findall(r"`([a-z_]+)`", described.partition("The settings")[2])) == FOR_KIOSKS


def test_whatever_goes_along_is_read_on_its_way():
    """A setting that is on the list, and that no reader knows, would be left out without a word."""
    assert set(settings_for_kiosks(CHOSEN)) == FOR_KIOSKS
    assert settings_for_kiosks(CHOSEN) == {one: CHOSEN[one] for one in FOR_KIOSKS}


def test_c9_what_stays_does_not_go_along():
    stays = dict.fromkeys(NOT_FOR_KIOSKS, True) | {"retention_months": 12, "something_new": "secret"}
    assert settings_for_kiosks(stays) == {}
    assert settings_for_kiosks(CHOSEN | stays) == settings_for_kiosks(CHOSEN)


nonsense = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=4), inside, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from(sorted(FOR_KIOSKS | NOT_FOR_KIOSKS)),
        nonsense | st.sampled_from(list(CHOSEN.values())),
    )
)
def test_whatever_a_list_says_only_what_rapport_writes_is_taken_over(said):
    taken = settings_for_kiosks(said)
    assert set(taken) <= FOR_KIOSKS
    assert settings_for_kiosks(taken) == taken
    for read in (practice_languages, look_of, practice_questions, practice_times):
        assert {name for name, value in read(taken).as_settings().items() if value is not None} <= set(taken)
    for name, value in taken.items():
        assert value == said[name] or name in {"languages_offered", "look_accent", "look_logo"}


def test_the_largest_settings_of_all_have_room_in_a_list():
    look = PracticeLook("high-contrast", "#5C3A70", bytes(MOST_LOGO_BYTES), True, 200, True, True)
    questions = PracticeQuestions(comment=True, crisis_contacts="\U0001f9e1" * MOST_CONTACT_CHARACTERS)
    largest = CHOSEN | look.as_settings() | questions.as_settings()
    assert Decided("\U0001f9e1" * 80, settings_for_kiosks(largest)).encode()


@pytest.mark.parametrize("module", ["sqlalchemy", "cryptography", "PySide6"])
def test_asking_what_goes_along_loads_nothing_heavy(module):
    code = f"import sys, kiosk.practice.settings.for_kiosks; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0
