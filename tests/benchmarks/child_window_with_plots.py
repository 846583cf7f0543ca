"""The peer of the bundle: what PyInstaller makes of an empty window that could plot, and nothing else."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


def plot(below: QWidget) -> None:
    """Put a plot into a window; nobody asks for it here, but it has to be packed."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    FigureCanvasQTAgg(Figure()).setParent(below)


application = QApplication(sys.argv[:1])
window = QWidget()
QVBoxLayout(window).addWidget(QLabel("Rapport"))
if "--plot" in sys.argv:
    plot(window)
window.resize(1280, 800)
window.show()
application.exec()
