"""What the program of a bundle answers to, run by the Python of these tests."""

import importlib
import os
import subprocess
import sys

import pytest

from kiosk.about import version


@pytest.fixture
def start(scripts, tmp_path):
    """Run the program of a bundle with arguments."""

    def run(*arguments, **variables):
        environment = {name: value for name, value in os.environ.items() if name != "MPLCONFIGDIR"}
        return subprocess.run(
            [sys.executable, scripts / "start.py", *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={
                **environment,
                "HOME": str(tmp_path),
                "XDG_CACHE_HOME": str(tmp_path / "cache"),
                **variables,
            },
        )

    return run


@pytest.mark.parametrize("way", [[], ["-m", "ui.main"]])
def test_it_is_the_rapport_command_also_when_rapport_starts_itself(start, way):
    told = start(*way, "--version")
    assert told.returncode == 0
    assert told.stdout.startswith(f"rapport {version()}")


def test_it_runs_rapports_other_modules(start, tmp_path):
    told = start("-m", "ui.tour.setup_part", str(tmp_path / "no-plan.json"))
    assert "no-plan.json" in told.stderr


@pytest.mark.parametrize("words", [["-m", "http.server"], ["-c", "print('mine')"], ["-m", "ui"]])
def test_it_is_no_python_for_anything_else(start, words):
    told = start(*words)
    assert told.returncode == 2
    assert "mine" not in told.stdout


def test_the_tracker_of_worker_processes_ends_when_nobody_writes_to_it_any_more(scripts):
    reads, writes = os.pipe()
    os.close(writes)
    command = f"from multiprocessing.resource_tracker import main;main({reads})"
    told = subprocess.run(
        [sys.executable, scripts / "start.py", "-B", "-c", command],
        pass_fds=[reads],
        capture_output=True,
        check=False,
        timeout=60,
    )
    os.close(reads)
    assert (told.returncode, told.stderr) == (0, b"")


def test_fonts_are_listed_once_and_for_all(scripts, tmp_path, monkeypatch):
    start = importlib.import_module("start")
    shipped = tmp_path / "bundle" / start.FONT_LISTS
    shipped.mkdir(parents=True)
    (shipped / "fontlist-v1.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(start, "__file__", str(tmp_path / "bundle" / "start.py"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    start.bring_font_lists()
    own = tmp_path / "cache" / "rapport" / "matplotlib"
    assert os.environ["MPLCONFIGDIR"] == str(own)
    assert (own / "fontlist-v1.json").read_text(encoding="utf-8") == "{}"


def test_without_a_list_matplotlib_goes_its_own_way(scripts, tmp_path, monkeypatch):
    start = importlib.import_module("start")
    monkeypatch.setattr(start, "__file__", str(tmp_path / "start.py"))
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    start.bring_font_lists()
    assert "MPLCONFIGDIR" not in os.environ


def test_programs_of_the_system_find_the_systems_own_libraries(scripts, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/rapport/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/of-this-machine")
    monkeypatch.setenv("_PYI_PARENT_PROCESS_LEVEL", "1")
    importlib.import_module("start").free_children()
    assert not [name for name in os.environ if name.startswith("_PYI_")]
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/of-this-machine"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
