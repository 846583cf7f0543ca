""" "My practice": figures across the own clients, without a name, on the page and on paper."""

import pypdfium2
import pytest

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.practice.log.events import Event
from ui.widgets.choosing import Chooser


@pytest.fixture
def sheet_file(tmp_path):
    return tmp_path / "supervision.pdf"


@pytest.fixture
def inside(open_window, unlock, demo, sheet_file):
    window = open_window(chooser=Chooser(to_save=lambda *_: str(sheet_file)))
    return unlock(window, demo.therapists[0])


@pytest.fixture
def page(qtbot, inside):
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.practice.home.mine.click()
    return inside.practice.mine.page


def words_of(page):
    parts = [sentence.text() for part in page.parts for sentence in part.sentences]
    lines = [f"{line.title.text()} {line.words.text()}" for part in page.parts for line in part.lines]
    return " ".join([page.introduction.text(), *parts, *lines, page.note.text()])


def test_the_page_says_what_the_desk_knows(page, demo, folder):
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name, calibrate=None) as desk:
        mine = desk.reflections.mine().mine
    assert mine.clients == 6
    assert page.introduction.text().startswith(
        f"6 of your own clients who still come, {mine.sessions} sessions"
    )
    (levels, *_) = page.parts
    for line, dimension in zip(levels.lines, mine.dimensions, strict=True):
        interval = dimension.level.interval
        assert line.words.text().startswith(f"{interval.value:.0f} (")
        assert line.strip._span.value == interval.value


def test_no_client_is_named(page, demo):
    words = words_of(page)
    assert len(words) > 300
    for client in demo.clients:
        assert not any(name in words for name in client.name.split())


def test_too_few_clients_have_no_figure(qtbot, inside, demo):
    own = [one.number for one in demo.clients if one.therapist == demo.therapists[0].name]
    for leaving in own[:2]:
        inside.room.desk.people.set_active(leaving, False)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.practice.mine.begin()
    page = inside.practice.mine.page
    assert page.introduction.text().startswith("4 of your own clients")
    assert "Too few clients for a figure yet" in words_of(page)
    assert all(line.strip._span is None for part in page.parts for line in part.lines)
    assert page.parts[0].scale.isHidden()


def test_it_is_saved_for_supervision_without_a_name_and_the_log_knows(qtbot, page, inside, demo, sheet_file):
    page.save.click()
    qtbot.waitUntil(lambda: str(sheet_file) in page.told.text(), timeout=10_000)
    document = pypdfium2.PdfDocument(sheet_file.read_bytes())
    try:
        assert len(document) == 1
        words = "".join(document[0].get_textpage().get_text_range().split())
    finally:
        document.close()
    assert "forsupervision" in words
    assert "uthenticity" in words  # the glyph of a capital A has no character in Qt's PDF
    for client in demo.clients:
        assert not any(name in words for name in client.name.split() if len(name) > 3)
    entries = inside.room.desk.log()
    assert (entries[0].happening.event, entries[0].happening.numbers) == (Event.FIGURES_SAVED, (6,))


def test_whoever_signed_in_with_the_recovery_key_has_no_practice_of_their_own(
    qtbot, open_window, folder, demo
):
    window = open_window(folder)
    door = window.flow.unlock_page
    qtbot.waitUntil(door.name.isVisible, timeout=5_000)
    door.passphrase.line.setText(str(demo.recovery_key))
    door.unlock.click()
    qtbot.waitUntil(lambda: window.flow.inside is not None, timeout=20_000)
    inside = window.flow.inside
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.practice.begin()
    assert inside.practice.home.mine.isHidden()
