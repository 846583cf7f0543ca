"""What all three windows share: they fill the screen, and load only after their first paint."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.fonts import register_other_fonts
from ui.widgets.theme import set_role

TABLET: Final = QSize(1280, 800)


class ScreenWindow(QWidget):
    """A window on paper, without a menu. A subclass begins its work in ``begin``."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self._painted = False
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def begin(self) -> None:
        """Called once, when the first page is on the screen: only now anything heavy is loaded."""

    def present(self, *, windowed: bool = False) -> None:
        """Fill the screen without a frame; a plain window has a tablet's size, turned as the screen is."""
        screen = self.screen().geometry()
        if windowed:
            self.resize(TABLET.transposed() if screen.height() > screen.width() else TABLET)
            self.show()
            return
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        # Without a window manager full screen alone changes nothing.
        self.setGeometry(screen)
        self.showFullScreen()

    def _register_next(self) -> None:
        """Make one more family of fonts known a turn: the first page had all that it needs."""
        if next(self._fonts, None) is not None:
            QTimer.singleShot(0, self, self._register_next)
        else:
            self.update()  # a name in another script, on the first page already

    def _begin(self) -> None:
        from ui.widgets.spoken import speak_up  # noqa: PLC0415  after the first paint

        speak_up(self)
        self.begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; after the first time, begin."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin)
            self._fonts = register_other_fonts()
            QTimer.singleShot(0, self, self._register_next)
