"""Which Rapport this is, for the commands."""

from kiosk.about import build, version

__all__ = ["in_words", "version"]


def in_words() -> str:
    """Give the version and, where there is one, the build: what a report of a fault should name."""
    built = build()
    return f"rapport {version()}" if built is None else f"rapport {version()} (build {built})"
