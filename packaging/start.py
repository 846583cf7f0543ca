"""What the program of a bundle runs: PyInstaller's on Linux, packaging/windows/launcher.c on Windows.

The same as everywhere: ``rapport ...``, and for Rapport's own further processes what a Python would
understand: ``-m MODULE ...`` (``kiosk.again``), the workers of ``multiprocessing`` and their tracker. Nothing
but Rapport's own modules can be run that way.
"""

import os
import re
import shutil
import sys
from pathlib import Path

OWN = ("ui.", "kiosk.")
FONT_LISTS = "font-lists"  # beside this file; made by packaging/linux/bundle.py
PREPARE = "--prepare"  # asked for by the Windows installer
MOST_WORDS = 1_000_000  # bytes of messages, before they begin anew
_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


def main() -> int:
    """Do what the arguments ask for; give the exit status."""
    arguments = sys.argv[1:]
    if sys.platform == "win32":
        be_a_bundle()
        find_words_a_place()
        if arguments == [PREPARE]:
            return compile_everything(Path(__file__).parent)
    if arguments[:1] == ["--multiprocessing-fork"]:
        from multiprocessing import spawn

        spawn.freeze_support()  # ends this process
    if len(arguments) > 1 and arguments[-2] == "-c" and (tracker := _TRACKER.fullmatch(arguments[-1])):
        from multiprocessing import resource_tracker

        resource_tracker.main(int(tracker[1]))
        return 0
    free_children()
    bring_font_lists()
    if len(arguments) > 1 and arguments[0] == "-m" and arguments[1].startswith(OWN):
        return run_module(arguments[1], arguments[2:])
    from ui.main import main as rapport

    return rapport(arguments)


def run_module(module: str, arguments: list[str]) -> int:
    """Run one of Rapport's modules as ``python -m`` does."""
    if module == "ui.main":
        from ui.main import main as rapport

        return rapport(arguments)
    import runpy

    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


def free_children() -> None:
    """Let programs of the system that Rapport starts find the system's own libraries, not the bundle's.

    This process has found its own already. The loader's notes go as well: with them, Rapport's further
    processes would take the path for set, and without them they set it anew.
    """
    for note in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[note]
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


def be_a_bundle() -> None:
    """Say so to ``multiprocessing``: its workers are then started as a bundle understands it."""
    sys.frozen = "rapport"  # type: ignore[attr-defined]


def find_words_a_place() -> None:
    """Give a program without a console somewhere to write: a file, for whoever looks for a reason.

    What this process starts writes there too. It holds kinds of errors, folders, and places in the source; no
    name, answer or passphrase (``kiosk.unexpected``).
    """
    if sys.stderr is not None:
        return
    dead = [descriptor for descriptor in (0, 1, 2) if not is_open(descriptor)]
    place = caches() / "messages.txt"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and place.stat().st_size > MOST_WORDS:
            place.replace(place.with_name("messages-before.txt"))
        words = os.open(place, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    except OSError:
        words = os.open(os.devnull, os.O_WRONLY)
    nothing, words = beyond_standard(os.open(os.devnull, os.O_RDONLY)), beyond_standard(words)
    for descriptor in dead:
        os.dup2(words if descriptor else nothing, descriptor, inheritable=True)
        hand_on(descriptor)
    sys.stdin = sys.stdin or open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  for as long as this lives
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1, errors="backslashreplace")  # noqa: SIM115


def beyond_standard(descriptor: int) -> int:
    """Give another number for a descriptor that got one of the standard streams'."""
    while descriptor <= 2:
        descriptor = os.dup(descriptor)
    return descriptor


def is_open(descriptor: int) -> bool:
    """Tell whether a descriptor leads anywhere."""
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def hand_on(descriptor: int) -> None:
    """Tell Windows, too, that this is a standard stream: what is started later gets it."""
    if sys.platform != "win32":
        return
    import ctypes
    import msvcrt

    standard = {0: -10, 1: -11, 2: -12}[descriptor]  # STD_INPUT_HANDLE, and so on
    set_handle = ctypes.windll.kernel32.SetStdHandle
    set_handle.argtypes = (ctypes.c_uint32, ctypes.c_void_p)
    set_handle(standard & 0xFFFFFFFF, msvcrt.get_osfhandle(descriptor))


def compile_everything(folder: Path) -> int:
    """Compile what was installed, once and for all: whoever starts it later may not write there."""
    import compileall
    from py_compile import PycInvalidationMode

    never_looked_at_again = PycInvalidationMode.UNCHECKED_HASH
    done = compileall.compile_dir(folder, quiet=2, invalidation_mode=never_looked_at_again)
    return 0 if done else 4


def caches() -> Path:
    """Give this user's folder for what Rapport can make anew: never the practice's own."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Rapport-cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rapport"


def bring_font_lists() -> None:
    """Give matplotlib its list of fonts, which it would search the whole system for otherwise.

    It wants a folder that it may write to, so the shipped list is copied once; where that cannot be, it
    searches.
    """
    if "MPLCONFIGDIR" in os.environ:
        return
    try:
        own = caches() / "matplotlib"
        for shipped in (Path(__file__).parent / FONT_LISTS).iterdir():
            if not (own / shipped.name).exists():
                own.mkdir(mode=0o700, parents=True, exist_ok=True)
                shutil.copyfile(shipped, own / shipped.name)
    except (OSError, RuntimeError):
        return
    os.environ["MPLCONFIGDIR"] = str(own)


if __name__ == "__main__":
    sys.exit(main())
