"""The licences and the list of parts of what is installed on Windows."""

from pathlib import Path

from stick.licences import copy_record, finish, front_page, gather_common
from stick.sbom import packages, python_itself, write_list
from stick.work import Work, digest, run
from windows.embedded import archive
from windows.program import Program

_LOADER = """The programs rapport.exe and rapportw.exe: Rapport's own, with parts of mingw-w64 in them
(tools/mingw-w64-common.txt). The installer: NSIS 3, zlib licence; its compression: LZMA, CPL-1.0 with an
exception for installers (tools/nsis.txt). Microsoft's C runtime (vcruntime140, msvcp140): passed on as its
terms allow, as CPython, NumPy and Qt bring it."""
_TOOLS = ("nsis", "mingw-w64-common")


def write_papers(work: Work, program: Program, out: Path) -> None:
    """Lay licences and list of parts out below ``out``."""
    python = work.build / "windows" / "embeddable" / "LICENSE.txt"
    licences = out / "licences-windows"
    gather_common(work, program.distributions, python, licences)
    for tool in _TOOLS:
        copy_record(tool, licences / "tools")
    finish(licences, front_page(program.python, _LOADER, "program\\lib\\PySide6", program.distributions))
    wheels = sorted((work.build / "windows" / "wheels").glob("*.whl"))
    python_part = python_itself(program.python, digest(archive(work)))
    parts = [*packages(program.distributions, wheels), python_part, *_tools()]
    write_list(work, parts, out / "rapport-windows.cdx.json", "windows")


def _tools() -> list[dict[str, object]]:
    """Give what the build leaves in the programs: the installer's own code, and the compiler's."""
    parts = []
    for name, words in (("nsis", "Zlib"), ("mingw-w64-common", "ZPL-2.1")):
        version = run(["dpkg-query", "--show", "--showformat", "${Version}\n", name]).splitlines()[0]
        purl = f"pkg:deb/debian/{name}@{version.replace(':', '%3A').replace('+', '%2B')}"
        part = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
        parts.append(part | {"licenses": [{"license": {"id": words}}]})
    return parts
