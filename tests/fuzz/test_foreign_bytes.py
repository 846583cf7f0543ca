"""Whatever bytes a reader is given: it accepts them, or the one error that it declares comes out.

`make fuzz` tries the same readers for longer, led by the code that each input reaches.
"""

import pytest
from foreign.targets import TARGETS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

quick = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
names = pytest.mark.parametrize("name", TARGETS)


def near(accepted):
    """Accepted bytes after a few changes: runs replaced, taken out, doubled or put in."""
    change = st.tuples(
        st.integers(0, len(accepted)),
        st.integers(0, 40),
        st.one_of(st.binary(max_size=12), st.sampled_from(["double", "cut"])),
    )

    def apply(changes):
        data = accepted
        for start, length, what in changes:
            end = min(start + length, len(data))
            put = {"double": data[start:end] * 2, "cut": b""}.get(what) if isinstance(what, str) else what
            data = data[:start] + put + data[end:]
        return data

    return st.lists(change, min_size=1, max_size=4).map(apply)


@names
def test_what_is_written_is_accepted(name):
    target = TARGETS[name]
    assert all(map(target.accepts, target.accepted))


@names
@given(data=st.data())
@quick
def test_c18_only_the_declared_error_ever_comes_out(name, data):
    target = TARGETS[name]
    changed = st.one_of(near(accepted) for accepted in target.accepted)
    target.accepts(data.draw(st.one_of(st.binary(max_size=400), changed)))
