"""The caseload: who needs attention first, readable by eye, by key and by screen reader."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.clock import system_clock
from kiosk.demo.making import fill
from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.trends.rules import Tier
from ui.therapist.case_plan import plan_row
from ui.therapist.then import Then
from ui.widgets.painting import text_height


def names_shown(inside):
    model = inside.caseload.model
    return [model.case(row).name for row in range(model.rowCount())]


def test_clients_stand_in_the_desks_order_of_need(inside, demo, folder):
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name) as desk:
        wanted = [row.name for row in desk.caseload()]
    assert names_shown(inside) == wanted
    assert inside.caseload.model.case(0).tier is Tier.UNUSUAL


def test_another_therapist_sees_other_clients(open_window, unlock, demo):
    theirs = names_shown(unlock(open_window(), demo.therapists[1]))
    assert set(theirs) == {
        client.name for client in demo.clients if client.therapist == demo.therapists[1].name
    }


def test_every_row_says_name_and_reason_to_a_screen_reader(inside):
    listed = QAccessible.queryAccessibleInterface(inside.caseload.list)
    model = inside.caseload.model
    assert listed.childCount() == model.rowCount()
    for row in range(model.rowCount()):
        spoken = listed.child(row).text(QAccessible.Text.Name)
        assert model.case(row).name in spoken
        assert model.case(row).reason in spoken


def test_letters_find_a_client_and_enter_opens_it(qtbot, inside):
    name = names_shown(inside)[-1]
    QTest.keyClicks(inside.caseload.list, name[:4])
    assert inside.caseload.model.case(inside.caseload.list.currentIndex().row()).name == name
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        QTest.keyClick(inside.caseload.list, Qt.Key.Key_Return)
    assert inside.client.title.text() == name


def test_a_tap_opens_a_client(qtbot, inside):
    listed = inside.caseload.list
    place = listed.visualRect(inside.caseload.model.index(1)).center()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert inside.client.title.text() == names_shown(inside)[1]


def test_a_client_who_was_looked_at_is_no_longer_new(qtbot, inside, open_client):
    model = inside.caseload.model
    row = next(row for row in range(model.rowCount()) if model.case(row).news)
    number = model.case(row).number
    open_client(inside, row)
    inside.client.back.click()
    qtbot.waitUntil(lambda: not model.case(model.row_of(number)).news, timeout=10_000)


def test_a_changed_row_is_told_in_words(open_window, unlock, demo, folder):
    newest_changed = (
        "UPDATE record SET envelope = randomblob(length(envelope)) WHERE seq = (SELECT max(seq) FROM record)"
    )
    with closing(sqlite3.connect(folder / "records.sqlite")) as records, records:
        records.execute(newest_changed)
    inside = unlock(open_window(), demo.therapists[0])
    assert inside.caseload.findings.isVisible()
    assert "was changed after it was written" in inside.caseload.findings.text()


def test_closing_the_kiosk_is_asked_before_it_is_done(qtbot, open_window, unlock, demo):
    window = open_window()
    page = unlock(window, demo.therapists[0]).caseload
    with qtbot.assertNotEmitted(window.left, wait=50):
        page.close_kiosk.click()
        page.question.no.click()
    assert page.close_kiosk.isVisible()
    page.close_kiosk.click()
    with qtbot.waitSignal(window.left) as left:
        page.question.yes.click()
    assert left.args == [Then("close")]


def test_rows_are_painted_only_where_they_are_seen(qtbot, open_window, unlock, tmp_path):
    crowd = fill(tmp_path / "crowd", 60, 60, 3, system_clock)
    therapist = max(
        crowd.therapists, key=lambda one: sum(client.therapist == one.name for client in crowd.clients)
    )
    inside = unlock(open_window(crowd.folder), therapist)
    listed, delegate = inside.caseload.list, inside.caseload.list.itemDelegate()
    assert inside.caseload.model.rowCount() >= 20
    painted = []
    paint = delegate.paint
    delegate.paint = lambda painter, option, index: (
        painted.append(index.row()),
        paint(painter, option, index),
    )
    listed.viewport().repaint()
    seen = listed.viewport().height() // listed.visualRect(inside.caseload.model.index(0)).height() + 2
    assert 0 < len(painted) <= seen


def test_rows_have_room_for_their_words_at_every_size(inside, wear):
    model = inside.caseload.model
    reasons = [model.case(row).reason for row in range(model.rowCount())]
    for width, text_scale in ((1160, 1.0), (730, 1.0), (1160, 2.0), (730, 2.0)):
        theme = wear(text_scale=text_scale)
        area = plan_row(width, theme).reason
        for reason in reasons:
            wanted = text_height(reason, theme.font("desk_body"), area.width())
            assert wanted <= area.height() + 1, (width, text_scale, reason)
