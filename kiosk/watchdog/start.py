"""The door of the watcher. Light: in the kiosk it is loaded before the first page, and does nothing more."""

from collections.abc import Sequence

from kiosk.watchdog.forked import Forked, can_fork


def keep_alive(command: Sequence[str], resting: Sequence[str]) -> int | None:
    """Run the kiosk until it ends as asked; give the exit status, or None in the kiosk itself.

    The first kiosk is a double of this process where the system can do that: a second start of Python would
    keep the first page waiting. Every later one is started afresh.

    Args:
        command: starts the kiosk.
        resting: starts a page which says that the kiosk will be back; shown while it is left alone.
    """
    life = None
    if can_fork():
        life = Forked.begin()
        if life is None:
            return None
    from kiosk.watchdog.life import Spawned  # noqa: PLC0415  the kiosk's half does without
    from kiosk.watchdog.watcher import Watcher  # noqa: PLC0415

    return Watcher(command, resting).watch(life or Spawned(command))
