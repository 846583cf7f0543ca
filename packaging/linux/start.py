"""What the program of a bundle runs.

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
FONT_LISTS = "font-lists"  # beside the libraries; made by packaging/linux/bundle.py
_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


def main() -> int:
    """Do what the arguments ask for; give the exit status."""
    arguments = sys.argv[1:]
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


def bring_font_lists() -> None:
    """Give matplotlib its list of fonts, which it would search the whole system for otherwise.

    It wants a folder that it may write to, so the shipped list is copied once; where that cannot be, it
    searches.
    """
    if "MPLCONFIGDIR" in os.environ:
        return
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    own = caches / "rapport" / "matplotlib"
    try:
        for shipped in (Path(__file__).parent / FONT_LISTS).iterdir():
            if not (own / shipped.name).exists():
                own.mkdir(mode=0o700, parents=True, exist_ok=True)
                shutil.copyfile(shipped, own / shipped.name)
    except (OSError, RuntimeError):
        return
    os.environ["MPLCONFIGDIR"] = str(own)


if __name__ == "__main__":
    sys.exit(main())
