"""What `make demo` does: the demo practice where there is a screen, else the tour without one."""

import os
import subprocess
import sys
from pathlib import Path

TOUR_FOLDER = Path("demo-tour")


def has_display() -> bool:
    """Tell whether a window could open here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Open the kiosk on a throw-away practice, or play the tour; give the exit status."""
    rapport = [sys.executable, "-m", "ui.main", "demo"]
    if has_display():
        print("Opening the kiosk on a throw-away practice. Close the window to end.", flush=True)
        return subprocess.run(rapport, check=False).returncode
    print(f"No screen here: playing the tour without one, into {TOUR_FOLDER}/", flush=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([*rapport, "--tour", str(TOUR_FOLDER)], check=False, env=environment).returncode
    if done == 0:
        print(f"The tour is in {TOUR_FOLDER}/: a picture of every page, and summary.json with the figures.")
    return done


if __name__ == "__main__":
    sys.exit(main())
