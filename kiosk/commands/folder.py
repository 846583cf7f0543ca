"""Which folder a command works on."""

import argparse
from pathlib import Path

from kiosk.commands.console import Console
from kiosk.practice.migrating.waiting import waits_for_migration
from kiosk.store.folder import default_path


def chosen_folder(options: argparse.Namespace) -> Path:
    """Give the folder of ``--data``, else the platform's."""
    folder: Path | None = options.data
    return default_path() if folder is None else folder.absolute()


def folder_to_use(options: argparse.Namespace, console: Console) -> Path:
    """Give the folder of a command that may write; an older Rapport's is brought to the newer form first.

    Raises:
        RapportError: as ``bring_up_to_date``.
    """
    folder = chosen_folder(options)
    if waits_for_migration(folder):
        from kiosk.commands.migrating import migrate  # noqa: PLC0415  seldom needed

        migrate(folder, console)
    return folder
