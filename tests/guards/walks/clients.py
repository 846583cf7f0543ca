"""What a client meets, page by page, and how the window gets there."""


def client_walk(qtbot, window, demo):
    """Give the window in every state of a client’s pages."""
    pages, flow = window.pages, window.flow

    def reached(page):
        qtbot.waitUntil(lambda: flow.page is page, timeout=10_000)
        return window

    yield window
    pages.welcome.ease.click()
    yield reached(pages.comfort)
    pages.comfort.finish.click()
    pages.welcome.languages.click()
    yield reached(pages.speaking)
    pages.speaking.back.click()
    reached(pages.welcome)
    pages.welcome.begin.click()
    yield reached(pages.code)
    for digit in (1, 2, 3):
        pages.code.take_digit(digit)
    pages.code._hand_on()
    yield window
    for digit in (4, 5, 6, 7, 8, 9, 0):
        pages.code.take_digit(digit)
    qtbot.waitUntil(lambda: bool(pages.code.notice.text()) and not pages.code.digits, timeout=10_000)
    yield window
    pages.code.without.click()
    yield reached(pages.notice)
    pages.notice.decline.click()
    reached(pages.welcome)
    pages.welcome.begin.click()
    for digit in demo.clients[0].code:
        pages.code.take_digit(int(digit))
    yield reached(pages.notice)
    pages.notice.agree.click()
    yield from _survey_walk(qtbot, window, reached)


def _survey_walk(qtbot, window, reached):
    pages, flow = window.pages, window.flow
    for place in range(8):
        yield reached(pages.question)
        if place == 1:
            pages.question.skip.click()
        else:
            before = pages.question.accessibleName()
            pages.question.answers.cards()[1].click()
            qtbot.waitUntil(
                lambda before=before: (
                    pages.question.accessibleName() != before or flow.page is not pages.question
                )
            )
    while flow.page is pages.question:
        before = pages.question.accessibleName()
        pages.question.answers.cards()[1].click()
        qtbot.waitUntil(
            lambda before=before: pages.question.accessibleName() != before or flow.page is not pages.question
        )
    yield reached(pages.check)
    pages.check.entries()[0].click()
    yield reached(pages.question)
    flow.stage.idle.asked.emit()
    flow.stage.idle.counted.emit(29)
    yield reached(pages.idle)
    pages.idle.go_on.click()
    reached(pages.question)
    pages.question.stop.click()
    yield reached(pages.stop)
    pages.stop.send.click()
    yield reached(pages.thanks)
    yield from _end_walk(window, reached)


def _end_walk(window, reached):
    pages = window.pages
    pages.thanks.show_stopped()
    yield window
    pages.thanks.finish.click()
    for show in (pages.trouble.show_unsent, pages.trouble.show_closed):
        show("")
        window._show_page(pages.trouble)
        yield window
    for page in (pages.away, pages.newer_form):
        window._show_page(page)
        yield window
