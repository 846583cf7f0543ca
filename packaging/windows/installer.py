"""The installer for Windows 10 and 11 on 64-bit PCs, built on Linux by NSIS; the same bytes each time."""

import os
import shutil
from pathlib import Path

from stick.signing import sign_program
from stick.work import Work, run
from windows.program import HERE, Program


def installer_name(work: Work) -> str:
    """Give the installer's name."""
    return f"rapport-{work.version}-windows-x64.exe"


def make_installer(work: Work, program: Program, papers: Path) -> Path:
    """Pack the program, the licences and the kiosk's files; give the installer.

    Args:
        work: the build.
        program: what is installed.
        papers: licences, the list of parts, the guide.
    """
    source, place = work.source / HERE, work.build / "windows"
    pictures, kiosk = place / "pictures", place / "kiosk"
    drawing = work.source / "resources" / "icons" / "rapport.svg"
    run([work.python, source / "pictures.py", drawing, pictures], env=work.environment)
    shutil.rmtree(kiosk, ignore_errors=True)
    shutil.copytree(source / "kiosk", kiosk)
    for name in ("rapport.exe", "rapportw.exe"):
        sign_program(program.folder / name)
    file = work.out / installer_name(work)
    installed = [path for top in (program.folder, papers, kiosk) for path in top.rglob("*") if path.is_file()]
    facts = {
        "VERSION": work.version,
        "NUMBERS": ".".join([*work.version.split(".")[:3], "0"]),
        "BUILD": f"{work.day:%Y-%m-%d} {work.commit}",
        "KIB": sum(-(-path.stat().st_size // 1024) for path in installed),
        "PROGRAM": program.folder,
        "PAPERS": papers,
        "KIOSK": kiosk,
        "PICTURES": pictures,
        "ICON": program.icon,
        "OUT": file,
    }
    if signer := os.environ.get("WINDOWS_SIGNER"):
        facts["SIGNER"] = Path(signer).absolute()
    defined = [f"-D{name}={value}" for name, value in facts.items()]
    run(["makensis", "-V2", "-WX", "-NOCD", *defined, source / "installer.nsi"], env=work.environment)
    sign_program(file)
    return file
