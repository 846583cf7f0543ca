"""What goes on the stick is the same each time, whole, and signed by whoever holds the key."""

import importlib
import os
import subprocess
import tarfile

import pytest

MOMENT = 1_700_000_000


@pytest.fixture
def folder(tmp_path):
    """A folder with a program, a text and a link."""
    folder = tmp_path / "rapport-1.0"
    (folder / "program").mkdir(parents=True)
    (folder / "program" / "rapport").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "program" / "rapport").chmod(0o755)
    (folder / "LICENSE").write_text("MIT\n", encoding="utf-8")
    (folder / "link").symlink_to("LICENSE")
    return folder


def test_an_archive_has_the_same_bytes_whenever_it_is_packed(folder, tmp_path):
    pack = importlib.import_module("linux.archive").pack
    pack(folder, tmp_path / "one.tar.gz", MOMENT)
    os.utime(folder / "LICENSE", (MOMENT + 99, MOMENT + 99))
    pack(folder, tmp_path / "other.tar.gz", MOMENT)
    assert (tmp_path / "one.tar.gz").read_bytes() == (tmp_path / "other.tar.gz").read_bytes()


def test_an_archive_keeps_what_runs_and_tells_nothing_of_who_packed_it(folder, tmp_path):
    importlib.import_module("linux.archive").pack(folder, tmp_path / "one.tar.gz", MOMENT)
    with tarfile.open(tmp_path / "one.tar.gz") as packed:
        entries = {entry.name: entry for entry in packed}
    assert list(entries) == sorted(entries)
    assert entries["rapport-1.0/program/rapport"].mode & 0o111
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "root", MOMENT)}


def test_the_sums_name_every_file_and_notice_a_change(folder):
    sums = importlib.import_module("stick.signing").write_sums(folder)
    check = ["sha256sum", "--check", "--quiet", sums.name]
    assert subprocess.run(check, cwd=folder, check=False).returncode == 0
    (folder / "LICENSE").write_text("BSD\n", encoding="utf-8")
    assert subprocess.run(check, cwd=folder, check=False, capture_output=True).returncode == 1


def test_without_a_key_nothing_is_signed(folder, monkeypatch):
    signing = importlib.import_module("stick.signing")
    for name in ("MINISIGN_KEY", "GPG_KEY"):
        monkeypatch.delenv(name, raising=False)
    assert signing.sign(signing.write_sums(folder), "Rapport") == []


def test_a_key_from_outside_signs_so_that_anybody_can_check_it(folder, tmp_path, monkeypatch):
    signing = importlib.import_module("stick.signing")
    home = tmp_path / "keys"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    monkeypatch.setenv("GPG_KEY", "releaser@example.org")
    monkeypatch.delenv("MINISIGN_KEY", raising=False)
    made = [
        "gpg",
        "--batch",
        "--passphrase",
        "",
        "--quick-generate-key",
        "releaser@example.org",
        "ed25519",
        "sign",
    ]
    subprocess.run(made, check=True, capture_output=True)
    sums = signing.write_sums(folder)
    (signature,) = signing.sign(sums, "Rapport")
    check = ["gpg", "--batch", "--verify", str(signature), str(sums)]
    assert subprocess.run(check, check=False, capture_output=True).returncode == 0
    sums.write_text("another sum\n", encoding="utf-8")
    assert subprocess.run(check, check=False, capture_output=True).returncode != 0
    subprocess.run(["gpgconf", "--kill", "all"], check=False)


def test_the_sums_are_signed_as_a_practice_checks_them_by_a_line_on_paper(folder, tmp_path, monkeypatch):
    signing = importlib.import_module("stick.signing")
    public, secret = tmp_path / "releaser.pub", tmp_path / "releaser.key"
    subprocess.run(["minisign", "-G", "-W", "-p", public, "-s", secret], check=True, capture_output=True)
    on_paper = public.read_text(encoding="ascii").splitlines()[1]
    monkeypatch.setenv("MINISIGN_KEY", str(secret))
    monkeypatch.delenv("GPG_KEY", raising=False)
    sums = signing.write_sums(folder)
    (signature,) = signing.sign(sums, "Rapport 1.0")
    assert signature.name == "SHA256SUMS.minisig"
    check = ["minisign", "-V", "-P", on_paper, "-m", str(sums)]
    told = subprocess.run(check, check=True, capture_output=True, text=True).stdout
    assert "Trusted comment: Rapport 1.0" in told
    assert len(on_paper) == 56
    assert subprocess.run(["sha256sum", "--check", sums.name], cwd=folder, check=False).returncode == 0
    (folder / "LICENSE").write_text("another licence\n", encoding="utf-8")
    signing.write_sums(folder)
    assert subprocess.run(check, check=False, capture_output=True).returncode != 0
