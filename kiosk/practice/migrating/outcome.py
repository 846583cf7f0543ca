"""What became of a migration in another process: told there as JSON, and told here as if done here.

Light on purpose: the kiosk reads this, and loads nothing of the migration itself.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from kiosk.errors import MachineFault, RapportError
from kiosk.words import Figure, Phrase, phrase


class MigrationFailed(RapportError):
    """The other process could not bring the folder up to date; sentence and exit status are those it had."""

    def __init__(self, sentence: Phrase, values: Mapping[str, object], exit_status: int) -> None:
        """Take them over."""
        super().__init__(sentence, **values)
        self.exit_status = exit_status


class MigrationEnded(MachineFault):
    """The other process ended without a word."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one process tells the other.

    Attributes:
        fault: what went wrong; ``None`` where nothing did.
        done: what was done, as plain JSON values; ``None`` where nothing was to be done.
    """

    fault: RapportError | None = None
    done: Mapping[str, Any] | None = field(default=None)

    @classmethod
    @contextmanager
    def told_by(cls, tell: Callable[[object], None]) -> Iterator[None]:
        """Let ``tell`` have the faults of the block, which go on their way."""
        try:
            yield
        except RapportError as fault:
            tell(cls(fault).as_json())
            raise

    def as_json(self) -> dict[str, object]:
        """Give plain JSON values."""
        if self.fault is None:
            return {"migrated": self.done is not None, "done": self.done, "fault": None}
        fault = {
            "exit_status": self.fault.exit_status,
            "sentence": str(self.fault),
            "phrase": list(self.fault.phrase),
            "values": {name: _plain(value) for name, value in self.fault.values.items()},
        }
        return {"migrated": False, "done": None, "fault": fault}

    @classmethod
    def read(cls, written: bytes) -> Self:
        """Read what the other process wrote.

        Raises:
            MigrationEnded: it ended before it told anything.
        """
        try:
            fields = json.loads(written)
            fault = fields["fault"]
            if fault is None:
                return cls(done=fields["done"])
            values = {name: _of_plain(value) for name, value in fault["values"].items()}
            return cls(MigrationFailed(_sentence(fault["phrase"]), values, int(fault["exit_status"])))
        except (ValueError, TypeError, KeyError, AttributeError) as broken:
            raise MigrationEnded(
                phrase(
                    "errors",
                    "Bringing the records to the newer form ended before its time. Nothing is lost. "
                    "Try again; if that does not help, restart the computer.",
                )
            ) from broken


def migrate_in_child(command: Sequence[str]) -> Outcome:
    """Let another process bring the folder up to date, and wait for it.

    Args:
        command: what starts it: ``rapport migrate --json`` for the folder.

    Raises:
        MigrationFailed: it told a fault.
        MigrationEnded: it ended before it told anything.
        MachineFault: it could not be started.
    """
    import subprocess  # noqa: PLC0415  seldom needed

    from kiosk.store.faults import storage_faults  # noqa: PLC0415

    with storage_faults(Path(command[0])):
        ended = subprocess.run(  # noqa: S603  our own command
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False
        )
    outcome = Outcome.read(ended.stdout)
    if outcome.fault is not None:
        raise outcome.fault
    return outcome


def _plain(value: object) -> object:
    """Write one value of a sentence so that it can be told in another language as well."""
    if isinstance(value, Phrase):
        return {"phrase": list(value)}
    if isinstance(value, Figure):
        return {"figure": str(value)}
    return value if type(value) is int else str(value)


def _of_plain(value: object) -> object:
    if not isinstance(value, dict):
        return value
    return _sentence(value["phrase"]) if "phrase" in value else Figure(value["figure"])


def _sentence(told: Sequence[str]) -> Phrase:
    """Give a sentence that the other process had marked for translation."""
    context, text = told
    return Phrase(context, text)
