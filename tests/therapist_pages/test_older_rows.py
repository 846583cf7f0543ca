"""Rows of earlier unlocks are checked again while the caseload is already shown."""

import sqlite3
from contextlib import closing

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk


def test_i1_a_row_that_was_deleted_after_it_was_read_is_told_on_the_caseload(
    qtbot, open_window, unlock, demo, folder
):
    with unlock_desk(folder, demo.therapists[0].passphrase) as desk:
        assert desk.findings == ()
    with closing(sqlite3.connect(folder / "records.sqlite")) as records, records:
        records.execute("DELETE FROM record WHERE seq = 3")
    inside = unlock(open_window(), demo.therapists[0])
    qtbot.waitUntil(lambda: "Rows are missing" in inside.caseload.findings.text(), timeout=5000)
    assert inside.caseload.model.rowCount() > 1
