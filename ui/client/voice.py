"""A voice of the system that reads aloud: a process of its own, offline, stopped at any moment.

What is read goes in at its standard input: a process's arguments can be seen by every other on the machine.
Nothing is installed with Rapport; where the system has no voice, nothing is offered.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal

WORDS_A_MINUTE: Final = 150
"""A little slower than espeak's own: whoever listens may be upset, or not at home in the language."""

_ENDED_MS: Final = 1_000
# Where the name of a voice is not the first part of the language's tag.
_VOICES: Final = {"zh": "cmn", "pt-br": "pt-br"}


@dataclass(frozen=True, slots=True)
class Speech:
    """A program that speaks what it reads.

    Attributes:
        program: its path.
        reads: arguments that make it read standard input to the end; the language comes behind them.
        hushes: arguments with which it silences what it handed on to somebody else; empty where ending the
            process is enough.
    """

    program: str
    reads: tuple[str, ...]
    hushes: tuple[str, ...] = ()

    def arguments(self, language: str) -> list[str]:
        """Give the arguments to speak ``language``, a BCP 47 tag."""
        tag = language.lower()
        primary = tag.partition("-")[0]
        return [*self.reads, _VOICES.get(tag) or _VOICES.get(primary, primary) or "en"]


def find_speech(find: Callable[[str], str | None] = shutil.which) -> Speech | None:
    """Give the system's voice, or None.

    espeak-ng comes first: it is quiet as soon as its process ends, and nobody else gets to know the words.
    speech-dispatcher hands them on to a service of the user's session.

    Args:
        find: gives the path of a program, or None.
    """
    if program := find("espeak-ng"):
        return Speech(program, ("--stdin", "-b", "1", "-s", str(WORDS_A_MINUTE), "-v"))
    if program := find("spd-say"):
        return Speech(program, ("--pipe-mode", "--wait", "--language"), ("--cancel",))
    return None


class Voice(QObject):
    """Says one thing at a time.

    Signals:
        quiet: it has come to an end, or was stopped.
    """

    quiet = Signal()

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        """Take the program; nothing is started before something is said."""
        super().__init__(parent)
        self._speech = speech
        self._process = QProcess(self)
        # What it tells is nobody's affair: it may repeat what it read.
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)

    @property
    def speaking(self) -> bool:
        """Tell whether something is being said."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def say(self, sentences: Sequence[str], language: str) -> None:
        """Say ``sentences``, with a pause after each, instead of what is being said now."""
        self.hush()
        self._process.start(self._speech.program, self._speech.arguments(language))
        self._process.write("\n\n".join(sentences).encode("utf-8") + b"\n")
        self._process.closeWriteChannel()

    def hush(self) -> None:
        """Be quiet at once."""
        if not self.speaking:
            return
        self._process.kill()
        self._process.waitForFinished(_ENDED_MS)
        if self._speech.hushes:
            QProcess.startDetached(self._speech.program, list(self._speech.hushes))

    def _ended(self) -> None:
        self.quiet.emit()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.quiet.emit()
