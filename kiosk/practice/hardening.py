"""What a process does before it touches a secret: private files, no core dumps, no reading from outside.

Call ``harden`` as the first thing in every process that will hold a private key, worker processes too: a new
program image starts readable again.
"""

import ctypes
import os
import sys

PRIVATE_UMASK = 0o077
_PR_SET_DUMPABLE = 4  # linux/prctl.h


def harden() -> None:
    """Give new files to this user alone, write no core dump, and refuse other processes this one's memory.

    Where the system does not know one of these (Windows, macOS) the others still apply; the practice's guide
    says what is weaker there.
    """
    os.umask(PRIVATE_UMASK)
    _forbid_core_dumps()
    if sys.platform == "linux":
        _hide_memory()


def _forbid_core_dumps() -> None:
    try:
        import resource  # noqa: PLC0415  not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _hide_memory() -> None:
    # Not dumpable: /proc/<pid>/mem and ptrace are then closed to other processes of the same user.
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
