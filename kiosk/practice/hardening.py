"""What a process does before it touches a secret: private files, no core dumps, no reading from outside.

Nor does it tell what it has: an exception that nobody handles is reported without its message. Call
``harden`` as the first thing in every process that will hold a private key, worker processes too: a new
program image starts readable again.
"""

import ctypes
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from kiosk.unexpected import report_everything_without_data

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

PRIVATE_UMASK = 0o077
KIOSK_VARIABLE = "RAPPORT_KIOSK"
"""The environment variable by which a kiosk tells the therapist's view its own process number."""

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_PR_SET_DUMPABLE = 4
_M_PERTURB = -6  # malloc.h of the GNU C library
_FREED = 0x55
_SYNCHRONIZE = 0x0010_0000  # winnt.h


def harden() -> None:
    """Give new files to this user alone, write no core dump, and refuse other processes this one's memory.

    Where the system does not know one of these (Windows, macOS) the others still apply; the practice's guide
    says what is weaker there.
    """
    os.umask(PRIVATE_UMASK)
    report_everything_without_data()
    _forbid_core_dumps()
    if sys.platform == "linux":
        _hide_memory()
        _overwrite_what_is_freed()


def end_with_parent() -> None:
    """End this worker process as soon as the process that started it is gone, killed even.

    Its keys would outlive the lock otherwise: a worker waits for more work for ever.
    """
    import multiprocessing  # noqa: PLC0415  the kiosk has no worker processes

    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), name="rapport parent", daemon=True).start()


def _end_after(parent: "BaseProcess") -> None:
    parent.join()
    os._exit(0)


def end_with_kiosk() -> None:
    """End this process at once when the kiosk that started it is gone, however that came about.

    A view that stayed open would lie above the kiosk that is started next. Does nothing for a view that no
    kiosk started, nor on macOS, where the view locks by itself when nobody touches it.
    """
    kiosk = os.environ.get(KIOSK_VARIABLE)
    if kiosk is None:
        return
    if sys.platform == "win32":
        _end_with_windows_process(int(kiosk))
    if sys.platform != "linux":
        return
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if str(os.getppid()) != kiosk:  # it was gone before
        os._exit(0)


def _end_with_windows_process(number: int) -> None:
    if sys.platform == "win32":
        import _winapi  # noqa: PLC0415

        try:
            handle = _winapi.OpenProcess(_SYNCHRONIZE, False, number)  # noqa: FBT003
        except OSError:  # it was gone before
            os._exit(0)

        def wait() -> None:
            _winapi.WaitForSingleObject(handle, _winapi.INFINITE)
            os._exit(0)

        threading.Thread(target=wait, name="rapport kiosk", daemon=True).start()


def _forbid_core_dumps() -> None:
    try:
        import resource  # noqa: PLC0415  not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _hide_memory() -> None:
    # Not dumpable: /proc/<pid>/mem and ptrace are then closed to other processes of the same user.
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _overwrite_what_is_freed() -> None:
    """Have the C library overwrite larger blocks as they are freed, SQLite's pages among them."""
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
    if set_option is not None:
        set_option(_M_PERTURB, _FREED)
