"""Choosing a file or a folder: set-up and the therapist's view alone; a client never meets a file dialog.

The dialog is Qt's own on every platform: it wears the theme, stays inside the program, and the keys that
lock the view work in it too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ui.widgets.sticks import Stick, sticks
from ui.widgets.watch import AS_THE_SYSTEM_DOES

LOCK_KEYS = ("Esc", "Ctrl+L")
Choose = Callable[[QWidget, str], str]
"""Takes what the dialog belongs to and a suggested name; gives a path, or nothing where none was chosen."""

translate = QCoreApplication.translate


class ChoosingDialog(QFileDialog):
    """Asks for a place.

    Signals:
        lock_asked: one of the keys that lock was pressed; the dialog is gone.
    """

    lock_asked = Signal()

    def __init__(self, parent: QWidget, title: str, start: Path) -> None:
        """Prepare to ask, from ``start`` on."""
        super().__init__(parent, title, str(start))
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFilter(QDir.Filter.AllDirs | QDir.Filter.Files | QDir.Filter.NoDotAndDotDot)
        places = [Path.home(), *(stick.path for stick in sticks())]
        self.setSidebarUrls([QUrl.fromLocalFile(str(place)) for place in places])
        self.setViewMode(QFileDialog.ViewMode.List)
        self.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Choosing", "Folder"))
        self.setLabelText(QFileDialog.DialogLabel.FileName, translate("Choosing", "Name"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, translate("Choosing", "Kind"))
        self.setLabelText(QFileDialog.DialogLabel.Reject, translate("Choosing", "Cancel"))
        window = parent.window()
        self.resize(min(window.width() * 9 // 10, 1100), min(window.height() * 8 // 10, 760))
        for keys in LOCK_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._lock)

    def chosen(self) -> str:
        """Ask; give the path, or nothing. Folders open by a double click, as nowhere else in Rapport."""
        before = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(AS_THE_SYSTEM_DOES)
        accepted = self.exec() == QDialog.DialogCode.Accepted
        QApplication.setDoubleClickInterval(before)
        return self.selectedFiles()[0] if accepted and self.selectedFiles() else ""

    def _lock(self) -> None:
        self.reject()
        self.lock_asked.emit()


def to_save(parent: QWidget, name: str) -> str:
    """Ask where to save a file that is called ``name`` unless the person calls it otherwise."""
    dialog = _dialog(parent, translate("Choosing", "Save as"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Choosing", "Save"))
    dialog.selectFile(name)
    return _ended(dialog)


def to_open(parent: QWidget, name: str) -> str:
    """Ask which file to open; only files that match the pattern ``name`` are shown."""
    dialog = _dialog(parent, translate("Choosing", "Choose a file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(name)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Choosing", "Open"))
    return _ended(dialog)


def folder(parent: QWidget, _name: str = "") -> str:
    """Ask for a folder."""
    dialog = _dialog(parent, translate("Choosing", "Choose a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Choosing", "Choose"))
    return _ended(dialog)


def _dialog(parent: QWidget, title: str) -> ChoosingDialog:
    found = sticks()
    dialog = ChoosingDialog(parent, title, found[0].path if found else Path.home())
    lock = getattr(parent.window(), "lock", None)
    if lock is not None:
        dialog.lock_asked.connect(lock)
    return dialog


def _ended(dialog: ChoosingDialog) -> str:
    chosen = dialog.chosen()
    dialog.deleteLater()
    return chosen


@dataclass(frozen=True, slots=True)
class Chooser:
    """How pages ask for places; tests answer by themselves.

    Attributes:
        to_save: asks where to save a file.
        to_open: asks which file to open.
        folder: asks for a folder.
        sticks: tells which sticks are in.
    """

    to_save: Choose = to_save
    to_open: Choose = to_open
    folder: Choose = folder
    sticks: Callable[[], tuple[Stick, ...]] = sticks
