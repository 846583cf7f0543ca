"""The package of the kiosk session: its unit, the locks, and cage with what is rare of its libraries."""

import shutil
from pathlib import Path

from linux.deb import deb_version, pack_deb
from stick.work import Work

HERE = Path("packaging") / "kiosk-session"
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
# What desktops do not have. All others are in the package's Depends.
RARE = (
    "libseat.so.1",
    "libwlroots.so.10",
    "libxcb-composite.so.0",
    "libxcb-dri3.so.0",
    "libxcb-icccm.so.4",
    "libxcb-present.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-res.so.0",
    "libxcb-shm.so.0",
    "libxcb-xfixes.so.0",
    "libxcb-xinput.so.0",
)
PACKED = (Path("/usr/bin/cage"), *(LIBRARIES / name for name in RARE))
# File of the sources -> where the package puts it.
PLACES = {
    "rapport-kiosk.service": "usr/lib/systemd/system/rapport-kiosk.service",
    "rapport-kiosk.pam": "etc/pam.d/rapport-kiosk",
    "kiosk": "usr/lib/rapport-kiosk-session/kiosk",
    "after": "usr/lib/rapport-kiosk-session/after",
    "sysctl.conf": "usr/lib/rapport-kiosk-session/sysctl.conf",
    "logind.conf": "usr/lib/rapport-kiosk-session/logind.conf",
    "sticks.rules": "usr/lib/rapport-kiosk-session/sticks.rules",
}
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Rapport

Files: *
Copyright: 2026 The Rapport maintainers
License: MIT
{licence}

Files: usr/lib/rapport-kiosk-session/lib/*
Copyright: the authors named in /usr/share/doc/rapport/licences/debian
License: MIT
{licence}
"""


def make_session_deb(work: Work) -> Path:
    """Make the package; give the file."""
    version = deb_version(work)
    root = work.build / "session-deb"
    shutil.rmtree(root, ignore_errors=True)
    for name, place in PLACES.items():
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(work.source / HERE / name, target)
    library = root / "usr/lib/rapport-kiosk-session/lib"
    library.mkdir()
    for file in PACKED:
        shutil.copyfile(file.resolve(), library / file.name)
    words = (work.source / "LICENSE").read_text(encoding="utf-8").partition("\n---")[0].strip()
    licence = "\n".join(f" {line}" if line else " ." for line in words.splitlines()[2:])
    doc = root / "usr/share/doc/rapport-kiosk-session"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(COPYRIGHT.format(licence=licence), encoding="utf-8")
    return pack_deb(work, root, "rapport-kiosk-session", work.source / HERE / "debian", version)
