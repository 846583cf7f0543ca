"""Which folder a command works on."""

import argparse
from pathlib import Path

from kiosk.store.folder import default_path


def chosen_folder(options: argparse.Namespace) -> Path:
    """Give the folder of ``--data``, else the platform's."""
    folder: Path | None = options.data
    return default_path() if folder is None else folder.absolute()
