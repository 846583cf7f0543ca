"""Every word can be written with the shipped fonts alone, and no word mixes two families."""

import ast
import unicodedata
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontDatabase, QFontInfo

from kiosk.languages import LANGUAGES, TAGS, language
from kiosk.questionnaires.loading import builtins
from ui.widgets import fonts
from ui.widgets.theme import LIGHT, TYPE

ROOT = Path(__file__).resolve().parents[2]
# Marks of direction and joining have no picture; Qt and matplotlib follow them without one.
UNSEEN = {"Cf", "Cc", "Zl", "Zp"}
TAKES_ITS_FOOT = {"code"}  # figures alone, the same in every language


@cache
def covered(family):
    """The characters that every weight of a family can write."""
    return frozenset.intersection(*map(characters, fonts.files(family)))


def characters(file):
    with TTFont(file, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def said_in(tag):
    """Everything that Rapport says in a language."""
    tree = ET.parse(ROOT / "resources" / "translations" / f"rapport_{language(tag).catalogue}.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        yield from (form.text or "" for form in translation.findall("numerusform"))
        yield translation.text or ""
    asked = builtins()[tag]
    yield from (asked.title, asked.timeframe)
    for item in asked.items:
        yield from (item.text, item.mirrored, *(option.label for option in item.options))


def seen(text):
    return {character for character in text if unicodedata.category(character) not in UNSEEN}


def letters(word):
    return {character for character in word if unicodedata.category(character)[0] in "LM"}


@pytest.mark.parametrize("tag", TAGS)
def test_every_character_of_a_language_is_in_a_shipped_font(tag):
    every = frozenset.union(*map(covered, fonts.FAMILIES))
    names = [one.name for one in LANGUAGES]
    missing = {character for text in (*said_in(tag), *names) for character in seen(text)} - every
    assert missing == set()


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_mixes_two_families(tag):
    """Each word is written by the language's own family, or, as a name in another script, by one other."""
    mixed = set()
    for text in said_in(tag):
        for word in text.replace("-", " ").split():
            writers = {
                next((family for family in fonts.families(tag) if one in covered(family)), None)
                for one in letters(word)
            }
            if len(writers) > 1 and fonts.families(tag)[0] in writers and not has_two_scripts(word):
                mixed.add(word)
    assert mixed == set()


def has_two_scripts(word):
    """A name in Latin letters with an ending or a mark of another script, or in the middle of Chinese."""
    return len({unicodedata.name(one).split()[0] for one in letters(word)} - {"COMBINING"}) > 1


def test_english_itself_is_written_by_one_family():
    said = {one.value for one in strings_of_the_pages()}
    general = covered(fonts.LATIN) | covered(fonts.GENERAL)
    assert {character for text in said for character in seen(text)} - general == set()


def strings_of_the_pages():
    names = "".join(one.name for one in LANGUAGES)
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            is_date = isinstance(text, str) and {"月", "日"} & set(text)  # patterns of Chinese dates
            if isinstance(text, str) and text not in names and not is_date:
                yield node


def test_names_can_be_written_in_chinese():
    """All of GB 2312: nearly every name in use."""
    pairs = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    gb_2312 = {one for pair in pairs for one in pair.decode("gb2312", errors="ignore")}
    assert len(gb_2312) == 6763
    assert gb_2312 <= covered(fonts.CHINESE)


@pytest.mark.parametrize("tag", TAGS)
def test_the_name_of_a_language_is_written_in_its_own_family(tag):
    assert seen(language(tag).name) - {" "} <= covered(fonts.families(tag)[0])


def test_all_that_latin_cyrillic_and_vietnamese_names_need_is_there():
    names = "Đặng Thị Hồng Ngọc Łucja Żółć Œuvre İpek Ğ Åse Þór Đorđe Ñandú Їжакевич Ґалаґан Ўладзімір"
    assert seen(names) <= covered(fonts.GENERAL)


@pytest.mark.parametrize("tag", TAGS)
def test_a_page_is_written_in_the_family_of_its_language(tag, wear):
    fonts.register_fonts(tag)
    for role in TYPE:
        font = LIGHT.font(role, tag)
        wanted = fonts.LATIN if role in TAKES_ITS_FOOT else fonts.families(tag)[0]
        assert QFontInfo(font).family() == wanted


@pytest.mark.parametrize("family", fonts.FAMILIES)
def test_weights_are_told_apart(family, wear):
    list(fonts.register_other_fonts())
    weights = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
    assert {400, 700} <= weights
    assert family == fonts.CHINESE or {400, 500, 600, 700} <= weights


def test_each_family_has_its_licence_beside_it():
    for family in fonts.FAMILIES:
        licence = fonts.FOLDER / f"OFL-{family.replace(' ', '')}.txt"
        assert "SIL Open Font License" in licence.read_text(encoding="utf-8") or "SIL OPEN FONT LICENSE" in (
            licence.read_text(encoding="utf-8")
        )


def test_the_fonts_stay_small():
    assert sum(file.stat().st_size for file in fonts.FOLDER.iterdir()) < 12_000_000


def test_every_shipped_file_belongs_to_a_family():
    known = {file for family in fonts.FAMILIES for file in fonts.files(family)}
    assert {file for file in fonts.FOLDER.iterdir() if file.suffix != ".txt"} == known
