"""What somebody in a practice does with the stick. A story ends at the first step that fails."""

import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from trial.practice import PASSPHRASE, Practice
from trial.root import Root

Tell = Callable[[str], None]
HOME = "/var/lib/rapport"
DATA = ".local/share/rapport"


def package(root: Root, older: Path, newer: Path, golden: Path, tell: Tell) -> None:
    """The package: installed, used as the user `rapport`, updated with data inside, rolled back, removed."""
    for file in (older, newer):
        shutil.copyfile(file, root.inside(f"/{file.name}"))
    root.do("dpkg", "--install", f"/{older.name}")
    tell("the package installs with nothing but what it depends on")
    assert root.do("stat", "--format", "%U:%G %a", HOME).strip() == "rapport:rapport 700"
    tell("the user rapport has a home of its own, private")
    version = root.do("rapport", "--version").strip()
    assert re.fullmatch(r"rapport \d+\.\d+\.\d+ \(build \d{4}-\d\d-\d\d [0-9a-f]+\)", version), version
    tell(f"{version} names version and build")
    tour = root.do("rapport", "demo", "--tour", f"{HOME}/tour", user="rapport", home=HOME)
    assert '"passed": true' in root.inside(f"{HOME}/tour/summary.json").read_text(encoding="utf-8"), tour
    tell("the tour plays through on a real screen")
    practice = Practice(root, "rapport", "rapport", HOME)
    practice.set_up()
    tell("set-up runs without anybody at the screen")
    practice.send_a_survey()
    practice.is_whole()
    before = practice.answers()
    assert len(before) == 1
    tell("a client sends a survey, the therapist opens it, every record verifies")
    _refused_while_open(root, newer, tell)
    root.do("dpkg", "--install", f"/{newer.name}")
    practice.is_whole()
    assert practice.answers() == before
    tell("the update finds everything as it was")
    _opens_older_folders(root, practice, golden, tell)
    _refuses_newer_folders(root, tell)
    root.do("dpkg", "--install", "--force-downgrade", f"/{older.name}")
    practice.is_whole()
    assert practice.answers() == before
    tell("so does going back to the package before")
    for way in ("--remove", "--purge"):
        root.do("dpkg", way, "rapport")
        assert not root.inside("/usr/lib/rapport").exists()
        assert root.inside(f"{HOME}/{DATA}/records.sqlite").exists()
    tell("removing the package, even with its settings, leaves what clients have said")
    root.do("dpkg", "--install", f"/{newer.name}")
    assert practice.answers() == before
    tell("and installing it again finds it")


def archive(root: Root, packed: Path, tell: Tell) -> None:
    """The archive: installed by an ordinary user into the own home, used, updated, rolled back, removed."""
    root.do("useradd", "--create-home", "--shell", "/bin/sh", "anna")
    root.inside("/stick").mkdir()
    shutil.copyfile(packed, root.inside(f"/stick/{packed.name}"))
    home, script = "/home/anna", f"/home/anna/{packed.name.removesuffix('.tar.gz')}/install.sh"
    own = {"user": "anna", "home": home}
    root.do("tar", "-xzf", f"/stick/{packed.name}", "-C", home, **own)
    root.do("sh", script, **own)
    tell("the archive installs for an ordinary user")
    practice = Practice(root, f"{home}/.local/bin/rapport", "anna", home)
    practice.set_up()
    practice.send_a_survey()
    before = practice.answers()
    practice.is_whole()
    tell("set-up, a survey and the therapist's view work")
    root.do("sh", script, **own)
    assert practice.answers() == before
    tell("installing once more updates, with everything as it was")
    root.do("sh", f"{home}/.local/lib/rapport/install.sh", "--back", **own)
    assert practice.answers() == before
    tell("so does going back")
    others = [word for place in (f"{home}/*", home, "/tmp*", "/proc/*") for word in ("-not", "-path", place)]  # noqa: S108
    since = ("-newer", f"/stick/{packed.name}")
    strange = root.do("find", "/", "-xdev", *since, "-user", "anna", *others)
    assert strange == "", strange
    tell("nothing was written outside the home folder")
    root.do("sh", f"{home}/.local/lib/rapport/install.sh", "--remove", **own)
    assert not root.inside(f"{home}/.local/lib/rapport").exists()
    assert not root.inside(f"{home}/.local/share/applications/rapport.desktop").exists()
    assert root.inside(f"{home}/{DATA}/records.sqlite").exists()
    tell("removing it leaves what clients have said")


def _refused_while_open(root: Root, newer: Path, tell: Tell) -> None:
    kiosk = root.start("rapport", "--windowed", user="rapport", home=HOME)
    try:
        time.sleep(6)
        assert kiosk.poll() is None, "the kiosk did not stay open"
        refused = root.try_to("dpkg", "--install", f"/{newer.name}")
        assert refused.returncode != 0
        assert "Rapport is open on this computer" in refused.stderr, refused.stderr
    finally:
        kiosk.terminate()
        kiosk.wait(20)
    tell("an update under a running kiosk is refused in words")


def _opens_older_folders(root: Root, practice: Practice, golden: Path, tell: Tell) -> None:
    """Folders that earlier Rapports wrote and that are kept for ever."""
    for kept in sorted(golden.glob("*/practice")):
        name = f"{HOME}/golden-{kept.parent.name}"
        shutil.copytree(kept, root.inside(name))
        root.do("chown", "-R", "rapport:rapport", name)
        practice.rapport("verify", "--data", name)
    tell("folders of earlier Rapports open")


def _refuses_newer_folders(root: Root, tell: Tell) -> None:
    newer = f"{HOME}/newer"
    shutil.copytree(root.inside(f"{HOME}/{DATA}"), root.inside(newer))
    facts = root.inside(f"{newer}/practice.json")
    text = re.sub(r'("format":\s*)\d+', r"\g<1>99", facts.read_text(encoding="utf-8"))
    facts.write_text(text, encoding="utf-8")
    root.do("chown", "-R", "rapport:rapport", newer)
    refused = root.try_to("rapport", "verify", "--data", newer, user="rapport", home=HOME)
    assert refused.returncode != 0
    assert "newer" in refused.stderr.lower() + refused.stdout.lower(), refused.stderr + refused.stdout
    assert PASSPHRASE not in refused.stderr
    tell("a folder of a newer Rapport is refused in words")
