"""What `make gallery` does: every page in every state as a picture, all in one HTML page.

    python tests/gallery/make.py [--all] [FOLDER]

Every language in the first theme and every theme in two languages, one of each direction of reading: a theme
changes colours and a language changes words, so that this shows whatever can go wrong. These two are seen at
every size of text, the others at the smallest and the largest. ``--all`` leaves nothing out. The checkers
look at each picture; those with a finding come first.
"""

import argparse
import json
import multiprocessing
import os
import shutil
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path
from string import Template

from PySide6.QtCore import QLocale, Qt

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from eyes.wearing import LANGUAGES, PERCENTS, THEMES, Wear  # noqa: E402
from eyes.working import Picture, begin, paint  # noqa: E402


def wears(*, whole: bool) -> list[Wear]:
    """Give what all pages are to be seen in, one after the other."""
    mirrored = [language for language in LANGUAGES if _runs_left(language)]
    closely = (LANGUAGES[0], *mirrored[:1])
    seen = [
        Wear(language, theme, percent)
        for theme in THEMES
        for language in (LANGUAGES if whole or theme == next(iter(THEMES)) else closely)
        for percent in (PERCENTS if whole or language in closely else (PERCENTS[0], PERCENTS[-1]))
    ]
    if not mirrored:  # no language of that direction yet: English is forced into it
        direction = Qt.LayoutDirection.RightToLeft
        seen += [replace(Wear(percent=percent), direction=direction) for percent in PERCENTS]
    return seen


def _runs_left(language: str) -> bool:
    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


def take(folder: Path, seen: list[Wear]) -> list[Picture]:
    """Take all pictures, with a worker on every core; says how far it is."""
    pictures: list[Picture] = []
    began = time.monotonic()
    with ProcessPoolExecutor(
        max_workers=len(os.sched_getaffinity(0)),
        mp_context=multiprocessing.get_context("spawn"),
        initializer=begin,
        max_tasks_per_child=1,  # what pages and pictures of one set took is given back with its process
    ) as workers:
        jobs = [workers.submit(paint, wear, folder) for wear in seen]
        for done, job in enumerate(as_completed(jobs), start=1):
            pictures += job.result()
            print(
                f"\r{done} of {len(jobs)} sets, {len(pictures)} pictures, {time.monotonic() - began:.0f} s",
                end="",
                flush=True,
            )
    print()
    return sorted(pictures, key=lambda picture: (not picture.findings, picture.file))


def write_page(folder: Path, pictures: list[Picture]) -> None:
    """Write the one page that shows them all."""
    rows = json.dumps([picture.as_row() for picture in pictures], ensure_ascii=False).replace("</", "<\\/")
    page = Template((HERE / "page.html").read_text(encoding="utf-8")).substitute(pictures=rows)
    (folder / "index.html").write_text(page, encoding="utf-8")


def main() -> None:
    """Make the gallery, and say what was found."""
    asked = argparse.ArgumentParser(description="Every page in every state, as pictures in one page.")
    asked.add_argument("--all", action="store_true", help="every language in every theme")
    asked.add_argument("folder", nargs="?", type=Path, default=Path("gallery"))
    given = asked.parse_args()
    shutil.rmtree(given.folder, ignore_errors=True)
    given.folder.mkdir(parents=True)
    pictures = take(given.folder, wears(whole=given.all))
    write_page(given.folder, pictures)
    told = Counter(sentence for picture in pictures for sentence, _area in picture.findings)
    for sentence, count in told.most_common():
        print(f"{count:5} x {sentence}")
    marked = sum(bool(picture.findings) for picture in pictures)
    megabytes = sum(file.stat().st_size for file in given.folder.rglob("*.webp")) / 1e6
    print(f"{given.folder}/index.html: {len(pictures)} pictures, {megabytes:.0f} MB, {marked} with findings.")


if __name__ == "__main__":
    main()
