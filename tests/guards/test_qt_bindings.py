"""The toolkit's bindings must not lose references: some builds abort after some thousand calls."""

import sys

from PySide6.QtWidgets import QLabel


def test_calls_into_qt_give_back_every_reference_to_none(qapp):
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("same")
    assert sys.getrefcount(None) > before - 100
    label.deleteLater()
