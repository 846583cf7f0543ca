"""What the project's own files promise about themselves."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_package_folder_is_named_in_the_project_file():
    folders = {
        ".".join(found.parent.relative_to(ROOT).parts)
        for top in ("kiosk", "ui", "resources")
        for found in (ROOT / top).rglob("__init__.py")
    }
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == folders


@pytest.mark.parametrize("folder", ["packaging", "tests"])
def test_folders_that_would_shadow_a_library_are_no_packages(folder):
    assert not list((ROOT / folder).rglob("__init__.py"))


def test_no_test_folder_shadows_the_interface():
    assert not (ROOT / "tests" / "ui").exists()


@pytest.mark.parametrize("lock", sorted(found.name for found in ROOT.glob("requirements*.lock")))
def test_lock_files_pin_by_hash_and_name_no_host(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index-url" not in text
    pinned = re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^ ;]+)[^\n]*\\\n    --hash=sha256:", text, re.MULTILINE)
    named = re.findall(r"^[a-z0-9][^ \n]*==", text, re.MULTILINE)
    assert len(pinned) == len(named) > 0


def test_all_lock_files_pin_the_same_versions():
    def pins(lock):
        found = re.findall(
            r"^(\S+)==(\S+)( ;[^\\]*)?", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE
        )
        return {(name, version) for name, version, _ in found}

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
    assert pins("requirements.lock") <= pins("requirements-dist.lock")


def test_the_toolkit_stays_below_the_version_that_loses_references_to_none():
    wanted = [name for name in PROJECT["project"]["dependencies"] if name.startswith("PySide6")]
    assert wanted == ["PySide6-Essentials>=6.11.3,<6.12"]


def test_modules_stay_small_enough_to_hold_in_the_head():
    lengths = {
        str(found.relative_to(ROOT)): len(found.read_text(encoding="utf-8").splitlines())
        for top in ("kiosk", "ui")
        for found in (ROOT / top).rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}
