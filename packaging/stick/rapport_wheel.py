"""Rapport itself as a wheel, installed into the environment that builds the rest."""

import shutil
from pathlib import Path

from stick.work import Work, run


def make_wheel(work: Work) -> Path:
    """Build the wheel from the staged sources and install it; give the file."""
    place = work.build / "wheel"
    shutil.rmtree(place, ignore_errors=True)
    pip = [work.python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-build-isolation", "--no-index"]
    run([*pip, "wheel", *options, "--wheel-dir", place, work.source], env=work.environment)
    (wheel,) = place.glob("*.whl")
    run([*pip, "install", "--no-deps", "--no-index", "--force-reinstall", wheel], env=work.environment)
    return wheel
