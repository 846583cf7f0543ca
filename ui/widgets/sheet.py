"""The style sheet's text; ``ui.widgets.theme`` fills in colours and sizes."""

from string import Template
from typing import Final

SHEET: Final = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[role="page"], QScrollArea, QWidget[role="scrolled"] { background: $paper; }
QScrollArea { border: none; }
QFrame[role="card"] { background: $surface; border: ${shape_line}px solid $line;
    border-radius: ${shape_radius}px; }
QFrame[role="notice"] { background: $sand; border: none; border-radius: ${shape_small_radius}px; }
QFrame[role="warning"] { background: $clay_soft; border: ${shape_line}px solid $clay;
    border-radius: ${shape_small_radius}px; }
QFrame[role="rule"] { background: $line; max-height: 1px; border: none; }

QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display_px}px; font-weight: $display_weight; }
QLabel[role="question"] { font-size: ${question_px}px; font-weight: $question_weight; }
QLabel[role="body"] { font-size: ${body_px}px; }
QLabel[role="soft"] { font-size: ${body_px}px; color: $ink_soft; }
QLabel[role="strong"] { font-size: ${strong_px}px; font-weight: $strong_weight; }
QLabel[role="small"] { font-size: ${small_px}px; color: $ink_soft; }
QLabel[role="desk_title"] { font-size: ${desk_title_px}px; font-weight: $desk_title_weight; }
QLabel[role="desk_heading"] { font-size: ${desk_heading_px}px; font-weight: $desk_heading_weight; }
QLabel[role="desk_body"] { font-size: ${desk_body_px}px; }
QLabel[role="desk_strong"] { font-size: ${desk_strong_px}px; font-weight: $desk_strong_weight; }
QLabel[role="desk_soft"] { font-size: ${desk_body_px}px; color: $ink_soft; }
QLabel[role="desk_small"] { font-size: ${desk_small_px}px; color: $ink_soft; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: $surface; color: $ink; font-size: ${desk_body_px}px;
    border: ${shape_edge}px solid $edge; border-radius: ${shape_small_radius}px;
    padding: 6px 12px; min-height: ${field_px}px;
    selection-background-color: $pine; selection-color: $on_pine; placeholder-text-color: $ink_soft;
}
QDateEdit QLineEdit, QDateEdit QLineEdit:focus {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QPlainTextEdit[role="comment"] { font-size: ${body_px}px; border-radius: ${shape_radius}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border: ${shape_chosen_edge}px solid $focus; padding: 5px 11px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $sand; color: $ink_soft; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox QAbstractItemView, QMenu {
    background: $surface; color: $ink; border: 1px solid $edge;
    selection-background-color: $pine; selection-color: $on_pine;
}
QCheckBox, QRadioButton { font-size: ${desk_body_px}px; spacing: 12px; min-height: ${shape_desk_target}px; }
QCheckBox::indicator { width: 22px; height: 22px; border: 2px solid $edge; border-radius: 6px;
    background: $surface; }
QCheckBox::indicator:checked { background: $pine; border-color: $pine; }

QAbstractItemView { background: $surface; alternate-background-color: $paper; color: $ink;
    font-size: ${desk_body_px}px; border: ${shape_line}px solid $line; border-radius: ${shape_small_radius}px;
    selection-background-color: $pine_soft; selection-color: $ink; outline: none; gridline-color: $line; }
QHeaderView::section { background: $sand; color: $ink; border: none; padding: 8px 12px;
    font-size: ${desk_small_px}px; font-weight: 600; }
QTabWidget::pane { border: none; border-top: 2px solid $line; }
QTabBar { background: $paper; }
QTabBar::tab { background: transparent; color: $ink_soft; font-size: ${desk_body_px}px; font-weight: 600;
    padding: 10px 20px; min-height: 24px; border: none; border-bottom: 4px solid transparent; }
QTabBar::tab:selected { color: $pine; border-bottom-color: $pine; }
QTabBar::tab:hover { background: $pine_soft; }

QScrollBar:vertical { background: $sand; width: 28px; border-radius: 10px; margin: 0 4px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 10px; min-height: 64px; }
QScrollBar:horizontal { background: $sand; height: 20px; border-radius: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 10px; min-width: 64px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: $paper; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px;
    font-size: ${desk_small_px}px; }
QDialogButtonBox QPushButton { background: $surface; border: ${shape_edge}px solid $edge; padding: 0 16px;
    border-radius: ${shape_small_radius}px; min-height: 40px; font-weight: 600;
    font-size: ${desk_body_px}px; }
QDialogButtonBox QPushButton:hover { background: $pine_soft; }
QDialogButtonBox QPushButton:focus { border-color: $focus; }
QDialogButtonBox QPushButton:disabled { background: $sand; color: $ink_soft; }
QFileDialog QToolButton { min-width: 40px; min-height: 40px; }
QProgressBar { background: $sand; border: none; border-radius: 6px; min-height: 12px; max-height: 12px; }
QProgressBar::chunk { background: $pine; border-radius: 6px; }
""")
