"""The page "My practice": what the own caseload says, without any client's name, for supervision."""

from PySide6.QtCore import Qt, Signal

from ui.printing.supervision_sheet import Overview, Part
from ui.therapist.own.strip import StripLine
from ui.therapist.section import Section
from ui.therapist.subpage import SubPage
from ui.widgets.controls import PrimaryButton, Text
from ui.widgets.tab_order import in_order
from ui.widgets.words import straight


class _PartCard(Section):
    """One part of the overview; its labels and lines are used again."""

    def __init__(self, title: str) -> None:
        """Make an empty one."""
        super().__init__(title)
        self.sentences: list[Text] = []
        self.lines: list[StripLine] = []
        self.scale = StripLine()
        self.rows.addWidget(self.scale)

    def show_part(self, part: Part) -> None:
        """Show a part."""
        while len(self.sentences) < len(part.sentences):
            self.sentences.append(Text("", "desk_body" if not self.sentences else "desk_soft"))
            self.rows.insertWidget(len(self.sentences), self.sentences[-1])
        while len(self.lines) < len(part.lines):
            self.lines.append(StripLine())
            self.rows.insertWidget(self.rows.count() - 1, self.lines[-1])
        for place, label in enumerate(self.sentences):
            label.setText(part.sentences[place] if place < len(part.sentences) else "")
            label.setVisible(place < len(part.sentences))
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(part.lines))
            if place < len(part.lines):
                line.show_line(part.lines[place])
        spans = [line.span for line in part.lines if line.span is not None]
        self.scale.setVisible(bool(spans))
        if spans:
            self.scale.show_scale(spans[0].begins, spans[0].ends)


class MyPracticePage(SubPage):
    """Shows figures across the own clients.

    Signals:
        save_asked: save them as a page to print.

    Attributes:
        introduction: whose clients, and how many.
        parts: a card each.
        note: what the figures are not.
        save: the button.
    """

    save_asked = Signal()

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(self.tr("My practice"), self.tr("Practice"))
        self.introduction, self.note = Text("", "desk_body"), Text("", "desk_soft")
        self.parts: list[_PartCard] = []
        self.content.addWidget(self.introduction)
        self._before_end = 2
        self.save = PrimaryButton(self.tr("Save for supervision (PDF)"), desk=True)
        words = self.tr(
            "The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, "
            "open it on another computer."
        )
        self.content.addWidget(self.note)
        self.content.addWidget(Text(words, "desk_soft"))
        self.content.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        in_order((self.back, self.save, self._overflow.more))
        self.save.clicked.connect(self.save_asked)

    def show_overview(self, overview: Overview) -> None:
        """Show the figures."""
        self.introduction.setText(overview.introduction)
        self.note.setText(overview.note)
        while len(self.parts) < len(overview.parts):
            self.parts.append(_PartCard(overview.parts[len(self.parts)].title))
            self.content.insertWidget(self._before_end, self.parts[-1])
            self._before_end += 1
        for card, part in zip(self.parts, overview.parts, strict=True):
            card.show_part(part)

    def tell_saved(self, where: str) -> None:
        """Say where the file is."""
        self.tell(self.tr("Saved to {file}.").format(file=straight(where)))
