"""What a command may read and write: the streams it was started with, and a prompt where there is one."""

import getpass
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kiosk.errors import InputFault, MachineFault, Refused
from kiosk.words import phrase

STANDARD_STREAM = Path("-")
_LONGEST_PASSPHRASE_FILE = 4096
_YES = frozenset(("y", "yes"))


class NoPassphrase(InputFault):
    """A passphrase is needed and there is no way to ask for it."""


class NotConfirmed(InputFault):
    """A dangerous command has to be confirmed, and there is nobody to ask."""


class Declined(Refused):
    """Whoever was asked said no."""


@dataclass(frozen=True, slots=True)
class Console:
    """The streams of one run of the command.

    Attributes:
        out: what was asked for.
        err: what went wrong, and remarks.
        source: standard input; ``None`` where the command was started without one.
        as_json: whether ``out`` gets one JSON document instead of sentences.
    """

    out: TextIO
    err: TextIO
    source: TextIO | None
    as_json: bool = False

    def say(self, *lines: str) -> None:
        """Write sentences to ``out``; with ``--json`` there is nothing but the document."""
        if not self.as_json:
            for line in lines:
                self.out.write(line + "\n")
            self.out.flush()

    def remark(self, line: str) -> None:
        """Write a sentence beside the result, to ``err``."""
        self.err.write(line + "\n")
        self.err.flush()

    def document(self, content: object) -> None:
        """Write ``content`` as JSON where ``--json`` was given."""
        if self.as_json:
            self.out.write(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
            self.out.flush()

    @property
    def can_ask(self) -> bool:
        """Whether somebody sits at a terminal."""
        return self.source is not None and self.source.isatty() and not _is_nothing(self.source)

    def passphrase(self, file: Path | None, prompt: str = "Passphrase: ") -> str:
        """Take the passphrase from ``file`` (``-`` is standard input), else ask for it.

        Raises:
            NoPassphrase: nobody to ask, or the file is empty or no text.
            MachineFault: the file cannot be read.
        """
        if file is not None:
            return self._passphrase_in(file)
        if not self.can_ask:
            raise NoPassphrase(
                phrase(
                    "errors", "A passphrase is needed. Give --passphrase-file FILE, or - for standard input."
                )
            )
        return getpass.getpass(prompt)

    def new_passphrase(self, file: Path | None, prompt: str = "Passphrase: ") -> str:
        """As ``passphrase``, but typed twice where it is typed.

        Raises:
            NoPassphrase: as ``passphrase``, or the two did not agree.
            MachineFault: the file cannot be read.
        """
        first = self.passphrase(file, prompt)
        if file is None and getpass.getpass("The same once more: ") != first:
            raise NoPassphrase(phrase("errors", "The two passphrases differ. Start again and type it twice."))
        return first

    def confirm(self, question: str, *, given: bool) -> None:
        """Let a dangerous command go on only when it is meant.

        Args:
            question: what to ask at a terminal; it says what will happen.
            given: whether ``--yes`` has answered it.

        Raises:
            NotConfirmed: nobody to ask.
            Declined: the answer is no.
        """
        if given:
            return
        if not self.can_ask:
            raise NotConfirmed(
                phrase(
                    "errors",
                    "This has to be confirmed. Give --yes if it is meant; nothing was changed.",
                )
            )
        if self.ask(f"{question} [yes/no] ").strip().casefold() not in _YES:
            raise Declined(phrase("errors", "Nothing was changed."))

    def ask(self, question: str) -> str:
        """Ask at the terminal, beside the result, and give the line that was typed."""
        assert self.source is not None
        self.err.write(question)
        self.err.flush()
        return self.source.readline()

    def _passphrase_in(self, file: Path) -> str:
        line = self._line_from_source() if file == STANDARD_STREAM else _first_line(file)
        try:
            # Some editors begin a file with a byte order mark; nobody could type it at the kiosk.
            passphrase = line.decode("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError as fault:
            raise NoPassphrase(
                phrase("errors", "The passphrase in {file} is no UTF-8 text. Save the file as UTF-8."),
                file=file,
            ) from fault
        if not passphrase:
            raise NoPassphrase(
                phrase("errors", "No passphrase in {file}: its first line is empty. Write it there."),
                file=file,
            )
        return passphrase

    def _line_from_source(self) -> bytes:
        """Read one line as UTF-8, whatever the locale says: the same passphrase on every machine."""
        if self.source is None:
            return b""
        binary = getattr(self.source, "buffer", None)
        line: str | bytes = (binary or self.source).readline(_LONGEST_PASSPHRASE_FILE)
        return line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")


def _first_line(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.readline(_LONGEST_PASSPHRASE_FILE)
    except OSError as fault:
        raise unreadable(file, fault) from fault


def unreadable(file: Path, fault: OSError) -> MachineFault:
    """The error for a file that the system does not give."""
    return MachineFault(
        phrase("errors", "{file} cannot be read ({reason}). Check its name and who may read it."),
        file=file,
        reason=os.strerror(fault.errno) if fault.errno else fault,
    )


def _is_nothing(source: TextIO) -> bool:
    """Tell whether a terminal is none: Windows says of NUL, too, that it is one, and nobody types there.

    Python reads a real one there through a class of its own.
    """
    if sys.platform == "win32":
        raw = getattr(getattr(source, "buffer", None), "raw", None)
        return type(raw).__name__ != "_WindowsConsoleIO"
    return False
