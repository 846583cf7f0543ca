"""What can be pasted elsewhere: nothing that a client wrote, once the visit is over."""

from PySide6.QtGui import QClipboard, QGuiApplication


def take_copies_back() -> None:
    """Empty what others could paste, where it came from a field of this process."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
