"""Make Rapport's environment from a lock file: `environment.py VENV LOCK`. Standard library alone.

`environment.py tools` brings the programs that the tests run: strace, Xvfb, xdotool, a voice and others, and
what screen readers use. `environment.py dist-tools` brings those that `make dist` and `make test-dist` run.

Every package is checked against its hash. On Linux the system libraries that Qt's platform plug-ins
load are checked as well: what is missing is named, and installed where this user may do so.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterable, Mapping
from pathlib import Path

OLDEST_PYTHON = (3, 11)

# Which Debian or Ubuntu package brings a library that Qt loads. Others are reported by their own name.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What tests of faults, leaks and real screens run, and the Debian or Ubuntu packages that bring it.
TEST_TOOLS = {
    "strace": "strace",
    "unshare": "util-linux",
    "mount": "mount",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "cage": "cage xwayland libwayland-cursor0 libwayland-egl1",
    "dbus-run-session": "dbus-daemon",
    "espeak-ng": "espeak-ng",
    "gpg": "gpg gpg-agent",
    "minisign": "minisign",
}
# What screen readers use: where its service lies, and its bindings for the system's own Python.
READER_SERVICE = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
READER_PACKAGES = ("at-spi2-core", "gir1.2-atspi-2.0", "python3-gi")
SYSTEM_PYTHON = "/usr/bin/python3"
READER = "AT-SPI"
# What building for a practice's stick runs, and trying what was built.
DIST_TOOLS = {
    "Xvfb": "xvfb",
    "cage": "cage",
    "chrpath": "chrpath",
    "debootstrap": "debootstrap",
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "makensis": "nsis",
    "mount": "mount",
    "objdump": "binutils",
    "osslsigncode": "osslsigncode",
    "strings": "binutils",
    "strip": "binutils",
    "systemd-nspawn": "systemd-container",
    "unshare": "util-linux",
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32 mingw-w64-common",
    "xdotool": "xdotool",
}
CHECKED_QT_FILES = (
    "Qt/lib/libQt6Core.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)


def make_environment(folder: Path, lock_file: Path) -> Path:
    """Create or complete the environment in `folder`; give its Python."""
    project = lock_file.resolve().parent
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print(f"Making the environment in {folder} ...", flush=True)
        try:
            venv.create(folder, with_pip=True)
        except subprocess.CalledProcessError:
            shutil.rmtree(folder, ignore_errors=True)
            sys.exit("Python's own venv or pip is missing here. On Debian: apt-get install python3-venv")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    print("Installing the pinned packages (each checked against its hash) ...", flush=True)
    subprocess.run([*pip, "--require-hashes", "-r", str(lock_file)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(project)], check=True)
    return python


def missing_libraries(python: Path) -> list[str]:
    """Name the shared libraries that Qt's files ask for and this system does not have."""
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None:
        return []
    locate = "import sysconfig; print(sysconfig.get_path('platlib'))"
    asked = subprocess.run([str(python), "-c", locate], check=True, capture_output=True, text=True)
    missing: set[str] = set()
    for name in CHECKED_QT_FILES:
        answer = subprocess.run(
            [ldd, str(Path(asked.stdout.strip()) / "PySide6" / name)],
            check=False,
            capture_output=True,
            text=True,
        )
        missing.update(re.findall(r"^\s*(\S+) => not found", answer.stdout, re.MULTILINE))
    return sorted(library for library in missing if not library.startswith("libQt6"))


def install_libraries(libraries: list[str]) -> None:
    """Install the packages that bring `libraries` where this user may; otherwise say what to do."""
    print(f"Qt needs system libraries that are not here: {', '.join(libraries)}", flush=True)
    install_packages({DEBIAN_PACKAGES[library] for library in libraries if library in DEBIAN_PACKAGES})


def missing_tools(needed: Mapping[str, str]) -> list[str]:
    """Name the programs of `needed` that this system does not have."""
    if not sys.platform.startswith("linux"):
        return []
    places = f"{os.environ.get('PATH', os.defpath)}{os.pathsep}/usr/sbin{os.pathsep}/sbin"
    return [tool for tool in needed if shutil.which(tool, path=places) is None]


def missing_for_tests() -> list[str]:
    """Name what the tests need and this system does not have."""
    tools = missing_tools(TEST_TOOLS)
    return tools if has_reader() or not sys.platform.startswith("linux") else [*tools, READER]


def has_reader() -> bool:
    """Tell whether the system has what screen readers use, with bindings for its own Python."""
    if not any(Path(place).exists() for place in READER_SERVICE) or not Path(SYSTEM_PYTHON).exists():
        return False
    load = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run([SYSTEM_PYTHON, "-c", load], check=False, capture_output=True).returncode == 0


def bring_tools() -> int:
    """Install what the tests need beside the environment; exit status 0 when all of it is here."""
    if tools := missing_for_tests():
        print(f"The tests need programs that are not here: {', '.join(tools)}", flush=True)
        packages = {package for tool in tools for package in TEST_TOOLS.get(tool, "").split()}
        install_packages(packages.union(READER_PACKAGES if READER in tools else ()))
        if tools := missing_for_tests():
            return fail(f"Still missing: {', '.join(tools)}. The tests that need them cannot run.")
    return 0


def bring_dist_tools() -> int:
    """Install what building for a stick needs; exit status 0 when all of it is here."""
    if tools := missing_tools(DIST_TOOLS):
        print(f"Building for a stick needs programs that are not here: {', '.join(tools)}", flush=True)
        install_packages({package for tool in tools for package in DIST_TOOLS[tool].split()})
        if tools := missing_tools(DIST_TOOLS):
            return fail(f"Still missing: {', '.join(tools)}. Nothing can be built for a stick.")
    return 0


def install_packages(wanted: Iterable[str]) -> None:
    """Install Debian packages where this user may; otherwise say what to do."""
    packages = sorted(wanted)
    apt = shutil.which("apt-get")
    if apt is None or not packages:
        print("Please install them with this system's own package manager.")
        return
    command = [apt, "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        sudo = shutil.which("sudo")
        allowed = sudo is not None and subprocess.run([sudo, "-n", "true"], check=False).returncode == 0
        if not allowed:
            print(f"Please run as an administrator: apt-get install {' '.join(packages)}")
            return
        command = [str(sudo), "-n", *command]
    print(f"Installing {', '.join(packages)} ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update = [*command[: command.index("install")], "update"]
    subprocess.run(update, check=False, env=quiet, stdout=subprocess.DEVNULL)
    subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    """Make the environment; exit status 0 when Qt can start in it."""
    if sys.version_info < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        return fail(f"Rapport needs Python {wanted} or newer; this is {sysconfig.get_python_version()}.")
    if arguments == ["tools"]:
        return bring_tools()
    if arguments == ["dist-tools"]:
        return bring_dist_tools()
    if len(arguments) != 2:
        return fail("usage: environment.py VENV LOCK, or: environment.py tools | dist-tools")
    python = make_environment(Path(arguments[0]), Path(arguments[1]))
    if libraries := missing_libraries(python):
        install_libraries(libraries)
        if libraries := missing_libraries(python):
            return fail(f"Still missing: {', '.join(libraries)}. Rapport's pages cannot start without them.")
    return 0


def fail(sentence: str) -> int:
    """Say what is wrong; give the exit status for it."""
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
