"""Founding a practice: all its keys, files and first people, or nothing at all."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.clock import Clock, system_clock
from kiosk.practice.clients import CodeCard, Draw, NewClient, Reader, enrol_client, issue_card
from kiosk.practice.counting import therapist_count
from kiosk.practice.files import KIOSK_ID, opened, own_kiosk_id
from kiosk.practice.names import Profile, name_taken, same, tidy
from kiosk.practice.numbers import FIRST_CLIENT, LOG_CLIENT, NOTICE_VERSION, PSEUDO_NAMES
from kiosk.practice.therapists import SharedSecrets, enrol_recovery, enrol_therapist, reader, share
from kiosk.questionnaires.loading import builtin
from kiosk.store.draft import draft_folder
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.migrations import make_files
from kiosk.store.records import Recorder, start_chain
from kiosk.vault.cost import Cost, calibrated_cost
from kiosk.vault.holders import Holder
from kiosk.vault.opening import new_seed
from kiosk.vault.passphrases import require_strong
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite, preferred_suite

__all__ = ["Founded", "found_practice", "therapist_count"]

ID_SIZE = 16
KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class Foundation:
    """A practice that is still a draft: what a demo needs to furnish it further.

    Attributes:
        folder: the draft.
        facts: as they will be written.
        therapist: the first therapist, with the private key.
        recovery: the public half of the recovery key.
        shared: what every further holder gets.
    """

    folder: PracticeFolder
    facts: PracticeFacts
    therapist: Holder
    recovery: Reader
    shared: SharedSecrets


@dataclass(frozen=True, slots=True)
class Founded:
    """What founding hands over, once.

    Attributes:
        recovery_key: to be printed; it is stored nowhere.
        holder_id: the first therapist's.
        cards: one for each client that was given.
    """

    recovery_key: RecoveryKey
    holder_id: bytes
    cards: tuple[CodeCard, ...]


def found_practice(
    path: Path,
    practice_name: str,
    therapist_name: str,
    passphrase: str,
    cost: Cost | None = None,
    *,
    clients: Sequence[str] = (),
    recovery_key: RecoveryKey | None = None,
    clock: Clock = system_clock,
    draw: Draw | None = None,
    suite: Suite | None = None,
    demo: Mapping[str, object] | None = None,
    settings: Mapping[str, Any] | None = None,
    furnish: Callable[[Foundation], None] | None = None,
    hand_over: Callable[[Founded], None] | None = None,
) -> Founded:
    """Make a practice folder at ``path``, complete or not at all.

    Everything is made in a draft beside ``path``, which takes its place at the very end.

    Args:
        path: where; nothing but an empty folder may be there.
        practice_name: shown on the welcome page, the only name that is kept in clear.
        therapist_name: the first therapist's; typed at sign-in.
        passphrase: the first therapist's.
        cost: what a passphrase guess costs; measured on this machine when ``None``.
        clients: names of first clients, each with a code card.
        recovery_key: one that was shown and confirmed beforehand; a new one when ``None``.
        clock: gives the time of founding.
        draw: where codes come from; the system's secure randomness when ``None``.
        suite: which kind of keys; the best that this machine can do when ``None``.
        demo: what a demo practice says about itself.
        settings: what the practice decided already; ``None`` for a value leaves it undecided.
        furnish: adds more to the draft before it takes its place.
        hand_over: shows what is shown only once, before the practice takes its place: what it raises leaves
            no practice whose recovery key nobody has.

    Raises:
        BadName: a name cannot be used.
        NameTaken: two clients have the same name.
        WeakPassphrase: says what would be better.
        InputFault: there is something at ``path`` already.
        MachineFault: the system does not let the files be made.
    """
    kind = suite or preferred_suite()
    called, first = tidy(practice_name), tidy(therapist_name)
    require_strong(passphrase, (called, first))
    plan = _Plan(
        facts=_facts(called, kind, demo, settings or {}),
        suite=kind,
        founded_ms=clock().wall_ms,
        therapist=first,
        clients=_distinct(clients),
        recovery_key=recovery_key or RecoveryKey.generate(),
    )
    slot_cost = cost or calibrated_cost()
    with draft_folder(path) as folder:
        foundation, cards = _lay(folder, plan, passphrase, slot_cost, draw or secrets.SystemRandom())
        if furnish is not None:
            furnish(foundation)
        founded = Founded(plan.recovery_key, foundation.therapist.holder_id, cards)
        if hand_over is not None:
            hand_over(founded)
        folder.write_facts(plan.facts)
    return founded


@dataclass(frozen=True, slots=True)
class _Plan:
    """What goes into the new folder."""

    facts: PracticeFacts
    suite: Suite
    founded_ms: int
    therapist: str
    clients: tuple[str, ...]
    recovery_key: RecoveryKey


def _facts(
    name: str, suite: Suite, demo: Mapping[str, object] | None, settings: Mapping[str, Any]
) -> PracticeFacts:
    decided = {setting: value for setting, value in settings.items() if value is not None}
    return PracticeFacts(
        practice_id=secrets.token_bytes(ID_SIZE),
        name=name,
        suite=suite,
        notice_version=NOTICE_VERSION,
        demo=demo,
        settings={**decided, KIOSK_ID: secrets.token_bytes(ID_SIZE).hex()},
    )


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    kept: list[str] = []
    for name in map(tidy, names):
        if any(same(name, other) for other in kept):
            raise name_taken(name)
        kept.append(name)
    return tuple(kept)


def _lay(
    folder: PracticeFolder, plan: _Plan, passphrase: str, cost: Cost, draw: Draw
) -> tuple[Foundation, tuple[CodeCard, ...]]:
    """Fill both files; every engine is closed again, so that the folder can move to its place."""
    make_files(folder)
    kiosk_id, key0 = own_kiosk_id(folder, plan.facts), secrets.token_bytes(KEY_SIZE)
    with opened(folder.records_file) as records:
        start_chain(records, kiosk_id, key0)
        asked = builtin()
        Recorder(records, kiosk_id).put_definition(asked.fingerprint, asked.canonical_json())
    with opened(folder.keys_file) as keys, Keyring(keys).together() as keyring:
        # Everything about a therapist is sealed to the recovery key and the log, so these come first.
        log_seed = new_seed()
        recovery = reader(enrol_recovery(keyring, plan.suite, plan.recovery_key, log_seed))
        shared = SharedSecrets({kiosk_id: key0}, _pseudo_clients(keyring, plan, log_seed))
        profile = Profile(plan.therapist, plan.founded_ms)
        therapist = enrol_therapist(keyring, plan.facts, profile, passphrase, cost, log_seed=log_seed)
        readers = (reader(therapist), recovery)
        for one in readers:
            share(keyring, one, shared)
        cards = tuple(_clients(keyring, plan, therapist, readers, draw))
    return Foundation(folder, plan.facts, therapist, recovery, shared), cards


def _pseudo_clients(keyring: Keyring, plan: _Plan, log_seed: bytes) -> dict[int, bytes]:
    """Add the log and the "unassigned" client; every holder gets their seeds with the shared secrets."""
    seeds = {number: new_seed() for number, _ in PSEUDO_NAMES} | {LOG_CLIENT: log_seed}
    for number, name in PSEUDO_NAMES:
        client = NewClient(number, Profile(name, plan.founded_ms), RECOVERY_HOLDER)
        enrol_client(keyring, plan.suite, client, (), seeds[number])
    return seeds


def _clients(
    keyring: Keyring, plan: _Plan, therapist: Holder, readers: Iterable[Reader], draw: Draw
) -> Iterator[CodeCard]:
    for number, name in enumerate(plan.clients, start=FIRST_CLIENT):
        client = NewClient(number, Profile(name, plan.founded_ms), therapist.holder_id)
        enrol_client(keyring, plan.suite, client, readers)
        yield CodeCard(number, issue_card(keyring, number, draw), name)
