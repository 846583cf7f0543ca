"""`make fuzz`: every reader of foreign bytes, led by the code that each input reaches.

    run.py [--seconds N] [--only NAME ...]

libFuzzer does it, through atheris: each target in a process of its own, as many at once as there are cores.
What was interesting stays in ``.fuzz`` for the next run; an input that brings anything but the declared error
out is kept there as well, and named at the end with the command that tries it again.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOUND = HERE.parents[1] / ".fuzz"
SLOWEST_SECONDS = 20
MOST_MEBIBYTES = 2048
LONGEST_INPUT = 8192


def fuzz_one(name: str, options: list[str]) -> None:
    """Fuzz one target in this process, which ends with it."""
    import atheris  # noqa: PLC0415 - only `make fuzz` has it

    with atheris.instrument_imports(include=["kiosk", "json", "tomllib", "csv"]):
        from foreign.targets import TARGETS  # noqa: PLC0415 - instrumented
    target = TARGETS[name]
    corpus = folder_of(name)
    for place, accepted in enumerate(target.accepted):
        (corpus / f"accepted-{place}").write_bytes(accepted)
    atheris.Setup([sys.argv[0], *options, str(corpus)], lambda data: target.accepts(data) and None)
    atheris.Fuzz()


def folder_of(name: str) -> Path:
    """Give the folder of a target's inputs."""
    folder = FOUND / name.replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def start(name: str, seconds: int) -> tuple[str, int, str]:
    """Fuzz one target in a process of its own; give its name, exit status and last words."""
    options = [
        f"-max_total_time={seconds}",
        f"-timeout={SLOWEST_SECONDS}",
        f"-rss_limit_mb={MOST_MEBIBYTES}",
        f"-max_len={LONGEST_INPUT}",
        f"-artifact_prefix={folder_of(name)}/crash-of-",
        "-print_final_stats=1",
    ]
    command = [sys.executable, __file__, "--target", name, *options]
    path = os.pathsep.join((str(HERE), str(HERE.parents[1])))
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return name, done.returncode, done.stdout + done.stderr


def summary(words: str) -> str:
    """Give how many inputs were tried and how much code they reached."""
    tried = reached = "?"
    for line in words.splitlines():
        if line.startswith("stat::number_of_executed_units:"):
            tried = line.split()[-1]
        if " cov: " in line:
            reached = line.split(" cov: ")[1].split()[0]
    return f"{tried:>9} inputs, {reached:>5} branches reached"


def tell(*lines: str) -> None:
    """Print at once."""
    sys.stdout.write("\n".join((*lines, "")))
    sys.stdout.flush()


def main() -> int:
    """Fuzz all targets; exit status 1 when one of them brought anything but its declared error out."""
    if sys.argv[1:2] == ["--target"]:
        fuzz_one(sys.argv[2], sys.argv[3:])
        return 0
    from foreign.targets import TARGETS  # noqa: PLC0415 - not instrumented here

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    parser.add_argument("--only", nargs="+", choices=sorted(TARGETS), default=sorted(TARGETS), metavar="NAME")
    chosen = parser.parse_args()
    began, failed = time.monotonic(), 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, status, words in pool.map(lambda name: start(name, chosen.seconds), chosen.only):
            tell(f"{'FAILED' if status else 'ok':<7}{name:<42}{summary(words)}")
            if status:
                failed += 1
                tell(words[-4000:], f"To try it again: {__file__} --target '{name}' FILE")
    tell(f"{len(chosen.only)} readers, {failed} failed, {time.monotonic() - began:.0f} s")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
