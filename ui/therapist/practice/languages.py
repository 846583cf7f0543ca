"""Which languages this practice speaks: a page with all of them, and a page for one."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal

from kiosk.languages import LANGUAGES, language
from kiosk.practice.settings.languages import PracticeLanguages
from ui.therapist.subpage import SubPage
from ui.widgets.controls import QuietButton, Text
from ui.widgets.dates import full_day
from ui.widgets.entry import EntryRow
from ui.widgets.language import system_language
from ui.widgets.tab_order import in_order


class LanguagesPage(SubPage):
    """A row a language, with what was decided about it.

    Signals:
        opened: the tag of a language to decide about.

    Attributes:
        entries: the rows, by tag.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        """Build a row for every language that Rapport speaks."""
        super().__init__(
            self.tr("Languages"),
            self.tr("Practice"),
            self.tr(
                "Clients choose among the offered languages before the first question. Every visit begins in "
                "the practice’s own language; this view speaks it too, from its next start."
            ),
        )
        self.entries: dict[str, EntryRow] = {}
        for one in LANGUAGES:
            row = EntryRow()
            row.title_language = one.tag
            row.show_entry(one.name, "")
            row.clicked.connect(self._row_clicked)
            self.entries[one.tag] = row
            self.content.addWidget(row)
        self.finish()
        in_order((self.back, *self.entries.values(), self._overflow.more))

    def show_languages(self, languages: PracticeLanguages) -> None:
        """Show what was decided."""
        begun_in = languages.begun_in(system_language())
        for tag, row in self.entries.items():
            offered = tag in languages.offered_on(system_language())
            parts = [self.tr("The practice’s own language")] if tag == begun_in else []
            parts.append(self.tr("Offered to clients") if offered else self.tr("Not offered to clients"))
            row.show_entry(language(tag).name, " · ".join((*parts, self._reviewed(languages, tag))))

    def _reviewed(self, languages: PracticeLanguages, tag: str) -> str:
        day = languages.reviewed.get(tag)
        if day is None:
            return self.tr("not reviewed by a native speaker")
        words = self.tr("reviewed by a native speaker, {date}")
        return words.format(date=full_day(QDate.fromString(day, Qt.DateFormat.ISODate), self.locale()))

    def _row_clicked(self) -> None:
        sender = self.sender()
        for tag, row in self.entries.items():
            if row is sender:
                self.opened.emit(tag)


class LanguagePage(SubPage):
    """What can be decided about one language; each tap holds at once.

    Signals:
        decided: what the practice decided now.

    Attributes:
        begin: every visit begins in it.
        offer: clients can choose it, or not any more.
        review: a native speaker has read it, or not after all.
    """

    decided = Signal(object)

    def __init__(self) -> None:
        """Build the page; ``show_language`` says which."""
        super().__init__("", self.tr("Languages"))
        self._languages = PracticeLanguages()
        self._tag = ""
        self._state = Text("", "desk_body")
        self.begin, self.offer, self.review = (QuietButton(desk=True) for _ in range(3))
        self.content.addWidget(self._state)
        for button in (self.begin, self.offer, self.review):
            self.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.begin.setText(self.tr("Begin every visit in this language"))
        self.begin.clicked.connect(self._begin_in_it)
        self.offer.clicked.connect(self._offer_it)
        self.review.clicked.connect(self._review_it)

    def show_language(self, languages: PracticeLanguages, tag: str) -> None:
        """Show what was decided about ``tag``."""
        self._languages, self._tag = languages, tag
        name = language(tag).name
        self.title.setText(name)
        self.name_page(name)
        own = tag == languages.begun_in(system_language())
        offered = tag in languages.offered_on(system_language())
        reviewed = tag in languages.reviewed
        self._state.setText(
            self.tr("A native speaker has read what Rapport says in this language.")
            if reviewed
            else self.tr(
                "These words were written with care, but not reviewed by a native speaker yet. Ask somebody "
                "who grew up with the language to go through the client’s pages, and note it here."
            )
        )
        self.begin.setEnabled(not own)
        self.offer.setEnabled(not own)
        self.offer.setText(
            self.tr("Do not offer it to clients any more") if offered else self.tr("Offer it to clients")
        )
        self.review.setText(
            self.tr("It was not reviewed after all")
            if reviewed
            else self.tr("A native speaker has reviewed it")
        )

    def tell_kept(self) -> None:
        """Say that it holds."""
        self.tell(self.tr("That holds from now on."))

    @property
    def tag(self) -> str:
        """The language that is shown."""
        return self._tag

    def _begin_in_it(self) -> None:
        self.decided.emit(self._languages.beginning_in(self._tag))

    def _offer_it(self) -> None:
        offered = self._tag in self._languages.offered_on(system_language())
        self.decided.emit(self._languages.offering(self._tag, offered=not offered))

    def _review_it(self) -> None:
        reviewed = self._tag in self._languages.reviewed
        self.decided.emit(self._languages.reviewing(self._tag, None if reviewed else self._today()))

    def _today(self) -> date:
        today = QDate.currentDate()
        return date(today.year(), today.month(), today.day())
