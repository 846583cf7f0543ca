"""Counting wrong passphrases where the next process finds them, and telling the practice's log."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.clock import Clock
from kiosk.errors import DataFault, MachineFault, RapportError
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.unlocking import throttle as sign_in_throttle
from kiosk.practice.unlocking.throttle import SignInPaused, SignInTries
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.keys.keyring import PASSPHRASES, Keyring
from kiosk.vault.slots import WrongPassphrase


class SignInGuard:
    """Lets a passphrase be judged, or not yet.

    Where nothing can be written, nothing can be counted, and a therapist must still be able to read: then
    every try is judged, and a finding says so.

    Attributes:
        findings: what could not be noted.
    """

    def __init__(self, keyring: Keyring, logbook: Logbook, clock: Clock) -> None:
        self._keyring = keyring
        self._logbook = logbook
        self._clock = clock
        self.findings: tuple[Finding, ...] = ()

    @contextmanager
    def one_try(self) -> Iterator[None]:
        """Judge one passphrase inside the block; what it raises passes on.

        The try is counted as wrong, on the disk, before it is judged: pulling the plug in between gives no
        free try. It is taken back when it was right, or could not be judged at all.

        Raises:
            SignInPaused: wrong passphrases were tried too often.
        """
        before, counted = self._count()
        try:
            yield
        except WrongPassphrase:
            if counted.to_be_told:
                self._tell(counted)
            raise
        except RapportError:
            self._put(before, instead_of=counted)
            raise
        right = before.passed()
        self._put(right, instead_of=counted)
        if right.untold:
            self._tell(right)

    def _count(self) -> tuple[SignInTries, SignInTries]:
        try:
            with self._keyring.together() as keyring:
                before = self._read(keyring)
                # Written while it is refused too: so the pause ends even where the state could not be read.
                counted = before if before.wait else before.failed()
                keyring.put_throttle(counted.encode(), PASSPHRASES)
        except MachineFault:
            self._find(Finding(NOTHING_WRITTEN))
            before = self._read(self._keyring)
            return before, before.failed()
        if before.wait:
            raise SignInPaused(before.wait)
        return before, counted

    def _read(self, keyring: Keyring) -> SignInTries:
        try:
            stored = keyring.throttle(PASSPHRASES)
        except DataFault:
            stored = b""
        return sign_in_throttle.decode(stored, self._clock())

    def _tell(self, tries: SignInTries) -> None:
        missing = self._logbook.write(Happening(Event.UNLOCK_FAILED, numbers=(tries.untold,)))
        if missing is None:
            self._put(tries.told(), instead_of=tries)
        else:
            self._find(missing)

    def _put(self, tries: SignInTries, instead_of: SignInTries) -> None:
        """Replace a state, unless another process counted something meanwhile: that must not be lost."""
        try:
            with self._keyring.together() as keyring:
                if keyring.throttle(PASSPHRASES) == instead_of.encode():
                    keyring.put_throttle(tries.encode(), PASSPHRASES)
        except MachineFault:
            self._find(Finding(NOTHING_WRITTEN))

    def _find(self, finding: Finding) -> None:
        if finding not in self.findings:
            self.findings = (*self.findings, finding)
