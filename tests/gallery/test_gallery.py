"""The gallery: one page of pictures that needs nothing but itself."""

import importlib.util
import json
import re
from pathlib import Path

import pytest
from eyes.scenes import SCENES
from eyes.wearing import LANGUAGES, PERCENTS, SIZES, THEMES, Wear
from eyes.working import Picture, paint
from PySide6.QtGui import QImage


@pytest.fixture(scope="module")
def make():
    """The script behind `make gallery`."""
    spec = importlib.util.spec_from_file_location("make_gallery", Path(__file__).with_name("make.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_worker_takes_every_scene(dress, tmp_path):
    dress(Wear())
    pictures = paint(Wear(), tmp_path, SIZES[2:3])
    assert [picture.scene for picture in pictures] == [scene.name for scene in SCENES]
    assert [picture.findings for picture in pictures] == [()] * len(SCENES)
    for picture in pictures:
        image = QImage(str(tmp_path / picture.file))
        assert f"{image.width()}x{image.height()}" == picture.size == "1024x600"


def test_the_page_shows_what_it_is_given_and_fetches_nothing(make, tmp_path):
    sound = Picture("welcome", "en", "light", "1280x800", 100, "pictures/a.webp", ())
    found = (("</script>", (1, 2, 3, 4)),)
    faulty = Picture("check", "en", "light", "1280x800", 100, "pictures/b.webp", found)
    make.write_page(tmp_path, [faulty, sound])
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "://" not in page
    assert page.count("</script>") == 1
    (rows,) = re.findall(r"^const pictures = (.*);$", page, re.MULTILINE)
    assert [row["file"] for row in json.loads(rows)] == [faulty.file, sound.file]


def test_every_language_theme_and_size_of_text_is_seen(make):
    for whole in (False, True):
        seen = make.wears(whole=whole)
        assert {wear.language for wear in seen} == set(LANGUAGES)
        assert {wear.theme for wear in seen} == set(THEMES)
        assert {wear.percent for wear in seen} == set(PERCENTS)
        assert len(set(seen)) == len(seen)
    assert len([wear for wear in make.wears(whole=True) if wear.direction is None]) == (
        len(LANGUAGES) * len(THEMES) * len(PERCENTS)
    )
