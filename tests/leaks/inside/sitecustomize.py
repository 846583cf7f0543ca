"""Loaded by Python itself in every process of a played Rapport: lets a test play on its own commands.

Python imports this module at its start where this folder stands on its path. It waits for one of the three
modules that run pages, and gives the window that comes then a hand (``played``). The product knows nothing.
"""

import importlib.abc
import importlib.util
import os
import sys

ROLES = {"ui.client.process": "kiosk", "ui.therapist.process": "view", "ui.setup.process": "setup"}


class _Watching(importlib.abc.MetaPathFinder):
    """Finds the modules as Python does, and wraps what runs their pages."""

    def __init__(self, wires):
        self._wires = wires

    def find_spec(self, name, path=None, target=None):  # noqa: ARG002  Python's own signature
        if name not in ROLES:
            return None
        sys.meta_path.remove(self)
        try:
            spec = importlib.util.find_spec(name)
        finally:
            sys.meta_path.insert(0, self)
        load, wires = spec.loader.exec_module, self._wires

        def exec_module(module):
            load(module)
            run = module.run

            def played_run(*arguments, **named):
                import played  # noqa: PLC0415  loads Qt, which the command itself is about to do

                return played.run(ROLES[name], wires, lambda: run(*arguments, **named))

            module.run = played_run

        spec.loader.exec_module = exec_module
        return spec


if "RAPPORT_PLAYED" in os.environ:
    sys.meta_path.insert(0, _Watching(os.environ["RAPPORT_PLAYED"]))
