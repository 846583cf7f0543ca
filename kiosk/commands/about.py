"""Which Rapport this is, for the commands."""

from kiosk.about import version

__all__ = ["version"]
