"""What is worn follows from the practice's look, a person's comfort and the system's wishes."""

from dataclasses import replace

import pytest

from kiosk.comfort import TEXT_SIZES, Comfort
from kiosk.practice.settings.look import AUTO, DIM, HIGH_CONTRAST, LIGHT, THEMES, PracticeLook
from ui.widgets import theme as themes
from ui.widgets.palettes import DAYLIGHT, EVENING, HIGH
from ui.widgets.wearing import Wishes, first_comfort, system_wishes, theme_for


def test_a_practice_that_chose_nothing_wears_daylight():
    assert theme_for(PracticeLook(), Comfort()) == themes.LIGHT


def test_the_three_looks_are_those_that_the_practice_can_choose():
    for name, theme in ((LIGHT, themes.LIGHT), (DIM, themes.DIM), (HIGH_CONTRAST, themes.HIGH_CONTRAST)):
        look = PracticeLook(theme=name)
        assert theme_for(look, look.comfort()) == theme


@pytest.mark.parametrize(
    ("theme", "dark", "palette"),
    [
        (LIGHT, True, DAYLIGHT),
        (DIM, False, EVENING),
        (AUTO, False, DAYLIGHT),
        (AUTO, True, EVENING),
    ],
)
def test_the_palette_is_the_practices_and_follows_the_system_only_where_it_shall(theme, dark, palette):
    assert theme_for(PracticeLook(theme=theme), Comfort(), Wishes(dark=dark)).palette == palette


@pytest.mark.parametrize("theme", THEMES)
def test_a_person_who_wants_high_contrast_gets_it_in_every_practice(theme):
    worn = theme_for(PracticeLook(theme=theme), Comfort(high_contrast=True), Wishes(dark=True))
    assert worn.palette == HIGH
    assert (worn.shape.edge, worn.outlined) == (3, True)


def test_a_person_may_take_usual_contrast_where_the_practice_begins_with_high():
    look = PracticeLook(theme=HIGH_CONTRAST)
    assert theme_for(look, look.comfort()).palette == HIGH
    assert theme_for(look, replace(look.comfort(), high_contrast=False)).palette == DAYLIGHT


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_text_is_as_large_as_the_person_chose(percent):
    worn = theme_for(PracticeLook(text_percent=150), Comfort(text_percent=percent))
    assert worn.text_scale == percent / 100


def test_the_side_of_the_hand_is_the_persons():
    assert theme_for(PracticeLook(), Comfort(left_handed=True)).left_handed
    assert not theme_for(PracticeLook(left_handed=True), Comfort()).left_handed


@pytest.mark.parametrize(
    ("look", "wishes"), [(PracticeLook(still=True), Wishes()), (PracticeLook(), Wishes(still=True))]
)
def test_nothing_moves_where_practice_or_system_want_it_so(look, wishes):
    assert theme_for(look, Comfort(), wishes).durations.page_change == 0
    assert theme_for(look, Comfort(), wishes).durations.chosen == themes.LIGHT.durations.chosen


def test_durations_and_spaces_are_those_of_the_base():
    base = replace(themes.LIGHT, durations=replace(themes.LIGHT.durations, thanks=7))
    assert theme_for(PracticeLook(), Comfort(high_contrast=True), base=base).durations.thanks == 7


def test_a_visit_begins_with_high_contrast_where_the_system_asks_for_it_and_is_followed():
    wishes = Wishes(contrast=True)
    assert first_comfort(PracticeLook(theme=AUTO), wishes).high_contrast
    assert not first_comfort(PracticeLook(theme=LIGHT), wishes).high_contrast


def test_the_system_is_asked_and_answers(qapp):
    assert isinstance(system_wishes(qapp), Wishes)
