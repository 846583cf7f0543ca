"""The peer of every start: an empty window with a label, and nothing else."""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Empty(QWidget):
    """Ends its process once it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted_ns = 0
        QVBoxLayout(self).addWidget(QLabel("Rapport"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._note)

    def _note(self) -> None:
        self.painted_ns = self.painted_ns or time.monotonic_ns()
        self.close()


application = QApplication(sys.argv[:1])
window = Empty()
window.resize(1280, 800)
window.show()
application.exec()
with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  nothing more is imported here
    resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
print(json.dumps({"painted_ns": window.painted_ns, "resident_kib": resident}))  # noqa: T201
