"""What Rapport does otherwise on Windows, as far as another system can tell: Wine tries the rest."""

import os
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.commands.console import Console
from kiosk.practice import hardening
from ui import main as door

# As Python calls the class through which it reads a console there.
Typed = type("_WindowsConsoleIO", (), {})


def source(raw):
    return SimpleNamespace(isatty=lambda: True, buffer=SimpleNamespace(raw=raw))


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")


def test_nothing_is_no_terminal_there_though_windows_calls_it_one(windows, capsys):
    assert Console(sys.stdout, sys.stderr, source(Typed())).can_ask
    assert not Console(sys.stdout, sys.stderr, source(object())).can_ask


def test_elsewhere_a_terminal_is_what_the_system_calls_one():
    assert Console(sys.stdout, sys.stderr, source(object())).can_ask


def test_after_set_up_the_kiosk_is_started_with_its_folder_in_one_piece(windows, monkeypatch):
    started = []
    monkeypatch.setattr("subprocess.Popen", started.append)
    monkeypatch.setattr(os, "execv", lambda *_: pytest.fail("tears arguments apart"))
    door._become_the_kiosk(Path("/home/Anna Lind/practice"), windowed=True)
    (command,) = started
    assert command[-3:] == ["--data", "/home/Anna Lind/practice", "--windowed"]


def view_of(monkeypatch, open_process):
    """Have the view watch over a kiosk of number 42; give the statuses with which it ends itself."""
    ended = threading.Event()
    api = SimpleNamespace(OpenProcess=open_process, WaitForSingleObject=lambda *_: None, INFINITE=-1)
    monkeypatch.setitem(sys.modules, "_winapi", api)
    monkeypatch.setattr(os, "_exit", lambda _status: ended.set())
    monkeypatch.setenv(hardening.KIOSK_VARIABLE, "42")
    return ended


def test_a_view_ends_with_its_kiosk(windows, monkeypatch):
    asked = []
    ended = view_of(monkeypatch, lambda *what: asked.append(what) or 7)
    hardening.end_with_kiosk()
    assert ended.wait(10)
    assert asked == [(hardening._SYNCHRONIZE, False, 42)]


def test_a_view_whose_kiosk_is_gone_already_ends_at_once(windows, monkeypatch):
    class Gone(Exception):
        """In place of the end of the process."""

    def end(_status):
        raise Gone

    def refuse(*_):
        raise OSError(87, "no such process")

    view_of(monkeypatch, refuse)
    monkeypatch.setattr(os, "_exit", end)
    with pytest.raises(Gone):
        hardening.end_with_kiosk()
