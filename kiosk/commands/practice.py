"""``rapport practice``: therapists, passphrases, the recovery key, retention and the log."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.commands.console import Console
from kiosk.commands.new_secrets import NewPassphrase, hand_over, new_passphrase
from kiosk.commands.signed_in import SignedIn, signed_in
from kiosk.errors import EXIT_DONE
from kiosk.vault.recovery import RecoveryKey
from kiosk.words import in_english

_Act = Callable[[argparse.Namespace, Console, SignedIn], None]


def run(options: argparse.Namespace, console: Console) -> int:
    """Unlock, and do what was asked for."""
    with signed_in(options, console) as here:
        _ACTS[options.act](options, console, here)
    return EXIT_DONE


def _therapists(_: argparse.Namespace, console: Console, here: SignedIn) -> None:
    therapists = here.desk.people.therapists()
    console.document({"therapists": [{"name": one.name, "me": one.me} for one in therapists]})
    console.say(*(f"{one.name} (you)" if one.me else one.name for one in therapists))


def _add_therapist(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    people = here.desk.people
    chosen = new_passphrase(options, console, lambda: people.made_passphrase(options.name))
    added = people.add_therapist(options.name, chosen.text)
    _show(console, added.name, chosen, f"{added.name} can sign in now, and has no clients yet.")


def _remove_therapist(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    people = here.desk.people
    leaving = people.find_therapist(options.name)
    console.confirm(
        f"Remove {leaving.name}? {leaving.name} can open nothing in this folder any more.", given=options.yes
    )
    people.remove_therapist(leaving.holder_id)
    console.document({"therapist": leaving.name, "removed": True})
    console.say(
        f"{leaving.name} is removed.",
        f"A copy of this folder that {leaving.name} may have kept still opens with the old passphrase.",
    )


def _passphrase(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    name, people = here.desk.therapist_name, here.desk.people
    chosen = new_passphrase(options, console, lambda: people.made_passphrase(name))
    people.change_passphrase(here.passphrase, chosen.text)
    _show(console, name, chosen, "Your passphrase is changed. The old one opens older backups only.")


def _reset_passphrase(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    people = here.desk.people
    whose = people.find_therapist(options.name)
    chosen = new_passphrase(options, console, lambda: people.made_passphrase(whose.name))
    people.reset_passphrase(whose.holder_id, chosen.text)
    _show(console, whose.name, chosen, f"{whose.name} signs in with the new passphrase from now on.")


def _new_recovery_key(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    console.confirm(
        "Make a new recovery key? The old one opens nothing in this folder any more.", given=options.yes
    )
    key = RecoveryKey.generate()
    hand_over(key, console)
    renewed = here.desk.people.renew_recovery_key(key, here.passphrase)
    console.say("The new recovery key opens everything now. Destroy the old paper when no backup needs it.")
    for one in renewed.cannot_reset:
        console.remark(
            f"{one.name}: change your passphrase once, so that the new recovery key can replace it."
        )


def _retention(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    months: int | None = options.months
    if months is not None:
        console.confirm(
            f"Destroy all sheets that are older than {months} months, now and at every unlock? "
            "Their answers cannot be brought back.",
            given=options.yes,
        )
    destroyed = here.desk.set_retention(months)
    console.document({"retention_months": months, "sheets_destroyed": destroyed})
    console.say(
        "All sheets are kept."
        if months is None
        else f"Sheets older than {months} months are destroyed; {destroyed} were so now."
    )


def _log(options: argparse.Namespace, console: Console, here: SignedIn) -> None:
    entries = here.desk.log()[: options.last]
    told = [(_when(entry.when_ms), in_english(entry.phrase, entry.values)) for entry in entries]
    console.document({"entries": [{"when": when, "what": what} for when, what in told]})
    console.say(*(f"{when}  {what}" for when, what in told))


_ACTS: dict[str, _Act] = {
    "therapists": _therapists,
    "add-therapist": _add_therapist,
    "remove-therapist": _remove_therapist,
    "passphrase": _passphrase,
    "reset-passphrase": _reset_passphrase,
    "new-recovery-key": _new_recovery_key,
    "retention": _retention,
    "log": _log,
}


def _show(console: Console, name: str, chosen: NewPassphrase, told: str) -> None:
    """Tell what was done, and show once what was made."""
    console.document({"therapist": name, "passphrase": chosen.shown})
    made = (f"  {chosen.text}", "This passphrase is shown only now. Keep it, or change it soon.")
    console.say(told, *(made if chosen.made else ()))


def _when(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(timespec="seconds")
