"""Long work that several tests look at is done once, also where several processes run the tests."""

import os
import pickle

from filelock import FileLock


def once(factory, name, make):
    """Give ``make()``, from whichever test process made it first.

    Args:
        factory: pytest's ``tmp_path_factory``.
        name: of the work.
        make: does it; what it gives has to be something that can be pickled.
    """
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    if run is None:
        return make()
    kept = factory.getbasetemp().parent / f"{name}-{run}"
    with FileLock(f"{kept}.lock"):
        if not kept.exists():
            kept.write_bytes(pickle.dumps(make()))
    return pickle.loads(kept.read_bytes())
