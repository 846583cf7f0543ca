"""Everything that goes on a practice's stick, from pinned inputs: `make_dist.py [OUT]`, `make dist`.

Builds the last commit, not what lies about in the work tree. Two builds of a commit on the same system give
the same bytes; SHA256SUMS is how to see that.
"""

import shutil
import sys
import time
from pathlib import Path

from linux.archive import make_archive
from linux.bundle import make_bundle, try_bundle
from linux.deb import lay_out_desktop, make_deb
from stick.contents import look_into
from stick.guide import lay_out_guide
from stick.licences import gather
from stick.rapport_wheel import make_wheel
from stick.sbom import write_list_of_parts
from stick.signing import sign, write_sums
from stick.wheelhouse import make_wheelhouse
from stick.work import ROOT, begin
from windows.installer import installer_name, make_installer
from windows.papers import write_papers
from windows.program import lay_out_program


def main(out: Path) -> None:
    """Build one part after the other."""
    started = time.monotonic()

    def tell(sentence: str) -> None:
        print(f"[{time.monotonic() - started:4.0f} s] {sentence}", flush=True)

    work = begin(ROOT / "build", out)
    tell(f"Rapport {work.version}, {work.commit} of {work.day:%Y-%m-%d}")
    wheel = make_wheel(work)
    house = make_wheelhouse(work, wheel)
    tell(f"{len(list(house.iterdir()))} wheels for any system with a Python")
    bundle = make_bundle(work)
    size = sum(path.lstat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    tell(f"The bundle, {size / 1e6:.0f} MB: {try_bundle(bundle, work)}")
    contents, papers = look_into(work), work.build / "papers"
    shutil.rmtree(papers, ignore_errors=True)
    gather(work, contents, papers / "licences")
    write_list_of_parts(work, contents, papers / "rapport.cdx.json")
    desktop = lay_out_desktop(work)
    deb = make_deb(work, bundle, desktop, papers)
    tell(f"{deb.name}, {deb.stat().st_size / 1e6:.0f} MB")
    archive = make_archive(work, bundle, desktop, papers)
    tell(f"{archive.name}, {archive.stat().st_size / 1e6:.0f} MB")
    program = lay_out_program(work, wheel, desktop)
    papers_windows = work.build / "papers-windows"
    shutil.rmtree(papers_windows, ignore_errors=True)
    write_papers(work, program, papers_windows)
    lay_out_guide(work, "INSTALL-WINDOWS.html", papers_windows, INSTALLER=installer_name(work))
    installer = make_installer(work, program, papers_windows)
    tell(f"{installer.name}, {installer.stat().st_size / 1e6:.0f} MB, with Python {program.python}")
    for one in (papers, papers_windows):
        shutil.copytree(one, work.out, dirs_exist_ok=True)
    folder = archive.name.removesuffix(".tar.gz")
    lay_out_guide(work, "INSTALL-LINUX.html", work.out, DEB=deb.name, ARCHIVE=archive.name, FOLDER=folder)
    sums = write_sums(work.out)
    signed = sign(sums, f"Rapport {work.version}, {work.commit}")
    signatures = ", ".join(path.name for path in signed) or "not signed: no key was given"
    tell(f"{sums} ({signatures})")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else ROOT / "dist")
