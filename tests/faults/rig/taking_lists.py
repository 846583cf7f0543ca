"""A kiosk without therapists takes a list of clients, and with it what the practice decided."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from rig.children import Stage, Tale
from rig.practice import PRACTICE, make_practice

from kiosk.errors import RapportError, Refused
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.checking.practice import check_files
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.practice.devices.bundling import bundle_roster
from kiosk.practice.settings.look import PracticeLook, look_of
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.store.folder import PracticeFolder

_NAME = "Old Harbour"
_LOOK = PracticeLook("dim", "#5C3A70", bytes(range(256)) * 40, text_percent=150)
_QUESTIONS = PracticeQuestions(comment=True, short_form=True)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a kiosk goes by.

    Attributes:
        clients: whether it is the new list's, by the card of a client who came since.
        decided: whether it shows and asks what was decided since; ``None`` for a mixture.
    """

    clients: bool
    decided: bool | None


class TakingList:
    """The practice has another name and look, asks other questions, and has one more client."""

    def __init__(self, base: Path) -> None:
        base.mkdir(exist_ok=True)
        practice = make_practice(base / "practice")
        self._list, self._original = base / "list", base / "original"
        with practice.desk() as desk:
            add_kiosk(desk.access, self._original)
            self._code = desk.people.add_client("Cem").code
            desk.decisions.set_look(_LOOK, _NAME)
            desk.decisions.set_questions(_QUESTIONS)
            bundle_roster(desk.access, self._list)

    def set_up(self, home: Path) -> None:
        shutil.copytree(self._original, home / "device")

    def act(self, home: Path, stage: Stage) -> None:
        stage.insist("take", lambda: bring_in(PracticeFolder(home / "device"), self._list))
        stage.say("taken")

    def judge(self, home: Path, tale: Tale) -> list[str]:
        folder = PracticeFolder(home / "device")
        complaints = [] if tale.killed or tale.all("taken") else ["it was not taken"]
        try:
            known = self._known(folder)
            # Clients of a list without what was decided then would stay so: nothing would be new about them.
            allowed = [_Known(True, True)]
            if not tale.all("taken"):
                allowed += [_Known(False, False), _Known(False, True)]
            complaints += [] if known in allowed else [f"the kiosk goes by {known}"]
            taken = bring_in(folder, self._list)
            complaints += [f"told again: {finding}" for finding in taken.findings]
            if (known := self._known(folder)) != _Known(True, True):
                complaints.append(f"after the same list once more it goes by {known}")
            again = bring_in(folder, self._list)
            if (again.changed, again.decided) != (0, False):
                complaints.append(f"the third time changes {again.changed} entries")
            in_files = check_files(folder, folder.read_facts()).findings
        except RapportError as fault:
            return [*complaints, f"{type(fault).__name__}: {fault}"]
        return complaints + [str(finding) for finding in in_files]

    def _known(self, folder: PracticeFolder) -> _Known:
        facts = folder.read_facts()
        desk = ClientDesk.open(folder.path)
        try:
            clients = bool(desk.admit(self._code))
        except Refused:
            clients = False
        finally:
            desk.close()
        found = facts.name, look_of(facts.settings), desk.questions
        whole = {(_NAME, _LOOK, _QUESTIONS): True, (PRACTICE, PracticeLook(), PracticeQuestions()): False}
        return _Known(clients, whole.get(found))
