"""What people do while a fault strikes, and what has to hold afterwards."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from rig.children import Stage, Tale
from rig.judging import (
    SENT_AFTER,
    SENT_BEFORE,
    admitted_as,
    answer_to,
    remembered,
    with_another_secret,
    wrong_afterwards,
    wrong_with_next_set_up,
)
from rig.practice import (
    ANA,
    BEN,
    PASSPHRASE,
    PRACTICE,
    THERAPIST,
    Practice,
    make_practice,
    number_of,
    remember,
    sheet,
)
from rig.taking_lists import TakingList

from kiosk.clock import system_clock
from kiosk.comfort import Comfort
from kiosk.practice.answering import throttle
from kiosk.practice.answering.client_desk import Admission, ClientDesk
from kiosk.practice.backup.restoring import restore
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.founding import found_practice
from kiosk.questionnaires.definition import Missing
from kiosk.store import engine
from kiosk.store.backup.replacing import finish_restore
from kiosk.store.engine import opened
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.cost import FLOOR
from kiosk.vault.suites import Suite

COLLEAGUE = "Bram Okafor"
SECOND_PASSPHRASE = "walnut-tundra-fiddle-eclipse-marble"
SENT = (11, 12)
WRITTEN = "It was hard to say."
"""What the client writes with the last of them."""

BEFORE = {"Ana": Comfort("en", 125), "Ben": Comfort("fr", 200, high_contrast=True)}
CHOSEN = (Comfort("tr", 150), Comfort("de", 175, left_handed=True))


class Scenario(Protocol):
    """One thing that people do."""

    def __init__(self, base: Path) -> None:
        """Prepare what every run starts from, inside ``base``."""

    def set_up(self, home: Path) -> None:
        """Fill ``home``, where one run happens."""

    def act(self, home: Path, stage: Stage) -> None:
        """Do it; inside a forked process."""

    def judge(self, home: Path, tale: Tale) -> list[str]:
        """Say what does not hold afterwards."""


class _OnPractice:
    """Happens on a practice that is there already."""

    def __init__(self, base: Path) -> None:
        self.original = make_practice(base / "practice")
        self.original.send(SENT_BEFORE)
        with self.original.desk():
            pass

    def set_up(self, home: Path) -> None:
        self.original.copied(home / "practice")

    def practice(self, home: Path) -> Practice:
        return self.original.at(home / "practice")


class Sending(_OnPractice):
    """A client's kiosk is opened and takes two sheets in; with the last comes what the client wrote."""

    def act(self, home: Path, stage: Stage) -> None:
        kiosk = stage.insist("open", lambda: ClientDesk.open(home / "practice"))
        admission = stage.insist("admit", lambda: kiosk.admit_chosen(ANA))
        for number in SENT:
            stage.say("tried", number)
            answers = sheet(kiosk.questionnaire, number)
            # A try that is repeated hands over the same again; the desk wipes what it was given.
            words = WRITTEN.encode() if number == SENT[-1] else None
            submit = partial(_submit, kiosk, admission, answers, words)
            stage.insist("submit", submit)
            stage.say("sent", number)
        if kiosk.unsent:
            stage.say("wrong", "submit", "", f"{kiosk.unsent} sheets wait although all were sent")
        kiosk.close()

    def judge(self, home: Path, tale: Tale) -> list[str]:
        practice = self.practice(home)
        tried = [number for (number,) in tale.all("tried")]
        sent = [number for (number,) in tale.all("sent")]
        complaints = [] if tale.killed or sent == list(SENT) else [f"only {sent} were sent"]
        return complaints + wrong_afterwards(practice, sent, tried) + _wrong_words(practice)


def _submit(
    kiosk: ClientDesk, admission: Admission, answers: dict[str, int | Missing], words: bytes | None
) -> None:
    kiosk.submit(admission, answers, comment=None if words is None else bytearray(words))


def _wrong_words(practice: Practice) -> list[str]:
    """The words are there, whole, with exactly the sheet that they were sent with, if that is there."""
    wanted = {SENT[-1]: WRITTEN}
    with practice.desk() as desk:
        sheets = desk.sheets(ANA).sheets
    return [
        f"sheet {number_of(sheet.answers)} has the words {sheet.comment!r}"
        for sheet in sheets
        if sheet.comment != wanted.get(number_of(sheet.answers), "")
    ]


class CarelessSending(Sending):
    """The same, by a store that leaves it to the system when anything gets to the disk."""

    def act(self, home: Path, stage: Stage) -> None:
        engine._DURABLE = ("synchronous = OFF",)
        super().act(home, stage)


class Admitting(_OnPractice):
    """Somebody types a wrong code, then the right one."""

    def act(self, home: Path, stage: Stage) -> None:
        kiosk = stage.insist("open", lambda: ClientDesk.open(home / "practice"))
        right = self.original.codes["Ana"]
        for code in (with_another_secret(right), right):
            stage.insist("admit", lambda code=code: _answer(kiosk, code, stage))
        kiosk.close()

    def judge(self, home: Path, tale: Tale) -> list[str]:
        answers = [answer for (answer,) in tale.all("answer")]
        complaints = [] if tale.killed or answers == ["refused", "admitted"] else [f"answered {answers}"]
        practice = self.practice(home)
        with opened(practice.folder.keys_file, read_only=True) as keys:
            counted = len(throttle.decode(Keyring(keys).throttle(), system_clock()).wrong)
        # Counted before it is judged: whoever pulls the plug after an answer has no free try.
        if counted < answers.count("refused"):
            complaints.append(f"{counted} wrong tries were counted and {answers} answered")
        return complaints + wrong_afterwards(practice, (), ())


class Remembering(_OnPractice):
    """What suits Ana is remembered anew with her code, while what suits Ben lies beside it."""

    def __init__(self, base: Path) -> None:
        super().__init__(base)
        for name, liked in BEFORE.items():
            remember(self.original, name, liked)

    def act(self, home: Path, stage: Stage) -> None:
        for chosen in CHOSEN:
            stage.say("chosen", CHOSEN.index(chosen))
            stage.insist("remember", lambda chosen=chosen: remember(self.practice(home), "Ana", chosen))
            stage.say("remembered", CHOSEN.index(chosen))

    def judge(self, home: Path, tale: Tale) -> list[str]:
        practice = self.practice(home)
        known = [BEFORE["Ana"], *CHOSEN]
        # A fault is tried once and not told; a kill or a power cut takes nothing of what was through.
        done = tale.all("remembered") if tale.killed or not tale.struck else []
        last = max((number for (number,) in done), default=-1)
        newest = max((number for (number,) in tale.all("chosen")), default=-1)
        allowed = known[last + 1 : newest + 2]
        complaints = []
        if (found := remembered(practice, "Ana")) not in allowed:
            complaints.append(f"of Ana {found} is remembered, and not one of {allowed}")
        if (found := remembered(practice, "Ben")) != BEFORE["Ben"]:
            complaints.append(f"of Ben {found} is remembered")
        return complaints + wrong_afterwards(practice, (), ())


class Unlocking(_OnPractice):
    """A therapist unlocks, reads what is new, adds a client and marks sheets as read."""

    def __init__(self, base: Path) -> None:
        super().__init__(base)
        self.original.send(SENT)

    def act(self, home: Path, stage: Stage) -> None:
        desk = stage.insist("unlock", self.practice(home).desk)
        stage.insist("read", lambda: desk.mark_read(ANA))
        desk.close()

    def judge(self, home: Path, tale: Tale) -> list[str]:
        ended = tale.killed or tale.status == 0
        return wrong_afterwards(self.practice(home), SENT, SENT) + ([] if ended else ["it did not end"])


class ChangingPeople(_OnPractice):
    """A therapist adds a client and a colleague, shares, transfers and erases."""

    def act(self, home: Path, stage: Stage) -> None:
        desk = stage.insist("unlock", self.practice(home).desk)
        people = desk.people
        card = stage.insist("add client", lambda: people.add_client("Cem"))
        stage.say("added", card.client_number, card.code)
        new = stage.insist("new card", lambda: people.new_card(BEN))
        stage.say("card", new.client_number, new.code)
        colleague = stage.insist("add therapist", lambda: people.add_therapist(COLLEAGUE, SECOND_PASSPHRASE))
        stage.say("colleague")
        stage.insist("share", lambda: people.share(ANA, colleague.holder_id))
        stage.say("shared")
        stage.insist("unshare", lambda: people.unshare(ANA, colleague.holder_id))
        stage.say("unshared")
        stage.say("erasing")
        stage.insist("erase", lambda: people.erase(BEN))
        stage.say("erased")
        desk.close()

    def judge(self, home: Path, tale: Tale) -> list[str]:
        practice = self.practice(home)
        erased = bool(tale.all("erasing"))
        complaints = wrong_afterwards(practice, (), ())
        if not tale.killed and not tale.all("erased"):
            complaints.append("not everything was done")
        names = practice.seen().names
        wanted = {ANA: "Ana", BEN: "Ben", BEN + 1: "Cem"}
        if any(wanted.get(number) != name for number, name in names.items() if number >= ANA):
            complaints.append(f"the desk shows {names}")
        if tale.all("added") and BEN + 1 not in names:
            complaints.append("the client who was added is not there")
        if (tale.all("erased") and BEN in names) or (not erased and BEN not in names):
            complaints.append(f"erased: {erased}, and the desk shows {names}")
        with practice.desk() as desk:
            colleagues = [one.name for one in desk.people.therapists()]
            readers = [one.name for one in desk.people.readers(ANA)]
        if colleagues.count(COLLEAGUE) > 1 or (tale.all("colleague") and COLLEAGUE not in colleagues):
            complaints.append(f"the therapists are {colleagues}")
        if tale.all("unshared") and COLLEAGUE in readers:
            complaints.append(f"Ana is read by {readers}")
        cards = [*tale.all("added"), *([] if erased else tale.all("card"))]
        return complaints + [
            f"the new card of {number} admits {admitted}"
            for number, code in cards
            if (admitted := admitted_as(practice, code)) != number
        ]


class BackingUp(_OnPractice):
    """A backup is made and restored into another folder."""

    def act(self, home: Path, stage: Stage) -> None:
        file = home / "backup.rapport"
        with stage.insist("unlock", self.practice(home).desk) as desk:
            stage.insist("back up", lambda: desk.back_up(file, replace=True))
        stage.say("backed up")
        secret = str(self.original.recovery_key)
        stage.insist("restore", lambda: restore(file, home / "restored", secret))
        stage.say("restored")

    def judge(self, home: Path, tale: Tale) -> list[str]:
        complaints = wrong_afterwards(self.practice(home), (), ())
        if not tale.killed and not tale.all("restored"):
            complaints.append("it was not restored")
        finish_restore(home / "restored")
        restored = self.original.at(home / "restored")
        if restored.folder.facts_file.exists():
            complaints += wrong_afterwards(restored, (), ())
        elif tale.all("restored"):
            complaints.append("it was restored and is not there")
        if not (home / "backup.rapport").exists():
            return [*complaints, "the backup is gone"] if tale.all("backed up") else complaints
        # What has a backup's name is a whole backup.
        again = home / "again"
        restore(home / "backup.rapport", again, str(self.original.recovery_key))
        return complaints + wrong_afterwards(self.original.at(again), (), ())


class Founding:
    """A practice is set up, complete or not at all."""

    def __init__(self, base: Path) -> None:
        base.mkdir(exist_ok=True)

    def set_up(self, home: Path) -> None:
        home.mkdir()

    def act(self, home: Path, stage: Stage) -> None:
        def found() -> None:
            found_practice(
                home / "practice",
                PRACTICE,
                THERAPIST,
                PASSPHRASE,
                FLOOR,
                clients=["Ana", "Ben"],
                suite=Suite.X25519,
            )

        stage.insist("found", found)
        stage.say("founded")

    def judge(self, home: Path, tale: Tale) -> list[str]:
        path = home / "practice"
        complete = PracticeFolder(path).facts_file.exists()
        complaints = []
        if tale.all("founded") and not complete:
            complaints.append("set-up had ended and there is no practice")
        if not tale.killed and not tale.all("founded"):
            complaints.append("set-up did not end")
        if complete:
            return complaints + self._wrong_in(path)
        if path.exists() and any(path.iterdir()):
            complaints.append(f"half a practice: {sorted(file.name for file in path.iterdir())}")
        return complaints + wrong_with_next_set_up(path)

    def _wrong_in(self, path: Path) -> list[str]:
        kiosk = ClientDesk.open(path)
        try:
            kiosk.submit(kiosk.admit_chosen(ANA), sheet(kiosk.questionnaire, SENT_AFTER))
        finally:
            kiosk.close()
        with unlock(path, PASSPHRASE, THERAPIST, calibrate=None) as desk:
            seen = {client.name: len(client.sheets) for client in desk.export()}
            found = [str(finding) for finding in desk.findings]
        return found if seen == {"Ana": 1, "Ben": 0} else [*found, f"the desk shows {seen}"]


def _answer(kiosk: ClientDesk, code: str, stage: Stage) -> None:
    refusal = answer_to(kiosk, code)
    stage.say("answer", "refused" if refusal == "CodeRefused" else refusal)


SCENARIOS: dict[str, Callable[[Path], Scenario]] = {
    "sending": Sending,
    "careless sending": CarelessSending,
    "admitting": Admitting,
    "remembering": Remembering,
    "unlocking": Unlocking,
    "people": ChangingPeople,
    "backing up": BackingUp,
    "founding": Founding,
    "taking a list": TakingList,
}
