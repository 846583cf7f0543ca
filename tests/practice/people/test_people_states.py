"""Whatever happens to people, and in whatever order: exactly those open a client who should."""

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from kiosk.errors import RapportError
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.therapist_desk import TherapistDesk
from kiosk.practice.files import opened
from kiosk.practice.granted import open_granted
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.unlocking.signing_in import SignedIn
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.holders import Holder, holder_from_master, holder_from_recovery
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import open_slot
from kiosk.vault.suites import Suite

PASSPHRASE = "marble-eclipse-fiddle-tundra-walnut"
ANYBODY = st.integers(0, 7)
MOSTLY = 5


@dataclass
class ExpectedClient:
    """What should be true of one client.

    Attributes:
        therapist: whose client it is.
        readers: the therapists who may read; the recovery key always may.
        active: whether the client still comes.
    """

    therapist: bytes
    readers: set[bytes] = field(default_factory=set)
    active: bool = True


class Practice(RuleBasedStateMachine):
    """A practice in which people come, go, share and forget, against a model of who may read whom."""

    clients = Bundle("clients")

    def __init__(self, small):
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.path = Path(self.place.name) / "practice"
        shutil.copytree(small.path, self.path)
        self.clock = small.clock
        self.suite = Suite(PracticeFolder(self.path).read_facts().suite)
        self.recovery = holder_from_recovery(small.recovery_key, self.suite)
        self.holders: dict[bytes, Holder] = {}
        self.gone: list[Holder] = []
        self.erased: list[int] = []
        self.highest = FIRST_CLIENT - 1
        self._sign_in_once(small.passphrase, small.second_passphrase)
        with opened(PracticeFolder(self.path).keys_file, read_only=True) as keys:
            entries = [entry for entry in Keyring(keys).clients() if entry.number >= FIRST_CLIENT]
        self.expected = {one.number: ExpectedClient(one.therapist, {one.therapist}) for one in entries}
        self.highest = max(self.expected, default=self.highest)
        for number in self.expected:
            self._answer(number)

    def _sign_in_once(self, *passphrases):
        with opened(PracticeFolder(self.path).keys_file, read_only=True) as keys:
            for entry in Keyring(keys).holders():
                if entry.kind == "therapist":
                    self._keep(entry, passphrases)

    def _keep(self, entry, passphrases):
        for passphrase in passphrases:
            try:
                master = open_slot(entry.slot, passphrase)
            except RapportError:
                continue
            self.holders[entry.holder_id] = holder_from_master(entry.holder_id, master, self.suite)

    def _answer(self, number):
        kiosk = ClientDesk.open(self.path, self.clock)
        try:
            answers = {item.id: 1 for item in kiosk.questionnaire.items}
            kiosk.submit(kiosk.admit_chosen(number), answers)
        finally:
            kiosk.close()

    def desk(self, holder):
        return TherapistDesk(DeskFiles.open(PracticeFolder(self.path), self.clock), SignedIn(holder))

    def anybody(self, which):
        """Give a therapist, or now and then whoever has the recovery key."""
        everybody = [*self.holders.values(), self.recovery]
        return everybody[which % len(everybody)]

    def somebody_for(self, number, which):
        """Give whoever acts on a client: mostly the client's own therapist, or somebody else."""
        client = self.expected.get(number)
        own = None if client is None else self.holders.get(client.therapist, self.recovery)
        return own if own is not None and which < MOSTLY else self.anybody(which)

    def therapist(self, which):
        return [*self.holders.values()][which % len(self.holders)]

    def colleague_for(self, number, which):
        """Give a therapist for a client: mostly one whose client it is not."""
        client = self.expected.get(number)
        others = [one for one in self.holders if client is None or one != client.therapist]
        return others[which % len(others)] if others and which < MOSTLY else self.therapist(which).holder_id

    def may_change(self, holder, number):
        client = self.expected.get(number)
        return client is not None and holder.holder_id in (client.therapist, RECOVERY_HOLDER)

    def act(self, holder, allowed, do):
        """Do something as ``holder``; where it is not allowed it is refused and changes nothing."""
        with self.desk(holder) as desk:
            if allowed:
                return do(desk.people)
            before = self._all_entries()
            with pytest.raises(RapportError):
                do(desk.people)
            assert self._all_entries() == before
            return None

    def _all_entries(self):
        with opened(PracticeFolder(self.path).keys_file, read_only=True) as keys:
            keyring = Keyring(keys)
            holders = keyring.holders()
            grants = [keyring.grants(entry.holder_id) for entry in holders]
            return holders, keyring.clients(), grants, keyring.cards(), keyring.erased()

    @initialize(target=clients)
    def know_the_first_clients(self):
        return multiple(*self.expected)

    @rule(target=clients, which=ANYBODY)
    def add_client(self, which):
        holder = self.anybody(which)
        card = self.act(holder, True, lambda people: people.add_client(f"Client {self.highest + 1}"))
        self.highest += 1
        assert card.client_number == self.highest
        readers = set() if holder is self.recovery else {holder.holder_id}
        self.expected[card.client_number] = ExpectedClient(holder.holder_id, readers)
        self._answer(card.client_number)
        return card.client_number

    @rule(number=clients, who=ANYBODY, to=ANYBODY)
    def share(self, number, who, to):
        holder, other = self.somebody_for(number, who), self.colleague_for(number, to)
        allowed = self.may_change(holder, number)
        self.act(holder, allowed, lambda people: people.share(number, other))
        if allowed:
            self.expected[number].readers.add(other)

    @rule(number=clients, who=ANYBODY, whom=ANYBODY)
    def unshare(self, number, who, whom):
        holder, other = self.somebody_for(number, who), self.colleague_for(number, whom)
        client = self.expected.get(number)
        shared = client is not None and other in client.readers - {client.therapist}
        allowed = shared and (self.may_change(holder, number) or holder.holder_id == other)
        self.act(holder, allowed, lambda people: people.unshare(number, other))
        if allowed:
            client.readers.discard(other)

    @rule(number=clients, who=ANYBODY, to=ANYBODY, keep=st.booleans())
    def transfer(self, number, who, to, keep):
        holder, other = self.somebody_for(number, who), self.colleague_for(number, to)
        allowed = self.may_change(holder, number) and self.expected[number].therapist != other
        self.act(holder, allowed, lambda people: people.transfer(number, other, keep_cover=keep))
        if allowed:
            client = self.expected[number]
            if not keep:
                client.readers.discard(client.therapist)
            client.therapist = other
            client.readers.add(other)

    @rule(number=clients, who=ANYBODY, active=st.booleans())
    def leave_or_return(self, number, who, active):
        holder = self.somebody_for(number, who)
        allowed = self.may_change(holder, number)
        self.act(holder, allowed, lambda people: people.set_active(number, active))
        if allowed:
            self.expected[number].active = active

    @rule(number=consumes(clients), who=ANYBODY)
    def erase(self, number, who):
        holder = self.somebody_for(number, who)
        allowed = self.may_change(holder, number)
        self.act(holder, allowed, lambda people: people.erase(number))
        if allowed:
            del self.expected[number]
            self.erased.append(number)

    @rule(who=ANYBODY)
    def add_therapist(self, who):
        assume(len(self.holders) < 5)
        name = f"Therapist {len(self.holders) + len(self.gone)}"
        added = self.act(self.anybody(who), True, lambda people: people.add_therapist(name, PASSPHRASE))
        with opened(PracticeFolder(self.path).keys_file, read_only=True) as keys:
            self._keep(Keyring(keys).holder(added.holder_id), [PASSPHRASE])

    @rule(who=ANYBODY, whom=ANYBODY)
    def remove_therapist(self, who, whom):
        holder, leaving = self.anybody(who), self.therapist(whom)
        own = [one for one in self.expected.values() if one.therapist == leaving.holder_id]
        allowed = holder is self.recovery and len(self.holders) > 1 and not any(one.active for one in own)
        self.act(holder, allowed, lambda people: people.remove_therapist(leaving.holder_id))
        if allowed:
            self.gone.append(self.holders.pop(leaving.holder_id))
            for one in own:
                one.therapist = RECOVERY_HOLDER
            for one in self.expected.values():
                one.readers.discard(leaving.holder_id)

    @rule()
    def renew_recovery_key(self):
        key = RecoveryKey.generate()
        self.act(self.recovery, True, lambda people: people.renew_recovery_key(key))
        self.gone.append(self.recovery)
        self.recovery = holder_from_recovery(key, self.suite)

    @invariant()
    def exactly_those_open_a_client_who_should(self):
        with opened(PracticeFolder(self.path).keys_file, read_only=True) as keys:
            keyring = Keyring(keys)
            for holder in (*self.holders.values(), self.recovery):
                granted, findings = open_granted(keyring, holder)
                assert findings == []
                own = {number for number in granted if number >= FIRST_CLIENT}
                assert own == {number for number in self.expected if self._reads(holder, number)}
            for holder in self.gone:
                assert open_granted(keyring, holder)[0] == {}
            assert set(keyring.erased()) == set(self.erased)
            for number, expected in self.expected.items():
                entry = keyring.client(number)
                assert (entry.therapist, entry.active) == (expected.therapist, expected.active)
                assert RECOVERY_HOLDER in keyring.readers_of(number)

    def _reads(self, holder, number):
        return holder is self.recovery or holder.holder_id in self.expected[number].readers

    def teardown(self):
        """At the end everybody unlocks: every client's sheet is there, and nothing is found wrong."""
        try:
            for holder in (*self.holders.values(), self.recovery):
                with self.desk(holder) as desk:
                    assert desk.findings == ()
                    read = {client.number: len(client.sheets) for client in desk.export()}
                assert read == {number: 1 for number in self.expected if self._reads(holder, number)}
        finally:
            self.place.cleanup()


@pytest.mark.timeout(600)
def test_exactly_those_open_a_client_who_should_whatever_happens(founded_once):
    run_state_machine_as_test(
        lambda: Practice(founded_once),
        settings=settings(
            max_examples=10,
            stateful_step_count=20,
            deadline=None,
            # Twenty steps are read faster than they are shrunk.
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
