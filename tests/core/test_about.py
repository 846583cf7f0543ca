"""Which Rapport this is."""

import subprocess

from kiosk import about
from kiosk.again import RAPPORT, start_of
from kiosk.commands.about import in_words


def test_a_rapport_that_was_not_built_for_a_stick_names_its_version_alone():
    told = subprocess.run(
        start_of(RAPPORT, "--version"), capture_output=True, text=True, check=True, timeout=60
    )
    assert about.build() is None
    assert told.stdout == f"rapport {about.version()}\n"


def test_a_built_rapport_names_its_build_as_well(tmp_path, monkeypatch):
    (tmp_path / "build.txt").write_text("2026-11-27 0123456789ab\n", encoding="ascii")
    monkeypatch.setattr(about.resources, "files", lambda _package: tmp_path)
    assert in_words() == f"rapport {about.version()} (build 2026-11-27 0123456789ab)"
