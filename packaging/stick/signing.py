"""SHA256SUMS over everything on the stick, and the releaser's signature under it, when there is a key.

The key comes from outside and is never kept here: MINISIGN_KEY names a secret key file of minisign, GPG_KEY a
key that gpg has. Without either the stick is whole but unsigned. Windows asks programs for a signature
inside: WINDOWS_SIGNER names a program of the releaser's that is given each file and signs it in its place.
"""

import os
from pathlib import Path

from stick.work import digest, run

SUMS = "SHA256SUMS"


def write_sums(out: Path) -> Path:
    """Write the sums of all files below `out`, as `sha256sum --check` reads them."""
    files = sorted(path for path in out.rglob("*") if path.is_file() and not path.name.startswith(SUMS))
    sums = out / SUMS
    lines = [f"{digest(path)}  {path.relative_to(out)}\n" for path in files]
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def sign(sums: Path, comment: str) -> list[Path]:
    """Sign the sums with the keys that were handed in; give the signatures."""
    made = []
    if key := os.environ.get("MINISIGN_KEY"):
        signature = sums.with_name(f"{SUMS}.minisig")
        run(["minisign", "-S", "-s", key, "-t", comment, "-x", signature, "-m", sums])
        made.append(signature)
    if key := os.environ.get("GPG_KEY"):
        signature = sums.with_name(f"{SUMS}.asc")
        signature.unlink(missing_ok=True)
        run(["gpg", "--batch", "--local-user", key, "--armor", "--detach-sign", "--output", signature, sums])
        made.append(signature)
    return made


def sign_program(file: Path) -> None:
    """Have a program for Windows signed, where the releaser named what does it."""
    if signer := os.environ.get("WINDOWS_SIGNER"):
        run([Path(signer).absolute(), file])
