"""Make the shipped fonts of all scripts but Latin: `fonts.py [FOLDER]`. Needs pip, apt-get and dpkg-deb.

The sources are pinned by hash: Google's variable fonts from PyPI's `fontpkg-*`, Noto Sans CJK from Debian's
`fonts-noto-cjk`. They become static fonts in the weights that the theme uses, with the glyphs that a practice
needs. The same sources give the same bytes, so that anybody can check what is shipped. To be run again when a
new language comes; what it makes is kept in the repository.
"""

import hashlib
import io
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[1]
FONTS = ROOT / "resources" / "fonts"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}

Ranges = tuple[tuple[int, int], ...]
PUNCTUATION: Ranges = ((0x20, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA0, 0xBF), (0x2010, 0x2027))
JOINERS: Ranges = ((0x200B, 0x200F), (0x202A, 0x202F), (0x2066, 0x2069))


@dataclass(frozen=True)
class Source:
    """A variable font in a package of PyPI.

    Attributes:
        package: its name and version there.
        digest: SHA-256 of the wheel.
        file: the font in it; its licence lies beside the folder of fonts.
        family: what the family is called.
        ranges: the characters to keep.
        lines: ascent and descent in em. Some are drawn with room for marks that no sentence here stacks, and
            lines half again as far apart as those of the other languages would push answers off the page.
        em: units of the em; fewer than in the source make the letters larger, to match the others' height.
    """

    package: str
    digest: str
    file: str
    family: str
    ranges: Ranges
    lines: tuple[float, float] | None = None
    em: int | None = None


SOURCES = (
    Source(
        "fontpkg-noto-sans==2.15",
        "54016cb4dfbfdd8f0cae3d71a9401a73e786a473debd12f1d79067e349c9a4a3",
        "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
        "Noto Sans",
        (
            *((0x20, 0x24F), (0x2B0, 0x36F), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F)),
            *((0x2070, 0x20BF), (0x2100, 0x2151), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF)),
        ),
    ),
    Source(
        "fontpkg-noto-sans-arabic==2.12",
        "eeca37a7ad6854bf1b6aa42bbce1908a6a6dcd2252ed56d021c20b613f6d16fc",
        "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
        "Noto Sans Arabic",
        (*PUNCTUATION, *JOINERS, (0x600, 0x6FF), (0x750, 0x77F), (0xFD3E, 0xFD3F), (0xFDF2, 0xFDFD)),
        lines=(1.07, 0.47),
        em=930,
    ),
    Source(
        "fontpkg-noto-sans-devanagari==2.7",
        "3f8859d4905238a95daecf45c508dff148936e5aa60bd2e30a89333041a64adf",
        "fontpkg_noto_sans_devanagari/files/NotoSansDevanagari[wdth,wght].ttf",
        "Noto Sans Devanagari",
        (*PUNCTUATION, *JOINERS, (0x900, 0x97F), (0x25CC, 0x25CC), (0x20B9, 0x20B9), (0xA8E0, 0xA8FF)),
        lines=(0.98, 0.42),
        em=940,
    ),
    Source(
        "fontpkg-heebo==3.100",
        "e64b2fc0cf8ab8a16e438083aa66e762abe3c0ebc62c1b7486ac2222eee09f60",
        "fontpkg_heebo/files/Heebo[wght].ttf",
        "Heebo",
        (*PUNCTUATION, *JOINERS, (0x590, 0x5FF), (0xFB1D, 0xFB4F), (0x20AA, 0x20AA)),
        lines=(0.98, 0.36),
    ),
)

CJK_PACKAGE = "fonts-noto-cjk=1:20220127+repack1-1"
CJK_DIGEST = "4a2515eb6db3978b897fef9709ed0d2b1f4c6c4df4d83d6c4ef65f71f1b1f502"
CJK_FACE = 2  # simplified Chinese among the faces of the collection
CJK_FAMILY = "Noto Sans SC"
CJK_WEIGHTS = {400: "Regular", 700: "Bold"}
CJK_LINES = (0.98, 0.32)
CJK_RANGES: Ranges = ((0xB7, 0xB7), (0x2010, 0x2027), (0x3000, 0x303F), (0xFF00, 0xFFEF))
CJK_COPYRIGHT = "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'."


def main(folder: Path) -> None:
    """Bring the sources, make the fonts, lay each licence beside them."""
    licences: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as place:
        for source in SOURCES:
            with zipfile.ZipFile(wheel(source, Path(place))) as opened:
                font, licence = opened.read(source.file), f"{source.file.partition('/')[0]}/LICENSE"
                licences[source.family] = opened.read(licence).decode("utf-8")
            make_statics(font, source, folder)
        make_cjk(Path(place), folder)
    body = licences["Noto Sans"].partition("\n")[2]
    licences[CJK_FAMILY] = f"{CJK_COPYRIGHT}\n{body}"
    for family, words in licences.items():
        text = "\n".join(line.rstrip() for line in words.splitlines()) + "\n"
        (folder / f"OFL-{family.replace(' ', '')}.txt").write_text(text, encoding="utf-8")


def wheel(source: Source, place: Path) -> Path:
    """Download a package, checked against its hash."""
    wanted = place / "wanted.txt"
    wanted.write_text(f"{source.package} --hash=sha256:{source.digest}\n", encoding="utf-8")
    told = ["--no-deps", "--require-hashes", "--quiet", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "pip", "download", *told, "-r", wanted, "-d", place], check=True)
    (found,) = place.glob(f"{source.package.partition('==')[0].replace('-', '_')}-*.whl")
    return found


def make_statics(variable: bytes, source: Source, folder: Path) -> None:
    """Write one static font a weight."""
    for weight, style in WEIGHTS.items():
        font = TTFont(io.BytesIO(variable), recalcTimestamp=False)
        axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
        static = instantiateVariableFont(font, {**axes, "wght": weight}, inplace=True)
        keep(static, characters(source.ranges))
        if source.em is not None:
            static["head"].unitsPerEm = source.em
        if source.lines is not None:
            set_lines(static, *source.lines)
        call(static, source.family, style, weight)
        static.save(folder / f"{source.family.replace(' ', '')}-{style}.ttf")


def make_cjk(place: Path, folder: Path) -> None:
    """Write simplified Chinese: all of GB 2312, and whatever else Rapport says in Chinese."""
    subprocess.run([program("apt-get"), "download", "--quiet=2", CJK_PACKAGE], cwd=place, check=True)
    (package,) = place.glob("fonts-noto-cjk_*.deb")
    if hashlib.sha256(package.read_bytes()).hexdigest() != CJK_DIGEST:
        sys.exit(f"{package.name} is not the file that this script was written for.")
    subprocess.run([program("dpkg-deb"), "--extract", package, place / "cjk"], check=True)
    said = characters(CJK_RANGES) | gb_2312() | chinese_said()
    for weight, style in CJK_WEIGHTS.items():
        path = place / f"cjk/usr/share/fonts/opentype/noto/NotoSansCJK-{style}.ttc"
        font = TTCollection(path).fonts[CJK_FACE]
        font.recalcTimestamp = False
        keep(font, said)
        set_lines(font, *CJK_LINES)
        call(font, CJK_FAMILY, style, weight)
        font.save(folder / f"{CJK_FAMILY.replace(' ', '')}-{style}.otf")


def gb_2312() -> set[int]:
    """Give the 6,763 characters of GB 2312, with which nearly all names are written."""
    pairs = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(character) for pair in pairs for character in pair.decode("gb2312", errors="ignore")}


def chinese_said() -> set[int]:
    """Give the characters beyond U+2E80 in all that Rapport says."""
    files = [*(ROOT / "resources").rglob("*.ts"), *(ROOT / "resources").rglob("*.json")]
    said = {ord(character) for file in files for character in file.read_text(encoding="utf-8")}
    return {character for character in said if character >= 0x2E80 and not 0xFB00 <= character <= 0xFEFF}


def program(name: str) -> str:
    """Find one of Debian's tools; end where it is missing."""
    return shutil.which(name) or sys.exit(f"{name} is missing: this script runs on Debian and its kin.")


def characters(ranges: Ranges) -> set[int]:
    """Give all characters of some ranges, both ends included."""
    return {character for first, last in ranges for character in range(first, last + 1)}


def keep(font: TTFont, wanted: Iterable[int]) -> None:
    """Leave out all glyphs that nobody asks for; what shapes and joins those that stay, stays."""
    options = Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "FFTM", "STAT", "vhea", "vmtx", "VORG", "BASE"]
    options.layout_features_drop = []
    if "CFF " in font:
        options.layout_features = ["ccmp", "locl", "kern", "halt", "palt", "mark", "mkmk"]
        options.desubroutinize = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def set_lines(font: TTFont, ascent: float, descent: float) -> None:
    """Say how far lines stand apart, on all systems alike."""
    above, below = (round(part * font["head"].unitsPerEm) for part in (ascent, descent))
    table, wide = font["OS/2"], font["hhea"]
    wide.ascent, wide.descent, wide.lineGap = above, -below, 0
    table.sTypoAscender, table.sTypoDescender, table.sTypoLineGap = above, -below, 0
    table.usWinAscent, table.usWinDescent = above, below


def call(font: TTFont, family: str, style: str, weight: int) -> None:
    """Name a font and its weight as all systems expect it."""
    usual = style in {"Regular", "Bold"}
    names = {
        1: family if usual else f"{family} {style}",
        2: style if usual else "Regular",
        3: f"{family.replace(' ', '')}-{style};Rapport",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }
    if not usual:
        names |= {16: family, 17: style}
    table = font["name"]
    kept = [record for record in table.names if record.nameID in {0, 5, 7, 8, 9, 11, 13, 14}]
    table.names = [record for record in kept if record.platformID == 3 and record.langID == 0x409]
    for number, words in names.items():
        table.setName(words, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = style == "Bold"
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [names[6]]
        top = cff.topDictIndex[0]
        top.FullName, top.FamilyName, top.Weight = names[4], family, style


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FONTS)
