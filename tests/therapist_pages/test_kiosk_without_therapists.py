"""On a kiosk without therapists the view says where to go, and takes no passphrase."""

import pytest

from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.founding import found_practice
from kiosk.vault.cost import FLOOR

PASSPHRASE = "gravel-otter-mandolin-sixfold-breeze"


@pytest.fixture
def kiosk_folder(tmp_path):
    found_practice(tmp_path / "home", "Linden Street", "Mara Weiss", PASSPHRASE, FLOOR)
    with unlock(tmp_path / "home", PASSPHRASE, calibrate=None) as desk:
        return add_kiosk(desk.access, tmp_path / "device").folder


def test_the_view_says_that_this_device_holds_no_keys(qtbot, open_window, kiosk_folder):
    page = open_window(kiosk_folder).flow.unlock_page
    qtbot.waitUntil(lambda: page.notice.text() != "", timeout=20_000)
    assert "it holds no keys" in page.notice.text()
    assert not page.unlock.isEnabled()
