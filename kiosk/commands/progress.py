"""How far a long command is, for whoever sits at a terminal."""

from collections.abc import Callable

from kiosk.commands.console import Console


def shown_progress(console: Console, what: str) -> Callable[[int, int], None] | None:
    """Give what shows the percentage on one line beside the result; ``None`` where nobody looks.

    Args:
        console: of the command.
        what: the word before the figure, such as "Backup".
    """
    if not console.err.isatty():
        return None
    shown = -1

    def show(done: int, total: int) -> None:
        nonlocal shown
        percent = done * 100 // max(total, 1)
        if percent != shown:
            shown = percent
            console.err.write(f"\r{what}: {percent} %")
            if percent == 100:
                console.err.write("\r\033[K")
            console.err.flush()

    return show
