"""What every client page has: margins that suit the screen, content that never clips, a foot for ways on."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.controls import Page, PlainButton
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import Theme, current_theme
from ui.widgets.told import in_reading_order

_LOW = 700  # px: a page below this height has smaller gaps
_NARROW = 1100  # px: a page below this width has narrower margins
_WIDEST = 1360  # px at 100 %: on a wide screen nobody has to look from one end to the other


class EaseButton(PlainButton):
    """Leads to the page where this page is made easier to read: "Aa", which needs no words."""

    def __init__(self) -> None:
        """Make the button; it is at the same place on every page of its kind."""
        super().__init__()
        self._say_words()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        self.setText(self.tr("Aa"))  # two letters of the script that is read here
        self.setAccessibleName(self.tr("Make this page easier to read"))


class ClientPage(Page):
    """A page with ``content`` (a vertical layout) and ``foot`` (the ways on, in the direction of reading).

    Signals:
        ease_wanted: the person wants to make the pages easier to read.

    Attributes:
        ease: the way there, on the pages that have one.
        takes_scans: a scanner may type a code here; elsewhere what it types is kept away.
        is_lent: the therapist's window lies above this page, which then does not come to the front.
    """

    ease_wanted = Signal()
    takes_scans = False
    is_lent = False

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        self.ease: EaseButton | None = None
        self._fitted_to: Theme | None = None
        super().__init__(parent)
        self._ordered = False
        self._aside: QWidget | None = None
        space = current_theme().space
        inside = Content()
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(space.base)
        self.overflow = Overflow(inside)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(space.base)
        self.rows.addWidget(self.overflow, 1)
        self.rows.addLayout(self.foot)

    def make_ease(self) -> EaseButton:
        """Make the way to what is easier to read; the page puts it in its place."""
        self.ease = EaseButton()
        self.ease.clicked.connect(self.ease_wanted)
        return self.ease

    def put_aside(self, control: QWidget) -> None:
        """Put a small control into the foot, behind the way back and before what leads on."""
        gap = next((place for place in range(self.foot.count()) if self.foot.stretch(place)), None)
        if gap is None:
            self.foot.addWidget(control)
            self.foot.addStretch(1)
        else:
            self.foot.insertWidget(gap, control)
        self._aside = control
        self._ordered = False
        self.order_tabs(*self._behind_aside())

    @property
    def aside_width(self) -> int:
        """The width in the foot that the small control takes, with its gap; 0 without one."""
        if self._aside is None or self._aside.isHidden():
            return 0
        return self._aside.sizeHint().width() + self.foot.spacing()

    def _behind_aside(self) -> list[QWidget]:
        items = filter(None, map(self.foot.itemAt, range(self.foot.count())))
        widgets = [widget for widget in (item.widget() for item in items) if widget is not None]
        return [] if self._aside is None else widgets[widgets.index(self._aside) + 1 :]

    def enter(self) -> None:
        """Called each time the page is about to be shown: no control is focused, the top is in sight."""
        self.fit_to_theme()
        if not self._ordered:
            self._ordered = True
            in_reading_order(self)
        self.overflow.to_top()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def rehearse(self, size: QSize) -> None:
        """Be laid out and drawn once, unseen, so that the first showing is as quick as later ones.

        A page that makes controls for what it shows makes them here, shows nothing of anybody, and clears.
        """
        self.resize(size)
        self.grab()

    def clear(self) -> None:
        """Forget whatever belongs to one client; pages are made once and used for everybody."""

    def order_tabs(self, *controls: QWidget) -> None:
        """Let Tab come to ``controls`` in this order; those made later would otherwise come last."""
        in_turn = list(controls)
        if self._aside is not None:
            behind = self._behind_aside()
            place = next((n for n, one in enumerate(in_turn) if one in behind), len(in_turn))
            in_turn.insert(place, self._aside)
        for before, after in pairwise(in_turn):
            self.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suit everything to the screen."""
        super().resizeEvent(event)
        self._fitted_to = current_theme()
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Suit everything to another direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._fitted_to is not None:
            self.fit()

    def fit_to_theme(self) -> None:
        """Suit everything to the theme, if that is not the one that it was suited to."""
        if self._fitted_to is not None and self._fitted_to != current_theme():
            self._fitted_to = current_theme()
            self.fit()
            self.rows.activate()
            self.overflow.settle()

    def fit(self) -> None:
        """Suit margins and the ways on to screen and theme; a page adds what depends on them."""
        space = current_theme().space
        side = space.wide if self.width() < _NARROW else space.vast
        if self.low:
            side //= 2  # large text on a small screen: words need the room
        side = max(side, (self.width() - round(_WIDEST * current_theme().text_scale)) // 2)
        top = space.tight if self.low else space.wide
        self.rows.setContentsMargins(side, top, side, top)
        self.rows.setSpacing(space.tight if self.low else space.roomy)
        self.content.setSpacing(space.tight if self.low else space.base)
        self.foot.setSpacing(space.tight if self.low else space.base)
        self.foot.setDirection(self.handed)

    @property
    def handed(self) -> QBoxLayout.Direction:
        """The order in which the ways on stand: turned round for a left hand where reading runs to the right.

        Where it runs to the left, they stand on the left already.
        """
        directions = QBoxLayout.Direction
        turned = current_theme().left_handed and self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return directions.RightToLeft if turned else directions.LeftToRight

    @property
    def low(self) -> bool:
        """Tell whether height is scarce, for this size of text."""
        return self.height() < _LOW * current_theme().text_scale

    @property
    def cramped(self) -> bool:
        """Tell whether even what explains has to make room for what is needed."""
        return self.height() < _LOW / 2 * current_theme().text_scale

    @property
    def landscape(self) -> bool:
        """Tell whether the page is wider than high."""
        return self.width() > self.height()
