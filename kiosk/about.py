"""Which Rapport this is."""

from importlib import metadata, resources

_DISTRIBUTION = "rapport-kiosk"
_BUILD = "build.txt"  # written by `make dist`, never kept in the repository


def version() -> str:
    """Give the installed version, or say that Rapport runs from its sources."""
    try:
        return metadata.version(_DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "from source"


def build() -> str | None:
    """Name the state of the sources that this was built from; None where it was not built for a stick."""
    try:
        return (resources.files("resources") / _BUILD).read_text(encoding="ascii").strip() or None
    except (OSError, UnicodeDecodeError):
        return None
