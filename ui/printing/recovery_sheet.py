"""The recovery key on paper: as a page to print, and as plain text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QPointF, QRectF

from ui.printing.paper import Pencil, as_pdf
from ui.widgets.dates import full_date
from ui.widgets.recovery_key import PDF, Recovery

translate = QCoreApplication.translate

_COLUMNS = 5
_CHECKS = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the sheet says.

    Attributes:
        practice: whose key it is.
        date: when it was made, in words.
        groups: the key.
        fingerprint: tells keys apart without giving one away.
    """

    practice: str
    date: str
    groups: tuple[str, ...] = field(repr=False)
    fingerprint: str

    def as_text(self) -> str:
        """Write it out as plain text."""
        lines = [
            translate("RecoverySheet", "Rapport recovery key"),
            "",
            translate("RecoverySheet", "Practice: {practice}").format(practice=self.practice),
            translate("RecoverySheet", "Date: {date}").format(date=self.date),
            translate("RecoverySheet", "Key: {key}").format(key=" ".join(self.groups)),
            translate("RecoverySheet", "Fingerprint: {fingerprint}").format(fingerprint=self.fingerprint),
        ]
        for heading, words in _explained():
            lines += ["", heading, words]
        return "\n".join(lines) + "\n"

    def as_pdf(self) -> bytes:
        """Lay it out on a page that can be printed on A4 and on Letter."""
        return as_pdf(translate("RecoverySheet", "Rapport recovery key"), self._draw)

    def _draw(self, pencil: Pencil) -> None:
        self._draw_head(pencil)
        self._draw_key(pencil)
        for heading, words in _explained():
            pencil.gap(6)
            pencil.words(heading, "heading")
            pencil.gap(1.2)
            pencil.words(words, "body")
        pencil.gap(8)
        _draw_checks(pencil)

    def _draw_head(self, pencil: Pencil) -> None:
        column = pencil.column
        pencil.mark(pencil.placed(QRectF(column.left(), pencil.y, 16, 10)))
        name = QRectF(column.left() + 20, pencil.y + 2.6, column.width() - 20, 10)
        pencil.words(translate("RecoverySheet", "Rapport"), "heading", pencil.placed(name))
        pencil.y += 10
        pencil.gap(8)
        pencil.words(translate("RecoverySheet", "Recovery key"), "title")
        pencil.gap(2)
        pencil.words(self.practice, "heading")
        pencil.gap(1)
        made = translate("RecoverySheet", "Made on {date}").format(date=self.date)
        pencil.words(made, "body")
        pencil.gap(6)

    def _draw_key(self, pencil: Pencil) -> None:
        column, top, inset = pencil.column, pencil.y, 5
        cell = (column.width() - 2 * inset) / _COLUMNS
        number_high = pencil.height("10", "small", cell)
        line = number_high + pencil.height("Q", "key", cell)
        gap = 5 * pencil.scale
        pencil.gap(5)
        for index, group in enumerate(self.groups):
            row, place = divmod(index, _COLUMNS)
            left, y = column.left() + inset + place * cell, pencil.y + row * (line + gap)
            pencil.words(str(index + 1), "small", pencil.placed(QRectF(left, y, cell, line)))
            letters = QRectF(left, y + number_high, cell, line)
            pencil.words(group, "key", pencil.placed(letters))
        rows = -(-len(self.groups) // _COLUMNS)
        pencil.y += rows * line + (rows - 1) * gap
        pencil.gap(4)
        pencil.rule(QPointF(column.left() + inset, pencil.y), column.width() - 2 * inset)
        pencil.gap(3)
        words = translate("RecoverySheet", "Fingerprint {fingerprint}: tells this key from another one.")
        foot = QRectF(column.left() + inset, pencil.y, column.width() - 2 * inset, 20)
        pencil.y += pencil.words(words.format(fingerprint=self.fingerprint), "body", foot)
        pencil.gap(4)
        pencil.frame(QRectF(column.left(), top, column.width(), pencil.y - top))
        pencil.gap(2)


def _explained() -> Iterator[tuple[str, str]]:
    """Give each heading with its words."""
    yield (
        translate("RecoverySheet", "What it is"),
        translate(
            "RecoverySheet",
            "It opens every answer of the practice when a passphrase is lost. Whoever has it can read "
            "everything. Rapport stores it nowhere and cannot show it again: without it and without a "
            "passphrase the answers are gone.",
        ),
    )
    yield (
        translate("RecoverySheet", "Where to keep it"),
        translate(
            "RecoverySheet",
            "On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from "
            "the device and from its backups. Once it is printed, delete the file.",
        ),
    )
    yield (
        translate("RecoverySheet", "How to use it"),
        translate(
            "RecoverySheet",
            "Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital "
            "letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and "
            "“Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is "
            "asked for. Seal it again afterwards.",
        ),
    )


def _draw_checks(pencil: Pencil) -> None:
    """Leave room for whoever looks after the envelope."""
    heading = translate("RecoverySheet", "Looked after")
    words = translate("RecoverySheet", "Once a year: is the envelope still there, and still closed?")
    pencil.words(heading, "heading")
    pencil.gap(1.2)
    pencil.words(words, "body")
    pencil.gap(3)
    titles = (
        translate("RecoverySheet", "Date"),
        translate("RecoverySheet", "Name"),
        translate("RecoverySheet", "Signature"),
    )
    column, gap = pencil.column, 6
    width = (column.width() - gap * (len(titles) - 1)) / len(titles)
    lefts = [column.left() + place * (width + gap) for place in range(len(titles))]
    high = 0.0
    for left, title in zip(lefts, titles, strict=True):
        high = max(high, pencil.words(title, "small", pencil.placed(QRectF(left, pencil.y, width, 10))))
    pencil.y += high
    for _ in range(_CHECKS):
        pencil.gap(8.5)
        for left in lefts:
            pencil.rule(QPointF(left, pencil.y), width)


def on_paper(recovery: Recovery, practice: str, kind: str, locale: QLocale) -> bytes:
    """Lay a new key of ``practice`` out as ``PDF`` or as ``TEXT``, with today's date."""
    today = full_date(QDateTime.currentMSecsSinceEpoch(), locale)
    sheet = RecoverySheet(practice, today, recovery.groups, recovery.fingerprint)
    return sheet.as_pdf() if kind == PDF else sheet.as_text().encode("utf-8")
