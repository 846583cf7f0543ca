"""``python -m rig JOB``: do one job described in JSON in a process of its own; tell what came out as JSON."""

import json
import sys
from pathlib import Path

from rig.derivations import remember_derivations
from rig.flips import cuts_and_zeros, flips
from rig.power import power_cuts
from rig.sweep import sweep

JOBS = {"sweep": sweep, "power cuts": power_cuts, "flips": flips, "cuts": cuts_and_zeros}


def main(job: str) -> None:
    described = json.loads(job)
    base = Path(described.pop("base"))
    base.mkdir()
    remember_derivations()
    report = JOBS[described.pop("job")](base=base, **described)
    sys.stdout.write(json.dumps(report.as_json()))


if __name__ == "__main__":
    main(sys.argv[1])
