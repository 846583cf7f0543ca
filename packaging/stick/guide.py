"""The guides that are printed: one page for each system, and what to read first on the stick."""

from pathlib import Path

from linux.deb import filled
from stick.work import Work

TEMPLATES = Path("packaging") / "stick" / "pages"


def lay_out_guide(work: Work, page: str, folder: Path, **names: str) -> None:
    """Write a page into ``folder``, with the names of the files that it speaks of."""
    pages = work.source / TEMPLATES
    style = (pages / "print.css").read_text(encoding="utf-8")
    (folder / page).write_text(filled(work, pages / page, STYLE=style, **names), encoding="utf-8")
