"""The archive for other distributions: the same bundle, with a script that installs it into a home folder."""

import gzip
import shutil
import tarfile
from pathlib import Path

from stick.work import Work, run


def make_archive(work: Work, bundle: Path, desktop: Path, papers: Path) -> Path:
    """Pack the bundle, what desktops need, the licences and the script; give the file."""
    name = f"rapport-{work.version}-linux-x86_64"
    root = work.build / "archive" / name
    shutil.rmtree(root.parent, ignore_errors=True)
    root.mkdir(parents=True)
    run(["cp", "--archive", "--link", bundle, root / "program"])
    shutil.copytree(desktop, root / "share")
    shutil.copytree(papers, root / "papers")
    shutil.copyfile(work.source / "packaging" / "linux" / "install.sh", root / "install.sh")
    for path in sorted(root.rglob("*")):
        if root / "program" not in [path, *path.parents]:
            path.chmod(0o755 if path.is_dir() or path.name == "install.sh" else 0o644)
    file = work.out / f"{name}.tar.gz"
    pack(root, file, work.moment)
    return file


def pack(folder: Path, file: Path, moment: int) -> None:
    """Pack a folder: sorted, owned by nobody in particular, every time the same moment."""

    def settled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        file.open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=6, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        archive.add(folder, arcname=folder.name, recursive=False, filter=settled)
        for path in sorted(folder.rglob("*")):
            archive.add(
                path,
                arcname=str(Path(folder.name) / path.relative_to(folder)),
                recursive=False,
                filter=settled,
            )
