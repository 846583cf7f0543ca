"""What ``rapport kiosk-session`` understands. Loaded before the kiosk's first page: nothing heavy."""

from kiosk.commands.options import Begin, acts_of, json_option


def session_commands(begin: Begin) -> None:
    """Describe the command and its acts."""
    command = begin(
        "kiosk-session",
        "let the computer in the waiting room start with the kiosk and nothing else",
        "Needs the package rapport-kiosk-session (Linux with systemd).",
    )
    act = acts_of(command)
    for name, summary, more in (
        ("enable", "from the next start on, show the kiosk and nothing else", "For the administrator."),
        ("disable", "from the next start on, start as before", "For the administrator."),
        (
            "check",
            "say what is locked on this computer and what is not",
            "Exit status 1 while anything that can be seen is open.",
        ),
    ):
        json_option(act(name, summary, more))
