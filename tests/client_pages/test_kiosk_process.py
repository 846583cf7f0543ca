"""The kiosk as a process: quick to its first page, without any key, alone on its folder."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from kiosk.errors import EXIT_REFUSED
from kiosk.store.folder import PracticeFolder
from ui.client.process import therapist_start

ROOT = Path(__file__).resolve().parents[2]
# Lighter ones that the first page does without all the same.
LATER = {"sqlite3", "ctypes", "subprocess", "uuid"}
HEAVY = {"sqlalchemy", "alembic", "cryptography", "numpy", "scipy", "matplotlib", "filelock"}
KEEPS_NO_KEY = {
    "kiosk.vault.opening",
    "kiosk.vault.slots",
    "kiosk.vault.holders",
    "kiosk.vault.recovery",
    "kiosk.practice.founding",
    "kiosk.practice.desk.therapist_desk",
    "kiosk.trends",
    "kiosk.demo",
    "ui.therapist",
    "ui.setup",
    "numpy",
    "matplotlib",
    "alembic",
}


def run_python(code, *arguments, status=0):
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    assert done.returncode == status, done.stderr
    return done


# Plays on the real process from outside: waits for the window that `run` opens.
PLAY = """
    import json, sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from ui.client import process
    from ui.client.window import KioskWindow

    application = QApplication([])
    seen = {}

    def window():
        return next((w for w in application.topLevelWidgets() if isinstance(w, KioskWindow)), None)

    def until(holds, then):
        def look():
            then() if window() is not None and holds() else QTimer.singleShot(5, look)
        QTimer.singleShot(0, look)

    class Watched(KioskWindow):
        def __init__(self, *arguments, **named):
            super().__init__(*arguments, **named)
            self.first_painted.connect(painted)

    process.KioskWindow = Watched
"""


@pytest.fixture(scope="module")
def modules(founded, tmp_path_factory):
    """Which modules the kiosk had loaded at its first paint, and after a sheet was stored."""
    code = (
        PLAY
        + """
    code = sys.argv[2]

    def painted():
        seen["first"] = sorted(sys.modules)
        until(lambda: window().flow.ready, come_in)

    def come_in():
        window().pages.welcome.begun.emit()
        window().pages.code.code_given.emit(code)
        until(window().pages.notice.isVisible, answer)

    def answer():
        seen["admitted"] = sorted(sys.modules)
        window().pages.notice.agreed.emit()
        for _ in range(8):
            window().pages.question.skipped.emit()
        window().pages.check.sent.emit()
        until(window().pages.thanks.isVisible, leave)

    def leave():
        seen["stored"] = sorted(sys.modules)
        window().leave()

    process.run(Path(sys.argv[1]), windowed=True)
    print(json.dumps(seen))
    """
    )
    folder = shutil.copytree(founded.folder, tmp_path_factory.mktemp("played") / "practice")
    return json.loads(run_python(code, folder, founded.code).stdout)


def families(modules):
    return {module.split(".")[0] for module in modules}


def test_nothing_heavy_is_loaded_before_the_first_page(modules):
    assert families(modules["first"]) & HEAVY == set()


def test_nothing_that_only_storing_needs_is_loaded_before_the_first_page(modules):
    assert "kiosk.store.folder" in modules["first"]
    assert families(modules["first"]) & LATER == set()


def test_sealing_the_first_sheet_loads_nothing_more_while_the_client_waits(modules):
    loaded = set(modules["stored"]) - set(modules["admitted"])
    assert "cryptography.hazmat.backends.openssl.backend" in modules["admitted"]
    assert (
        sorted(name for name in loaded if name.split(".")[0] in {"cryptography", "sqlalchemy", "kiosk"}) == []
    )


def test_only_the_welcome_page_is_loaded_before_the_first_paint(modules):
    pages = {name for name in modules["first"] if name.startswith("ui.client.")}
    assert "ui.client.welcome" in pages
    assert pages & {"ui.client.question", "ui.client.check", "ui.client.flow"} == set()


def test_c1_the_kiosk_loads_nothing_that_opens_or_derives_even_after_a_sheet_was_stored(modules):
    loaded = set(modules["stored"]) | families(modules["stored"])
    assert "kiosk.vault.record" in loaded
    assert loaded & KEEPS_NO_KEY == set()


def test_k6_the_kiosk_loads_nothing_of_the_network(modules):
    assert not [name for name in modules["stored"] if "QtNetwork" in name]


def test_d4_a_second_kiosk_on_the_folder_says_so(practice):
    code = (
        PLAY
        + """
    def painted():
        until(window_shows_trouble, leave)

    def window_shows_trouble():
        return window().pages.trouble.isVisible()

    def leave():
        print(window().pages.trouble.detail.text())
        window().leave()

    sys.exit(process.run(Path(sys.argv[1]), windowed=True))
    """
    )
    with PracticeFolder(practice.folder).hold_kiosk_lock():
        done = run_python(code, practice.folder, status=EXIT_REFUSED)
    assert "already running" in done.stdout
    assert "already running" in done.stderr


def test_the_kiosk_lets_go_of_its_folder(practice):
    code = (
        PLAY
        + """
    def painted():
        until(lambda: window().flow.ready, lambda: window().leave())

    sys.exit(process.run(Path(sys.argv[1]), windowed=True))
    """
    )
    run_python(code, practice.folder)
    with PracticeFolder(practice.folder).hold_kiosk_lock():
        assert (practice.folder / "kiosk.lock").exists()


def test_what_another_program_decides_is_shown_without_a_new_start(practice):
    """As `rapport bundle in` does on a device whose kiosk runs."""
    code = (
        PLAY
        + """
    import subprocess
    decide = "import sys; from pathlib import Path; from kiosk.store.folder import PracticeFolder; "
    decide += "PracticeFolder(Path(sys.argv[1])).change_settings({'look_text_percent': 150}, name='Harbour')"

    def painted():
        until(lambda: window().flow.ready, other_program)

    def other_program():
        assert window().windowTitle() == "Linden Street"
        subprocess.run([sys.executable, "-c", decide, sys.argv[1]], check=True)
        until(lambda: window().windowTitle() == "Harbour", leave)

    def leave():
        print(window().wardrobe.usual.text_percent)
        window().leave()

    sys.exit(process.run(Path(sys.argv[1]), windowed=True))
    """
    )
    assert run_python(code, practice.folder).stdout.strip() == "150"


def test_k5_the_kiosks_memory_cannot_be_read_from_outside(practice):
    code = (
        PLAY
        + """
    import ctypes, os, resource

    def painted():
        until(lambda: window().flow.ready, leave)

    def leave():
        seen["core"] = resource.getrlimit(resource.RLIMIT_CORE)[0]
        seen["umask"] = os.umask(0)
        seen["dumpable"] = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)  # PR_GET_DUMPABLE
        window().leave()

    process.run(Path(sys.argv[1]), windowed=True)
    print(json.dumps(seen))
    """
    )
    seen = json.loads(run_python(code, practice.folder).stdout)
    assert seen == {"core": 0, "umask": 0o077, "dumpable": 0}


def test_a_first_start_leads_to_set_up(tmp_path):
    code = """
    import sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from ui import main

    application = QApplication([])

    def look():
        shown = [w for w in application.topLevelWidgets() if w.isVisible()]
        if not shown:
            QTimer.singleShot(5, look)
            return
        print(type(shown[0]).__module__)
        shown[0].close()

    QTimer.singleShot(0, look)
    sys.exit(main.main(["--data", sys.argv[1], "--windowed"]))
    """
    done = run_python(code, tmp_path / "nothing here", status=1)
    assert done.stdout.startswith("ui.setup.")
    assert not (tmp_path / "nothing here").exists()


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_commands_without_a_screen_load_no_toolkit(argument):
    code = """
    import sys
    from ui.main import main
    try:
        main([sys.argv[1]])
    except SystemExit as end:
        assert end.code in (0, None)
    assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken"))]
    """
    assert "rapport" in run_python(code, argument).stdout


def test_the_therapists_view_is_this_program_on_the_same_folder(tmp_path):
    command = therapist_start(tmp_path, windowed=True)
    assert command[0] == sys.executable
    assert command[-4:] == ["therapist", "--data", str(tmp_path), "--windowed"]
