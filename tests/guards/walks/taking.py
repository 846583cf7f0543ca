"""What is taken along of a client, and how the window gets there."""

from kiosk.errors import MachineFault
from kiosk.practice.settings.disclosure import PART_2_NOTICE
from kiosk.words import Phrase
from ui.widgets.words import told

NOT_THERE = Phrase("errors", "The file {file} cannot be written. Choose another place, or use paper.")


def _picture_walk(reached, inside):
    """The plot that is looked at becomes a picture: all sessions, some of them, both views."""
    tab, page = inside.client.trends, inside.picture.page
    tab.span.all.click()
    yield reached(tab.span.save.click)
    reached(page.back.click)
    tab.span.last.click()
    yield reached(tab.span.save.click)
    page.show_trouble(told(MachineFault(NOT_THERE, file="/media/BLUE/card.pdf")))
    yield reached(page.back.click)
    yield reached(inside.picture.begin_with_views)
    reached(page.back.click)


def taking_walk(qtbot, window, inside):
    """Give the window in every state of the page; the first client is opened for it."""
    client, page = inside.client, inside.take_along.page

    def reached(act):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            act()
        return window

    reached(lambda: inside.caseload.list.opened.emit(0))
    yield reached(client.take_along.click)
    page.show_notice(PART_2_NOTICE)
    page.show_saving(busy=True)
    yield window
    inside.take_along._saved("/media/BLUE/card.pdf", None)
    yield window
    page.show_trouble(told(MachineFault(NOT_THERE, file="/media/BLUE/card.pdf")))
    page.lead_to_answers()
    yield window
    reached(page.back.click)
    yield from _picture_walk(reached, inside)
    reached(lambda: client.tabs.setCurrentIndex(1))
    yield reached(client.access.copy.click)
    reached(page.back.click)
    yield reached(client.back.click)
