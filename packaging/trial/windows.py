"""What somebody in a practice does with the stick on Windows, as far as Wine carries.

What Wine does not show stands in docs/install-windows.md, with a list to go through on a real Windows.
"""

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from trial.practice import ANSWERS, CLIENT, PASSPHRASE
from trial.wine import Wine

Tell = Callable[[str], None]
SETUP = r"C:\setup.exe"
HERE = r"%LOCALAPPDATA%\Programs\Rapport"
EVERYBODY = r"C:\Program Files\Rapport"
WINDOW_SECONDS = 180
REFUSED = 2


def installer(wine: Wine, file: Path, tell: Tell) -> None:
    """The installer: for one user, used, installed anew with data inside, refused, put back, removed."""
    shutil.copyfile(file, wine.drive / "setup.exe")
    wine.do(f"{SETUP} /S /CurrentUser")
    program = wine.local / "Programs" / "Rapport"
    _is_in_place(wine, program)
    tell("it installs for one user without a word, with its entries in the start menu")
    version = wine.do(rf"{HERE}\rapport.exe --version").strip()
    assert re.fullmatch(r"rapport \d+\.\d+\.\d+ \(build \d{4}-\d\d-\d\d [0-9a-f]+\)", version), version
    refused = wine.try_to(rf'{HERE}\rapport.exe -c "print(1)"')
    assert refused.returncode == REFUSED, refused
    tell(f"{version} names version and build, and is no Python for anybody else")
    _has_a_practice(wine, tell)
    before = _answers(wine)
    _opens_and_is_left_alone(wine, tell)
    stale = program / "program" / "lib" / "of-an-older-version.py"
    stale.write_text("", encoding="utf-8")
    wine.do(f"{SETUP} /S /CurrentUser")
    assert not stale.exists()
    assert not (program / "program-before").exists()
    assert _answers(wine) == before
    tell("installing anew replaces the program and finds everything as it was")
    _puts_back(wine, program, tell)
    assert _answers(wine) == before
    _is_removed(wine, program, tell)


def for_everybody(wine: Wine, file: Path, tell: Tell) -> None:
    """The installer as an administrator uses it: for all users, the kiosk from the log-in on."""
    shutil.copyfile(file, wine.drive / "setup.exe")
    wine.do(f"{SETUP} /S /AllUsers /AUTOSTART")
    program = wine.drive / "Program Files" / "Rapport"
    assert (program / "kiosk" / "kiosk.ps1").exists()
    assert wine.do(rf'"{EVERYBODY}\rapport.exe" --version').startswith("rapport ")
    common = wine.drive / "ProgramData" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    for entry in ("Rapport/Rapport.lnk", "StartUp/Rapport.lnk"):
        assert (common / entry).exists(), [str(found) for found in common.rglob("*.lnk")]
    tell("it installs for everybody, to start with Windows")
    wine.do(rf'"{EVERYBODY}\uninstall.exe" /S /AllUsers')
    _wait_until(lambda: not program.exists(), "the program to be gone")
    assert not list(common.rglob("Rapport*.lnk"))
    tell("and is removed again")


def _is_in_place(wine: Wine, program: Path) -> None:
    for name in ("rapport.exe", "rapportw.exe", "uninstall.exe", "papers/INSTALL-WINDOWS.html"):
        assert (program / name).exists(), name
    assert (program / "program" / "lib" / "kiosk" / "__pycache__").exists()
    menu = wine.roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    entries = {entry.name for entry in (menu / "Rapport").iterdir()}
    wanted = {"Rapport.lnk", "Rapport for therapists.lnk", "Guide to installing Rapport.lnk"}
    assert wanted <= entries, entries
    assert not (menu / "StartUp" / "Rapport.lnk").exists()


def _has_a_practice(wine: Wine, tell: Tell) -> None:
    (wine.drive / "practice.toml").write_text(ANSWERS, encoding="utf-8")
    (wine.drive / "passphrase").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    rapport = rf"{HERE}\rapport.exe"
    told = wine.do(rf"{rapport} setup --answers C:\practice.toml --passphrase-file C:\passphrase --json")
    assert '"code"' in told, told
    assert (wine.local / "rapport" / "practice.json").exists()
    tell("set-up runs without anybody at the screen, into this user's own folder")
    told = wine.do(rf"{rapport} demo --fill 12 300 --seed 3 C:\invented")
    (invented,) = re.findall(r"^  Ada Lindqvist: (\S+)", told, re.MULTILINE)
    (wine.drive / "passphrase-of-ada").write_text(f"{invented}\n", encoding="utf-8")
    wine.do(rf"{rapport} verify --data C:\invented")
    shutil.copytree(wine.drive / "invented", wine.drive / "damaged")
    damaged = wine.drive / "damaged" / "records.sqlite"
    content = bytearray(damaged.read_bytes())
    content[len(content) // 2] ^= 0xFF
    damaged.write_bytes(content)
    assert wine.try_to(rf"{rapport} verify --data C:\damaged").returncode == 1
    tell("an invented practice of 300 sheets is made, verifies, and does no more once a byte is changed")
    wine.do(rf"{rapport} verify --passphrase-file C:\passphrase")
    wine.do(rf"{rapport} backup C:\sealed")
    wine.do(rf"{rapport} restore C:\sealed --data C:\restored --passphrase-file C:\passphrase")
    wine.do(rf"{rapport} verify --data C:\restored --passphrase-file C:\passphrase")
    tell("the therapist's passphrase opens what set-up made, and a backup of it restores")


def _answers(wine: Wine) -> str:
    """Give what therapists read: of the practice that was set up, and of the invented one."""
    own = f'export --client "{CLIENT}" --format json --passphrase-file C:\\passphrase -'
    invented = r"export --all --format json --data C:\invented --passphrase-file C:\passphrase-of-ada -"
    told = [wine.do(rf"{HERE}\rapport.exe {words}") for words in (own, invented)]
    assert "session" in told[1], told
    return "".join(told)


def _opens_and_is_left_alone(wine: Wine, tell: Tell) -> None:
    kiosk = wine.start(rf"{HERE}\rapportw.exe --windowed")
    try:
        _wait_until(lambda: "Harbour Practice" in _windows(wine), "the kiosk's window")
        tell("the kiosk opens a window with the practice's name, without a console")
        refused = wine.try_to(f"{SETUP} /S /CurrentUser")
        assert refused.returncode == REFUSED, refused
    finally:
        wine.end_all()
        kiosk.wait(60)
    tell("installing under a running kiosk is refused")
    messages = wine.local / "Rapport-cache" / "messages.txt"
    assert not messages.exists() or "unexpected" not in messages.read_text(encoding="utf-8")


def _windows(wine: Wine) -> str:
    """Give the titles of all windows on the screen."""
    command = ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]
    told = subprocess.run(command, env=wine.variables(), capture_output=True, text=True, check=False)
    return told.stdout


def _puts_back(wine: Wine, program: Path, tell: Tell) -> None:
    """A new version that cannot be written whole: here, because a file lies where a folder belongs."""
    mark = program / "program" / "the-version-before.txt"
    mark.write_text("", encoding="utf-8")
    shutil.rmtree(program / "papers")
    (program / "papers").write_text("in the way", encoding="utf-8")
    failed = wine.try_to(f"{SETUP} /S /CurrentUser")
    assert failed.returncode == REFUSED, failed
    assert mark.exists(), "the version before is gone"
    assert not (program / "program-before").exists()
    (program / "papers").unlink()
    tell("a version that cannot be installed whole gives way to the one before")


def _is_removed(wine: Wine, program: Path, tell: Tell) -> None:
    records = wine.local / "rapport" / "records.sqlite"
    wine.do(rf"{HERE}\uninstall.exe /S /CurrentUser")
    _wait_until(lambda: not program.exists(), "the program to be gone")
    assert records.exists()
    menu = wine.roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    assert not list(menu.rglob("Rapport*.lnk"))
    tell("removing it leaves what clients have said")
    wine.do(f"{SETUP} /S /CurrentUser")
    wine.do(rf"{HERE}\rapport.exe verify --passphrase-file C:\passphrase")
    tell("and installing it again finds it")
    wine.do(rf"{HERE}\uninstall.exe /S /CurrentUser /DESTROYRECORDS")
    _wait_until(lambda: not program.exists() and not records.exists(), "program and records to be gone")
    tell("whoever says so in words has the records destroyed with it")


def _wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait; the uninstaller, for one, goes on in a copy of itself."""
    end = time.monotonic() + WINDOW_SECONDS
    while not holds():
        assert time.monotonic() < end, f"waited {WINDOW_SECONDS} s in vain for {what}"
        time.sleep(1)
