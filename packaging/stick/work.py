"""Where things are made, from which state of the sources, with which tools: shared by all of the build."""

import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = "requirements-dist.lock"


@dataclass(frozen=True)
class Work:
    """One build.

    Attributes:
        build: folder for everything on the way.
        out: folder for what goes on the stick.
        source: the sources that are built: a copy of the last commit, whatever lies about beside it.
        version: Rapport's.
        commit: short name of the commit.
        moment: seconds since 1970 that every file carries.
        python: that of the environment which holds PyInstaller, Rapport and all that Rapport needs.
    """

    build: Path
    out: Path
    source: Path
    version: str
    commit: str
    moment: int
    python: Path

    @property
    def environment(self) -> dict[str, str]:
        """Give the variables for tools: those that give the same bytes each time."""
        return {
            **os.environ,
            "PYTHONHASHSEED": "1",
            "SOURCE_DATE_EPOCH": str(self.moment),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONSAFEPATH": "1",  # what is packed is what was staged
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }

    @property
    def bare(self) -> dict[str, str]:
        """Give variables for trying what was made: none that helps it to anything of this machine."""
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.build), "QT_QPA_PLATFORM": "offscreen"}

    @property
    def day(self) -> datetime:
        """Give the moment as a date in UTC."""
        return datetime.fromtimestamp(self.moment, UTC)


def begin(build: Path, out: Path) -> Work:
    """Stage the sources of the last commit and make the environment that builds them."""
    build.mkdir(parents=True, exist_ok=True)
    commit, moment = _state()
    source = build / "source"
    _stage(source)
    stated = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))
    version = stated["project"]["version"]
    day = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
    (source / "resources" / "build.txt").write_text(f"{day} {commit}\n", encoding="ascii")
    python = _environment(build / "env", source / LOCK)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    return Work(build, out, source, version, commit, moment, python)


def run(command: Sequence[str | Path], env: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run a tool and give what it says; end with its words when it fails."""
    told = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, env=env, cwd=cwd
    )
    if told.returncode:
        sys.exit(f"{Path(command[0]).name} failed ({told.returncode}):\n{told.stdout}{told.stderr}")
    return told.stdout


def digest(file: Path) -> str:
    """Give the SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _state() -> tuple[str, int]:
    """Name the last commit, and give its time, unless SOURCE_DATE_EPOCH says another."""
    told = run(["git", "-C", ROOT, "log", "-1", "--format=%h %ct", "--abbrev=12"]).split()
    return told[0], int(os.environ.get("SOURCE_DATE_EPOCH", told[1]))


def _stage(source: Path) -> None:
    shutil.rmtree(source, ignore_errors=True)
    packed = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "--format=tar", "HEAD"], check=True, capture_output=True
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(source, filter="data")


def _environment(folder: Path, lock: Path) -> Path:
    """Make or keep the environment: everything pinned, everything checked against its hash."""
    python, stamp = folder / "bin" / "python", folder / "made-from"
    made_from = f"{sys.version} {digest(lock)}"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == made_from):
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        print("Installing the pinned packages (each checked against its hash) ...", flush=True)
        run(
            [
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--require-hashes",
                "-r",
                lock,
            ]
        )
        stamp.write_text(made_from, encoding="utf-8")
    return python
