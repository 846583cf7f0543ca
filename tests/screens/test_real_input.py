"""K1 on a real screen: keys and mouse of the X server itself, with a usual window manager and without any."""

import itertools

import pytest

pytestmark = pytest.mark.screen

FUNCTION_KEYS = [f"F{number}" for number in range(1, 13)]
# Every key goes through the same pages without a screen; these are those that mean something to somebody.
_WAYS = "Escape Print Menu Tab Insert Delete Home Pause BackSpace Return space Left Right KP_Enter"
_MEDIA = "XF86AudioPlay XF86AudioMute XF86HomePage XF86Mail XF86Calculator"
COMMANDING = [*FUNCTION_KEYS, *_WAYS.split(), *_MEDIA.split(), *"acdelnopqtvwx05"]
# What a client page does not take; the others do what their page says.
IDLE_KEYS = [*FUNCTION_KEYS, "Escape", "Print", "Menu", "Insert", "Delete", "Pause", "Scroll_Lock"]
WAY = [
    "WelcomePage",
    "CodePage",
    "NoticePage",
    "QuestionPage",
    "StopPage",
    "IdlePage",
    "CheckPage",
    "ThanksPage",
]


def combinations():
    """Every way to hold Ctrl, Alt and the system key, with Shift and without."""
    for count in (1, 2, 3):
        for commands in itertools.combinations(("ctrl", "alt", "super"), count):
            for more in ((), ("shift",)):
                yield "+".join((*commands, *more))


def every_combination(key):
    return [f"{held}+{key}" for held in combinations()]


def along_the_way(screen):
    """Lead a client from page to page."""
    assert screen.state()["page"] == WAY[0]
    yield WAY[0]
    for page in WAY[1:]:
        yield screen.to(page)


def test_k1_no_key_and_no_combination_leads_out(screen):
    for page in along_the_way(screen):
        programs = screen.programs()
        before = screen.state()
        taken = IDLE_KEYS if page != "IdlePage" else []
        pressed = [*taken, *itertools.chain.from_iterable(map(every_combination, COMMANDING))]
        for start in range(0, len(pressed), 200):
            screen.xdo("key", "--delay", "1", *pressed[start : start + 200])
        if screen.is_managed:
            screen.xdo("key", "--delay", "1", *["Escape"] * 6)  # menus of the window manager
        after = screen.stays(page, programs)
        assert (after["digits"], after["chosen"]) == (before["digits"], before["chosen"])


def test_k1_the_mouse_opens_and_pastes_nothing(screen):
    for page in along_the_way(screen):
        programs = screen.programs()
        for place in ((400, 300), (790, 10), (5, 595)):
            for button in (2, 3, 8, 9, 4, 5, 6, 7):
                screen.xdo("mousemove", *place, "click", button)
        screen.stays(page, programs)


def test_k1_a_window_that_is_moved_made_small_or_put_aside_comes_back(screen):
    programs = screen.programs()
    (window,) = screen.windows()
    screen.xdo("windowsize", window, 300, 200)
    screen.stays("WelcomePage", programs)
    screen.xdo("windowmove", window, 50, 50)
    screen.stays("WelcomePage", programs)
    screen.xdo("windowminimize" if screen.is_managed else "windowunmap", window)
    screen.stays("WelcomePage", programs)


def test_k7_a_window_that_is_killed_comes_back(screen):
    (window,) = screen.windows()
    screen.xdo("windowkill", window)
    screen.session.kiosk.wait_for_start()
    screen.session.kiosk.do("page")
    screen.stays("WelcomePage", 2)


def test_k2_what_was_copied_on_a_page_cannot_be_pasted_after_the_visit(screen):
    screen.to("CodePage")
    screen.session.kiosk.do("copy", words="My own words")
    assert screen.session.kiosk.do("copied") == ["My own words"] * 2
    screen.to("NoticePage")
    screen.to("QuestionPage")
    screen.session.kiosk.do("walk_away")
    screen.settled("WelcomePage")
    assert screen.session.kiosk.do("copied") == [""] * 2


def test_a_scanner_types_a_code_on_a_real_keyboard(screen):
    code = screen.environment["RAPPORT_CODE"]
    screen.xdo("type", "--delay", "2", f"]C1{code}\n")
    screen.settled("NoticePage")
