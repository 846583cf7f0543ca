"""The list of parts as CycloneDX 1.6: what is inside, in which version, from where, under which licence."""

import json
import re
import uuid
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from stick.contents import Contents, SystemPackage
from stick.licences import licence_of
from stick.work import Work, digest

_SPACE = uuid.UUID("0f3f2f5e-6f0e-5c52-9d0c-0a4a2c1f7a10")  # of Rapport's lists of parts
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_SIMPLE = re.compile(r"[A-Za-z0-9.+-]*[0-9][A-Za-z0-9.+-]*|MIT|Zlib")


def write_list_of_parts(work: Work, contents: Contents, file: Path) -> None:
    """Write the list of the bundle's parts; the same contents give the same bytes."""
    wheels = {_key(path): path for path in sorted((work.build / "wheels").glob("*.whl"))}
    parts = [
        *(_python_package(one, wheels) for one in contents.distributions if _foreign(one)),
        python_itself(contents.python),
        *(_system_package(one) for one in contents.system),
    ]
    write_list(work, parts, file)


def packages(found: list[Distribution], wheels: list[Path]) -> list[dict[str, Any]]:
    """Give the parts that came as wheels, with the hash of each wheel."""
    by_key = {_key_of_any(path): path for path in wheels}
    return [_python_package(one, by_key) for one in found if _foreign(one)]


def python_itself(version: str, content: str = "") -> dict[str, Any]:
    """Give Python as a part.

    Args:
        version: its.
        content: the SHA-256 of the archive that it came in, where there is one.
    """
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"pkg:generic/python@{version}",
        "name": "Python",
        "version": version,
        "purl": f"pkg:generic/python@{version}",
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }
    return part | ({"hashes": [{"alg": "SHA-256", "content": content}]} if content else {})


def write_list(work: Work, parts: list[dict[str, Any]], file: Path, system: str = "") -> None:
    """Write a list of parts.

    Args:
        work: the build.
        parts: all but Rapport itself.
        file: where to.
        system: what tells this list from the others of the same build.
    """
    about = _own(work)
    told_apart = " ".join([work.version, work.commit, system]).strip()
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, told_apart)}",
        "version": 1,
        "metadata": {"timestamp": work.day.strftime("%Y-%m-%dT%H:%M:%SZ"), **about},
        "components": parts,
        "dependencies": [
            {"ref": about["component"]["bom-ref"], "dependsOn": sorted(part["bom-ref"] for part in parts)}
        ],
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _own(work: Work) -> dict[str, Any]:
    return {
        "component": {
            "type": "application",
            "bom-ref": f"pkg:pypi/rapport-kiosk@{work.version}",
            "name": "rapport-kiosk",
            "version": work.version,
            "purl": f"pkg:pypi/rapport-kiosk@{work.version}",
            "licenses": [{"expression": "MIT AND CC0-1.0 AND OFL-1.1"}],
            "properties": [{"name": "rapport:commit", "value": work.commit}],
        }
    }


def _foreign(found: Distribution) -> bool:
    return str(found.name) != "rapport-kiosk"


def _python_package(found: Distribution, wheels: dict[str, Path]) -> dict[str, Any]:
    name = re.sub(r"[-_.]+", "-", found.name).lower()
    purl = f"pkg:pypi/{name}@{found.version}"
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": found.name,
        "version": found.version,
        "purl": purl,
        "licenses": _licences(licence_of(found)),
    }
    if wheel := wheels.get(f"{name} {found.version}"):
        part["hashes"] = [{"alg": "SHA-256", "content": digest(wheel)}]
    return part


def _licences(words: str) -> list[dict[str, Any]]:
    if _SIMPLE.fullmatch(words):
        return [{"license": {"id": words}}]
    if _EXPRESSION.fullmatch(words) and (" AND " in words or " OR " in words):
        return [{"expression": words}]
    return [{"license": {"name": words}}]


def _system_package(package: SystemPackage) -> dict[str, Any]:
    purl = (
        f"pkg:deb/debian/{package.name}@{package.version.replace(':', '%3A').replace('+', '%2B')}?arch=amd64"
    )
    return {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "purl": purl,
        "components": [
            {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": content}]}
            for name, content in package.files.items()
        ],
    }


def _key(wheel: Path) -> str:
    """Give name and version of a wheel for the bundle's system; others get a key that nobody asks for."""
    *_, python, _, platform = wheel.stem.split("-")
    here = platform == "any" or ("linux" in platform and python in {"cp311", "cp310"})
    return _key_of_any(wheel) if here else wheel.stem


def _key_of_any(wheel: Path) -> str:
    name, version, *_ = wheel.stem.split("-")
    return f"{name.replace('_', '-').lower()} {version}"
