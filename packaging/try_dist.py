"""Whether a practice could live from the stick: everything in dist/ tried without a network.

`try_dist.py [OUT]` makes a minimal Debian with debootstrap (the last thing that may use a network), then goes
on in a network namespace that has no interface but lo. Needs root.
"""

import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from stick.work import ROOT, run
from trial.root import Root, fresh_root, make_plain_root, screen
from trial.stories import archive, package
from trial.windows import for_everybody, installer
from trial.wine import Wine, fresh_windows

INSIDE = "--inside"
Story = Callable[[Callable[[str], None]], None]


def main(arguments: list[str]) -> int:
    """Prepare with the network, try without."""
    out = next((Path(word).absolute() for word in arguments if word != INSIDE), ROOT / "dist")
    plain = make_plain_root(ROOT / "build" / "trial")
    if INSIDE in arguments:
        return try_all(out, plain)
    if os.geteuid() != 0:
        print("Trying the packages makes a root of its own: please run as root.", file=sys.stderr)
        return 1
    alone = ["unshare", "--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"]
    script = str(Path(__file__).resolve())
    return subprocess.run([*alone, sys.executable, script, INSIDE, str(out)], check=False).returncode


def try_all(out: Path, plain: Path) -> int:
    """Tell every story; give the exit status."""
    interfaces = [line.split(":")[0].strip() for line in Path("/proc/net/dev").read_text().splitlines()[2:]]
    assert interfaces == ["lo"], interfaces
    (newer,) = out.glob("rapport_*_amd64.deb")
    (packed,) = out.glob("rapport-*-linux-x86_64.tar.gz")
    place = ROOT / "build" / "trial"
    older = older_package(newer, place)
    golden = ROOT / "tests" / "golden"
    (setup,) = out.glob("rapport-*-windows-x64.exe")

    def in_root(story: Callable[[Root, Callable[[str], None]], None], display: str) -> Story:
        def told(tell: Callable[[str], None]) -> None:
            with fresh_root(plain, place / "root", display) as root:
                story(root, tell)

        return told

    def in_windows(story: Callable[[Wine, Path, Callable[[str], None]], None], display: str) -> Story:
        def told(tell: Callable[[str], None]) -> None:
            with fresh_windows(place / "windows", display) as wine:
                story(wine, setup, tell)

        return told

    passed, failed = [], []
    with screen() as display:
        stories: dict[str, Story] = {
            "the sums": lambda tell: sums(out, tell),
            "the package": in_root(lambda root, tell: package(root, older, newer, golden, tell), display),
            "the archive": in_root(lambda root, tell: archive(root, packed, tell), display),
            "Windows, for one user": in_windows(installer, display),
            "Windows, for everybody": in_windows(for_everybody, display),
            "any system with Python": lambda tell: any_system(out, place, tell),
            "lintian": lambda tell: lintian(newer, tell),
        }
        for name, story in stories.items():
            print(f"{name}:", flush=True)

            def tell(sentence: str) -> None:
                passed.append(sentence)
                print(f"  ok: {sentence}", flush=True)

            try:
                story(tell)
            except (AssertionError, OSError, subprocess.SubprocessError, SystemExit, ValueError, LookupError):
                failed.append(name)
                print(f"  FAILED: {traceback.format_exc(limit=-2)}", flush=True)
    print(f"{len(passed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def sums(out: Path, tell: Callable[[str], None]) -> None:
    """Every file is as it was released."""
    run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=out)
    tell("every file on the stick is as SHA256SUMS says")


def lintian(deb: Path, tell: Callable[[str], None]) -> None:
    """Debian's own checker has nothing to say but what is overridden by name."""
    told = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", str(deb)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    tell("lintian has no error and no warning")


def any_system(out: Path, place: Path, tell: Callable[[str], None]) -> None:
    """The wheels make a private environment; what was changed on the way is refused."""
    folder = place / "environment"
    shutil.rmtree(folder, ignore_errors=True)
    script = out / "any-system" / "install.py"
    python = shutil.which("python3") or sys.executable
    print(run([python, script, "--into", folder]).splitlines()[0])
    tour = place / "tour"
    shutil.rmtree(tour, ignore_errors=True)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run([folder / "bin" / "rapport", "demo", "--tour", tour], env=offscreen)
    tell("an environment is made from wheels alone, and the tour plays in it")
    changed = place / "changed"
    shutil.rmtree(changed, ignore_errors=True)
    shutil.copytree(out / "any-system", changed, copy_function=os.link)
    wheel = next((changed / "wheels").glob("rapport_kiosk-*.whl"))
    content = bytearray(wheel.read_bytes())
    content[-1] ^= 1
    wheel.unlink()
    wheel.write_bytes(content)
    refused = subprocess.run(
        [python, str(changed / "install.py"), "--into", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.returncode != 0
    assert (folder / "bin" / "rapport").exists()
    tell("a changed wheel is refused, and the version that was there stays")
    run([python, script, "--into", folder, "--remove"])
    assert not folder.exists()
    tell("it is removed again")


def older_package(newer: Path, place: Path) -> Path:
    """Give the package before: the same program under a lower version; dpkg really replaces all of it."""
    folder = place / "older"
    shutil.rmtree(folder, ignore_errors=True)
    run(["dpkg-deb", "--raw-extract", newer, folder])
    control = folder / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(text.replace("\nVersion: ", "\nVersion: 0.0.1~before."), encoding="utf-8")
    file = place / "rapport_before_amd64.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder, file])
    shutil.rmtree(folder)
    return file


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
