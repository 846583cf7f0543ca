"""The guide that is printed: one page for each system, and what to read first on the stick."""

from pathlib import Path

from linux.deb import filled
from stick.work import Work

TEMPLATES = Path("packaging") / "stick" / "pages"


def lay_out_guides(work: Work, deb: Path, session: Path, archive: Path) -> None:
    """Write the pages with the names of the files that lie beside them."""
    names = {
        "DEB": deb.name,
        "SESSION_DEB": session.name,
        "ARCHIVE": archive.name,
        "FOLDER": archive.name.removesuffix(".tar.gz"),
    }
    for page in sorted((work.source / TEMPLATES).glob("*.html")):
        (work.out / page.name).write_text(filled(work, page, **names), encoding="utf-8")
