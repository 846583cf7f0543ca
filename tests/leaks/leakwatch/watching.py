"""What processes handed to the system, as strace saw it: all bytes written, files opened and sockets."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

WRITING = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,copy_file_range,splice,sendfile"
OPENING = "open,openat,openat2,creat,memfd_create,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink"

_CALL = re.compile(r"^\d+ +(\w+)\((.*)$")
_BEGUN = re.compile(r"^(\d+) (.*) <unfinished \.\.\.>$")
_ENDED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_SHOWN = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PLACE = re.compile(r"^(-?\d+)<((?:\\x[0-9a-f]{2}|[^>\\])*)>")
_OPENED = re.compile(r"= \d+<((?:\\x[0-9a-f]{2}|[^>\\])*)>")
_FAMILY = re.compile(r"(?:AF|PF)_(\w+)")
LOCAL = {"UNIX", "LOCAL"}


def strace(out):
    """Give what stands before a command that is to be watched with all its descendants."""
    traced = f"trace={WRITING},{OPENING},%network"
    return ("strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "4194304", "-e", traced, "-o", str(out))


@dataclass
class Watched:
    """What was seen.

    Attributes:
        written: place (a path, or the kind of a pipe) -> everything that was written there, in order.
        made: paths that were opened for writing, made or renamed to.
        sockets: families of sockets that were asked for, beside those that stay inside the machine.
        calls: how many calls there were.
    """

    written: dict = field(default_factory=lambda: defaultdict(bytearray))
    made: set = field(default_factory=set)
    sockets: set = field(default_factory=set)
    calls: int = 0


def read(out):
    """Read what strace wrote."""
    seen = Watched()
    with out.open(encoding="ascii", errors="surrogateescape") as lines:
        for line in _whole(lines):
            if call := _CALL.match(line):
                seen.calls += 1
                _take(seen, *call.groups())
    return seen


def _whole(lines):
    """Give each call in one piece; one that others came between stands in two, its end in the second."""
    begun = {}
    for line in lines:
        if first := _BEGUN.match(line):
            begun[first[1]] = first[0].removesuffix(" <unfinished ...>")
        elif second := _ENDED.match(line):
            yield f"{begun.pop(second[1], '')}{second[2]}\n"
        else:
            yield line
    yield from begun.values()  # cut off by the end of their process


def _take(seen, name, rest):
    if name in WRITING.split(","):
        place = _PLACE.match(rest)
        told = b"".join(map(_bytes, _SHOWN.findall(rest)))
        seen.written[_text(place[2]) if place else "unknown"] += told
    elif name in OPENING.split(","):
        _take_made(seen, name, rest)
    seen.sockets |= set(_FAMILY.findall(rest)) - LOCAL


def _take_made(seen, name, rest):
    failed = re.search(r"= -1 \w+ \(", rest)
    if failed:
        return
    if name.startswith("open"):
        if not re.search(r"O_(WRONLY|RDWR|CREAT|APPEND)", rest):
            return
        if opened := _OPENED.search(rest):
            seen.made.add(_text(opened[1]))
        return
    if shown := _SHOWN.findall(rest):
        seen.made.add(_text(shown[-1]))


def _bytes(shown):
    return bytes.fromhex(shown.replace("\\x", ""))


def _text(shown):
    return re.sub(
        r"(?:\\x[0-9a-f]{2})+", lambda found: _bytes(found[0]).decode("utf-8", "surrogateescape"), shown
    )
