"""Install Rapport from this folder, without a network, on any system with Python 3.11, 3.12 or 3.13.

    python install.py                 install or update, into a folder of its own in your home
    python install.py --into FOLDER   into another folder
    python install.py --remove        remove the program; what clients have said stays

Every file is checked against the hash that Rapport was released with. Standard library alone.
"""

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
OLDEST, NEWEST = (3, 11), (3, 13)


def default_folder() -> Path:
    """Give the folder for programs of one user on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "Programs" / "Rapport"
    if sys.platform == "darwin":
        return Path.home() / "Applications" / "Rapport"
    return Path.home() / ".local" / "lib" / "rapport-environment"


def program(folder: Path) -> Path:
    """Give the `rapport` command below `folder`."""
    return folder / ("Scripts/rapport.exe" if os.name == "nt" else "bin/rapport")


def install(folder: Path) -> None:
    """Make a fresh environment beside the old one, and put it in its place once it is whole."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            f"This needs Python 3.11, 3.12 or 3.13, and this is {sys.version_info[0]}.{sys.version_info[1]}."
        )
    if folder.exists() and not is_ours(folder):
        sys.exit(f"{folder} holds something else. Please name another folder with --into.")
    before = folder.with_name(f"{folder.name}.before")
    shutil.rmtree(before, ignore_errors=True)
    if folder.exists():
        folder.rename(before)
    try:
        make(folder)
    except (OSError, subprocess.CalledProcessError) as fault:
        shutil.rmtree(folder, ignore_errors=True)
        if before.exists():
            before.rename(folder)
        sys.exit(f"Rapport could not be installed, and everything is as it was: {fault}")
    told = subprocess.run([program(folder), "--version"], check=True, capture_output=True, text=True)
    print(f"{told.stdout.strip()} is installed. Start it with:\n  {program(folder)}")
    if before.exists():
        print(f"The version before is kept in {before}.")


def make(folder: Path) -> None:
    """Make the environment. Its programs hold their own path, so it is made where it stays."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [python, "-m", "pip", "--isolated", "install", "--quiet", "--disable-pip-version-check"]
    source = ["--no-index", "--find-links", HERE / "wheels", "--only-binary", ":all:"]
    subprocess.run([*pip, *source, "--require-hashes", "-r", HERE / "requirements.txt"], check=True)
    if not program(folder).exists():
        raise OSError("the command `rapport` is missing")


def is_ours(folder: Path) -> bool:
    """Tell whether a folder is an environment that this script made."""
    return (folder / "pyvenv.cfg").exists() and program(folder).exists()


def remove(folder: Path) -> None:
    """Remove the program and the version before it."""
    if not is_ours(folder):
        sys.exit(f"There is no Rapport in {folder}.")
    for one in (folder, folder.with_name(f"{folder.name}.before")):
        shutil.rmtree(one, ignore_errors=True)
    print("Rapport is removed. The practice's records stay where they are.")


def main() -> None:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(description="Install Rapport from this folder, without a network.")
    parser.add_argument("--into", type=Path, default=default_folder(), metavar="FOLDER")
    parser.add_argument("--remove", action="store_true", help="remove the program; the records stay")
    options = parser.parse_args()
    folder = options.into.absolute()
    (remove if options.remove else install)(folder)


if __name__ == "__main__":
    main()
