"""A user's own world, and practices whose secrets the tests know."""

import pytest
from leakwatch.playing import Home

from kiosk.demo.making import make_demo


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return Home.make(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="module")
def demo(home):
    return make_demo(home.place / "practice", 11)
