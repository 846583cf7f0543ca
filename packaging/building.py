"""How the package is built: by setuptools, after the catalogues are compiled.

The compiler comes with PySide6, in the version that Rapport runs on. Where everything is compiled already (a
source distribution, a second build) nothing more than setuptools is asked for.
"""

import tomllib
from pathlib import Path
from typing import Any

import catalogues
from setuptools import build_meta
from setuptools.build_meta import prepare_metadata_for_build_editable, prepare_metadata_for_build_wheel

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]

Settings = dict[str, Any] | None


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    """Ask for what the build needs beside setuptools."""
    return [*build_meta.get_requires_for_build_wheel(config_settings), *compiler()]


def get_requires_for_build_editable(config_settings: Settings = None) -> list[str]:
    """Ask for what the build needs beside setuptools."""
    return [*build_meta.get_requires_for_build_editable(config_settings), *compiler()]


def get_requires_for_build_sdist(config_settings: Settings = None) -> list[str]:
    """Ask for what the build needs beside setuptools."""
    return [*build_meta.get_requires_for_build_sdist(config_settings), *compiler()]


def build_wheel(target: str, config_settings: Settings = None, metadata: str | None = None) -> str:
    """Compile the catalogues, then build."""
    catalogues.compile_catalogues(catalogues.outdated())
    return build_meta.build_wheel(target, config_settings, metadata)


def build_editable(target: str, config_settings: Settings = None, metadata: str | None = None) -> str:
    """Compile the catalogues, then build."""
    catalogues.compile_catalogues(catalogues.outdated())
    return build_meta.build_editable(target, config_settings, metadata)


def build_sdist(target: str, config_settings: Settings = None) -> str:
    """Compile the catalogues, then build."""
    catalogues.compile_catalogues(catalogues.outdated())
    return build_meta.build_sdist(target, config_settings)


def compiler() -> list[str]:
    """Give the requirement that brings the compiler, as Rapport states it; none where all is compiled."""
    if not catalogues.outdated():
        return []
    project = Path(__file__).resolve().parents[1] / "pyproject.toml"
    stated = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    return [requirement for requirement in stated if requirement.startswith("PySide6")]
