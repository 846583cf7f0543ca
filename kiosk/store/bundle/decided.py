"""What the practice decided, as it travels to kiosks with the list of clients: its name and its settings."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from kiosk.store.bundle.file import BundleReader

MOST_DECIDED = 1 << 18
"""More than the largest logo, the longest words and the longest name take together."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What kiosks show and ask; nothing in it is secret.

    Attributes:
        name: the practice's.
        settings: plain JSON values; a setting that is missing is as usual.
    """

    name: str
    settings: Mapping[str, Any]

    def encode(self) -> bytes:
        """Write it with its length before it (4 bytes, then canonical JSON).

        Raises:
            ValueError: it is longer than ``MOST_DECIDED``.
        """
        written = _canonical({"name": self.name, "settings": dict(self.settings)})
        if len(written) > MOST_DECIDED:
            raise ValueError(f"settings of {len(written)} bytes")
        return len(written).to_bytes(4, "big") + written


def take_decided(reader: BundleReader) -> Decided:
    """Take what ``Decided.encode`` wrote. It is believed only when the list behind it is signed.

    Raises:
        MalformedBundle: it is something else.
        OSError: the file cannot be read.
    """
    written = reader.take(reader.number(4, MOST_DECIDED))
    try:
        fields = json.loads(written, parse_constant=_refuse)
        name, settings = fields["name"], fields["settings"]
        # One way to write it: no blanks, no name twice, nothing beside.
        sound = _canonical({"name": name, "settings": settings}) == written
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise reader.damaged() from fault
    if not sound or not isinstance(name, str) or not name or not isinstance(settings, dict):
        raise reader.damaged()
    return Decided(name, settings)


def _canonical(fields: Mapping[str, Any]) -> bytes:
    return json.dumps(fields, separators=(",", ":"), sort_keys=True, allow_nan=False).encode("ascii")


def _refuse(_constant: str) -> NoReturn:
    raise ValueError("not a number of JSON")
