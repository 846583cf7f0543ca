"""A reminder when the last backup is two weeks old, or never was."""

from dataclasses import replace

import pytest

from kiosk.practice.backup.reminder import DAY_MS, LAST_BACKUP, LastBackup, backup_due, last_backup
from kiosk.store.folder import PracticeFacts

NOW = 1_790_000_000_000
FACTS = PracticeFacts(bytes(16), "Lindenhof", 2, 1)


def noted(value):
    return replace(FACTS, settings={LAST_BACKUP: value})


def after(days):
    return noted(LastBackup(NOW - round(days * DAY_MS), 5).as_setting())


def test_what_was_noted_is_read_back():
    assert last_backup(after(3)) == LastBackup(NOW - 3 * DAY_MS, 5)
    assert last_backup(FACTS) is None


@pytest.mark.parametrize(
    "value",
    [None, 5, [], {}, {"ms": "5", "rows": 5}, {"ms": 5}, {"ms": 5, "rows": -1}, {"ms": True, "rows": 1}],
)
def test_a_note_that_makes_no_sense_counts_as_none(value):
    assert last_backup(noted(value)) is None
    assert "no backup" in str(backup_due(noted(value), NOW))


def test_a_practice_without_a_backup_is_reminded():
    assert "There is no backup of this practice yet" in str(backup_due(FACTS, NOW))


@pytest.mark.parametrize("days", [0, 1, 13.99, -0.5])
def test_a_young_backup_is_no_reason_for_a_reminder(days):
    assert backup_due(after(days), NOW) is None


@pytest.mark.parametrize("days", [14, 15, 400])
def test_an_old_backup_is_told_with_its_age(days):
    assert str(backup_due(after(days), NOW)).startswith(f"The last backup is {days} days old")


def test_a_backup_of_tomorrow_says_that_a_clock_is_wrong():
    assert "in the future" in str(backup_due(after(-2), NOW))


def test_a_practice_for_trying_out_is_left_in_peace():
    assert backup_due(replace(FACTS, demo={"seed": 1}), NOW) is None
