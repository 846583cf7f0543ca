"""A fresh minimal Debian to try things in, and programs that run in it as one of its users."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stick.work import run

# What the package depends on. On a stick's target this is there already: every desktop has it.
BROUGHT = ("libegl1", "libgl1", "libxcb1")
# What the kiosk session depends on too, and a system that boots.
BROUGHT_TO_BOOT = (
    *("dbus", "libdrm2", "libgbm1", "libgles2", "libinput10", "libpam-systemd", "libpixman-1-0", "libudev1"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libwayland-server0", "libxkbcommon0"),
    *("procps", "systemd", "systemd-sysv", "udev", "xwayland"),
)
PATIENCE_SECONDS = 420
SCREENS = Path("/tmp/.X11-unix")  # noqa: S108  where every X server has its socket


def make_plain_root(kept: Path, suite: str, *, boots: bool = False) -> Path:
    """Make a root once, with a network; give the archive that every trial starts from.

    Args:
        kept: where archives are kept.
        suite: the name of Debian's release.
        boots: with systemd and what the kiosk session depends on.
    """
    archive = kept / f"debian-{suite}{'-boots' if boots else ''}.tar"
    brought = ",".join((*BROUGHT, *BROUGHT_TO_BOOT) if boots else BROUGHT)
    if not archive.exists():
        kept.mkdir(parents=True, exist_ok=True)
        folder = kept / "fresh"
        shutil.rmtree(folder, ignore_errors=True)
        run(["debootstrap", "--variant=minbase", f"--include={brought}", suite, folder])
        run(["tar", "--create", "--numeric-owner", "--one-file-system", "--file", archive, "-C", folder, "."])
        shutil.rmtree(folder)
    return archive


@dataclass(frozen=True)
class Root:
    """A root folder that programs run in.

    Attributes:
        path: the folder.
        display: the screen's number.
    """

    path: Path
    display: str

    def inside(self, path: str) -> Path:
        """Give a path of the root as one of this system."""
        return self.path / path.lstrip("/")

    def try_to(
        self, *command: str, user: str = "root", home: str = "/root"
    ) -> subprocess.CompletedProcess[str]:
        """Run a program as one of the root's users; give how it ended."""
        variables = [
            f"HOME={home}",
            f"DISPLAY={self.display}",
            "PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        ]
        as_user = [] if user == "root" else [f"--userspec={user}:{user}"]
        return subprocess.run(
            ["chroot", *as_user, str(self.path), "/usr/bin/env", "-i", *variables, "LANG=C.UTF-8", *command],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
        )

    def start(self, *command: str, user: str, home: str) -> subprocess.Popen[bytes]:
        """Start a program and leave it running."""
        variables = [f"HOME={home}", f"DISPLAY={self.display}", "PATH=/usr/bin:/bin"]
        words = [
            "chroot",
            f"--userspec={user}:{user}",
            str(self.path),
            "/usr/bin/env",
            "-i",
            *variables,
            *command,
        ]
        return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def do(self, *command: str, user: str = "root", home: str = "/root") -> str:
        """Run a program that has to succeed; give what it says.

        Raises:
            AssertionError: it did not.
        """
        done = self.try_to(*command, user=user, home=home)
        assert done.returncode == 0, (
            f"{' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}"
        )
        return done.stdout


@contextmanager
def fresh_root(archive: Path, folder: Path, display: str) -> Iterator[Root]:
    """Unpack a root and mount what programs expect; take all of it away afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    run(["tar", "--extract", "--numeric-owner", "--file", archive, "-C", folder])
    _mount(folder)
    try:
        yield Root(folder, display)
    finally:
        _unmount(folder)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def bare(root: Root) -> Iterator[None]:
    """Take the mounts away for a while: a container brings its own."""
    _unmount(root.path)
    try:
        yield
    finally:
        _mount(root.path)


def _mount(folder: Path) -> None:
    (folder / "tmp" / ".X11-unix").mkdir(parents=True, exist_ok=True)
    run(["mount", "-t", "proc", "proc", folder / "proc"])
    run(["mount", "--rbind", "/dev", folder / "dev"])
    run(["mount", "--bind", SCREENS, folder / "tmp" / ".X11-unix"])


def _unmount(folder: Path) -> None:
    for place in ("tmp/.X11-unix", "dev", "proc"):
        subprocess.run(["umount", "--recursive", "--lazy", str(folder / place)], check=False)


@contextmanager
def screen() -> Iterator[str]:
    """Give the number of a screen that lives as long as this."""
    SCREENS.mkdir(mode=0o1777, exist_ok=True)
    command = ["Xvfb", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac", "-displayfd", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()
