"""The shapes in which something that must not leak could stand in a file."""

import base64
import json
import struct
import urllib.parse

from leakwatch.memory import Search

SHORTEST = 6
"""Shorter shapes come about by chance in sealed bytes."""


def of_text(text):
    """Give name -> bytes for every shape of a name or a passphrase."""
    shapes = {}
    for said, one in (("", text), (" folded", text.casefold()), (" capital", text.upper())):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            encoded = one.encode(encoding)
            shapes[f"{encoding}{said}"] = encoded
            shapes[f"hex of {encoding}{said}"] = encoded.hex().encode()
            shapes[f"HEX of {encoding}{said}"] = encoded.hex().upper().encode()
            shapes |= {f"{name} of {encoding}{said}": found for name, found in _base64(encoded)}
        shapes[f"JSON{said}"] = json.dumps(one)[1:-1].encode()
        shapes[f"URL{said}"] = urllib.parse.quote(one).encode()
    return {f"{text!r} as {name}": shape for name, shape in shapes.items() if len(shape) >= SHORTEST}


def of_answers(values):
    """Give name -> bytes for every shape of the first answers of a sheet: ``values`` by the item's index."""
    shapes = {
        "body of a sheet": b"".join(struct.pack(">Bh", index, value) for index, value in enumerate(values)),
        "column, little-endian": struct.pack(f"<{len(values)}h", *values),
        "column, big-endian": struct.pack(f">{len(values)}h", *values),
        "32 bits": struct.pack(f"<{len(values)}i", *values),
        "64 bits": struct.pack(f"<{len(values)}q", *values),
        "CSV": ",".join(map(str, values)).encode(),
        "semicolons": ";".join(map(str, values)).encode(),
        "JSON": json.dumps(values).encode()[1:-1],
    }
    return {f"answers as {name}": shape for name, shape in shapes.items()}


def _base64(encoded):
    """The three ways in which base64 shows bytes, by where they begin; ends that depend on neighbours cut."""
    for shift in range(3):
        shown = base64.b64encode(bytes(shift) + encoded)
        yield f"base64 ({shift})", shown[-(-shift * 4 // 3) : len(shown) - 4]


def found_in(data, markers):
    """Give the names of the markers that stand in ``data``."""
    return sorted({name for name, _ in Search(markers).hits(bytes(data))})
