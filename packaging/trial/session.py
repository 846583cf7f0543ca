"""The kiosk session under a real systemd: a container that boots, without a network and without a screen."""

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from trial.practice import Practice
from trial.root import Root, bare

Tell = Callable[[str], None]
UNIT = "rapport-kiosk.service"
HOME = "/var/lib/rapport"
# What the package depends on, and a system that boots.
BROUGHT = (
    "systemd,systemd-sysv,dbus,libpam-systemd,procps,udev,xwayland,libgbm1,libgles2,libinput10,libwayland-client0,"
    "libwayland-cursor0,libwayland-egl1,libwayland-server0,libxkbcommon0,libpixman-1-0,libdrm2,libudev1"
)
# A container has neither a console nor a screen: cage paints into memory.
_IN_A_CONTAINER = """[Unit]
ConditionPathExists=
[Service]
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
UtmpIdentifier=
StandardInput=null
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman LIBSEAT_BACKEND=noop
"""
_BOOT_SECONDS = 60
_WATCHDOG_SECONDS = 90


@dataclass(frozen=True)
class Booted:
    """A container that runs.

    Attributes:
        leader: the process number of its first process.
    """

    leader: int

    def ask(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program in it."""
        inside = ["nsenter", "--target", str(self.leader), "--all", "--", *command]
        return subprocess.run(inside, capture_output=True, text=True, check=False, timeout=120)

    def main_process(self) -> str:
        """Give the number of the session's first process; "0" while there is none."""
        return self.ask("systemctl", "show", "--property=MainPID", "--value", UNIT).stdout.strip()

    def kiosks(self) -> list[str]:
        """Give the numbers of Rapport's processes: the watcher, and the kiosk that it watches."""
        return self.ask("pgrep", "-u", "rapport", "-x", "rapport").stdout.split()


@contextmanager
def booted(root: Path) -> Iterator[Booted]:
    """Boot the root as a container without a network; end it afterwards."""
    words = ["systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit", "--private-network"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    container = subprocess.Popen([*words, "--console=pipe", f"--directory={root}"], **quiet)
    try:
        _waited(lambda: _leader(container.pid), _BOOT_SECONDS)
        yield Booted(_leader(container.pid))
    finally:
        container.terminate()
        container.wait(30)


def _leader(container: int) -> int:
    """Give the first process of a container whose system is up; 0 before."""
    for word in Path(f"/proc/{container}/task/{container}/children").read_text(encoding="ascii").split():
        told = Booted(int(word)).ask("systemctl", "is-system-running").stdout.strip()
        if told in ("running", "degraded"):
            return int(word)
    return 0


def session(root: Root, newer: Path, session_package: Path, tell: Tell) -> None:
    """The session: enabled, started, killed, frozen, closed, disabled, removed."""
    for file in (newer, session_package):
        (root.path / file.name).write_bytes(file.read_bytes())
    root.do("dpkg", "--install", f"/{newer.name}", f"/{session_package.name}")
    practice = Practice(root, "rapport", "rapport", HOME)
    practice.set_up()
    drop_in = root.inside(f"/etc/systemd/system/{UNIT}.d/container.conf")
    drop_in.parent.mkdir(parents=True)
    drop_in.write_text(_IN_A_CONTAINER, encoding="utf-8")
    root.do("rapport", "kiosk-session", "enable")
    with bare(root), booted(root.path) as inside:
        _waited(lambda: len(inside.kiosks()) == 2)
        tell("enabled, the system starts with the kiosk")
        _is_confined(inside, tell)
        _comes_back(inside, tell)
        told = inside.ask("rapport", "kiosk-session", "check").stdout
        for sentence in ("The computer starts with the kiosk", "no other console", "has no network"):
            assert re.search(f"^locked .*{sentence}", told, re.MULTILINE), told
        tell("check says in words what is locked and what is not")
        inside.ask("kill", "-TERM", min(inside.kiosks(), key=int))
        _waited(lambda: inside.ask("systemctl", "is-active", UNIT).stdout.strip() == "inactive")
        assert inside.kiosks() == []
        tell("closed on purpose it stays closed, until the next start")
        assert inside.ask("rapport", "kiosk-session", "disable").returncode == 0
    assert not root.inside("/etc/systemd/system/display-manager.service").is_symlink()
    root.do("dpkg", "--remove", "rapport-kiosk-session")
    assert not list(root.inside("/etc").rglob("90-rapport*"))
    practice.is_whole()
    tell("disabled and removed it leaves nothing, and the practice is whole")


def _is_confined(inside: Booted, tell: Tell) -> None:
    kiosk = max(inside.kiosks(), key=int)
    status = inside.ask("cat", f"/proc/{kiosk}/status").stdout
    for line in ("NoNewPrivs:\t1", "CapEff:\t0000000000000000", "CapBnd:\t0000000000000000", "Seccomp:\t2"):
        assert line in status, status
    assert re.search(r"^Uid:\t[1-9]", status, re.MULTILINE), status
    interfaces = inside.ask("cat", f"/proc/{kiosk}/net/dev").stdout.splitlines()[2:]
    assert [line.split(":")[0].strip() for line in interfaces] == ["lo"]
    limits = inside.ask("cat", f"/proc/{kiosk}/limits").stdout
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE), limits
    tell("it runs without rights, without a network, and writes no memory down")


def _comes_back(inside: Booted, tell: Tell) -> None:
    before = inside.main_process()
    inside.ask("kill", "-KILL", before)
    died = time.monotonic()
    _waited(lambda: inside.main_process() not in ("0", before))
    lasted = time.monotonic() - died
    _waited(lambda: len(inside.kiosks()) == 2)
    tell(f"killed, the session is back after {lasted:.1f} s, with one kiosk")
    before = inside.main_process()
    inside.ask("kill", "-STOP", min(inside.kiosks(), key=int))
    _waited(lambda: inside.main_process() not in ("0", before), _WATCHDOG_SECONDS)
    _waited(lambda: len(inside.kiosks()) == 2)
    tell("frozen, it is ended by the watchdog and begins again")


def _waited(holds: Callable[[], object], seconds: float = 40) -> str:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := holds():
            return str(found)
        time.sleep(0.1)
    raise AssertionError(f"did not come about within {seconds} s: {holds.__name__}")
