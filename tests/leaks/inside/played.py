"""A hand on the pages of this process: does what a test asks for over a wire, with real input events."""

import ctypes
import json
import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QClipboard, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from ui.tour.hand import Hand, TourStopped
from ui.widgets.theme import current_theme

WAYS_DOWN = {
    "SIGSEGV": partial(ctypes.string_at, 0),
    "SIGKILL": partial(os.kill, os.getpid(), signal.SIGKILL),
    "abort": os.abort,
    "exit": partial(os._exit, 3),
    "endless loop": partial(any, iter(int, 1)),
    "endless wait": partial(time.sleep, 1e6),
}
CLIPBOARD, SELECTION = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection
WINDOWS = {"kiosk": "KioskWindow", "view": "TherapistWindow", "setup": "SetupWindow"}
LONGEST_SURVEY = 20


def run(role, wires, run_pages):
    """Run the pages as the product does, and obey the wire meanwhile."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    wire = Wire(Path(wires), role, PLAYERS[role](application, WINDOWS[role]))
    try:
        return run_pages()
    finally:
        wire.close()


class Wire:
    """Two named pipes: acts come in one line each, and each is answered by one line."""

    def __init__(self, folder, role, player):
        self._player = player
        # Both ways at once: opening waits for nobody, and nobody's leaving ends it.
        self._orders = os.open(folder / f"{role}.orders", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        self._answers = os.open(folder / f"{role}.answers", os.O_RDWR | os.O_CLOEXEC)
        self._notifier = QSocketNotifier(self._orders, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        self._tell({"pid": os.getpid()})

    def close(self):
        self._notifier.setEnabled(False)

    def _read(self):
        self._notifier.setEnabled(False)  # the hand lets events run
        for line in os.read(self._orders, 65536).splitlines():
            order = json.loads(line)
            act, arguments = order.pop("act"), order
            try:
                told = {"done": getattr(self._player, act)(**arguments)}
            except Exception as fault:  # noqa: BLE001  whoever waits for the answer has to hear of it
                told = {"stopped": repr(fault)}
            self._tell(told)
        self._notifier.setEnabled(True)

    def _tell(self, message):
        os.write(self._answers, json.dumps(message).encode() + b"\n")


class Player:
    """What all pages have in common."""

    def __init__(self, application, kind):
        self._application, self._kind = application, kind
        self._hand = None

    @property
    def window(self):
        found = [one for one in self._application.topLevelWidgets() if type(one).__name__ == self._kind]
        return found[0] if found else None

    @property
    def hand(self):
        if self._hand is None:
            self._hand = Hand(self.window)
        return self._hand

    def go(self, control, shown):
        """Tap, as soon as taps are taken, and wait for a page or a field."""
        self.hand.pause(current_theme().durations.settle + 20)
        self.hand.tap(control)
        self.hand.wait(f"{type(shown).__name__} after a tap", shown.isVisible)

    def insist(self, control, holds):
        """Tap until it took: on a busy machine a page may still be laid out under the finger."""
        for _ in range(10):
            self.hand.pause(300)
            if holds():
                return
            self.hand.tap(control)
            for _ in range(40):
                if not holds():
                    self.hand.pause(50)
        raise TourStopped(f"{control.text()!r} was tapped in vain")

    def fill(self, field, text):
        """Type as an input method does: letters beyond ASCII have no key of their own."""
        field.setFocus()
        field.clear()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)

    def raise_soon(self, message):
        """A fault of the product in an event to come, with data in its words."""

        def fail():
            private = message
            raise RuntimeError(private)

        QTimer.singleShot(100, self.window, fail)


class KioskPlayer(Player):
    """A client, and whoever taps "Therapist"."""

    def begin(self, code):
        """Come in with a code, up to the first question."""
        pages = self.window.pages
        self.hand.wait("the practice to be open", lambda: self.window.flow.ready)
        self.go(pages.welcome.begin, pages.code)
        self.hand.pause(current_theme().durations.settle + 20)
        self.hand.type(code)
        self.hand.wait("the code to be taken", pages.notice.isVisible)
        self.go(pages.notice.agree, pages.question)

    def answer(self, cards):
        """Tap one card a question (None: skip), up to the page that shows them all."""
        pages, shown = self.window.pages, []
        self.window.page_shown.connect(shown.append)
        for card in cards:
            self.hand.wait("a question", pages.question.isVisible)
            self._answer_one(card, shown)
        self.window.page_shown.disconnect(shown.append)
        self.hand.wait("the answers to be shown", pages.check.isVisible)

    def _answer_one(self, card, shown):
        """Tap until the next page comes: a busy machine takes some taps for too quick ones."""
        question, durations = self.window.pages.question, current_theme().durations
        shown.clear()
        while not shown:
            self.hand.pause(durations.settle + 40)
            self.hand.tap(question.skip if card is None else question.answers.cards()[card])
            for _ in range(40):
                if not shown:
                    self.hand.pause(50)

    def write(self, letters):
        """Write into the box for own words, key by key, and come back to the page before sending.

        The words come as numbers: in one piece they would be in this process's memory because of the wire.
        """
        pages = self.window.pages
        self.go(pages.check.comment, pages.comment)
        pages.comment.box.setFocus()
        for letter in letters:
            self.hand.type(chr(letter))
        self.hand.wait("the words", lambda: pages.comment.is_written)
        self.go(pages.comment.finished, pages.check)

    def send(self):
        """Send, and leave the thank-you page."""
        pages = self.window.pages
        self.go(pages.check.send, pages.thanks)
        self.go(pages.thanks.finish, pages.welcome)

    def send_in_vain(self):
        """Send to a disk that does not take it."""
        pages = self.window.pages
        self.go(pages.check.send, pages.trouble)

    def tap_send(self):
        """Send, and wait for nothing."""
        self.hand.pause(current_theme().durations.settle + 20)
        self.hand.tap(self.window.pages.check.send)

    def call_therapist(self):
        """Start the therapist's view."""
        pages = self.window.pages
        self.hand.wait("the practice to be open", lambda: self.window.flow.ready)
        self.go(pages.welcome.therapist, pages.away)

    def come_back(self):
        """Wait for the welcome page after the view was locked."""
        self.hand.wait("the welcome page", self.window.pages.welcome.isVisible)

    def page(self):
        """Name the page that is shown."""
        self.hand.wait("the practice to be open", lambda: self.window.flow.ready)
        return type(self.window.flow.page).__name__

    def state(self):
        """Tell what somebody before the screen could see, and what they could have changed."""
        window, flow = self.window, self.window.flow
        return {
            "page": type(flow.page).__name__,
            "in_sight": window.isVisible() and not window.isMinimized(),
            "fills": window.geometry() == window.screen().geometry(),
            "windows": [type(one).__name__ for one in self._application.topLevelWidgets()],
            "popups": [
                type(one).__name__
                for one in (self._application.activePopupWidget(), self._application.activeModalWidget())
                if one is not None
            ],
            "digits": window.pages.code.digits,
            "chosen": [card.isChecked() for card in window.pages.question.answers.cards()],
        }

    def to(self, page):
        """Go one page on, from whichever is before ``page`` in a client's way."""
        pages, flow = self.window.pages, self.window.flow
        steps = {
            "CodePage": (pages.welcome.begin, pages.code),
            "QuestionPage": (pages.notice.agree, pages.question),
            "StopPage": (pages.question.stop, pages.stop),
            "ThanksPage": (pages.check.send, pages.thanks),
            "WelcomePage": (pages.thanks.finish, pages.welcome),
            "AwayPage": (pages.welcome.therapist, pages.away),
        }
        if page == "NoticePage":
            self.hand.wait("the practice to be open", lambda: flow.ready)
            pages.code.code_given.emit(os.environ["RAPPORT_CODE"])
            self.hand.wait("the code to be taken", pages.notice.isVisible)
        elif page == "IdlePage":
            self.go(pages.stop.go_on, pages.question)
            flow.stage.idle.asked.emit()
        elif page == "CheckPage":
            pages.idle.go_on.click()
            while flow.page is pages.question:
                pages.question.skip.click()
        else:
            if page == "StopPage":
                self.hand.pause(current_theme().durations.settle + 20)
                self.hand.tap(pages.question.answers.cards()[2])
                self.hand.wait("the next question", lambda: pages.question.progress.value() == 2)
            self.go(*steps[page])
        return type(flow.page).__name__

    def copy(self, words):
        """Put words where they can be pasted from, as a field does."""
        QApplication.clipboard().setText(words)
        QApplication.clipboard().setText(words, QClipboard.Mode.Selection)

    def walk_away(self):
        """Leave the device as it is, long enough."""
        self.window.flow.stage.idle.asked.emit()
        self.window.flow.stage.idle.over.emit()

    def copied(self):
        """Give what could be pasted."""
        return [QApplication.clipboard().text(mode) for mode in (CLIPBOARD, SELECTION)]

    def fail(self, how):
        """Go down in the middle of an event, in one of the ways in which programs do."""
        QTimer.singleShot(50, self.window, WAYS_DOWN[how])

    def leave(self):
        """Close, as the therapist asks."""
        self.window.leave()


class ViewPlayer(Player):
    """A therapist."""

    def unlock(self, name, passphrase):
        """Type both, and wait for the caseload."""
        page = self._ask(name, passphrase)
        self.hand.wait(
            f"the caseload ({page.notice.text()})",
            lambda: self.window.flow.inside is not None and self._inside.caseload.isVisible(),
            120,
        )

    def unlock_in_vain(self, name, passphrase):
        """Type both, and wait for the refusal."""
        page = self._ask(name, passphrase)
        self.hand.wait("a refusal", lambda: page.notice.isVisible() and page.unlock.isEnabled())

    def names(self):
        """Give the names of the caseload."""
        rows = self._inside.caseload.model
        return [rows.case(row).name for row in range(rows.rowCount())]

    def open_client(self, name):
        """Open one client's page and wait for the plot."""
        caseload, trends = self._inside.caseload, self._inside.client.trends
        index = caseload.model.index(self.names().index(name))
        caseload.list.scrollTo(index)
        self.hand.pause(100)
        self.hand.click(caseload.list.viewport(), caseload.list.visualRect(index).center())
        self.hand.wait("the client's trend", lambda: trends.canvas is not None and trends.canvas.isVisible())
        self.hand.pause(300)

    def to_caseload(self):
        """Back from a client."""
        self.hand.tap(self._inside.client.back)
        self.hand.wait("the caseload", self._inside.caseload.isVisible)

    def add_client(self, name):
        """Add a client; give the code on the card."""
        inside = self._inside
        self.hand.tap(inside.caseload.add_client)
        self.hand.wait("the page for a new client", inside.add_client.isVisible)
        self.fill(inside.add_client.name, name)
        self.hand.press(Qt.Key.Key_Return)
        self.hand.wait("the card", inside.add_client.card.finish.isVisible)
        code = "".join(inside.add_client.card.code.text().split())
        self.insist(inside.add_client.card.finish, inside.caseload.isVisible)
        self.hand.wait(f"the new client beside {self.names()}", lambda: name in self.names())
        return code

    def lock(self):
        """Lock; this ends the process, so that nothing is answered."""
        self.hand.tap(self.window.bar.lock)

    def _ask(self, name, passphrase):
        page = self.window.flow.unlock_page
        self.hand.wait("the unlock page", lambda: page.unlock.isVisible() and page.unlock.isEnabled())
        if page.name.isVisible():
            self.fill(page.name, name)
        self.fill(page.passphrase.line, passphrase)
        self.hand.press(Qt.Key.Key_Return)
        self.hand.pause(50)
        return page

    @property
    def _inside(self):
        return self.window.flow.inside


class SetupPlayer(Player):
    """Whoever sets the practice up."""

    def found(self, practice, therapist):
        """All pages up to the last; gives the passphrase that was made and the recovery key."""
        window, hand = self.window, self.hand
        hand.wait("everything to be loaded", lambda: window.loaded)
        self.fill(window.names.practice, practice)
        self.fill(window.names.therapist, therapist)
        self.go(window.names.on, window.passphrase)
        new = window.passphrase.new
        hand.tap(new.make)
        hand.wait("a passphrase to be made", lambda: bool(new.first.text()))
        passphrase = new.first.text()
        self.fill(new.second.line, passphrase)
        hand.pause(500)
        self.go(window.passphrase.on, window.recovery)
        key = window.recovery.key.key_text()
        self.go(window.recovery.on, window.confirm)
        for field in window.confirm.asked.fields:
            digits = "".join(one for one in field.accessibleName() if one.isdigit())
            self.fill(field, key.split()[int(digits) - 1])
        self.go(window.confirm.on, window.done)
        return {"passphrase": passphrase, "recovery_key": key}

    def start(self):
        """On to the kiosk: this replaces the process, so that nothing is answered."""
        self.hand.tap(self.window.done.on)


PLAYERS = {"kiosk": KioskPlayer, "view": ViewPlayer, "setup": SetupPlayer}
