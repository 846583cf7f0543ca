"""How the practice's pages look, and what the practice is called."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from kiosk.comfort import TEXT_SIZES
from kiosk.practice.settings.accent import UnfitAccent, checked_accent
from kiosk.practice.settings.look import AUTO, DIM, HIGH_CONTRAST, LIGHT, PracticeLook
from ui.therapist.practice.look_preview import LookPreview
from ui.therapist.practice.swatches import Accents
from ui.therapist.subpage import SubPage
from ui.widgets.controls import PrimaryButton, QuietButton, Text
from ui.widgets.entry import ShortChoice
from ui.widgets.fields import labelled, plain_field
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme
from ui.widgets.wearing import Wishes

Value = TypeVar("Value")

_LINE = 300  # px at 100 % text, below which choices stand below each other
_WIDE = 1180  # px at 100 % text, from which on the preview stands beside the column


class LookPage(SubPage):
    """What is chosen is shown small at once, and holds when it is kept.

    Signals:
        look_given: the look and the name to keep.
        picture_asked: for a logo.

    Attributes:
        name: what the practice is called.
        themes: a row for each theme.
        accents: the colours.
        picture: asks for a logo.
        without: takes the logo away.
        sizes: a row for each size of text.
        motions: a row each: pages come up calmly, or at once.
        hands: a row each: the ways on at the right, or at the left.
        preview: a small page.
        on: the button.
    """

    look_given = Signal(object, str)
    picture_asked = Signal()

    def __init__(self) -> None:
        """Build the page; ``show_look`` says what holds now."""
        super().__init__(
            self.tr("Look"),
            self.tr("Practice"),
            self.tr("How the clients’ pages look. Every client may still choose what is easier to read."),
        )
        self._kept, self._logo, self._wishes = PracticeLook(), b"", Wishes()
        self._readable = ""
        self._groups: list[QButtonGroup] = []
        self.name = plain_field(80)
        self.name.setMinimumHeight(current_theme().shape.desk_target)
        self.themes = {
            LIGHT: ShortChoice(self.tr("Light")),
            DIM: ShortChoice(self.tr("Evening")),
            AUTO: ShortChoice(self.tr("Automatic")),
            HIGH_CONTRAST: ShortChoice(self.tr("High contrast")),
        }
        self.accents = Accents()
        self.picture = QuietButton(self.tr("Choose a picture …"), desk=True)
        self.without = QuietButton(self.tr("Show Rapport’s mark again"), desk=True)
        self._logo_status = Text("", "desk_body")
        self.motions = {False: ShortChoice(self.tr("Calm")), True: ShortChoice(self.tr("None"))}
        self.sizes = {
            percent: ShortChoice(self.tr("{percent} %").format(percent=percent)) for percent in TEXT_SIZES
        }
        self.hands = {False: ShortChoice(self.tr("Right")), True: ShortChoice(self.tr("Left"))}
        self.preview = LookPreview()
        self.on = PrimaryButton(self.tr("Keep this look"), desk=True)
        self._lay_out()
        self._connect()
        self.show_look(self._kept, "", self._wishes)

    def _lay_out(self) -> None:
        add = self.content.addWidget
        add(labelled(self.tr("Name of the practice"), self.name))
        add(self._choices(self.tr("Colours"), self.themes))
        add(Text(self.tr("Accent"), "desk_strong"))
        add(self.accents)
        add(Text(self.tr("Logo"), "desk_strong"))
        add(self._logo_status)
        add(SideBySide(None, self.picture, self.without))
        add(self._choices(self.tr("Size of the text"), self.sizes))
        motions = self._choices(self.tr("Motion when a page changes"), self.motions)
        hands = self._choices(self.tr("Buttons to go on"), self.hands)
        add(SideBySide(None, motions, hands, shared=True))
        add(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.beside.insertWidget(2, self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.beside.setSpacing(current_theme().space.wide)
        in_order(self._controls())

    def _choices(self, words: str, rows: Mapping[Any, ShortChoice]) -> QWidget:
        """Give rows of which one is chosen, beside each other; a screen reader hears what they are about."""
        group = QButtonGroup(self)
        self._groups.append(group)
        for row in rows.values():
            group.addButton(row)
            row.setAccessibleName(f"{words}: {row.accessibleName()}")
            row.clicked.connect(self._changed)
        block = QWidget()
        lines = QVBoxLayout(block)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(current_theme().space.tight)
        lines.addWidget(Text(words, "desk_strong"))
        lines.addWidget(SideBySide(None, *rows.values(), shared=True, narrow=_LINE))
        return block

    def _controls(self) -> tuple[QWidget, ...]:
        accents = self.accents
        return (
            *(self.back, self.name, *self.themes.values()),
            *(*accents.controls(), accents.field, accents.take, self.picture, self.without),
            *(*self.sizes.values(), *self.motions.values(), *self.hands.values(), self.on),
        )

    def _connect(self) -> None:
        self.name.textEdited.connect(self._changed)
        self.accents.changed.connect(self._changed)
        self.picture.clicked.connect(self.picture_asked)
        self.without.clicked.connect(self._drop_logo)
        self.on.clicked.connect(self._give)

    def show_look(self, look: PracticeLook, name: str, wishes: Wishes) -> None:
        """Choose what holds now; ``wishes`` are the system's, for what follows it."""
        self._kept, self._wishes = look, wishes
        self.name.setText(name)
        self.themes[look.theme].setChecked(True)
        self.accents.show_accent(look.accent)
        self.motions[look.still].setChecked(True)
        self.sizes[look.text_percent].setChecked(True)
        self.hands[look.left_handed].setChecked(True)
        self.show_logo(look.logo)

    def show_logo(self, logo: bytes) -> None:
        """Show this picture in the place of the one before."""
        self._logo = logo
        self.without.setVisible(bool(logo))
        self._logo_status.setText(
            self.tr("Your picture is shown on the welcome page.")
            if logo
            else self.tr("The welcome page shows Rapport’s mark.")
        )
        self._changed()

    def show_unfit(self, sentence: str, proposal: str) -> None:
        """Say why a colour is not taken, and offer a shade that is."""
        self.show_trouble(sentence)
        self.accents.propose(proposal)
        self.lead_to(self.accents.take if proposal else self.accents.field, self.accents)

    def chosen(self) -> PracticeLook:
        """Give the look that is chosen, its accent as it was typed."""
        return replace(
            self._kept,
            theme=_checked(self.themes),
            accent=self.accents.accent(),
            logo=self._logo,
            still=_checked(self.motions),
            text_percent=_checked(self.sizes),
            left_handed=_checked(self.hands),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the column, or where the page is narrow above what is chosen."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE * current_theme().text_scale
        beside = self.beside.indexOf(self.preview) >= 0
        if wide and not beside:
            self.content.removeWidget(self.preview)
            self.beside.insertWidget(2, self.preview, 0, Qt.AlignmentFlag.AlignTop)
        elif beside and not wide:
            self.beside.removeWidget(self.preview)
            self.content.insertWidget(1, self.preview, 0, Qt.AlignmentFlag.AlignHCenter)

    def _changed(self) -> None:
        look = self.chosen()
        if look.accent:
            try:
                look = replace(look, accent=checked_accent(look.accent))
            except UnfitAccent:  # said when it shall be kept: somebody is still typing
                look = replace(look, accent=self._readable)
        self._readable = look.accent
        self.preview.show_look(look, self.name.text(), self._wishes)

    def _drop_logo(self) -> None:
        self.show_logo(b"")
        self.picture.setFocus()

    def _give(self) -> None:
        self.look_given.emit(self.chosen(), self.name.text())


def _checked(rows: Mapping[Value, ShortChoice]) -> Value:
    return next(value for value, row in rows.items() if row.isChecked())
