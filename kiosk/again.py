"""How Rapport starts another of its own processes. Light: the kiosk loads it before its first page."""

import sys

RAPPORT = "ui.main"
"""The module behind the ``rapport`` command."""


def start_of(module: str, *arguments: str) -> list[str]:
    """Give the command that runs one of Rapport's modules in a process of its own.

    The same from sources, from an environment and from a bundle: a bundle's program answers to ``-m`` for
    Rapport's modules (``packaging/start.py``).

    Args:
        module: ``RAPPORT`` for the ``rapport`` command, or another module that can be run.
        arguments: what follows on its command line.
    """
    return [sys.executable, "-m", module, *arguments]
