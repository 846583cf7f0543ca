"""The package for Debian 12 and 13 and Ubuntu 24.04, put together by dpkg-deb alone."""

import gzip
import re
import shutil
from pathlib import Path

from stick.licences import debian_copyright
from stick.work import Work, run

HERE = Path("packaging") / "linux"
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")


def make_deb(work: Work, bundle: Path, desktop: Path, papers: Path, version: str = "") -> Path:
    """Make the package from the bundle, what desktops need, and the licences; give the file."""
    version = version or deb_version(work)
    root = work.build / "deb" / version
    shutil.rmtree(root, ignore_errors=True)
    run(["cp", "--archive", "--link", bundle, _parent(root / "usr/lib/rapport")])
    _link(root / "usr/bin/rapport", "../lib/rapport/rapport")
    shutil.copytree(desktop, root / "usr/share", dirs_exist_ok=True)
    doc = root / "usr/share/doc/rapport"
    shutil.copytree(papers, doc, dirs_exist_ok=True)
    (doc / "copyright").write_text(debian_copyright(work), encoding="utf-8")
    zipped(work.source / "CHANGELOG.md", doc / "NEWS.gz")
    return pack_deb(work, root, "rapport", work.source / HERE / "debian", version)


def pack_deb(work: Work, root: Path, name: str, scripts: Path, version: str) -> Path:
    """Pack what is laid out below ``root``; give the file.

    Args:
        work: the build.
        root: laid out as on the system, with the package's copyright.
        name: the package's.
        scripts: folder with the template of its control file, its scripts, and overrides for lintian.
        version: the package's.
    """
    zipped(None, root / "usr/share/doc" / name / "changelog.gz", _changelog(work, name, version))
    overrides = root / "usr/share/lintian/overrides" / name
    _parent(overrides).write_bytes((scripts / "lintian-overrides").read_bytes())
    _control(work, root, scripts, version)
    _permissions(root)
    file = work.out / f"{name}_{version}_amd64.deb"
    options = ["--root-owner-group", "-Zxz", "-z3", "--threads-max=1", "--build"]
    run(["dpkg-deb", *options, root, file], env=work.environment)
    return file


def deb_version(work: Work) -> str:
    """Give the package's version: Rapport's, and the commit's time, so that a later build is an update."""
    return f"{work.version}+{work.day:%Y%m%d.%H%M}"


def lay_out_desktop(work: Work) -> Path:
    """Make what desktops want of a program, as below /usr/share: entries, icons, man page, AppStream data."""
    share = work.build / "desktop"
    shutil.rmtree(share, ignore_errors=True)
    source = work.source / HERE / "desktop"
    for entry in sorted(source.glob("*.desktop")):
        shutil.copyfile(entry, _parent(share / "applications" / entry.name))
    metainfo = _parent(share / "metainfo" / "org.rapport_kiosk.Rapport.metainfo.xml")
    metainfo.write_text(filled(work, source / "rapport.metainfo.xml.in"), encoding="utf-8")
    zipped(None, share / "man/man1/rapport.1.gz", filled(work, source / "rapport.1.in"))
    drawing = work.source / "resources/icons/rapport.svg"
    icons = share / "icons" / "hicolor"
    run([work.python, work.source / HERE / "icons.py", drawing, icons], env=work.environment)
    return share


def filled(work: Work, template: Path, **more: object) -> str:
    """Give a template with its places filled."""
    values = {"VERSION": work.version, "DAY": f"{work.day:%Y-%m-%d}", "BUILD": work.commit, **more}
    return re.sub(r"@(\w+)@", lambda found: str(values[found[1]]), template.read_text(encoding="utf-8"))


def zipped(source: Path | None, target: Path, text: str = "") -> None:
    """Write a text as gzip, without a name or a time in it."""
    words = text or (source.read_text(encoding="utf-8") if source else "")
    _parent(target).write_bytes(gzip.compress(words.encode("utf-8"), compresslevel=9, mtime=0))


def _changelog(work: Work, name: str, version: str) -> str:
    """Give the changelog in Debian's form: what is new stands in the project's own, beside it."""
    when = work.day.strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"{name} ({version}) stable; urgency=medium\n\n"
        "  * See /usr/share/doc/rapport/NEWS.gz for what changed.\n\n"
        f" -- The Rapport maintainers <maintainers@rapport.invalid>  {when}\n"
    )


def _control(work: Work, root: Path, source: Path, version: str) -> None:
    target = root / "DEBIAN"
    target.mkdir()
    files = [
        path
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and target not in path.parents
    ]
    kib = sum(-(-path.stat().st_size // 1024) for path in files)
    control = filled(work, source / "control.in", DEB_VERSION=version, INSTALLED_KIB=kib)
    (target / "control").write_text(control, encoding="utf-8")
    sums = run(["md5sum", *[path.relative_to(root) for path in files]], cwd=root)
    (target / "md5sums").write_text(sums, encoding="utf-8")
    for script in SCRIPTS:
        if (source / script).exists():
            shutil.copyfile(source / script, target / script)
    if settings := [f"/{path.relative_to(root)}" for path in files if path.is_relative_to(root / "etc")]:
        (target / "conffiles").write_text("\n".join(settings) + "\n", encoding="utf-8")


def _permissions(root: Path) -> None:
    """Give everything outside the bundle (which has its own already) the permissions of a package.

    Scripts and programs below ``usr/lib`` may be run.
    """
    bundle = root / "usr/lib/rapport"
    for path in [root, *root.rglob("*")]:
        if path.is_symlink() or path == bundle or bundle in path.parents:
            continue
        runs = path.is_dir() or (path.parent.name == "DEBIAN" and path.name in SCRIPTS) or _is_program(path)
        path.chmod(0o755 if runs else 0o644)


def _is_program(path: Path) -> bool:
    """Tell whether a file below ``usr/lib`` is a script or a program, no library."""
    if "usr/lib" not in str(path) or ".so" in path.name:
        return False
    return path.read_bytes()[:4].startswith((b"#!", b"\x7fELF"))


def _link(link: Path, target: str) -> None:
    _parent(link).symlink_to(target)


def _parent(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
