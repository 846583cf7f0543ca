"""Which Rapport this is."""

from importlib import metadata

_DISTRIBUTION = "rapport-kiosk"


def version() -> str:
    """Give the installed version, or say that Rapport runs from its sources."""
    try:
        return metadata.version(_DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "from source"
