"""Everything that a person reads or hears went through translation, or is data.

The pages speak from a catalogue that the translation tools made out of the sources and that puts every
sentence in brackets: what stands outside of the brackets was never seen by a translator.
"""

import re

import pytest
from matplotlib.text import Text as PlotText
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QTabWidget, QWidget

from kiosk.demo.noting import all_words
from kiosk.languages import LANGUAGES
from kiosk.practice.settings.disclosure import PART_2_NOTICE
from kiosk.questionnaires.loading import builtin
from kiosk.store.folder import PracticeFolder
from kiosk.words import Phrase
from ui.therapist.plots.annotations import label_forms
from ui.therapist.plots.session_canvas import SessionCanvas
from ui.therapist.session_cursor import SessionCursor
from ui.widgets.language import speak
from ui.widgets.theme import LIGHT
from ui.widgets.words import told

BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
MARKED = "en_AU"  # the locale of the catalogue in brackets
LETTERS = re.compile(r"[^\W\d_]{2,}|[^\W\d_]")


def outside(text):
    """Give what stands outside of all brackets."""
    return BRACKETED.sub(" ", text)


class Data:
    """What need not be translated, and why."""

    def __init__(self, demo):
        asked = builtin()
        wording = {asked.title, asked.timeframe}
        wording |= {words for item in asked.items for words in (item.text, item.mirrored)}
        labels = {option.label for item in asked.items for option in item.options}
        locale, short = QLocale("en_AU"), QLocale.FormatType.ShortFormat
        self._known = {
            "Qt's own words, which it translates by its own catalogue": {"Scroll Left", "Scroll Right"},
            "the product's name": {"Rapport"},
            "a language, by its own name": {one.name for one in LANGUAGES},
            "a name that somebody gave": {
                "Linden Street",
                "Mara Weiss",
                "Newly Come",
                PracticeFolder(demo.folder).read_facts().name,
                *(one.name for one in demo.therapists),
                *(one.name for one in demo.clients),
            },
            "the questionnaire's own wording": wording | labels | {label.lower() for label in labels},
            "a colour, written as it is typed": {LIGHT.palette.rapport},
            "a month, written by the locale": {locale.monthName(n, short) for n in range(1, 13)},
            "a half of the day, written by the locale": {locale.amText(), locale.pmText()},
            "a unit of size, written by the locale": {"kB", "MB", "GB"},
            "a note that somebody wrote": {
                form for text in ("Something happened", *all_words()) for form in (text, *label_forms(text))
            },
            "a file that somebody chose": {"/media/BLUE/card.pdf"},
            "a statement in the language of the law": {PART_2_NOTICE.rstrip(".")},
        }

    def left(self, text, *more):
        """Give what of ``text`` is neither translated nor data."""
        rest = outside(text)
        known = {one for group in self._known.values() for one in group} | set(more)
        for datum in sorted(known, key=len, reverse=True):
            rest = re.sub(rf"(?<!\w){re.escape(datum)}(?!\w)", " ", rest)
        return LETTERS.search(rest) is not None


@pytest.fixture
def data(demo):
    return Data(demo)


@pytest.fixture
def painted(monkeypatch):
    """Collect every word that a page paints by itself."""
    words, paint = [], QPainter.drawText

    def note(painter, *arguments):
        if not is_matplotlibs(painter.device()):  # words of plots come with their figure, not line by line
            words.extend(one for one in arguments if isinstance(one, str))
        return paint(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", note)
    return words


def is_matplotlibs(device):
    return isinstance(device, QImage) and device.format() == QImage.Format.Format_RGBA8888


def words_of(window):
    """Give everything that a window says, with where it says it."""
    for widget in [window, *window.findChildren(QWidget)]:
        said = [
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle(),
        ]
        if isinstance(widget, (QLabel, QAbstractButton)):
            said.append(widget.text())
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QTabWidget):
            said += [widget.tabText(index) for index in range(widget.count())]
        if isinstance(widget, QListView):
            said += rows_of(widget.model())
        if isinstance(widget, SessionCanvas):
            lines = [text.get_text() for text in widget.figure.findobj(PlotText) if drawn(text)]
            said.append(" ".join(lines))  # a wrapped label is written line by line
        if isinstance(widget, SessionCursor):
            said += [widget._describe(index) for index in range(len(widget._places))]
        yield from ((type(widget).__name__, text) for text in said if text)


def drawn(text):
    """Axes keep artists of their own for ticks, which the plots switch off."""
    return text.get_visible() and (text.axes is None or (text.axes.get_visible() and text.axes.axison))


def rows_of(model):
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount()):
        yield from (model.data(model.index(row, 0), role) for role in roles)


def untranslated(states, data, painted, codes=lambda _window: ()):
    """Walk through all states; give what nobody could translate."""
    found, count = {}, 0
    for window in states:
        window.grab()
        said = [*words_of(window), *(("painted", text) for text in painted)]
        painted.clear()
        count += len(said)
        found |= {pair: None for pair in said if data.left(pair[1], *codes(window))}
    assert count > 200
    return list(found)


def test_the_check_itself_tells_words_from_data(data):
    assert data.left("Send")
    assert data.left("⟦Send⟧ now")
    assert data.left("⟦⟧Mara⟦ sends⟧")
    assert not data.left("⟦⟧Mara Weiss⟦ sends⟧ · 7 Mar")


def test_client_pages_say_nothing_that_a_translator_has_not_seen(marked, client_states, data, painted):
    assert untranslated(client_states(), data, painted) == []


def test_client_pages_say_everything_anew_when_the_language_changes(
    speak_here, marked_catalogues, client_states, data, painted
):
    """Made in English, then spoken to in brackets on every page, and back: no word stays behind."""
    left, count = {}, 0
    for window in client_states():
        speak(QApplication.instance(), QLocale(MARKED), marked_catalogues)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        painted.clear()
        window.grab()
        said = [*words_of(window), *(("painted", text) for text in painted)]
        left |= {pair: None for pair in said if data.left(pair[1])}
        speak_here("en")
        painted.clear()
        window.grab()
        back = [*words_of(window), *(("painted", text) for text in painted)]
        left |= {pair: None for pair in back if "⟦" in pair[1]}
        count += len(said)
    assert list(left) == []
    assert count > 200


def test_therapist_pages_say_nothing_that_a_translator_has_not_seen(marked, therapist_states, data, painted):
    def state_code(window):  # Crockford characters, so that they can be read out over the telephone
        inside = window.flow.inside
        codes = [inside.room.desk.state_code, inside.room.desk.last_state_code] if inside else []
        backups = [str(file) for file in inside.room.chooser.sticks()[0].path.iterdir()] if inside else []
        return [*codes, *(" ".join(code) for code in codes), *backups, *made(window)]

    seen = set()

    def made(window):  # a passphrase of five words and a recovery key are made to be written down
        inside = window.flow.inside
        if inside:
            seen.add(inside.practice.therapists.add.new.first.text())
            recovery = inside.practice.recovery._recovery
            groups = () if recovery is None else (*recovery.groups, recovery.fingerprint)
            seen.update(groups, map(" ".join, groups))
        return seen - {""}

    assert untranslated(therapist_states(), data, painted, state_code) == []


def test_setup_pages_say_nothing_that_a_translator_has_not_seen(marked, setup_states, data, painted):
    chosen = set()  # the window forgets at the end, while its pages still go

    def key(window):  # the passphrase, the recovery key, its fingerprint, and the file that the person chose
        recovery = window._answers.recovery
        groups = () if recovery is None else (*recovery.groups, recovery.fingerprint)
        chosen.update(groups, map(" ".join, groups), {window._chooser.to_save(window, "")})
        chosen.update({window.passphrase.new.first.text()} - {""})
        return chosen

    assert untranslated(setup_states(), data, painted, key) == []


def test_every_marked_sentence_of_the_core_is_looked_up_where_translators_find_it(marked, marked_sentences):
    assert len(marked_sentences) > 150
    for context, text in marked_sentences:
        values = dict.fromkeys(re.findall(r"\{(\w+)\}", text), 7)
        shown = told(Phrase(context, text), values)
        assert shown.startswith("⟦"), shown
        assert not LETTERS.search(outside(shown)), shown
