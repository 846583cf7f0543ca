"""Long work: how far it is, in words and as a bar, and a way to stop it."""

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy

from kiosk.errors import Refused
from kiosk.words import phrase
from ui.widgets.controls import Card, QuietButton, Text
from ui.widgets.work import Worker

_TOLD_EVERY_SECONDS: Final = 0.05
_FEW_SECONDS: Final = 10
_MINUTE: Final = 60
_STEPS: Final = 1000  # bytes of a large practice do not fit into Qt's numbers


class Stopped(Refused):
    """The person stopped the work; it left nothing behind."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(phrase("errors", "Stopped. Nothing was changed."))


class Progress:
    """What long work in the background calls as it goes: ``progress(done, total)``.

    It raises ``Stopped``, or what else was asked for, there once ``stop`` was called here.
    """

    def __init__(
        self, worker: Worker, show: Callable[[int, int], None], refusal: Callable[[], Refused] = Stopped
    ) -> None:
        """Have ``show(done, total)`` called on the interface thread, some twenty times a second.

        ``refusal`` makes what is raised.
        """
        self._worker, self._show, self._refusal = worker, show, refusal
        self._stopped = threading.Event()
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Note how far the work is.

        Raises:
            Refused: the work is to end.
        """
        if self._stopped.is_set():
            raise self._refusal()
        now = time.monotonic()
        if now - self._told >= _TOLD_EVERY_SECONDS or done >= total:
            self._told = now
            self._worker.post(partial(self._show, done, total))

    def stop(self) -> None:
        """End the work at its next step."""
        self._stopped.set()


class Busy(Card):
    """A card with what is being done, a bar, and a button that stops it.

    Signals:
        stop_asked: end it.

    Attributes:
        bar: how far it is.
        stop: the button.
    """

    stop_asked = Signal()

    def __init__(self, words: str) -> None:
        """Make a hidden card that says ``words``."""
        super().__init__()
        self._words = Text(words, "desk_strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stop = QuietButton(self.tr("Stop"), desk=True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.stop)
        self._far = Text("", "desk_body")
        self._far.hide()
        self.rows.addWidget(self._words)
        self.rows.addWidget(self.bar)
        self.rows.addWidget(self._far)
        self.rows.addLayout(foot)
        self.hide()
        self.stop.clicked.connect(self._stop)

    def begin(self) -> None:
        """Show the card; nobody knows yet how much there is to do."""
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        show_on(self.bar, done, total)

    def tell(self, sentence: str) -> None:
        """Say how far it is in words as well; empty to say nothing."""
        self._far.setText(sentence)
        self._far.setVisible(bool(sentence))

    def time_left(self, seconds: float | None) -> str:
        """Say how long the work is going to last; empty while nobody can tell."""
        if seconds is None:
            return ""
        if seconds <= _FEW_SECONDS:
            return self.tr("A few seconds left.")
        if seconds <= _MINUTE:
            return self.tr("Less than a minute left.")
        return self.tr("About %n minutes left.", "", -(-int(seconds) // _MINUTE))

    def far(self) -> str:
        """Give the words that say how far it is."""
        return self._far.text()

    def end(self) -> None:
        """Hide the card."""
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_asked.emit()


def show_on(bar: QProgressBar, done: int, total: int) -> None:
    """Show on ``bar`` how far some work is, in whatever it counts."""
    bar.setRange(0, _STEPS)
    bar.setValue(round(_STEPS * done / total) if total else _STEPS)
