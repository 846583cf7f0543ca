"""What a therapist meets, page by page, and how the window gets there."""

from functools import partial

from walks.practice import practice_walk
from walks.taking import taking_walk


def therapist_walk(qtbot, window, therapist):
    """Give the window in every state of a therapist’s pages."""
    page, flow = window.flow.unlock_page, window.flow
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    yield window
    page.name.setText(therapist.name)
    page.passphrase.line.setText("not the passphrase")
    page.unlock.click()
    qtbot.waitUntil(page.notice.isVisible, timeout=10_000)
    window.bar.show_seconds_left(12)
    yield window
    window.bar.stop_counting()
    page.show_working()
    page.show_progress(3_000, 9_000)
    yield window
    page.show_migrating(30_000, 90_000)
    yield window
    page.show_stopped("")
    page.name.setText(therapist.name)
    page.passphrase.line.setText(therapist.passphrase)
    page.unlock.click()
    qtbot.waitUntil(lambda: flow.inside is not None, timeout=20_000)
    qtbot.waitUntil(lambda: flow.inside.client.trends.canvas is not None, timeout=20_000)
    yield window
    yield from _inside_walk(qtbot, window, flow.inside)


def _inside_walk(qtbot, window, inside):
    caseload = inside.caseload
    window.bar.show_seconds_left(12)
    caseload.close_kiosk.click()
    yield window
    caseload.question.no.click()
    window.bar.stop_counting()
    yield from _finding_walk(window, caseload)
    for row in range(caseload.model.rowCount()):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            caseload.list.opened.emit(row)
        yield window
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.client.back.click()
    yield from _session_walk(qtbot, window, inside)
    yield from _access_walk(qtbot, window, inside)
    yield from _reflection_walk(qtbot, window, inside)
    yield from taking_walk(qtbot, window, inside)
    yield from practice_walk(qtbot, window, inside)
    caseload.add_client.click()
    inside.add_client.make.click()
    yield window
    inside.add_client.name.setText("Newly Come")
    inside.add_client.make.click()
    qtbot.waitUntil(inside.add_client.card.finish.isVisible, timeout=10_000)
    yield window
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.add_client.card.finish.click()
    row = next(
        row for row in range(caseload.model.rowCount()) if caseload.model.case(row).name == "Newly Come"
    )
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        caseload.list.opened.emit(row)
    yield window


def _finding_walk(window, caseload):
    caseload.search.line.setText("777")
    yield window
    caseload.search.clear.click()
    for button in caseload.finder.parts.values():
        button.click()
        yield window
    caseload.finder.show_small(small=True)
    yield window
    caseload.finder.show_small(small=False)
    caseload.show_all()


def _session_walk(qtbot, window, inside):
    """What one session says, what it means, the sessions that are looked at, and notes."""
    tab = inside.client.trends
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.list.opened.emit(0)
    tab.panel.signals[0].ask.click()
    tab.span.last.click()
    yield window
    tab.span.all.click()
    notes, before = tab.panel.notes, tab._trend
    notes.add_note.click()
    notes.editor.box.setPlainText("Something happened")
    notes.editor.keep.click()
    qtbot.waitUntil(partial(_is_another, tab, before), timeout=10_000)
    notes.add_event.click()
    notes.editor.keep.click()
    qtbot.waitUntil(notes.editor.trouble.isVisible, timeout=10_000)
    yield window
    notes.editor.leave.click()
    notes.rows[0].change.click()
    yield window
    notes.editor.leave.click()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.client.back.click()


def _is_another(tab, trend):
    return tab._trend is not trend


def _access_walk(qtbot, window, inside):
    page, tab = inside.client, inside.client.access

    def reached(act):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            act()
        return window

    reached(lambda: inside.caseload.list.opened.emit(0))
    yield reached(lambda: page.tabs.setCurrentIndex(1))
    tab.readers[-1].share.click()
    qtbot.waitUntil(lambda: bool(tab.told.text()), timeout=10_000)
    yield window
    tab.readers[-1].transfer.click()
    yield window
    tab.ask_transfer.no.click()
    tab.erase.click()
    tab.ask_erase.yes.click()
    yield window
    tab.ask_erase.no.click()
    tab.new_card.click()
    yield window
    tab.ask_card.yes.click()
    qtbot.waitUntil(tab.card.isVisible, timeout=10_000)
    yield window
    tab.card.show_saved("/media/BLUE/card.pdf")
    yield window
    tab.card.finish.click()
    tab.leave.click()
    qtbot.waitUntil(tab.come_again.isVisible, timeout=10_000)
    yield window
    yield reached(page.back.click)


def _reflection_walk(qtbot, window, inside):
    page, tab = inside.client, inside.client.reflection

    def reached(act):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            act()
        return window

    reached(lambda: inside.caseload.list.opened.emit(0))
    yield reached(lambda: page.tabs.setCurrentWidget(tab))
    tab.form.keep.click()
    yield window
    tab.sessions.back.click()
    yield window
    tab.sessions.on.click()
    asked = [row.item.id for row in tab.form.rows]
    for item, place in (("listened", 3), ("moment", 2)):
        tab.form.rows[asked.index(item)].line.cards.cards()[place].click()
        qtbot.wait(0)
    yield window
    reached(tab.form.keep.click)
    yield window
    if tab.matters:
        tab.day.back.click()
        reached(tab.matters[0].steps[next(iter(tab.matters[0].steps))].click)
        yield window
    reached(tab.form.take_back.click)
    yield reached(page.back.click)
