"""What there is to look after in the practice: one row a subject, with how it stands."""

from PySide6.QtCore import Signal

from kiosk.languages import language
from kiosk.practice.settings.questions import PracticeQuestions
from ui.therapist.practice.state import MONTHS_OF_A_YEAR, PracticeState
from ui.therapist.subpage import SubPage
from ui.widgets.dates import full_date
from ui.widgets.entry import EntryRow
from ui.widgets.language import system_language
from ui.widgets.tab_order import in_order
from ui.widgets.words import told


class PracticePage(SubPage):
    """Shows the rows.

    Signals:
        mine_asked: to what the own caseload says.
        records_asked: to the state of the records and the log.
        backup_asked: to the backup.
        therapists_asked: to the colleagues.
        passphrase_asked: to the own passphrase.
        recovery_asked: to a new recovery key.
        keeping_asked: to how long answers are kept.
        look_asked: to how the clients' pages look.
        languages_asked: to the languages.
        questions_asked: to what clients are asked.
        times_asked: to when a visit ends and these pages lock.
        disclosure_asked: to the notice on saved files.
        former_asked: to the clients who have left.

    Attributes:
        mine: what the own caseload says; not for whoever signed in with the recovery key. Above the rest.
        records: the rows, in this order.
        backup: the second.
        therapists: the third.
        passphrase: the fourth; not for whoever signed in with the recovery key.
        recovery: the fifth.
        keeping: the sixth.
        look: the seventh.
        languages: the eighth.
        questions: the ninth.
        times: the tenth.
        disclosure: the eleventh.
        former: the last; hidden while nobody has left.
    """

    mine_asked = Signal()
    records_asked = Signal()
    backup_asked = Signal()
    therapists_asked = Signal()
    passphrase_asked = Signal()
    recovery_asked = Signal()
    keeping_asked = Signal()
    look_asked = Signal()
    languages_asked = Signal()
    questions_asked = Signal()
    times_asked = Signal()
    disclosure_asked = Signal()
    former_asked = Signal()

    def __init__(self) -> None:
        """Build the rows; how things stand is shown by ``show_state``."""
        super().__init__(
            self.tr("Practice"),
            self.tr("All clients"),
            self.tr(
                "Name, look, languages, questions and the time of a visit reach your further kiosks with the "
                "next list of clients that you bring them."
            ),
        )
        self.mine = EntryRow(
            self.tr("My practice"), self.tr("What your clients’ answers say together, without names.")
        )
        self.records = EntryRow(self.tr("Records"))
        self.backup = EntryRow(self.tr("Backup"))
        self.therapists = EntryRow(self.tr("Therapists"))
        self.passphrase = EntryRow(self.tr("My passphrase"), self.tr("Change what you unlock with."))
        self.recovery = EntryRow(
            self.tr("Recovery key"), self.tr("Make a new one when it is lost or somebody saw it.")
        )
        self.keeping = EntryRow(self.tr("Keeping"))
        self.look = EntryRow(self.tr("Look"), self.tr("Name, colours, logo and size of the clients’ pages."))
        self.languages = EntryRow(self.tr("Languages"))
        self.questions = EntryRow(self.tr("Questions"))
        self.times = EntryRow(
            self.tr("Times"), self.tr("When a visit ends by itself, and when these pages lock.")
        )
        self.disclosure = EntryRow(self.tr("Notice on saved files"))
        self.former = EntryRow(self.tr("Clients who have left"))
        self._rows: list[EntryRow] = []
        self._has_kiosks = False
        for row, asked in (
            (self.mine, self.mine_asked),
            (self.records, self.records_asked),
            (self.backup, self.backup_asked),
            (self.therapists, self.therapists_asked),
            (self.passphrase, self.passphrase_asked),
            (self.recovery, self.recovery_asked),
            (self.keeping, self.keeping_asked),
            (self.look, self.look_asked),
            (self.languages, self.languages_asked),
            (self.questions, self.questions_asked),
            (self.times, self.times_asked),
            (self.disclosure, self.disclosure_asked),
            (self.former, self.former_asked),
        ):
            row.clicked.connect(asked)
            self.content.addWidget(row)
            self._rows.append(row)
        self._show_rows(shown=False)
        self.finish()
        in_order((self.back, *self._rows))

    def enter(self) -> None:
        """Show no row before it says how things stand: what it says decides where the others are."""
        super().enter()
        self._show_rows(shown=False)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong; the rows lead on all the same."""
        super().show_trouble(sentence)
        self._show_rows(shown=True)

    def _show_rows(self, *, shown: bool) -> None:
        self.sentence.setVisible(shown and self._has_kiosks)
        for row in self._rows:
            row.setVisible(shown)

    def show_state(self, state: PracticeState) -> None:
        """Show how things stand."""
        self._has_kiosks = state.kiosks > 0
        self._show_rows(shown=True)
        self._show_records(state)
        self._show_backup(state)
        self.therapists.show_entry(self.tr("Therapists"), ", ".join(state.therapists))
        self.passphrase.setVisible(not state.with_recovery)
        self.mine.setVisible(not state.with_recovery)
        self.keeping.show_entry(self.tr("Keeping"), self._keeping(state.retention_months))
        own = language(state.languages.begun_in(system_language())).name
        words = self.tr("Every visit begins in: {language}").format(language=own)
        self.languages.show_entry(self.tr("Languages"), words)
        self.questions.show_entry(self.tr("Questions"), self._questions(state.questions))
        words = self.tr("42 CFR part 2") if state.disclosure.part_2 else self.tr("None.")
        self.disclosure.show_entry(self.tr("Notice on saved files"), words)
        self.former.show_entry(
            self.tr("Clients who have left"), self.tr("%n client(s)", "", len(state.former))
        )
        self.former.setVisible(bool(state.former))
        self._overflow.settle()

    def _show_records(self, state: PracticeState) -> None:
        if state.findings:
            words = self.tr("%n thing(s) to look at", "", state.findings)
        else:
            words = self.tr("All that was checked is as Rapport wrote it.")
        self.records.show_entry(self.tr("Records"), words, urgent=bool(state.findings))

    def _show_backup(self, state: PracticeState) -> None:
        if state.backup_due is not None:
            words = told(state.backup_due.phrase, state.backup_due.values)
        elif state.last_backup is not None:
            date = full_date(state.last_backup.ms, self.locale())
            words = self.tr("The last one is from {date}.").format(date=date)
        else:
            words = self.tr("There is none yet.")
        self.backup.show_entry(self.tr("Backup"), words, urgent=state.backup_due is not None)

    def _questions(self, questions: PracticeQuestions) -> str:
        whole, short = self.tr("All questions are asked."), self.tr("The short form is asked.")
        asked, more = short if questions.short_form else whole, self.tr("Clients can add own words.")
        return f"{asked} {more}" if questions.comment else asked

    def _keeping(self, months: int | None) -> str:
        if months is None:
            return self.tr("All answers are kept.")
        if months % MONTHS_OF_A_YEAR == 0:
            return self.tr("Answers are kept for %n year(s).", "", months // MONTHS_OF_A_YEAR)
        return self.tr("Answers are kept for %n month(s).", "", months)
