"""The therapist's view as a process of its own, and what it asks the kiosk to do when it ends."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from kiosk.practice.hardening import KIOSK_VARIABLE

_LONGEST_LINE: Final = 4096
_HIGHEST_CLIENT: Final = 2**32 - 1
_WAIT_MS: Final = 3_000


@dataclass(frozen=True, slots=True)
class Then:
    """What comes after the therapist's view: the welcome page, a survey for ``client``, or the end."""

    kind: Literal["welcome", "survey", "close"]
    client: int = 0


def read_then(output: bytes) -> Then:
    """Read the last line of the therapist's process; whatever is not understood means the welcome page."""
    lines = output[-_LONGEST_LINE:].strip().splitlines()
    try:
        told = json.loads(lines[-1]) if lines else {}
    except (ValueError, RecursionError):
        told = {}
    if not isinstance(told, dict):
        return Then("welcome")
    client = told.get("client")
    if told.get("then") == "survey" and type(client) is int and 0 < client <= _HIGHEST_CLIENT:
        return Then("survey", client)
    return Then("close") if told.get("then") == "close" else Then("welcome")


class Handoff(QObject):
    """Runs the therapist's process, at most one at a time.

    Signals:
        ended: the process is gone; a ``Then``.
        not_started: the command could not be started.
    """

    ended = Signal(object)
    not_started = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Take the program and its arguments."""
        super().__init__(parent)
        self._program, *self._arguments = command
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(KIOSK_VARIABLE, str(os.getpid()))
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    @property
    def running(self) -> bool:
        """Tell whether the therapist's process lives."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start the process; does nothing while it runs."""
        if not self.running:
            self._process.start(self._program, self._arguments)
            self._process.closeWriteChannel()

    def close(self) -> None:
        """End the process, because the kiosk itself ends. Nothing is sent any more."""
        self.blockSignals(True)  # noqa: FBT003  Qt's signature
        if self.running:
            self._process.terminate()
            if not self._process.waitForFinished(_WAIT_MS):
                self._process.kill()
                self._process.waitForFinished(_WAIT_MS)

    def _finished(self) -> None:
        # A view that failed has nothing to say: its last line, if any, may be cut.
        crashed = self._process.exitStatus() == QProcess.ExitStatus.CrashExit or self._process.exitCode() != 0
        output = bytes(self._process.readAllStandardOutput().data())
        self.ended.emit(Then("welcome") if crashed else read_then(output))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.not_started.emit()
