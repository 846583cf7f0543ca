"""The client's half of the tour: the real kiosk under a finger and a keyboard, up to the therapist's button.

A process of its own: ``python -m ui.tour.client_part PLAN``.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.again import start_of
from ui.client.page import ClientPage
from ui.client.process import run as run_kiosk
from ui.client.window import KioskWindow
from ui.tour.acting import Part, act
from ui.tour.hand import Hand, PaintWatch
from ui.tour.plan import Plan
from ui.widgets.theme import LIGHT

# Nobody wants to watch a minute of idling: the tour's kiosk asks sooner. All other times are the product's.
DURATIONS = replace(LIGHT.durations, ask_after=3_000, wipe_after=33_000)

THEME = replace(LIGHT, durations=DURATIONS)

# The answers of the tour, by the place of the card from the left or the top; None is "skip".
ANSWERS = (3, 2, 4, 3, 3, None, 3, 1, 2)
_WRONG_CODE = "0000000000"


class ClientTour(QObject):
    """Plays a client's survey, then taps "Therapist" and waits for the kiosk to come back."""

    def __init__(self, part: Part, window: KioskWindow) -> None:
        """Take the kiosk's window as the product opened it."""
        super().__init__(window)
        self._part, self._window, self._pages = part, window, window.pages
        self._hand = Hand(window)
        self._shown: ClientPage | None = None
        self._painted: PaintWatch | None = None
        self._taps: list[float] = []
        self._stored_at = 0.0
        window.page_shown.connect(self._note_page)
        window.flow.stored.connect(self._note_stored)

    def play(self) -> None:
        """All of it; ends by closing the kiosk, as it does when the therapist asks."""
        self._come_in()
        self._answer()
        self._send()
        self._hand_over()
        self._part.report.note("tap_to_next_page", self._taps)
        self._part.report.seen["pause_that_shows_a_choice_ms"] = DURATIONS.chosen
        self._part.finish()
        self._window.leave()

    def _come_in(self) -> None:
        pages = self._pages
        self._picture("welcome")
        self._go(pages.welcome.begin, pages.code)
        self._hand.wait("the question whether somebody is there", pages.idle.isVisible)
        self._picture("still-there")
        self._go(pages.idle.go_on, pages.code)
        self._enter(_WRONG_CODE)
        self._hand.wait("a wrong code to be refused", pages.code.notice.isVisible)
        self._picture("code-refused")
        code = self._part.plan.code
        self._enter(code[:-1])
        self._picture("code")
        self._hand.type(code[-1])
        self._hand.wait("the code to be taken", pages.notice.isVisible)
        self._picture("who-will-see-this")
        self._go(pages.notice.agree, pages.question)

    def _enter(self, code: str) -> None:
        """Tap the first digits on the keypad; type the rest, as a scanner does."""
        for digit in code[:4]:
            self._hand.pause(DURATIONS.repeat + 20)
            self._hand.tap(self._pages.code.keypad.key(int(digit)))
        self._hand.type(code[4:])

    def _answer(self) -> None:
        question = self._pages.question
        for place, answer in enumerate(ANSWERS, start=1):
            self._picture(f"question-{place}")
            following = self._pages.check if place == len(ANSWERS) else question
            if answer is None:
                self._go(question.skip, following)
            else:
                # The next page comes by itself, after a moment in which the choice can be seen.
                self._go(question.answers.cards()[answer], following, DURATIONS.chosen)
            if place == 1:
                self._go(question.back, question)
                self._picture("question-1-chosen")
                self._go(question.keep, question)

    def _send(self) -> None:
        pages = self._pages
        self._picture("ready-to-send")
        self._go(pages.check.send, pages.thanks)
        self._part.report.note("send_to_durable", self._stored_at - self._hand.released)
        self._picture("thank-you")
        self._hand.wait("the welcome page to come back by itself", pages.welcome.isVisible)

    def _hand_over(self) -> None:
        pages = self._pages
        self._go(pages.welcome.therapist, pages.away)
        self._part.report.seen["therapist_tapped_ns"] = round(self._hand.released * 1e9)
        self._picture("therapist-at-work")
        self._hand.wait("the view to be locked and the kiosk to come back", pages.welcome.isVisible, 200)
        self._picture("welcome-again")

    def _go(self, control: QWidget, following: ClientPage, pause_ms: int = 0) -> None:
        """Tap ``control``, wait until ``following`` is painted, keep the time it took less ``pause_ms``."""
        self._hand.pause(DURATIONS.settle + 20)
        self._forget_page()
        self._hand.tap(control)
        self._hand.wait(
            f"{type(following).__name__} after a tap", lambda: self._painted_at(following) is not None
        )
        painted = self._painted_at(following)
        if painted is not None:
            self._taps.append(painted - self._hand.released - pause_ms / 1000)

    def _forget_page(self) -> None:
        self._shown = self._painted = None

    def _painted_at(self, page: ClientPage) -> float | None:
        return self._painted.at if self._shown is page and self._painted is not None else None

    def _picture(self, name: str) -> None:
        self._part.album.picture(name, self._window)

    def _note_page(self, page: ClientPage) -> None:
        self._shown, self._painted = page, PaintWatch(page)

    def _note_stored(self) -> None:
        self._stored_at = time.monotonic()


def _play(part: Part, window: KioskWindow) -> None:
    ClientTour(part, window).play()


def _run(plan: Plan) -> int:
    therapist = start_of("ui.tour.therapist_part", plan.next_plan)
    return run_kiosk(Path(plan.folder), windowed=True, therapist_command=therapist, theme=THEME)


if __name__ == "__main__":
    sys.exit(act(Path(sys.argv[1]), KioskWindow, _run, _play))
