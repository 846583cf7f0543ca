"""The practice's look is kept with its settings, and whatever is odd in them counts as the default."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.comfort import TEXT_SIZES, Comfort
from kiosk.practice.settings.look import (
    AUTO,
    DIM,
    HIGH_CONTRAST,
    MOST_LOGO_BYTES,
    THEMES,
    PracticeLook,
    look_of,
)

FULL = PracticeLook(
    theme=DIM,
    accent="#5C3A70",
    logo=b"\x89PNG and so on",
    still=True,
    text_percent=150,
    left_handed=True,
    read_aloud=True,
)
looks = st.builds(
    PracticeLook,
    theme=st.sampled_from(THEMES),
    accent=st.sampled_from(["", "#1F4E79", "#5C3A70"]),
    logo=st.binary(max_size=300),
    still=st.booleans(),
    text_percent=st.sampled_from(TEXT_SIZES),
    left_handed=st.booleans(),
    read_aloud=st.booleans(),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(looks)
def test_a_look_is_read_as_it_was_kept(look):
    kept = {name: value for name, value in look.as_settings().items() if value is not None}
    assert look_of(json.loads(json.dumps(kept))) == look


def test_the_look_of_a_practice_that_chose_nothing_leaves_no_trace_in_its_settings():
    assert set(PracticeLook().as_settings().values()) == {None}
    assert look_of({}) == PracticeLook()


@given(st.fixed_dictionaries(dict.fromkeys(FULL.as_settings(), anything)))
def test_whatever_stands_in_the_settings_a_look_comes_of_it(settings):
    look = look_of(settings)
    assert look.theme in THEMES
    assert look.text_percent in TEXT_SIZES
    assert look.comfort().text_percent == look.text_percent


@pytest.mark.parametrize("accent", ["#FFFF00", "#ABC", "pine", 7, "#12345Z"])
def test_an_accent_that_nobody_could_read_is_not_taken_from_a_file(accent):
    assert look_of({"look_accent": accent}).accent == ""


@pytest.mark.parametrize("logo", ["no base 64!", 12, "A" * (3 * MOST_LOGO_BYTES)])
def test_a_logo_that_rapport_did_not_write_is_none(logo):
    assert look_of({"look_logo": logo}).logo == b""


def test_a_logo_that_is_too_large_is_not_written():
    with pytest.raises(ValueError, match="a logo of"):
        PracticeLook(logo=bytes(MOST_LOGO_BYTES + 1)).as_settings()


def test_a_visit_begins_with_what_the_practice_chose():
    assert FULL.comfort() == Comfort(text_percent=150, left_handed=True)
    assert PracticeLook(theme=HIGH_CONTRAST).comfort() == Comfort(high_contrast=True)
    assert PracticeLook(theme=AUTO).comfort() == Comfort()


def test_reading_the_look_loads_nothing_heavy():
    code = "import sys, kiosk.practice.settings.look; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"PySide6", "sqlalchemy", "cryptography", "numpy"} & set(done.stdout.split()) == set()
