"""Every page in every state, as it is seen: contrast, targets and words measured from what was painted."""

import pytest
from eyes import contrast
from eyes.checks import findings
from eyes.mirror import mirrored
from eyes.scenes import SCENES
from eyes.seeing import View, see, settle
from eyes.steady import places, steady
from eyes.wearing import LANGUAGES, PERCENTS, SIZES, THEMES, Wear, named
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from ui.widgets.ring import FocusRing
from ui.widgets.watch import InputWatch

TABLET, SMALL = QSize(1280, 800), QSize(1024, 600)
MIRRORED = Qt.LayoutDirection.RightToLeft
CLIENTS = tuple(scene for scene in SCENES if not scene.desk)


def faults(cast, size, scenes=SCENES):
    """What is wrong, scene by scene."""
    found = {}
    for scene in scenes:
        view = see(scene.page(cast), size)
        if told := [str(one) for one in findings(scene, view)]:
            found[scene.name] = told
        view.page.hide()
    return found


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("percent", PERCENTS)
def test_everything_can_be_read_and_tapped(dress, percent, size):
    assert faults(dress(Wear(percent=percent)), size) == {}


# The gallery looks at all of them; here each size, and each size of text, has its turn.
@pytest.mark.parametrize(("percent", "size"), [*zip((100, 150, 200, 200), SIZES, strict=True)], ids=str)
def test_everything_can_be_read_and_tapped_from_the_right(dress, percent, size):
    assert faults(dress(Wear(percent=percent, direction=MIRRORED)), size) == {}


@pytest.mark.parametrize(("percent", "size"), [(100, TABLET), (200, SMALL)], ids=["usual", "large on small"])
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_everything_can_be_read_in_every_language(dress, language, percent, size):
    assert faults(dress(Wear(language, percent=percent)), size, CLIENTS) == {}


@pytest.mark.parametrize("theme", list(THEMES)[1:])
def test_everything_can_be_read_in_every_theme(dress, theme):
    assert faults(dress(Wear(theme=theme)), TABLET) == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("state", ["pressed", "off"])
def test_every_control_can_be_read_in_every_state(dress, theme, state):
    cast, found = dress(Wear(theme=theme)), {}
    for scene in SCENES:
        page = see(scene.page(cast), TABLET).page
        buttons = page.findChildren(QAbstractButton)
        enabled = [button.isEnabled() for button in buttons]
        for button in buttons:
            button.setDown(state == "pressed")
            button.setEnabled(state != "off")
        view = View(page)
        if told := [str(one) for check in (contrast.texts, contrast.edges) for one in check(view)]:
            found[scene.name] = told
        for button, was in zip(buttons, enabled, strict=True):
            button.setDown(False)
            button.setEnabled(was)
        page.hide()
    assert found == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("item", ["unjudged", "moment"])
@pytest.mark.parametrize("size", SIZES[:2], ids=named)
def test_a_chosen_answer_stands_out(dress, theme, item, size):
    cast = dress(Wear(theme=theme))
    before = see(cast.question(item), size).remember()
    after = see(cast.question(item, tapped=True), size)
    card = before.place(before.page.answers.cards()[1])
    ticks = [sum(card.contains(mark.box.toRect()) for mark in view.marks) for view in (before, after)]
    assert contrast.change(before, after, card) >= contrast.outline(card)
    assert ticks[1] > ticks[0]  # told by a shape as well, for whom colours look alike


@pytest.fixture
def ringed(qapp, qtbot):
    """Show the ring around the focused control of a page, as after a key: ``ringed(page)``."""
    watches, rings = [], []

    def put_round(page):
        watches.append(InputWatch(qapp))
        rings.append(FocusRing(page, watches[-1]))
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        QTest.keyClick(page, Qt.Key.Key_Shift)
        return rings[-1]

    yield put_round
    for watch in watches:
        watch.close()
    for ring in rings:
        ring.setParent(None)
        ring.deleteLater()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["welcome", "code empty", "question earlier", "check", "stop"])
def test_the_focus_can_be_seen_on_every_control(dress, ringed, theme, name):
    cast = dress(Wear(theme=theme))
    scene = next(scene for scene in SCENES if scene.name == name)
    before = see(scene.page(cast), TABLET).remember()
    ringed(before.page)
    unseen = []
    for control in before.controls:
        control.widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        around = control.area.adjusted(-12, -12, 12, 12)
        if contrast.change(before, View(before.page), around) < contrast.outline(control.area):
            unseen.append(control.widget)
    assert len(before.controls) > 1
    assert unseen == []


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("percent", [100, 200])
def test_what_is_read_from_the_right_stands_mirrored(dress, qapp, percent, size):
    cast, found = dress(Wear(percent=percent)), {}
    for scene in (scene for scene in SCENES if scene.mirrors):
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        from_left = see(scene.page(cast), size).remember()
        qapp.setLayoutDirection(MIRRORED)
        if told := [str(one) for one in mirrored(from_left, see(from_left.page, size))]:
            found[scene.name] = told
        from_left.page.hide()
    assert found == {}


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("percent", PERCENTS)
def test_head_and_foot_stay_where_they_are_from_question_to_question(dress, percent, size):
    cast, kept, found = dress(Wear(percent=percent)), {}, {}
    for scene in CLIENTS:
        view = see(scene.page(cast), size)
        if told := [str(one) for one in steady(kept.get(scene.kept, {}), view)]:
            found[scene.name] = told
        kept[scene.kept] = places(view) | kept.get(scene.kept, {})
    assert {"progress", "stop", "back"} <= set(kept["question"])
    assert found == {}


def test_scenes_show_every_page_of_a_client(dress):
    cast = dress(Wear())
    shown = {scene.page(cast) for scene in CLIENTS}
    assert shown == set(cast.pages)
    assert len({scene.name for scene in SCENES}) == len(SCENES)
