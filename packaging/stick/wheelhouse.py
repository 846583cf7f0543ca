"""Every wheel that Rapport needs, for every system with a Python, and the script that installs them."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from stick.work import Work, digest, run

PYTHONS = ("3.11", "3.12", "3.13")
_MARKERS = """
import sys
from pip._vendor.packaging.requirements import Requirement

version, system, platform, machine, os_name = sys.argv[1:]
environment = {
    "python_version": version, "python_full_version": version + ".0", "sys_platform": platform,
    "platform_system": system, "platform_machine": machine, "os_name": os_name,
    "implementation_name": "cpython", "platform_python_implementation": "CPython",
}
blocks = sys.stdin.read().replace("\\\\\\n", " ").splitlines()
for block in blocks:
    stated, *hashes = block.split("--hash=")
    if not stated.strip():
        continue
    wanted = Requirement(stated.strip())
    if wanted.marker is None or wanted.marker.evaluate(environment):
        print(f"{wanted.name}{wanted.specifier}", *(f"--hash={one.strip()}" for one in hashes))
"""


@dataclass(frozen=True)
class Target:
    """A kind of computer, as pip and as markers name it."""

    name: str
    tags: tuple[str, ...]
    system: str
    platform: str
    machine: str
    os_name: str


TARGETS = (
    Target(
        "Linux x86_64",
        (
            *(f"manylinux_2_{minor}_x86_64" for minor in range(36, 16, -1)),
            "manylinux2014_x86_64",
            "manylinux2010_x86_64",
            "manylinux1_x86_64",
        ),
        "Linux",
        "linux",
        "x86_64",
        "posix",
    ),
    Target("Windows x64", ("win_amd64",), "Windows", "win32", "AMD64", "nt"),
    Target(
        "macOS arm64",
        (
            *(f"macosx_{major}_0_{kind}" for major in range(14, 10, -1) for kind in ("arm64", "universal2")),
            *("macosx_10_13_universal2", "macosx_10_9_universal2"),
        ),
        "Darwin",
        "darwin",
        "arm64",
        "posix",
    ),
)


def make_wheelhouse(work: Work, wheel: Path) -> Path:
    """Bring the wheels for every kind of computer, each checked against its hash; give the folder."""
    house = work.out / "any-system" / "wheels"
    house.mkdir(parents=True)
    lock = (work.source / "requirements.lock").read_text(encoding="utf-8")
    kept = work.build / "wheels"  # between builds: what is there already is only checked
    for target in TARGETS:
        for python in PYTHONS:
            _download(work, kept, target, python)
    wanted = set(re.findall(r"sha256:([0-9a-f]{64})", lock))
    for file in sorted(kept.glob("*.whl")):
        if digest(file) in wanted:
            shutil.copyfile(file, house / file.name)
    shutil.copyfile(wheel, house / wheel.name)
    own = f"rapport-kiosk=={work.version} \\\n    --hash=sha256:{digest(wheel)}\n"
    (house.parent / "requirements.txt").write_text(lock + own, encoding="utf-8")
    shutil.copyfile(work.source / "packaging" / "stick" / "install.py", house.parent / "install.py")
    return house


def wheels_for(work: Work, target: str, python: str, folder: Path) -> list[Path]:
    """Lay the wheels that one kind of computer needs out in ``folder``, each checked against its hash.

    Args:
        work: the build.
        target: the name of one of ``TARGETS``.
        python: the version of its Python, as in ``PYTHONS``.
        folder: made anew.
    """
    shutil.rmtree(folder, ignore_errors=True)
    (wanted,) = (one for one in TARGETS if one.name == target)
    _download(work, work.build / "wheels", wanted, python, folder)
    return sorted(folder.glob("*.whl"))


def _download(work: Work, kept: Path, target: Target, python: str, into: Path | None = None) -> None:
    """Bring what one kind of computer needs, checked against its hash, into ``kept`` or another folder.

    Markers are weighed for that computer, not for the one that this runs on.
    """
    kept.mkdir(exist_ok=True)
    into = into or kept
    into.mkdir(parents=True, exist_ok=True)
    script = kept / "markers.py"
    script.write_text(_MARKERS, encoding="utf-8")
    wanted = kept / "wanted.txt"
    sought = [python, target.system, target.platform, target.machine, target.os_name]
    asking = f'"$0" "$1" "$2" "$3" "$4" "$5" "$6" < "{work.source / "requirements.lock"}"'
    wanted.write_text(run(["sh", "-c", asking, work.python, script, *sought]), encoding="utf-8")
    pip = [work.python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    tags = [word for tag in target.tags for word in ("--platform", tag)]
    abis = [word for abi in (f"cp{python.replace('.', '')}", "abi3", "none") for word in ("--abi", abi)]
    options = [
        "--only-binary",
        ":all:",
        "--require-hashes",
        "--implementation",
        "cp",
        "--python-version",
        python,
    ]
    command = [*pip, *options, *tags, *abis, "--find-links", kept, "--dest", into, "-r", wanted]
    command = [str(word) for word in command]
    if subprocess.run([*command, "--no-index"], check=False, capture_output=True).returncode:
        run(command)  # something is not here yet
