"""Everything that goes on a practice's stick, from pinned inputs: `make_dist.py [OUT]`, `make dist`.

Builds the last commit, not what lies about in the work tree. Two builds of a commit on the same system give the
same bytes; SHA256SUMS is how to see that.
"""

import sys
import time
from pathlib import Path

from linux.bundle import make_bundle, try_bundle
from stick.rapport_wheel import make_wheel
from stick.work import ROOT, begin


def main(out: Path) -> None:
    """Build one part after the other."""
    started = time.monotonic()

    def tell(sentence: str) -> None:
        print(f"[{time.monotonic() - started:4.0f} s] {sentence}", flush=True)

    work = begin(ROOT / "build", out)
    tell(f"Rapport {work.version}, {work.commit} of {work.day:%Y-%m-%d}")
    make_wheel(work)
    bundle = make_bundle(work)
    tell(f"The bundle: {try_bundle(bundle, work)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else ROOT / "dist")
