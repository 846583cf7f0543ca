"""Make the golden folders of the present format version anew; no test runs this.

    PYTHONPATH=. python tests/golden/make.py [SUITE ...]

Each suite gets ``tests/golden/NAME/``: ``practice/`` (the folder), ``backup``, ``bundle`` (all rows of the
chain), ``truth.json`` (every secret, and all that was said) and ``comfort.json`` (what suits whom). What is
committed is what a Rapport of that format wrote once, and stays as it is for ever: a later format gets
folders of its own beside these.

All people in it are invented, and so are their secrets, which protect nothing.
"""

import json
import random
import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from kiosk.clock import Moment
from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices.bundling import bundle_rows
from kiosk.practice.files import opened
from kiosk.practice.founding import found_practice
from kiosk.practice.names import Profile
from kiosk.practice.numbers import LOG_CLIENT, UNASSIGNED
from kiosk.practice.therapists import enrol_therapist, reader, share
from kiosk.questionnaires.definition import Missing
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.cost import FLOOR
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite

HERE = Path(__file__).parent
SUITES = {"x25519": Suite.X25519, "x-wing": Suite.XWING}
FOUNDED = 1_736_766_000_000  # 2025-01-13T11:00:00Z
DAY = 24 * 3_600_000
LATER = 400 * DAY
ADA, BRAM = "Ada Lindqvist", "Bram Okafor"
ANA, BEN, CLEO = "Ana Íñiguez", "Ben Öztürk", "Cleo Ŵynne"
NUMBERS = {ANA: 2, BEN: 3, CLEO: 4}
PASSPHRASES = {ADA: "gravel-otter-mandolin-sixfold-breeze", BRAM: "Wälnut tundra fiddle eclipse marble"}
RETENTION_MONTHS = 12
LIKED = {ANA: Comfort("tr", 175, high_contrast=True), BEN: Comfort("pt-BR", left_handed=True)}


class GoldenClock:
    """A clock that moves on when it is told to."""

    def __init__(self):
        self.wall_ms, self.boot_ms, self.boot_id = FOUNDED, 50_000, b"golden boot id 1"

    def __call__(self):
        return Moment(self.wall_ms, self.boot_ms, self.boot_id)

    def forward(self, ms):
        self.wall_ms += ms
        self.boot_ms += ms

    def restart(self, after_ms):
        self.wall_ms += after_ms
        self.boot_ms, self.boot_id = 20_000, b"golden boot id 2"


class GoldenPractice:
    """A practice that lives through all that a folder has to keep."""

    def __init__(self, suite_name):
        self.place = HERE / suite_name
        self.suite = SUITES[suite_name]
        self.path = self.place / "practice"
        self.clock = GoldenClock()
        self.recovery_key = RecoveryKey.generate()
        self.random = random.Random(suite_name)
        self.codes = {}
        self.sheets = {}

    def make(self):
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir()
        self._found()
        for _ in range(2):
            for name in (ANA, BEN, CLEO):
                self._answer(name)
            self.clock.forward(7 * DAY)
        self.clock.restart(LATER)
        for name in (ANA, None, BEN, CLEO, ANA, BEN, ANA):
            self._answer(name)
            self.clock.forward(DAY)
        with self._unlock(ADA) as desk:
            self._change_people(desk)
            emptied = desk.set_retention(RETENTION_MONTHS)
            desk.set_retention(None)  # so that no later opening destroys the rest
        self.sheets[ANA] = self.sheets[ANA][emptied:]
        with self._unlock(BRAM):
            pass  # his index and his desk's state
        self._answer(BEN)
        self.remember()
        backup = make_backup(PracticeFolder(self.path), self.place / "backup", clock=self.clock)
        with self._unlock(BRAM):
            pass
        with self._unlock(ADA) as desk:
            code = desk.state_code
        bundle_rows(PracticeFolder(self.path), self.place / "bundle", clock=self.clock)
        self._tidy()
        self._tell(emptied, backup.rows, code)

    def _found(self):
        def second_therapist(foundation):
            with opened(foundation.folder.keys_file) as keys, Keyring(keys).together() as keyring:
                enrolled = enrol_therapist(
                    keyring,
                    foundation.facts,
                    Profile(BRAM, FOUNDED),
                    PASSPHRASES[BRAM],
                    FLOOR,
                    log_seed=foundation.shared.seeds[LOG_CLIENT],
                )
                share(keyring, reader(enrolled), foundation.shared)

        founded = found_practice(
            self.path,
            "Praxis Lindenhof",
            ADA,
            PASSPHRASES[ADA],
            FLOOR,
            clients=[ANA, BEN, CLEO],
            recovery_key=self.recovery_key,
            clock=self.clock,
            draw=self.random,
            suite=self.suite,
            furnish=second_therapist,
        )
        self.codes = {card.name: card.code for card in founded.cards}

    def _answer(self, name):
        desk = ClientDesk.open(self.path, self.clock)
        try:
            admission = desk.admit_unassigned() if name is None else desk.admit(self.codes[name])
            answers = self._answers(desk.questionnaire, len(self.sheets.get(name, ())))
            desk.submit(admission, answers)
            desk.write_log()
        finally:
            desk.close()
        stored = {
            item: -given.value if isinstance(given, Missing) else given for item, given in answers.items()
        }
        self.sheets.setdefault(name, []).append({"wall_ms": self.clock.wall_ms, "answers": stored})

    def remember(self):
        desk = ClientDesk.open(self.path, self.clock)
        try:
            for name, liked in LIKED.items():
                desk.remember(desk.admit(self.codes[name]), liked)
        finally:
            desk.close()
        told = {name: asdict(liked) for name, liked in LIKED.items()}
        text = json.dumps(told, ensure_ascii=False, indent=1)
        (self.place / "comfort.json").write_text(text + "\n", encoding="utf-8")

    def _answers(self, questionnaire, nth):
        answers = {
            item.id: self.random.choice(item.options).value for item in questionnaire.items if item.scored
        }
        if nth % 2:
            answers[self.random.choice(list(answers))] = Missing.SKIPPED
        moment = nth % 3
        return {**answers, "moment": moment, "repaired": 3 if moment in (1, 2) else Missing.NOT_SHOWN}

    def _unlock(self, name):
        self.clock.forward(60_000)
        return unlock(self.path, PASSPHRASES[name], name, self.clock, calibrate=None)

    def _change_people(self, desk):
        bram = desk.people.find_therapist(BRAM).holder_id
        desk.people.share(NUMBERS[ANA], bram)
        desk.people.transfer(NUMBERS[BEN], bram)
        desk.people.erase(NUMBERS[CLEO])

    def _tidy(self):
        """Leave out what holds nothing: locks, and journals of transactions that are through."""
        for file in self.path.iterdir():
            if not file.stat().st_size:
                file.unlink()

    def _tell(self, emptied, backup_rows, code):
        truth = {
            "format": 1,
            "suite": self.suite.value,
            "practice": "Praxis Lindenhof",
            "recovery_key": str(self.recovery_key),
            "therapists": {
                ADA: {"passphrase": PASSPHRASES[ADA], "clients": [ANA], "reads": [ANA]},
                BRAM: {"passphrase": PASSPHRASES[BRAM], "clients": [BEN], "reads": [ANA, BEN]},
            },
            "clients": {
                name: {"number": NUMBERS[name], "code": self.codes[name], "sheets": self.sheets[name]}
                for name in (ANA, BEN)
            },
            "without_code": {"number": UNASSIGNED, "sheets": self.sheets[None]},
            "erased": {
                "name": CLEO,
                "number": NUMBERS[CLEO],
                "code": self.codes[CLEO],
                "sheets": len(self.sheets[CLEO]),
            },
            "emptied_rows": emptied,
            "rows": self._count("SELECT count(*) FROM record"),
            "rows_in_backup": backup_rows,
            "state_code": code,
        }
        text = json.dumps(truth, ensure_ascii=False, indent=1)
        (self.place / "truth.json").write_text(text + "\n", encoding="utf-8")

    def _count(self, question):
        with closing(sqlite3.connect(self.path / "records.sqlite")) as records:
            return records.execute(question).fetchone()[0]


if __name__ == "__main__":
    for chosen in sys.argv[1:] or SUITES:
        GoldenPractice(chosen).make()
