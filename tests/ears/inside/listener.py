"""What a screen reader does: starts the kiosk, walks its tree through AT-SPI, presses, and listens.

Run by the system's own Python, which has the bindings of AT-SPI: ``listener.py KIOSK_COMMAND ...``. Orders
come as lines of JSON on standard input, answers go as lines of JSON to standard output (the services of
AT-SPI say a word there too); when the orders end, the kiosk is ended.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version is chosen before

PATIENCE_SECONDS = 30
HEARD = ("object:announcement", "object:state-changed:focused")
TOLD_STATES = ("showing", "visible", "enabled", "sensitive", "focused", "focusable", "checked", "checkable")


class Listener:
    """One kiosk, heard and handled."""

    def __init__(self, command):
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)
        self._kiosk = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        self._application = None

    def close(self):
        self._kiosk.terminate()
        self._kiosk.wait(PATIENCE_SECONDS)

    def _hear(self, event):
        if event.type.startswith("object:announcement"):
            self.heard.append(["announced", event.any_data])
        elif event.detail1:
            self.heard.append(["focused", event.source.get_name()])

    def listen(self):
        """Take in whatever was said meanwhile."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def application(self):
        """Give the kiosk in the tree, as soon as it is there."""
        ends = time.monotonic() + PATIENCE_SECONDS
        while self._application is None and time.monotonic() < ends:
            desktop = Atspi.get_desktop(0)
            desktop.set_cache_mask(Atspi.Cache.NONE)
            for place in range(desktop.get_child_count()):
                one = desktop.get_child_at_index(place)
                if one is not None and self._kiosk.pid in lineage(one.get_process_id()):
                    one.set_cache_mask(Atspi.Cache.NONE)
                    self._application = one
            self.listen()
            time.sleep(0.05)
        return self._application

    def nodes(self, node=None, depth=0, *, hidden=False):
        """Give every node that can be met, in the order of the tree, and with ``hidden`` the others too."""
        node = node or self.application()
        if not hidden and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node, depth
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None:
                yield from self.nodes(child, depth + 1, hidden=hidden)

    def tree(self, *, hidden=False):
        return [told(node, depth) for node, depth in self.nodes(hidden=hidden)]

    def wait_for(self, name, role, *, gone=False):
        """Wait until something of this name can be met, or not any more."""
        ends = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < ends:
            if (self._shown(name, role) is None) is gone:
                return True
            self.listen()
            time.sleep(0.05)
        return False

    def act(self, name, role, action):
        """Do what a reader's user asks for; give whether there is such a thing that can be met."""
        node = self._shown(name, role)
        if node is None:
            return False
        for place in range(node.get_n_actions()):
            if node.get_action_name(place) == action:
                return node.do_action(place)
        return False

    def _shown(self, name, role):
        for node, _ in self.nodes():
            if node.get_role_name() == role and node.get_name() == name:
                return node
        return None


def lineage(process):
    """Give a process and all that started it: something may watch over the kiosk and start it."""
    while process > 1:
        yield process
        try:
            stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
        except OSError:
            return
        process = int(stat.rpartition(")")[2].split()[1])


def told(node, depth):
    states = node.get_state_set()
    return {
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [one.value_nick for one in states.get_states() if one.value_nick in TOLD_STATES],
        "actions": [node.get_action_name(place) for place in range(node.get_n_actions())],
    }


def main(command):
    """Follow the orders until they end."""
    listener = Listener(command)
    try:
        for line in sys.stdin:
            order, *more = json.loads(line)
            listener.listen()
            if order == "heard":
                answer, listener.heard = listener.heard, []
            elif order == "wait":
                answer = listener.wait_for(*more)
            elif order == "gone":
                answer = listener.wait_for(*more, gone=True)
            elif order == "act":
                answer = listener.act(*more)
            else:
                answer = listener.tree(hidden=order == "whole tree")
            sys.stdout.write(json.dumps({"answer": answer}) + "\n")
            sys.stdout.flush()
    finally:
        listener.close()


if __name__ == "__main__":
    main(sys.argv[1:])
