"""What ``rapport backup``, ``restore`` and ``migrate`` understand, with the words of ``--help``."""

from pathlib import Path

from kiosk.commands.options import Begin, json_option, passphrase_option, yes_option


def backup_commands(begin: Begin) -> None:
    """Describe ``backup``, ``restore`` and ``migrate``."""
    _backup(begin)
    _restore(begin)
    _migrate(begin)


def _backup(begin: Begin) -> None:
    command = begin(
        "backup",
        "write the whole practice into one encrypted file, and read it back to be sure",
        "Kiosks go on meanwhile, and no passphrase is needed: any therapist's passphrase of today, or the "
        "recovery key, will open the file. The backup is restored into a hidden folder each time to see that "
        "it can be; until that has gone well its name ends in .part. An existing file is left alone unless "
        "--force is given.",
    )
    command.add_argument(
        "out", type=Path, metavar="OUT", help="the file to write, or a folder (a stick) for one with a date"
    )
    command.add_argument("--force", action="store_true", help="replace OUT if it exists")
    json_option(command)


def _restore(begin: Begin) -> None:
    command = begin(
        "restore",
        "bring a practice back from a backup, all of it or nothing",
        "Asks for the passphrase that a therapist had on the day of the backup, or for the recovery key. A "
        "practice that is in the folder is kept beside it, as NAME.before-restore- with date and time; that "
        "is asked at a terminal, or needs --yes. Clients who were erased since are erased again.",
    )
    command.add_argument("backup", type=Path, metavar="IN", help="the backup")
    yes_option(command)
    passphrase_option(command)
    json_option(command)


def _migrate(begin: Begin) -> None:
    command = begin(
        "migrate",
        "bring the folder of an older Rapport to the form of this one",
        "The kiosk, the therapist's view and every command that writes do so by themselves at their first "
        "start; this is for whoever wants to see it done. The older folder is backed up first, into a file "
        "beside it; no passphrase is needed. All of it happens or nothing, and a folder that has this form "
        "already is left as it is.",
    )
    json_option(command)
