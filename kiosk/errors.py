"""Every error that Rapport raises on purpose, and the exit status that a script sees.

An error carries an English sentence and the values that belong into it. The command line prints the
sentence as it is; the pages look it up in the translations first (see ``kiosk.words``).
"""

from kiosk.words import Phrase, in_english

EXIT_DONE = 0
EXIT_NOT_SO = 1
EXIT_WRONG_USE = 2
EXIT_REFUSED = 3
EXIT_MACHINE_FAULT = 4


class RapportError(Exception):
    """A fault that a person can be told about: what is wrong and what to do next.

    Attributes:
        phrase: the English sentence, with ``{named}`` places for ``values``.
        values: what goes into those places.
        exit_status: what the command line ends with.
    """

    exit_status = EXIT_NOT_SO

    def __init__(self, phrase: Phrase, **values: object) -> None:
        """Take a sentence marked with ``kiosk.words.phrase`` and the values that it names."""
        super().__init__(phrase, values)
        self.phrase = phrase
        self.values = values

    def __str__(self) -> str:
        return in_english(self.phrase, self.values)


class InputFault(RapportError):
    """What the person typed, chose or handed over cannot be used."""

    exit_status = EXIT_WRONG_USE


class Refused(RapportError):
    """Rapport understood, and does not allow it: locked, wrong passphrase, no right, too many tries."""

    exit_status = EXIT_REFUSED


class MachineFault(RapportError):
    """The machine does not play along: disk full, file unreadable, folder in use."""

    exit_status = EXIT_MACHINE_FAULT


class DataFault(RapportError):
    """Stored bytes are not what Rapport wrote: damaged, cut, swapped or from a newer version."""

    exit_status = EXIT_NOT_SO
