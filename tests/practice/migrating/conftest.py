"""The newer Rapport, made once."""

import pytest
from rig.newer import make_newer


@pytest.fixture(scope="session")
def newer(tmp_path_factory):
    return make_newer(tmp_path_factory.mktemp("newer"))
